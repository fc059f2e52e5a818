// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/qnam/freshconnection.h"

#include "base/clock.h"
#include "transport/tcpsockets.h"

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
using Counts = QHash<quint64, quint64>;

/// A server's session tickets follow the handshake within a round trip; they are no bytes of an answer.
constexpr auto ticketsTakeAtMost = 300ms;

/// Asks the transport's ProxyRule for every connection of one manager, which has but one address. Qt asks for
/// `preconnect-https://…`, for which no rule says anything.
class RuleFactory final : public QNetworkProxyFactory
{
public:
    RuleFactory(std::shared_ptr<ProxyRule> rule, QUrl url)
        : m_rule(std::move(rule))
        , m_url(std::move(url))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return m_rule->proxiesFor(m_url); }

private:
    std::shared_ptr<ProxyRule> m_rule;
    QUrl m_url;
};

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(isEncrypted(url) ? 443 : 80));
}
} // namespace

FreshConnection::FreshConnection(std::shared_ptr<ProxyRule> proxies, const QUrl &url, const QSslConfiguration &tls)
    : m_url(url)
    , m_tls(tls)
    , m_manager(new QNetworkAccessManager)
{
    const QNetworkProxy proxy = proxies->proxiesFor(url).constFirst();
    m_usesProxy = !isDirect(proxy);
    m_peerPort = m_usesProxy ? proxy.port() : portOf(url);
    m_manager->setProxyFactory(new RuleFactory(std::move(proxies), url));
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    // Only the reply of connectToHost() is owned by nobody; calls opt out.
    m_manager->setAutoDeleteReplies(true);
    m_tickets.setSingleShot(true);
    connect(&m_tickets, &QTimer::timeout, this, [this] { noteSockets(); });
    open();
}

FreshConnection::~FreshConnection()
{
    m_manager->disconnect(this);
}

void FreshConnection::open()
{
    m_before = receivedOnConnectionsTo(m_peerPort).value_or(Counts());
    connect(m_manager.get(), &QNetworkAccessManager::finished, this, &FreshConnection::onOpened);
    if (isEncrypted(m_url))
        m_manager->connectToHostEncrypted(m_url.host(), portOf(m_url), m_tls);
    else
        m_manager->connectToHost(m_url.host(), portOf(m_url));
}

void FreshConnection::onOpened(const QNetworkReply *reply)
{
    m_manager->disconnect(this); // the next one that finishes is the request's
    m_error = reply->error();
    m_errorText = reply->errorString();
    m_state = m_error == QNetworkReply::NoError ? State::Ready : State::Failed;
    if (m_state == State::Ready) {
        m_readyAt = monotonicNs();
        switchNagleOff();
        noteSockets();
        if (isEncrypted(m_url))
            m_tickets.start(ticketsTakeAtMost);
    }
    Q_EMIT settled();
}

/// What came since it began to open: ours, and perhaps connections of others. If those receive something, this one is
/// given up without need, which costs another connection.
void FreshConnection::noteSockets()
{
    m_ours = receivedOnConnectionsTo(m_peerPort).value_or(Counts());
    m_ours.removeIf([this](auto it) { return m_before.contains(it.key()); });
    if (!isEncrypted(m_url) && !m_usesProxy) // whatever came to it by now came unasked
        std::fill(m_ours.begin(), m_ours.end(), 0);
}

bool FreshConnection::isUntouched() const
{
    if (m_state != State::Ready)
        return false;
    const std::optional<Counts> now = receivedOnConnectionsTo(m_peerPort);
    if (!now)
        return true;
    const auto untouched = [&](auto it) {
        const auto found = now->constFind(it.key());
        return found != now->cend() && (*found == *it || m_tickets.isActive());
    };
    for (auto it = m_ours.cbegin(); it != m_ours.cend(); ++it) {
        if (!untouched(it))
            return false;
    }
    return !m_ours.isEmpty();
}

} // namespace sluice
