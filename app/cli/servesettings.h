// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/layeredconfig.h"

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

/// Reads the configuration file of the command line; unset when there is none.
[[nodiscard]] Result<std::optional<ConfigFile>> readConfigFile(const QString &path);

/// Takes command line, environment and configuration together. `providers` are those there are without a configuration.
[[nodiscard]] ServeSettings makeServeSettings(const ServeArguments &arguments, const ProviderSetPtr &providers,
                                              const GatewayConfig &config);

} // namespace sluice::cli
