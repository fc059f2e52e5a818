// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/faketransport.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// The fake must keep the promises of TransportCall, or tests built on it prove nothing.
class FakeTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsHeadBytesAndEnd();
    void answersFromTheEventLoop();
    void holdsBytesAndEndBackWhilePaused();
    void failsAtOnceEvenWhilePaused();
    void isSilentAfterAbort();
    void countsDestroyedCallsAsAborted();
};

void FakeTransportTest::playsHeadBytesAndEnd()
{
    FakeTransport transport;
    CallLog log(transport.send({.url = QUrl(u"https://host/v1"_s), .body = "{}"}));
    FakeCall *call = transport.lastCall();
    call->writeHead(200, {{"x-request-id", "7"}});
    call->writeBytes("a");
    call->writeBytes("b");
    call->end();
    QCOMPARE(log.order, "hrf");
    QCOMPARE(log.body, "ab");
    QVERIFY(log.ok());
    QCOMPARE(log.call->headers().value("X-Request-Id"), "7");
    QCOMPARE(transport.requests().front().body, "{}");
}

void FakeTransportTest::answersFromTheEventLoop()
{
    FakeTransport transport;
    transport.onCall = [](FakeCall &call) { call.respond(429, {}, "slow down"); };
    CallLog log(transport.send({}));
    QVERIFY(log.order.isEmpty());
    QTRY_VERIFY(log.ok());
    QCOMPARE(log.call->status(), 429);
    QCOMPARE(log.body, "slow down");
}

void FakeTransportTest::holdsBytesAndEndBackWhilePaused()
{
    FakeTransport transport;
    CallLog log(transport.send({}));
    log.call->setPaused(true);
    transport.lastCall()->writeBytes("a");
    transport.lastCall()->end();
    QCOMPARE(log.order, "h");
    log.call->setPaused(false);
    QCOMPARE(log.order, "hrf");
    QCOMPARE(log.body, "a");
}

void FakeTransportTest::failsAtOnceEvenWhilePaused()
{
    FakeTransport transport;
    CallLog log(transport.send({}));
    log.call->setPaused(true);
    transport.lastCall()->writeBytes("a");
    transport.lastCall()->fail({.kind = ErrorKind::Network, .retryable = true});
    QCOMPARE(log.order, "hf");
    QCOMPARE(log.body, "a");
    QCOMPARE(log.error().kind, ErrorKind::Network);
}

void FakeTransportTest::isSilentAfterAbort()
{
    FakeTransport transport;
    CallLog log(transport.send({}));
    log.call->abort();
    transport.lastCall()->respond(200, {}, "late");
    QVERIFY(log.order.isEmpty());
    QCOMPARE(transport.abortedCalls(), 1);
}

void FakeTransportTest::countsDestroyedCallsAsAborted()
{
    FakeTransport transport;
    auto open = transport.send({});
    auto ended = transport.send({});
    transport.lastCall()->respond(200, {}, {});
    open.reset();
    ended.reset();
    QCOMPARE(transport.abortedCalls(), 1);
    QVERIFY(!transport.call(0));
}

QTEST_GUILESS_MAIN(FakeTransportTest)
#include "tst_faketransport.moc"
