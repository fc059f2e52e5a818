// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/providers/providerset.h"
#include "simulator/simulator.h"

#include <memory>

namespace sluice {

/// The providers of this process and, in demo mode, the simulator that stands in for them.
struct ProviderSource {
    ProviderSetPtr providers;
    std::unique_ptr<Simulator> simulator;
};

/// Reads profiles, the user's own among them, and environment; with `demo` starts a simulator in this process instead
/// (its log goes to `simulatorLog`, `simulatorScript` is its script). Keys from a keychain are given by provider id.
/// `localServers` are used beside those the user took into use for good. A broken file of the user's is no failure but
/// one of the set's problems.
[[nodiscard]] Result<ProviderSource> openProviders(bool demo, const std::map<QByteArray, Secret> &storedKeys = {},
                                                   std::function<void(const QByteArray &line)> simulatorLog = {},
                                                   const QByteArray &simulatorScript = {},
                                                   const QByteArrayList &localServers = {});

} // namespace sluice
