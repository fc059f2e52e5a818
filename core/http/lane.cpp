// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/lane.h"

#include "base/clock.h"
#include "http/connection.h"
#include "http/serverexchange.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace sluice {

Lane::Lane(HttpLimits limits, std::shared_ptr<BodyRoom> room, HttpServer::HandlerFactory factory)
    : ConnectionHost(limits, std::move(room))
    , m_factory(std::move(factory))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Lane::checkDeadlines);
}

Lane::~Lane() = default;

void Lane::open()
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &Lane::emptyGrave);
    m_poller = SocketPoller::create();
    m_handler = m_factory();
}

void Lane::adopt(NativeSocket socket, bool serverFull)
{
    auto *connection = new Connection(std::move(socket), *this);
    m_connections.insert(connection);
    connection->open(serverFull);
    if (m_draining)
        connection->finish();
}

void Lane::drain()
{
    m_draining = true;
    const std::vector<Connection *> all(m_connections.begin(), m_connections.end());
    for (Connection *connection : all)
        connection->finish();
    if (load() == 0)
        Q_EMIT emptied();
}

void Lane::endRequests()
{
    if (m_handler)
        m_handler->endRequests();
}

void Lane::close()
{
    const std::vector<Connection *> all(m_connections.begin(), m_connections.end());
    for (Connection *connection : all)
        connection->drop();
    m_timer.stop();
    emptyGrave();
    m_handler.reset();
    m_poller.reset();
}

/// One timer for all connections: it is set for the earliest deadline known, and a deadline that moved away since
/// only costs a look.
void Lane::wakeAt(qint64 ns)
{
    if (ns >= m_wakeNs)
        return;
    m_wakeNs = ns;
    const qint64 ms = std::max<qint64>(0, (ns - monotonicNs() + 999'999) / 1'000'000);
    m_timer.start(int(std::min<qint64>(ms, std::numeric_limits<int>::max())));
}

void Lane::checkDeadlines()
{
    const qint64 now = monotonicNs();
    m_wakeNs = std::numeric_limits<qint64>::max();
    const std::vector<Connection *> all(m_connections.begin(), m_connections.end());
    for (Connection *connection : all)
        connection->checkDeadline(now);
    qint64 next = std::numeric_limits<qint64>::max();
    for (const Connection *connection : m_connections)
        next = std::min(next, connection->deadline());
    if (next != std::numeric_limits<qint64>::max())
        wakeAt(next);
}

void Lane::bury(ServerExchange *exchange)
{
    m_grave.emplace_back(exchange);
}

void Lane::emptyGrave()
{
    // What hangs on an exchange's end may end others.
    while (!m_grave.empty())
        std::exchange(m_grave, {}).clear();
}

void Lane::ended(Connection *connection)
{
    if (m_connections.erase(connection) == 0)
        return;
    m_load.fetch_sub(1, std::memory_order_relaxed);
    connection->deleteLater();
    if (m_draining && load() == 0)
        Q_EMIT emptied();
}

} // namespace sluice
