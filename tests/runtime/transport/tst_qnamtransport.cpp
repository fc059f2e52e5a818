// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "support/cases/calllog.h"
#include "support/peers/scriptedserver.h"
#include "support/peers/testcertificate.h"
#include "transport/qnam/qnamtransport.h"
#include "transport/tcpsockets.h"

#include <QTcpSocket>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = ScriptedReply::Then;

/// What is promised of Qt's client alone: one answer per connection, opened ahead, and what the clock says.
class QnamTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void everyRequestHasItsConnection();
    void lateBytesReachNobody_data();
    void lateBytesReachNobody();
    void interimAnswersAreErrors_data();
    void interimAnswersAreErrors();
    void warmedConnectionsAreUsed();
    void warmingTwiceOpensNothingMore();
    void bytesOnAWarmedConnectionAreNoAnswer_data();
    void bytesOnAWarmedConnectionAreNoAnswer();
    void endedWarmedConnectionsAreOpenedAnew();
    void warmedConnectionsAreGivenUp();
    void nagleIsOff();
    void timesAreInOrder_data();
    void timesAreInOrder();
    void requestIsNeverStampedLate();

private:
    [[nodiscard]] std::unique_ptr<ScriptedServer> server() const;
    [[nodiscard]] TransportOptions options() const { return {.extraCaCertificates = {m_certificate.certificate()}}; }

    TestCertificate m_certificate;
};

namespace {
bool isTls()
{
    QFETCH_GLOBAL(bool, tls);
    return tls;
}

/// Lets Qt's threads see what the server has done.
void settle()
{
    ScriptedServer other;
    QnamTransport transport;
    for (int i = 0; i < 5; ++i) {
        CallLog log(transport.send({.url = other.url(), .body = "{}"}));
        QVERIFY(log.succeeds());
    }
}

TransportRequest post(const ScriptedServer &server, const QString &path = u"/"_s)
{
    return {.url = server.url(path), .body = "{}"};
}

/// Answers each request with its path.
ScriptedReply echo(const ScriptedRequest &request)
{
    return {ScriptedServer::response(200, request.target)};
}
} // namespace

void QnamTransportTest::initTestCase_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void QnamTransportTest::initTestCase()
{
    qunsetenv("SSL_CERT_FILE"); // as on most machines
    qunsetenv("SSL_CERT_DIR");
    QVERIFY2(m_certificate.isValid(), "the openssl command could not make a certificate");
}

std::unique_ptr<ScriptedServer> QnamTransportTest::server() const
{
    return isTls() ? std::make_unique<ScriptedServer>(m_certificate.certificate(), m_certificate.key())
                   : std::make_unique<ScriptedServer>();
}

void QnamTransportTest::everyRequestHasItsConnection()
{
    const auto peer = server();
    QnamTransport transport(options());
    for (int i = 1; i <= 4; ++i) {
        CallLog log(transport.send(post(*peer)));
        QVERIFY(log.succeeds());
        QVERIFY(!log.call->times().reusedConnection);
        QCOMPARE(peer->usedConnections(), i);
    }
    peer->handler = [](const ScriptedRequest &) { return ScriptedReply{ScriptedServer::streamHead()}; };
    std::vector<std::unique_ptr<CallLog>> streams;
    for (int i = 0; i < 14; ++i)
        streams.push_back(std::make_unique<CallLog>(transport.send(post(*peer))));
    for (const auto &log : streams)
        QTRY_COMPARE(log->call->status(), 200);
    QCOMPARE(peer->usedConnections(), 18);
}

void QnamTransportTest::lateBytesReachNobody_data()
{
    QTest::addColumn<QByteArray>("late");
    QTest::newRow("a second answer") << ScriptedServer::response(200, "another's");
    QTest::newRow("408") << QByteArray("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("junk") << QByteArray("\r\n\r\nanother's");
}

void QnamTransportTest::lateBytesReachNobody()
{
    QFETCH(QByteArray, late);
    const auto peer = server();
    peer->handler = [&](const ScriptedRequest &request) {
        return ScriptedReply{ScriptedServer::response(200, request.target) + late};
    };
    QnamTransport transport(options());
    for (int i = 0; i < 4; ++i) {
        const QString path = u'/' + QString::number(i);
        CallLog log(transport.send(post(*peer, path)));
        QVERIFY(log.succeeds());
        QCOMPARE(log.body, path.toLatin1());
    }
    QCOMPARE(peer->requests().size(), 4U);
}

void QnamTransportTest::interimAnswersAreErrors_data()
{
    QTest::addColumn<QByteArray>("interim");
    QTest::newRow("102") << QByteArray("HTTP/1.1 102 Processing\r\n\r\n");
    QTest::newRow("103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n");
    QTest::newRow("100, 103, 103") << QByteArray(
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 E\r\n\r\nHTTP/1.1 103 E\r\n\r\n");
    QTest::newRow("101") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
}

void QnamTransportTest::interimAnswersAreErrors()
{
    QFETCH(QByteArray, interim);
    const auto peer = server();
    peer->enqueue({interim + ScriptedServer::response(200, "late")});
    QnamTransport transport(options());
    CallLog log(transport.send(post(*peer)));
    QTRY_VERIFY(log.done());
    QCOMPARE(log.order, "f");
    QCOMPARE(log.error().kind, ErrorKind::Protocol);
    QCOMPARE(log.error().code, "interim_answer");
    QVERIFY(!log.error().retryable);
    QVERIFY2(log.error().message.contains(u"socket"_s), qUtf8Printable(log.error().message));
    CallLog after(transport.send(post(*peer)));
    QVERIFY(after.succeeds());
    QCOMPARE(after.body, "{}");
    QCOMPARE(peer->requests().size(), 2U);
}

void QnamTransportTest::warmedConnectionsAreUsed()
{
    const auto peer = server();
    QnamTransport transport(options());
    transport.warm(peer->url(), 8);
    QTRY_COMPARE(peer->connectionCount(), 8);
    QCOMPARE(transport.warmCount(), 8);
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
    QCOMPARE(transport.warmCount(), 0);
}

void QnamTransportTest::warmingTwiceOpensNothingMore()
{
    const auto peer = server();
    QnamTransport transport(options());
    transport.warm(peer->url(), 2);
    transport.warm(peer->url(), 2);
    QTRY_COMPARE(peer->connectionCount(), 2);
    settle();
    transport.warm(peer->url(), 2);
    CallLog log(transport.send(post(*peer)));
    QVERIFY(log.succeeds());
    QCOMPARE(peer->connectionCount(), 2);
    QCOMPARE(transport.warmCount(), 1);
}

void QnamTransportTest::bytesOnAWarmedConnectionAreNoAnswer_data()
{
    QTest::addColumn<QByteArray>("early");
    QTest::addColumn<bool>("close");
    const QByteArray timeout = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n";
    for (const bool close : {false, true}) {
        const char *end = close ? ", closed" : "";
        QTest::addRow("408%s", end) << timeout << close;
        QTest::addRow("an answer%s", end) << ScriptedServer::response(200, "another's") << close;
        QTest::addRow("junk%s", end) << QByteArray("x") << close;
    }
}

void QnamTransportTest::bytesOnAWarmedConnectionAreNoAnswer()
{
    QFETCH(QByteArray, early);
    QFETCH(bool, close);
    const auto peer = server();
    peer->handler = echo;
    QnamTransport transport(options());
    transport.warm(peer->url(), 1);
    QTRY_COMPARE(transport.settledCount(), 1); // over TLS the server's session tickets come first
    peer->write(0, early);
    if (close)
        peer->close(0);
    settle();
    CallLog log(transport.send(post(*peer, u"/mine"_s)));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.call->status(), 200);
    QCOMPARE(log.body, "/mine");
    QCOMPARE(peer->requests().size(), 1U);
    QCOMPARE(peer->connectionCount(), 2);
}

void QnamTransportTest::endedWarmedConnectionsAreOpenedAnew()
{
    const auto peer = server();
    QnamTransport transport(options());
    transport.warm(peer->url(), 3);
    QTRY_COMPARE(peer->connectionCount(), 3);
    settle();
    for (int i = 0; i < 3; ++i)
        peer->close(i);
    QTRY_COMPARE(peer->openConnections(), 0);
    settle();
    transport.warm(peer->url(), 1);
    QTRY_COMPARE(peer->connectionCount(), 4);
    QCOMPARE(transport.warmCount(), 1);
    CallLog log(transport.send(post(*peer)));
    QVERIFY(log.succeeds());
    QCOMPARE(peer->connectionCount(), 4);
}

void QnamTransportTest::warmedConnectionsAreGivenUp()
{
    const auto peer = server();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({m_certificate.certificate()});
    WarmConnections warm(std::make_shared<ProxyRule>(ProxySettings{}), tls, 2s);
    warm.warm(peer->url(), 3);
    QTRY_COMPARE(peer->connectionCount(), 3);
    QTRY_COMPARE(warm.count(), 0);
    QTRY_COMPARE(peer->openConnections(), 0);
}

void QnamTransportTest::nagleIsOff()
{
#ifndef Q_OS_UNIX
    QCOMPARE(switchNagleOff(), 0); // not possible here, see tcpsockets.h
    return;
#endif
    const auto peer = server();
    switchNagleOff(); // whatever is open by now, so that the next one is ours
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, peer->port());
    QTRY_COMPARE(plain.state(), QAbstractSocket::ConnectedState);
    QVERIFY(switchNagleOff() >= 1);
    QCOMPARE(plain.socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);

    QnamTransport transport(options());
    transport.warm(peer->url(), 3);
    QTRY_COMPARE(peer->connectionCount(), isTls() ? 3 : 4); // the TLS server counts handshakes, the other `plain` too
    settle();
    QCOMPARE(switchNagleOff(), 0);
}

void QnamTransportTest::timesAreInOrder_data()
{
    QTest::addColumn<bool>("warm");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("size");
    for (const bool warm : {false, true}) {
        QTest::addRow("%s get", warm ? "warm" : "cold") << warm << QByteArray("GET") << 0;
        for (const int size : {0, 10, 200'000})
            QTest::addRow("%s post %d", warm ? "warm" : "cold", size) << warm << QByteArray("POST") << size;
    }
}

void QnamTransportTest::timesAreInOrder()
{
    QFETCH(bool, warm);
    QFETCH(QByteArray, method);
    QFETCH(int, size);
    const auto peer = server();
    QnamTransport transport(options());
    if (warm) {
        transport.warm(peer->url(), 1);
        QTRY_COMPARE(peer->connectionCount(), 1);
        settle();
    }
    CallLog log(transport.send({.method = method, .url = peer->url(), .body = QByteArray(size, 'b')}));
    QVERIFY(log.succeeds());
    const TransportTimes &times = log.call->times();
    QCOMPARE(times.reusedConnection, warm);
    QVERIFY(times.started > 0);
    QVERIFY(times.connected > times.started);
    QVERIFY(times.requestSent >= times.connected);
    QVERIFY(times.head >= times.requestSent);
    QVERIFY(times.finished > times.head);
    if (warm)
        QCOMPARE(times.connected, times.requestSent);
    QCOMPARE(peer->connectionCount(), 1);
}

/// A time to the first token must not come out below the truth, however late this thread hears of what was sent.
void QnamTransportTest::requestIsNeverStampedLate()
{
    const auto peer = server();
    qint64 seenAt = 0;
    peer->handler = [&](const ScriptedRequest &) {
        seenAt = monotonicNs();
        for (const qint64 until = seenAt + 3'000'000; monotonicNs() < until;)
            ; // meanwhile nothing is told to the call
        return ScriptedReply{ScriptedServer::response(200, "{}")};
    };
    QnamTransport transport(options());
    for (int i = 0; i < 10; ++i) {
        CallLog log(transport.send({.url = peer->url(), .body = QByteArray(1 + i * 1000, 'b')}));
        QVERIFY(log.succeeds());
        QVERIFY2(log.call->times().requestSent < seenAt, qPrintable(QString::number(i)));
    }
}

QTEST_GUILESS_MAIN(QnamTransportTest)
#include "tst_qnamtransport.moc"
