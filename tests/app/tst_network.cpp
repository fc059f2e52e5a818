// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "support/chatchunk.h"
#include "support/scriptedserver.h"
#include "support/testcertificate.h"

#include "credentials/keyring.h"
#include "credentials/proxypassword.h"
#include "engine/providers/providersetup.h"
#include "host/gatewayledger.h"
#include "networkmodel.h"
#include "playground/playground.h"
#include "transport/proxyaddress.h"
#include "transport/proxyrule.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

const QString passwordName = QLatin1StringView(proxyPasswordName);

ProviderSetPtr providersAt(const QByteArray &url)
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
        : keys(keychain, environment, {{passwordName, QLatin1StringView(proxyPasswordVariable)}})
        , playground(providersAt(providers), transportMaker(kind))
    {
        QObject::connect(config.get(), &StoredConfig::changed, &model, [this] { apply(); });
        QObject::connect(&keys, &KeyRing::secretChanged, &model, [this] { apply(); });
    }
    void apply()
    {
        const GatewayConfig read = config->under({}).value().config;
        TransportOptions transport = transportOptions(read);
        transport.proxy = withPassword(transport.proxy, keys.key(passwordName));
        playground.setRules(playgroundRules(read, transport));
    }
    void useProxy(const Proxy &proxy)
    {
        model.setHost(u"127.0.0.1"_s);
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

    test::TemporarySettings stored;
    std::unique_ptr<StoredConfig> config = test::openConfig(stored.folder);
    test::FakeKeychain keychain;
    KeyRing keys;
    NetworkModel model{config.get(), keys};
    Playground playground;
};

/// What became of an answer in the end.
PaneUpdate endOf(PaneFeed &feed)
{
    PaneUpdate last;
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isTerminal((last = feed.take()).state), 20'000); }();
    return last;
}

} // namespace

/// What the network section sets, seen from its other end.
class TestNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingGoesByTheProxy_data();
    void everythingGoesByTheProxy();
    void aSocksProxyIsAsked();
    void whatRunsGoesOn();
    void passwords();
    void aWrongPasswordIsTold();
    void aGivenPasswordStays();
    void addresses_data();
    void addresses();
    void aBadAddressChangesNothing();
    void othersMayChangeItToo();
    void whatIsNotOnThePageStays();
    void ownAuthorities_data();
    void ownAuthorities();
    void filesThatAreNone();
    void aFileThatVanished();
    void timeouts();
    void withoutAStore();

private:
    TestCertificate m_certificate;
};

void TestNetwork::initTestCase()
{
    QVERIFY(m_certificate.isValid());
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"})
        qunsetenv(name);
}

void TestNetwork::everythingGoesByTheProxy_data()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::newRow("Qt's client") << TransportKind::Qt;
    QTest::newRow("our own") << TransportKind::Socket;
}

void TestNetwork::everythingGoesByTheProxy()
{
    QFETCH(TransportKind, kind);
    Proxy first;
    Proxy second;
    Desk desk("http://provider.invalid/v1", kind);
    desk.useProxy(first);
    QCOMPARE(desk.model.proxyProblem(), QString());
    desk.list();
    QCOMPARE(first.asked(), std::size_t(1));
    QCOMPARE(first.server.requests()[0].target, "http://provider.invalid/v1/models");
    QCOMPARE(first.server.requests()[0].method, "GET");
    // Another one, in the same run.
    desk.model.setPort(second.port());
    desk.list();
    endOf(*desk.ask());
    QCOMPARE(first.asked(), std::size_t(1));
    QCOMPARE(second.asked(), std::size_t(2));
    // And none: there is no such host.
    desk.model.setMode(NetworkModel::NoProxy);
    QCOMPARE(desk.list().kind, ErrorKind::Network);
    QCOMPARE(second.asked(), std::size_t(2));
    // Its address is still known.
    QCOMPARE(desk.model.port(), second.port());
    desk.model.setMode(NetworkModel::ManualProxy);
    desk.list();
    QCOMPARE(second.asked(), std::size_t(3));
}

void TestNetwork::aSocksProxyIsAsked()
{
    Proxy proxy; // which speaks no SOCKS, and hears its greeting
    Desk desk;
    desk.useProxy(proxy);
    desk.model.setKind(NetworkModel::Socks5Proxy);
    const GatewayConfig config = desk.config->under({}).value().config;
    QCOMPARE(config.proxy.url, QUrl(u"socks5://127.0.0.1:"_s + proxy.port()));
    const QList<QNetworkProxy> proxies = ProxyRule(config.proxy).proxiesFor(QUrl(u"https://provider.invalid"_s));
    QCOMPARE(proxies[0].type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE(proxies[0].hostName(), u"127.0.0.1"_s);
    desk.model.setPort({});
    QCOMPARE(ProxyRule(desk.config->under({}).value().config.proxy).proxiesFor(QUrl(u"https://a.b"_s))[0].port(), 1080);
}

void TestNetwork::whatRunsGoesOn()
{
    Proxy first;
    Proxy second;
    first.server.enqueue({ScriptedServer::streamHead()});
    Desk desk;
    desk.useProxy(first);
    const std::shared_ptr<PaneFeed> feed = desk.ask();
    QTRY_COMPARE(first.asked(), std::size_t(1));
    desk.model.setPort(second.port());
    desk.model.savePassword(u"pw"_s);
    desk.list();
    QCOMPARE(second.asked(), std::size_t(1));
    first.server.write(first.server.requests()[0].connection,
                       ScriptedServer::chunk(test::chatChunk(R"({"content":"still"})", "\"stop\""))
                           + ScriptedServer::chunk("data: [DONE]\n\n") + ScriptedServer::chunk({}));
    QCOMPARE(endOf(*feed).state, PaneState::Done);
}

void TestNetwork::passwords()
{
    Proxy proxy;
    Desk desk;
    desk.useProxy(proxy);
    desk.model.setUser(u" joe "_s);
    QVERIFY(!desk.model.hasPassword());
    desk.model.savePassword(u"s:c ret%41\r\n"_s);
    QVERIFY(desk.model.hasPassword());
    QCOMPARE(desk.keychain.kept.value(passwordName), "s:c ret%41");
    QVERIFY(!desk.entry("proxy").contains("ret"));
    desk.list();
    QCOMPARE(proxy.server.requests().back().headers.value("proxy-authorization"),
             "Basic " + QByteArray("joe:s:c ret%41").toBase64());
    desk.model.forgetPassword();
    QVERIFY(!desk.model.hasPassword());
    desk.list();
    QCOMPARE(proxy.server.requests().back().headers.value("proxy-authorization"),
             "Basic " + QByteArray("joe:").toBase64());
    desk.model.savePassword(QString(256, u'x'));
    QVERIFY(!desk.model.proxyProblem().isEmpty());
    QVERIFY(desk.keychain.kept.isEmpty());
    // An address with both is taken apart, and its password goes nowhere else.
    desk.model.setHost(u"http://ann:p%40ss@127.0.0.1:"_s + proxy.port());
    QCOMPARE(desk.model.user(), u"ann"_s);
    QCOMPARE(desk.model.host(), u"127.0.0.1"_s);
    QCOMPARE(desk.keychain.kept.value(passwordName), "p@ss");
    QVERIFY(!desk.entry("proxy").contains("ss"));
}

void TestNetwork::aWrongPasswordIsTold()
{
    Proxy proxy;
    proxy.server.handler = [](const ScriptedRequest &) {
        return ScriptedReply{ScriptedServer::response(407, "who?")};
    };
    Desk desk("https://provider.invalid/v1");
    desk.useProxy(proxy);
    desk.model.setUser(u"joe"_s);
    desk.model.savePassword(u"wrong-password"_s);
    const Error error = desk.list();
    QCOMPARE(error.kind, ErrorKind::Network);
    QVERIFY2(error.message.contains(u"proxy"_s, Qt::CaseInsensitive), qPrintable(error.message));
    QVERIFY(!error.message.contains(u"wrong-password"_s));
}

void TestNetwork::aGivenPasswordStays()
{
    QProcessEnvironment environment;
    environment.insert(QLatin1StringView(proxyPasswordVariable), u"given"_s);
    Proxy proxy;
    Desk desk("http://provider.invalid/v1", TransportKind::Socket, environment);
    desk.useProxy(proxy);
    desk.model.setUser(u"joe"_s);
    QVERIFY(desk.model.isPasswordFixed());
    QVERIFY(desk.model.passwordText().contains(QLatin1StringView(proxyPasswordVariable)));
    desk.model.savePassword(u"typed"_s);
    desk.list();
    QCOMPARE(proxy.server.requests().back().headers.value("proxy-authorization"),
             "Basic " + QByteArray("joe:given").toBase64());
    QVERIFY(desk.keychain.kept.isEmpty());
}

void TestNetwork::addresses_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("url"); // empty: refused
    const auto row = [](const char *host, const char *port, const char *url) {
        QTest::addRow("%s, %s", host, port) << QString::fromLatin1(host) << QString::fromLatin1(port)
                                            << QString::fromLatin1(url);
    };
    row("proxy.example", "", "http://proxy.example");
    row("  proxy.example\n", " 3128 ", "http://proxy.example:3128");
    row("proxy.example:3128", "", "http://proxy.example:3128");
    row("http://proxy.example:3128/", "", "http://proxy.example:3128");
    row("HTTP://proxy.example", "80", "http://proxy.example:80");
    row("socks5://proxy.example:1080", "", "socks5://proxy.example:1080");
    row("socks5h://proxy.example", "", "socks5://proxy.example");
    row("192.0.2.1", "65535", "http://192.0.2.1:65535");
    row("::1", "3128", "http://[::1]:3128");
    row("[2001:db8::7]", "3128", "http://[2001:db8::7]:3128");
    row("[2001:db8::7]:8080", "", "http://[2001:db8::7]:8080");
    row("", "3128", "");
    row("https://proxy.example", "443", "");
    row("ftp://proxy.example", "", "");
    row("my proxy", "80", "");
    row("proxy.example/path", "", "");
    row("proxy.example?x", "", "");
    row("http://", "", "");
    row("proxy.example", "0", "");
    row("proxy.example", "70000", "");
    row("proxy.example", "-1", "");
    row("proxy.example", "http", "");
    row("proxy.example:70000", "", "");
    row("joe:pa ss@proxy.example", "80", "");
}

void TestNetwork::addresses()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(QString, url);
    Desk desk;
    if (!port.isEmpty())
        desk.model.setPort(port);
    desk.model.setHost(host);
    desk.model.setMode(NetworkModel::ManualProxy);
    QCOMPARE(desk.model.proxyProblem().isEmpty(), !url.isEmpty());
    const ProxySettings proxy = desk.config->under({}).value().config.proxy;
    QCOMPARE(proxy.mode, url.isEmpty() ? ProxySettings::Mode::System : ProxySettings::Mode::Manual);
    if (!url.isEmpty())
        QCOMPARE(proxy.url, QUrl(url));
    QVERIFY(!desk.entry("proxy").contains("pa"));
    QVERIFY(!desk.model.host().contains(u'@'));
}

void TestNetwork::aBadAddressChangesNothing()
{
    Proxy proxy;
    Desk desk;
    desk.useProxy(proxy);
    desk.model.setHost(u"no proxy"_s);
    QVERIFY(!desk.model.proxyProblem().isEmpty());
    QCOMPARE(desk.model.host(), u"no proxy"_s);
    desk.list();
    QCOMPARE(proxy.asked(), std::size_t(1));
    desk.model.setHost(u"127.0.0.1"_s);
    QVERIFY(desk.model.proxyProblem().isEmpty());
}

void TestNetwork::othersMayChangeItToo()
{
    Desk desk;
    desk.model.setHost(u"my proxy"_s);
    desk.model.setMode(NetworkModel::ManualProxy);
    // What nobody else touched stays as typed.
    QVERIFY(desk.config->set({"capture"}, R"("all")").ok());
    QCOMPARE(desk.model.host(), u"my proxy"_s);
    const std::unique_ptr<StoredConfig> other = test::openConfig(desk.stored.folder);
    QVERIFY(other->set({"transport", "proxy"}, R"({"mode":"manual","url":"socks5://a.example:9","user":"u"})").ok());
    QTRY_COMPARE(desk.model.host(), u"a.example"_s);
    QCOMPARE(desk.model.kind(), NetworkModel::Socks5Proxy);
    QCOMPARE(desk.model.user(), u"u"_s);
    QCOMPARE(desk.model.proxyProblem(), QString());
}

void TestNetwork::whatIsNotOnThePageStays()
{
    Desk desk;
    QVERIFY(desk.config
                ->set({"transport"}, R"({"proxy":{"mode":"manual","url":"http://a.example:9","user":"u","password":"env.PW"},
                                        "timeouts":{"idle_seconds":7,"connect_seconds":2.5}})")
                .ok());
    QVERIFY(desk.model.isPasswordFixed());
    QVERIFY(desk.model.passwordText().contains(u"PW"_s));
    desk.model.setPort(u"10"_s);
    QVERIFY(desk.entry("proxy").contains("env.PW"));
    QCOMPARE(desk.model.connectSeconds(), 3);
    desk.model.setConnectSeconds(3); // nobody changed it
    QVERIFY(desk.entry("timeouts").contains("2.5"));
    desk.model.setFirstByteSeconds(20);
    QCOMPARE(desk.config->under({}).value().config.timeouts.idle.count(), 7000);
    desk.model.setUser({}); // whose password it was
    QVERIFY(!desk.entry("proxy").contains("env.PW"));
}

void TestNetwork::ownAuthorities_data()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::addColumn<bool>("der");
    QTest::newRow("Qt's client, PEM") << TransportKind::Qt << false;
    QTest::newRow("our own, DER") << TransportKind::Socket << true;
}

void TestNetwork::ownAuthorities()
{
    QFETCH(TransportKind, kind);
    QFETCH(bool, der);
    ScriptedServer server(m_certificate.certificate(), m_certificate.key());
    Desk desk(server.url(u"/v1"_s).toString().toUtf8(), kind);
    QVERIFY(!desk.list().message.isEmpty());
    QCOMPARE(server.requests().size(), std::size_t(0));
    const QString path = desk.stored.folder.filePath(u"own \"ca\".der"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(der ? m_certificate.certificate().toDer() : m_certificate.certificate().toPem());
    file.close();
    desk.model.setAuthorityFile(path);
    QCOMPARE(desk.model.authorityProblem(), QString());
    QCOMPARE(desk.model.authorityFile(), path);
    QCOMPARE(desk.model.authorities(), 1);
    desk.list();
    QCOMPARE(server.requests().size(), std::size_t(1));
    desk.model.removeAuthorityFile();
    QCOMPARE(desk.model.authorityFile(), QString());
    desk.list();
    QCOMPARE(server.requests().size(), std::size_t(1));
}

void TestNetwork::filesThatAreNone()
{
    Desk desk;
    desk.model.setAuthorityFile(m_certificate.certificateFile());
    QCOMPARE(desk.model.authorities(), 1);
    const QString empty = desk.stored.folder.filePath(u"empty.pem"_s);
    QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
    for (const QString &path : {m_certificate.keyFile(), empty, desk.stored.folder.path(), u"/no/such.pem"_s,
                                u"/dev/zero"_s, QString()}) {
        desk.model.setAuthorityFile(path);
        QVERIFY2(!desk.model.authorityProblem().isEmpty(), qPrintable(path));
        QCOMPARE(desk.model.authorityFile(), m_certificate.certificateFile());
        QCOMPARE(desk.config->under({}).value().config.authorities.size(), 1);
    }
    desk.model.setAuthorityFile(m_certificate.certificateFile());
    QCOMPARE(desk.model.authorityProblem(), QString());
}

void TestNetwork::aFileThatVanished()
{
    Desk desk;
    const QString path = desk.stored.folder.filePath(u"ca.pem"_s);
    QVERIFY(QFile::copy(m_certificate.certificateFile(), path));
    desk.model.setAuthorityFile(path);
    desk.useProxy(Proxy());
    QVERIFY(QFile::remove(path));
    // The next start.
    const NetworkModel next(desk.config.get(), desk.keys);
    QCOMPARE(next.authorityFile(), path);
    QVERIFY(!next.authorityProblem().isEmpty());
    const LayeredConfig read = desk.config->under({}).value();
    QVERIFY(read.config.authorities.isEmpty());
    QCOMPARE(read.config.proxy.mode, ProxySettings::Mode::Manual); // what else there is holds
    // It is back, and chosen once more.
    QVERIFY(QFile::copy(m_certificate.certificateFile(), path));
    desk.model.setAuthorityFile(path);
    QCOMPARE(desk.model.authorityProblem(), QString());
    QCOMPARE(desk.config->under({}).value().config.authorities.size(), 1);
}

void TestNetwork::timeouts()
{
    Proxy silent;
    silent.server.handler = [](const ScriptedRequest &) { return ScriptedReply(); };
    Desk desk;
    QCOMPARE(desk.model.connectSeconds(), 30);
    QCOMPARE(desk.model.firstByteSeconds(), 600);
    desk.useProxy(silent);
    desk.model.setFirstByteSeconds(0);
    QCOMPARE(desk.model.firstByteSeconds(), 1);
    const PaneUpdate end = endOf(*desk.ask());
    QCOMPARE(end.state, PaneState::Failed);
    QCOMPARE(end.error->kind, ErrorKind::Timeout);
    QCOMPARE(desk.list().kind, ErrorKind::Timeout);
    // A proxy that never says yes keeps a request from being on its way.
    desk.model.setFirstByteSeconds(600);
    desk.model.setConnectSeconds(1);
    Desk secure("https://provider.invalid/v1");
    secure.useProxy(silent);
    secure.model.setConnectSeconds(1);
    QCOMPARE(endOf(*secure.ask()).error->kind, ErrorKind::Timeout);
    secure.model.setConnectSeconds(100'000);
    QCOMPARE(secure.model.connectSeconds(), 86'400);
}

void TestNetwork::withoutAStore()
{
    test::FakeKeychain keychain;
    KeyRing keys(keychain, {}, {});
    NetworkModel model(nullptr, keys);
    QVERIFY(!model.isAvailable());
    model.setHost(u"proxy.example"_s);
    model.setMode(NetworkModel::ManualProxy);
    QVERIFY(!model.proxyProblem().isEmpty());
    model.setConnectSeconds(3);
    QCOMPARE(model.connectSeconds(), 30);
    model.removeAuthorityFile();
}

QTEST_MAIN(TestNetwork)
#include "tst_network.moc"
