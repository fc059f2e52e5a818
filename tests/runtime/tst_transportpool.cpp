// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/calllog.h"
#include "support/scriptedserver.h"
#include "support/testcertificate.h"
#include "transport/lowdelay.h"
#include "transport/qnamtransport.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Connections: enough of them, reused, warmed, given back, and what the clock says about them.
class TransportPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fourteenStreamsRunAtOnce();
    void lookupsDoNotWaitBehindStreams();
    void oneAfterAnotherUsesOneConnection();
    void connectionOfTheLastManagerUsedIsTaken();
    void idleManagersAreFreed();
    void warmedConnectionsAreUsed_data();
    void warmedConnectionsAreUsed();
    void warmingTwiceOpensNothingMore();
    void nagleIsOff_data();
    void nagleIsOff();
    void timesAreInOrder_data();
    void timesAreInOrder();
    void loopbackAvoidsTheProxy();
    void manualProxyIsUsed();
    void loopbackIsRecognised_data();
    void loopbackIsRecognised();

private:
    [[nodiscard]] std::unique_ptr<ScriptedServer> server(bool tls) const;
    [[nodiscard]] TransportOptions options() const { return {.extraCaCertificates = {m_certificate.certificate()}}; }

    TestCertificate m_certificate;
};

namespace {
/// Lets Qt's thread see the connections that the server has accepted.
void settle()
{
    ScriptedServer other;
    QnamTransport transport;
    for (int i = 0; i < 50; ++i) {
        CallLog log(transport.send({.url = other.url(), .body = "{}"}));
        QVERIFY(log.succeeds());
    }
}

TransportRequest post(const ScriptedServer &server)
{
    return {.url = server.url(), .body = "{}"};
}
} // namespace

void TransportPoolTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "the openssl command could not make a certificate");
}

std::unique_ptr<ScriptedServer> TransportPoolTest::server(bool tls) const
{
    return tls ? std::make_unique<ScriptedServer>(m_certificate.certificate(), m_certificate.key())
               : std::make_unique<ScriptedServer>();
}

void TransportPoolTest::fourteenStreamsRunAtOnce()
{
    ScriptedServer server;
    server.handler = [](const ScriptedRequest &) { return ScriptedReply{ScriptedServer::streamHead()}; };
    QnamTransport transport;
    std::vector<std::unique_ptr<CallLog>> logs;
    for (int i = 0; i < 14; ++i)
        logs.push_back(std::make_unique<CallLog>(transport.send(post(server))));
    for (const auto &log : logs)
        QTRY_COMPARE(log->call->status(), 200);
    QCOMPARE(transport.managerCount(), 3);
    QCOMPARE(server.connectionCount(), 14);
}

void TransportPoolTest::lookupsDoNotWaitBehindStreams()
{
    ScriptedServer server;
    server.handler = [](const ScriptedRequest &request) {
        return ScriptedReply{request.method == "GET" ? ScriptedServer::response(200, "{}")
                                                     : ScriptedServer::streamHead()};
    };
    QnamTransport transport;
    std::vector<std::unique_ptr<CallLog>> streams;
    for (int i = 0; i < 6; ++i)
        streams.push_back(std::make_unique<CallLog>(transport.send(post(server))));
    CallLog lookup(transport.send({.method = "GET", .url = server.url(u"/v1/models"_s)}));
    QVERIFY(lookup.succeeds());
    QCOMPARE(transport.managerCount(), 2);
}

void TransportPoolTest::oneAfterAnotherUsesOneConnection()
{
    ScriptedServer server;
    QnamTransport transport;
    for (int i = 0; i < 10; ++i) {
        CallLog log(transport.send(post(server)));
        QVERIFY(log.succeeds());
        QCOMPARE(log.call->times().reusedConnection, i > 0);
    }
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(transport.managerCount(), 1);
}

void TransportPoolTest::connectionOfTheLastManagerUsedIsTaken()
{
    ScriptedServer server;
    server.handler = [](const ScriptedRequest &) { return ScriptedReply{ScriptedServer::streamHead()}; };
    QnamTransport transport;
    std::vector<std::unique_ptr<CallLog>> streams;
    for (int i = 0; i < 7; ++i) // the seventh runs on a second manager
        streams.push_back(
            std::make_unique<CallLog>(transport.send({.url = server.url(u'/' + QString::number(i)), .body = "{}"})));
    for (const auto &log : streams)
        QTRY_COMPARE(log->call->status(), 200);
    streams[0]->call->abort(); // leaves room on the first manager, but no open connection
    const auto seventh = std::find_if(server.requests().begin(), server.requests().end(),
                                      [](const ScriptedRequest &request) { return request.target == "/6"; });
    const int connection = seventh->connection;
    server.write(connection, ScriptedServer::chunk({}));
    QVERIFY(streams[6]->succeeds());
    CallLog next(transport.send(post(server)));
    QTRY_COMPARE(next.call->status(), 200);
    QVERIFY(next.call->times().reusedConnection);
    QCOMPARE(server.requests().back().connection, connection);
}

void TransportPoolTest::idleManagersAreFreed()
{
    ManagerPool pool(std::make_shared<ProxyRule>(ProxySettings{}), 20ms);
    {
        std::vector<ManagerPool::Lease> leases;
        for (int i = 0; i < 13; ++i)
            leases.push_back(pool.take(u"http://127.0.0.1:1"_s));
        QCOMPARE(pool.managerCount(), 3);
    }
    QTRY_COMPARE(pool.managerCount(), 1);
    ManagerPool::Lease kept = pool.take(u"http://127.0.0.1:1"_s);
    QCOMPARE(pool.managerCount(), 1);
}

void TransportPoolTest::warmedConnectionsAreUsed_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void TransportPoolTest::warmedConnectionsAreUsed()
{
    QFETCH(bool, tls);
    const auto peer = server(tls);
    QnamTransport transport(options());
    transport.warm(peer->url(), 8);
    QTRY_COMPARE(peer->connectionCount(), 8);
    QCOMPARE(transport.managerCount(), 8);
    QVERIFY(peer->requests().empty());
    settle();
    std::vector<std::unique_ptr<CallLog>> logs;
    for (int i = 0; i < 8; ++i)
        logs.push_back(std::make_unique<CallLog>(transport.send(post(*peer))));
    for (const auto &log : logs) {
        QVERIFY(log->succeeds());
        QVERIFY(log->call->times().reusedConnection);
    }
    QCOMPARE(peer->connectionCount(), 8);
}

void TransportPoolTest::warmingTwiceOpensNothingMore()
{
    ScriptedServer server;
    QnamTransport transport;
    transport.warm(server.url(), 2);
    QTRY_COMPARE(server.connectionCount(), 2);
    transport.warm(server.url(), 2);
    CallLog log(transport.send(post(server)));
    QVERIFY(log.succeeds());
    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(transport.managerCount(), 2);
}

void TransportPoolTest::nagleIsOff_data()
{
    warmedConnectionsAreUsed_data();
}

void TransportPoolTest::nagleIsOff()
{
#ifndef Q_OS_UNIX
    QCOMPARE(switchNagleOff(), 0); // not possible here, see lowdelay.h
    return;
#endif
    QFETCH(bool, tls);
    const auto peer = server(tls);
    switchNagleOff(); // whatever is open by now, so that the next one is ours
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, peer->port());
    QTRY_COMPARE(plain.state(), QAbstractSocket::ConnectedState);
    QVERIFY(switchNagleOff() >= 1);
    QCOMPARE(plain.socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);

    QnamTransport cold(options());
    CallLog log(cold.send(post(*peer)));
    QVERIFY(log.succeeds());
    QCOMPARE(switchNagleOff(), 0);
    QnamTransport warmed(options());
    warmed.warm(peer->url(), 3);
    QTRY_COMPARE(peer->connectionCount(), tls ? 4 : 5); // the TLS server counts handshakes, the other one `plain` too
    settle();
    QCOMPARE(switchNagleOff(), 0);
}

void TransportPoolTest::timesAreInOrder_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("size");
    for (const bool tls : {false, true}) {
        QTest::addRow("%s get", tls ? "tls" : "plain") << tls << QByteArray("GET") << 0;
        for (const int size : {0, 10, 200'000})
            QTest::addRow("%s post %d", tls ? "tls" : "plain", size) << tls << QByteArray("POST") << size;
    }
}

void TransportPoolTest::timesAreInOrder()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, method);
    QFETCH(int, size);
    const auto peer = server(tls);
    QnamTransport transport(options());
    for (const bool reused : {false, true}) {
        CallLog log(transport.send({.method = method, .url = peer->url(), .body = QByteArray(size, 'b')}));
        QVERIFY(log.succeeds());
        const TransportTimes &times = log.call->times();
        QCOMPARE(times.reusedConnection, reused);
        QVERIFY(times.started > 0);
        QVERIFY(times.connected > times.started);
        QVERIFY(times.requestSent >= times.connected);
        QVERIFY(times.head >= times.requestSent);
        QVERIFY(times.finished > times.head);
        if (reused)
            QCOMPARE(times.connected, times.requestSent);
    }
}

void TransportPoolTest::loopbackAvoidsTheProxy()
{
    ScriptedServer proxy;
    ScriptedServer server;
    QnamTransport transport({.proxy = {.mode = ProxySettings::Mode::Manual, .url = proxy.url()}});
    CallLog log(transport.send(post(server)));
    QVERIFY(log.succeeds());
    QCOMPARE(proxy.connectionCount(), 0);
}

void TransportPoolTest::manualProxyIsUsed()
{
    ScriptedServer proxy;
    QnamTransport transport({.proxy = {.mode = ProxySettings::Mode::Manual, .url = proxy.url()}});
    CallLog log(transport.send({.url = QUrl(u"http://provider.invalid/v1/x"_s), .body = "{}"}));
    QVERIFY(log.succeeds());
    QCOMPARE(proxy.requests().front().target, "http://provider.invalid/v1/x");
}

void TransportPoolTest::loopbackIsRecognised_data()
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

void TransportPoolTest::loopbackIsRecognised()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QUrl(url)), loopback);
}

QTEST_GUILESS_MAIN(TransportPoolTest)
#include "tst_transportpool.moc"
