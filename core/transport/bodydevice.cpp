// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/bodydevice.h"

#include <cstring>
#include <utility>

namespace sluice {

BodyDevice::BodyDevice(QByteArray body)
    : m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::readData(char *data, qint64 maxSize)
{
    const qint64 count = qMin(maxSize, m_body.size() - m_position);
    if (count <= 0)
        return atEnd() ? -1 : 0;
    if (m_position == 0)
        Q_EMIT wanted();
    std::memcpy(data, m_body.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    if (atEnd())
        Q_EMIT drained();
    return count;
}

} // namespace sluice
