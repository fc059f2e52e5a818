// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/effectiveconfig.h"

#include "cli/serve/servesettings.h"
#include "credentials/keychain.h"
#include "host/gatewayledger.h"
#include "host/processledger.h"
#include "providers/providersource.h"

#include <QCoreApplication>

namespace sluice::cli {

namespace {

/// Without a store there is nothing in it.
Result<ConfigEntries> storedEntries()
{
    const Database data = ProcessLedger().data();
    const Result<std::unique_ptr<Store>> store = data.connectionForReading();
    return store ? readConfigEntries(**store) : ConfigEntries();
}

} // namespace

Result<EffectiveConfig> effectiveConfig(const QString &file, SecretLookup secret, bool demo)
{
    Result<ProviderSource> source = openProviders(demo);
    if (!source)
        return source.error();
    const Result<std::optional<ConfigFile>> read = readConfigFile(file);
    if (!read)
        return read.error();
    const Result<ConfigEntries> entries = storedEntries();
    if (!entries)
        return entries.error();
    ConfigInputs inputs = configInputs(*source->providers);
    inputs.secret = std::move(secret);
    Result<LayeredConfig> layered = readLayeredConfig(*read, *entries, inputs);
    if (!layered)
        return layered.error();
    const QStringList leftOut = leftOutLines(*layered);
    layered->config.secrets.transport = transportOptions(layered->config);
    ProviderSetPtr providers = withConfig(*source->providers, layered->config);
    return EffectiveConfig{std::move(providers), std::move(source->simulator), std::move(layered->config), leftOut};
}

decltype(LocalSecrets::Sources::keychain) keychainSource()
{
    if (!Keychain::mayAnswer())
        return {};
    return [keychain = std::make_shared<Keychain>()](const QString &name, const CredentialStore::ReadDone &done) {
        keychain->read(name, done);
    };
}

int afterSecrets(const SecretWants &wants, const std::function<void(const SecretLookup &)> &then)
{
    SecretKeeper keeper({[](const QByteArray &name) { return qgetenv(name.constData()); }, keychainSource()});
    const auto goOn = [&] { then([&](const SecretReference &reference) { return keeper.value(reference); }); };
    QObject::connect(&keeper, &SecretKeeper::settled, &keeper, goOn, Qt::QueuedConnection);
    if (wants.references.empty())
        QMetaObject::invokeMethod(&keeper, goOn, Qt::QueuedConnection);
    keeper.setWanted(wants);
    return QCoreApplication::exec();
}

} // namespace sluice::cli
