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

Result<void> ServedGateway::start()
{
    Result<ServeSettings> settings = readServeSettings(m_arguments, m_providers);
    if (!settings)
        return settings.error();
    m_settings = std::move(*settings);
    if (const Result<void> key = makeKeyIfNone(); !key.ok())
        return key;
    GatewayOptions options = m_settings.options;
    options.keys = std::make_shared<GatewayKeyRing>(m_settings.ownKeys);
    m_settings.options.keys = options.keys;
    Result<std::unique_ptr<StoredKeys>> keys = useLedger(options, *m_settings.providers, m_settings.ownKeys);
    if (keys)
        m_keys = std::move(*keys);
    else
        logLine("no records of requests are kept: " + keys.error().message.toUtf8());
    m_gateway = std::make_unique<Gateway>(options, m_settings.providers);
    connect(m_gateway.get(), &Gateway::drained, this, [] { QCoreApplication::exit(0); });
    return m_gateway->start();
}

void ServedGateway::reload()
{
    if (m_arguments.configFile.isEmpty()) {
        logLine("there is no configuration to read again: sluice was started without --config");
        return;
    }
    Result<ServeSettings> settings = readServeSettings(m_arguments, m_providers);
    Result<void> done =
        settings ? m_gateway->reconfigure(settings->options, settings->providers) : Result<void>(settings.error());
    if (!done) {
        logLine("the configuration stays as it was: " + done.error().message.toUtf8());
        return;
    }
    GatewayOptions &options = settings->options;
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
    logLine("the configuration was read again: " + m_arguments.configFile.toUtf8());
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
