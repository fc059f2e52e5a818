// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/accesspolicy.h"
#include "gateway/access/gatewaykeyring.h"
#include "ledger/recordtable.h"
#include "record/redaction.h"
#include "support/peers/ledgerpeer.h"
#include "twokeys.h"
#include "json/value.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace sluice::test;

// Whose the answers are that a provider keeps, and what going on from them costs.

class TestAnswersElsewhere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatProvidersKeepBelongsToOneKey_data();
    void whatProvidersKeepBelongsToOneKey();
    void whoseItemsAreCannotBeKnown_data();
    void whoseItemsAreCannotBeKnown();
    void aConversationElsewhereIsSetAside();
    void answersOfOtherGatewaysBelongToTheirKeys();
    void whoseItIsCannotBeAskedWithoutTheStore();
    void whatAProviderKeepsIsAskedForThere_data();
    void whatAProviderKeepsIsAskedForThere();
    void aDryRunTellsTheConversation();
};

void TestAnswersElsewhere::whatProvidersKeepBelongsToOneKey_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray response = R"({"id":"resp_9","output":[],"status":"completed"})";
    QTest::newRow("plain") << response;
    QTest::newRow("stream")
        << "event: response.created\ndata: {\"type\":\"response.created\",\"response\":" + response
               + "}\n\nevent: response.completed\ndata: {\"type\":\"response.completed\",\"response\":" + response
               + "}\n\n";
}

void TestAnswersElsewhere::whatProvidersKeepBelongsToOneKey()
{
    QFETCH(QByteArray, answer);
    GatewayPeer peer(twoKeys());
    const bool isStream = answer.startsWith("event:");
    const auto enqueue = [&] { isStream ? peer.enqueueStream(answer) : peer.enqueueJson(answer); };
    const QByteArray stream = isStream ? R"("stream":true,)" : "";
    enqueue();
    const auto first = peer.post("/v1/responses", R"({"model":"fireworks/m",)" + stream + R"("input":"My secret"})");
    QCOMPARE(GatewayPeer::wait(*first), 200);
    const QByteArray next =
        R"({"model":"fireworks/m",)" + stream + R"("input":"And?","previous_response_id":"resp_9"})";
    const auto refused = peer.send("POST", "/v1/responses", next, {{"authorization", "Bearer " + otherKey}});
    QCOMPARE(GatewayPeer::wait(*refused), 400);
    QCOMPARE(parsed(refused->body).root()["error"]["param"].text(), "previous_response_id");
    QCOMPARE(peer.upstream().requests().size(), 1);
    enqueue();
    const auto own = peer.post("/v1/responses", next);
    QCOMPARE(GatewayPeer::wait(*own), 200);
    QVERIFY(peer.sent().contains("resp_9"));
    // What nobody here asked for may be anybody's, so it is nobody's.
    const auto unknown = peer.send("POST", "/v1/responses", QByteArray(next).replace("resp_9", "resp_8"),
                                   {{"authorization", "Bearer " + otherKey}});
    QCOMPARE(GatewayPeer::wait(*unknown), 400);
    QCOMPARE(peer.upstream().requests().size(), 2);
    // With a provider key of the caller's own the provider knows whose it is.
    enqueue();
    const auto callers = peer.send("POST", "/v1/responses", QByteArray(next).replace("resp_9", "resp_8"),
                                   {{"x-api-key", otherKey}, {"authorization", "Bearer fw_0123456789abcdefghijklmn"}});
    QCOMPARE(GatewayPeer::wait(*callers), 200);
}

/// Only its provider could tell, by a key of the caller's own.
void TestAnswersElsewhere::whoseItemsAreCannotBeKnown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("param");
    QTest::newRow("item") << QByteArray(R"({"model":"fireworks/m","input":[{"type":"item_reference","id":"msg_9"}]})")
                          << QByteArray("input[0]");
    QTest::newRow("behind an own answer")
        << QByteArray(R"({"model":"fireworks/m","previous_response_id":"resp_9","input":[{"id":"msg_9"}]})")
        << QByteArray("previous_response_id");
    QTest::newRow("conversation") << QByteArray(R"({"model":"fireworks/m","input":"x","conversation":"conv_9"})")
                                  << QByteArray("conversation");
    QTest::newRow("conversation, by its object")
        << QByteArray(R"({"model":"fireworks/m","input":"x","conversation":{"id":"conv_9"}})")
        << QByteArray("conversation");
}

void TestAnswersElsewhere::whoseItemsAreCannotBeKnown()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, param);
    GatewayPeer peer(twoKeys());
    const QByteArray answer = R"({"id":"resp_9","output":[],"status":"completed"})";
    peer.enqueueJson(answer);
    QCOMPARE(GatewayPeer::wait(*peer.post(responsesPath, R"({"model":"fireworks/m","input":"My secret"})")), 200);
    const auto refused = peer.post(responsesPath, body);
    QCOMPARE(GatewayPeer::wait(*refused), 400);
    QCOMPARE(parsed(refused->body).root()["error"]["param"].text(), param);
    QCOMPARE(peer.upstream().requests().size(), 1);
    peer.enqueueJson(answer);
    const auto callers = peer.send("POST", responsesPath, QByteArray(body).replace("resp_9", "resp_8"),
                                   {{"x-api-key", otherKey}, {"authorization", "Bearer fw_0123456789abcdefghijklmn"}});
    QCOMPARE(GatewayPeer::wait(*callers), 200);
    GatewayPeer alone;
    alone.enqueueJson(answer);
    QCOMPARE(GatewayPeer::wait(*alone.post(responsesPath, QByteArray(body).replace("resp_9", "resp_8"))), 200);
}

/// What a provider reads of a conversation that it keeps counts against a budget before it is sent.
void TestAnswersElsewhere::aConversationElsewhereIsSetAside()
{
    GatewayKey key = zed();
    key.budgetDay = 0.02;
    Price price;
    price.input = 1;
    price.output = 1;
    GatewayOptions options;
    options.prices = {{"fireworks", "accounts/fireworks/models/m", price}};
    LedgerPeer peer(key, options);
    const auto ask = [&](const QByteArray &previous) {
        const auto client = peer.gateway->post("/v1/responses", R"({"model":"fireworks/m","input":"x",)" + previous
                                                                    + R"("max_output_tokens":5})");
        return GatewayPeer::wait(*client);
    };
    const auto answered = [&](const char *id, int tokens) {
        peer.gateway->enqueueJson("{\"id\":\"" + QByteArray(id)
                                  + R"(","output":[],"status":"completed","usage":{"input_tokens":)"
                                  + QByteArray::number(tokens) + R"(,"output_tokens":5}})");
    };
    // Of one that nobody here knows the model's window may be full.
    QCOMPARE(ask(R"("previous_response_id":"resp_0",)"), 429);
    answered("resp_1", 900);
    QCOMPARE(ask({}), 200);
    answered("resp_2", 15'000);
    QCOMPARE(ask(R"("previous_response_id":"resp_1",)"), 200);
    QCOMPARE(peer.gateway->upstream().requests().size(), 2u);
    QCOMPARE(ask(R"("previous_response_id":"resp_2",)"), 429);
    QCOMPARE(peer.gateway->upstream().requests().size(), 2u);
}

/// As the records tell, of what other gateways on the store gave and this one before it was started; a key that is gone
/// leaves its answers to nobody.
void TestAnswersElsewhere::answersOfOtherGatewaysBelongToTheirKeys()
{
    QTemporaryDir folder;
    const Database records(folder.filePath(u"sluice.db"_s));
    const auto store = records.connection();
    QVERIFY(store.ok());
    qint64 count = 0;
    const auto write = [&](const QByteArray &id, const QString &client) {
        RequestRecord record;
        record.id = "req_" + QByteArray::number(++count);
        record.timeMs = count;
        record.client = client;
        record.door = "responses";
        record.target = "fireworks/m";
        record.answer.id = id;
        return writeRecords(**store, {Redactor().masked(record)}).ok();
    };
    GatewayOptions options = twoKeys();
    options.owners = std::make_shared<AnswerOwners>(records);
    GatewayPeer peer(options);
    // While the gateway runs.
    QVERIFY(write("resp_1", u"Zed"_s) && write("resp_2", u"Bert"_s) && write("sk-0123456789abcdef0123", u"Zed"_s));
    const auto ask = [&](const QByteArray &id, const QByteArray &key) {
        const std::size_t before = peer.upstream().requests().size();
        peer.upstream().handler = [](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(200, R"({"id":"resp_9","output":[],"status":"completed"})",
                                                          {{"content-type", "application/json"}})};
        };
        const HeaderList headers{{"authorization", "Bearer " + key}};
        const auto client =
            peer.send("POST", responsesPath,
                      R"({"model":"fireworks/m","input":"x","previous_response_id":")" + id + R"("})", headers);
        const int status = GatewayPeer::wait(*client);
        const auto found = peer.send("GET", responsesPath + '/' + id, {}, headers);
        const bool isTold = GatewayPeer::wait(*found) == 200;
        const std::size_t sent = peer.upstream().requests().size() - before;
        return isTold == (status == 200) && sent == (isTold ? 2u : 0u) ? status : -1;
    };
    QCOMPARE(ask("resp_1", otherKey), 400);
    QCOMPARE(ask("resp_1", GatewayPeer::key()), 200);
    QCOMPARE(ask("resp_2", otherKey), 400);
    QCOMPARE(ask("resp_2", GatewayPeer::key()), 400);
    QCOMPARE(ask("resp_0", GatewayPeer::key()), 400);
    QCOMPARE(ask("sk-0123456789abcdef0123", otherKey), 400);
    QCOMPARE(ask("sk-0123456789abcdef0123", GatewayPeer::key()), 200);
}

void TestAnswersElsewhere::whoseItIsCannotBeAskedWithoutTheStore()
{
    GatewayOptions options = twoKeys();
    options.owners = std::make_shared<AnswerOwners>(Database(u"/nowhere/sluice.db"_s));
    GatewayPeer peer(options);
    const auto client =
        peer.post(responsesPath, R"({"model":"fireworks/m","input":"x","previous_response_id":"resp_1"})");
    QCOMPARE(GatewayPeer::wait(*client), 503);
    QCOMPARE(parsed(client->body).root()["error"]["code"].text(), "store_unavailable");
    QVERIFY(peer.upstream().requests().empty());
}

void TestAnswersElsewhere::whatAProviderKeepsIsAskedForThere_data()
{
    QTest::addColumn<QByteArray>("first");
    const QByteArray response = R"({"id":"resp_9","output":[],"status":"queued"})";
    QTest::newRow("in the background") << response;
    const QByteArray created =
        "event: response.created\ndata: {\"type\":\"response.created\",\"response\":" + response + "}\n\n";
    QTest::newRow("stream") << created
                                   + "event: response.completed\ndata: {\"type\":\"response.completed\",\"response\":"
                                   + response + "}\n\n";
    QTest::newRow("stream, broken")
        << created
               + "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"item_id\":\"m\","
                 "\"output_index\":0,\"content_index\":0,\"delta\":\"Hi\"}\n\n";
}

void TestAnswersElsewhere::whatAProviderKeepsIsAskedForThere()
{
    QFETCH(QByteArray, first);
    GatewayPeer peer(twoKeys());
    const bool isStream = first.startsWith("event:");
    isStream ? peer.enqueueStream(first) : peer.enqueueJson(first);
    (void)GatewayPeer::wait(
        *peer.post(responsesPath, isStream ? R"({"model":"fireworks/m","input":"Hi","stream":true})"
                                           : R"({"model":"fireworks/m","input":"Hi","background":true})"));
    const HeaderList own{{"authorization", "Bearer " + GatewayPeer::key()}};
    const auto asks = [&](const char *method, const char *tail, const QByteArray &up) {
        peer.enqueueJson(up);
        const std::size_t before = peer.upstream().requests().size();
        const auto client = peer.send(method, responsesPath + "/resp_9" + tail, {}, own);
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QCOMPARE(client->body, up);
        QCOMPARE(peer.upstream().requests().size(), before + 1);
        QCOMPARE(peer.upstream().requests().back().method, method);
        QCOMPARE(peer.sentTo(), QByteArray("/up/responses/resp_9") + tail);
    };
    // A failure that it tells of is the answer that was asked for.
    asks("GET", "", R"({"id":"resp_9","status":"failed","error":{"code":"server_error","message":"No luck."}})");
    asks("POST", "/cancel", R"({"id":"resp_9","status":"cancelled"})");
    asks("GET", "/input_items?limit=2&order=asc", R"({"object":"list","data":[]})");
    asks("DELETE", "", R"({"message":"deleted"})");
    peer.enqueueJson(R"({"error":{"message":"Not found","type":"error"}})", 404);
    const auto gone = peer.send("GET", responsesPath + "/resp_9", {}, own);
    QCOMPARE(GatewayPeer::wait(*gone), 404);
    const std::size_t before = peer.upstream().requests().size();
    const auto others = peer.send("GET", responsesPath + "/resp_9", {}, {{"authorization", "Bearer " + otherKey}});
    QCOMPARE(GatewayPeer::wait(*others), 404);
    QCOMPARE(peer.upstream().requests().size(), before);
}

/// Tokens, cost and refusal are those of the request itself.
void TestAnswersElsewhere::aDryRunTellsTheConversation()
{
    GatewayKey key = zed();
    key.budgetDay = 0.02;
    Price price;
    price.input = price.output = 1;
    GatewayOptions options;
    options.prices = {{"fireworks", "accounts/fireworks/models/m", price}};
    LedgerPeer peer(key, options);
    const auto ask = [&](const QByteArray &previous, bool isDry) {
        const auto client = peer.gateway->post(
            responsesPath, R"({"model":"fireworks/m","input":"x",)" + previous + R"("max_output_tokens":5})",
            isDry ? HeaderList{{"x-sluice-dry-run", "true"}} : HeaderList());
        (void)GatewayPeer::wait(*client);
        return parsed(client->body);
    };
    const QByteArray resp1 = R"("previous_response_id":"resp_1",)";
    peer.gateway->enqueueJson(R"({"id":"resp_1","output":[],"status":"completed",)"
                              R"("usage":{"input_tokens":900,"output_tokens":5}})");
    (void)ask({}, false);
    const json::Document alone = ask({}, true);
    const json::Document after = ask(resp1, true);
    const auto input = [](const json::Document &run) { return run.root()["estimated_tokens"]["input"].toInt(); };
    const auto cost = [](const json::Document &run, const char *name) {
        return qRound64(run.root()[name].toDouble().value_or(-1) * 1e6);
    };
    // The body is longer by the id.
    const qint64 more = *input(after) - *input(alone);
    QVERIFY2(more >= 905 && more < 905 + 25, QByteArray::number(more).constData());
    for (const char *name : {"estimated_cost", "most_cost"}) {
        const qint64 dearer = cost(after, name) - cost(alone, name);
        QVERIFY2(dearer >= 905 && dearer < 905 + 25, name);
    }
    // Of one that nobody here knows the model's window counts, which the budget does not hold.
    const QByteArray unknown = R"("previous_response_id":"resp_0",)";
    for (const bool isDry : {true, false})
        QCOMPARE(ask(unknown, isDry).root()["error"]["code"].text(), "insufficient_quota");
    QCOMPARE(peer.gateway->upstream().requests().size(), 1u);
}

QTEST_GUILESS_MAIN(TestAnswersElsewhere)
#include "tst_answerselsewhere.moc"
