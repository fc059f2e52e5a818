// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fakedesktop.h"
#include "support/peers/scriptedserver.h"

#include "credentials/keyring.h"
#include "credentials/proxypassword.h"
#include "engine/providers/providersetup.h"
#include "host/gatewayledger.h"
#include "networkmodel.h"
#include "playground/playground.h"
#include "transport/proxyaddress.h"

#include <QSignalSpy>
#include <QTest>

namespace sluice::test {

inline QString passwordName()
{
    return QString::fromLatin1(proxyPasswordName);
}

inline ProviderSetPtr providersAt(const QByteArray &url)
{
    const auto environment = [url](const QByteArray &name) -> QByteArray {
        return name.endsWith("_URL") ? url : name.endsWith("_KEY") ? QByteArray("key-0123456789") : QByteArray();
    };
    return makeProviderSet(builtInProfiles().value(), {environment}).value();
}

/// A proxy that answers for whomever it is asked.
struct Proxy {
    ScriptedServer server;
    [[nodiscard]] QString port() const { return QString::number(server.port()); }
    [[nodiscard]] std::size_t asked() const { return server.requests().size(); }
};

/// The page's model, and a playground that follows the configuration as the window's does.
struct Desk {
    explicit Desk(const QByteArray &providers = "http://provider.invalid/v1", TransportKind kind = TransportKind::Qt,
                  const QProcessEnvironment &environment = {})
        : keys(keychain, environment, {{passwordName(), QLatin1StringView(proxyPasswordVariable)}})
        , playground(providersAt(providers), transportMaker(kind))
    {
        QObject::connect(config.get(), &StoredConfig::changed, &model, [this] { apply(); });
        QObject::connect(&keys, &KeyRing::secretChanged, &model, [this] { apply(); });
    }
    void apply()
    {
        const GatewayConfig read = config->under({}).value().config;
        TransportOptions transport = transportOptions(read);
        transport.proxy = withPassword(transport.proxy, keys.key(passwordName()));
        playground.setRules(playgroundRules(read, transport));
    }
    void useProxy(const Proxy &proxy)
    {
        model.setHost(QStringLiteral("127.0.0.1"));
        model.setPort(proxy.port());
        model.setMode(NetworkModel::ManualProxy);
    }
    /// Asks for a list; why it did not come.
    Error list()
    {
        QSignalSpy came(&playground, &Playground::modelsChanged);
        QSignalSpy failed(&playground, &Playground::modelsFailed);
        playground.refreshModelsOf("groq");
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!came.isEmpty() || !failed.isEmpty(), 20'000); }();
        return failed.isEmpty() ? Error() : failed[0][1].value<Error>();
    }
    [[nodiscard]] std::shared_ptr<PaneFeed> ask()
    {
        return playground.run({{"groq/m", {textMessage(Role::User, "Hello")}}}).front();
    }
    [[nodiscard]] QByteArray entry(const char *name) const
    {
        const auto found = config->entries().find({"transport", name});
        return found == config->entries().end() ? QByteArray() : found->second;
    }

    TemporarySettings stored;
    std::unique_ptr<StoredConfig> config = openConfig(stored.folder);
    FakeKeychain keychain;
    KeyRing keys;
    NetworkModel model{config.get(), keys};
    Playground playground;
};

/// What became of an answer in the end.
inline PaneUpdate endOf(PaneFeed &feed)
{
    PaneUpdate last;
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isTerminal((last = feed.take()).state), 20'000); }();
    return last;
}

} // namespace sluice::test
