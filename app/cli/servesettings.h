// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/gateway.h"

namespace sluice::cli {

/// What the command line of `serve` says; it beats the configuration.
struct ServeArguments {
    QList<QHostAddress> addresses = {};
    std::optional<quint16> port = {};
    bool noAuth = false;
    QString configFile = {}; ///< empty: none
};

/// What `serve` runs with.
struct ServeSettings {
    GatewayOptions options = {};
    ProviderSetPtr providers = {};
    /// Keys beside those of the store: the environment's and the configuration's.
    std::vector<GatewayKey> ownKeys = {};
    std::chrono::milliseconds stopGrace{10'000};
};

/// Takes command line, environment and configuration file together. `providers` are those there are without a
/// configuration. An error says what is wrong in which file.
[[nodiscard]] Result<ServeSettings> readServeSettings(const ServeArguments &arguments, const ProviderSetPtr &providers);

} // namespace sluice::cli
