// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/gatewayconfig.h"
#include "engine/providers/providerset.h"

#include <QObject>

namespace sluice {

/// What the playground needs of the configuration's secrets: providers' keys, and what any connection needs. Nothing is
/// asked before `apply`.
class PlaygroundKeys : public QObject
{
    Q_OBJECT
public:
    /// `keychain` asks it, and outlives this.
    explicit PlaygroundKeys(decltype(LocalSecrets::Sources::keychain) keychain);

    /// What a configuration of these providers may refer to; the secrets are those read so far.
    [[nodiscard]] ConfigInputs inputs(const ProviderSet &providers) const;
    /// The providers with the addresses and keys that the configuration says, as far as they were read; the same object
    /// as before while nothing has changed. With `mayAsk` what it needs is read from now on.
    [[nodiscard]] ProviderSetPtr apply(const ProviderSetPtr &providers, GatewayConfig config, bool mayAsk);

Q_SIGNALS:
    /// Secrets came, or are others than before.
    void changed();

private:
    SecretKeeper m_keeper;
    ProviderSetPtr m_from; ///< what `m_configured` was made of
    ProviderSetPtr m_configured;
};

} // namespace sluice
