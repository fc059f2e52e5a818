// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/gatewaykey.h"

#include "gateway/access/accesspolicy.h"
#include "ledger/gatewaykeys.h"
#include "store/database.h"

namespace sluice {

Result<StoredGatewayKeys> loadOrMakeGatewayKey()
{
    Result<std::unique_ptr<Store>> store = Database::users().connection();
    if (!store)
        return store.error();
    StoredGatewayKeys keys;
    Result<QList<QByteArray>> hashes = gatewayKeyHashes(**store);
    if (!hashes)
        return hashes.error();
    keys.hashes = *hashes;
    if (!keys.hashes.isEmpty())
        return keys;
    Secret made = makeGatewayKey();
    const QByteArray hash = hashGatewayKey(made.reveal());
    const Result<bool> added = addFirstGatewayKey({**store, Author::program()}, serveKeyName, hash);
    if (!added)
        return added.error();
    if (*added) {
        keys.made = std::move(made);
        keys.hashes = {hash};
        return keys;
    }
    // Another program was faster.
    hashes = gatewayKeyHashes(**store);
    if (!hashes)
        return hashes.error();
    keys.hashes = *hashes;
    return keys;
}

} // namespace sluice
