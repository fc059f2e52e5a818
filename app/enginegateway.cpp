// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginegateway.h"

#include "ledger/gatewaykeys.h"
#include "ledger/store.h"
#include "platform/gatewayledger.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// Keys the store does not know; the others are the store's to keep or to take back.
std::vector<GatewayKey> notStored(const QList<QByteArray> &hashes)
{
    GatewayOptions others;
    others.keyHashes = hashes;
    if (const Result<QList<QByteArray>> stored = StoredGatewayKeyStore().hashes())
        others.keyHashes.removeIf([&](const QByteArray &hash) { return stored->contains(hash); });
    return environmentKeys(others);
}

} // namespace

Result<void> EngineGateway::start(quint16 port, const QList<QByteArray> &keyHashes)
{
    GatewayOptions options;
    options.port = port;
    options.keyHashes = keyHashes;
    // Without the store the gateway still works, as long as somebody knows a key.
    Result<std::unique_ptr<StoredKeys>> keys = useLedger(options, *m_providers, notStored(keyHashes));
    options.live = m_requests;
    auto gateway = std::make_unique<Gateway>(options, m_providers);
    const Result<void> started = gateway->start();
    if (!started)
        return started;
    m_gateway = std::move(gateway);
    m_keys = keys ? std::move(*keys) : nullptr;
    return started;
}

GatewayControl::Counts EngineGateway::counts() const
{
    if (!m_gateway)
        return {};
    const GatewayCounts counts = m_gateway->counts();
    return {counts.requests, counts.active, counts.failed};
}

Result<QList<QByteArray>> StoredGatewayKeyStore::hashes()
{
    const Result<std::unique_ptr<Store>> store = Store::open(Store::defaultPath());
    return store ? gatewayKeyHashes(**store) : Result<QList<QByteArray>>(store.error());
}

Result<void> StoredGatewayKeyStore::replace(const QByteArray &hash)
{
    const Result<std::unique_ptr<Store>> store = Store::open(Store::defaultPath());
    if (!store)
        return store.error();
    if (const Result<void> removed = removeGatewayKeys(**store); !removed.ok())
        return removed;
    return addGatewayKey(**store, u"desktop"_s, hash);
}

} // namespace sluice
