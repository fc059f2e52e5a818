// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/connectionpool.h"

#include "base/clock.h"
#include "transport/socket/socketcore.h"

#include <algorithm>

namespace sluice {

ConnectionPool::ConnectionPool(SocketCore &core)
    : m_core(core)
    , m_trust(core.options.probation)
{
}

ConnectionPool::~ConnectionPool()
{
    m_tails.clear(); // their connections are closed, which needs the rest of the pool
    m_core.deadlines.cancel(*this);
}

UpstreamConnection &ConnectionPool::take(const Origin &origin, ConnectionUser *user)
{
    const auto found = m_idle.find(origin);
    while (found != m_idle.end() && !found->empty()) {
        UpstreamConnection *connection = found->front();
        found->erase(found->begin());
        if (connection->isReady() && connection->idleUntilNs() > monotonicNs() && connection->stillQuiet()) {
            connection->use(user);
            return *connection;
        }
        connection->close();
    }
    return open(origin, user);
}

UpstreamConnection &ConnectionPool::open(const Origin &origin, ConnectionUser *user)
{
    auto connection = std::make_unique<UpstreamConnection>(m_core, origin);
    UpstreamConnection *raw = connection.get();
    m_all.emplace(raw, std::move(connection));
    if (user)
        raw->use(user);
    raw->open();
    return *raw;
}

void ConnectionPool::warm(const Origin &origin, int connections)
{
    auto ready = int(countIn(m_idle, origin));
    for (const auto &[raw, owned] : m_all)
        ready += raw->isOpening() && !raw->isUsed() && raw->origin() == origin ? 1 : 0;
    for (; ready < connections; ++ready)
        open(origin, nullptr);
}

size_t ConnectionPool::countIn(const Kept &kept, const Origin &origin)
{
    const auto found = kept.constFind(origin);
    return found == kept.cend() ? 0 : found->size();
}

bool ConnectionPool::putInto(Kept &kept, UpstreamConnection &connection)
{
    const Origin &origin = connection.origin();
    if (countIn(m_idle, origin) + countIn(m_resting, origin) >= size_t(maxIdle)) {
        connection.close();
        return false;
    }
    kept[origin].push_back(&connection);
    return true;
}

void ConnectionPool::putToRest(UpstreamConnection &connection)
{
    putInto(m_resting, connection);
}

void ConnectionPool::rested(UpstreamConnection &connection)
{
    const auto resting = m_resting.find(connection.origin());
    if (resting == m_resting.end() || std::erase(*resting, &connection) == 0)
        return;
    m_trust.sawQuiet(connection.origin());
    putIdle(connection);
}

void ConnectionPool::putIdle(UpstreamConnection &connection)
{
    if (!putInto(m_idle, connection))
        return;
    const qint64 until = connection.idleUntilNs();
    const qint64 armed = Deadlines::of(*this);
    if (armed == 0 || until < armed)
        m_core.deadlines.set(*this, until);
}

void ConnectionPool::deadlineReached()
{
    const qint64 now = monotonicNs();
    std::vector<UpstreamConnection *> old;
    qint64 next = 0;
    for (const auto &idle : std::as_const(m_idle)) {
        for (UpstreamConnection *connection : idle) {
            const qint64 until = connection->idleUntilNs();
            if (until <= now)
                old.push_back(connection);
            else
                next = next == 0 ? until : qMin(next, until);
        }
    }
    for (UpstreamConnection *connection : old)
        connection->close();
    m_idle.removeIf([](auto it) { return it->empty(); });
    m_resting.removeIf([](auto it) { return it->empty(); });
    m_core.deadlines.set(*this, next);
}

void ConnectionPool::closeIdle()
{
    std::exchange(m_tails, {}).clear();
    std::vector<UpstreamConnection *> unused; // idle, at rest, or opened ahead
    for (const auto &[raw, owned] : m_all) {
        if (!raw->isUsed())
            unused.push_back(raw);
    }
    for (UpstreamConnection *connection : unused)
        connection->close();
}

void ConnectionPool::readTail(UpstreamConnection &connection, AnswerParser parser, std::chrono::milliseconds keptFor)
{
    auto tail = std::make_unique<AnswerTail>(m_core, connection, std::move(parser), keptFor);
    AnswerTail *raw = tail.get();
    m_tails.emplace(raw, std::move(tail));
}

void ConnectionPool::bury(UpstreamConnection &connection)
{
    for (Kept *kept : {&m_idle, &m_resting}) {
        if (const auto found = kept->find(connection.origin()); found != kept->end())
            std::erase(*found, &connection);
    }
    auto node = m_all.extract(&connection);
    if (node.empty())
        return;
    if (m_grave.empty())
        QMetaObject::invokeMethod(
            &m_context, [this] { emptyGrave(); }, Qt::QueuedConnection);
    m_grave.push_back(std::move(node.mapped()));
}

void ConnectionPool::emptyGrave()
{
    std::exchange(m_grave, {}).clear();
}

void ConnectionPool::distrustOrigin(const Origin &origin)
{
    m_trust.sawStray(origin, monotonicNs());
    std::vector<UpstreamConnection *> kept = m_idle.value(origin);
    const std::vector<UpstreamConnection *> resting = m_resting.value(origin);
    kept.insert(kept.end(), resting.begin(), resting.end());
    for (UpstreamConnection *connection : kept)
        connection->close();
}

int ConnectionPool::idleCount() const
{
    int count = 0;
    for (const auto &idle : m_idle)
        count += static_cast<int>(idle.size());
    return count;
}

} // namespace sluice
