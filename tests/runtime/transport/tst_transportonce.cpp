// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/transportpeers.h"

#include <QSet>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using Then = ScriptedReply::Then;

/// A POST is paid for: whatever the server does to the connection, it sees each one at most once.
class TransportOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TransportPeers::addRows(); }
    void initTestCase();
    void postIsNeverSentTwice_data();
    void postIsNeverSentTwice();
    void postIsNotStartedAgainWhenCutInTheBody();
    void manyAtOnceAreEachSeenOnce();
    void connectionClosedWhileIdle();

private:
    TransportPeers m_peers;
};

void TransportOnceTest::initTestCase()
{
    QVERIFY2(m_peers.isValid(), "the openssl command could not make a certificate");
}

void TransportOnceTest::postIsNeverSentTwice_data()
{
    QTest::addColumn<bool>("reused");
    QTest::addColumn<Then>("then");
    QTest::addColumn<int>("size");
    for (const bool reused : {false, true}) {
        for (const Then then : {Then::Close, Then::Abort}) {
            for (const int size : {0, 1, 10, 300'000}) {
                QTest::addRow("%s, %s, %d bytes", reused ? "reused" : "fresh", then == Then::Close ? "closed" : "reset",
                              size)
                    << reused << then << size;
            }
        }
    }
}

void TransportOnceTest::postIsNeverSentTwice()
{
    QFETCH(bool, reused);
    QFETCH(Then, then);
    QFETCH(int, size);
    const auto peer = m_peers.server();
    const auto transport = m_peers.transport();
    const QByteArray body(size, 'b');
    if (reused) {
        CallLog first(transport->send({.url = peer->url(), .body = body}));
        QVERIFY(first.succeeds());
    }
    peer->enqueue({{}, then});
    CallLog broken(transport->send({.url = peer->url(u"/broken"_s), .body = body}));
    QTRY_VERIFY(broken.done());
    QCOMPARE(broken.order, "f");
    QCOMPARE(broken.error().kind, ErrorKind::Network);
    QVERIFY(broken.error().retryable);
    QVERIFY2(broken.error().message.contains(u"before any answer"_s), qUtf8Printable(broken.error().message));

    // A second sending would have come before this one.
    CallLog after(transport->send({.url = peer->url(), .body = body}));
    QVERIFY(after.succeeds());
    QCOMPARE(std::count_if(peer->requests().begin(), peer->requests().end(),
                           [](const ScriptedRequest &request) { return request.target == "/broken"; }),
             1);
}

void TransportOnceTest::postIsNotStartedAgainWhenCutInTheBody()
{
    const auto peer = m_peers.server();
    peer->closeAfterHead = true;
    const auto transport = m_peers.transport();
    CallLog broken(transport->send({.url = peer->url(u"/broken"_s), .body = QByteArray(8 << 20, 'b')}));
    QTRY_VERIFY(broken.done());
    QCOMPARE(broken.error().kind, ErrorKind::Network);
    peer->closeAfterHead = false;
    CallLog after(transport->send({.url = peer->url(), .body = "{}"}));
    QVERIFY(after.succeeds());
    QCOMPARE(peer->requests().size(), 1U);
    QCOMPARE(peer->usedConnections(), 2); // Qt connects once more, but sends nothing there
}

void TransportOnceTest::manyAtOnceAreEachSeenOnce()
{
    constexpr int total = 150;
    const auto peer = m_peers.server();
    const auto transport = m_peers.transport();
    std::vector<std::unique_ptr<TransportCall>> calls(6);
    int started = 0;
    int succeeded = 0;
    int ended = 0;
    std::function<void(std::size_t)> next = [&](std::size_t slot) {
        if (started == total)
            return;
        ++started;
        const QByteArray body = QByteArray::number(started) + QByteArray(started % 7 * 5000, 'b');
        calls[slot] = transport->send({.url = peer->url(), .body = body});
        connect(calls[slot].get(), &TransportCall::finished, this, [&, slot](const Result<void> &result) {
            succeeded += result.ok() ? 1 : 0;
            ++ended;
            next(slot);
        });
    };
    for (std::size_t slot = 0; slot < calls.size(); ++slot)
        next(slot);
    QTRY_COMPARE_WITH_TIMEOUT(ended, total, 60'000);
    QCOMPARE(succeeded, total);
    QSet<QByteArray> seen;
    for (const ScriptedRequest &request : peer->requests())
        seen.insert(request.body);
    QCOMPARE(seen.size(), total);
    QCOMPARE(peer->requests().size(), static_cast<std::size_t>(total));
}

void TransportOnceTest::connectionClosedWhileIdle()
{
    const auto peer = m_peers.server();
    peer->enqueue({ScriptedServer::response(200, "{}"), Then::Close});
    const auto transport = m_peers.transport();
    CallLog first(transport->send({.url = peer->url(), .body = "1"}));
    QVERIFY(first.succeeds());
    QTRY_COMPARE(peer->openConnections(), 0);
    CallLog second(transport->send({.url = peer->url(u"/second"_s), .body = "2"}));
    QTRY_VERIFY(second.done());
    // Qt may or may not have noticed the close; either way nothing was sent twice.
    QVERIFY(second.ok() || (second.error().kind == ErrorKind::Network && second.error().retryable));
    QVERIFY(peer->requests().size() <= 2);
}

QTEST_GUILESS_MAIN(TransportOnceTest)
#include "tst_transportonce.moc"
