// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/gatewayconfig.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sluice {

QList<QHostAddress> addressesOf(const QString &host)
{
    if (host == "localhost"_L1)
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    const QHostAddress address(host);
    return address.isNull() ? QList<QHostAddress>() : QList<QHostAddress>{address};
}

TransportOptions transportOptions(const GatewayConfig &config)
{
    return {.proxy = config.proxy,
            .extraCaCertificates = config.authorities,
            .egress = config.egress,
            .identity = config.identity,
            .source = config.source};
}

SecretWants wantsOfProviders(const GatewayConfig &config, const QByteArrayList &only)
{
    SecretWants wants{config.secrets.stores, config.egressReferences, {}, transportOptions(config)};
    for (const auto &[id, provider] : config.providers) {
        if (!only.isEmpty() && !only.contains(id))
            continue;
        for (const NamedKey &key : provider.keys) {
            const Result<SecretReference> reference = parseSecretReference(key.reference);
            if (reference && config.secrets.references.contains(*reference))
                wants.references.insert(*reference);
        }
    }
    std::ranges::copy_if(config.secrets.sent, std::inserter(wants.sent, wants.sent.end()),
                         [&](const SecretReference &one) { return wants.references.contains(one); });
    return wants;
}

GatewayOptions withConfig(GatewayOptions options, const GatewayConfig &config)
{
    static_cast<GatewayRules &>(options) = config;
    options.retention = config.retention;
    options.transport = transportOptions(config);
    options.timeouts = config.timeouts;
    options.capture = config.capture;
    return options;
}

namespace {

void configure(ProviderAccess &access, const ProviderConfig &config, const std::shared_ptr<KeyRenewal> &renewal,
               bool demo)
{
    if (!demo && !config.baseUrl.isEmpty())
        access.baseUrl = config.baseUrl;
    access.limits = config.limits;
    if (config.keys.empty())
        return;
    if (demo) {
        access.keyName = config.keys.front().name;
        access.moreKeys.clear();
        for (auto key = config.keys.begin() + 1; key != config.keys.end(); ++key)
            access.moreKeys.push_back({key->name, access.key});
        return;
    }
    access.renewal = renewal;
    // A key that is waited for makes no target.
    std::vector<NamedKey> keys = config.keys;
    std::erase_if(keys, [](const NamedKey &key) { return key.key.isEmpty(); });
    access.moreKeys.clear();
    if (keys.empty()) {
        access.key = {};
        access.keyName = config.keys.front().name;
        access.waitsFor = config.keys.front().reference;
        return;
    }
    access.keyName = keys.front().name;
    access.key = keys.front().key;
    access.moreKeys.assign(keys.begin() + 1, keys.end());
}

} // namespace

ProviderSetPtr withConfig(const ProviderSet &providers, const GatewayConfig &config)
{
    auto set = std::make_shared<ProviderSet>(providers);
    for (ProviderAccess &access : set->providers) {
        if (const auto found = config.providers.find(access.profile.id); found != config.providers.end())
            configure(access, found->second, config.renewal, providers.demo);
    }
    return set;
}

} // namespace sluice
