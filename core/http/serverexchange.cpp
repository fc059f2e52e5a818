// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/serverexchange.h"

#include "http/connection.h"

namespace sluice {

ServerExchange::ServerExchange(Connection &connection, HttpRequestHead head, QByteArray body, BodyShare share,
                               qint64 receivedNs)
    : m_connection(&connection)
    , m_head(std::move(head))
    , m_body(std::move(body))
    , m_share(std::move(share))
    , m_receivedNs(receivedNs)
{
}

void ServerExchange::respond(const HttpAnswer &answer)
{
    if (!m_connection || m_connection->writer().isStreaming())
        return;
    Connection *connection = m_connection;
    leave();
    connection->writer().respond(answer);
    connection->answered();
}

void ServerExchange::startStream(int status, const HeaderList &headers)
{
    if (m_connection)
        m_connection->startStream(status, headers);
}

void ServerExchange::write(const QByteArray &bytes)
{
    if (m_connection)
        m_connection->writeChunk(bytes);
}

void ServerExchange::end()
{
    if (!m_connection || !m_connection->writer().isStreaming())
        return;
    Connection *connection = m_connection;
    leave();
    connection->writer().end();
    connection->answered();
}

void ServerExchange::reset()
{
    if (!m_connection)
        return;
    Connection *connection = m_connection;
    leave();
    connection->resetNow();
}

void ServerExchange::close()
{
    if (!m_connection)
        return;
    Connection *connection = m_connection;
    leave();
    connection->closeNow();
}

qint64 ServerExchange::pendingBytes() const
{
    return m_connection ? m_connection->pendingBytes() : 0;
}

void ServerExchange::lose()
{
    if (!m_connection)
        return;
    leave();
    Q_EMIT closed();
}

void ServerExchange::leave()
{
    m_share.giveBack(); // it is freed soon
    std::exchange(m_connection, nullptr)->host().bury(this);
}

} // namespace sluice
