// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "host/alertsources.h"

namespace sluice {

AlertSources alertSources(const Gateway &gateway, std::shared_ptr<const GatewayKeyRing> keys,
                          const SecretKeeper &secrets)
{
    AlertSources sources;
    sources.downTargets = [&gateway] {
        QByteArrayList down;
        for (const auto &[target, health] : gateway.health()) {
            if (health.breaker == Breaker::State::Open)
                down.append(target);
        }
        return down;
    };
    sources.keys = [ring = std::move(keys)] {
        std::vector<GatewayKey> held;
        for (const GatewayKeyPtr &key : ring->keys())
            held.push_back(*key);
        return held;
    };
    sources.staleSecrets = [&secrets] {
        std::map<QByteArray, QString> stale;
        for (const SecretState &state : secrets.states()) {
            if (state.state == SecretState::State::Stale || state.state == SecretState::State::Missing)
                stale.emplace(state.reference.text(), state.problem);
        }
        return stale;
    };
    return sources;
}

} // namespace sluice
