// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/chatchunk.h"
#include "support/cases/messagecheck.h"
#include "support/cases/responsecheck.h"
#include "support/peers/gatewaypeer.h"
#include "json/value.h"

#include <QTest>

using namespace sluice;
using test::GatewayPeer;

// The doors beside Chat, over loopback: what goes up, what comes down, and how each tells a failure.

namespace {

const QByteArray role = test::chatChunk(R"({"role":"assistant","content":""})");
const QByteArray text = test::chatChunk(R"({"content":"Hi."})");
const QByteArray stop = test::chatChunk("{}", "\"stop\"");
const QByteArray usage = "data: {\"id\":\"c1\",\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":2,"
                         "\"total_tokens\":9}}\n\n";
const QByteArray done = "data: [DONE]\n\n";
const QByteArray answer =
    R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant",)"
    R"("content":"Hi."},"finish_reason":"stop"}],"usage":{"prompt_tokens":7,"completion_tokens":2,"total_tokens":9}})";

const QByteArray responsesHello = R"({"model":"groq/m","input":"Hi"})";
const QByteArray responsesStream = R"({"model":"groq/m","input":"Hi","stream":true})";
const QByteArray messagesHello = R"({"model":"groq/m","max_tokens":50,"messages":[{"role":"user","content":"Hi"}]})";
const QByteArray messagesStream =
    R"({"model":"groq/m","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})";

json::Document parsed(const QByteArray &bytes)
{
    Result<json::Document> document = json::Document::parse(bytes);
    return document.ok() ? std::move(*document) : *json::Document::parse("null");
}

} // namespace

class TestGatewayDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void responsesByWayOfChat()
    {
        GatewayPeer peer;
        peer.enqueueJson(answer);
        const auto client = peer.post("/v1/responses", responsesHello);
        QCOMPARE(peer.wait(*client), 200);
        QCOMPARE(peer.sentTo(), "/up/chat/completions");
        QCOMPARE(peer.sent(), R"({"model":"m","messages":[{"role":"user","content":"Hi"}]})");
        const auto document = parsed(client->body);
        const json::Value root = document.root();
        QVERIFY(root["id"].text().startsWith("resp_"));
        QCOMPARE(root["status"].text(), "completed");
        QCOMPARE(root["output"].items().front()["content"].items().front()["text"].text(), "Hi.");
        QCOMPARE(root["usage"]["input_tokens"].toInt(), 7);
        QVERIFY(root["created_at"].toInt().value_or(0) > 1'600'000'000);
    }

    void responsesStreamIsWhole()
    {
        GatewayPeer peer;
        peer.enqueueStream(role + text + stop + usage + done);
        const auto client = peer.post("/openai/v1/responses", responsesStream);
        QCOMPARE(peer.wait(*client), 200);
        QVERIFY(peer.sent().contains("include_usage"));
        QCOMPARE(test::ResponseCheck().run(client->body), QByteArray());
        QVERIFY(client->body.contains("event: response.completed"));
        QVERIFY(client->body.contains("\"input_tokens\":7"));
    }

    void responsesStreamThatBreaksFails()
    {
        GatewayPeer peer;
        peer.upstream().enqueue(
            {ScriptedServer::streamHead() + ScriptedServer::chunk(role + text), ScriptedReply::Then::Close});
        const auto client = peer.post("/v1/responses", responsesStream);
        QCOMPARE(peer.wait(*client), 200);
        QCOMPARE(test::ResponseCheck().run(client->body), QByteArray());
        QVERIFY(client->body.contains("event: response.failed"));
    }

    void responsesWithToolsOfCodexGoByWayOfChat()
    {
        GatewayPeer peer;
        peer.enqueueJson(answer);
        const auto client =
            peer.post("/v1/responses", R"({"model":"fireworks/m","input":"Hi","tools":[{"type":"custom",)"
                                       R"("name":"apply_patch"}]})");
        QCOMPARE(peer.wait(*client), 200);
        QCOMPARE(peer.sentTo(), "/up/chat/completions");
        QVERIFY(peer.sent().contains(R"("name":"apply_patch")"));
    }

    void responsesRefusalsNameTheField()
    {
        GatewayPeer peer;
        const auto client =
            peer.post("/v1/responses", R"({"model":"groq/m","input":"Hi","previous_response_id":"resp_1"})");
        QCOMPARE(peer.wait(*client), 400);
        QCOMPARE(parsed(client->body).root()["error"]["param"].text(), "previous_response_id");
        QVERIFY(peer.upstream().requests().empty());
    }

    void responsesReportWhatWasDropped()
    {
        GatewayPeer peer;
        peer.enqueueJson(answer);
        const QByteArray request =
            R"({"model":"groq/m","input":"Hi","tools":[{"type":"web_search"}],"prompt_cache_key":"k"})";
        const auto client = peer.post("/v1/responses", request);
        QCOMPARE(peer.wait(*client), 200);
        QCOMPARE(client->header("x-sluice-dropped-params"), "tools[0],prompt_cache_key");
        const auto strict = peer.post("/v1/responses", request, {{"x-sluice-strict", "true"}});
        QCOMPARE(peer.wait(*strict), 400);
        QCOMPARE(parsed(strict->body).root()["error"]["param"].text(), "tools[0]");
    }

    void messagesByWayOfChat()
    {
        GatewayPeer peer;
        peer.enqueueJson(answer);
        const auto client = peer.post("/v1/messages?beta=true", messagesHello);
        QCOMPARE(peer.wait(*client), 200);
        QCOMPARE(peer.sent(),
                 R"({"model":"m","messages":[{"role":"user","content":"Hi"}],"max_completion_tokens":50})");
        const auto document = parsed(client->body);
        QVERIFY(document.root()["id"].text().startsWith("msg_"));
        QCOMPARE(document.root()["content"].raw().toByteArray(), R"([{"type":"text","text":"Hi."}])");
        QCOMPARE(document.root()["stop_reason"].text(), "end_turn");
    }

    void messagesStreamIsWhole()
    {
        GatewayPeer peer;
        peer.enqueueStream(role + text + stop + usage + done);
        const auto client = peer.post("/anthropic/v1/messages", messagesStream);
        QCOMPARE(peer.wait(*client), 200);
        test::MessageCheck check;
        QCOMPARE(check.run(client->body), QByteArray());
        QVERIFY(check.message().contains(R"("usage":{"input_tokens":7,)"));
    }

    void messagesStreamThatBreaksIsAnError()
    {
        GatewayPeer peer;
        peer.upstream().enqueue(
            {ScriptedServer::streamHead() + ScriptedServer::chunk(role + text), ScriptedReply::Then::Close});
        const auto client = peer.post("/v1/messages", messagesStream);
        QCOMPARE(peer.wait(*client), 200);
        test::MessageCheck check;
        QCOMPARE(check.run(client->body), QByteArray());
        QVERIFY(check.failed());
    }

    void messagesErrorsHaveTheirForm()
    {
        GatewayPeer peer;
        peer.enqueueJson(R"({"error":{"message":"Please reduce the length of the messages or completion.",)"
                         R"("type":"invalid_request_error","code":"context_length_exceeded"}})",
                         400);
        const QByteArray request = QByteArray(messagesHello).replace("groq/m", "groq/openai/gpt-oss-120b");
        const auto full = peer.post("/v1/messages", request);
        QCOMPARE(peer.wait(*full), 400);
        const auto document = parsed(full->body);
        QCOMPARE(document.root()["type"].text(), "error");
        QCOMPARE(document.root()["error"]["type"].text(), "invalid_request_error");
        QCOMPARE(document.root()["error"]["message"].text(), "prompt is too long: 131073 tokens > 131072 maximum");
        QCOMPARE(document.root()["request_id"].text(), full->header("request-id"));
        const auto nothing = peer.post("/v1/messages", R"({"model":"groq/m","messages":[]})");
        QCOMPARE(peer.wait(*nothing), 400);
        QCOMPARE(parsed(nothing->body).root()["type"].text(), "error");
    }

    void effortsAreFittedToTheModel()
    {
        GatewayPeer peer;
        peer.enqueueJson(answer);
        QByteArray request = messagesHello;
        request.replace("groq/m", "groq/openai/gpt-oss-120b");
        request.replace("\"messages\"", R"("output_config":{"effort":"max"},"messages")");
        const auto client = peer.post("/v1/messages", request);
        QCOMPARE(peer.wait(*client), 200);
        QVERIFY(peer.sent().contains(R"("reasoning_effort":"high")"));
        QCOMPARE(client->header("x-sluice-dropped-params"), "output_config.effort");
    }

    /// Whatever the request is told in on its way.
    void whatIsRefusedIsNamedAsItWasWritten_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *path, const QByteArray &members, const char *named) {
            QTest::newRow(named) << QByteArray(path)
                                 << R"({"model":"groq/openai/gpt-oss-20b","max_tokens":9,)" + members + '}'
                                 << QByteArray(named);
        };
        row("/v1/responses",
            R"("instructions":"Look.","input":[{"role":"user","content":"Hi"},{"role":"user","content":)"
            R"([{"type":"input_text","text":"?"},{"type":"input_image","image_url":"data:image/png;base64,AA"}]}])",
            "input[1].content[1]");
        row("/v1/responses",
            R"("instructions":"Look.","input":[{"type":"function_call","call_id":"c","name":"f","arguments":"{}"},)"
            R"({"type":"function_call_output","call_id":"c","output":[{"type":"input_image","image_url":"data:,"}]}])",
            "input[1].output[0]");
        row("/v1/messages",
            R"("system":"Look.","messages":[{"role":"user","content":[{"type":"text","text":"?"},)"
            R"({"type":"image","source":{"type":"url","url":"https://a.example/b.png"}}]}])",
            "messages[0].content[1]");
        row("/v1/chat/completions",
            R"("messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:,"}}]}])",
            "messages[0].content[0]");
    }

    void whatIsRefusedIsNamedAsItWasWritten()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, named);
        GatewayPeer peer;
        peer.enqueueJson(R"({"data":[]})"); // the list is asked whether the model takes images
        const auto client = peer.post(path, body);
        QCOMPARE(peer.wait(*client), 400);
        const auto document = parsed(client->body);
        QVERIFY2(document.root()["error"]["message"].text().contains('\'' + named + '\''), client->body.constData());
        QVERIFY(!client->body.contains("messages[") || named.startsWith("messages["));
    }

    void whatIsLeftOutIsNamedAsItWasWritten()
    {
        GatewayPeer peer;
        peer.enqueueJson(answer);
        const QByteArray request = QByteArray(messagesHello).replace("groq/m", "groq/openai/gpt-oss-120b");
        const auto client = peer.post("/v1/messages", QByteArray(request).replace("50", "5000000"));
        QCOMPARE(peer.wait(*client), 200);
        QCOMPARE(client->header("x-sluice-dropped-params"), "max_tokens");
        const auto strict = peer.post(
            "/v1/responses", R"({"model":"groq/openai/gpt-oss-120b","input":"Hi","reasoning":{"effort":"max"}})",
            {{"x-sluice-strict", "yes"}});
        QCOMPARE(peer.wait(*strict), 400);
        QCOMPARE(parsed(strict->body).root()["error"]["param"].text(), "reasoning.effort");
    }

    void namesOfAnthropicStandForOurs()
    {
        GatewayPeer peer({}, {"fireworks"});
        const auto nothingListed =
            ScriptedServer::response(200, R"({"data":[]})", {{"content-type", "application/json"}});
        peer.upstream().enqueue({nothingListed});
        peer.enqueueJson(answer);
        const auto client =
            peer.post("/v1/messages", QByteArray(messagesHello).replace("groq/m", "claude-haiku-4-5-20251001"));
        QCOMPARE(peer.wait(*client), 200);
        QCOMPARE(client->header("x-sluice-model"), "groq/openai/gpt-oss-20b");
    }

    void tokensAreCountedHere()
    {
        GatewayPeer peer;
        const auto client =
            peer.post("/v1/messages/count_tokens?beta=true",
                      R"({"model":"groq/m","messages":[{"role":"user","content":"How long is this?"}]})");
        QCOMPARE(peer.wait(*client), 200);
        const auto document = parsed(client->body);
        QVERIFY(document.root()["input_tokens"].toInt().value_or(0) >= 5);
        QVERIFY(peer.upstream().requests().empty());
    }

    void completionsNative()
    {
        GatewayPeer peer;
        const QByteArray piece = "data: {\"id\":\"cmpl-1\",\"object\":\"text_completion\",\"choices\":[{\"index\":0,"
                                 "\"text\":\" there\",\"finish_reason\":null}]}\n\n";
        const QByteArray last = "data: {\"id\":\"cmpl-1\",\"object\":\"text_completion\",\"choices\":[{\"index\":0,"
                                "\"text\":\"\",\"finish_reason\":\"stop\"}]}\n\n";
        peer.enqueueStream(piece + last + usage + done);
        const auto client = peer.post("/v1/completions", R"({"model":"fireworks/m","prompt":"Hi","stream":true})");
        QCOMPARE(peer.wait(*client), 200);
        QCOMPARE(peer.sentTo(), "/up/completions");
        QCOMPARE(client->body, piece + last + done);
    }

    void completionsUsageComesOnceAndLast()
    {
        GatewayPeer peer;
        const QByteArray head = "{\"id\":\"cmpl-1\",\"object\":\"text_completion\",\"choices\":[";
        const QByteArray choice = "{\"index\":0,\"text\":\" there\",\"finish_reason\":\"stop\"}";
        const QByteArray told = ",\"usage\":{\"prompt_tokens\":2,\"completion_tokens\":1,\"total_tokens\":3}}";
        const QByteArray sent = "data: " + head + choice + ']' + told + "\n\n" + done;
        const QByteArray request = R"({"model":"fireworks/m","prompt":"Hi","stream":true)";
        peer.enqueueStream(sent);
        const auto unasked = peer.post("/v1/completions", request + '}');
        QCOMPARE(peer.wait(*unasked), 200);
        QCOMPARE(unasked->body, "data: " + head + choice + "]}\n\n" + done);
        peer.enqueueStream(sent);
        const auto asked = peer.post("/v1/completions", request + R"(,"stream_options":{"include_usage":true}})");
        QCOMPARE(peer.wait(*asked), 200);
        QCOMPARE(asked->body, "data: " + head + choice + "]}\n\ndata: " + head + ']' + told + "\n\n" + done);
    }

    void completionsByWayOfChat()
    {
        GatewayPeer peer;
        const QByteArray request = R"({"model":"groq/m","prompt":"Hi"})";
        const auto refused = peer.post("/v1/completions", request);
        QCOMPARE(peer.wait(*refused), 400);
        QCOMPARE(parsed(refused->body).root()["error"]["code"].text(), "unsupported_operation");
        peer.enqueueJson(answer);
        const auto client = peer.post("/v1/completions", request, {{"x-litellm-fallback", "true"}});
        QCOMPARE(peer.wait(*client), 200);
        const auto document = parsed(client->body);
        QCOMPARE(document.root()["object"].text(), "text_completion");
        QCOMPARE(document.root()["choices"].items().front()["text"].text(), "Hi.");
        const auto stream = peer.post("/v1/completions", R"({"model":"groq/m","prompt":"Hi","stream":true})",
                                      {{"x-litellm-fallback", "1"}});
        QCOMPARE(peer.wait(*stream), 400);
        const auto off = peer.post("/v1/completions", request, {{"x-litellm-fallback", "false"}});
        QCOMPARE(peer.wait(*off), 400);
        QCOMPARE(peer.upstream().requests().size(), std::size_t(1));
    }

    void completionsByWayOfChatBySetting()
    {
        GatewayOptions options;
        options.convertTextToChat = true;
        GatewayPeer peer(options);
        peer.enqueueJson(answer);
        const auto client = peer.post("/v1/completions", R"({"model":"groq/m","prompt":"Hi"})");
        QCOMPARE(peer.wait(*client), 200);
    }

    void embeddingsInTheClientsForm()
    {
        GatewayPeer peer;
        const QByteArray numbers = R"({"data":[{"embedding":[1.0, -0.5],"index":0}],"model":"e"})";
        peer.enqueueJson(numbers);
        const auto plain = peer.post("/v1/embeddings", R"({"model":"fireworks/e","input":"Hi","user":"u"})");
        QVERIFY(peer.wait(*plain) == 200 && plain->body == numbers);
        QCOMPARE(plain->header("x-sluice-dropped-params"), "user");
        peer.enqueueJson(numbers);
        const auto base64 =
            peer.post("/v1/embeddings", R"({"model":"fireworks/e","input":"Hi","encoding_format":"base64"})");
        QCOMPARE(peer.wait(*base64), 200);
        QVERIFY(!peer.sent().contains("encoding_format") && base64->header("x-sluice-dropped-params").isEmpty());
        QCOMPARE(base64->body, R"({"data":[{"embedding":"AACAPwAAAL8=","index":0}],"model":"e"})");
        const auto other = peer.post("/v1/embeddings", R"({"model":"fireworks/e","input":"","encoding_format":"hex"})");
        QCOMPARE(peer.wait(*other), 400);
        QCOMPARE(parsed(other->body).root()["error"]["param"].text(), "encoding_format");
        const auto none = peer.post("/v1/embeddings", R"({"model":"groq/e","input":"Hi"})");
        QCOMPARE(peer.wait(*none), 400);
        QCOMPARE(parsed(none->body).root()["error"]["code"].text(), "unsupported_operation");
    }
};

QTEST_GUILESS_MAIN(TestGatewayDoors)
#include "tst_gatewaydoors.moc"
