// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/framingcheck.h"

namespace sluice {

void FramingCheck::reset()
{
    m_line.truncate(0); // keeps its memory for the next request
    m_last = 0;
    m_inRequestLine = true;
    m_message = "";
}

bool FramingCheck::feed(QByteArrayView bytes, bool inHead)
{
    if (inHead && m_inRequestLine && !keepRequestLine(bytes))
        return false;
    for (const char c : bytes) {
        if (m_last == '\n' && (c == ' ' || c == '\t' || c == ':')) {
            m_message =
                c == ':' ? "A field has no name." : "Folded lines are not allowed: send each field on one line.";
            return false;
        }
        if ((c == '\n') != (m_last == '\r')) {
            m_message = "Lines must end with CR LF, and neither may stand alone.";
            return false;
        }
        m_last = c;
    }
    return true;
}

/// Takes the bytes of the request line from the front of `bytes`; empty lines before it are skipped (RFC 9112 §2.2).
bool FramingCheck::keepRequestLine(QByteArrayView &bytes)
{
    while (m_inRequestLine && !bytes.isEmpty()) {
        const char c = bytes.front();
        if ((c == '\n') != (m_last == '\r')) {
            m_message = "Lines must end with CR LF, and neither may stand alone.";
            return false;
        }
        m_line.append(c);
        m_last = c;
        bytes = bytes.sliced(1);
        if (c != '\n')
            continue;
        if (m_line.size() == 2)
            m_line.truncate(0);
        else
            m_inRequestLine = false;
    }
    return true;
}

} // namespace sluice
