// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/simbodies.h"
#include "support/peers/simclient.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace sluice::test::bodies;
using namespace Qt::StringLiterals;

/// Every row of core/providers/fireworks.md#what-it-refuses, and what Fireworks does not take of
/// core/dialects/openaichat/README.md#request-fields and its messages.
class TestSimulatorRefusalsFireworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SimFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void fireworks_data();
    void fireworks();
    void fireworksUnknownFields_data();
    void fireworksUnknownFields();

private:
    std::unique_ptr<SimFixture> m_fixture;
};

void TestSimulatorRefusalsFireworks::fireworks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const QByteArray &body, int status, const char *part) {
        QTest::newRow(name) << body << status << QByteArray(part);
    };
    row("unknown model", chat("x/y"), 404,
        R"("message":"Model not found, inaccessible, and/or not deployed","type":"error","param":"model","code":"NOT_FOUND")");
    row("bare id", chat("gpt-oss-120b"), 404, "NOT_FOUND");
    row("listed but not deployed", chat("accounts/fireworks/models/kimi-k2p6"), 404, "NOT_FOUND");
    row("embedding model", chat("fireworks/qwen3-embedding-8b"), 404, "NOT_FOUND");
    row("unknown property of a message",
        chat(kimi, {}, user + R"(,{"role":"assistant","content":"a","reasoning":"b"})"), 400,
        R"(Extra inputs are not permitted, field: 'messages[1].reasoning', value: \"b\")");
    row("unknown property of a part",
        chat(kimi, {},
             R"({"role":"user","content":[{"type":"text","text":"a","cache_control":{"type":"ephemeral"}}]})"),
        400, "Extra inputs are not permitted, field: 'messages[0].content[0].cache_control'");
    row("index of a call",
        chat(
            kimi, {},
            user
                + R"(,{"role":"assistant","tool_calls":[{"index":0,"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c","content":"1"})"),
        400, "Extra inputs are not permitted, field: 'messages[1].tool_calls[0].index', value: 0");
    row("developer", chat(kimi, {}, R"({"role":"developer","content":"a"})"), 400, "field: 'messages[0].role'");
    row("both token limits", chat(kimi, R"("max_tokens":5,"max_completion_tokens":5)"), 400, "max_completion_tokens");
    row("effort with thinking",
        chat(kimi, R"("reasoning_effort":"low","thinking":{"type":"enabled","budget_tokens":2048})"), 400,
        "'thinking' and 'reasoning_effort'");
    row("thinking-only by effort", chat(glm, R"("reasoning_effort":"none")"), 400,
        "glm-5p3 is a thinking-only model; disabling thinking");
    row("thinking-only by thinking", chat(glm, R"("thinking":{"type":"disabled"})"), 400, "is a thinking-only model");
    row("thinking-only by false", chat(glm, R"("reasoning_effort":false)"), 400, "is a thinking-only model");
    row("MiniMax takes no none", chat("accounts/fireworks/models/minimax-m3", R"("reasoning_effort":"none")"), 400,
        "is a thinking-only model");
    row("effort minimal", chat(kimi, R"("reasoning_effort":"minimal")"), 400, "field: 'reasoning_effort'");
    row("small budget", chat(kimi, R"("thinking":{"type":"enabled","budget_tokens":1000})"), 400, "1024");
    row("prompt too long",
        chat("accounts/fireworks/models/phi-3-medium-4k-instruct", R"("context_length_exceeded_behavior":"error")",
             R"({"role":"user","content":")" + QByteArray(4 * 4096, 'a') + "\"}"),
        400, "The prompt is too long: ");
    row("no messages member", R"({"model":"x"})", 422,
        R"("loc":["body","messages"],"msg":"Field required","type":"missing")");
    row("wrong type", chat(kimi, R"("temperature":"hot")"), 422, R"({"detail":[{"loc":["body","temperature"])");
    row("no messages", chat(kimi, {}, {}), 400, "List should have at least 1 item after validation, field: 'messages'");
    row("temperature", chat(kimi, R"("temperature":3)"), 400,
        "Input should be less than or equal to 2, field: 'temperature', value: 3");
    row("n", chat(kimi, R"("n":129)"), 400, "less than or equal to 128");
    row("tools empty", chat(kimi, R"("tools":[])"), 400, "field: 'tools'");
    row("image without vision", chat(fireLlama, {}, image), 400, "does not support image inputs");
    row("no credit", chat("sim-402"), 402, "error");
    row("suspended", chat("sim-412"), 412, "suspended");
    row("another account's model", chat("sim-403"), 403, "denied");
    row("rate", chat("sim-429"), 429, "Rate limit exceeded");
    row("overload", chat("sim-503"), 503, "overloaded");
    row("scaling", chat("sim-scaling-up"), 503, "DEPLOYMENT_SCALING_UP");
    row("time-out", chat("sim-408"), 408, "timed out");
    row("gateway time-out", chat("sim-504"), 504, "timed out");
    row("malformed", chat("sim-422"), 422, R"({"detail":[)");
    row("string form", chat("sim-500"), 500, R"({"error":"Internal server error."})");
}

void TestSimulatorRefusalsFireworks::fireworks()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, part);
    const SimReply reply = m_fixture->fireworks(body);
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(part), reply.body.constData());
    QVERIFY(!reply.json().isEmpty());
}

void TestSimulatorRefusalsFireworks::fireworksUnknownFields_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field :
         {"store", "reasoning_format", "include_reasoning", "safety_identifier", "verbosity", "modalities", "audio",
          "web_search_options", "prompt_cache_retention", "moderation", "citation_options", "compound_custom",
          "documents", "search_settings", "disable_tool_validation", "exclude_domains", "include_domains", "fallbacks"})
        QTest::newRow(field) << QByteArray(field);
}

void TestSimulatorRefusalsFireworks::fireworksUnknownFields()
{
    QFETCH(QByteArray, field);
    const SimReply reply = m_fixture->fireworks(chat(fireLlama, '"' + field + "\":1"));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorMessage(), "Extra inputs are not permitted, field: '" + field + "', value: 1");
}

QTEST_GUILESS_MAIN(TestSimulatorRefusalsFireworks)
#include "tst_simulator_refusals_fireworks.moc"
