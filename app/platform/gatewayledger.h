// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/layeredconfig.h"
#include "gateway/storedkeys.h"

namespace sluice {

/// The keys of `options.keyHashes`, under the name "environment".
[[nodiscard]] std::vector<GatewayKey> environmentKeys(const GatewayOptions &options);

/// What a configuration may refer to: these providers, and the environment of this process.
[[nodiscard]] ConfigInputs configInputs(const ProviderSet &providers);

/// Says on stderr which stored entries are left out, and why.
void tellLeftOut(const LayeredConfig &config);

/// Gives a gateway the user's data store: its keys with their limits, what they have spent, and a place for its
/// records. `own` are keys the store need not know. A demo records into a file of its own and begins with nothing
/// spent. The keys stay as the store has them while what is returned lives. On an error `options` stays as it was.
[[nodiscard]] Result<std::unique_ptr<StoredKeys>> useLedger(GatewayOptions &options, const ProviderSet &providers,
                                                            std::shared_ptr<StoreWatch> watch,
                                                            std::vector<GatewayKey> own);

} // namespace sluice
