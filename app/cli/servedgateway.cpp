// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/servedgateway.h"

#include "platform/gatewaykey.h"
#include "platform/gatewayledger.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sluice::cli {

void logLine(const QByteArray &line)
{
    std::fprintf(stderr, "%s\n", line.constData());
}

ServedGateway::ServedGateway(ServeArguments arguments, ProviderSetPtr providers)
    : m_arguments(std::move(arguments))
    , m_providers(std::move(providers))
{
}

/// Keys may come from environment and configuration; otherwise from the store, where one is made when there is none.
Result<void> ServedGateway::makeKeyIfNone()
{
    if (!m_settings.options.requireKey || !m_settings.ownKeys.empty())
        return {};
    const Result<StoredGatewayKeys> stored = loadOrMakeGatewayKey();
    if (!stored)
        return stored.error();
    if (!stored->made.isEmpty())
        logLine("gateway key (shown once, keep it): " + stored->made.reveal());
    return {};
}

/// Without a store the gateway still works, as long as somebody knows a key.
void ServedGateway::openStore()
{
    Result<std::shared_ptr<StoreWatch>> watch = StoreWatch::open(Store::defaultPath());
    Result<std::unique_ptr<StoredConfig>> stored = watch ? StoredConfig::open(*watch, configInputs(*m_providers))
                                                         : Result<std::unique_ptr<StoredConfig>>(watch.error());
    if (!stored) {
        logLine("no records of requests are kept: " + stored.error().message.toUtf8());
        return;
    }
    m_watch = *watch;
    m_stored = std::move(*stored);
    connect(m_stored.get(), &StoredConfig::changed, this, &ServedGateway::takeStored);
}

Result<ServeSettings> ServedGateway::settingsWith(const std::optional<ConfigFile> &file) const
{
    const Result<LayeredConfig> config =
        m_stored ? m_stored->under(file) : readLayeredConfig(file, {}, configInputs(*m_providers));
    if (!config)
        return config.error();
    tellLeftOut(*config);
    return makeServeSettings(m_arguments, m_providers, config->config);
}

Result<void> ServedGateway::start()
{
    Result<std::optional<ConfigFile>> file = readConfigFile(m_arguments.configFile);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    openStore();
    Result<ServeSettings> settings = settingsWith(m_file);
    if (!settings)
        return settings.error();
    m_settings = std::move(*settings);
    if (const Result<void> key = makeKeyIfNone(); !key.ok())
        return key;
    makeGateway();
    return m_gateway->start();
}

void ServedGateway::askKeychain(CredentialStore &store)
{
    m_missing = std::make_unique<MissingKeys>(store, *m_settings.providers);
    connect(m_missing.get(), &MissingKeys::settled, this, [this] {
        if (const QString problem = m_missing->problem(); !problem.isEmpty())
            logLine(problem.toUtf8());
        takeKeys();
    });
    connect(m_missing.get(), &MissingKeys::cameLate, this, &ServedGateway::takeKeys);
    m_missing->ask();
}

void ServedGateway::takeKeys()
{
    const std::map<QByteArray, Secret> &keys = m_missing->keys();
    if (keys.empty())
        return;
    m_providers = withKeys(*m_providers, keys);
    m_settings.providers = withKeys(*m_settings.providers, keys);
    if (const Result<void> taken = m_gateway->reconfigure(m_settings.options, m_settings.providers); !taken.ok()) {
        logLine(taken.error().message.toUtf8());
        return;
    }
    for (const auto &[id, key] : keys)
        logLine("using the keychain's key of " + id);
}

void ServedGateway::makeGateway()
{
    GatewayOptions options = m_settings.options;
    options.keys = std::make_shared<GatewayKeyRing>(m_settings.ownKeys);
    m_settings.options.keys = options.keys;
    if (m_watch) {
        Result<std::unique_ptr<StoredKeys>> keys =
            useLedger(options, *m_settings.providers, m_watch, m_settings.ownKeys);
        if (keys)
            m_keys = std::move(*keys);
        else
            logLine("no records of requests are kept: " + keys.error().message.toUtf8());
    }
    m_gateway = std::make_unique<Gateway>(options, m_settings.providers);
    connect(m_gateway.get(), &Gateway::drained, this, [] { QCoreApplication::exit(0); });
}

/// Gives the running gateway a new configuration.
Result<void> ServedGateway::take(const std::optional<ConfigFile> &file)
{
    Result<ServeSettings> settings = settingsWith(file);
    if (!settings)
        return settings.error();
    GatewayOptions &options = settings->options;
    const std::vector<GatewayKey> &own = settings->ownKeys;
    options.keys = std::make_shared<GatewayKeyRing>(m_keys ? m_keys->keysWith(own) : own);
    const Result<void> done = m_gateway->reconfigure(options, settings->providers);
    if (!done.ok())
        return done;
    const GatewayOptions &before = m_settings.options;
    if (options.addresses != before.addresses || options.port != before.port)
        logLine("listen is changed in the configuration: that takes effect at the next start");
    // What it listens on stays, and is what the next change is measured by.
    options.addresses = before.addresses;
    options.port = before.port;
    options.keys = before.keys;
    m_settings = std::move(*settings);
    if (m_keys)
        m_keys->setOwn(m_settings.ownKeys);
    else
        m_settings.options.keys->replace(m_settings.ownKeys);
    return done;
}

void ServedGateway::reload()
{
    if (m_arguments.configFile.isEmpty()) {
        logLine("there is no configuration to read again: sluice was started without --config");
        return;
    }
    Result<std::optional<ConfigFile>> file = readConfigFile(m_arguments.configFile);
    const Result<void> done = file ? take(*file) : Result<void>(file.error());
    if (!done.ok()) {
        logLine("the configuration stays as it was: " + done.error().message.toUtf8());
        return;
    }
    m_file = std::move(*file);
    logLine("the configuration was read again: " + m_arguments.configFile.toUtf8());
}

void ServedGateway::takeStored()
{
    if (!m_gateway)
        return;
    const Result<void> done = take(m_file);
    logLine(done.ok() ? QByteArray("the stored configuration was changed and is in force")
                      : "the configuration stays as it was: " + done.error().message.toUtf8());
}

void ServedGateway::stop()
{
    if (std::exchange(m_stopping, true)) {
        QCoreApplication::exit(1);
        return;
    }
    m_gateway->drain(m_settings.stopGrace);
}

} // namespace sluice::cli
