// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/qnam/freshconnection.h"

#include <vector>

namespace sluice {

/// Connections opened ahead of the requests that will take them, each for one. Those that wait too long, end or
/// receive anything meanwhile are dropped. Lives on the thread of its transport.
class WarmConnections
{
public:
    WarmConnections(std::shared_ptr<ProxyRule> proxies, const QSslConfiguration &tls,
                    std::chrono::milliseconds lifetime);
    ~WarmConnections();
    Q_DISABLE_COPY_MOVE(WarmConnections)

    /// One to the origin of `url` that nothing has happened to, else a new one that opens now.
    [[nodiscard]] std::unique_ptr<FreshConnection> take(const QUrl &url);
    /// Opens connections to the origin of `url` until so many wait.
    void warm(const QUrl &url, int connections);
    [[nodiscard]] int count() const { return static_cast<int>(m_waiting.size()); }
    [[nodiscard]] int settledCount() const;

private:
    struct Waiting {
        QString origin;
        qint64 since;
        std::unique_ptr<FreshConnection> connection;
    };

    [[nodiscard]] std::unique_ptr<FreshConnection> open(const QUrl &url) const;
    void dropUnfit();

    const std::shared_ptr<ProxyRule> m_proxies;
    const QSslConfiguration m_tls;
    std::vector<Waiting> m_waiting;
    QTimer m_sweeper;
};

} // namespace sluice
