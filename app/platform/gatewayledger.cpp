// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/gatewayledger.h"

#include <algorithm>

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

/// The keys of the store and those that are known by their hash only, which are the environment's.
Result<std::vector<GatewayKey>> readKeys(const Store &store, const QList<QByteArray> &others)
{
    Result<std::vector<GatewayKey>> keys = gatewayKeys(store);
    if (!keys)
        return keys;
    for (const QByteArray &hash : others) {
        const bool known =
            std::any_of(keys->begin(), keys->end(), [&](const GatewayKey &key) { return key.hash == hash; });
        if (!known)
            keys->push_back({hash, u"environment"_s});
    }
    return keys;
}

Result<std::shared_ptr<Recorder>> startRecorder(const QString &path, const ProviderSet &providers)
{
    Recorder::Options options;
    options.path = path;
    options.redactor = redactorFor(providers);
    return Recorder::start(std::move(options));
}

} // namespace

Result<void> useLedger(GatewayOptions &options, const ProviderSet &providers)
{
    const Result<std::unique_ptr<Store>> store = Store::open(Store::defaultPath());
    if (!store)
        return store.error();
    const Result<std::vector<GatewayKey>> keys = readKeys(**store, options.keyHashes);
    if (!keys)
        return keys.error();
    Result<std::shared_ptr<Recorder>> recorder = startRecorder(recordsPath(providers.demo), providers);
    if (!recorder)
        return recorder.error();
    // A demo costs nothing.
    Result<std::map<QByteArray, KeySpending>> spent = std::map<QByteArray, KeySpending>();
    if (!providers.demo)
        spent = readKeySpending(**store, QDate::currentDate());
    if (!spent)
        return spent.error();
    options.keys = std::make_shared<GatewayKeyRing>(*keys);
    options.spent = std::move(*spent);
    options.recorder = std::move(*recorder);
    return {};
}

} // namespace sluice
