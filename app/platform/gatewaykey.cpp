// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/gatewaykey.h"

#include "gateway/accesspolicy.h"
#include "ledger/gatewaykeys.h"
#include "ledger/store.h"

namespace sluice {

Result<StoredGatewayKeys> loadOrMakeGatewayKey()
{
    Result<std::unique_ptr<Store>> store = Store::open(Store::defaultPath());
    if (!store)
        return store.error();
    StoredGatewayKeys keys;
    Result<QList<QByteArray>> hashes = gatewayKeyHashes(**store);
    if (!hashes)
        return hashes.error();
    keys.hashes = *hashes;
    if (!keys.hashes.isEmpty())
        return keys;
    keys.made = makeGatewayKey();
    const QByteArray hash = hashGatewayKey(keys.made.reveal());
    if (const Result<void> added = addGatewayKey(**store, QStringLiteral("default"), hash); !added.ok())
        return added.error();
    keys.hashes = {hash};
    return keys;
}

} // namespace sluice
