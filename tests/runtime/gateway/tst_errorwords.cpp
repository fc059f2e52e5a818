// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/gatewaypeer.h"
#include "json/value.h"

#include <QTest>

using namespace sluice;
using test::GatewayPeer;

// Errors name what is at fault: the member that it is, as the client wrote it, the key that it is, and when to come
// back.

namespace {

const HeaderList jsonHead{{"content-type", "application/json"}};

ScriptedReply jsonReply(int status, const QByteArray &body, const HeaderList &more = {})
{
    HeaderList headers = jsonHead;
    for (const auto &[name, value] : more)
        headers.append(name, value);
    return {ScriptedServer::response(status, body, headers)};
}

struct Told {
    int status = 0;
    QByteArray param, message, body;
};

Told told(const test::GatewayClient &client)
{
    const int status = GatewayPeer::wait(client);
    const Result<json::Document> document = json::Document::parse(client.body);
    const json::Value error = document.ok() ? document->root()["error"] : json::Value();
    return {status, error["param"].text(), error["message"].text(), client.body};
}

constexpr const char *chat = "/v1/chat/completions";
constexpr const char *responses = "/v1/responses";
constexpr const char *messages = "/v1/messages";

} // namespace

class TestErrorWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aModelOfAnotherType_data();
    void aModelOfAnotherType();
    void aNumberOfAnotherType_data();
    void aNumberOfAnotherType();
    void whoNamesAnUnknownModel_data();
    void whoNamesAnUnknownModel();
    void whoseKeyIsRefused_data();
    void whoseKeyIsRefused();
    void membersAreNamedAsTheClientWroteThem_data();
    void membersAreNamedAsTheClientWroteThem();
    void whatVanishedIsNamedWhereItStood_data();
    void whatVanishedIsNamedWhereItStood();
    void whenToComeBackIsToldEachTime();
    void onlyTriesThatWereMadeAreCounted();
};

void TestErrorWords::aModelOfAnotherType_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("words");
    for (const char *value : {"3", "null", "[]", "{}", "true"})
        QTest::newRow(value) << R"({"messages":[],"model":)" + QByteArray(value) + '}'
                             << QByteArray("must be a string");
    QTest::newRow("none") << QByteArray(R"({"messages":[]})") << QByteArray("is missing");
    QTest::newRow("empty") << QByteArray(R"({"messages":[],"model":""})") << QByteArray("is missing");
}

void TestErrorWords::aModelOfAnotherType()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, words);
    GatewayPeer peer;
    const auto client = peer.post(chat, body);
    const Told error = told(*client);
    QCOMPARE(error.status, 400);
    QCOMPARE(error.param, "model");
    QVERIFY2(error.message.contains(words), error.message.constData());
}

void TestErrorWords::aNumberOfAnotherType_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QByteArray>("right");
    const auto row = [](const char *path, const char *member, const char *wrong, const char *right) {
        QTest::addRow("%s %s", path, member)
            << QByteArray(path) << QByteArray(member) << QByteArray(wrong) << QByteArray(right);
    };
    row(chat, "max_tokens", R"("5" 5.5 {})", "-1 1e1 null");
    row(chat, "max_completion_tokens", "true []", "5.0");
    row(chat, "temperature", R"("hot" {})", "0 1.5 null");
    row(chat, "top_p", "[]", "1");
    row(chat, "n", R"("2" 1.5)", "1");
    row(responses, "max_output_tokens", R"("many" 5.5 -1 0 true)", "1 5e0 1e30 99999999999 null");
    row(responses, "temperature", R"("hot")", "1");
    row(messages, "temperature", R"("hot")", "1");
    row(messages, "top_k", "1.5", "2.0");
    row("/v1/completions", "max_tokens", R"("5")", "0");
}

/// Before anybody is asked, at each door in its form.
void TestErrorWords::aNumberOfAnotherType()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, wrong);
    QFETCH(QByteArray, right);
    GatewayPeer peer;
    const QByteArray end = R"(,"prompt":"Hi","input":"Hi","messages":[{"role":"user","content":"Hi"}]})";
    const auto ask = [&](const QByteArray &value) {
        const QByteArray limit = path == messages ? R"("max_tokens":5,)" : "";
        return told(*peer.post(path, R"({"model":"groq/m",)" + limit + '"' + member + "\":" + value + end));
    };
    for (const QByteArray &value : wrong.split(' ')) {
        const Told refused = ask(value);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.message.startsWith('\'' + member + "' must be a "));
        QCOMPARE(refused.param, path == messages ? QByteArray() : member);
    }
    QVERIFY(peer.upstream().requests().empty());
    for (const QByteArray &value : right.split(' ')) {
        peer.enqueueJson(
            R"({"choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]})");
        QVERIFY(!ask(value).message.contains("must be a"));
    }
}

void TestErrorWords::whoNamesAnUnknownModel_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("param");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *members, const char *param, const char *words) {
        QTest::newRow(name) << QByteArray(members) << QByteArray(param) << QByteArray(words);
    };
    row("the client", R"("model":"nope")", "model", "`nope`");
    row("the client, to try next", R"("model":"groq/m","fallbacks":["groq/n","nope"])", "fallbacks", "`nope`");
    row("a route", R"("model":"lost")", "", "The route `lost` of the configuration");
    row("a route to try next", R"("model":"groq/m","fallbacks":["lost"])", "", "The route `lost` of the configuration");
    row("the configuration, to try next", R"("model":"groq/weak")", "", "`nope`");
}

void TestErrorWords::whoNamesAnUnknownModel()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, param);
    QFETCH(QByteArray, words);
    GatewayOptions options;
    Route lost{"lost", Strategy::Priority, {{"nope"}}};
    options.routes = {{"lost", lost}};
    options.fallbacks = {{"groq/weak", {"nope"}}};
    GatewayPeer peer(options);
    peer.upstream().handler = [](const ScriptedRequest &) { return jsonReply(200, R"({"object":"list","data":[]})"); };
    const auto client = peer.post(chat, "{" + members + R"(,"messages":[{"role":"user","content":"Hi"}]})");
    const Told error = told(*client);
    QCOMPARE(error.status, 404);
    QCOMPARE(error.param, param);
    QVERIFY2(error.message.contains(words), error.message.constData());
}

void TestErrorWords::whoseKeyIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isCallers");
    for (const int status : {401, 403}) {
        QTest::addRow("%d, the gateway's", status) << status << false;
        QTest::addRow("%d, the caller's", status) << status << true;
    }
}

void TestErrorWords::whoseKeyIsRefused()
{
    QFETCH(int, status);
    QFETCH(bool, isCallers);
    GatewayPeer peer;
    peer.enqueueJson(R"({"error":{"message":"Invalid API Key","code":"invalid_api_key"}})", status);
    HeaderList headers{{"x-api-key", GatewayPeer::key()}};
    if (isCallers)
        headers.append("authorization", "Bearer gsk_mine");
    const auto client =
        peer.send("POST", chat, R"({"model":"groq/m","messages":[{"role":"user","content":"Hi"}]})", headers);
    const Told error = told(*client);
    QCOMPARE(error.status, status);
    QVERIFY2(error.message.startsWith("Invalid API Key. "), error.message.constData());
    QVERIFY2(
        error.message.contains(isCallers ? "the key for Groq that you sent" : "the key that the gateway has for Groq"),
        error.message.constData());
}

void TestErrorWords::membersAreNamedAsTheClientWroteThem_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QByteArray>("param");
    QTest::addColumn<QByteArray>("words");
    const QByteArray anthropic = R"({"model":"groq/m","max_tokens":5,"system":"Be brief.","stop_sequences":["x"],)"
                                 R"("messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Ho"},)"
                                 R"({"role":"user","content":[{"type":"text","text":"Hu"}]}]})";
    const QByteArray openai = R"({"model":"groq/m","max_output_tokens":5,"instructions":"Be brief.",)"
                              R"("text":{"format":{"type":"json_object"}},"input":[{"role":"user","content":"Hi"},)"
                              R"({"role":"assistant","content":"Ho"},{"role":"user","content":"JSON"}]})";
    const auto row = [](const char *name, const char *path, const QByteArray &request, const QByteArray &refusal,
                        const char *param, const char *words) {
        QTest::newRow(name) << QByteArray(path) << request << "{\"error\":" + refusal + '}' << QByteArray(param)
                            << QByteArray(words);
    };
    const QByteArray tokens =
        R"({"message":"`max_completion_tokens` must be at most 4.","param":"max_completion_tokens"})";
    row("limit, Messages", messages, anthropic, tokens, "", "`max_tokens` must be at most 4.");
    row("limit, Responses", responses, openai, tokens, "max_output_tokens", "`max_output_tokens` must be at most 4.");
    row("stop, Messages", messages, anthropic, R"({"message":"'stop' is too short: stop it."})", "",
        "'stop_sequences' is too short: stop it.");
    const QByteArray format =
        R"({"message":"To use 'response_format' of type 'json_object', say so.","param":"response_format"})";
    row("format, Responses", responses, openai, format, "text.format",
        "To use 'text.format' of type 'json_object', say so.");
    const QByteArray second =
        R"({"message":"'messages.2' : for 'role:assistant' it is wrong","param":"messages.2.content"})";
    row("a message, Messages", messages, anthropic, second, "", "'messages[1]' : for 'role:assistant' it is wrong");
    row("a message, Responses", responses, openai, second, "input[1]", "'input[1]' : for 'role:assistant' it is wrong");
    row("a message in brackets", responses, openai, R"({"message":"Extra inputs, field: 'messages[3].x'"})", "",
        "field: 'input[2]'");
    row("instructions", responses, openai, R"({"message":"'messages.0' is too long"})", "",
        "'instructions' is too long");
    row("a conversation that is too long, which clients know by its words", responses, openai,
        R"({"message":"Please reduce the length of the messages.","param":"messages","code":"context_length_exceeded"})",
        "input", "reduce the length of the messages");
    row("a member that both have", messages, anthropic,
        R"({"message":"`temperature` is too high","param":"temperature"})", "", "`temperature` is too high");
    row("chat itself", chat, R"({"model":"groq/m","max_tokens":3,"messages":[{"role":"user","content":"Hi"}]})", tokens,
        "max_completion_tokens", "`max_completion_tokens` must be at most 4.");
}

void TestErrorWords::membersAreNamedAsTheClientWroteThem()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, refusal);
    QFETCH(QByteArray, param);
    QFETCH(QByteArray, words);
    GatewayPeer peer;
    peer.enqueueJson(refusal, 400);
    const auto client = peer.post(path, request);
    const Told error = told(*client);
    QCOMPARE(error.status, 400);
    QVERIFY2(error.message.contains(words), error.body.constData());
    QCOMPARE(error.param, param);
}

/// Nobody is held back for more than a minute without asking again, but who asks for the time is told the true one.
void TestErrorWords::whatVanishedIsNamedWhereItStood_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const char *said, const char *named) {
        QTest::newRow(name) << QByteArray(said) << QByteArray(named);
    };
    row("a whole message", R"([{"type":"mcp_tool_use"},{"type":"mcp_tool_result"}])",
        "messages[1].content[0],messages[1].content[1]");
    row("a thought nobody can read", R"([{"type":"redacted_thinking","data":"x"}])", "messages[1].content[0]");
    row("beside a text", R"([{"type":"text","text":"a"},{"type":"mcp_tool_use"}])", "messages[1].content[1]");
}

void TestErrorWords::whatVanishedIsNamedWhereItStood()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, named);
    GatewayPeer peer;
    peer.upstream().handler = [](const ScriptedRequest &) {
        return jsonReply(200, R"({"id":"c","choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]})");
    };
    const QByteArray request = R"({"model":"groq/m","max_tokens":5,"messages":[{"role":"user","content":"a"},)"
                               R"({"role":"assistant","content":)"
                               + said + R"(},{"role":"user","content":"more"}]})";
    const auto client = peer.post(messages, request);
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QCOMPARE(client->header("x-sluice-dropped-params"), named);
    const auto strict = peer.post(messages, request, {{"x-sluice-strict", "true"}});
    const Told error = told(*strict);
    QCOMPARE(error.status, 400);
    QVERIFY2(error.message.contains('\'' + named.split(',').first() + '\''), error.message.constData());
}

void TestErrorWords::whenToComeBackIsToldEachTime()
{
    GatewayPeer peer;
    peer.enqueueJson(R"({"error":{"message":"Slow down."}})", 429, {{"retry-after", "300"}});
    const QByteArray body = R"({"model":"groq/m","messages":[{"role":"user","content":"Hi"}]})";
    const auto first = peer.post(chat, body);
    QCOMPARE(told(*first).status, 429);
    QCOMPARE(first->header("retry-after"), "300");
    const auto second = peer.post(chat, body);
    const Told error = told(*second);
    QCOMPARE(error.status, 429);
    const int wait = second->header("retry-after").toInt();
    QVERIFY2(wait > 60 && wait <= 300, QByteArray::number(wait).constData());
    QVERIFY2(error.message.contains("try again in " + QByteArray::number(wait) + "s"), error.message.constData());
    QCOMPARE(peer.upstream().requests().size(), 1u);
}

void TestErrorWords::onlyTriesThatWereMadeAreCounted()
{
    GatewayPeer peer;
    peer.enqueueJson(R"({"error":{"message":"Slow down."}})", 429, {{"retry-after", "300"}});
    const QByteArray ask = R"("messages":[{"role":"user","content":"Hi"}]})";
    QCOMPARE(told(*peer.post(chat, R"({"model":"groq/m",)" + ask)).status, 429);
    const QByteArray answer = R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,)"
                              R"("message":{"role":"assistant","content":"Hi."},"finish_reason":"stop"}]})";
    peer.enqueueJson(answer);
    const auto next = peer.post(chat, R"({"model":"groq/m","fallbacks":["groq/n"],)" + ask);
    QCOMPARE(GatewayPeer::wait(*next), 200);
    QCOMPARE(next->header("x-sluice-model"), "groq/n");
    QCOMPARE(next->header("x-sluice-attempts"), "");
}

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
