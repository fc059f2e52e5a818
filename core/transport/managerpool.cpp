// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/managerpool.h"

#include "base/clock.h"
#include "transport/lowdelay.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
/// Asks the pool's ProxyRule for every call of one manager.
class RuleFactory final : public QNetworkProxyFactory
{
public:
    explicit RuleFactory(std::shared_ptr<ProxyRule> rule)
        : m_rule(std::move(rule))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_rule->proxiesFor(query.url());
    }

private:
    std::shared_ptr<ProxyRule> m_rule;
};

/// A manager may be released inside a signal of one of its own replies.
struct DeleteLater {
    void operator()(QNetworkAccessManager *manager) const { manager->deleteLater(); }
};
} // namespace

/// One manager and what is known of its connections.
struct ManagerPool::Slot {
    struct Use {
        int running = 0;
        /// Connections believed open, busy or idle; Qt does not tell.
        int open = 0;
        qint64 lastIdle = 0;

        [[nodiscard]] int warm() const { return open - running; }
    };

    std::unique_ptr<QNetworkAccessManager, DeleteLater> manager;
    QHash<QString, Use> uses;
    int running = 0;
    qint64 lastIdle = 0;
};

QString originOf(const QUrl &url)
{
    const bool tls = url.scheme() == "https"_L1;
    return url.scheme() + "://"_L1 + url.host() + u':' + QString::number(url.port(tls ? 443 : 80));
}

ManagerPool::Lease::Lease(std::shared_ptr<Slot> slot, QString origin)
    : m_slot(std::move(slot))
    , m_origin(std::move(origin))
{
}

ManagerPool::Lease &ManagerPool::Lease::operator=(Lease &&other) noexcept
{
    if (this != &other) {
        release();
        m_slot = std::move(other.m_slot);
        m_origin = std::move(other.m_origin);
        m_lost = other.m_lost;
    }
    return *this;
}

QNetworkAccessManager &ManagerPool::Lease::manager() const
{
    return *m_slot->manager;
}

void ManagerPool::Lease::release()
{
    if (!m_slot)
        return;
    Slot::Use &use = m_slot->uses[m_origin];
    --use.running;
    if (m_lost)
        use.open = std::max(use.open - 1, use.running);
    use.lastIdle = monotonicNs();
    --m_slot->running;
    m_slot->lastIdle = use.lastIdle;
    m_slot.reset();
}

ManagerPool::ManagerPool(std::shared_ptr<ProxyRule> proxies, std::chrono::milliseconds idleLifetime)
    : m_proxies(std::move(proxies))
{
    m_sweeper.setInterval(idleLifetime);
    m_sweeper.setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(&m_sweeper, &QTimer::timeout, &m_sweeper, [this] { sweep(); });
}

ManagerPool::~ManagerPool()
{
    for (const auto &slot : m_slots) {
        if (slot->running == 0)
            delete slot->manager.release();
    }
}

ManagerPool::Lease ManagerPool::take(const QString &origin)
{
    std::shared_ptr<Slot> slot = slotWithRoom(origin);
    if (!slot)
        slot = newSlot();
    Slot::Use &use = slot->uses[origin];
    ++use.running;
    use.open = std::max(use.open, use.running);
    ++slot->running;
    if (!m_sweeper.isActive())
        m_sweeper.start();
    return Lease(std::move(slot), origin);
}

std::shared_ptr<ManagerPool::Slot> ManagerPool::slotWithRoom(const QString &origin)
{
    std::shared_ptr<Slot> best;
    Slot::Use bestUse;
    for (const auto &slot : m_slots) {
        const Slot::Use use = slot->uses.value(origin);
        if (use.running >= connectionsPerManager)
            continue;
        const bool warmer = use.warm() > 0 && (bestUse.warm() <= 0 || use.lastIdle > bestUse.lastIdle);
        if (!best || warmer) {
            best = slot;
            bestUse = use;
        }
    }
    return best;
}

std::shared_ptr<ManagerPool::Slot> ManagerPool::newSlot()
{
    auto slot = std::make_shared<Slot>();
    slot->manager.reset(new QNetworkAccessManager);
    slot->manager->setProxyFactory(new RuleFactory(m_proxies));
    slot->manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    // Only the replies of connectToHost() are owned by nobody; calls opt out.
    slot->manager->setAutoDeleteReplies(true);
    QObject::connect(slot->manager.get(), &QNetworkAccessManager::finished, [](const QNetworkReply *reply) {
        if (reply->url().scheme().startsWith("preconnect"_L1))
            switchNagleOff();
    });
    m_slots.push_back(slot);
    return slot;
}

void ManagerPool::warm(const QUrl &url, int connections, const QSslConfiguration &tls)
{
    const QString origin = originOf(url);
    const bool encrypted = url.scheme() == "https"_L1;
    const auto port = static_cast<quint16>(url.port(encrypted ? 443 : 80));
    int missing = connections;
    for (const auto &slot : m_slots)
        missing -= std::max(0, slot->uses.value(origin).warm());
    for (std::size_t i = 0; missing > 0; ++i) {
        const std::shared_ptr<Slot> slot = i < m_slots.size() ? m_slots[i] : newSlot();
        Slot::Use &use = slot->uses[origin];
        // One in each: a manager that has an idle connection opens no other.
        if (use.open > 0)
            continue;
        --missing;
        use.open = 1;
        use.lastIdle = slot->lastIdle = monotonicNs();
        if (encrypted)
            slot->manager->connectToHostEncrypted(url.host(), port, tls);
        else
            slot->manager->connectToHost(url.host(), port);
    }
    if (!m_sweeper.isActive())
        m_sweeper.start();
}

void ManagerPool::sweep()
{
    const qint64 old = monotonicNs() - std::chrono::nanoseconds(m_sweeper.intervalAsDuration()).count();
    bool used = false;
    for (const auto &slot : m_slots) {
        slot->uses.removeIf([old](auto it) { return it->running == 0 && it->lastIdle < old; });
        used = used || !slot->uses.isEmpty();
    }
    std::erase_if(m_slots, [&](const auto &slot) { return slot->uses.isEmpty() && m_slots.front() != slot; });
    if (!used)
        m_sweeper.stop();
}

} // namespace sluice
