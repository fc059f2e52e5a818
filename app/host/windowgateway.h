// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatewaycontrol.h"

#include "credentials/credentialstore.h"
#include "host/gatewayhost.h"
#include "record/liverequests.h"

namespace sluice {

/// The gateway page's engine: one gateway per start, with keys and configuration as the store has them. Until the store
/// can be read, clients' keys are refused.
class WindowGateway : public GatewayControl
{
public:
    explicit WindowGateway(ProviderSetPtr providers,
                           std::shared_ptr<ProcessLedger> ledger = std::make_shared<ProcessLedger>(),
                           CredentialStore *keychain = nullptr)
        : m_providers(std::move(providers))
        , m_ledger(std::move(ledger))
        , m_keychain(keychain)
    {
    }

    /// For requests from now on; those that run end with the providers they began with. False when a running gateway
    /// has to be started anew for them: a demo keeps its records elsewhere.
    [[nodiscard]] bool setProviders(ProviderSetPtr providers);

    /// Of the proxy's user, where the configuration names one and no password; for requests from now on.
    void setProxyPassword(const Secret &password);

    Result<void> start(quint16 port, const QList<QByteArray> &keyHashes) override;
    void stop() override;
    void drain(std::function<void()> done) override;
    void setKeys(const QList<QByteArray> &keyHashes) override;
    [[nodiscard]] bool isRunning() const override { return m_host && m_host->gateway().isRunning(); }
    [[nodiscard]] QByteArray baseUrl() const override { return m_host ? m_host->gateway().baseUrl() : QByteArray(); }
    [[nodiscard]] Counts counts() const override;
    [[nodiscard]] std::map<QByteArray, TargetHealth::Snapshot> health() const override
    {
        return m_host ? m_host->gateway().health() : std::map<QByteArray, TargetHealth::Snapshot>();
    }
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] std::vector<SecretState> secrets() const override
    {
        return m_host ? m_host->secrets() : std::vector<SecretState>();
    }
    void refreshSecrets() override
    {
        if (m_host)
            m_host->refreshSecrets();
    }
    void setSecretsChanged(const std::function<void()> &changed) override { m_secretsChanged = changed; }
    /// Who shows alerts on the desktop, as plain text.
    void setAlerted(std::function<void(const QString &)> alerted) { m_alerted = std::move(alerted); }
    /// The last requests of all gateways that were started, and of whoever else is given it.
    [[nodiscard]] const LiveRequests &requests() const { return *m_requests; }
    [[nodiscard]] const std::shared_ptr<LiveRequests> &sharedRequests() const { return m_requests; }

private:
    [[nodiscard]] std::vector<GatewayKey> notStored(QList<QByteArray> hashes) const;
    [[nodiscard]] HostPlan plan(const ProviderSetPtr &providers, const GatewayConfig &config) const;
    void tell(const HostNotice &notice) const;
    void apply();

    ProviderSetPtr m_providers;
    std::shared_ptr<ProcessLedger> m_ledger;
    CredentialStore *m_keychain; ///< outlives this; null where there is none
    std::shared_ptr<LiveRequests> m_requests = std::make_shared<LiveRequests>();
    std::function<void(const QString &)> m_alerted;
    std::function<void()> m_secretsChanged;
    quint16 m_port = 0;
    Secret m_proxyPassword;
    /// Those the store does not know; the others are the store's to keep or to take back.
    std::vector<GatewayKey> m_ownKeys;
    std::unique_ptr<GatewayHost> m_host; ///< while it runs
    QObject m_context;                   ///< of what a gateway tells that is then deleted
};

} // namespace sluice
