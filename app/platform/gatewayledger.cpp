// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/gatewayledger.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

QString recordsPath(bool demo)
{
    QString path = Store::defaultPath();
    if (demo)
        path.replace(u"sluice.db"_s, u"demo.db"_s);
    return path;
}

Result<std::shared_ptr<Recorder>> startRecorder(const QString &path, const ProviderSet &providers,
                                                const Retention &retention)
{
    Recorder::Options options;
    options.path = path;
    options.redactor = redactorFor(providers);
    options.retention = retention;
    return Recorder::start(std::move(options));
}

} // namespace

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

void tellLeftOut(const LayeredConfig &config)
{
    for (const auto &[path, why] : config.leftOut)
        std::fprintf(stderr, "sluice: %s is left out: %s\n", path.text().constData(), qPrintable(why.message));
}

Result<std::unique_ptr<StoredKeys>> useLedger(GatewayOptions &options, const ProviderSet &providers,
                                              std::shared_ptr<StoreWatch> watch, std::vector<GatewayKey> own)
{
    const auto ring = options.keys ? options.keys : std::make_shared<GatewayKeyRing>();
    Result<std::unique_ptr<StoredKeys>> keys = StoredKeys::open(std::move(watch), ring, std::move(own));
    if (!keys)
        return keys;
    Result<std::shared_ptr<Recorder>> recorder =
        startRecorder(recordsPath(providers.demo), providers, options.retention);
    if (!recorder)
        return recorder.error();
    // A demo costs nothing.
    Result<std::map<QByteArray, KeySpending>> spent = std::map<QByteArray, KeySpending>();
    if (!providers.demo)
        spent = (*keys)->spending(QDate::currentDate());
    if (!spent)
        return spent.error();
    options.keys = ring;
    options.spent = std::move(*spent);
    options.recorder = std::move(*recorder);
    return keys;
}

} // namespace sluice
