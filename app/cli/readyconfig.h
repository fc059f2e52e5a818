// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/gatewayconfig.h"
#include "providers/providersource.h"
#include "store/database.h"

namespace sluice::cli {

/// What the store says for these providers, with these secrets, as far as they can be read within some seconds; those
/// that cannot be are told.
[[nodiscard]] GatewayConfig withSecrets(const Database &database, const ProviderSet &providers,
                                        const SecretWants &wants);
/// What the store says, with the secrets that it takes to ask some providers (none named: all), which have its
/// addresses and keys from now on. What needs one that cannot be read has no key then.
[[nodiscard]] GatewayConfig readyConfig(const Database &database, ProviderSource &source, const QByteArrayList &only);

} // namespace sluice::cli
