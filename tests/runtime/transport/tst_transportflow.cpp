// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/transportpeers.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How bytes flow: streams, pauses, ends and who may delete what when.
class TransportFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TransportPeers::addRows(); }
    void initTestCase();
    void eachPieceArrivesOnItsOwn();
    void abortClosesTheConnectionAndStaysSilent();
    void destroyingTheCallClosesTheConnection();
    void callMayBeDestroyedInItsOwnSignals_data();
    void callMayBeDestroyedInItsOwnSignals();
    void callMayBeAbortedInItsOwnSignals_data();
    void callMayBeAbortedInItsOwnSignals();
    void callMayOutliveItsTransport();
    void pauseStopsTheServer_data();
    void pauseStopsTheServer();
    void pauseHoldsTheEndBack();
    void pauseBeforeTheHead();
    void bytesAreNotReadOneByOne();

private:
    TransportPeers m_peers;
};

namespace {
const QByteArray streamHead = ScriptedServer::streamHead();

TransportRequest post(const ScriptedServer &server)
{
    return {.url = server.url(), .body = "{}"};
}
} // namespace

void TransportFlowTest::initTestCase()
{
    QVERIFY2(m_peers.isValid(), "the openssl command could not make a certificate");
}

void TransportFlowTest::eachPieceArrivesOnItsOwn()
{
    const auto server = m_peers.server();
    server->enqueue({streamHead});
    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(*server)));
    QTRY_COMPARE(log.call->status(), 200);
    QByteArray sent;
    for (int i = 0; i < 50; ++i) {
        const QByteArray piece = "data: " + QByteArray::number(i) + "\n\n";
        sent += piece;
        server->write(0, ScriptedServer::chunk(piece));
        QTRY_COMPARE(log.body, sent); // nothing waits for the next piece
    }
    server->write(0, ScriptedServer::chunk({}));
    QVERIFY(log.succeeds());
    QCOMPARE(log.order, "hrf");
}

void TransportFlowTest::abortClosesTheConnectionAndStaysSilent()
{
    const auto server = m_peers.server();
    server->enqueue({streamHead + ScriptedServer::chunk("abc")});
    QSignalSpy gone(server.get(), &ScriptedServer::connectionClosed);
    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(*server)));
    QTRY_COMPARE(log.body, "abc");
    const QByteArray before = log.order;
    log.call->abort();
    QVERIFY(log.call->times().finished > 0);
    QTRY_COMPARE(gone.size(), 1);
    CallLog other(transport->send(post(*server)));
    QVERIFY(other.succeeds());
    QCOMPARE(log.order, before);
}

void TransportFlowTest::destroyingTheCallClosesTheConnection()
{
    const auto server = m_peers.server();
    server->enqueue({});
    QSignalSpy asked(server.get(), &ScriptedServer::requestReceived);
    QSignalSpy gone(server.get(), &ScriptedServer::connectionClosed);
    const auto transport = m_peers.transport();
    auto call = transport->send(post(*server));
    QTRY_COMPARE(asked.size(), 1);
    call.reset();
    QTRY_COMPARE(gone.size(), 1);
}

void TransportFlowTest::callMayBeDestroyedInItsOwnSignals_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<bool>("last");
    for (const char *name : {"headReceived", "readyRead", "finished"}) {
        QTest::addRow("%s", name) << QByteArray(name) << false;
        QTest::addRow("%s, the transport too", name) << QByteArray(name) << true;
    }
}

void TransportFlowTest::callMayBeDestroyedInItsOwnSignals()
{
    QFETCH(QByteArray, signal);
    QFETCH(bool, last);
    const auto server = m_peers.server();
    auto transport = m_peers.transport();
    auto call = transport->send(post(*server));
    bool destroyed = false;
    const auto destroy = [&] {
        call.reset();
        if (last)
            transport.reset();
        destroyed = true;
    };
    if (signal == "headReceived")
        connect(call.get(), &TransportCall::headReceived, this, destroy);
    else if (signal == "readyRead")
        connect(call.get(), &TransportCall::readyRead, this, destroy);
    else
        connect(call.get(), &TransportCall::finished, this, destroy);
    QTRY_VERIFY(destroyed);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!call);
}

void TransportFlowTest::callMayBeAbortedInItsOwnSignals_data()
{
    QTest::addColumn<bool>("atHead");
    QTest::newRow("headReceived") << true;
    QTest::newRow("readyRead") << false;
}

void TransportFlowTest::callMayBeAbortedInItsOwnSignals()
{
    QFETCH(bool, atHead);
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(*server)));
    if (atHead)
        connect(log.call.get(), &TransportCall::headReceived, this, [&] { log.call->abort(); });
    else
        connect(log.call.get(), &TransportCall::readyRead, this, [&] { log.call->abort(); });
    QTRY_VERIFY(!log.order.isEmpty());
    CallLog other(transport->send(post(*server)));
    QVERIFY(other.succeeds());
    QVERIFY(!log.done());
}

void TransportFlowTest::callMayOutliveItsTransport()
{
    const auto server = m_peers.server();
    server->enqueue({streamHead + ScriptedServer::chunk("abc")});
    auto transport = m_peers.transport();
    CallLog log(transport->send(post(*server)));
    QTRY_COMPARE(log.body, "abc");
    transport.reset();
    server->write(0, ScriptedServer::chunk("def") + ScriptedServer::chunk({}));
    QVERIFY(log.succeeds());
    QCOMPARE(log.body, "abcdef");
}

void TransportFlowTest::pauseStopsTheServer_data()
{
    QTest::addColumn<bool>("early");
    QTest::newRow("paused with the head") << false;
    QTest::newRow("paused before the head") << true;
}

void TransportFlowTest::pauseStopsTheServer()
{
    QFETCH(bool, early);
    constexpr qint64 total = 64 << 20;
    const QByteArray piece(64 * 1024, 'p');
    const auto server = std::make_unique<ScriptedServer>(); // of TLS it does not know what the system has taken
    server->enqueue({"HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(total) + "\r\n\r\n"});
    qint64 given = 0;
    const auto feed = [&](int connection) {
        while (connection == 0 && given < total && server->unsentBytes(0) < (256 << 10)) {
            given += piece.size();
            server->write(0, piece);
        }
    };
    connect(server.get(), &ScriptedServer::bytesWritten, this, feed);

    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(*server)));
    if (early)
        log.call->setPaused(true);
    else
        connect(log.call.get(), &TransportCall::headReceived, this, [&] { log.call->setPaused(true); });
    QTRY_COMPARE(log.call->status(), 200);
    for (int i = 0; i < 40; ++i) { // time for the flood to run on, were it not held
        CallLog other(transport->send(post(*server)));
        QVERIFY(other.succeeds());
    }
    QVERIFY2(given < (24 << 20), qPrintable(QString::number(given))); // what the kernel's own buffers take
    QCOMPARE(log.body.size(), 0);
    log.call->setPaused(false);
    QVERIFY(log.succeeds(30'000));
    QCOMPARE(log.body.size(), total);
}

void TransportFlowTest::pauseHoldsTheEndBack()
{
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(*server)));
    connect(log.call.get(), &TransportCall::headReceived, this, [&] { log.call->setPaused(true); });
    QTRY_COMPARE(log.call->status(), 200);
    CallLog other(transport->send(post(*server)));
    QVERIFY(other.succeeds());
    QCOMPARE(log.order, "h");
    log.call->setPaused(false);
    QVERIFY(log.succeeds());
    QCOMPARE(log.order, "hrf");
    QCOMPARE(log.body, "{}");
}

void TransportFlowTest::pauseBeforeTheHead()
{
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(*server)));
    log.call->setPaused(true);
    QTRY_COMPARE(log.order, "h");
    log.call->setPaused(false);
    QVERIFY(log.succeeds());
    QCOMPARE(log.body, "{}");
}

#ifdef Q_OS_LINUX
namespace {
/// Calls of read() by this process so far.
qint64 systemReads()
{
    QFile counters(u"/proc/self/io"_s);
    if (!counters.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : counters.readAll().split('\n')) {
        if (line.startsWith("syscr: "))
            return line.mid(7).toLongLong();
    }
    return -1;
}
} // namespace

void TransportFlowTest::bytesAreNotReadOneByOne()
{
    constexpr int headBytes = 10'000;
    const auto server = m_peers.server();
    server->enqueue({ScriptedServer::response(200, "{}", {{"x-long", QByteArray(headBytes, 'x')}})});
    const auto transport = m_peers.transport();
    const qint64 before = systemReads();
    QVERIFY(before > 0);
    CallLog log(transport->send(post(*server)));
    QVERIFY(log.succeeds());
    QCOMPARE(log.call->headers().value("x-long").size(), headBytes);
    QVERIFY2(systemReads() - before < headBytes / 10, qPrintable(QString::number(systemReads() - before)));
}
#else
void TransportFlowTest::bytesAreNotReadOneByOne()
{
    const auto server = m_peers.server();
    server->enqueue({ScriptedServer::response(200, "{}", {{"x-long", QByteArray(10'000, 'x')}})});
    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(*server)));
    QVERIFY(log.succeeds());
}
#endif

QTEST_GUILESS_MAIN(TransportFlowTest)
#include "tst_transportflow.moc"
