// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatsettings.h"
#include "sessions/replay.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

RequestRecord recordAt(const QByteArray &door)
{
    RequestRecord record;
    record.door = door;
    record.model = "fast";
    record.target = "groq/llama";
    return record;
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatSaysTheSame_data();
    void everyFormatSaysTheSame();
    void settingsAreTakenOver();
    void whatIsNoPlainPromptStays();
    void saysWhyItCannotBe_data();
    void saysWhyItCannotBe();
};

void TestReplay::everyFormatSaysTheSame_data()
{
    QTest::addColumn<QByteArray>("door");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("chat") << QByteArray("chat")
                          << QByteArray(R"({"model":"fast","stream":true,"temperature":0.5,"messages":[
        {"role":"system","content":"Be brief."},{"role":"user","content":"Hi"},
        {"role":"assistant","content":"Hello."},{"role":"user","content":[{"type":"text","text":"And now?"}]}]})");
    QTest::newRow("messages") << QByteArray("messages")
                              << QByteArray(R"({"model":"fast","max_tokens":100,"temperature":0.5,
        "system":"Be brief.","messages":[{"role":"user","content":"Hi"},
        {"role":"assistant","content":[{"type":"text","text":"Hello."}]},{"role":"user","content":"And now?"}]})");
    QTest::newRow("responses") << QByteArray("responses")
                               << QByteArray(R"({"model":"fast","temperature":0.5,"instructions":"Be brief.","input":[
        {"role":"user","content":"Hi"},{"type":"message","role":"assistant","content":[
        {"type":"output_text","text":"Hello."}]},{"role":"user","content":"And now?"}]})");
}

void TestReplay::everyFormatSaysTheSame()
{
    QFETCH(const QByteArray, door);
    QFETCH(const QByteArray, body);
    const Result<StoredSession> session = sessionOfRequest(recordAt(door), body, {"groq/llama", "fireworks/b"});
    QVERIFY2(session.ok(), session.ok() ? "" : qPrintable(session.error().message));
    QCOMPARE(session->summary.draft, u"And now?"_s);
    QCOMPARE(session->summary.title, u"And now?"_s);
    const Result<ChatSettings> settings = chatSettingsFromJson(session->settings);
    QVERIFY2(settings.ok(), session->settings.constData());
    QCOMPARE(settings->systemPrompt, QByteArray("Be brief."));
    QCOMPARE(settings->sampling.temperature, std::optional(0.5));
    QCOMPARE(session->panes.size(), std::size_t(2));
    QCOMPARE(session->panes[0].model, QByteArray("groq/llama"));
    QCOMPARE(session->panes[1].model, QByteArray("fireworks/b"));
    for (const SessionPane &pane : session->panes) {
        const std::vector<ConversationNode> path = nodesOfPath(pane.conversation);
        QCOMPARE(path.size(), std::size_t(2));
        QCOMPARE(joinedText(path[0].message), QByteArray("Hi"));
        QCOMPARE(path[1].message.role, Role::Assistant);
        QCOMPARE(joinedText(path[1].message), QByteArray("Hello."));
        QCOMPARE(path[1].note.state, AnswerState::Done);
    }
}

void TestReplay::settingsAreTakenOver()
{
    const QByteArray body = R"({"model":"fast","top_p":0.9,"max_tokens":50,"stop":["x"],"seed":7,"user":"me",
        "tools":[{"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object"}}}],
        "tool_choice":"required","parallel_tool_calls":false,"reasoning_effort":"low","service_tier":"flex",
        "response_format":{"type":"json_object"},"messages":[{"role":"user","content":"q"}]})";
    const Result<StoredSession> session = sessionOfRequest(recordAt("chat"), body, {"groq/llama"});
    QVERIFY(session.ok());
    const Result<ChatSettings> settings = chatSettingsFromJson(session->settings);
    QVERIFY2(settings.ok(), session->settings.constData());
    QVERIFY(checkChatSettings(*settings).ok());
    ChatRequest again;
    apply(*settings, again);
    QCOMPARE(again.sampling.topP, std::optional(0.9));
    QCOMPARE(again.sampling.maxOutputTokens, std::optional<qint64>(50));
    QCOMPARE(again.sampling.seed, std::optional<qint64>(7));
    QCOMPARE(again.sampling.stop, std::vector<QByteArray>{"x"});
    QCOMPARE(again.tools.size(), std::size_t(1));
    QCOMPARE(again.tools[0].name, QByteArray("f"));
    QCOMPARE(again.tools[0].parameters, QByteArray(R"({"type":"object"})"));
    QCOMPARE(again.toolChoice->mode, ToolChoice::Mode::Required);
    QCOMPARE(again.parallelToolCalls, std::optional(false));
    QCOMPARE(again.reasoningEffort, QByteArray("low"));
    QCOMPARE(again.serviceTier, QByteArray("flex"));
    QCOMPARE(again.user, QByteArray("me"));
    QCOMPARE(again.responseFormat->kind, ResponseFormat::Kind::JsonObject);
}

/// A picture or a tool's result cannot be typed: they are asked again from where they are.
void TestReplay::whatIsNoPlainPromptStays()
{
    const QByteArray picture = R"({"model":"m","messages":[{"role":"user","content":[{"type":"text","text":"What?"},
        {"type":"image_url","image_url":{"url":"data:image/png;base64,AA=="}}]}]})";
    const Result<StoredSession> session = sessionOfRequest(recordAt("chat"), picture, {"groq/llama"});
    QVERIFY(session.ok());
    QVERIFY(session->summary.draft.isEmpty());
    QCOMPARE(session->summary.title, u"fast"_s);
    QCOMPARE(nodesOfPath(session->panes[0].conversation).size(), std::size_t(1));
    const QByteArray result = R"({"model":"m","messages":[{"role":"user","content":"q"},{"role":"assistant",
        "content":null,"tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]},
        {"role":"tool","tool_call_id":"c","content":"42"}]})";
    const Result<StoredSession> call = sessionOfRequest(recordAt("chat"), result, {"groq/llama"});
    QVERIFY(call.ok());
    QCOMPARE(nodesOfPath(call->panes[0].conversation).size(), std::size_t(3));
}

void TestReplay::saysWhyItCannotBe_data()
{
    QTest::addColumn<QByteArray>("door");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no words") << QByteArray("embeddings") << QByteArray(R"({"model":"m","input":"x"})");
    QTest::newRow("no model's") << QByteArray("models") << QByteArray("{}");
    QTest::newRow("unknown") << QByteArray("../chat") << QByteArray("{}");
    QTest::newRow("cut") << QByteArray("chat") << QByteArray(R"({"model":"m","messages":[{"role":"user","con)");
    QTest::newRow("empty") << QByteArray("chat") << QByteArray();
    QTest::newRow("no object") << QByteArray("chat") << QByteArray("[1]");
    QTest::newRow("no list") << QByteArray("messages") << QByteArray(R"({"model":"m","messages":7})");
    QTest::newRow("deep") << QByteArray("responses")
                          << QByteArray(R"({"model":"m","input":)" + QByteArray("[").repeated(5000));
}

void TestReplay::saysWhyItCannotBe()
{
    QFETCH(const QByteArray, door);
    QFETCH(const QByteArray, body);
    const Result<StoredSession> session = sessionOfRequest(recordAt(door), body, {"groq/llama"});
    QVERIFY(!session.ok());
    QVERIFY(!session.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
