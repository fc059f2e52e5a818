// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/transportpeers.h"
#include "transport/networkerror.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = ScriptedReply::Then;

class TransportFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TransportPeers::addRows(); }
    void initTestCase();
    void cutAnswersAreErrors_data();
    void cutAnswersAreErrors();
    void cutInTheLastChunkIsAnError();
    void whatIsNotHttpIsAnError();
    void refusedConnection();
    void timersNameThemselves_data();
    void timersNameThemselves();
    void idleTimerStartsAnewWithEachPiece();
    void idleTimerRestsWhilePaused();
    void everyCodeGivesAdvice_data();
    void everyCodeGivesAdvice();

private:
    TransportPeers m_peers;
};

namespace {
const QByteArray chunkedHead = ScriptedServer::streamHead();
}

void TransportFailuresTest::initTestCase()
{
    QVERIFY2(m_peers.isValid(), "the openssl command could not make a certificate");
}

void TransportFailuresTest::cutAnswersAreErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("in the status line") << QByteArray("HTTP/1.1 20") << QByteArray();
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-") << QByteArray();
    QTest::newRow("before the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n") << QByteArray();
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc") << QByteArray("abc");
    QTest::newRow("before the first chunk") << chunkedHead << QByteArray();
    QTest::newRow("in a chunk") << chunkedHead + "9\r\nabc" << QByteArray("abc");
    QTest::newRow("in a chunk's size") << chunkedHead + ScriptedServer::chunk("abc") + "1" << QByteArray("abc");
    QTest::newRow("between chunks") << chunkedHead + ScriptedServer::chunk("abc") << QByteArray("abc");
    QTest::newRow("of an error status") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\nabc")
                                        << QByteArray("abc");
}

void TransportFailuresTest::cutAnswersAreErrors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    for (const Then then : {Then::Close, Then::KeepOpen}) {
        const auto server = m_peers.server();
        server->enqueue({bytes, then});
        const auto transport = m_peers.transport();
        CallLog log(transport->send({.url = server->url(), .body = "{}"}));
        QTRY_COMPARE(server->requests().size(), 1U);
        if (then == Then::KeepOpen) { // the client has read all there is before the connection goes
            if (!body.isEmpty())
                QTRY_COMPARE(log.body, body);
            server->close(0);
        }
        QTRY_VERIFY(log.done());
        QVERIFY(!log.ok());
        QCOMPARE(log.error().kind, ErrorKind::Network);
        QCOMPARE(log.body, body);
        QCOMPARE(server->requests().size(), 1U);
    }
}

void TransportFailuresTest::cutInTheLastChunkIsAnError()
{
    const auto server = m_peers.server();
    server->enqueue({chunkedHead + ScriptedServer::chunk("abc") + "0\r\n", Then::Close});
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = server->url(), .body = "{}", .limits = {.idle = 100ms}}));
    QTRY_VERIFY(log.done());
    QVERIFY(!log.ok());
    QCOMPARE(log.error().kind, ErrorKind::Network);
    QCOMPARE(log.body, "abc");
}

void TransportFailuresTest::whatIsNotHttpIsAnError()
{
    const auto server = m_peers.server();
    server->enqueue({"SSH-2.0-OpenSSH_9.2p1\r\n", Then::Close});
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = server->url(), .body = "{}"}));
    QTRY_VERIFY(log.done());
    QVERIFY(!log.ok());
    QCOMPARE(server->requests().size(), 1U);
}

void TransportFailuresTest::refusedConnection()
{
    const auto server = m_peers.server();
    const QUrl url = server->url();
    server->refuse();
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = url, .body = "{}"}));
    QTRY_VERIFY(log.done());
    QCOMPARE(log.error().kind, ErrorKind::Network);
    QCOMPARE(log.error().code, "connection_refused");
    QVERIFY(log.error().message.contains(u"while connecting"_s));
    QCOMPARE(log.call->times().connected, 0);
    QCOMPARE(log.call->times().requestSent, 0);
    QVERIFY(log.call->times().finished >= log.call->times().started);
}

void TransportFailuresTest::timersNameThemselves_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("first byte") << QByteArray() << QByteArray("first_byte_timeout");
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("first_byte_timeout");
    QTest::newRow("idle") << chunkedHead + ScriptedServer::chunk("abc") << QByteArray("idle_timeout");
    QTest::newRow("total") << chunkedHead + ScriptedServer::chunk("abc") << QByteArray("total_timeout");
}

void TransportFailuresTest::timersNameThemselves()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    // A handshake on a busy machine may take longer than the limit: where connections are kept, there is one.
    CallLog first(transport->send({.url = server->url(), .body = "{}"}));
    QVERIFY(first.succeeds());
    QTRY_COMPARE(server->openConnections(), TransportPeers::isQt() ? 0 : 1);
    server->enqueue({bytes});
    QSignalSpy gone(server.get(), &ScriptedServer::connectionClosed);
    const auto limit = [&](const char *name) { return code == name ? 60ms : 0ms; };
    CallLog log(transport->send({.url = server->url(),
                                 .body = "{}",
                                 .limits = {.firstByte = limit("first_byte_timeout"),
                                            .idle = limit("idle_timeout"),
                                            .total = limit("total_timeout")}}));
    QTRY_VERIFY(log.done());
    QCOMPARE(log.error().kind, ErrorKind::Timeout);
    QCOMPARE(log.error().code, code);
    QVERIFY(log.error().retryable);
    QVERIFY2(log.error().message.contains(u"0.06 s"_s), qUtf8Printable(log.error().message));
    QTRY_COMPARE(gone.size(), 1);
}

void TransportFailuresTest::idleTimerStartsAnewWithEachPiece()
{
    const auto server = m_peers.server();
    server->enqueue({chunkedHead});
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = server->url(), .body = "{}", .limits = {.idle = 2s}}));
    for (int i = 1; i <= 20; ++i) { // each piece waits for the one before
        QTRY_VERIFY(log.call->status() == 200);
        server->write(0, ScriptedServer::chunk("x"));
        QTRY_COMPARE(log.body.size(), i);
    }
    server->write(0, ScriptedServer::chunk({}));
    QTRY_VERIFY(log.ok());
}

void TransportFailuresTest::idleTimerRestsWhilePaused()
{
    const auto server = m_peers.server();
    server->enqueue({chunkedHead + ScriptedServer::chunk("abc")});
    const auto transport = m_peers.transport();
    CallLog paused(transport->send({.url = server->url(), .body = "{}", .limits = {.idle = 50ms}}));
    connect(paused.call.get(), &TransportCall::headReceived, this, [&] { paused.call->setPaused(true); });
    QTRY_VERIFY(paused.call->status() == 200);
    server->enqueue({chunkedHead + ScriptedServer::chunk("abc")});
    CallLog other(transport->send({.url = server->url(), .body = "{}", .limits = {.idle = 100ms}}));
    QTRY_VERIFY(other.done());
    QCOMPARE(other.error().code, "idle_timeout");
    QVERIFY(!paused.done());
    paused.call->setPaused(false);
    QTRY_COMPARE(paused.error().code, "idle_timeout");
    QCOMPARE(paused.body, "abc");
}

void TransportFailuresTest::everyCodeGivesAdvice_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("code");
    const QMetaEnum codes = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        if (codes.value(i) != QNetworkReply::NoError)
            QTest::newRow(codes.key(i)) << static_cast<QNetworkReply::NetworkError>(codes.value(i));
    }
}

void TransportFailuresTest::everyCodeGivesAdvice()
{
    QFETCH(QNetworkReply::NetworkError, code);
    const QUrl url(u"https://user:secret@api.example.com:8443/v1?key=secret"_s);
    const Error error = networkError(code, u"detail"_s, CallPhase::Waiting, url, false);
    QVERIFY(error.kind == ErrorKind::Network || error.kind == ErrorKind::Protocol);
    QVERIFY(error.retryable);
    QVERIFY(!error.code.isEmpty());
    QVERIFY(error.message.startsWith(u"api.example.com:8443 "_s));
    QVERIFY(!error.message.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TransportFailuresTest)
#include "tst_transportfailures.moc"
