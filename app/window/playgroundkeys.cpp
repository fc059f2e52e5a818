// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/playgroundkeys.h"

#include "host/gatewayledger.h"
#include "terminal/output.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

bool isSameKey(const NamedKey &a, const NamedKey &b)
{
    return a.name == b.name && a.key.reveal() == b.key.reveal() && a.reference == b.reference;
}

bool isSameAccess(const ProviderAccess &a, const ProviderAccess &b)
{
    return a.baseUrl == b.baseUrl && a.key.reveal() == b.key.reveal() && a.keyName == b.keyName
           && a.waitsFor == b.waitsFor && a.limits == b.limits
           && std::equal(a.moreKeys.begin(), a.moreKeys.end(), b.moreKeys.begin(), b.moreKeys.end(), isSameKey);
}

} // namespace

PlaygroundKeys::PlaygroundKeys(decltype(LocalSecrets::Sources::keychain) keychain)
    : m_keeper({[](const QByteArray &name) { return qgetenv(name.constData()); }, std::move(keychain)})
{
    connect(&m_keeper, &SecretKeeper::changed, this, &PlaygroundKeys::changed);
    connect(&m_keeper, &SecretKeeper::noticed, this,
            [](const QString &text) { terminal::logLine("sluice: " + text.toUtf8()); });
}

ConfigInputs PlaygroundKeys::inputs(const ProviderSet &providers) const
{
    ConfigInputs inputs = configInputs(providers);
    inputs.secret = [this](const SecretReference &reference) { return m_keeper.value(reference); };
    return inputs;
}

ProviderSetPtr PlaygroundKeys::apply(const ProviderSetPtr &providers, GatewayConfig config, bool mayAsk)
{
    if (mayAsk)
        m_keeper.setWanted(wantsOfProviders(config));
    config.renewal = m_keeper.renewal();
    ProviderSetPtr configured = withConfig(*providers, config);
    const auto &now = configured->providers;
    const bool isSame = m_from == providers
                        && std::equal(now.begin(), now.end(), m_configured->providers.begin(),
                                      m_configured->providers.end(), isSameAccess);
    if (!isSame) {
        m_from = providers;
        m_configured = std::move(configured);
    }
    return m_configured;
}

} // namespace sluice
