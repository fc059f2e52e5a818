// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/scriptedserver.h"
#include "support/peers/testcertificate.h"
#include "transport/sockettransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using Then = ScriptedReply::Then;

/// A kept connection serves another call only with proof that nothing of the one before is left on it.
class SocketPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void aWholeAnswerKeepsItsConnection();
    void unfitAnswersDoNot_data();
    void unfitAnswersDoNot();
    void bytesBehindAnAnswerAreNobodys();
    void bytesWhileIdleAreNobodys();
    void goodbyesCloseAndAreForgiven();
    void aGoodbyeForAnAnswerEndsTheConnection();
    void theEndWhileIdleIsNoticed();
    void keepAliveTimeoutsAreKept_data();
    void keepAliveTimeoutsAreKept();
    void idleOnesAreBounded();
    void anAnswerBeforeTheWholeRequestEndsTheConnection();
    void twoAtOnceNeverShare();
    void abortedCallsTakeTheirConnectionAlong();
    void warmedConnectionsServe();
    void originsDoNotShare();
    void theTransportTakesItsIdleOnesAlong();
    void whatDiesBeforeAByteIsToldAsSuch();

private:
    [[nodiscard]] std::unique_ptr<ScriptedServer> server() const;
    /// Without probation: its connections serve again at once.
    [[nodiscard]] std::unique_ptr<SocketTransport> transport() const;

    TestCertificate m_certificate;
};

namespace {
TransportRequest post(const ScriptedServer &server, const QString &path = u"/"_s)
{
    return {.url = server.url(path), .body = "{}"};
}
} // namespace

void SocketPoolTest::initTestCase_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void SocketPoolTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "the openssl command could not make a certificate");
}

std::unique_ptr<ScriptedServer> SocketPoolTest::server() const
{
    QFETCH_GLOBAL(bool, tls);
    return tls ? std::make_unique<ScriptedServer>(m_certificate.certificate(), m_certificate.key())
               : std::make_unique<ScriptedServer>();
}

std::unique_ptr<SocketTransport> SocketPoolTest::transport() const
{
    return std::make_unique<SocketTransport>(
        TransportOptions{.extraCaCertificates = {m_certificate.certificate()}, .probation = {.answers = 0}});
}

void SocketPoolTest::aWholeAnswerKeepsItsConnection()
{
    const auto peer = server();
    const auto own = transport();
    for (int i = 0; i < 10; ++i) {
        CallLog log(own->send(post(*peer)));
        QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
        QCOMPARE(log.call->times().reusedConnection, i > 0);
        QCOMPARE(own->idleConnections(), 1);
    }
    QCOMPARE(peer->connectionCount(), 1);
}

void SocketPoolTest::unfitAnswersDoNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::newRow("close") << ScriptedServer::response(200, "{}", {{"Connection", "close"}}) << false;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}") << false;
    QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{}") << true;
    QTest::newRow("closed behind it") << ScriptedServer::response(200, "{}") << true;
}

void SocketPoolTest::unfitAnswersDoNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    const auto peer = server();
    const auto own = transport();
    peer->enqueue({bytes, close ? Then::Close : Then::KeepOpen});
    CallLog log(own->send(post(*peer)));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.body, "{}");
    QTRY_COMPARE(own->idleConnections(), 0);
    QTRY_COMPARE(peer->openConnections(), 0);
    CallLog next(own->send(post(*peer)));
    QVERIFY(next.succeeds());
    QVERIFY(!next.call->times().reusedConnection);
}

void SocketPoolTest::bytesBehindAnAnswerAreNobodys()
{
    const auto peer = server();
    const auto own = transport();
    const QByteArray foreign = ScriptedServer::response(200, "{\"of\":\"another\"}");
    peer->enqueue({ScriptedServer::response(200, "{}") + foreign});
    CallLog first(own->send(post(*peer)));
    QVERIFY(first.succeeds());
    QCOMPARE(first.body, "{}");
    for (int i = 0; i < 3; ++i) { // such a server gets one answer a connection from now on
        CallLog next(own->send(post(*peer)));
        QVERIFY(next.succeeds());
        QCOMPARE(next.body, "{}");
        QVERIFY(!next.call->times().reusedConnection);
        QCOMPARE(own->idleConnections(), 0);
    }
}

void SocketPoolTest::bytesWhileIdleAreNobodys()
{
    const auto peer = server();
    const auto own = transport();
    CallLog first(own->send(post(*peer)));
    QVERIFY(first.succeeds());
    peer->write(0, ScriptedServer::response(200, "{\"of\":\"another\"}"));
    CallLog next(own->send(post(*peer))); // at once: whether they are here already or not
    QTRY_VERIFY(next.done());
    if (!next.call->times().reusedConnection) {
        QVERIFY(next.ok());
        QCOMPARE(next.body, "{}");
    }
    QTRY_COMPARE(own->idleConnections(), 0);

    const auto other = server();
    CallLog one(own->send(post(*other)));
    QVERIFY(one.succeeds());
    other->write(0, "x");
    QTRY_COMPARE(own->idleConnections(), 0);
    CallLog two(own->send(post(*other)));
    QVERIFY(two.succeeds());
    QCOMPARE(two.body, "{}");
    QCOMPARE(own->idleConnections(), 0);
}

void SocketPoolTest::goodbyesCloseAndAreForgiven()
{
    const auto peer = server();
    const auto own = transport();
    CallLog first(own->send(post(*peer)));
    QVERIFY(first.succeeds());
    peer->write(0, "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE(own->idleConnections(), 0);
    CallLog next(own->send(post(*peer)));
    QVERIFY(next.succeeds());
    QCOMPARE(next.call->status(), 200);
    QCOMPARE(own->idleConnections(), 1);
}

/// It was on its way before the request came, whose own answer may follow.
void SocketPoolTest::aGoodbyeForAnAnswerEndsTheConnection()
{
    const auto peer = server();
    const auto own = transport();
    peer->enqueue({"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n"});
    CallLog first(own->send(post(*peer)));
    QVERIFY(first.succeeds());
    QCOMPARE(first.call->status(), 408);
    QCOMPARE(own->idleConnections(), 0);
    CallLog next(own->send(post(*peer)));
    peer->write(0, ScriptedServer::response(200, "{\"of\":\"another\"}"));
    QVERIFY(next.succeeds());
    QCOMPARE(next.body, "{}");
}

void SocketPoolTest::theEndWhileIdleIsNoticed()
{
    const auto peer = server();
    const auto own = transport();
    CallLog first(own->send(post(*peer)));
    QVERIFY(first.succeeds());
    peer->close(0);
    QTRY_COMPARE(own->connectionCount(), 0);
    CallLog next(own->send(post(*peer)));
    QVERIFY(next.succeeds());
}

void SocketPoolTest::keepAliveTimeoutsAreKept_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("kept");
    QTest::newRow("five seconds") << QByteArray("timeout=5, max=100") << true;
    QTest::newRow("one second") << QByteArray("max=3, Timeout=1") << false;
    QTest::newRow("none") << QByteArray("timeout=0") << false;
    QTest::newRow("nonsense") << QByteArray("timeout=soon") << true;
}

void SocketPoolTest::keepAliveTimeoutsAreKept()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, kept);
    const auto peer = server();
    const auto own = transport();
    peer->enqueue({ScriptedServer::response(200, "{}", {{"Keep-Alive", value}})});
    CallLog first(own->send(post(*peer)));
    QVERIFY(first.succeeds());
    CallLog next(own->send(post(*peer)));
    QVERIFY(next.succeeds());
    QCOMPARE(next.call->times().reusedConnection, kept);
}

void SocketPoolTest::idleOnesAreBounded()
{
    QFETCH_GLOBAL(bool, tls);
    const int calls = tls ? 8 : 140;
    const auto peer = server();
    peer->handler = [](const ScriptedRequest &) { return ScriptedReply{ScriptedServer::streamHead()}; };
    const auto own = transport();
    std::vector<std::unique_ptr<CallLog>> logs;
    for (int i = 0; i < calls; ++i)
        logs.push_back(std::make_unique<CallLog>(own->send(post(*peer))));
    for (int i = 0; i < calls; ++i)
        QTRY_COMPARE(logs[size_t(i)]->call->status(), 200);
    QCOMPARE(peer->connectionCount(), calls);
    for (int i = 0; i < calls; ++i)
        peer->write(i, ScriptedServer::chunk({}));
    for (const auto &log : logs)
        QVERIFY(log->succeeds());
    QCOMPARE(own->idleConnections(), qMin(calls, 128));
    QTRY_COMPARE(peer->openConnections(), qMin(calls, 128));
}

void SocketPoolTest::anAnswerBeforeTheWholeRequestEndsTheConnection()
{
    const auto peer = server();
    peer->closeAfterHead = true;
    const auto own = transport();
    CallLog log(own->send({.url = peer->url(), .body = QByteArray(32 << 20, 'b')}));
    QTRY_VERIFY(log.done());
    QVERIFY(!log.ok());
    QCOMPARE(own->connectionCount(), 0);
    QVERIFY(peer->requests().empty());
    QCOMPARE(peer->usedConnections(), 1);
}

void SocketPoolTest::twoAtOnceNeverShare()
{
    const auto peer = server();
    const auto own = transport();
    CallLog first(own->send(post(*peer)));
    QVERIFY(first.succeeds());
    CallLog one(own->send(post(*peer)));
    CallLog two(own->send(post(*peer)));
    QVERIFY(one.succeeds());
    QVERIFY(two.succeeds());
    QVERIFY(one.call->times().reusedConnection);
    QVERIFY(!two.call->times().reusedConnection);
    QCOMPARE(own->idleConnections(), 2);
}

void SocketPoolTest::abortedCallsTakeTheirConnectionAlong()
{
    const auto peer = server();
    const auto own = transport();
    peer->enqueue({ScriptedServer::streamHead()});
    CallLog log(own->send(post(*peer)));
    QTRY_COMPARE(log.call->status(), 200);
    log.call->abort();
    QCOMPARE(own->connectionCount(), 0);
    QTRY_COMPARE(peer->openConnections(), 0);
}

void SocketPoolTest::warmedConnectionsServe()
{
    const auto peer = server();
    const auto own = transport();
    own->warm(peer->url(), 3);
    QTRY_COMPARE(own->idleConnections(), 3);
    own->warm(peer->url(), 3);
    CallLog log(own->send(post(*peer)));
    QVERIFY(log.succeeds());
    QVERIFY(log.call->times().reusedConnection);
    QTRY_COMPARE(peer->connectionCount(), 3);
}

void SocketPoolTest::originsDoNotShare()
{
    const auto peer = server();
    const auto own = transport();
    CallLog first(own->send(post(*peer)));
    QVERIFY(first.succeeds());
    QUrl named = peer->url();
    named.setHost(u"localhost"_s);
    CallLog other(own->send({.url = named, .body = "{}"}));
    QVERIFY2(other.succeeds(), qUtf8Printable(other.error().message));
    QVERIFY(!other.call->times().reusedConnection);
    QVERIFY(other.call->times().resolved >= other.call->times().started);
    QVERIFY(other.call->times().tcpConnected >= other.call->times().resolved);
}

void SocketPoolTest::theTransportTakesItsIdleOnesAlong()
{
    const auto peer = server();
    auto own = transport();
    CallLog first(own->send(post(*peer)));
    QVERIFY(first.succeeds());
    peer->enqueue({ScriptedServer::streamHead()});
    CallLog running(own->send(post(*peer)));
    own->warm(peer->url(), 2);
    QTRY_COMPARE(running.call->status(), 200);
    QTRY_COMPARE(peer->openConnections(), 3);
    own.reset();
    QTRY_COMPARE(peer->openConnections(), 1);
    peer->write(0, ScriptedServer::chunk({}));
    QVERIFY(running.succeeds());
    QTRY_COMPARE(peer->openConnections(), 0);
}

void SocketPoolTest::whatDiesBeforeAByteIsToldAsSuch()
{
    const auto peer = server();
    const auto own = transport();
    CallLog first(own->send(post(*peer)));
    QVERIFY(first.succeeds());
    for (const Then then : {Then::Close, Then::Abort}) {
        peer->enqueue({{}, then});
        CallLog log(own->send(post(*peer, u"/dies"_s)));
        QTRY_VERIFY(log.done());
        QCOMPARE(log.error().code, "connection_reset_before_answer");
        QVERIFY(log.error().retryable);
        QCOMPARE(log.order, "f");
    }
    peer->enqueue({"HTTP/1.1 2", Then::Close});
    CallLog cut(own->send(post(*peer, u"/dies"_s)));
    QTRY_VERIFY(cut.done());
    QCOMPARE(cut.error().code, "connection_closed");
    CallLog after(own->send(post(*peer)));
    QVERIFY(after.succeeds());
    QCOMPARE(std::count_if(peer->requests().begin(), peer->requests().end(),
                           [](const ScriptedRequest &request) { return request.target == "/dies"; }),
             3);
}

QTEST_GUILESS_MAIN(SocketPoolTest)
#include "tst_socketpool.moc"
