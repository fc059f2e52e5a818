// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice {

/// Looks at the bytes around bodies (heads, chunk lines, trailers) for what llhttp lets pass: line ends that are not
/// CRLF, folded lines, fields without a name. Keeps the request line.
class FramingCheck
{
public:
    /// False at the first offence; `message()` names it.
    [[nodiscard]] bool feed(QByteArrayView bytes, bool inHead);
    void reset();
    [[nodiscard]] const char *message() const { return m_message; }
    /// The request line read so far, with its CRLF once it is complete.
    [[nodiscard]] QByteArrayView requestLine() const { return m_line; }
    [[nodiscard]] bool inRequestLine() const { return m_inRequestLine; }

private:
    bool keepRequestLine(QByteArrayView &bytes);

    QByteArray m_line;
    const char *m_message = "";
    char m_last = 0;
    bool m_inRequestLine = true;
};

} // namespace sluice
