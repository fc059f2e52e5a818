// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/layeredconfig.h"
#include "gateway/access/storedkeys.h"
#include "ledger/budgetshares.h"
#include "ledger/recorder.h"
#include "playground/playground.h"

namespace sluice {

/// The keys of `options.keyHashes`, under the name "environment".
[[nodiscard]] std::vector<GatewayKey> environmentKeys(const GatewayOptions &options);

/// What a configuration may refer to: these providers, and the environment of this process.
[[nodiscard]] ConfigInputs configInputs(const ProviderSet &providers);

/// Whose client the playground is to use by the configuration in the data store, and whom it trusts; as without a
/// store when it cannot be read.
[[nodiscard]] PlaygroundTransport storedPlaygroundTransport(const ProviderSet &providers);

/// The prices that the user set in the data store; none when it is not there or cannot be read.
[[nodiscard]] std::vector<OwnPrice> storedPrices(const ProviderSet &providers);

/// What the models taught the gateways that keep their records there; nothing when the store cannot be read.
[[nodiscard]] std::vector<Taught> storedTaught(const ProviderSet &providers);

/// Where the records of requests are: a demo has a file of its own.
[[nodiscard]] QString recordsPath(bool demo);

/// Which stored entries are left out, and why, a line each for people.
[[nodiscard]] QStringList leftOutLines(const LayeredConfig &config);

/// Where a gateway writes what it does.
struct LedgerWriters {
    std::shared_ptr<Recorder> recorder;
    /// None in a demo, which spends of no budget.
    std::shared_ptr<BudgetShares> shares;
};
/// A place for a gateway's records, of a demo in a file of its own. It need not be there yet. `tell` hears of trouble,
/// on any thread.
[[nodiscard]] LedgerWriters openWriters(bool demo, const Retention &retention,
                                        std::function<void(const QString &)> tell);

/// Keys of the user's data store in a gateway's ring.
struct LedgerKeys {
    /// The ring stays as the store has it while this lives.
    std::unique_ptr<StoredKeys> keys;
    std::map<QByteArray, SpentByDay> spent;
};
/// Fills `ring` with the store's keys and lets them in; `own` are keys the store need not know. A demo begins with
/// nothing spent.
[[nodiscard]] Result<LedgerKeys> openKeys(std::shared_ptr<StoreWatch> watch, std::shared_ptr<GatewayKeyRing> ring,
                                          std::vector<GatewayKey> own, bool demo);

} // namespace sluice
