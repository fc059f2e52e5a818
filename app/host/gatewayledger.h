// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/layeredconfig.h"
#include "gateway/access/storedkeys.h"
#include "playground/playground.h"

namespace sluice {

/// The keys of `options.keyHashes`, under the name "environment".
[[nodiscard]] std::vector<GatewayKey> environmentKeys(const GatewayOptions &options);

/// What a configuration may refer to: these providers, and the environment of this process.
[[nodiscard]] ConfigInputs configInputs(const ProviderSet &providers);

/// Whose HTTP client the playground uses, and how that reaches the world.
struct PlaygroundTransport {
    TransportKind kind = TransportKind::Qt;
    TransportOptions options = {};
};

/// What a configuration says of the playground, and how it reaches the world from now on.
[[nodiscard]] PlaygroundRules playgroundRules(const GatewayConfig &config, const TransportOptions &transport);

/// The configuration in the data store for these providers; as without a store when it is not there or cannot be read.
[[nodiscard]] GatewayConfig storedConfig(const Database &database, const ProviderSet &providers,
                                         decltype(ConfigInputs::secret) secret = {});
[[nodiscard]] PlaygroundTransport playgroundTransport(const GatewayConfig &config);

/// What the models taught those that keep their records in the data store; nothing when that cannot be read.
[[nodiscard]] std::shared_ptr<TokenCalibration> storedLessons(const Database &records);

/// Which stored entries are left out, and why, a line each for people.
[[nodiscard]] QStringList leftOutLines(const LayeredConfig &config);

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
