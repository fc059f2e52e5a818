// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/transportpeers.h"
#include "transport/proxyrule.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// Which way calls take, and that the way's own words never pass for an answer.
class TransportProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TransportPeers::addPlainRows(); }
    void initTestCase();
    void loopbackAvoidsTheProxy();
    void plainRequestsGoThroughTheProxy();
    void credentialsGoToTheProxyAlone();
    void tunnelsAreAskedForWithCredentials();
    void refusedTunnelsAreErrors();
    void unreachableProxy();
    void environmentNamesOneForAll_data();
    void environmentNamesOneForAll();
    void environmentNamesOneForEachScheme();
    void loopbackIsRecognised_data();
    void loopbackIsRecognised();

private:
    TransportPeers m_peers;
};

namespace {
ProxySettings manual(QUrl url)
{
    url.setPath({});
    return {.mode = ProxySettings::Mode::Manual, .url = url};
}

/// As `base64(user:secret)`.
const QByteArray basic = "Basic dXNlcjpzZWNyZXQ=";

/// A proxy that lets only those in who show the password.
ScriptedReply guarded(const ScriptedRequest &request)
{
    if (request.headers.value("proxy-authorization") != basic)
        return {ScriptedServer::response(407, "no", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}})};
    return {ScriptedServer::response(request.method == "CONNECT" ? 502 : 200, "in")};
}
} // namespace

void TransportProxyTest::initTestCase()
{
    QVERIFY2(m_peers.isValid(), "the openssl command could not make a certificate");
}

void TransportProxyTest::loopbackAvoidsTheProxy()
{
    ScriptedServer proxy;
    ScriptedServer server;
    const auto transport = m_peers.transport({.proxy = manual(proxy.url())});
    CallLog log(transport->send({.url = server.url(), .body = "{}"}));
    QVERIFY(log.succeeds());
    QCOMPARE(proxy.connectionCount(), 0);
}

void TransportProxyTest::plainRequestsGoThroughTheProxy()
{
    ScriptedServer proxy;
    const auto transport = m_peers.transport({.proxy = manual(proxy.url())});
    CallLog log(transport->send({.url = QUrl(u"http://provider.invalid/v1/x"_s), .body = "{}"}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.body, "{}");
    QCOMPARE(proxy.requests().size(), 1U);
}

void TransportProxyTest::credentialsGoToTheProxyAlone()
{
    ScriptedServer proxy;
    proxy.handler = guarded;
    QUrl url = proxy.url();
    url.setUserInfo(u"user:secret"_s);
    const auto transport = m_peers.transport({.proxy = manual(url)});
    CallLog log(transport->send({.url = QUrl(u"http://provider.invalid/v1/x"_s), .body = "{}"}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.body, "in");
    for (const ScriptedRequest &request : proxy.requests())
        QVERIFY(!request.headers.contains("authorization"));
}

void TransportProxyTest::tunnelsAreAskedForWithCredentials()
{
    ScriptedServer proxy;
    proxy.handler = guarded;
    QUrl url = proxy.url();
    url.setUserInfo(u"user:secret"_s);
    const auto transport = m_peers.transport({.proxy = manual(url)});
    CallLog log(transport->send({.url = QUrl(u"https://provider.invalid/v1/x"_s), .body = "{}"}));
    QTRY_VERIFY(log.done());
    QVERIFY(!log.ok());
    QCOMPARE(log.error().code, "proxy_failed");
    QCOMPARE(proxy.requests().back().method, "CONNECT");
    QCOMPARE(proxy.requests().back().target, "provider.invalid:443");
    QCOMPARE(proxy.requests().back().headers.value("proxy-authorization"), basic);
}

/// The proxy's refusal is no answer of the provider's.
void TransportProxyTest::refusedTunnelsAreErrors()
{
    for (const int status : {403, 407, 502, 503}) {
        ScriptedServer proxy;
        proxy.handler = [status](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(status, "<html>", {{"Proxy-Authenticate", "Basic realm=x"}})};
        };
        const auto transport = m_peers.transport({.proxy = manual(proxy.url())});
        CallLog log(transport->send({.url = QUrl(u"https://provider.invalid/v1/x"_s), .body = "{}"}));
        QTRY_VERIFY(log.done());
        QVERIFY(!log.ok());
        QCOMPARE(log.error().code, "proxy_failed");
        QVERIFY(log.error().message.contains(u"proxy"_s));
        QVERIFY(log.body.isEmpty());
        for (const ScriptedRequest &request : proxy.requests())
            QCOMPARE(request.method, "CONNECT");
    }
}

void TransportProxyTest::unreachableProxy()
{
    ScriptedServer closed;
    const quint16 port = closed.port();
    closed.refuse();
    for (const QString &scheme : {u"http"_s, u"https"_s}) {
        const auto transport = m_peers.transport(
            {.proxy = {.mode = ProxySettings::Mode::Manual, .url = QUrl(u"http://127.0.0.1:%1"_s.arg(port))}});
        CallLog log(transport->send({.url = QUrl(scheme + u"://provider.invalid/v1"_s), .body = "{}"}));
        QTRY_VERIFY(log.done());
        QCOMPARE(log.error().code, "proxy_failed");
    }
}

void TransportProxyTest::environmentNamesOneForAll_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("exceptions");
    QTest::addColumn<bool>("used");
    QTest::newRow("lower case") << QByteArray("all_proxy") << QByteArray() << true;
    QTest::newRow("upper case") << QByteArray("ALL_PROXY") << QByteArray() << true;
    QTest::newRow("but not there") << QByteArray("all_proxy") << QByteArray("other.invalid, .provider.invalid")
                                   << false;
    QTest::newRow("but nowhere") << QByteArray("ALL_PROXY") << QByteArray("*") << false;
    QTest::newRow("but elsewhere") << QByteArray("ALL_PROXY") << QByteArray("der.invalid") << true;
}

void TransportProxyTest::environmentNamesOneForAll()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, exceptions);
    QFETCH(bool, used);
    ScriptedServer proxy;
    proxy.handler = guarded;
    QUrl url = proxy.url(QString());
    url.setUserInfo(u"user:secret"_s);
    qputenv(name.constData(), url.toString().toUtf8());
    qputenv("no_proxy", exceptions);
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = QUrl(u"http://api.provider.invalid/v1"_s), .body = "{}"}));
    QTRY_VERIFY(log.done());
    qunsetenv(name.constData());
    qunsetenv("no_proxy");
    QCOMPARE(log.ok(), used);
    QCOMPARE(proxy.connectionCount() > 0, used);
}

/// An address with TLS goes by the proxy for those, whatever the others are.
void TransportProxyTest::environmentNamesOneForEachScheme()
{
    ScriptedServer proxy;
    ScriptedServer other;
    proxy.handler = guarded;
    const std::pair<const char *, const ScriptedServer &> places[] = {
        {"https_proxy", proxy}, {"http_proxy", other}, {"all_proxy", other}};
    for (const auto &[name, place] : places)
        qputenv(name, place.url(QString()).toString().toUtf8());
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = QUrl(u"https://scheme.provider.invalid/v1"_s), .body = "{}"}));
    QTRY_VERIFY(log.done());
    for (const auto &[name, place] : places)
        qunsetenv(name);
    QVERIFY(proxy.connectionCount() > 0);
    QCOMPARE(other.connectionCount(), 0);
}

void TransportProxyTest::loopbackIsRecognised_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    for (const char *url : {"http://localhost:1/", "http://LOCALHOST/", "http://app.localhost/", "http://127.0.0.1/",
                            "http://127.9.9.9:80/", "http://[::1]:7117/"})
        QTest::newRow(url) << QString::fromLatin1(url) << true;
    for (const char *url : {"https://api.groq.com/", "http://localhost.example.com/", "http://10.0.0.1/",
                            "http://[fe80::1]/", "http://127.0.0.1.example.com/"})
        QTest::newRow(url) << QString::fromLatin1(url) << false;
}

void TransportProxyTest::loopbackIsRecognised()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QUrl(url)), loopback);
}

QTEST_GUILESS_MAIN(TransportProxyTest)
#include "tst_transportproxy.moc"
