// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/simclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray groqHello = R"({"model":"llama-3.3-70b-versatile","messages":[{"role":"user","content":"Hello"}]})";
const QByteArray fireworksHello =
    R"({"model":"accounts/fireworks/models/llama-v3p1-70b-instruct","messages":[{"role":"user","content":"Hello"}]})";

/// `body` with more members.
QByteArray with(QByteArray body, const QByteArray &members)
{
    body.chop(1);
    return body + ',' + members + '}';
}

QByteArray withModel(const QByteArray &model, const QByteArray &question = "Compare tea and coffee for work")
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":")" + question + R"("}]})";
}

QJsonObject choice(const QJsonObject &event)
{
    return event["choices"_L1][0].toObject();
}

int textChunks(const QList<QJsonObject> &events)
{
    int count = 0;
    for (const QJsonObject &event : events) {
        const QJsonObject delta = choice(event)["delta"_L1].toObject();
        for (const auto &key : {u"content"_s, u"reasoning"_s, u"reasoning_content"_s})
            count += delta[key].toString().isEmpty() ? 0 : 1;
    }
    return count;
}

} // namespace

class TestSimulatorChat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shared = std::make_unique<SimFixture>(); }
    void cleanupTestCase() { m_shared.reset(); }
    void wholeGroq();
    void wholeFireworks();
    void groqStream();
    void groqStreamUsageChunk();
    void fireworksStream();
    void fireworksStreamWithoutUsage();
    void perfMetrics();
    void exactTokens_data();
    void exactTokens();
    void maxTokensCuts();
    void reasoning_data();
    void reasoning();
    void reasoningForms();
    void sameSeedSameAnswer();
    void streamEqualsWhole();
    void severalChoices();
    void stopSequence();
    void tokensPerChunk();
    void logprobs();
    void cachedTokens();

private:
    std::unique_ptr<SimFixture> m_shared;
};

void TestSimulatorChat::wholeGroq()
{
    SimFixture fixture;
    const SimReply reply = fixture.groq(groqHello, {{"x-sim-tokens", "40"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-type"), "application/json");
    QVERIFY(reply.complete);
    const QJsonObject body = reply.json();
    QCOMPARE(body["object"_L1].toString(), u"chat.completion"_s);
    QCOMPARE(body["model"_L1].toString(), u"llama-3.3-70b-versatile"_s);
    QVERIFY(body["id"_L1].toString().startsWith(u"chatcmpl-"));
    QCOMPARE(body["x_groq"_L1]["id"_L1].toString().toLatin1(), reply.header("x-request-id"));
    QCOMPARE(body["service_tier"_L1].toString(), u"on_demand"_s);
    QVERIFY(body["system_fingerprint"_L1].toString().startsWith(u"fp_"));
    const QJsonObject usage = body["usage"_L1].toObject();
    QCOMPARE(usage["completion_tokens"_L1].toInt(), 40);
    QCOMPARE(usage["total_tokens"_L1].toInt(), usage["prompt_tokens"_L1].toInt() + 40);
    for (const auto &key : {u"queue_time"_s, u"prompt_time"_s, u"completion_time"_s, u"total_time"_s})
        QVERIFY(usage[key].isDouble());
    QCOMPARE(choice(body)["finish_reason"_L1].toString(), u"stop"_s);
    QVERIFY(!choice(body)["message"_L1]["content"_L1].toString().isEmpty());
    for (const char *name :
         {"limit-requests", "limit-tokens", "remaining-requests", "remaining-tokens", "reset-requests", "reset-tokens"})
        QVERIFY(!reply.header(QByteArray("x-ratelimit-") + name).isEmpty());
}

void TestSimulatorChat::wholeFireworks()
{
    SimFixture fixture;
    const SimReply reply = fixture.fireworks(fireworksHello, {{"x-sim-tokens", "40"}});
    QCOMPARE(reply.status, 200);
    const QJsonObject body = reply.json();
    QVERIFY(!body.contains(u"x_groq"));
    QVERIFY(!body.contains(u"perf_metrics"));
    QCOMPARE(body["usage"_L1]["completion_tokens"_L1].toInt(), 40);
    QVERIFY(body["usage"_L1]["prompt_tokens_details"_L1].toObject().contains(u"cached_tokens"));
    QCOMPARE(reply.header("fireworks-prompt-tokens").toInt(), body["usage"_L1]["prompt_tokens"_L1].toInt());
    QVERIFY(!reply.header("fireworks-server-time-to-first-token").isEmpty());
    QVERIFY(!reply.header("x-ratelimit-remaining-tokens-generated").isEmpty());
    const SimReply asked = fixture.fireworks(with(fireworksHello, R"("perf_metrics_in_response":true)"));
    QVERIFY(asked.json()["perf_metrics"_L1].toObject().contains(u"server-processing-time"));
}

void TestSimulatorChat::groqStream()
{
    SimFixture fixture;
    const SimReply reply = fixture.groq(with(groqHello, R"("stream":true)"), {{"x-sim-tokens", "25"}});
    QVERIFY(reply.header("content-type").startsWith("text/event-stream"));
    QVERIFY(reply.complete);
    QCOMPARE(reply.data().last(), "[DONE]");
    const QList<QJsonObject> events = reply.events();
    QCOMPARE(events.size(), 27);
    QCOMPARE(choice(events.first())["delta"_L1]["role"_L1].toString(), u"assistant"_s);
    QCOMPARE(choice(events.first())["delta"_L1]["content"_L1].toString(), u""_s);
    QVERIFY(!events.first()["x_groq"_L1]["id"_L1].toString().isEmpty());
    QCOMPARE(textChunks(events), 25);
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(events[i]["object"_L1].toString(), u"chat.completion.chunk"_s);
        QCOMPARE(events[i]["id"_L1], events[0]["id"_L1]);
        QCOMPARE(events[i]["created"_L1], events[0]["created"_L1]);
        QCOMPARE(choice(events[i])["finish_reason"_L1].isNull(), i + 1 < events.size());
    }
    QCOMPARE(choice(events.last())["finish_reason"_L1].toString(), u"stop"_s);
    QCOMPARE(events.last()["x_groq"_L1]["usage"_L1]["completion_tokens"_L1].toInt(), 25);
}

void TestSimulatorChat::groqStreamUsageChunk()
{
    SimFixture fixture;
    const SimReply reply = fixture.groq(with(groqHello, R"("stream":true,"stream_options":{"include_usage":true})"),
                                        {{"x-sim-tokens", "9"}});
    const QJsonObject last = reply.events().last();
    QVERIFY(last["choices"_L1].toArray().isEmpty());
    QCOMPARE(last["usage"_L1]["completion_tokens"_L1].toInt(), 9);
}

void TestSimulatorChat::fireworksStream()
{
    SimFixture fixture;
    const SimReply reply = fixture.fireworks(with(fireworksHello, R"("stream":true)"), {{"x-sim-tokens", "25"}});
    QCOMPARE(reply.data().last(), "[DONE]");
    const QList<QJsonObject> events = reply.events();
    QCOMPARE(textChunks(events), 25);
    QVERIFY(!events.first().contains(u"x_groq"));
    QCOMPARE(choice(events.last())["finish_reason"_L1].toString(), u"stop"_s);
    QCOMPARE(events.last()["usage"_L1]["completion_tokens"_L1].toInt(), 25);
    for (qsizetype i = 0; i + 1 < events.size(); ++i)
        QVERIFY(events[i]["usage"_L1].isNull());
    QVERIFY(reply.header("fireworks-prompt-tokens").isEmpty());
}

void TestSimulatorChat::fireworksStreamWithoutUsage()
{
    SimFixture fixture;
    const SimReply reply =
        fixture.fireworks(with(fireworksHello, R"("stream":true,"stream_options":{"include_usage":false})"));
    for (const QJsonObject &event : reply.events())
        QVERIFY(!event["usage"_L1].isObject());
}

void TestSimulatorChat::perfMetrics()
{
    SimFixture fixture;
    const SimReply reply = fixture.fireworks(with(fireworksHello, R"("stream":true,"perf_metrics_in_response":true)"));
    const QJsonObject metrics = reply.events().last()["perf_metrics"_L1].toObject();
    QVERIFY(metrics["prompt-tokens"_L1].isDouble());
    QVERIFY(metrics["server-time-to-first-token"_L1].isString());
}

void TestSimulatorChat::exactTokens_data()
{
    QTest::addColumn<int>("tokens");
    for (int tokens = 1; tokens <= 80; ++tokens)
        QTest::addRow("%d", tokens) << tokens;
    for (const int tokens : {200, 333, 1000, 4096, 10000})
        QTest::addRow("%d", tokens) << tokens;
}

void TestSimulatorChat::exactTokens()
{
    QFETCH(int, tokens);
    SimFixture &fixture = *m_shared;
    for (const QByteArray model : {"llama-3.3-70b-versatile", "openai/gpt-oss-120b"}) {
        const SimReply reply =
            fixture.groq(with(withModel(model), R"("stream":true)"), {{"x-sim-tokens", QByteArray::number(tokens)}});
        const QList<QJsonObject> events = reply.events();
        QCOMPARE(textChunks(events), tokens);
        QCOMPARE(events.last()["x_groq"_L1]["usage"_L1]["completion_tokens"_L1].toInt(), tokens);
        QCOMPARE(choice(events.last())["finish_reason"_L1].toString(), u"stop"_s);
    }
}

void TestSimulatorChat::maxTokensCuts()
{
    SimFixture fixture;
    const SimReply reply = fixture.groq(with(groqHello, R"("max_tokens":12)"), {{"x-sim-tokens", "50"}});
    QCOMPARE(reply.json()["usage"_L1]["completion_tokens"_L1].toInt(), 12);
    QCOMPARE(choice(reply.json())["finish_reason"_L1].toString(), u"length"_s);
    const SimReply roomy = fixture.groq(with(groqHello, R"("max_completion_tokens":51)"), {{"x-sim-tokens", "50"}});
    QCOMPARE(roomy.json()["usage"_L1]["completion_tokens"_L1].toInt(), 50);
    QCOMPARE(choice(roomy.json())["finish_reason"_L1].toString(), u"stop"_s);
}

void TestSimulatorChat::reasoning_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("thinks");
    const QByteArray groq = "/openai/v1/chat/completions";
    const QByteArray fireworks = "/inference/v1/chat/completions";
    const QByteArray glm = "accounts/fireworks/models/glm-5p3";
    const QByteArray kimi = "accounts/fireworks/models/kimi-k3";
    QTest::newRow("gpt-oss") << groq << QByteArray("openai/gpt-oss-120b") << u"reasoning"_s << QByteArray() << true;
    QTest::newRow("gpt-oss low") << groq << QByteArray("openai/gpt-oss-20b") << u"reasoning"_s
                                 << QByteArray(R"("reasoning_effort":"low")") << true;
    QTest::newRow("not included") << groq << QByteArray("openai/gpt-oss-20b") << u"reasoning"_s
                                  << QByteArray(R"("include_reasoning":false)") << false;
    QTest::newRow("qwen none") << groq << QByteArray("qwen/qwen3.8-27b") << u"reasoning"_s
                               << QByteArray(R"("reasoning_effort":"none")") << false;
    QTest::newRow("llama") << groq << QByteArray("llama-3.1-8b-instant") << u"reasoning"_s << QByteArray() << false;
    QTest::newRow("glm") << fireworks << glm << u"reasoning_content"_s << QByteArray() << true;
    QTest::newRow("kimi") << fireworks << kimi << u"reasoning_content"_s << QByteArray() << true;
    QTest::newRow("kimi off") << fireworks << kimi << u"reasoning_content"_s
                              << QByteArray(R"("thinking":{"type":"disabled"})") << false;
    QTest::newRow("kimi false") << fireworks << kimi << u"reasoning_content"_s
                                << QByteArray(R"("reasoning_effort":false)") << false;
}

void TestSimulatorChat::reasoning()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, model);
    QFETCH(QString, key);
    QFETCH(QByteArray, members);
    QFETCH(bool, thinks);
    SimFixture fixture;
    const QByteArray stream = R"("stream":true)" + (members.isEmpty() ? QByteArray() : ',' + members);
    const SimReply reply = fixture.request("POST", path, with(withModel(model), stream), {{"x-sim-tokens", "100"}});
    QCOMPARE(reply.status, 200);
    const QList<QJsonObject> events = reply.events();
    QCOMPARE(!joinedDeltas(events, key).isEmpty(), thinks);
    QVERIFY(!joinedDeltas(events, u"content"_s).isEmpty());
    bool content = false;
    for (const QJsonObject &event : events) {
        const QJsonObject delta = choice(event)["delta"_L1].toObject();
        content = content || !delta["content"_L1].toString().isEmpty();
        QVERIFY(!(content && delta.contains(key))); // thoughts come first
    }
}

void TestSimulatorChat::reasoningForms()
{
    SimFixture fixture;
    const QByteArray body = withModel("qwen/qwen3.8-27b");
    const SimFixture::Headers tokens{{"x-sim-tokens", "120"}};
    const QJsonObject raw = fixture.groq(with(body, R"("reasoning_format":"raw")"), tokens).json();
    const QString content = choice(raw)["message"_L1]["content"_L1].toString();
    QVERIFY(content.startsWith(u"<think>"));
    QVERIFY(content.contains(u"</think>"));
    QCOMPARE(raw["usage"_L1]["completion_tokens"_L1].toInt(), 120);
    QCOMPARE(raw["usage"_L1]["completion_tokens_details"_L1]["reasoning_tokens"_L1].toInt(), 18);
    const QJsonObject hidden = fixture.groq(with(body, R"("reasoning_format":"hidden")"), tokens).json();
    QVERIFY(!choice(hidden)["message"_L1].toObject().contains(u"reasoning"));
    QCOMPARE(hidden["usage"_L1]["completion_tokens"_L1].toInt(), 120);
    const QJsonObject parsed = fixture.groq(with(body, R"("reasoning_format":"parsed")"), tokens).json();
    QVERIFY(!choice(parsed)["message"_L1]["reasoning"_L1].toString().isEmpty());
}

void TestSimulatorChat::sameSeedSameAnswer()
{
    SimFixture fixture;
    const auto answer = [&](const QByteArray &body, const SimFixture::Headers &headers = {}) {
        return choice(fixture.groq(body, headers).json())["message"_L1]["content"_L1].toString();
    };
    const QString first = answer(withModel("llama-3.3-70b-versatile"));
    QCOMPARE(answer(withModel("llama-3.3-70b-versatile")), first);
    QVERIFY(answer(withModel("llama-3.3-70b-versatile", "Something else")) != first);
    QVERIFY(answer(withModel("llama-3.3-70b-versatile"), {{"x-sim-seed", "9"}}) != first);
    QVERIFY(answer(with(withModel("llama-3.3-70b-versatile"), R"("seed":5)")) != first);
    QVERIFY(first.contains(u"coffee") || first.contains(u"Compare tea"));
    QVERIFY(first.size() > 400);
}

void TestSimulatorChat::streamEqualsWhole()
{
    SimFixture fixture;
    for (const QByteArray model : {"llama-3.3-70b-versatile", "openai/gpt-oss-120b"}) {
        const QJsonObject whole = fixture.groq(withModel(model)).json();
        const QList<QJsonObject> events = fixture.groq(with(withModel(model), R"("stream":true)")).events();
        const QJsonObject message = choice(whole)["message"_L1].toObject();
        QCOMPARE(joinedDeltas(events, u"content"_s), message["content"_L1].toString());
        QCOMPARE(joinedDeltas(events, u"reasoning"_s), message["reasoning"_L1].toString());
        QCOMPARE(events.last()["x_groq"_L1]["usage"_L1]["completion_tokens"_L1],
                 whole["usage"_L1]["completion_tokens"_L1]);
    }
}

void TestSimulatorChat::severalChoices()
{
    SimFixture fixture;
    const SimFixture::Headers tokens{{"x-sim-tokens", "90"}};
    const QJsonObject whole = fixture.fireworks(with(fireworksHello, R"("n":3)"), tokens).json();
    QCOMPARE(whole["choices"_L1].toArray().size(), 3);
    QCOMPARE(whole["usage"_L1]["completion_tokens"_L1].toInt(), 270);
    QVERIFY(whole["choices"_L1][0]["message"_L1]["content"_L1] != whole["choices"_L1][1]["message"_L1]["content"_L1]);
    const QList<QJsonObject> events =
        fixture.fireworks(with(fireworksHello, R"("n":3,"stream":true)"), tokens).events();
    QHash<int, int> chunks;
    QHash<int, int> finished;
    for (const QJsonObject &event : events) {
        const int index = choice(event)["index"_L1].toInt();
        chunks[index] += choice(event)["delta"_L1]["content"_L1].toString().isEmpty() ? 0 : 1;
        finished[index] += choice(event)["finish_reason"_L1].isString() ? 1 : 0;
    }
    for (int index = 0; index < 3; ++index) {
        QCOMPARE(chunks[index], 90);
        QCOMPARE(finished[index], 1);
    }
    QCOMPARE(events.last()["usage"_L1]["completion_tokens"_L1].toInt(), 270);
}

void TestSimulatorChat::stopSequence()
{
    SimFixture fixture;
    const auto content = [](const QJsonObject &body) { return choice(body)["message"_L1]["content"_L1].toString(); };
    const QString full = content(fixture.groq(groqHello).json());
    const QString stop = full.mid(60, 5);
    const QByteArray member = R"("stop":[)" + QJsonDocument(QJsonArray{stop}).toJson(QJsonDocument::Compact).mid(1);
    const QJsonObject cut = fixture.groq(with(groqHello, member)).json();
    QCOMPARE(content(cut), full.left(full.indexOf(stop)));
    QCOMPARE(choice(cut)["finish_reason"_L1].toString(), u"stop"_s);
    QVERIFY(cut["usage"_L1]["completion_tokens"_L1].toInt() < 60);
}

void TestSimulatorChat::tokensPerChunk()
{
    SimFixture fixture;
    const SimReply reply =
        fixture.groq(with(groqHello, R"("stream":true)"), {{"x-sim-tokens", "25"}, {"x-sim-tokens-per-chunk", "10"}});
    QCOMPARE(textChunks(reply.events()), 3);
    QCOMPARE(reply.events().last()["x_groq"_L1]["usage"_L1]["completion_tokens"_L1].toInt(), 25);
}

void TestSimulatorChat::logprobs()
{
    SimFixture fixture;
    const SimReply reply = fixture.fireworks(with(fireworksHello, R"("stream":true,"logprobs":true,"top_logprobs":2)"),
                                             {{"x-sim-tokens", "5"}});
    int told = 0;
    for (const QJsonObject &event : reply.events()) {
        const QJsonArray content = choice(event)["logprobs"_L1]["content"_L1].toArray();
        if (content.isEmpty())
            continue;
        ++told;
        QCOMPARE(content[0]["token"_L1], choice(event)["delta"_L1]["content"_L1]);
        QVERIFY(content[0]["logprob"_L1].toDouble() < 0);
        QCOMPARE(content[0]["top_logprobs"_L1].toArray().size(), 2);
    }
    QCOMPARE(told, 5);
}

void TestSimulatorChat::cachedTokens()
{
    SimFixture fixture;
    const QByteArray body = withModel("openai/gpt-oss-120b", QByteArray(400, 'a'));
    const QJsonObject usage = fixture.groq(body, {{"x-sim-cached", "64"}}).json()["usage"_L1].toObject();
    QCOMPARE(usage["prompt_tokens_details"_L1]["cached_tokens"_L1].toInt(), 64);
}

QTEST_GUILESS_MAIN(TestSimulatorChat)
#include "tst_simulator_chat.moc"
