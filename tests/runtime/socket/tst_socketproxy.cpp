// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/scriptedserver.h"
#include "support/peers/testcertificate.h"
#include "transport/socket/socketcore.h"
#include "transport/sockettransport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {
/// A proxy that plays prepared bytes and then passes everything on to a server.
class FakeProxy : public QObject
{
public:
    /// What it waits for, and what it says then.
    struct Exchange {
        QByteArray ending;
        QByteArray answer;
    };

    FakeProxy(std::vector<Exchange> script, quint16 target)
        : m_script(std::move(script))
        , m_target(target)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no proxy on loopback");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = m_server.nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, client] { onRead(client); });
        });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    void onRead(QTcpSocket *client)
    {
        QByteArray bytes = client->readAll();
        if (m_next < m_script.size()) {
            m_heard += bytes;
            if (!m_heard.endsWith(m_script[m_next].ending))
                return;
            client->write(m_script[m_next++].answer);
            if (m_next < m_script.size() || m_target == 0)
                return;
            m_onward = new QTcpSocket(client);
            connect(m_onward, &QTcpSocket::readyRead, client, [this, client] { client->write(m_onward->readAll()); });
            m_onward->connectToHost(QHostAddress::LocalHost, m_target);
            return;
        }
        if (m_onward)
            m_onward->write(bytes);
    }

    std::vector<Exchange> m_script;
    QTcpServer m_server;
    QByteArray m_heard;
    QTcpSocket *m_onward = nullptr;
    std::size_t m_next = 0;
    quint16 m_target;
};

QNetworkProxy proxyAt(const FakeProxy &proxy, QNetworkProxy::ProxyType type, bool user)
{
    return {type, u"127.0.0.1"_s, proxy.port(), user ? u"joe"_s : QString(), user ? u"s:cret"_s : QString()};
}

/// A call to a server on loopback by way of a proxy, which the rules for addresses would not choose.
struct ProxiedCall : ConnectionUser {
    ProxiedCall(const std::shared_ptr<SocketCore> &core, const Origin &origin)
        : connection(&core->pool.take(origin, this))
    {
    }
    void connectionReady() override
    {
        ready = true;
        connection->write("GET / HTTP/1.1\r\nHost: x\r\n\r\n", {});
    }
    void bytesCame(QByteArrayView bytes, qint64) override { got += bytes; }
    void connectionLost(const WireFault &told) override { fault = told; }

    UpstreamConnection *connection;
    QByteArray got;
    std::optional<WireFault> fault;
    bool ready = false;
};
} // namespace

/// Proxies: what they are told, and what becomes of a connection that they refuse.
class SocketProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void proxies_data();
    void proxies();
    void proxiesThatRefuse_data();
    void proxiesThatRefuse();
    void plainRequestsNameTheWholeAddress();
    void whatIsOnThisLinkIsAskedItself();

private:
    [[nodiscard]] TransportOptions trusting() const { return {.extraCaCertificates = {m_certificate.certificate()}}; }
    [[nodiscard]] std::unique_ptr<ScriptedServer> server() const
    {
        return std::make_unique<ScriptedServer>(m_certificate.certificate(), m_certificate.key());
    }

    TestCertificate m_certificate;
};

void SocketProxyTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "the openssl command could not make a certificate");
}

void SocketProxyTest::proxies_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<bool>("user");
    QTest::addColumn<bool>("tls");
    for (const bool tls : {false, true}) {
        const char *what = tls ? "tls" : "plain";
        if (tls) {
            QTest::addRow("CONNECT, %s", what) << QNetworkProxy::HttpProxy << false << tls;
            QTest::addRow("CONNECT with a password, %s", what) << QNetworkProxy::HttpProxy << true << tls;
        }
        QTest::addRow("SOCKS5, %s", what) << QNetworkProxy::Socks5Proxy << false << tls;
        QTest::addRow("SOCKS5 with a password, %s", what) << QNetworkProxy::Socks5Proxy << true << tls;
    }
}

void SocketProxyTest::proxies()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(bool, user);
    QFETCH(bool, tls);
    const auto peer = tls ? server() : std::make_unique<ScriptedServer>();
    std::vector<FakeProxy::Exchange> script;
    const QByteArray port = QByteArray(1, char(peer->port() >> 8)) + char(peer->port() & 0xff);
    if (type == QNetworkProxy::HttpProxy) {
        script = {{"\r\n\r\n", "HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n"}};
    } else {
        const QByteArray done("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10);
        if (user)
            script = {{QByteArray("\x05\x02\x00\x02", 4), "\x05\x02"},
                      {"\x01\x03joe\x06s:cret", QByteArray("\x01\x00", 2)},
                      {port, done}};
        else
            script = {{QByteArray("\x05\x01\x00", 3), QByteArray("\x05\x00", 2)}, {port, done}};
    }
    FakeProxy proxy(std::move(script), peer->port());
    const std::shared_ptr<SocketCore> core = SocketCore::create(trusting());
    Origin origin{u"localhost"_s, peer->port(), tls, proxyAt(proxy, type, user)};
    ProxiedCall call(core, origin);
    QTRY_VERIFY2(call.got.endsWith("{}") || call.fault, proxy.heard().toHex().constData());
    QVERIFY2(!call.fault, call.fault ? qUtf8Printable(call.fault->reason) : "");
    QVERIFY(proxy.heard().contains("localhost"));
    if (type == QNetworkProxy::HttpProxy)
        QCOMPARE(proxy.heard().contains("Proxy-Authorization: Basic " + QByteArray("joe:s:cret").toBase64() + "\r\n"),
                 user);
    call.connection->close();
}

void SocketProxyTest::proxiesThatRefuse_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("reason");
    const auto http = QNetworkProxy::HttpProxy;
    const QByteArray head = "\r\n\r\n";
    QTest::newRow("407") << http << head << QByteArray("HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n") << u"407"_s;
    QTest::newRow("503") << http << head << QByteArray("HTTP/1.0 503 No\r\n\r\nsorry") << u"503"_s;
    QTest::newRow("no HTTP") << http << head << QByteArray("SSH-2.0\r\n") << u"HTTP"_s;
    QTest::newRow("too much") << http << head << QByteArray("HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n")
                              << u"more"_s;
    const QByteArray greeting("\x05\x01\x00", 3);
    QTest::newRow("no SOCKS") << QNetworkProxy::Socks5Proxy << greeting << QByteArray("HTTP") << u"SOCKS5"_s;
    QTest::newRow("SOCKS, password wanted")
        << QNetworkProxy::Socks5Proxy << greeting << QByteArray("\x05\x02") << u"password"_s;
}

void SocketProxyTest::proxiesThatRefuse()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(QByteArray, ending);
    QFETCH(QByteArray, answer);
    QFETCH(QString, reason);
    FakeProxy proxy({{ending, answer}}, 0);
    const std::shared_ptr<SocketCore> core = SocketCore::create(trusting());
    ProxiedCall call(core, {u"localhost"_s, 1, true, proxyAt(proxy, type, false)});
    QTRY_VERIFY(call.fault.has_value());
    QCOMPARE(call.fault->step, WireStep::Proxy);
    QVERIFY2(call.fault->reason.contains(reason), qUtf8Printable(call.fault->reason));
    QVERIFY(!call.ready);
}

void SocketProxyTest::plainRequestsNameTheWholeAddress()
{
    ScriptedServer proxy;
    QUrl url = proxy.url();
    url.setUserInfo(u"joe:s%3Acret"_s);
    SocketTransport transport({.proxy = {.mode = ProxySettings::Mode::Manual, .url = url}});
    CallLog log(transport.send({.url = QUrl(u"http://provider.invalid/v1/x"_s), .body = "{}"}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(proxy.requests().front().target, "http://provider.invalid/v1/x");
    QCOMPARE(proxy.requests().front().headers.value("host"), "provider.invalid");
    QCOMPARE(proxy.requests().front().headers.value("proxy-authorization"),
             "Basic " + QByteArray("joe:s:cret").toBase64());
}

/// A proxy would ask its own machine's metadata.
void SocketProxyTest::whatIsOnThisLinkIsAskedItself()
{
    ProxyRule rule({.mode = ProxySettings::Mode::Manual, .url = QUrl(u"http://proxy.example:3128"_s)});
    const auto isAskedItself = [&](const QString &url) { return isDirect(rule.proxiesFor(QUrl(url)).constFirst()); };
    for (const QString &url : {u"http://169.254.169.254/latest"_s, u"http://[fe80::1]/"_s, u"http://127.0.0.1/"_s})
        QVERIFY2(isAskedItself(url), qPrintable(url));
    for (const QString &url : {u"http://10.0.0.1/"_s, u"http://169.253.1.1/"_s, u"http://169.254.example/"_s})
        QVERIFY2(!isAskedItself(url), qPrintable(url));
}

QTEST_GUILESS_MAIN(SocketProxyTest)
#include "tst_socketproxy.moc"
