// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/qnam/warmconnections.h"

#include "base/clock.h"

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostWaiting = 24;

/// Scheme, host and port of a URL in one string; what connections are shared by.
QString originOf(const QUrl &url)
{
    const bool tls = url.scheme() == "https"_L1;
    return url.scheme() + "://"_L1 + url.host() + u':' + QString::number(url.port(tls ? 443 : 80));
}

bool isUsable(const FreshConnection &connection)
{
    return connection.state() == FreshConnection::State::Opening || connection.isUntouched();
}
} // namespace

WarmConnections::WarmConnections(std::shared_ptr<ProxyRule> proxies, const QSslConfiguration &tls,
                                 std::chrono::milliseconds lifetime)
    : m_proxies(std::move(proxies))
    , m_tls(tls)
{
    m_sweeper.setInterval(lifetime);
    m_sweeper.setTimerType(Qt::CoarseTimer);
    QObject::connect(&m_sweeper, &QTimer::timeout, &m_sweeper, [this] { dropUnfit(); });
}

WarmConnections::~WarmConnections() = default;

std::unique_ptr<FreshConnection> WarmConnections::open(const QUrl &url) const
{
    return std::make_unique<FreshConnection>(m_proxies, url, m_tls);
}

void WarmConnections::dropUnfit()
{
    const qint64 old = monotonicNs() - std::chrono::nanoseconds(m_sweeper.intervalAsDuration()).count();
    std::erase_if(m_waiting, [old](const Waiting &one) { return one.since < old || !isUsable(*one.connection); });
    if (m_waiting.empty())
        m_sweeper.stop();
}

int WarmConnections::settledCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_waiting, [](const Waiting &one) { return one.connection->isSettled(); }));
}

std::unique_ptr<FreshConnection> WarmConnections::take(const QUrl &url)
{
    if (m_waiting.empty())
        return open(url);
    dropUnfit();
    const QString origin = originOf(url);
    const auto found = std::ranges::find(m_waiting, origin, &Waiting::origin);
    if (found == m_waiting.end())
        return open(url);
    std::unique_ptr<FreshConnection> connection = std::move(found->connection);
    m_waiting.erase(found);
    return connection;
}

void WarmConnections::warm(const QUrl &url, int connections)
{
    dropUnfit();
    const QString origin = originOf(url);
    auto missing = connections - std::ranges::count(m_waiting, origin, &Waiting::origin);
    for (; missing > 0 && m_waiting.size() < mostWaiting; --missing)
        m_waiting.push_back({origin, monotonicNs(), open(url)});
    if (!m_waiting.empty() && !m_sweeper.isActive())
        m_sweeper.start();
}

} // namespace sluice
