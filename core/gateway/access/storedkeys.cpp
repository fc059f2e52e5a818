// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/storedkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

const GatewayKey *find(const std::vector<GatewayKey> &keys, const QByteArray &hash)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const GatewayKey &key) { return key.hash == hash; });
    return found == keys.end() ? nullptr : &*found;
}

template<typename T>
std::optional<T> smaller(std::optional<T> a, std::optional<T> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

/// What both lists allow; an empty one allows all.
QByteArrayList inBoth(const GatewayKey &a, const GatewayKey &b)
{
    if (a.models.isEmpty() || b.models.isEmpty())
        return a.models + b.models;
    QByteArrayList both;
    for (const auto &[patterns, other] : {std::pair(&a.models, &b), std::pair(&b.models, &a)}) {
        for (const QByteArray &pattern : *patterns) {
            if (!both.contains(pattern) && allowsModel(*other, pattern))
                both.append(pattern);
        }
    }
    // No model has an empty name: a list of it allows none.
    return both.isEmpty() ? QByteArrayList{""} : both;
}

/// A key named in two places is held to what is strictest in either.
GatewayKey strictest(GatewayKey key, const GatewayKey &stored)
{
    key.createdMs = stored.createdMs;
    key.revokedMs = smaller(key.revokedMs, stored.revokedMs);
    key.expiresMs = smaller(key.expiresMs, stored.expiresMs);
    key.models = inBoth(key, stored);
    key.requestsPerMinute = smaller(key.requestsPerMinute, stored.requestsPerMinute);
    key.tokensPerMinute = smaller(key.tokensPerMinute, stored.tokensPerMinute);
    key.budgetDay = smaller(key.budgetDay, stored.budgetDay);
    key.budgetMonth = smaller(key.budgetMonth, stored.budgetMonth);
    return key;
}

/// Whether a key says more than who has it.
bool saysMore(const GatewayKey &key)
{
    return key.expiresMs || !key.models.isEmpty() || key.requestsPerMinute || key.tokensPerMinute || hasBudget(key);
}

} // namespace

std::vector<GatewayKey> mergedKeys(const std::vector<GatewayKey> &stored, const std::vector<GatewayKey> &own)
{
    std::vector<GatewayKey> keys;
    for (GatewayKey key : own) {
        const GatewayKey *same = find(stored, key.hash);
        if (same && !saysMore(key))
            continue;
        keys.push_back(same ? strictest(std::move(key), *same) : std::move(key));
    }
    for (const GatewayKey &key : stored) {
        if (!find(keys, key.hash))
            keys.push_back(key);
    }
    return keys;
}

Result<std::unique_ptr<StoredKeys>> StoredKeys::open(std::shared_ptr<StoreWatch> watch,
                                                     std::shared_ptr<GatewayKeyRing> ring, std::vector<GatewayKey> own)
{
    std::unique_ptr<StoredKeys> keys(new StoredKeys(std::move(watch), std::move(ring)));
    if (const Result<void> done = keys->read(); !done.ok())
        return done.error();
    keys->m_own = std::move(own);
    keys->fill();
    return keys;
}

StoredKeys::StoredKeys(std::shared_ptr<StoreWatch> watch, std::shared_ptr<GatewayKeyRing> ring)
    : m_watch(std::move(watch))
    , m_ring(std::move(ring))
{
    connect(m_watch.get(), &StoreWatch::written, this, &StoredKeys::refresh);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &StoredKeys::refresh);
}

void StoredKeys::setOwn(std::vector<GatewayKey> own)
{
    m_own = std::move(own);
    // What one holds to be stored may be so only since a moment.
    (void)read();
    fill();
}

std::vector<GatewayKey> StoredKeys::keysWith(const std::vector<GatewayKey> &own)
{
    refresh();
    return mergedKeys(m_stored, own);
}

Result<std::map<QByteArray, SpentByDay>> StoredKeys::spending() const
{
    return readSpentByDay(m_watch->store());
}

void StoredKeys::refresh()
{
    const std::vector<GatewayKey> before = m_stored;
    // A store that cannot be read now leaves the keys as they are.
    if (const Result<void> done = read(); !done.ok()) {
        onUnreadable(done.error());
        return;
    }
    onRead();
    if (m_stored != before)
        fill();
}

void StoredKeys::onUnreadable(const Error &error)
{
    constexpr std::chrono::milliseconds first{500};
    constexpr std::chrono::milliseconds longest{15'000};
    const bool isNew = m_pause.count() == 0;
    m_pause = std::clamp(m_pause * 2, first, longest);
    m_again.start(m_pause);
    if (isNew) {
        Q_EMIT troubled(QCoreApplication::translate("Gateway", "The gateway keys cannot be read again and stay as they "
                                                               "were; it is tried again. %1")
                            .arg(error.message));
    }
}

void StoredKeys::onRead()
{
    if (std::exchange(m_pause, std::chrono::milliseconds(0)).count() == 0)
        return;
    m_again.stop();
    Q_EMIT troubled(QCoreApplication::translate("Gateway", "The gateway keys can be read again."));
}

Result<void> StoredKeys::read()
{
    Result<std::vector<GatewayKey>> keys = gatewayKeys(m_watch->store());
    if (!keys)
        return keys.error();
    m_stored = std::move(*keys);
    return {};
}

void StoredKeys::fill()
{
    m_ring->replace(mergedKeys(m_stored, m_own));
    Q_EMIT changed();
}

} // namespace sluice
