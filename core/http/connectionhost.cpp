// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/connectionhost.h"

#include "wire/httpresponse.h"

#include <ctime>

namespace sluice {

namespace {
/// Answers up to this size go out in one piece with their head; a scratch that grew larger is given back.
constexpr qsizetype scratchBytes = 32 * 1024;
} // namespace

QByteArrayView HttpDate::text()
{
    const auto now = qint64(std::time(nullptr));
    if (now != m_second) {
        m_second = now;
        m_text = formatHttpDate(now);
    }
    return m_text;
}

QByteArray &ConnectionHost::scratch()
{
    if (m_scratch.capacity() < scratchBytes || m_scratch.capacity() > 4 * scratchBytes) {
        m_scratch = QByteArray();
        m_scratch.reserve(scratchBytes);
    }
    m_scratch.resize(0);
    return m_scratch;
}

} // namespace sluice
