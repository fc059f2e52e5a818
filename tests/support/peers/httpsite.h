// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/server.h"

#include <QHash>
#include <QList>

#include <atomic>

namespace sluice {

/// What a test server answers, by path, and what it saw.
///
/// Lives on the test's thread; routes run on the lanes' threads. Unknown paths echo "METHOD path body"; "/hold" waits
/// for the test to answer through `run`.
class HttpSite : public QObject
{
    Q_OBJECT
public:
    using Route = std::function<void(HttpExchange *)>;
    using HeadCheck = std::function<std::optional<HttpAnswer>(const HttpRequestHead &)>;

    /// To be called before the server starts.
    void route(const QByteArray &path, Route route) { m_routes.insert(path, std::move(route)); }
    void setHeadCheck(HeadCheck check) { m_headCheck = std::move(check); }
    [[nodiscard]] HttpServer::HandlerFactory factory();

    /// Runs something on a held exchange, on its thread. The exchange must not be over.
    static void run(HttpExchange *exchange, const Route &action);

    /// Exchanges handed to "/hold", in their order; over or not.
    [[nodiscard]] const QList<HttpExchange *> &held() const { return m_held; }
    /// "handled PATH", "closed PATH", "drained PATH", in the order the lanes told them.
    [[nodiscard]] const QByteArrayList &events() const { return m_events; }
    [[nodiscard]] int handlersAlive() const { return m_handlers.load(); }

private:
    class Handler;
    void tell(const QByteArray &event);

    QHash<QByteArray, Route> m_routes;
    HeadCheck m_headCheck;
    QList<HttpExchange *> m_held;
    QByteArrayList m_events;
    std::atomic<int> m_handlers = 0;
};

} // namespace sluice
