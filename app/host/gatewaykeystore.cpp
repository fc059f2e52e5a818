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

Result<void> StoredGatewayKeyStore::with(const std::function<Result<void>(const Changes &changes)> &change)
{
    const Result<void> opened = open();
    return opened ? change({*m_store, m_author}) : opened;
}

Result<QList<QByteArray>> StoredGatewayKeyStore::hashes()
{
    const Result<void> opened = open();
    return opened ? gatewayKeyHashes(*m_store) : Result<QList<QByteArray>>(opened.error());
}

Result<void> StoredGatewayKeyStore::replace(const QByteArray &hash)
{
    return with([&](const Changes &changes) {
        return replaceGatewayKeys(changes, {windowKeyName, serveKeyName}, windowKeyName, hash);
    });
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
    return with([&](const Changes &changes) { return addGatewayKey(changes, key); });
}

Result<void> StoredGatewayKeyStore::change(const QByteArray &hash, const KeyChange &change)
{
    return with([&](const Changes &changes) { return changeGatewayKey(changes, hash, change); });
}

Result<void> StoredGatewayKeyStore::revoke(const QByteArray &hash)
{
    return with([&](const Changes &changes) { return revokeGatewayKey(changes, hash); });
}

Result<void> StoredGatewayKeyStore::noteReveal()
{
    return with([](const Changes &changes) {
        return changes.note({"key.reveal", "gateway_key", QByteArray(windowKeyName.data(), windowKeyName.size())});
    });
}

Result<void> StoredGatewayKeyStore::remove(const QByteArray &hash)
{
    return with([&](const Changes &changes) { return removeGatewayKey(changes, hash); });
}

} // namespace sluice
