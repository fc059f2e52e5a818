// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/scriptedserver.h"
#include "transport/socket/connection/connector.h"
#include "transport/socket/connection/requesthead.h"
#include "transport/sockettransport.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What goes out, how a connection is made, and when bytes are said to have come.
class SocketWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatedFieldsGoOutInTheirOrder();
    void fieldsThatWouldBeMoreAreNotSent_data();
    void fieldsThatWouldBeMoreAreNotSent();
    void hostAndTarget_data();
    void hostAndTarget();
    void familiesTakeTurns();
    void aDeadAddressCostsAQuarterSecond();
    void everyAddressRefuses();
    void unknownNames();
    void timesAreNeverBeforeTheRequest();
    void readTimesGrow();
    void aRefusalDuringTheBodyIsRead();
};

void SocketWireTest::repeatedFieldsGoOutInTheirOrder()
{
    ScriptedServer server;
    SocketTransport transport;
    CallLog log(transport.send({.url = server.url(),
                                .headers = {{"X-Beta", "a"},
                                            {"Y", "1"},
                                            {"x-beta", "b"},
                                            {"Host", "evil"},
                                            {"Content-Length", "7"},
                                            {"Transfer-Encoding", "chunked"}},
                                .body = "{}"}));
    QVERIFY(log.succeeds());
    const HeaderList &sent = server.requests().front().headers;
    QByteArrayList values;
    for (const auto &[name, value] : sent)
        if (name.toLower() == "x-beta" || name == "Y")
            values.append(value);
    QCOMPARE(values, (QByteArrayList{"a", "1", "b"}));
    QCOMPARE(sent.count("host"), 1);
    QVERIFY(sent.value("host").startsWith("127.0.0.1:"));
    QCOMPARE(sent.value("content-length"), "2");
    QVERIFY(!sent.contains("transfer-encoding"));
}

void SocketWireTest::fieldsThatWouldBeMoreAreNotSent_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line break") << QByteArray("POST") << QByteArray("X") << QByteArray("a\r\nY: b");
    QTest::newRow("line feed") << QByteArray("POST") << QByteArray("X") << QByteArray("a\nY: b");
    QTest::newRow("carriage return") << QByteArray("POST") << QByteArray("X") << QByteArray("a\rb");
    QTest::newRow("zero") << QByteArray("POST") << QByteArray("X") << QByteArray("a\0b", 3);
    QTest::newRow("own field, line break") << QByteArray("POST") << QByteArray("Host") << QByteArray("a\r\nY: b");
    QTest::newRow("name") << QByteArray("POST") << QByteArray("X: y\r\nZ") << QByteArray("a");
    QTest::newRow("no name") << QByteArray("POST") << QByteArray("") << QByteArray("a");
    QTest::newRow("method") << QByteArray("POST / HTTP/1.1\r\nX:") << QByteArray("X") << QByteArray("a");
}

void SocketWireTest::fieldsThatWouldBeMoreAreNotSent()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    ScriptedServer server;
    SocketTransport transport;
    CallLog log(transport.send({.method = method, .url = server.url(), .headers = {{name, value}}, .body = "{}"}));
    QVERIFY(!log.done());
    QTRY_VERIFY(log.done());
    QCOMPARE(log.error().code, "bad_request_header");
    QCOMPARE(log.error().kind, ErrorKind::InvalidRequest);
    QVERIFY(!log.error().retryable);
    CallLog other(transport.send({.url = server.url(), .body = "{}"}));
    QVERIFY(other.succeeds());
    QCOMPARE(server.requests().size(), 1U);
}

void SocketWireTest::hostAndTarget_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("absolute");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("path") << u"http://Example.org/a%2Fb?x=1%20y#part"_s << false
                          << QByteArray("GET /a%2Fb?x=1%20y HTTP/1.1\r\nHost: example.org\r\n");
    QTest::newRow("no path") << u"https://example.org:8443"_s << false
                             << QByteArray("GET / HTTP/1.1\r\nHost: example.org:8443\r\n");
    QTest::newRow("query only") << u"http://example.org?q"_s << false
                                << QByteArray("GET /?q HTTP/1.1\r\nHost: example.org\r\n");
    QTest::newRow("address") << u"http://[::1]:81/v1"_s << false
                             << QByteArray("GET /v1 HTTP/1.1\r\nHost: [::1]:81\r\n");
    QTest::newRow("user") << u"http://user:secret@example.org/"_s << false
                          << QByteArray("GET / HTTP/1.1\r\nHost: example.org\r\n");
    QTest::newRow("for a proxy") << u"http://example.org/v1/x?y"_s << true
                                 << QByteArray("GET http://example.org/v1/x?y HTTP/1.1\r\nHost: example.org\r\n");
    QTest::newRow("foreign letters") << QString::fromUtf8("http://münchen.example/ü") << false
                                     << QByteArray("GET /%C3%BC HTTP/1.1\r\nHost: xn--mnchen-3ya.example\r\n");
}

void SocketWireTest::hostAndTarget()
{
    QFETCH(QString, url);
    QFETCH(bool, absolute);
    QFETCH(QByteArray, start);
    const Result<QByteArray> head = makeRequestHead({.method = "GET", .url = QUrl(url)}, absolute);
    QVERIFY(head.ok());
    QVERIFY2(head->startsWith(start), head->constData());
    QVERIFY(head->endsWith("\r\n\r\n"));
    QVERIFY(!head->contains("secret"));
}

void SocketWireTest::familiesTakeTurns()
{
    const auto list = [](std::initializer_list<const char *> texts) {
        QList<QHostAddress> all;
        for (const char *text : texts)
            all.append(QHostAddress(QString::fromLatin1(text)));
        return all;
    };
    QCOMPARE(interleaved(list({"::1", "::2", "1.1.1.1", "::3"})), list({"::1", "1.1.1.1", "::2", "::3"}));
    QCOMPARE(interleaved(list({"1.1.1.1", "2.2.2.2", "::1"})), list({"1.1.1.1", "::1", "2.2.2.2"}));
    QCOMPARE(interleaved(list({"1.1.1.1"})), list({"1.1.1.1"}));
    QCOMPARE(interleaved({}), QList<QHostAddress>());
}

namespace {
/// One run of a connector over given addresses.
struct Race {
    explicit Race(const QList<QHostAddress> &addresses, quint16 port)
        : poller(SocketPoller::create())
        , connector(std::make_unique<Connector>(
              *poller, deadlines, everybody,
              Connector::Hooks{.resolved = [] {},
                               .connected = [this](NativeSocket won) { socket = std::move(won); },
                               .failed = [this](const WireFault &told) { fault = told; }}))
    {
        connector->tryAddresses(addresses, port);
    }

    std::unique_ptr<SocketPoller> poller;
    Deadlines deadlines;
    NativeSocket socket;
    std::optional<WireFault> fault;
    const TransportOptions everybody;
    std::unique_ptr<Connector> connector;
};
} // namespace

void SocketWireTest::aDeadAddressCostsAQuarterSecond()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    // Nothing answers at an address that is kept for documentation, be it by silence or by an error.
    Race race({QHostAddress(u"192.0.2.1"_s), QHostAddress(QHostAddress::LocalHost)}, server.serverPort());
    QTRY_VERIFY(race.socket.isOpen());
    QCOMPARE(race.socket.peerEndpoint().address, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(!race.fault);
}

void SocketWireTest::everyAddressRefuses()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    Race race({QHostAddress(QHostAddress::LocalHost), QHostAddress(u"127.0.0.2"_s)}, port);
    QTRY_VERIFY(race.fault.has_value());
    QCOMPARE(race.fault->step, WireStep::Connect);
    QVERIFY(race.fault->refused);
    QVERIFY(!race.fault->reason.isEmpty());
}

void SocketWireTest::unknownNames()
{
    SocketTransport transport;
    CallLog log(transport.send({.url = QUrl(u"http://nobody.invalid/"_s), .body = "{}"}));
    QTRY_VERIFY_WITH_TIMEOUT(log.done(), 20'000);
    QCOMPARE(log.error().code, "host_not_found");
    QVERIFY(log.error().message.startsWith(u"nobody.invalid was not found"_s));
    QVERIFY(log.error().message.contains(u"while connecting"_s));
}

void SocketWireTest::timesAreNeverBeforeTheRequest()
{
    ScriptedServer server;
    SocketTransport transport;
    for (int i = 0; i < 200; ++i) {
        CallLog log(transport.send({.url = server.url(), .body = "{}"}));
        QVERIFY(log.succeeds());
        const TransportTimes &times = log.call->times();
        QVERIFY(times.requestSent >= times.connected);
        QVERIFY(times.head >= times.requestSent);
        QVERIFY(times.finished >= times.head);
        QVERIFY(log.call->readTimeNs() >= times.head);
        QVERIFY(log.call->readTimeNs() <= times.finished);
    }
}

void SocketWireTest::readTimesGrow()
{
    ScriptedServer server;
    server.enqueue({ScriptedServer::streamHead()});
    SocketTransport transport;
    CallLog log(transport.send({.url = server.url(), .body = "{}"}));
    QTRY_COMPARE(log.call->status(), 200);
    qint64 last = log.call->times().head;
    for (int i = 1; i <= 20; ++i) {
        server.write(0, ScriptedServer::chunk("x"));
        QTRY_COMPARE(log.body.size(), i);
        QVERIFY(log.call->readTimeNs() > last);
        last = log.call->readTimeNs();
    }
    log.call->abort();
}

/// A server may say no while it is being told the rest, and close: its answer is what counts.
void SocketWireTest::aRefusalDuringTheBodyIsRead()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    SocketTransport transport;
    CallLog log(transport.send(
        {.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())), .body = QByteArray(32 << 20, 'b')}));
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *socket = server.nextPendingConnection();
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    socket->write("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno");
    QVERIFY(log.succeeds());
    QCOMPARE(log.call->status(), 413);
    QCOMPARE(log.body, "no");
    QCOMPARE(transport.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(SocketWireTest)
#include "tst_socketwire.moc"
