// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/cases/encoders.h"
#include "support/peers/transportpeers.h"

#include <QTest>

using namespace sluice;

/// Bodies that come packed although nobody asked for it: the caller gets what was packed, and no more than it can bear.
class TransportCodingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TransportPeers::addRows(); }
    void initTestCase();
    void whatWasPackedArrives_data() { addCodings(); }
    void whatWasPackedArrives();
    void eachPieceArrivesOnItsOwn();
    void cutAndDamagedBodiesAreErrors_data() { addCodings(); }
    void cutAndDamagedBodiesAreErrors();
    void errorsThatCannotBeUnpackedKeepTheirStatus();
    void namedButNotPacked_data() { addCodings(); }
    void namedButNotPacked();
    void bombsAreRefused_data() { addCodings(); }
    void bombsAreRefused();

private:
    static void addCodings();

    TransportPeers m_peers;
};

namespace {
const QByteArray events = "data: {\"text\":\"one\"}\n\ndata: {\"text\":\"two\"}\n\ndata: [DONE]\n\n";

TransportRequest post(const ScriptedServer &server)
{
    return {.url = server.url(), .body = "{}"};
}

QByteArray head(const QByteArray &coding)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: " + coding
           + "\r\nTransfer-Encoding: chunked\r\n\r\n";
}

/// As `bytes` in chunks of one byte each, which is how a stream may be cut at worst.
QByteArray byteByByte(const QByteArray &bytes)
{
    QByteArray all;
    for (const char byte : bytes)
        all += ScriptedServer::chunk({1, byte});
    return all;
}
} // namespace

void TransportCodingsTest::initTestCase()
{
    QVERIFY2(m_peers.isValid(), "the openssl command could not make a certificate");
}

void TransportCodingsTest::addCodings()
{
    QTest::addColumn<QByteArray>("coding");
    for (const char *coding : {"gzip", "deflate", "br", "zstd"})
        QTest::newRow(coding) << QByteArray(coding);
}

void TransportCodingsTest::whatWasPackedArrives()
{
    QFETCH(QByteArray, coding);
    const QByteArray packed = test::encode(coding, events);
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    const QByteArrayList answers{
        head(coding) + ScriptedServer::chunk(packed) + ScriptedServer::chunk({}),
        head(coding) + byteByByte(packed) + ScriptedServer::chunk({}),
        ScriptedServer::response(200, packed, {{"Content-Encoding", coding}}),
        ScriptedServer::response(429, packed, {{"Content-Encoding", coding.toUpper()}}),
    };
    for (const QByteArray &answer : answers) {
        server->enqueue({answer});
        CallLog log(transport->send(post(*server)));
        QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
        QCOMPARE(log.body, events);
        QVERIFY(!log.call->headers().contains("content-encoding")); // it is undone
        QVERIFY(!log.call->headers().contains("content-length"));
    }
}

void TransportCodingsTest::eachPieceArrivesOnItsOwn()
{
    const QByteArray first = test::encode("gzip", "data: one\n\n");
    const QByteArray second = test::encode("gzip", "data: two\n\n"); // a gzip body may have several members
    const auto server = m_peers.server();
    server->enqueue({head("gzip") + ScriptedServer::chunk(first)});
    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(*server)));
    QTRY_COMPARE(log.body, "data: one\n\n");
    server->write(0, ScriptedServer::chunk(second));
    QTRY_COMPARE(log.body, "data: one\n\ndata: two\n\n");
    server->write(0, ScriptedServer::chunk({}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
}

void TransportCodingsTest::cutAndDamagedBodiesAreErrors()
{
    QFETCH(QByteArray, coding);
    const QByteArray packed = test::encode(coding, events);
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    for (const QByteArray &body : {packed.chopped(1), packed.first(packed.size() / 2), QByteArray("\x80\x01garbage")}) {
        server->enqueue({head(coding) + ScriptedServer::chunk(body) + ScriptedServer::chunk({})});
        CallLog log(transport->send(post(*server)));
        QTRY_VERIFY(log.done());
        QVERIFY(!log.ok());
        QCOMPARE(log.error().code, "bad_content");
        QVERIFY(log.error().unreadable); // it came and is paid for
        QVERIFY(events.startsWith(log.body));
    }
    CallLog next(transport->send(post(*server)));
    QVERIFY(next.succeeds());
    QCOMPARE(next.body, "{}");
}

void TransportCodingsTest::errorsThatCannotBeUnpackedKeepTheirStatus()
{
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    server->enqueue({ScriptedServer::response(429, "\x80\x01garbage", {{"Content-Encoding", "gzip"}})});
    CallLog log(transport->send(post(*server)));
    QTRY_VERIFY(log.done());
    QCOMPARE(log.call->status(), 429);
}

/// Some servers name a packing and do not pack, or something between unpacked it and left the name.
void TransportCodingsTest::namedButNotPacked()
{
    QFETCH(QByteArray, coding);
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    for (const QByteArray &body : {events, QByteArray("{\"id\":\"c\"}")}) {
        server->enqueue({ScriptedServer::response(200, body, {{"Content-Encoding", coding}})});
        CallLog log(transport->send(post(*server)));
        QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
        QCOMPARE(log.body, body);
    }
}

void TransportCodingsTest::bombsAreRefused()
{
    QFETCH(QByteArray, coding);
    constexpr qsizetype size = 100 << 20;
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    server->enqueue({ScriptedServer::response(200, test::bomb(coding, size), {{"Content-Encoding", coding}})});
    CallLog log(transport->send(post(*server)));
    QTRY_VERIFY_WITH_TIMEOUT(log.done(), 20'000);
    QVERIFY(!log.ok());
    QCOMPARE(log.error().code, "bad_content");
    QVERIFY2(log.body.size() < size / 3, QByteArray::number(log.body.size()).constData());
}

QTEST_GUILESS_MAIN(TransportCodingsTest)
#include "tst_transportcodings.moc"
