// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"

#include "connectors/connections.h"
#include "credentials/keyring.h"
#include "gateway/access/accesspolicy.h"
#include "gatewaymodel.h"
#include "host/gatewaykeystore.h"
#include "host/gatewayledger.h"
#include "host/windowgateway.h"
#include "support/peers/ledgerpeer.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "slc-desktop";
const QByteArray done = "data: [DONE]\n\n";

/// On a free port, whatever the settings say.
class AnyPort : public WindowGateway
{
public:
    using WindowGateway::WindowGateway;
    Result<void> start(quint16 /*port*/, const QList<QByteArray> &keyHashes) override
    {
        ++starts;
        return WindowGateway::start(0, keyHashes);
    }
    int starts = 0;
};

/// A request whose answer has begun.
struct Running {
    std::shared_ptr<GatewayClient> client;
    int connection = 0; ///< the provider's
};

/// The gateway page on a real gateway with the user's store, with a key that the keychain has.
struct Page {
    explicit Page(ProviderSetPtr providers)
        : gateway(std::move(providers))
    {
        keychain.kept.insert(GatewayModel::keyName(), key);
        keys.load();
    }
    [[nodiscard]] QByteArray ownKey() const { return keychain.kept.value(GatewayModel::keyName()); }

    TemporarySettings stored;
    FakeKeychain keychain;
    StoredGatewayKeyStore store;
    KeyRing keys{keychain, {}, {{GatewayModel::keyName(), u"SLUICE_GATEWAY_KEY"_s}}};
    AnyPort gateway;
    GatewayModel model{gateway, store, keys, stored.settings};
};

ProviderSetPtr changed(const ProviderSetPtr &set, const QByteArray &id,
                       const std::function<void(ProviderAccess &)> &change)
{
    auto other = std::make_shared<ProviderSet>(*set);
    for (ProviderAccess &access : other->providers) {
        if (access.profile.id == id)
            change(access);
    }
    return other;
}

ProviderSetPtr without(const ProviderSetPtr &set, const QByteArray &id)
{
    auto other = std::make_shared<ProviderSet>(*set);
    std::erase_if(other->providers, [&](const ProviderAccess &access) { return access.profile.id == id; });
    return other;
}

} // namespace

/// The desktop's gateway with the store of its user.
class TestWindowGateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    }

    void connectedToolsAreLedToItWhileItRuns()
    {
        const QString path = m_folder->filePath(u"codex/config.toml"_s);
        qputenv("CODEX_HOME", m_folder->filePath(u"codex"_s).toUtf8());
        const auto says = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(QDir(m_folder->path()).mkdir(u"codex"_s));
        QFile theirs(path);
        QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("model = 'theirs' # mine") > 0);
        theirs.close();
        connectors::Connections connections;
        const connectors::Tool codex = *connectors::findTool("codex");
        const connectors::Offer offer{"http://127.0.0.1:1", {{"groq/a"}}};
        QVERIFY(connections.connect(codex, connectors::termsFor(connections, "codex", offer, "groq/a", "slc-x")).ok());
        // As left behind by one that was killed.
        QVERIFY(says().contains("http://127.0.0.1:1/v1"));
        WindowGateway gateway(m_providers);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
            QTRY_VERIFY(says().contains('"' + gateway.baseUrl() + '"'));
            gateway.stop();
            QCOMPARE(says(), QByteArray("model = 'theirs' # mine"));
        }
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        QTRY_VERIFY(says().contains('"' + gateway.baseUrl() + '"'));
        bool isDrained = false;
        gateway.drain([&] { isDrained = true; });
        QTRY_VERIFY(isDrained);
        QTRY_COMPARE(says(), QByteArray("model = 'theirs' # mine"));
    }

    void routesOfTheStoreAreTakenUpWhileItRuns()
    {
        const auto config = stored();
        QVERIFY((*config)->putRoute({"first", Strategy::Priority, {{"groq/a"}}}).ok());
        WindowGateway gateway(m_providers);
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        QCOMPARE(status(gateway, "/models/first"), 200);
        QCOMPARE(status(gateway, "/models/second"), 404);
        QVERIFY((*config)->putRoute({"second", Strategy::Priority, {{"groq/b"}}}).ok());
        QVERIFY((*config)->removeRoute("first").ok());
        QTRY_COMPARE(status(gateway, "/models/second"), 200);
        QTRY_COMPARE(status(gateway, "/models/first"), 404);
        gateway.stop();
        QVERIFY(!gateway.isRunning());
        QVERIFY((*config)->putRoute({"third", Strategy::Priority, {{"groq/c"}}}).ok());
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        QCOMPARE(status(gateway, "/models/third"), 200);
    }

    void aBrokenEntryDoesNotKeepItFromStarting()
    {
        {
            const auto store = Store::open(Database::users().path());
            const ConfigEntries broken{{{"routes", "gone"}, R"({"targets":[{"model":"gone/m"}]})"},
                                       {{"routes", "fast"}, R"({"targets":[{"model":"groq/m"}]})"},
                                       {{"capture"}, "no json"}};
            const auto put = [&](const OpenChange &open) -> Result<Difference> {
                const Result<void> done = changeConfigEntries(open, {}, broken);
                return done ? Result<Difference>(Difference()) : done.error();
            };
            QVERIFY(Changes(**store, {}).apply({"test", "config"}, put).ok());
        }
        WindowGateway gateway(m_providers);
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        QCOMPARE(status(gateway, "/models/fast"), 200);
        QCOMPARE(status(gateway, "/models/gone"), 404);
    }

    void aStreamRunsOnWhileAKeyIsSaved()
    {
        WindowGateway gateway(m_providers);
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        const QByteArray url = gateway.baseUrl();
        const auto running = stream(gateway, key);

        const auto another = [](ProviderAccess &access) { access.key = Secret("fw_another-012345"); };
        QVERIFY(gateway.setProviders(changed(m_providers, "fireworks", another)));
        QCOMPARE(gateway.baseUrl(), url);
        m_upstream.enqueue({ScriptedServer::response(200, answer, {{"content-type", "application/json"}})});
        QCOMPARE(GatewayPeer::wait(*post(gateway, key, request("fireworks/m"))), 200);
        QCOMPARE(m_upstream.requests().back().headers.value("authorization"), "Bearer fw_another-012345");

        finish(running);
        QTRY_COMPARE(gateway.counts().active, 0);
        QCOMPARE(gateway.counts().failed, 0);
        QCOMPARE(gateway.requests().since(0).records.size(), size_t(2));
    }

    void itGoesByTheProxyOfNow()
    {
        const auto config = stored();
        const auto by = [&](const ScriptedServer &proxy) {
            return (*config)->set({"transport", "proxy"}, R"({"mode":"manual","user":"joe","url":"http://127.0.0.1:)"
                                                              + QByteArray::number(proxy.port()) + "\"}");
        };
        const auto fine = ScriptedReply{ScriptedServer::response(200, answer, {{"content-type", "application/json"}})};
        ScriptedServer first;
        ScriptedServer second;
        first.handler = second.handler = [fine](const ScriptedRequest &) { return fine; };
        QVERIFY(by(first).ok());
        const auto away = [](ProviderAccess &access) { access.baseUrl = QUrl(u"http://provider.invalid/v1"_s); };
        WindowGateway gateway(changed(m_providers, "groq", away));
        gateway.setProxyPassword(Secret("pw"));
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        QCOMPARE(GatewayPeer::wait(*post(gateway, key, request())), 200);
        QCOMPARE(first.requests().back().target, "http://provider.invalid/v1/chat/completions");
        QCOMPARE(first.requests().back().headers.value("proxy-authorization"),
                 "Basic " + QByteArray("joe:pw").toBase64());
        gateway.setProxyPassword(Secret("other"));
        QCOMPARE(GatewayPeer::wait(*post(gateway, key, request())), 200);
        QCOMPARE(first.requests().back().headers.value("proxy-authorization"),
                 "Basic " + QByteArray("joe:other").toBase64());
        QVERIFY(by(second).ok());
        QTRY_VERIFY(GatewayPeer::wait(*post(gateway, key, request())) == 200 && !second.requests().empty());
    }

    void aStreamOutlivesItsProvider()
    {
        const auto config = stored();
        QVERIFY((*config)->putRoute({"fast", Strategy::Priority, {{"groq/a"}}}).ok());
        QVERIFY((*config)->putRoute({"slow", Strategy::Priority, {{"fireworks/b"}}}).ok());
        WindowGateway gateway(m_providers);
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        const auto running = stream(gateway, key);

        QVERIFY(gateway.setProviders(without(m_providers, "groq")));
        QCOMPARE(status(gateway, "/models/fast"), 404);
        QCOMPARE(status(gateway, "/models/slow"), 200);
        QCOMPARE(GatewayPeer::wait(*post(gateway, key, request())), 404);
        finish(running);

        // Taken into use again, its route is there again.
        QVERIFY(gateway.setProviders(m_providers));
        QCOMPARE(status(gateway, "/models/fast"), 200);
    }

    void withoutAStoreKeysAreSavedToo()
    {
        qputenv("XDG_DATA_HOME", "/dev/null");
        WindowGateway gateway(m_providers);
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        const auto running = stream(gateway, key);
        QVERIFY(gateway.setProviders(without(m_providers, "fireworks")));
        QCOMPARE(GatewayPeer::wait(*post(gateway, key, request("fireworks/m"))), 404);

        gateway.setKeys({hashGatewayKey("slc-later")});
        QCOMPARE(GatewayPeer::wait(*running.client), 200);
        QVERIFY2(running.client->body.contains("revoked"), running.client->body.constData());
        QCOMPARE(GatewayPeer::wait(*post(gateway, key, request("fireworks/m"))), 401);
        QCOMPARE(GatewayPeer::wait(*post(gateway, "slc-later", request("fireworks/m"))), 404);
    }

    void theDemoIsAnotherStart()
    {
        WindowGateway gateway(m_providers);
        auto demo = std::make_shared<ProviderSet>(*m_providers);
        demo->demo = true;
        QVERIFY(gateway.setProviders(demo)); // nothing runs
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        QVERIFY(!gateway.setProviders(m_providers));
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        QVERIFY(gateway.setProviders(m_providers));
    }

    void aNewKeyEndsOnlyWhatRunsWithTheOldOne()
    {
        Page page(m_providers);
        const QByteArray client = "slc-client";
        QVERIFY(page.store.replace(hashGatewayKey(key)).ok());
        QVERIFY(page.store.add({hashGatewayKey(client), u"Zed"_s}).ok());
        page.model.start();
        QVERIFY(page.model.isRunning());
        const QByteArray url = page.gateway.baseUrl();
        const auto clients = stream(page.gateway, client);
        const auto own = stream(page.gateway, key);

        page.model.rotateKey();
        QCOMPARE(page.gateway.starts, 1);
        QCOMPARE(page.gateway.baseUrl(), url);
        QVERIFY(page.ownKey() != key);
        QCOMPARE(status(page.gateway, "/models/m", page.ownKey()), 404);
        QCOMPARE(status(page.gateway, "/models/m", key), 401);
        QCOMPARE(GatewayPeer::wait(*own.client), 200);
        QVERIFY2(own.client->body.contains("revoked"), own.client->body.constData());
        finish(clients);
    }

    void switchedOffItLetsStreamsFinish()
    {
        Page page(m_providers);
        page.model.start();
        const Running running = stream(page.gateway, key);
        page.model.stop();
        QVERIFY(page.model.isStopping());
        QCOMPARE(GatewayPeer::wait(*post(page.gateway, key, request())), 0); // nobody listens any more
        finish(running);
        QTRY_VERIFY(!page.model.isRunning());
        QVERIFY(!page.model.isStopping());
        QCOMPARE(page.gateway.requests().since(0).records.back()->status, 200);
    }

    void afterTheGraceTimeWhatRunsIsTold()
    {
        QVERIFY((*stored())->set({"stop_grace_seconds"}, "0").ok());
        Page page(m_providers);
        page.model.start();
        const Running running = stream(page.gateway, key);
        page.model.stop();
        QCOMPARE(GatewayPeer::wait(*running.client), 200);
        QVERIFY2(running.client->body.contains("being stopped"), running.client->body.constData());
        QTRY_VERIFY(!page.model.isRunning());
    }

    void aKeyTheStoreDoesNotKnowIsReplacedToo()
    {
        Page page(m_providers);
        page.model.start();
        QCOMPARE(status(page.gateway, "/models/m", key), 404);
        page.model.rotateKey();
        QCOMPARE(page.gateway.starts, 1);
        QCOMPARE(status(page.gateway, "/models/m", key), 401);
        QCOMPARE(status(page.gateway, "/models/m", page.ownKey()), 404);
        // From now on it is the store's to take back.
        QVERIFY(page.store.remove(hashGatewayKey(page.ownKey())).ok());
        QTRY_COMPARE(status(page.gateway, "/models/m", page.ownKey()), 401);
    }

private:
    [[nodiscard]] Result<std::unique_ptr<StoredConfig>> stored() const
    {
        return StoredConfig::open(Database::users().path(), configInputs(*m_providers));
    }

    /// What the gateway answers.
    [[nodiscard]] int status(const WindowGateway &gateway, const QByteArray &path, const QByteArray &with = key)
    {
        QNetworkRequest request(QUrl(QString::fromUtf8(gateway.baseUrl() + path)));
        request.setRawHeader("Authorization", "Bearer " + with);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    [[nodiscard]] std::shared_ptr<GatewayClient> post(const WindowGateway &gateway, const QByteArray &with,
                                                      const QByteArray &body)
    {
        const HeaderList headers{{"Authorization", "Bearer " + with}, {"Content-Type", "application/json"}};
        const QUrl url(QString::fromUtf8(gateway.baseUrl() + "/chat/completions"));
        return sendTo(m_transport, {"POST", url, headers, body});
    }

    [[nodiscard]] Running stream(const WindowGateway &gateway, const QByteArray &with)
    {
        m_upstream.enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(begin)});
        Running running{post(gateway, with, request("groq/m", true))};
        [&] { QTRY_VERIFY(running.client->body.contains("Hi.")); }();
        running.connection = m_upstream.requests().back().connection;
        return running;
    }

    /// The provider comes to its end, and so must the answer.
    void finish(const Running &running)
    {
        m_upstream.write(running.connection, ScriptedServer::chunk(end) + ScriptedServer::chunk({}));
        QCOMPARE(GatewayPeer::wait(*running.client), 200);
        QVERIFY2(running.client->body.endsWith(done), running.client->body.constData());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QnamTransport m_transport;
    ScriptedServer m_upstream;
    ProviderSetPtr m_providers = providersAt(m_upstream.url(u"/up"_s));
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(TestWindowGateway)
#include "tst_windowgateway.moc"
