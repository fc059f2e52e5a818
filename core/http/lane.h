// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/connectionhost.h"
#include "net/nativesocket.h"
#include "net/socketpoller.h"

#include <QTimer>

#include <atomic>
#include <limits>
#include <unordered_set>
#include <vector>

namespace sluice {

/// A thread's share of the server: its handler, its connections and their clock.
///
/// Made by the server and then moved to its thread; only `load` and `acquire` may be called from other threads.
class Lane : public QObject, public ConnectionHost
{
    Q_OBJECT
public:
    Lane(HttpLimits limits, std::shared_ptr<BodyRoom> room, HttpServer::HandlerFactory factory);
    ~Lane() override;

    /// Counts a connection that will be handed over by `adopt`.
    void acquire() { m_load.fetch_add(1, std::memory_order_relaxed); }
    /// Connections of this lane, with those on their way to it.
    [[nodiscard]] int load() const { return m_load.load(std::memory_order_relaxed); }

    /// Makes the handler.
    void open();
    /// Serves one connection counted by `acquire`.
    void adopt(NativeSocket socket, bool serverFull);
    /// Ends connections once they have nothing to answer, also those that come yet; tells by `emptied` that there are
    /// none.
    void drain();
    /// Has the handler end what runs.
    void endRequests();
    /// Ends every connection, then the handler.
    void close();

    [[nodiscard]] HttpHandler &handler() override { return *m_handler; }
    [[nodiscard]] SocketPoller &poller() override { return *m_poller; }
    void wakeAt(qint64 ns) override;
    void ended(Connection *connection) override;
    void bury(ServerExchange *exchange) override;

Q_SIGNALS:
    void emptied();

private:
    void checkDeadlines();
    void emptyGrave();

    HttpServer::HandlerFactory m_factory;
    std::unique_ptr<HttpHandler> m_handler;
    std::unique_ptr<SocketPoller> m_poller;
    std::unordered_set<Connection *> m_connections;
    /// Exchanges that are over. `deleteLater` would do the same with two system calls per request.
    std::vector<std::unique_ptr<ServerExchange>> m_grave;
    QTimer m_timer;
    qint64 m_wakeNs = std::numeric_limits<qint64>::max();
    std::atomic<int> m_load = 0;
    bool m_draining = false;
};

} // namespace sluice
