// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/accesspolicy.h"
#include "gateway/access/gatewaykeyring.h"
#include "gateway/doors/answerstore.h"
#include "support/peers/ledgerpeer.h"
#include "twokeys.h"
#include "json/value.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace sluice::test;

// Answers that are kept here, in memory.

class TestKeptAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claimsAreBounded();
    void theStoreIsBounded();
    void theStoreIsBoundedInBytes();
    void whatWasToldIsFoundAgain_data();
    void whatWasToldIsFoundAgain();
    void whatWasAskedIsListed();
    void whatIsNotKeptIsNotFound();
};

void TestKeptAnswers::claimsAreBounded()
{
    AnswerStore store;
    for (std::size_t i = 0; i <= AnswerStore::mostClaims; ++i)
        store.claim("resp_" + QByteArray::number(qulonglong(i)), {"a", "p", {}});
    store.claim(QByteArray(1'000'000, 'x'), {"a", "p", {}});
    QVERIFY(!store.isClaimed("resp_0") && store.isClaimed("resp_1"));
    // Whoever names it later does not take it over.
    store.claim("resp_1", {"b", "p", {}});
    QVERIFY(store.elsewhere("a", "resp_1") && !store.elsewhere("b", "resp_1") && !store.elsewhere("a", "resp_0"));
    QVERIFY(!store.isClaimed(QByteArray(1'000'000, 'x')));
    store.claim(QByteArray(300, 'x'), {"a", "p", {}}); // as gateways in between make them
    QVERIFY(store.isClaimed(QByteArray(300, 'x')));
}

void TestKeptAnswers::whatWasToldIsFoundAgain_data()
{
    QTest::addColumn<QByteArray>("upstream");
    QTest::addColumn<QByteArray>("status");
    const QByteArray text = chatChunk(R"({"role":"assistant","content":"Hi."})");
    const QByteArray done = "data: [DONE]\n\n";
    QTest::newRow("plain") << answer << "completed"_ba;
    QTest::newRow("plain, cut") << QByteArray(answer).replace("\"stop\"", "\"length\"") << "incomplete"_ba;
    QTest::newRow("stream") << text + chatChunk("{}", "\"stop\"") + done << "completed"_ba;
    QTest::newRow("stream, cut") << text + chatChunk("{}", "\"length\"") + done << "incomplete"_ba;
    QTest::newRow("stream, failed") << text + "data: {\"error\":{\"message\":\"No luck.\"}}\n\n"
                                    << "failed"_ba;
}

void TestKeptAnswers::whatWasToldIsFoundAgain()
{
    QFETCH(QByteArray, upstream);
    QFETCH(QByteArray, status);
    GatewayPeer peer(twoKeys());
    const bool isStream = upstream.startsWith("data:");
    isStream ? peer.enqueueStream(upstream) : peer.enqueueJson(upstream);
    const auto asked = peer.post(responsesPath, isStream ? R"({"model":"groq/m","input":"Hi","stream":true})"
                                                         : R"({"model":"groq/m","input":"Hi"})");
    QCOMPARE(GatewayPeer::wait(*asked), 200);
    QByteArray told = asked->body;
    if (isStream) {
        told = told.sliced(told.lastIndexOf("\ndata: ") + 7).trimmed();
        told = parsed(told).root()["response"].raw().toByteArray();
    }
    const QByteArray id = parsed(told).root()["id"].text();
    QCOMPARE(parsed(told).root()["status"].text(), status);
    const HeaderList own{{"authorization", "Bearer " + GatewayPeer::key()}};
    const HeaderList others{{"authorization", "Bearer " + otherKey}};
    const auto found = peer.send("GET", responsesPath + '/' + id, {}, own);
    QCOMPARE(GatewayPeer::wait(*found), 200);
    QCOMPARE(found->body, told);
    for (const char *method : {"GET", "DELETE"}) {
        const auto refused = peer.send(method, responsesPath + '/' + id, {}, others);
        QCOMPARE(GatewayPeer::wait(*refused), 404);
        QCOMPARE(parsed(refused->body).root()["error"]["code"].text(), "response_not_found");
    }
    const auto over = peer.send("POST", responsesPath + '/' + id + "/cancel", "{}", own);
    QCOMPARE(GatewayPeer::wait(*over), 400);
    const auto asStream = peer.send("GET", responsesPath + '/' + id + "?stream=true", {}, own);
    QCOMPARE(GatewayPeer::wait(*asStream), 400);
    QCOMPARE(peer.upstream().requests().size(), 1);
    // One that failed is no ground to go on from.
    peer.enqueueJson(answer);
    const auto next =
        peer.post(responsesPath, R"({"model":"groq/m","input":"And?","previous_response_id":")" + id + R"("})");
    QCOMPARE(GatewayPeer::wait(*next), status == "failed" ? 400 : 200);
    const auto gone = peer.send("DELETE", responsesPath + '/' + id, {}, own);
    QCOMPARE(GatewayPeer::wait(*gone), 200);
    QCOMPARE(gone->body, R"({"id":")" + id + R"(","object":"response","deleted":true})");
    QCOMPARE(GatewayPeer::wait(*peer.send("GET", responsesPath + '/' + id, {}, own)), 404);
}

void TestKeptAnswers::whatWasAskedIsListed()
{
    GatewayPeer peer(twoKeys());
    const HeaderList own{{"authorization", "Bearer " + GatewayPeer::key()}};
    peer.enqueueJson(answer);
    const auto first = peer.post(responsesPath, R"({"model":"groq/m","input":"Hi"})");
    QCOMPARE(GatewayPeer::wait(*first), 200);
    const json::Document before = parsed(first->body);
    peer.enqueueJson(answer);
    const auto second = peer.post(
        responsesPath,
        R"({"model":"groq/m","previous_response_id":")" + before.root()["id"].text()
            + R"(","input":[{"type":"message","id":"msg_mine","role":"user","content":[{"type":"input_text","text":"And?"}]}]})");
    QCOMPARE(GatewayPeer::wait(*second), 200);
    const QByteArray place = responsesPath + '/' + parsed(second->body).root()["id"].text() + "/input_items";
    const auto list = [&](const QByteArray &query) {
        const auto client = peer.send("GET", place + query, {}, own);
        (void)GatewayPeer::wait(*client);
        return parsed(client->body);
    };
    const json::Document all = list("?order=asc");
    QCOMPARE(all.root()["object"].text(), "list");
    QCOMPARE(all.root()["has_more"].toBool(), false);
    const std::vector<json::Value> items = all.root()["data"].items();
    QCOMPARE(items.size(), 3u);
    QCOMPARE(items[0]["type"].text(), "message");
    QCOMPARE(items[0]["content"].raw(), R"([{"type":"input_text","text":"Hi"}])");
    QVERIFY(items[0]["id"].text().startsWith("msg_"));
    QCOMPARE(items[1]["id"].text(), before.root()["output"].items().front()["id"].text());
    QCOMPARE(items[2]["id"].text(), "msg_mine");
    const json::Document newest = list("?limit=1");
    QCOMPARE(newest.root()["first_id"].text(), "msg_mine");
    QCOMPARE(newest.root()["last_id"].text(), "msg_mine");
    QCOMPARE(newest.root()["has_more"].toBool(), true);
    const json::Document rest = list("?after=msg_mine");
    QCOMPARE(rest.root()["data"].items().size(), 2u);
    QCOMPARE(rest.root()["last_id"].text(), items[0]["id"].text());
    QCOMPARE(list("?limit=0").root()["error"]["param"].text(), "limit");
    QCOMPARE(list("?order=up").root()["error"]["param"].text(), "order");
    QCOMPARE(list("?after=msg_nobodys").root()["error"]["param"].text(), "after");
    QCOMPARE(GatewayPeer::wait(*peer.send("GET", place, {}, {{"authorization", "Bearer " + otherKey}})), 404);
    QCOMPARE(GatewayPeer::wait(*peer.send("DELETE", place, {}, own)), 405);
    QCOMPARE(peer.upstream().requests().size(), 2u);
}

void TestKeptAnswers::whatIsNotKeptIsNotFound()
{
    GatewayPeer peer;
    peer.enqueueJson(answer);
    const auto asked = peer.post(responsesPath, R"({"model":"groq/m","input":"Hi","store":false})");
    QCOMPARE(GatewayPeer::wait(*asked), 200);
    const QByteArray id = parsed(asked->body).root()["id"].text();
    const HeaderList own{{"authorization", "Bearer " + GatewayPeer::key()}};
    for (const QByteArray &unknown : {id, "resp_0"_ba})
        QCOMPARE(GatewayPeer::wait(*peer.send("GET", responsesPath + '/' + unknown, {}, own)), 404);
    QCOMPARE(GatewayPeer::wait(*peer.send("PUT", responsesPath + "/resp_0", {}, own)), 405);
    QCOMPARE(GatewayPeer::wait(*peer.send("GET", responsesPath + "/resp_0", {}, {})), 401);
    QCOMPARE(peer.upstream().requests().size(), 1);
}

void TestKeptAnswers::theStoreIsBounded()
{
    AnswerStore store;
    const auto answer = [](int i, const QByteArray &previous = {}) {
        const QByteArray n = QByteArray::number(i);
        return KeptAnswer{"resp_" + n, previous, {"\"in" + n + '"'}, {{"msg_" + n, "\"out" + n + '"'}}};
    };
    for (int i = 0; i <= int(AnswerStore::mostAnswers); ++i)
        store.keep("a", answer(i), i);
    QVERIFY(!store.conversation("a", "resp_0", 2000));
    QVERIFY(!store.item("a", "msg_0", 2000));
    QVERIFY(store.conversation("a", "resp_1", 2000));
    QVERIFY(!store.conversation("b", "resp_1", 2000));
    QVERIFY(!store.item("b", "msg_1", 2000));
    QCOMPARE(store.item("a", "msg_1", 2000), "\"out1\"");
    store.keep("a", answer(5000, "resp_1"), 3000);
    QCOMPARE(store.conversation("a", "resp_5000", 3000).value_or(QByteArrayList()).join(' '),
             "\"in1\" \"out1\" \"in5000\" \"out5000\"");
    // An hour after the last use.
    const qint64 later = AnswerStore::lifetimeNs + 2500;
    QVERIFY(store.item("a", "msg_5000", later));
    QVERIFY(!store.conversation("a", "resp_900", later));
    QVERIFY(!store.item("a", "msg_5000", later + AnswerStore::lifetimeNs + 1));
}

void TestKeptAnswers::theStoreIsBoundedInBytes()
{
    AnswerStore store;
    const QByteArray big(AnswerStore::mostBytes / 4, 'x');
    for (int i = 0; i < 6; ++i) {
        const QByteArray n = QByteArray::number(i);
        store.keep("a", {"r" + n, {}, {}, {{"m" + n, big}}}, i);
    }
    int kept = 0;
    for (int i = 0; i < 6; ++i)
        kept += store.conversation("a", "r" + QByteArray::number(i), 9) ? 1 : 0;
    QCOMPARE(kept, 3);
    store.keep("a", {"huge", {}, {}, {{"m", QByteArray(AnswerStore::mostBytes, 'x')}}}, 10);
    QVERIFY(!store.conversation("a", "huge", 10));
    QVERIFY(store.conversation("a", "r5", 10));
}

QTEST_GUILESS_MAIN(TestKeptAnswers)
#include "tst_keptanswers.moc"
