// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/ledgerpeer.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

/// Answers that fail and tell what they used: they are bought, so they are not asked for again, and cost what was told.
class TestPaidFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areBoughtOnce_data();
    void areBoughtOnce();
    void errorsThatTellOutputAreBought_data();
    void errorsThatTellOutputAreBought();
    void whatWasBoughtIsToldThoughAnotherFailedBefore();
    void everyChoicesEndIsRecorded_data();
    void everyChoicesEndIsRecorded();
    void whatToldNoUsageIsAskedForAgain();
};

void TestPaidFailures::areBoughtOnce_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray usage = R"("usage":{"prompt_tokens":1000,"completion_tokens":500,"total_tokens":1500})";
    const QByteArray text = "/v1/completions";
    const QByteArray responses = "/v1/responses";
    const auto row = [](const char *name, const QByteArray &path, bool stream, const QByteArray &answer) {
        QTest::newRow(name) << path << stream << answer;
    };
    const QByteArray role = chatChunk(R"({"role":"assistant","content":""})");
    const QByteArray failed = chatChunk("{}", "\"error\"");
    const QByteArray counted = R"(data: {"id":"c1","choices":[],)" + usage + "}\n\n";
    const QByteArray done = "data: [DONE]\n\n";
    const QByteArray head = R"({"id":"c1","object":"chat.completion","created":1,"model":"m",)";
    row("whole, finish error", chat, false,
        head
            + R"("choices":[{"index":0,"message":{"role":"assistant","content":"half an answer"},)"
              R"("finish_reason":"error"}],)"
            + usage + '}');
    row("whole, error beside usage", chat, false, R"({"error":{"message":"Overloaded","code":503},)" + usage + '}');
    row("whole, no choices", chat, false, head + R"("choices":[],)" + usage + '}');
    row("text, finish error", text, false,
        R"({"id":"t","object":"text_completion","choices":[{"index":0,"text":"half","finish_reason":"error"}],)" + usage
            + '}');
    row("stream, usage behind the failure", chat, true, role + failed + counted + done);
    row("stream, usage before the failure", chat, true, role + counted + failed + done);
    row("stream, failure in mid-answer", chat, true,
        role + chatChunk(R"({"content":"Half an"})") + failed + counted + done);
    row("stream, an error behind usage", chat, true, counted + "data: {\"error\":{\"message\":\"Overloaded\"}}\n\n");
    row("stream, an error that tells usage", chat, true,
        role + "data: {\"error\":{\"message\":\"Overloaded\"}," + usage + "}\n\n");
    row("stream, usage that comes along behind an error", chat, true,
        role + "data: {\"error\":{\"message\":\"Overloaded\"}}\n\n" + counted + done);
    row("stream, an error that ends the choices", chat, true,
        role + chatChunk(R"({"content":"Half an"})")
            + R"(data: {"error":{"message":"Overloaded"},"choices":[{"index":0,"delta":{},"finish_reason":"error"}]})"
            + "\n\n" + counted + done);
    row("stream, an error of text that tells usage", text, true,
        "data: {\"error\":{\"message\":\"Overloaded\"}," + usage + "}\n\n");
    const QByteArray counts = R"("usage":{"input_tokens":1000,"output_tokens":500,"total_tokens":1500})";
    const QByteArray created = R"(data: {"type":"response.created","response":{"id":"c1","status":"in_progress"}})"
                               "\n\n";
    row("Responses, whole, failed", responses, false,
        R"({"id":"c1","object":"response","status":"failed","error":{"code":"server_error","message":"No"},)" + counts
            + '}');
    row("Responses, stream, failed", responses, true,
        created + R"(data: {"type":"response.failed","response":{"id":"c1","status":"failed","error":{"message":"No"},)"
            + counts + "}}\n\n");
    row("Responses, stream, an error that tells usage", responses, true,
        created + R"(data: {"type":"error","message":"No",)" + counts + "}\n\n");
    row("stream for a whole answer", chat, false, role + failed + counted + done);
}

void TestPaidFailures::areBoughtOnce()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, stream);
    QFETCH(QByteArray, answer);
    LedgerPeer peer;
    const bool isStream = answer.startsWith("data:");
    for (int i = 0; i < 3; ++i) {
        if (isStream)
            peer.gateway->enqueueStream(answer);
        else
            peer.gateway->enqueueJson(answer);
    }
    QByteArray body = request(path == chat ? "groq/openai/gpt-oss-20b" : "fireworks/openai/gpt-oss-20b", stream);
    if (path != chat)
        body = QByteArray(R"({"model":"fireworks/m",)") + (path == "/v1/completions" ? "\"prompt\"" : "\"input\"")
               + (stream ? R"(:"Hi","stream":true})" : R"(:"Hi"})");
    const auto client = peer.gateway->post(path, body);
    (void)GatewayPeer::wait(*client);
    QCOMPARE(peer.gateway->upstream().requests().size(), 1u);
    QCOMPARE(peer.count(), 1);
    QVERIFY(!peer.record().errorKind.isEmpty());
    QCOMPARE(peer.record().usage.input, 1000);
    QCOMPARE(peer.record().usage.output, 500);
    QVERIFY(path != chat || peer.record().cost);
    // What it told of itself, too.
    const QByteArray id = answer.contains(R"("id":"t")") ? "t" : answer.contains(R"("id":"c1")") ? "c1" : "";
    QCOMPARE(peer.record().answer.id, id);
    if (answer.contains(R"("finish_reason":"error")") && !answer.contains(R"("error":{)"))
        QCOMPARE(peer.record().answer.finishReasons, QByteArrayList{"unknown"});
}

/// An HTTP error is free, but for one that tells output in its usage.
void TestPaidFailures::errorsThatTellOutputAreBought_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<int>("output");
    for (const int status : {429, 500, 503, 401, 400}) {
        for (const bool stream : {false, true}) {
            for (const int output : {500, 0}) {
                QTest::addRow("%d, %s, %d tokens", status, stream ? "stream" : "whole", output)
                    << status << stream << output;
            }
        }
    }
}

void TestPaidFailures::errorsThatTellOutputAreBought()
{
    QFETCH(int, status);
    QFETCH(bool, stream);
    QFETCH(int, output);
    GatewayOptions options;
    options.retries.firstBackoff = options.retries.longestBackoff = std::chrono::milliseconds(0);
    LedgerPeer peer(zed(), options);
    for (int i = 0; i < 4; ++i) {
        peer.gateway->enqueueJson(R"({"id":"c1","error":{"message":"No luck"},"usage":{"prompt_tokens":1000,)"
                                  R"("completion_tokens":)"
                                      + QByteArray::number(output) + "}}",
                                  status);
    }
    QCOMPARE(peer.ask(request("groq/openai/gpt-oss-20b", stream)), output > 0 && status > 401 ? boughtStatus : status);
    QCOMPARE(peer.gateway->upstream().requests().size(), output > 0 || status <= 401 ? 1u : 3u);
    QCOMPARE(peer.record().cost.has_value(), output > 0);
    if (output > 0) {
        QCOMPARE(peer.record().usage.input, 1000);
        QCOMPARE(peer.record().usage.output, 500);
        QCOMPARE(peer.record().answer.id, "c1");
    }
}

/// A client that goes by the status alone would buy another, whatever the first target said.
void TestPaidFailures::whatWasBoughtIsToldThoughAnotherFailedBefore()
{
    for (const char *path : {"/v1/chat/completions", "/v1/responses", "/v1/messages"}) {
        LedgerPeer peer;
        peer.gateway->enqueueJson(R"({"error":{"message":"No luck"}})", 500);
        peer.gateway->enqueueJson("<html>");
        const QByteArray text = R"(:[{"role":"user","content":"Hi"}],"max_tokens":9,"fallbacks":["fireworks/m"]})";
        const QByteArray words = QByteArray(path).endsWith("responses") ? "\"input\"" : "\"messages\"";
        const auto client = peer.gateway->post(path, R"({"model":"groq/openai/gpt-oss-20b",)" + words + text);
        QCOMPARE(GatewayPeer::wait(*client), boughtStatus);
        QCOMPARE(peer.gateway->upstream().requests().size(), 2u);
        QVERIFY2(client->body.contains("not a JSON object") && !client->body.contains("invalid_request"),
                 client->body.constData());
        QCOMPARE(client->header("x-should-retry"), "false");
    }
}

/// Of all choices, however the answer came.
void TestPaidFailures::everyChoicesEndIsRecorded_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray usage = R"("usage":{"prompt_tokens":10,"completion_tokens":5})";
    const auto choice = [](int index, const char *text, const char *reason) {
        return "{\"index\":" + QByteArray::number(index) + ',' + text + ",\"finish_reason\":" + reason + '}';
    };
    const QByteArray text = "/v1/completions";
    const QByteArray head = R"({"id":"c1","model":"m","choices":[)";
    const char *whole = R"("message":{"role":"assistant","content":"Hi."})";
    const char *delta = R"("delta":{"role":"assistant","content":"Hi."})";
    QTest::newRow("chat, whole") << chat
                                 << QByteArray(head + choice(0, whole, "\"stop\"") + ','
                                               + choice(1, whole, "\"length\"") + "]," + usage + '}');
    const auto chunk = [&](const QByteArray &choices, const QByteArray &more = {}) {
        return "data: " + head + choices + ']' + more + "}\n\n";
    };
    QTest::newRow("chat, stream") << chat
                                  << QByteArray(chunk(choice(0, delta, "null")) + chunk(choice(1, delta, "null"))
                                                + chunk(choice(0, R"("delta":{})", "\"stop\""))
                                                + chunk(choice(1, R"("delta":{})", "\"length\""))
                                                + chunk({}, ',' + usage) + "data: [DONE]\n\n");
    QTest::newRow("text, whole") << text
                                 << QByteArray(head + choice(0, R"("text":"Hi.")", "\"stop\"") + ','
                                               + choice(1, R"("text":"Hi.")", "\"length\"") + "]," + usage + '}');
    QTest::newRow("text, stream") << text
                                  << QByteArray(chunk(choice(0, R"("text":"Hi.")", "\"stop\""))
                                                + chunk(choice(1, R"("text":"Hi.")", "\"length\""))
                                                + chunk({}, ',' + usage) + "data: [DONE]\n\n");
}

void TestPaidFailures::everyChoicesEndIsRecorded()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, answer);
    LedgerPeer peer;
    const bool isStream = answer.startsWith("data:");
    isStream ? peer.gateway->enqueueStream(answer) : peer.gateway->enqueueJson(answer);
    const QByteArray asked = path == chat ? R"("messages":[{"role":"user","content":"Hi"}])" : R"("prompt":"Hi")";
    const auto client = peer.gateway->post(path, R"({"model":"fireworks/m","n":2,)" + asked
                                                     + ",\"stream\":" + (isStream ? "true}" : "false}"));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QCOMPARE(peer.record().answer.id, "c1");
    QCOMPARE(peer.record().answer.finishReasons, (QByteArrayList{"stop", "length"}));
}

void TestPaidFailures::whatToldNoUsageIsAskedForAgain()
{
    LedgerPeer peer;
    const QByteArray role = chatChunk(R"({"role":"assistant","content":""})");
    peer.gateway->enqueueStream(role + chatChunk("{}", "\"error\"") + "data: [DONE]\n\n");
    peer.gateway->enqueueStream(begin + end);
    QCOMPARE(peer.ask(request("groq/openai/gpt-oss-20b", true)), 200);
    QCOMPARE(peer.gateway->upstream().requests().size(), 2u);
    QVERIFY(peer.record().errorKind.isEmpty());
}

QTEST_GUILESS_MAIN(TestPaidFailures)
#include "tst_paidfailures.moc"
