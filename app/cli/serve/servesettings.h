// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "host/gatewayhost.h"

namespace sluice::cli {

/// What the command line of `serve` says; it beats the configuration.
struct ServeArguments {
    QList<QHostAddress> addresses = {};
    std::optional<quint16> port = {};
    bool noAuth = false;
    QString configFile = {}; ///< empty: none
};

/// Reads the configuration file of the command line; unset when there is none.
[[nodiscard]] Result<std::optional<ConfigFile>> readConfigFile(const QString &path);

/// Takes command line, environment and configuration together. `providers` are those there are without a configuration.
[[nodiscard]] HostPlan makeServePlan(const ServeArguments &arguments, const ProviderSetPtr &providers,
                                     const GatewayConfig &config);

/// What a person should be warned of before it listens; an error when it must not.
[[nodiscard]] Result<QStringList> checkSafety(const HostPlan &plan);

} // namespace sluice::cli
