// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/chatchunk.h"
#include "support/cases/doorrows.h"
#include "support/cases/guardcases.h"
#include "support/peers/guardedgateway.h"
#include "json/writer.h"

#include <QTest>

using namespace sluice;
using test::chatAnswerThatSays;
using test::GatewayPeer;
using test::GuardedGateway;
using test::streamThatSays;
using test::TextKind;
using Action = GuardRule::Action;

// Guards as a running gateway has them: what goes upstream, what comes back, what is kept.

namespace {

GuardRulePtr pii(Action action)
{
    return test::guardRule("pii", action);
}

QByteArray requestAt(const test::GuardedDoor &door, bool isStream, const QByteArray &words = "Hi")
{
    const QByteArray provider = door.operation == "chat" ? "groq" : "fireworks";
    QByteArray body = door.body;
    body.replace("\"Hi\"", json::quoted(words));
    return "{\"model\":\"" + provider + "/m\"," + (isStream ? "\"stream\":true," : "") + body + '}';
}

} // namespace

class TestGatewayGuards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doors_data();
    void whatIsAskedIsRedacted_data() { doors_data(); }
    void whatIsAskedIsRedacted();
    void whatIsAskedIsBlocked_data() { doors_data(); }
    void whatIsAskedIsBlocked();
    void aStreamIsRedacted_data() { doors_data(); }
    void aStreamIsRedacted();
    void aStreamIsCut_data() { doors_data(); }
    void aStreamIsCut();
    void aCallThatIsCutIsNone_data();
    void aCallThatIsCutIsNone();
    void aStreamThatToldNothingIsRefused();
    void anAnswerInOnePiece();
    void whatAProviderKeepsIsLookedAt_data();
    void whatAProviderKeepsIsLookedAt();
    void aSecondChoiceThatIsCutHasAnEnd();
    void piecesThatEachSayTheEndAreOneText();
    void aProvidersErrorIsLookedAt();
    void aLargeBodyIsLookedAtElsewhere();
    void whatFlagsLetsThrough();
    void metricsCountHits();
    void aRuleIsForItsKeysOnly();
};

void TestGatewayGuards::doors_data()
{
    QTest::addColumn<int>("door");
    for (std::size_t i = 0; i < test::guardedDoors().size(); ++i)
        QTest::newRow(test::guardedDoors()[i].name) << int(i);
}

void TestGatewayGuards::whatIsAskedIsRedacted()
{
    QFETCH(int, door);
    const test::GuardedDoor &at = test::guardedDoors()[std::size_t(door)];
    GuardedGateway guarded({pii(Action::Redact)});
    GatewayPeer peer(guarded.options);
    peer.enqueueStream(streamThatSays(at, {"fine"}));
    const auto client = peer.post(at.path, requestAt(at, true, "I am anna@example.com."));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY2(peer.sent().contains("I am [EMAIL]."), peer.sent().constData());
    QVERIFY(!peer.sent().contains("anna"));
    QCOMPARE(test::textToldBy(client->body, TextKind::Content), "fine");
    QTRY_COMPARE(guarded.record().guard, "redacted");
    QCOMPARE(guarded.record().guardRules, QByteArrayList{"my pii/email"});
}

void TestGatewayGuards::whatIsAskedIsBlocked()
{
    QFETCH(int, door);
    const test::GuardedDoor &at = test::guardedDoors()[std::size_t(door)];
    GuardedGateway guarded({pii(Action::Block)});
    GatewayPeer peer(guarded.options);
    const auto client = peer.post(at.path, requestAt(at, true, "I am anna@example.com."));
    QCOMPARE(GatewayPeer::wait(*client), 400);
    QVERIFY(peer.upstream().requests().empty());
    QVERIFY2(client->body.contains("my pii/email"), client->body.constData());
    QVERIFY(!client->body.contains("anna"));
    QCOMPARE(client->header("x-should-retry"), "false");
    QTRY_COMPARE(guarded.record().guard, "blocked");
    QCOMPARE(guarded.record().errorCode, "content_blocked");
}

void TestGatewayGuards::aStreamIsRedacted()
{
    QFETCH(int, door);
    const test::GuardedDoor &at = test::guardedDoors()[std::size_t(door)];
    GuardedGateway guarded({pii(Action::Redact)});
    GatewayPeer peer(guarded.options);
    peer.enqueueStream(streamThatSays(at, {"Write to an", "na@exam", "ple.com", ", she said."}));
    const auto client = peer.post(at.path, requestAt(at, true));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QCOMPARE(test::textToldBy(client->body, TextKind::Content), "Write to [EMAIL], she said.");
    QVERIFY(!client->body.contains("example"));
    QTRY_COMPARE(guarded.record().guard, "redacted");
    QVERIFY(guarded.record().errorKind.isEmpty());
}

void TestGatewayGuards::aStreamIsCut()
{
    QFETCH(int, door);
    const test::GuardedDoor &at = test::guardedDoors()[std::size_t(door)];
    GuardedGateway guarded({pii(Action::Block)});
    GatewayPeer peer(guarded.options);
    peer.enqueueStream(streamThatSays(at, {"Write to ", "an", "na@exam", "ple.com", ", she said."}));
    const auto client = peer.post(at.path, requestAt(at, true));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QCOMPARE(test::textToldBy(client->body, TextKind::Content), "Write to ");
    const bool isMessages = at.path == "/v1/messages";
    const bool isResponses = at.path == "/v1/responses";
    QVERIFY2(client->body.contains(isMessages ? R"("stop_reason":"refusal")" : R"("content_filter")"),
             client->body.constData());
    QVERIFY2(client->body.endsWith(isMessages    ? "data: {\"type\":\"message_stop\"}\n\n"
                                   : isResponses ? "}\n\n"
                                                 : "data: [DONE]\n\n"),
             client->body.constData());
    QCOMPARE(client->body.contains("event: response.incomplete\n"), isResponses);
    QVERIFY(!client->body.contains("example"));
    QVERIFY(!(isMessages || isResponses)
            || client->body.count("\"output_tokens\":0") <= 1); // the first says nothing yet
    QTRY_COMPARE(guarded.record().guard, "blocked");
    QCOMPARE(guarded.record().errorCode, "content_blocked");
    QCOMPARE(guarded.record().status, 200);
    QVERIFY(guarded.record().usage.output.value_or(0) > 0); // what was written is paid for
}

void TestGatewayGuards::aCallThatIsCutIsNone_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArrayList>("arguments");
    for (const char *path : {"/v1/chat/completions", "/v1/messages", "/v1/responses"}) {
        QTest::addRow("%s, at once", path) << QByteArray(path) << QByteArrayList{R"({"to":"anna@example.com"})"};
        QTest::addRow("%s, behind a word", path)
            << QByteArray(path) << QByteArrayList{R"({"about":"it","to":")", R"(anna@example.com"})"};
    }
}

/// Nobody makes a call whose arguments were held back: neither with none nor with some of them.
void TestGatewayGuards::aCallThatIsCutIsNone()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArrayList, arguments);
    const auto &all = test::guardedDoors();
    const auto door =
        std::find_if(all.begin(), all.end(), [&](const test::GuardedDoor &one) { return one.path == path; });
    GuardedGateway guarded({pii(Action::Block)});
    GatewayPeer peer(guarded.options);
    const auto call = [](const QByteArray &members) {
        return test::chatChunk(R"({"tool_calls":[{"index":0,)" + members + "}]}");
    };
    QByteArray stream = test::chatChunk(R"({"role":"assistant","content":"A word."})")
                        + call(R"("id":"call_1","type":"function","function":{"name":"mail","arguments":""})");
    for (const QByteArray &piece : arguments)
        stream += call(R"("function":{"arguments":)" + json::quoted(piece) + '}');
    peer.enqueueStream(stream + test::chatChunk("{}", "\"tool_calls\"") + "data: [DONE]\n\n");
    const auto client = peer.post(path, requestAt(*door, true));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY(!client->body.contains("example"));
    QVERIFY2(!client->body.contains(R"("arguments":"{}")"), client->body.constData());
    QVERIFY2(!client->body.contains(R"("partial_json":"{}")"), client->body.constData());
    QVERIFY2(!client->body.contains(R"("type":"function_call","status":"completed")"), client->body.constData());
    QVERIFY2(!client->body.contains(R"("finish_reason":"tool_calls")"), client->body.constData());
    QVERIFY2(!client->body.contains(R"("stop_reason":"tool_use")"), client->body.constData());
    // Where a call is a block that ends, it is not begun without arguments.
    if (arguments.size() == 1 && path != "/v1/chat/completions")
        QVERIFY2(!client->body.contains("mail"), client->body.constData());
}

void TestGatewayGuards::aStreamThatToldNothingIsRefused()
{
    GuardedGateway guarded({pii(Action::Block)});
    GatewayPeer peer(guarded.options);
    const test::GuardedDoor completions = test::guardedDoors().back();
    peer.enqueueStream(streamThatSays(completions, {"anna@example.com", "."}));
    const auto client = peer.post(completions.path, requestAt(completions, true));
    QCOMPARE(GatewayPeer::wait(*client), 400);
    QVERIFY2(client->body.contains("content_blocked"), client->body.constData());
}

void TestGatewayGuards::anAnswerInOnePiece()
{
    for (const Action action : {Action::Redact, Action::Block}) {
        for (const char *path : {"/v1/chat/completions", "/v1/messages", "/v1/responses"}) {
            const auto &all = test::guardedDoors();
            const auto door =
                std::find_if(all.begin(), all.end(), [&](const test::GuardedDoor &one) { return one.path == path; });
            GuardedGateway guarded({pii(action)});
            GatewayPeer peer(guarded.options);
            peer.enqueueJson(chatAnswerThatSays("It is 4111 1111 1111 1111."));
            const auto client = peer.post(path, requestAt(*door, false));
            QCOMPARE(GatewayPeer::wait(*client), action == Action::Redact ? 200 : 400);
            QVERIFY2(client->body.contains(action == Action::Redact ? "It is [CARD]." : "my pii/card"),
                     client->body.constData());
            QVERIFY(!client->body.contains("4111"));
            QTRY_COMPARE(guarded.record().guard, action == Action::Redact ? "redacted" : "blocked");
            QCOMPARE(guarded.record().usage.output, std::optional<qint64>(2));
        }
    }
}

/// It holds what the model wrote, where that is no call or no JSON.
void TestGatewayGuards::whatAProviderKeepsIsLookedAt_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("guard");
    QTest::newRow("block") << Action::Block << 400 << QByteArray("blocked");
    QTest::newRow("redact") << Action::Redact << 200 << QByteArray("redacted");
}

/// An answer in the background is asked for later, where it is kept.
void TestGatewayGuards::whatAProviderKeepsIsLookedAt()
{
    QFETCH(Action, action);
    QFETCH(int, status);
    QFETCH(QByteArray, guard);
    GuardedGateway guarded({pii(action)});
    GatewayPeer peer(guarded.options);
    peer.enqueueJson(R"({"id":"resp_9","object":"response","status":"queued","output":[]})");
    const auto asked = peer.post("/v1/responses", R"({"model":"fireworks/m","input":"Hi","background":true})");
    QCOMPARE(GatewayPeer::wait(*asked), 200);
    peer.enqueueJson(
        R"({"id":"resp_9","object":"response","status":"completed","output":[{"id":"msg_1","type":"message",)"
        R"("role":"assistant","status":"completed","content":[{"type":"output_text","text":)"
        R"("Write to anna@example.com.","annotations":[]}]}]})");
    const auto kept = peer.send("GET", "/v1/responses/resp_9", {}, {{"authorization", "Bearer " + GatewayPeer::key()}});
    QCOMPARE(GatewayPeer::wait(*kept), status);
    QVERIFY2(!kept->body.contains("anna"), kept->body.constData());
    QVERIFY2(kept->body.contains(action == Action::Block ? "content_blocked" : "Write to [EMAIL]."),
             kept->body.constData());
    QTRY_COMPARE(guarded.record().guard, guard);
    QCOMPARE(guarded.record().guardRules, QByteArrayList{"my pii/email"});
}

/// Clients wait for as many ends as they asked for answers.
void TestGatewayGuards::aSecondChoiceThatIsCutHasAnEnd()
{
    GuardedGateway guarded({pii(Action::Block)});
    GatewayPeer peer(guarded.options);
    const QByteArray second = QByteArray(test::chatChunk(R"({"role":"assistant","content":"I am anna@example.com."})"))
                                  .replace(R"("index":0)", R"("index":1)");
    peer.enqueueStream(test::chatChunk(R"({"role":"assistant","content":"Hello."})") + test::chatChunk("{}", "\"stop\"")
                       + second + "data: [DONE]\n\n");
    const auto client = peer.post("/v1/chat/completions", R"({"model":"fireworks/m","stream":true,"n":2,"messages":)"
                                                          R"([{"role":"user","content":"Hi"}]})");
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY(!client->body.contains("anna"));
    QCOMPARE(client->body.count(R"("finish_reason":"stop")"), 1);
    QVERIFY2(client->body.count(R"("finish_reason":"content_filter")") == 1, client->body.constData());
    QVERIFY2(
        client->body.contains(
            R"("choices":[{"index":1,"delta":{"role":"assistant"},"logprobs":null,"finish_reason":"content_filter"}])"),
        client->body.constData());
    QVERIFY(client->body.endsWith("data: [DONE]\n\n"));

    const QByteArray head =
        R"(data: {"id":"c1","object":"text_completion","created":1,"model":"m","choices":[{"index":)";
    peer.enqueueStream(head + "0,\"text\":\"Hello.\",\"finish_reason\":\"stop\"}]}\n\n" + head
                       + "1,\"text\":\"I am anna@example.com.\",\"finish_reason\":null}]}\n\ndata: [DONE]\n\n");
    const auto text = peer.post("/v1/completions", R"({"model":"fireworks/m","stream":true,"n":3,"prompt":"Hi"})");
    QCOMPARE(GatewayPeer::wait(*text), 200);
    QVERIFY(!text->body.contains("anna"));
    QCOMPARE(text->body.count(R"("finish_reason":"stop")"), 1);
    QCOMPARE(text->body.count(R"("finish_reason":"content_filter")"), 2);
}

/// Some proxies tell a finish reason with every piece.
void TestGatewayGuards::piecesThatEachSayTheEndAreOneText()
{
    for (const char *path : {"/v1/chat/completions", "/v1/responses"}) {
        GuardedGateway guarded({pii(Action::Redact)});
        GatewayPeer peer(guarded.options);
        QByteArray stream;
        for (const char *piece : {"Write to an", "na@exam", "ple.com", ", she said."})
            stream += test::chatChunk("{\"content\":\"" + QByteArray(piece) + "\"}", "\"stop\"");
        peer.enqueueStream(stream + "data: [DONE]\n\n");
        const auto client = peer.post(path, QByteArray(R"({"model":"groq/m","stream":true,)")
                                                + (path == QByteArrayView("/v1/responses")
                                                       ? R"("input":"Hi"})"
                                                       : R"("messages":[{"role":"user","content":"Hi"}]})"));
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QCOMPARE(test::textToldBy(client->body, TextKind::Content), "Write to [EMAIL], she said.");
    }
}

void TestGatewayGuards::aProvidersErrorIsLookedAt()
{
    const QByteArray body = R"({"error":{"message":"No call by anna@example.com.","code":"tool_use_failed",)"
                            R"("failed_generation":"Ask anna@example.com now"}})";
    for (const Action action : {Action::Redact, Action::Block}) {
        for (const test::GuardedDoor &door : test::guardedDoors()) {
            GuardedGateway guarded({pii(action)});
            GatewayPeer peer(guarded.options);
            peer.upstream().enqueue({ScriptedServer::response(400, body, {{"content-type", "application/json"}})});
            const auto client = peer.post(door.path, requestAt(door, false));
            QCOMPARE(GatewayPeer::wait(*client), 400);
            QVERIFY2(!client->body.contains("anna"), client->body.constData());
            QCOMPARE(client->body.contains("[EMAIL]"), action == Action::Redact);
            QTRY_COMPARE(guarded.record().guard, action == Action::Redact ? "redacted" : "blocked");
            QVERIFY(!guarded.record().errorMessage.contains(u"anna"));
        }
    }
}

void TestGatewayGuards::aLargeBodyIsLookedAtElsewhere()
{
    GuardedGateway guarded({pii(Action::Redact)});
    GatewayPeer peer(guarded.options);
    peer.enqueueJson(chatAnswerThatSays("fine"));
    const QByteArray long_ = QByteArray("All work and no play. ").repeated(20'000) + "anna@example.com";
    const auto client = peer.post("/v1/chat/completions", requestAt(test::guardedDoors().front(), false, long_));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY(peer.sent().contains("play. [EMAIL]"));
}

void TestGatewayGuards::whatFlagsLetsThrough()
{
    auto shadow = std::make_shared<GuardRule>(*pii(Action::Block));
    shadow->enabled = GuardRule::Enabled::Shadow;
    for (const GuardRulePtr &rule : {pii(Action::Flag), GuardRulePtr(shadow)}) {
        GuardedGateway guarded({rule});
        GatewayPeer peer(guarded.options);
        const test::GuardedDoor &chat = test::guardedDoors().front();
        peer.enqueueStream(streamThatSays(chat, {"anna@exam", "ple.com."}));
        const auto client = peer.post(chat.path, requestAt(chat, true, "card 4111111111111111"));
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QVERIFY(peer.sent().contains("4111111111111111"));
        QCOMPARE(test::textToldBy(client->body, TextKind::Content), "anna@example.com.");
        QTRY_COMPARE(guarded.record().guard, "flagged");
        QCOMPARE(guarded.record().guardRules, (QByteArrayList{"my pii/card", "my pii/email"}));
    }
}

void TestGatewayGuards::metricsCountHits()
{
    GuardedGateway guarded({pii(Action::Redact)});
    GatewayPeer peer(guarded.options);
    for (int i = 0; i < 2; ++i) {
        peer.enqueueJson(chatAnswerThatSays(i == 0 ? "a@b.example" : "nothing"));
        QCOMPARE(GatewayPeer::wait(*peer.post("/v1/chat/completions", requestAt(test::guardedDoors().front(), false))),
                 200);
    }
    const auto client = peer.send("GET", "/metrics", {}, {{"Authorization", "Bearer " + GatewayPeer::key()}});
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY2(client->body.contains("sluice_guard_hits_total{rule=\"my pii/email\"} 1\n"), client->body.constData());
    QVERIFY2(client->body.contains("sluice_guarded_requests_total{outcome=\"passed\"} 1\n"), client->body.constData());
    QVERIFY2(client->body.contains("sluice_guarded_requests_total{outcome=\"redacted\"} 1\n"),
             client->body.constData());
}

void TestGatewayGuards::aRuleIsForItsKeysOnly()
{
    auto rule = std::make_shared<GuardRule>(*pii(Action::Block));
    rule->scopes = {"somebody else"};
    GuardedGateway guarded({rule});
    GatewayPeer peer(guarded.options);
    peer.enqueueJson(chatAnswerThatSays("a@b.example"));
    const auto client =
        peer.post("/v1/chat/completions", requestAt(test::guardedDoors().front(), false, "a@b.example"));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY(client->body.contains("a@b.example"));
    QTRY_COMPARE(guarded.record().status, 200);
    QCOMPARE(guarded.record().guard, "");
}

QTEST_GUILESS_MAIN(TestGatewayGuards)
#include "tst_gatewayguards.moc"
