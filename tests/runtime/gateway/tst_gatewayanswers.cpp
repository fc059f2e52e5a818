// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/gatewaypeer.h"
#include "json/value.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using test::GatewayPeer;

// What strict and careful clients need of the gateway's answers.

namespace {

QByteArray chatAnswer(const QByteArray &message, const QByteArray &finish = "stop", const QByteArray &more = {})
{
    return R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":)" + message
           + R"(,"finish_reason":")" + finish + "\"}]" + more + "}";
}

const QByteArray hi = chatAnswer(R"({"role":"assistant","content":"Hi."})");
const QByteArray calls = chatAnswer(
    R"({"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"look","arguments":"{}"}}]})",
    "tool_calls");

json::Document parsed(const QByteArray &bytes)
{
    Result<json::Document> document = json::Document::parse(bytes);
    return document.ok() ? std::move(*document) : *json::Document::parse("null");
}

GatewayOptions quick()
{
    GatewayOptions options;
    options.retries.firstBackoff = std::chrono::milliseconds(1);
    return options;
}

} // namespace

class TestGatewayAnswers : public QObject
{
    Q_OBJECT

    struct Door {
        const char *path;
        QByteArray body;
    };
    static std::vector<Door> doors()
    {
        return {{"/v1/chat/completions", R"({"model":"groq/m","messages":[{"role":"user","content":"Hi"}]})"},
                {"/v1/responses", R"({"model":"groq/m","input":"Hi"})"},
                {"/v1/messages", R"({"model":"groq/m","max_tokens":5,"messages":[{"role":"user","content":"Hi"}]})"}};
    }

private Q_SLOTS:
    void whatTryingAgainCannotMend_data();
    void whatTryingAgainCannotMend();
    void aWrongKeyOfTheGatewayIsNotTriedAgain();
    void aLongerWaitMayBeWaitedFor();
    void furtherMembersOfAnError();
    void aChatAnswerIsWhole();
    void callsOfAWholeAnswerAreReadAsThoseOfAStream_data();
    void callsOfAWholeAnswerAreReadAsThoseOfAStream();
    void theTierKeepsItsWordAtItsOwnDoor();
    void jsonFormatWithToolsIsToldInWords();
    void metadataIsRepeated();
    void whatIsLeftOutHasItsPlaceInAHead();
    void answersAreReferredTo();
    void whatIsNotKeptIsRefused();
    void modelsComeInThePagesThatAreAskedFor();
};

void TestGatewayAnswers::whatTryingAgainCannotMend_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("forbidden");
    for (const int status : {400, 401, 402, 403, 404, 413, 422, 500, 503, 529})
        QTest::addRow("%d", status) << status << QByteArray("null") << true;
    QTest::newRow("429 used up") << 429 << QByteArray("null") << true;
}

void TestGatewayAnswers::whatTryingAgainCannotMend()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(bool, forbidden);
    for (const Door &door : doors()) {
        GatewayPeer peer(quick());
        peer.upstream().handler = [&](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(status, R"({"error":{"message":"No.","code":)" + code + "}}",
                                                          {{"content-type", "application/json"}})};
        };
        const auto client = peer.post(door.path, door.body);
        QCOMPARE(GatewayPeer::wait(*client), status);
        QCOMPARE(client->header("x-should-retry"), forbidden ? "false" : "");
    }
}

void TestGatewayAnswers::aWrongKeyOfTheGatewayIsNotTriedAgain()
{
    GatewayPeer peer;
    for (const Door &door : doors()) {
        const auto client = peer.send("POST", door.path, door.body, {{"authorization", "Bearer slc-wrong"}});
        QCOMPARE(GatewayPeer::wait(*client), 401);
        QCOMPARE(client->header("x-should-retry"), "false");
    }
}

void TestGatewayAnswers::aLongerWaitMayBeWaitedFor()
{
    GatewayPeer peer(quick());
    peer.enqueueJson(R"({"error":{"message":"Slow down."}})", 429, {{"retry-after", "60"}});
    const auto client = peer.post(doors()[0].path, doors()[0].body);
    QCOMPARE(GatewayPeer::wait(*client), 429);
    QCOMPARE(client->header("retry-after"), "60");
    QCOMPARE(client->header("x-should-retry"), "");
}

/// What a provider says beside message, type and code.
void TestGatewayAnswers::furtherMembersOfAnError()
{
    for (const Door &door : doors()) {
        GatewayPeer peer;
        peer.enqueueJson(R"({"error":{"message":"See 'failed_generation'.","type":"invalid_request_error",)"
                         R"("code":"tool_use_failed","failed_generation":"<f>\"x\"","debug":{"n":[1]}}})",
                         400);
        const auto client = peer.post(door.path, door.body);
        QCOMPARE(GatewayPeer::wait(*client), 400);
        const auto document = parsed(client->body);
        const json::Value error = document.root()["error"];
        QCOMPARE(error["failed_generation"].text(), "<f>\"x\"");
        QCOMPARE(error["debug"].raw(), R"({"n":[1]})");
        QVERIFY(error["message"].text().startsWith("See"));
    }
}

void TestGatewayAnswers::aChatAnswerIsWhole()
{
    GatewayPeer peer;
    peer.enqueueJson(chatAnswer(R"({"role":"assistant","tool_calls":[{"id":"a","function":{"name":"f","arguments":)"
                                R"({"x":1}}},{"id":"a","type":"function","function":{"name":"g","arguments":"{}"}}]})",
                                "eos", R"(,"service_tier":"on_demand")"));
    const auto client = peer.post("/v1/chat/completions", doors()[0].body);
    QCOMPARE(GatewayPeer::wait(*client), 200);
    const auto document = parsed(client->body);
    const json::Value choice = document.root()["choices"].items().front();
    const auto told = choice["message"]["tool_calls"].items();
    QCOMPARE(choice["message"]["content"].raw(), "null");
    QCOMPARE(choice["finish_reason"].text(), "tool_calls");
    QCOMPARE(told[0]["type"].text(), "function");
    QCOMPARE(told[0]["function"]["arguments"].text(), R"({"x":1})");
    QVERIFY(told[1]["id"].text() != told[0]["id"].text());
    QCOMPARE(document.root()["service_tier"].text(), "default");
}

void TestGatewayAnswers::callsOfAWholeAnswerAreReadAsThoseOfAStream_data()
{
    QTest::addColumn<QByteArray>("calls");
    QTest::addColumn<bool>("usable");
    const auto row = [](const char *name, const char *told, bool usable) {
        QTest::newRow(name) << QByteArray(told) << usable;
    };
    row("no name", R"({"id":"a","type":"function","function":{"arguments":"{\"x\":1}"}})", false);
    row("an empty name", R"({"id":"a","type":"function","function":{"name":"","arguments":"{\"x\":1}"}})", false);
    row("the second without",
        R"({"id":"a","type":"function","function":{"name":"f","arguments":"{\"x\":1}"}},)"
        R"({"id":"b","type":"function","function":{"arguments":"{}"}})",
        false);
    row("arguments apart",
        R"({"id":"a","type":"function","function":{"name":"f","arguments":""}},)"
        R"({"function":{"arguments":"{\"x\":1}"}})",
        true);
    row("the name last",
        R"({"index":0,"function":{"arguments":"{\"x\":1}"}},{"index":0,"id":"a","function":{"name":"f"}})", true);
}

/// A call that nobody could make is no answer, and it is paid for.
void TestGatewayAnswers::callsOfAWholeAnswerAreReadAsThoseOfAStream()
{
    QFETCH(QByteArray, calls);
    QFETCH(bool, usable);
    for (const Door &door : doors()) {
        GatewayPeer peer(quick());
        const QByteArray body =
            chatAnswer(R"({"role":"assistant","content":null,"tool_calls":[)" + calls + "]}", "tool_calls");
        peer.upstream().handler = [&](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(200, body, {{"content-type", "application/json"}})};
        };
        const auto client = peer.post(door.path, door.body);
        QCOMPARE(GatewayPeer::wait(*client), usable ? 200 : boughtStatus);
        QCOMPARE(peer.upstream().requests().size(), 1u);
        if (!usable) {
            QVERIFY2(client->body.contains("without a name"), client->body.constData());
            QCOMPARE(client->header("x-should-retry"), "false");
            continue;
        }
        const QByteArray text = QByteArray(client->body).replace("\\\"", "\"");
        QVERIFY2(text.contains("{\"x\":1}") && text.count("\"f\"") == 1 && text.count("\"arguments\"") <= 1,
                 client->body.constData());
    }
}

void TestGatewayAnswers::theTierKeepsItsWordAtItsOwnDoor()
{
    GatewayPeer peer;
    const QByteArray body =
        chatAnswer(R"({"role":"assistant","content":"Hi."})", "stop", R"(,"service_tier":"on_demand")");
    const QByteArray stream = R"(data: {"id":"c","choices":[{"index":0,"delta":{"role":"assistant","content":"x"},)"
                              R"("finish_reason":"stop"}],"service_tier":"on_demand","usage":{"prompt_tokens":1,)"
                              R"("completion_tokens":1,"total_tokens":2}})"
                              "\n\ndata: [DONE]\n\n";
    for (const bool own : {false, true}) {
        const QByteArray path = own ? "/openai/v1/chat/completions" : "/v1/chat/completions";
        peer.enqueueJson(body);
        const auto plain = peer.post(path, doors()[0].body);
        QCOMPARE(GatewayPeer::wait(*plain), 200);
        QCOMPARE(plain->body.contains("on_demand"), own);
        QCOMPARE(plain->body == body, own);
        peer.enqueueStream(stream);
        const auto streamed =
            peer.post(path, QByteArray(doors()[0].body).replace("{\"model\"", "{\"stream\":true,\"model\""));
        QCOMPARE(GatewayPeer::wait(*streamed), 200);
        QCOMPARE(streamed->body.contains("on_demand"), own);
    }
}

void TestGatewayAnswers::jsonFormatWithToolsIsToldInWords()
{
    GatewayPeer peer;
    peer.enqueueJson(hi);
    const QByteArray tools = R"("tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object"}}}])";
    const QByteArray format = R"("response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{"type":)"
                              R"("object","properties":{"z":{"type":"string"}}}}})";
    const QByteArray request =
        R"({"model":"groq/m","messages":[{"role":"system","content":"Be brief."},{"role":"user",)"
        R"("content":"Hi"}],)"
        + tools + ',' + format + '}';
    const auto client = peer.post("/v1/chat/completions", request);
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QCOMPARE(client->header("x-sluice-dropped-params"), "response_format");
    const auto sent = parsed(peer.sent());
    QVERIFY(!sent.root()["response_format"].exists());
    const QByteArray system = sent.root()["messages"].items()[0]["content"].text();
    QVERIFY(system.startsWith("Be brief.\n\n"));
    QVERIFY(system.contains(R"({"type":"object","properties":{"z":{"type":"string"}}})"));
    const auto strict = peer.post("/v1/chat/completions", request, {{"x-sluice-strict", "true"}});
    QCOMPARE(GatewayPeer::wait(*strict), 400);
    QCOMPARE(parsed(strict->body).root()["error"]["param"].text(), "response_format");
    // Without tools, or at another provider, nothing is in the way.
    peer.enqueueJson(hi);
    const auto alone = peer.post("/v1/chat/completions", QByteArray(request).replace(tools + ',', ""));
    QCOMPARE(GatewayPeer::wait(*alone), 200);
    QVERIFY(peer.sent().contains("response_format"));
    peer.enqueueJson(hi);
    const auto other = peer.post("/v1/chat/completions", QByteArray(request).replace("groq/m", "fireworks/m"));
    QCOMPARE(GatewayPeer::wait(*other), 200);
    QVERIFY(peer.sent().contains("response_format"));
}

/// The answer has it: nothing is lost where the provider takes none, and where it does it is sent.
void TestGatewayAnswers::metadataIsRepeated()
{
    const QByteArray members = R"(,"input":"Hi","metadata":{"job":"7"})";
    const HeaderList strict{{"x-sluice-strict", "true"}};
    GatewayPeer peer(quick());
    peer.enqueueJson(hi);
    const auto without = peer.post("/v1/responses", R"({"model":"groq/m")" + members + '}', strict);
    QCOMPARE(GatewayPeer::wait(*without), 200);
    QCOMPARE(without->header("x-sluice-dropped-params"), "");
    QVERIFY(!peer.sent().contains("metadata"));
    QCOMPARE(parsed(without->body).root()["metadata"].raw(), R"({"job":"7"})");
    peer.enqueueJson(hi);
    const auto with = peer.post(
        "/v1/responses", R"({"model":"fireworks/m","tools":[{"type":"custom","name":"f"}])" + members + '}', strict);
    QCOMPARE(GatewayPeer::wait(*with), 200);
    QVERIFY(peer.sent().contains(R"("metadata":{"job":"7"})"));
}

/// Node's client takes 16 KiB of head.
void TestGatewayAnswers::whatIsLeftOutHasItsPlaceInAHead()
{
    GatewayPeer peer(quick());
    const QByteArray turn = R"({"role":"user","content":"Hi","cache_control":{"type":"ephemeral"}},)";
    peer.enqueueJson(hi);
    const auto client =
        peer.post("/v1/chat/completions", R"({"model":"groq/m","messages":[)" + turn.repeated(500).chopped(1) + "]}");
    QCOMPARE(GatewayPeer::wait(*client), 200);
    const QByteArray left = client->header("x-sluice-dropped-params");
    QVERIFY(left.size() < 2200 && left.startsWith("messages[0].cache_control,messages[1]"));
    const QByteArray told = left.sliced(left.lastIndexOf(',') + 1);
    QCOMPARE(told, "+" + QByteArray::number(500 - left.count(',')) + " more");
    const auto refused = peer.post("/v1/chat/completions", R"({"model":"groq/)" + QByteArray(2000, 'm')
                                                               + R"(","messages":[{"role":"user","content":"Hi"}]})");
    QCOMPARE(GatewayPeer::wait(*refused), 400);
    QCOMPARE(parsed(refused->body).root()["error"]["param"].text(), "model");
}

void TestGatewayAnswers::answersAreReferredTo()
{
    GatewayPeer peer;
    peer.enqueueJson(calls);
    const auto first = peer.post("/v1/responses", R"({"model":"groq/m","input":"Look."})");
    QCOMPARE(GatewayPeer::wait(*first), 200);
    const auto told = parsed(first->body);
    QCOMPARE(told.root()["store"].toBool(), true);
    const QByteArray id = told.root()["id"].text();
    const QByteArray item = told.root()["output"].items()[0]["id"].text();
    const QByteArray output = R"({"type":"function_call_output","call_id":"call_1","output":"found"})";
    const QByteArray whole = R"("messages":[{"role":"user","content":"Look."},{"role":"assistant","content":null,)"
                             R"("tool_calls":[{"id":"call_1","type":"function","function":{"name":"look","arguments":)"
                             R"("{}"}}]},{"role":"tool","tool_call_id":"call_1","content":"found"}])";
    for (const QByteArray &input :
         {R"("previous_response_id":")" + id + R"(","input":[)" + output + ']',
          R"("input":[{"role":"user","content":"Look."},{"type":"item_reference","id":")" + item + "\"}," + output
              + ']',
          R"("input":[{"role":"user","content":"Look."},{"id":")" + item + "\"}," + output + ']'}) {
        peer.enqueueJson(hi);
        const auto next = peer.post("/v1/responses", R"({"model":"groq/m",)" + input + '}');
        QCOMPARE(GatewayPeer::wait(*next), 200);
        QVERIFY2(peer.sent().contains(whole), peer.sent().constData());
    }
    // A third turn, from an answer that was itself a second one, and streamed.
    peer.enqueueStream("data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":"
                       "\"Yes.\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
    const auto second = peer.post("/v1/responses", R"({"model":"groq/m","stream":true,"previous_response_id":")" + id
                                                       + R"(","input":[)" + output + "]}");
    QCOMPARE(GatewayPeer::wait(*second), 200);
    const qsizetype at = second->body.indexOf("\"id\":\"resp_") + 6;
    const QByteArray secondId = second->body.mid(at, second->body.indexOf('"', at) - at);
    peer.enqueueJson(hi);
    const auto third =
        peer.post("/v1/responses", R"({"model":"groq/m","previous_response_id":")" + secondId + R"(","input":"And?"})");
    QCOMPARE(GatewayPeer::wait(*third), 200);
    QVERIFY(peer.sent().contains(whole.chopped(1)
                                 + R"(,{"role":"assistant","content":"Yes."},{"role":"user","content":"And?"}])"));
    QCOMPARE(parsed(third->body).root()["previous_response_id"].text(), secondId);
}

void TestGatewayAnswers::whatIsNotKeptIsRefused()
{
    GatewayPeer peer;
    peer.enqueueJson(hi);
    const auto first = peer.post("/v1/responses", R"({"model":"groq/m","input":"Hi","store":false})");
    QCOMPARE(GatewayPeer::wait(*first), 200);
    const auto told = parsed(first->body);
    QCOMPARE(told.root()["store"].toBool(), false);
    const auto byId = peer.post("/v1/responses", R"({"model":"groq/m","input":"And?","previous_response_id":")"
                                                     + told.root()["id"].text() + "\"}");
    QCOMPARE(GatewayPeer::wait(*byId), 400);
    QCOMPARE(parsed(byId->body).root()["error"]["param"].text(), "previous_response_id");
    const auto byItem = peer.post("/v1/responses", R"({"model":"groq/m","input":[{"type":"item_reference","id":")"
                                                       + told.root()["output"].items()[0]["id"].text() + "\"}]}");
    QCOMPARE(GatewayPeer::wait(*byItem), 400);
    QCOMPARE(parsed(byItem->body).root()["error"]["param"].text(), "input[0]");
}

/// Of the format that has pages; the other lists are told whole.
void TestGatewayAnswers::modelsComeInThePagesThatAreAskedFor()
{
    GatewayPeer peer({}, {"fireworks"});
    peer.upstream().handler = [](const ScriptedRequest &) {
        return ScriptedReply{ScriptedServer::response(200,
                                                      R"({"object":"list","data":[{"id":"a"},{"id":"b"},{"id":"c"}]})",
                                                      {{"content-type", "application/json"}})};
    };
    const auto list = [&](const QByteArray &query, bool isAnthropic = true) {
        HeaderList headers{{"x-api-key", GatewayPeer::key()}};
        if (isAnthropic)
            headers.append("anthropic-version", "2023-06-01");
        const auto client = peer.send("GET", "/v1/models" + query, {}, headers);
        (void)GatewayPeer::wait(*client);
        return parsed(client->body);
    };
    const json::Document first = list("?limit=2");
    QCOMPARE(first.root()["data"].items().size(), 2u);
    QCOMPARE(first.root()["has_more"].toBool(), true);
    QCOMPARE(first.root()["first_id"].text(), "groq/a");
    const json::Document second = list("?limit=2&after_id=groq%2Fb");
    QCOMPARE(second.root()["last_id"].text(), "groq/c");
    QCOMPARE(second.root()["has_more"].toBool(), false);
    QCOMPARE(list("?before_id=groq/c&limit=1").root()["first_id"].text(), "groq/b");
    QCOMPARE(list("").root()["data"].items().size(), 3u);
    for (const char *query : {"?limit=0", "?limit=1001", "?limit=two", "?after_id=groq/gone", "?before_id=b"})
        QCOMPARE(list(query).root()["error"]["type"].text(), "invalid_request_error");
    QCOMPARE(list("?limit=1", false).root()["data"].items().size(), 3u);
}

QTEST_GUILESS_MAIN(TestGatewayAnswers)
#include "tst_gatewayanswers.moc"
