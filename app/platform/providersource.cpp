// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/providersource.h"

#include "engine/providersetup.h"

namespace sluice {

Result<ProviderSource> openProviders(bool demo, const std::map<QByteArray, Secret> &storedKeys,
                                     std::function<void(const QByteArray &line)> simulatorLog,
                                     const QByteArray &simulatorScript)
{
    Result<std::vector<ProviderProfile>> profiles = builtInProfiles();
    if (!profiles)
        return profiles.error();
    ProviderSource source;
    if (!demo) {
        const auto environment = [](const QByteArray &name) { return qgetenv(name.constData()); };
        Result<ProviderSetPtr> set = makeProviderSet(std::move(*profiles), {environment, storedKeys});
        if (!set)
            return set.error();
        source.providers = *set;
        return source;
    }
    SimulatorOptions options;
    options.addresses = {QHostAddress(QHostAddress::LocalHost)};
    options.log = std::move(simulatorLog);
    options.script = simulatorScript;
    source.simulator = std::make_unique<Simulator>(options);
    if (const Result<void> started = source.simulator->start(); !started.ok())
        return started.error();
    source.providers = makeDemoProviderSet(std::move(*profiles), source.simulator->baseUrls());
    return source;
}

} // namespace sluice
