// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginegateway.h"

#include "gatewaykeystore.h"
#include "platform/gatewayledger.h"

#include <QPointer>

#include <cstdio>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

std::vector<GatewayKey> keysOf(const QList<QByteArray> &hashes)
{
    GatewayOptions options;
    options.keyHashes = hashes;
    return environmentKeys(options);
}

/// Keys the store does not know; the others are the store's to keep or to take back.
std::vector<GatewayKey> notStored(QList<QByteArray> hashes)
{
    if (const Result<QList<QByteArray>> stored = StoredGatewayKeyStore().hashes())
        hashes.removeIf([&](const QByteArray &hash) { return stored->contains(hash); });
    return keysOf(hashes);
}

} // namespace

std::shared_ptr<StoreWatch> EngineGateway::openStore()
{
    const Result<std::shared_ptr<StoreWatch>> watch = StoreWatch::open(Store::defaultPath());
    if (!watch)
        return {};
    Result<std::unique_ptr<StoredConfig>> config = StoredConfig::open(*watch, configInputs(*m_providers));
    m_config = config ? std::move(*config) : nullptr;
    return *watch;
}

GatewayConfig EngineGateway::readConfig() const
{
    const Result<LayeredConfig> config = m_config ? m_config->under({}) : LayeredConfig();
    if (!config)
        return {};
    tellLeftOut(*config);
    return config->config;
}

Result<void> EngineGateway::start(quint16 port, const QList<QByteArray> &keyHashes)
{
    stop();
    const std::shared_ptr<StoreWatch> watch = openStore();
    const GatewayConfig config = readConfig();
    const ProviderSetPtr providers = withConfig(*m_providers, config);
    GatewayOptions options = withConfig(GatewayOptions(), config);
    options.port = port;
    m_ring = std::make_shared<GatewayKeyRing>();
    options.keys = m_ring;
    options.live = m_requests;
    m_grace = config.stopGrace;
    if (watch) {
        Result<std::unique_ptr<StoredKeys>> keys = useLedger(options, *providers, watch, notStored(keyHashes));
        m_keys = keys ? std::move(*keys) : nullptr;
    }
    if (!m_keys)
        m_ring->replace(keysOf(keyHashes));
    auto gateway = std::make_unique<Gateway>(options, providers);
    const Result<void> started = gateway->start();
    if (!started) {
        stop();
        return started;
    }
    m_gateway = std::move(gateway);
    if (m_config)
        QObject::connect(m_config.get(), &StoredConfig::changed, m_gateway.get(), [this] { takeConfig(); });
    return started;
}

bool EngineGateway::setProviders(ProviderSetPtr providers)
{
    const bool elsewhere = providers->demo != m_providers->demo;
    m_providers = std::move(providers);
    if (!m_gateway || elsewhere)
        return !m_gateway;
    if (m_config)
        m_config->setInputs(configInputs(*m_providers)); // which says that it is changed
    else
        takeConfig();
    return true;
}

void EngineGateway::drain(std::function<void()> done)
{
    if (!m_gateway)
        return;
    const auto told = [gateway = QPointer<Gateway>(m_gateway.get()), done = std::move(done)] {
        if (gateway)
            done();
    };
    QObject::connect(m_gateway.get(), &Gateway::drained, &m_context, told, Qt::QueuedConnection);
    m_gateway->drain(m_grace);
}

void EngineGateway::setKeys(const QList<QByteArray> &keyHashes)
{
    if (m_keys)
        m_keys->setOwn(notStored(keyHashes));
    else if (m_ring)
        m_ring->replace(keysOf(keyHashes));
}

void EngineGateway::takeConfig()
{
    const GatewayConfig config = readConfig();
    m_grace = config.stopGrace;
    const Result<void> taken =
        m_gateway->reconfigure(withConfig(GatewayOptions(), config), withConfig(*m_providers, config));
    if (!taken.ok())
        std::fprintf(stderr, "sluice: the configuration stays as it was: %s\n", qPrintable(taken.error().message));
}

GatewayControl::Counts EngineGateway::counts() const
{
    if (!m_gateway)
        return {};
    const GatewayCounts counts = m_gateway->counts();
    return {counts.requests, counts.active, counts.failed};
}

} // namespace sluice
