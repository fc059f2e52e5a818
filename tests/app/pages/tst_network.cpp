// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/networkdesk.h"
#include "support/cases/chatchunk.h"
#include "support/peers/testcertificate.h"
#include "transport/proxyrule.h"

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

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
    void ownAuthorities_data();
    void ownAuthorities();
    void timeouts();

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
                       ScriptedServer::chunk(chatChunk(R"({"content":"still"})", "\"stop\""))
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
    QCOMPARE(desk.keychain.kept.value(passwordName()), "s:c ret%41");
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
    QCOMPARE(desk.keychain.kept.value(passwordName()), "p@ss");
    QVERIFY(!desk.entry("proxy").contains("ss"));
}

void TestNetwork::aWrongPasswordIsTold()
{
    Proxy proxy;
    proxy.server.handler = [](const ScriptedRequest &) { return ScriptedReply{ScriptedServer::response(407, "who?")}; };
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

QTEST_MAIN(TestNetwork)
#include "tst_network.moc"
