// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/ledgerpeer.h"
#include "support/peers/rawclient.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace sluice::test;

// What one client sends, however much of it, takes nothing from the others.

class TestGatewayBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHugeCountHoldsNobodyUp();
    void modelNamesMakeNoMoreSeries();
    void whoNeedsNoKeySendsNothing();
};

/// Nothing is kept of what nobody reads, and nobody knows who sends it.
void TestGatewayBounds::whoNeedsNoKeySendsNothing()
{
    GatewayPeer peer;
    for (const QByteArray path : {"/", "/health", "/api/hello"}) {
        RawClient announced(peer.gateway().port());
        announced.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000000\r\n\r\n");
        QTRY_COMPARE(announced.count(), 1);
        QCOMPARE(announced.answers().front().status, 413);
        RawClient chunked(peer.gateway().port());
        chunked.send("HEAD " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                     + ("2710\r\n" + QByteArray(10'000, 'a') + "\r\n").repeated(2));
        QTRY_VERIFY(chunked.isClosed());
    }
    const auto usual = peer.send("GET", "/health", "{}", {});
    QCOMPARE(GatewayPeer::wait(*usual), 200);
}

/// By the order of the answers, not by time: of a count on the lane itself the others would have to wait for the end.
void TestGatewayBounds::aHugeCountHoldsNobodyUp()
{
    constexpr qsizetype size = 59 * 1024 * 1024;
    constexpr int others = 5;
    GatewayPeer peer;
    QByteArray body = R"({"model":"groq/m","messages":[{"role":"user","content":")";
    body.reserve(size + 100);
    body.append(QByteArray("Counting words takes a while. ").repeated(size / 30)).append("\"}]}");
    RawClient big(peer.gateway().port());
    big.send("POST /v1/messages/count_tokens HTTP/1.1\r\nHost: localhost\r\nx-api-key: " + GatewayPeer::key()
             + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
             + body.chopped(1));
    QTRY_VERIFY_WITH_TIMEOUT(big.allSent(), 60'000);
    big.send("}");
    QTRY_VERIFY(big.allSent());
    for (int i = 0; i < others; ++i) {
        const auto small = peer.send("GET", "/v1/models/none", {}, {{"x-api-key", GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*small), 404);
    }
    QCOMPARE(big.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(big.count(), 1, 100'000);
    QCOMPARE(big.answers().front().status, 200);
}

/// Clients name the models, and whatever they say must not fill the metrics.
void TestGatewayBounds::modelNamesMakeNoMoreSeries()
{
    constexpr int names = 3000;
    constexpr int atOnce = 50;
    LedgerPeer peer;
    peer.gateway->upstream().handler = [](const ScriptedRequest &) {
        return ScriptedReply{ScriptedServer::response(200, answer, {{"content-type", "application/json"}})};
    };
    const auto series = [&peer] {
        const auto client = peer.gateway->send("GET", "/metrics", {}, {{"x-api-key", GatewayPeer::key()}});
        [&] { QCOMPARE(GatewayPeer::wait(*client), 200); }();
        return client->body.count('\n');
    };
    for (int i = 0; i < names; i += atOnce) {
        std::vector<std::shared_ptr<GatewayClient>> clients;
        for (int j = i; j < i + atOnce; ++j)
            clients.push_back(peer.gateway->post(chat, request("groq/m" + QByteArray::number(j))));
        for (const auto &client : clients)
            QCOMPARE(GatewayPeer::wait(*client), 200);
    }
    // A hundred targets of some forty lines each, and the states of as many breakers as are remembered.
    constexpr qsizetype most = 6500;
    const qsizetype lines = series();
    QVERIFY2(lines < most, QByteArray::number(lines).constData());
}

QTEST_GUILESS_MAIN(TestGatewayBounds)
#include "tst_gatewaybounds.moc"
