// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "host/gatewayledger.h"

#include "host/processledger.h"
#include "store/calibrationtable.h"

using namespace Qt::StringLiterals;

namespace sluice {

std::vector<GatewayKey> environmentKeys(const GatewayOptions &options)
{
    std::vector<GatewayKey> keys;
    for (const QByteArray &hash : options.keyHashes)
        keys.push_back({hash, u"environment"_s});
    return keys;
}

ConfigInputs configInputs(const ProviderSet &providers)
{
    ConfigInputs inputs;
    for (const ProviderAccess &access : providers.providers)
        inputs.providers.append(access.profile.id);
    inputs.environment = [](const QByteArray &name) { return qgetenv(name.constData()); };
    inputs.demo = providers.demo;
    return inputs;
}

GatewayConfig storedConfig(const Database &database, const ProviderSet &providers,
                           decltype(ConfigInputs::secret) secret)
{
    const Result<std::unique_ptr<Store>> store = database.connectionForReading();
    const Result<ConfigEntries> entries = store ? readConfigEntries(**store) : Result<ConfigEntries>(store.error());
    if (!entries)
        return {};
    ConfigInputs inputs = configInputs(providers);
    inputs.secret = std::move(secret);
    const Result<LayeredConfig> config = readLayeredConfig({}, *entries, inputs);
    return config ? config->config : GatewayConfig();
}

PlaygroundRules playgroundRules(const GatewayConfig &config, const TransportOptions &transport)
{
    return {config.routes, config.prices, config.capture, config.timeouts, transport};
}

PlaygroundTransport playgroundTransport(const GatewayConfig &config)
{
    return {config.playgroundTransport, transportOptions(config)};
}

std::shared_ptr<TokenCalibration> storedLessons(const Database &records)
{
    auto lessons = std::make_shared<TokenCalibration>();
    const Result<std::unique_ptr<Store>> store = records.connectionForReading();
    const Result<std::vector<Taught>> taught = store ? readTaught(**store) : Result<std::vector<Taught>>(store.error());
    if (taught)
        lessons->restore(*taught);
    return lessons;
}

QStringList leftOutLines(const LayeredConfig &config)
{
    QStringList lines;
    for (const auto &[path, why] : config.leftOut)
        lines.append(u"%1 is left out: %2"_s.arg(QString::fromUtf8(path.text()), why.message));
    return lines;
}

Result<LedgerKeys> openKeys(std::shared_ptr<StoreWatch> watch, std::shared_ptr<GatewayKeyRing> ring,
                            std::vector<GatewayKey> own, bool demo)
{
    Result<std::unique_ptr<StoredKeys>> keys = StoredKeys::open(std::move(watch), std::move(ring), std::move(own));
    if (!keys)
        return keys.error();
    Result<std::map<QByteArray, SpentByDay>> spent = std::map<QByteArray, SpentByDay>();
    if (!demo)
        spent = (*keys)->spending();
    if (!spent)
        return spent.error();
    return LedgerKeys{std::move(*keys), std::move(*spent)};
}

} // namespace sluice
