// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/layeredconfig.h"
#include "providers/providersource.h"

namespace sluice::cli {

/// What a gateway of this user would run with.
struct EffectiveConfig {
    /// With the addresses and keys of the configuration.
    ProviderSetPtr providers;
    /// That answers for them in a demo.
    std::unique_ptr<Simulator> simulator;
    GatewayConfig config;
    /// Stored entries that cannot be used.
    QStringList leftOut;
};

using SecretLookup = decltype(ConfigInputs::secret);

/// Reads a file, or none, laid over the stored configuration. `secret` may be null: then what refers to one waits for
/// it. With `demo` as serve --demo has it.
[[nodiscard]] Result<EffectiveConfig> effectiveConfig(const QString &file, SecretLookup secret = {}, bool demo = false);

/// Where `keychain:NAME` is asked; null where there is no keychain.
[[nodiscard]] decltype(LocalSecrets::Sources::keychain) keychainSource();

/// Reads these secrets, then calls `then` from the event loop, which runs until somebody ends it; its exit code.
[[nodiscard]] int afterSecrets(const SecretWants &wants, const std::function<void(const SecretLookup &)> &then);

} // namespace sluice::cli
