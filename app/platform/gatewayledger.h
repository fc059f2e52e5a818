// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/gateway.h"

namespace sluice {

/// Gives a gateway the user's data store: its keys with their limits, what they have spent, and a place for its
/// records. Keys of `options.keyHashes` that the store does not know stay valid. A demo records into a file of its own
/// and begins with nothing spent. On an error `options` stays as it was.
[[nodiscard]] Result<void> useLedger(GatewayOptions &options, const ProviderSet &providers);

} // namespace sluice
