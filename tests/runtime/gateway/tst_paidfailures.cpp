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
    void whatToldNoUsageIsAskedForAgain();
};

void TestPaidFailures::areBoughtOnce_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray usage = R"("usage":{"prompt_tokens":1000,"completion_tokens":500,"total_tokens":1500})";
    const QByteArray text = "/v1/completions";
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
    row("stream, an error that ends the choices", chat, true,
        role + chatChunk(R"({"content":"Half an"})")
            + R"(data: {"error":{"message":"Overloaded"},"choices":[{"index":0,"delta":{},"finish_reason":"error"}]})"
            + "\n\n" + counted + done);
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
        body = R"({"model":"fireworks/m","prompt":"Hi"})";
    const auto client = peer.gateway->post(path, body);
    (void)GatewayPeer::wait(*client);
    QCOMPARE(peer.gateway->upstream().requests().size(), 1u);
    QCOMPARE(peer.count(), 1);
    QVERIFY(!peer.record().errorKind.isEmpty());
    QCOMPARE(peer.record().usage.input, 1000);
    QCOMPARE(peer.record().usage.output, 500);
    QVERIFY(path != chat || peer.record().cost);
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
