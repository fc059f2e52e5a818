// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/bodyroom.h"
#include "http/server.h"

#include <array>

namespace sluice {

class Connection;
class ServerExchange;
class SocketPoller;

/// The Date field, formatted once a second.
class HttpDate
{
public:
    [[nodiscard]] QByteArrayView text();

private:
    qint64 m_second = -1;
    QByteArray m_text;
};

/// What the connections of one lane share, and whom they tell about themselves.
class ConnectionHost
{
public:
    ConnectionHost(HttpLimits limits, std::shared_ptr<BodyRoom> room)
        : m_limits(limits)
        , m_room(std::move(room))
    {
    }
    virtual ~ConnectionHost() = default;

    [[nodiscard]] virtual HttpHandler &handler() = 0;
    [[nodiscard]] virtual SocketPoller &poller() = 0;
    /// Asks for `Connection::checkDeadline` at that monotonic time or a little later.
    virtual void wakeAt(qint64 ns) = 0;
    /// The connection is over; it must be deleted, but not at once.
    virtual void ended(Connection *connection) = 0;
    /// The exchange is over; it must be deleted, but not at once.
    virtual void bury(ServerExchange *exchange) = 0;

    [[nodiscard]] const HttpLimits &limits() const { return m_limits; }
    /// That of the server.
    [[nodiscard]] const std::shared_ptr<BodyRoom> &bodyRoom() const { return m_room; }
    [[nodiscard]] HttpDate &date() { return m_date; }
    /// Room for one read; free again when the read was handled.
    [[nodiscard]] std::array<char, 65536> &readBuffer() { return m_readBuffer; }
    /// Room for the head of one answer, empty and with its memory kept.
    [[nodiscard]] QByteArray &scratch();
    /// The same as it was left.
    [[nodiscard]] QByteArray &scratchInUse() { return m_scratch; }

private:
    HttpLimits m_limits;
    std::shared_ptr<BodyRoom> m_room;
    HttpDate m_date;
    QByteArray m_scratch;
    std::array<char, 65536> m_readBuffer = {};
};

} // namespace sluice
