// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "host/gatewaykeystore.h"

using namespace Qt::StringLiterals;

namespace sluice {

Result<void> StoredGatewayKeyStore::open()
{
    // The window waits no longer.
    constexpr std::chrono::milliseconds patience{500};
    if (m_store)
        return {};
    Result<std::unique_ptr<Store>> store = m_database.connection(patience);
    if (!store)
        return store.error();
    m_store = std::move(*store);
    return {};
}

Result<void> StoredGatewayKeyStore::with(const std::function<Result<void>(const Store &store)> &change)
{
    const Result<void> opened = open();
    return opened ? change(*m_store) : opened;
}

Result<QList<QByteArray>> StoredGatewayKeyStore::hashes()
{
    const Result<void> opened = open();
    return opened ? gatewayKeyHashes(*m_store) : Result<QList<QByteArray>>(opened.error());
}

Result<void> StoredGatewayKeyStore::replace(const QByteArray &hash)
{
    const Result<std::vector<Entry>> before = entries();
    if (!before)
        return before.error();
    // The new one first: a program that ends in between leaves a key that works.
    if (const Result<void> added = addGatewayKey(*m_store, u"desktop"_s, hash); !added.ok())
        return added;
    for (const Entry &entry : *before) {
        if (!isOwnName(entry.key.name))
            continue;
        if (const Result<void> removed = removeGatewayKey(*m_store, entry.key.hash); !removed.ok())
            return removed;
    }
    return {};
}

Result<std::vector<GatewayKeyStore::Entry>> StoredGatewayKeyStore::entries()
{
    if (const Result<void> opened = open(); !opened.ok())
        return opened.error();
    Result<std::vector<GatewayKey>> keys = gatewayKeys(*m_store);
    if (!keys)
        return keys.error();
    const Result<std::map<QByteArray, KeySpending>> spent = readKeySpending(*m_store, QDate::currentDate());
    if (!spent)
        return spent.error();
    std::vector<Entry> entries;
    for (GatewayKey &key : *keys) {
        const auto found = spent->find(key.hash);
        const KeySpending spending = found == spent->end() ? KeySpending() : found->second;
        entries.push_back({std::move(key), spending});
    }
    return entries;
}

Result<void> StoredGatewayKeyStore::add(const GatewayKey &key)
{
    return with([&](const Store &store) { return addGatewayKey(store, key); });
}

Result<void> StoredGatewayKeyStore::change(const QByteArray &hash, const KeyChange &change)
{
    return with([&](const Store &store) { return changeGatewayKey(store, hash, change); });
}

Result<void> StoredGatewayKeyStore::revoke(const QByteArray &hash)
{
    return with([&](const Store &store) { return revokeGatewayKey(store, hash); });
}

Result<void> StoredGatewayKeyStore::remove(const QByteArray &hash)
{
    return with([&](const Store &store) { return removeGatewayKey(store, hash); });
}

} // namespace sluice
