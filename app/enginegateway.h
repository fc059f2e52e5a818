// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatewaycontrol.h"

#include "config/storedconfig.h"
#include "gateway/gateway.h"
#include "gateway/storedkeys.h"

namespace sluice {

/// The gateway page's engine: one Gateway per start, on lanes of its own, with keys and configuration as the store has
/// them. Without the store it still works, as long as somebody knows a key.
class EngineGateway : public GatewayControl
{
public:
    explicit EngineGateway(ProviderSetPtr providers)
        : m_providers(std::move(providers))
    {
    }

    /// For requests from now on; those that run end with the providers they began with. False when a running gateway
    /// has to be started anew for them: a demo keeps its records elsewhere.
    [[nodiscard]] bool setProviders(ProviderSetPtr providers);

    Result<void> start(quint16 port, const QList<QByteArray> &keyHashes) override;
    void stop() override
    {
        m_gateway.reset();
        m_keys.reset();
        m_ring.reset();
        m_config.reset();
    }
    void drain(std::function<void()> done) override;
    void setKeys(const QList<QByteArray> &keyHashes) override;
    [[nodiscard]] bool isRunning() const override { return m_gateway && m_gateway->isRunning(); }
    [[nodiscard]] QByteArray baseUrl() const override { return m_gateway ? m_gateway->baseUrl() : QByteArray(); }
    [[nodiscard]] Counts counts() const override;
    [[nodiscard]] std::map<QByteArray, TargetHealth::Snapshot> health() const override
    {
        return m_gateway ? m_gateway->health() : std::map<QByteArray, TargetHealth::Snapshot>();
    }
    /// The last requests of all gateways that were started.
    [[nodiscard]] const LiveRequests &requests() const { return *m_requests; }

private:
    [[nodiscard]] std::shared_ptr<StoreWatch> openStore();
    [[nodiscard]] GatewayConfig readConfig() const;
    void takeConfig();

    ProviderSetPtr m_providers;
    std::shared_ptr<LiveRequests> m_requests = std::make_shared<LiveRequests>();
    std::unique_ptr<StoredConfig> m_config;
    std::shared_ptr<GatewayKeyRing> m_ring;
    std::unique_ptr<StoredKeys> m_keys; ///< null when the store cannot be used
    std::unique_ptr<Gateway> m_gateway;
    std::chrono::milliseconds m_grace{0}; ///< for what runs when it is to stop
    QObject m_context;                    ///< of what a gateway tells that is then deleted
};

} // namespace sluice
