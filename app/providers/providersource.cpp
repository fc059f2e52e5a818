// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/providersource.h"

#include "engine/providers/providersetup.h"
#include "providers/userprofiles.h"

namespace sluice {

namespace {

Result<ProviderSource> openDemo(std::vector<ProviderProfile> profiles,
                                std::function<void(const QByteArray &line)> simulatorLog,
                                const QByteArray &simulatorScript)
{
    ProviderSource source;
    SimulatorOptions options;
    options.addresses = {QHostAddress(QHostAddress::LocalHost)};
    options.log = std::move(simulatorLog);
    options.script = simulatorScript;
    source.simulator = std::make_unique<Simulator>(options);
    if (const Result<void> started = source.simulator->start(); !started.ok())
        return started.error();
    source.providers = makeDemoProviderSet(std::move(profiles), source.simulator->baseUrls());
    return source;
}

} // namespace

Result<ProviderSource> openProviders(bool demo, const std::map<QByteArray, Secret> &storedKeys,
                                     std::function<void(const QByteArray &line)> simulatorLog,
                                     const QByteArray &simulatorScript, const QByteArrayList &localServers)
{
    if (demo) {
        Result<std::vector<ProviderProfile>> profiles = builtInProfiles();
        return profiles ? openDemo(std::move(*profiles), std::move(simulatorLog), simulatorScript)
                        : Result<ProviderSource>(profiles.error());
    }
    Result<Profiles> read = readProfiles(userProfilesFolder(), localServers);
    if (!read)
        return read.error();
    const auto environment = [](const QByteArray &name) { return qgetenv(name.constData()); };
    Result<ProviderSetPtr> set =
        makeProviderSet(std::move(read->profiles), {environment, storedKeys}, std::move(read->problems));
    if (!set)
        return set.error();
    ProviderSource source;
    source.providers = *set;
    return source;
}

} // namespace sluice
