// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/qnam/bodydevice.h"

#include "base/clock.h"

#include <cstring>
#include <utility>

namespace sluice {

BodyDevice::BodyDevice(QByteArray body)
    : m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void BodyDevice::handOverTo(QNetworkReply *reply)
{
    // Once Qt has written the piece, it skips that much here by reading single bytes: a body of one byte could not be
    // told from that.
    if (m_body.size() < 2 || m_position > 0)
        return;
    // The signal by which Qt's reply answers the question of its own thread for data; that thread takes any amount.
    const QMetaObject *type = reply->metaObject();
    m_take = type->method(type->indexOfSignal("haveUploadData(qint64,QByteArray,bool,qint64)"));
    if (!m_take.isValid())
        return;
    m_reply = reply;
    handOver();
}

void BodyDevice::handOver()
{
    noteGiving();
    m_take.invoke(m_reply, Qt::DirectConnection, Q_ARG(qint64, 0), Q_ARG(QByteArray, m_body), Q_ARG(bool, false),
                  Q_ARG(qint64, m_body.size()));
}

void BodyDevice::noteGiving()
{
    if (m_givenAt == 0)
        m_givenAt = monotonicNs();
}

qint64 BodyDevice::readData(char *data, qint64 maxSize)
{
    if (m_reply) {
        if (maxSize == 1) {
            m_taken = true;
            return -1;
        }
        if (!m_taken) // asked before the piece arrived; a second copy is ignored
            handOver();
        return 0;
    }
    const qint64 count = qMin(maxSize, m_body.size() - m_position);
    if (count <= 0)
        return atEnd() ? -1 : 0;
    noteGiving();
    std::memcpy(data, m_body.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

} // namespace sluice
