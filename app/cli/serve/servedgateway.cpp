// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/serve/servedgateway.h"

#include "cli/provideroptions.h"
#include "credentials/gatewaykey.h"
#include "credentials/proxypassword.h"
#include "terminal/output.h"
#include "transport/proxyaddress.h"

#include <QCoreApplication>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace sluice::cli {

using terminal::logLine;

namespace {

/// Keys may come from environment and configuration; otherwise from the store, where one is made when there is none.
Result<void> makeKeyIfNone(const HostPlan &plan)
{
    if (!plan.options.requireKey || plan.options.waitsForKeys || !plan.ownKeys.empty())
        return {};
    const Result<StoredGatewayKeys> stored = loadOrMakeGatewayKey();
    if (!stored)
        return stored.error();
    if (!stored->made.isEmpty())
        logLine("gateway key (shown once, keep it): " + stored->made.reveal());
    return {};
}

Result<void> tellWarnings(const HostPlan &plan)
{
    const Result<QStringList> warnings = checkSafety(plan);
    if (!warnings)
        return warnings.error();
    for (const QString &warning : *warnings)
        logLine("warning: " + warning.toUtf8());
    return {};
}

} // namespace

ServedGateway::ServedGateway(ServeArguments arguments, ProviderSetPtr providers)
    : m_arguments(std::move(arguments))
    , m_providers(std::move(providers))
    , m_host(m_providers, m_ledger,
             {[this](const ProviderSetPtr &base, const GatewayConfig &config) {
                  HostPlan plan = makeServePlan(m_arguments, base, config);
                  if (m_missing)
                      addKeychain(plan);
                  plan.options.tell = [](const QString &text) { logLine(text.toUtf8()); };
                  return plan;
              },
              tellWarnings,
              makeKeyIfNone,
              {},
              true,
              true})
{
    connect(&m_host, &GatewayHost::started, this, &ServedGateway::started);
    connect(&m_host, &GatewayHost::noticed, this, &ServedGateway::tell);
    connect(&m_host, &GatewayHost::drained, this, [] { QCoreApplication::exit(0); });
}

void ServedGateway::tell(const HostNotice &notice) const
{
    const QByteArray text = notice.text.toUtf8();
    switch (notice.kind) {
    case HostNotice::Kind::StoreUnusable: {
        const QByteArray who =
            m_host.isStoreMissing() ? "keys with a budget are refused" : "requests with a key are refused";
        logLine("the data store cannot be used: " + who
                + " and no records are written until it can; it is tried again. " + m_host.storeProblem().toUtf8());
        break;
    }
    case HostNotice::Kind::StoreUsable: logLine("the data store can be used: all keys are let in"); break;
    case HostNotice::Kind::LeftOut: logLine("sluice: " + text); break;
    case HostNotice::Kind::ConfigTaken: logLine("the stored configuration was changed and is in force"); break;
    case HostNotice::Kind::ConfigKept: logLine("the configuration stays as it was: " + text); break;
    case HostNotice::Kind::LaterListens:
        logLine("listen is changed in the configuration: that takes effect at the next start");
        break;
    case HostNotice::Kind::NeverListens:
        logLine("listen is changed in the configuration: this gateway stays where --host and --port say");
        break;
    case HostNotice::Kind::Keys: logLine(text); break;
    case HostNotice::Kind::Alert: logLine("alert: " + text); break;
    case HostNotice::Kind::Secrets: logLine(text); break;
    }
}

Result<void> ServedGateway::start()
{
    Result<std::optional<ConfigFile>> file = readConfigFile(m_arguments.configFile);
    return file ? m_host.start(std::move(*file)) : file.error();
}

void ServedGateway::tellFurtherAddresses() const
{
    const Gateway &gateway = m_host.gateway();
    const QByteArray port = ':' + QByteArray::number(gateway.port());
    const QList<QHostAddress> addresses = gateway.addresses();
    for (const QHostAddress &address : addresses) {
        const bool isEvery =
            address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
        const QByteArray text = address.toString().toLatin1();
        const QByteArray origin = "http://" + (text.contains(':') ? '[' + text + ']' : text) + port;
        if (isEvery)
            logLine("also listening on every address of this machine, port " + port.mid(1));
        else if (origin != gateway.origin())
            logLine("also listening on " + origin);
    }
}

void ServedGateway::tellMissingKeys() const
{
    if (const QString hint = missingKeysHint(*m_host.plan().providers); !hint.isEmpty())
        logLine(hint.toUtf8());
}

void ServedGateway::askKeychain(CredentialStore &store)
{
    m_missing = std::make_unique<MissingKeys>(store, *m_host.plan().providers);
    m_kept = keptKeys();
    m_missing->alsoAskFurther(m_kept);
    if (!m_host.plan().providers->demo && lacksPassword(m_host.plan().options.transport.proxy))
        m_missing->alsoAsk(proxyPasswordName, proxyPasswordVariable);
    connect(m_missing.get(), &MissingKeys::settled, this, [this] {
        if (const QString problem = m_missing->problem(); !problem.isEmpty())
            logLine(problem.toUtf8());
        applyKeys();
        tellMissingKeys();
    });
    connect(m_missing.get(), &MissingKeys::cameLate, this, &ServedGateway::applyKeys);
    m_missing->ask();
}

/// What the keychain has given so far.
void ServedGateway::addKeychain(HostPlan &plan) const
{
    const std::map<QByteArray, Secret> &keys = m_missing->keys();
    plan.providers = withKeys(*plan.providers, keys, m_kept);
    ProxySettings &proxy = plan.options.transport.proxy;
    if (const auto password = keys.find(proxyPasswordName); password != keys.end())
        proxy = withPassword(std::move(proxy), password->second);
}

void ServedGateway::applyKeys()
{
    const std::map<QByteArray, Secret> &keys = m_missing->keys();
    if (keys.empty())
        return;
    if (const Result<void> taken = m_host.setProviders(m_providers); !taken.ok()) {
        logLine(taken.error().message.toUtf8());
        return;
    }
    for (const auto &[id, key] : keys)
        logLine(id == proxyPasswordName ? "using the keychain's password of the proxy"
                                        : "using the keychain's key of " + id);
}

void ServedGateway::reload()
{
    const auto secretsToo = qScopeGuard([this] { m_host.refreshSecrets(); });
    if (m_arguments.configFile.isEmpty()) {
        if (m_host.plan().secrets.references.empty())
            logLine("there is no configuration to read again: sluice was started without --config");
        return;
    }
    Result<std::optional<ConfigFile>> file = readConfigFile(m_arguments.configFile);
    const Result<void> done = file ? m_host.setFile(std::move(*file)) : Result<void>(file.error());
    logLine(done.ok() ? "the configuration was read again: " + m_arguments.configFile.toUtf8()
                      : "the configuration stays as it was: " + done.error().message.toUtf8());
}

void ServedGateway::stop()
{
    if (std::exchange(m_stopping, true)) {
        QCoreApplication::exit(1);
        return;
    }
    if (!m_host.isStarted()) {
        QCoreApplication::exit(0);
        return;
    }
    m_host.drain();
}

} // namespace sluice::cli
