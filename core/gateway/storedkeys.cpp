// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/storedkeys.h"

#include <algorithm>

namespace sluice {

namespace {

const GatewayKey *find(const std::vector<GatewayKey> &keys, const QByteArray &hash)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const GatewayKey &key) { return key.hash == hash; });
    return found == keys.end() ? nullptr : &*found;
}

/// Whether a key says more than who has it.
bool saysMore(const GatewayKey &key)
{
    return key.expiresMs || !key.models.isEmpty() || key.requestsPerMinute || key.tokensPerMinute || key.budgetDay
           || key.budgetMonth;
}

} // namespace

std::vector<GatewayKey> mergedKeys(const std::vector<GatewayKey> &stored, const std::vector<GatewayKey> &own)
{
    std::vector<GatewayKey> keys;
    for (GatewayKey key : own) {
        const GatewayKey *same = find(stored, key.hash);
        if (same && !saysMore(key))
            continue;
        if (same && same->revokedMs)
            key.revokedMs = same->revokedMs;
        keys.push_back(std::move(key));
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
    connect(m_watch.get(), &StoreWatch::written, this, &StoredKeys::look);
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
    look();
    return mergedKeys(m_stored, own);
}

Result<std::map<QByteArray, KeySpending>> StoredKeys::spending(const QDate &day) const
{
    return readKeySpending(m_watch->store(), day);
}

void StoredKeys::look()
{
    const std::vector<GatewayKey> before = m_stored;
    // A store that cannot be read now leaves the keys as they are; the next look tries again.
    if (read().ok() && m_stored != before)
        fill();
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
