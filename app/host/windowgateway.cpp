// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "host/windowgateway.h"

#include "host/gatewaykeystore.h"
#include "host/gatewayledger.h"
#include "terminal/output.h"
#include "transport/proxyaddress.h"

#include <QPointer>

namespace sluice {

std::vector<GatewayKey> WindowGateway::notStored(QList<QByteArray> hashes) const
{
    if (const Result<QList<QByteArray>> stored = StoredGatewayKeyStore(m_ledger->data()).hashes())
        hashes.removeIf([&](const QByteArray &hash) { return stored->contains(hash); });
    GatewayOptions options;
    options.keyHashes = hashes;
    return environmentKeys(options);
}

HostPlan WindowGateway::plan(const ProviderSetPtr &providers, const GatewayConfig &config) const
{
    HostPlan plan;
    plan.options = withConfig(GatewayOptions(), config);
    plan.options.transport.proxy = withPassword(plan.options.transport.proxy, m_proxyPassword);
    plan.options.port = m_port;
    if (!config.addresses.isEmpty())
        plan.options.addresses = config.addresses;
    plan.options.sinks = {m_requests};
    plan.options.tell = [](const QString &text) { terminal::logLine("sluice: " + text.toUtf8()); };
    plan.providers = withConfig(*providers, config);
    plan.ownKeys = m_ownKeys;
    // Who switches it off sees what it waits for, and can stop it at once.
    plan.stopGrace = config.stopGrace.value_or(std::chrono::hours(1));
    return plan;
}

/// The page says what is wrong with the store.
void WindowGateway::tell(const HostNotice &notice) const
{
    if (notice.kind == HostNotice::Kind::Alert && m_alerted)
        m_alerted(notice.text);
    else if (notice.kind == HostNotice::Kind::LeftOut || notice.kind == HostNotice::Kind::Secrets)
        terminal::logLine("sluice: " + notice.text.toUtf8());
    else if (notice.kind == HostNotice::Kind::ConfigKept)
        terminal::logLine("sluice: the configuration stays as it was: " + notice.text.toUtf8());
}

void WindowGateway::stop()
{
    if (!std::exchange(m_host, nullptr))
        return;
    if (m_secretsChanged)
        m_secretsChanged();
}

Result<void> WindowGateway::start(quint16 port, const QList<QByteArray> &keyHashes)
{
    stop();
    m_port = port;
    m_ownKeys = notStored(keyHashes);
    GatewayHost::Owner owner{
        [this](const ProviderSetPtr &providers, const GatewayConfig &config) { return plan(providers, config); }};
    if (m_keychain)
        owner.keychain = [keychain = m_keychain](const QString &name, const CredentialStore::ReadDone &done) {
            keychain->read(name, done);
        };
    m_host = std::make_unique<GatewayHost>(m_providers, *m_ledger, std::move(owner));
    QObject::connect(m_host.get(), &GatewayHost::noticed, &m_context,
                     [this](const HostNotice &notice) { tell(notice); });
    QObject::connect(
        m_host.get(), &GatewayHost::secretsChanged, &m_context,
        [this] {
            if (m_secretsChanged)
                m_secretsChanged();
        },
        Qt::QueuedConnection); // the host's own start is one of its moments
    const Result<void> started = m_host->start();
    if (!started)
        stop();
    return started;
}

bool WindowGateway::setProviders(ProviderSetPtr providers)
{
    const bool elsewhere = providers->demo != m_providers->demo;
    m_providers = std::move(providers);
    if (!m_host || elsewhere)
        return !m_host;
    apply();
    return true;
}

void WindowGateway::setProxyPassword(const Secret &password)
{
    if (std::exchange(m_proxyPassword, password).reveal() != password.reveal() && m_host)
        apply();
}

void WindowGateway::apply()
{
    if (const Result<void> taken = m_host->setProviders(m_providers); !taken.ok())
        tell({HostNotice::Kind::ConfigKept, taken.error().message});
}

void WindowGateway::drain(std::function<void()> done)
{
    if (!m_host)
        return;
    const auto told = [host = QPointer<GatewayHost>(m_host.get()), done = std::move(done)] {
        if (host)
            done();
    };
    QObject::connect(m_host.get(), &GatewayHost::drained, &m_context, told, Qt::QueuedConnection);
    m_host->drain();
}

void WindowGateway::setKeys(const QList<QByteArray> &keyHashes)
{
    m_ownKeys = notStored(keyHashes);
    if (m_host)
        m_host->setOwnKeys(m_ownKeys);
}

QString WindowGateway::problem() const
{
    if (!m_host)
        return {};
    if (!m_host->storeProblem().isEmpty()) {
        return QObject::tr("Clients' keys are refused until the data store can be read; it is tried again. %1")
            .arg(m_host->storeProblem());
    }
    const RecorderCounts counts = m_host->records();
    if (counts.waiting == 0 || counts.error.isEmpty())
        return {};
    return QObject::tr("%1 requests wait to be recorded; it is tried again. %2").arg(counts.waiting).arg(counts.error);
}

GatewayControl::Counts WindowGateway::counts() const
{
    if (!m_host)
        return {};
    const GatewayCounts counts = m_host->gateway().counts();
    return {counts.requests, counts.active, counts.failed};
}

} // namespace sluice
