// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/judgingservice.h"

#include <QTest>

using namespace sluice;
using test::answer;
using test::Asked;
using test::chat;
using test::GatewayPeer;
using test::request;
using test::stream;
using test::TextKind;
using Action = GuardRule::Action;
using Kind = GuardService::Kind;

// Guards that ask somebody else: what comes of each answer, and of none.

class TestRemoteGuards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void whoDoesNotAnswer_data();
    void whoDoesNotAnswer();
    void spansAreTakenOut();
    void aGuardrailIsAskedSigned();
    void aModelOfOurOwnRoutes();
    void aStreamIsHeldUntilItIsJudged();
    void aStreamIsCutBehindWhatWasJudged();
    void whoLeavesAsksNobodyAnyMore();
    void aTextTooLongIsNotLetThrough();
};

void TestRemoteGuards::verdicts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QByteArray>("guard");
    QTest::addColumn<QByteArrayList>("rules");
    const auto row = [](const char *name, Kind kind, const QByteArray &says, const QByteArray &guard,
                        const QByteArrayList &rules = {}) {
        QTest::newRow(name) << int(kind) << says << guard << rules;
    };
    row("own pass", Kind::Http, R"({"action":"pass"})", "passed");
    row("own hit", Kind::Http, R"({"action":"hit","reason":"too rude"})", "blocked", {"judge/too-rude"});
    row("moderation pass", Kind::Moderation, R"({"results":[{"flagged":false,"categories":{"hate":false}}]})",
        "passed");
    row("moderation hit", Kind::Moderation,
        R"({"results":[{"flagged":true,"categories":{"hate":true,"harassment/threatening":true,"self-harm":false}}]})",
        "blocked", {"judge/hate", "judge/harassment-threatening"});
    row("presidio pass", Kind::Presidio, "[]", "passed");
    row("presidio hit", Kind::Presidio, R"([{"entity_type":"PERSON","start":0,"end":2,"score":0.9}])", "blocked",
        {"judge/PERSON"});
    row("presidio unsure", Kind::Presidio, R"([{"entity_type":"PERSON","start":0,"end":2,"score":0.1}])", "passed");
    row("presidio beyond the text", Kind::Presidio, R"([{"entity_type":"PERSON","start":0,"end":999999,"score":0.9}])",
        "error_closed");
    row("hostile names", Kind::Http, "{\"action\":\"hit\",\"reason\":\"\\u001b[31m,a/b\\n\"}", "blocked",
        {"judge/--31m-a-b-"});
}

void TestRemoteGuards::verdicts()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, says);
    QFETCH(QByteArray, guard);
    QFETCH(QByteArrayList, rules);
    Asked asked{Kind(kind)};
    asked.says(says);
    GatewayPeer peer(asked.options());
    peer.enqueueJson(answer("fine"));
    const auto client = peer.post(chat, request("Hi"));
    QCOMPARE(GatewayPeer::wait(*client), guard == "passed" ? 200 : guard == "blocked" ? 400 : 503);
    QTRY_COMPARE(asked.record().guard, guard);
    QCOMPARE(asked.record().guardRules, rules);
    QCOMPARE(asked.service.requests().front().headers.value("authorization"), "Bearer service-key-0123");
    QVERIFY(asked.service.requests().front().body.contains("\"Hi\""));
    QCOMPARE(peer.upstream().requests().size(), std::size_t(guard == "passed" ? 1 : 0));
}

/// Bedrock names what it found word for word, and no place of it.
void TestRemoteGuards::aGuardrailIsAskedSigned()
{
    Asked asked{Kind::Bedrock, Action::Redact};
    GuardService service = *asked.rule->service;
    service.region = "eu-central-1";
    service.keyId = "AKID";
    asked.rule->service = std::make_shared<const GuardService>(service);
    asked.says(
        R"({"action":"GUARDRAIL_INTERVENED","outputs":[{"text":"{NAME}"}],"assessments":[{)"
        R"("contentPolicy":{"filters":[{"type":"HATE","confidence":"LOW","action":"NONE"}]},)"
        R"("sensitiveInformationPolicy":{"piiEntities":[{"type":"NAME","match":"Ann","action":"ANONYMIZED"}]}}]})");
    GatewayPeer peer(asked.options());
    peer.enqueueJson(answer("fine"));
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Ann met Ann"))), 200);
    QVERIFY(peer.upstream().requests().front().body.contains("\"[NAME] met [NAME]\""));
    const ScriptedRequest question = asked.service.requests().front();
    QVERIFY(question.body.contains(R"("source":"INPUT")") && question.body.contains(R"("text":"Ann met Ann")"));
    QVERIFY(question.headers.value("authorization").contains("/eu-central-1/bedrock/aws4_request"));
    QVERIFY(!question.headers.value("authorization").contains("service-key-0123"));
    QTRY_COMPARE(asked.record().guardRules, QByteArrayList{"judge/NAME"});
    // Where one finding has no words, all of it is refused.
    asked.says(R"({"action":"GUARDRAIL_INTERVENED","assessments":[{"topicPolicy":{"topics":[)"
               R"({"name":"weapons","type":"DENY","action":"BLOCKED"}]}}]})");
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("arms"))), 400);
}

void TestRemoteGuards::whoDoesNotAnswer_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<int>("what");
    for (const char *how : {"dead", "slow", "garbage", "error", "closed"}) {
        for (const bool isOpen : {false, true}) {
            for (const int what : {0, 1, 2}) {
                const char *whats[] = {"request", "answer", "stream"};
                QTest::addRow("%s %s %s", how, isOpen ? "open" : "closed", whats[what])
                    << QByteArray(how) << isOpen << what;
            }
        }
    }
}

void TestRemoteGuards::whoDoesNotAnswer()
{
    QFETCH(QByteArray, how);
    QFETCH(bool, isOpen);
    QFETCH(int, what);
    Asked asked;
    asked.rule->isOpenOnError = isOpen;
    auto service = std::make_shared<GuardService>(*asked.rule->service);
    service->timeout = std::chrono::milliseconds(how == "slow" ? 30 : 10'000);
    asked.rule->service = service;
    if (how == "dead")
        asked.service.refuse();
    else if (how == "slow")
        asked.service.handler = [](const ScriptedRequest &) { return ScriptedReply{}; };
    else if (how == "closed")
        asked.service.handler = [](const ScriptedRequest &) { return ScriptedReply{{}, ScriptedReply::Then::Abort}; };
    else
        asked.says(how == "garbage" ? "<html>" : "{}", how == "error" ? 500 : 200);
    if (what > 0)
        asked.looksAtOutput();
    GatewayPeer peer(asked.options());
    if (what == 2)
        peer.enqueueStream(stream({"fi", "ne"}));
    else
        peer.enqueueJson(answer("fine"));
    const auto client = peer.post(chat, request("Hi", what == 2));
    const int status = GatewayPeer::wait(*client);
    QCOMPARE(client->body.contains(what == 2 ? "ne" : "fine"), isOpen);
    // A stream of which nothing was told but its role may still be refused as a whole.
    QVERIFY2(isOpen
                 ? status == 200
                 : status == (what == 0 ? 503 : boughtStatus) || (what == 2 && client->body.contains("content_filter")),
             client->body.constData());
    QTRY_COMPARE(asked.record().guard, isOpen ? "error_open" : "error_closed");
    QCOMPARE(asked.record().errorCode, isOpen ? "" : "guard_unavailable");
}

void TestRemoteGuards::spansAreTakenOut()
{
    Asked asked(Kind::Presidio, Action::Redact);
    asked.service.handler = [](const ScriptedRequest &question) -> ScriptedReply {
        const Result<json::Document> document = json::Document::parse(question.body);
        const QString text = QString::fromUtf8(document->root()["text"].text());
        const qsizetype at = text.indexOf(QStringLiteral("Zoë"));
        return {ScriptedServer::response(200, R"([{"entity_type":"PERSON","start":)" + QByteArray::number(at)
                                                  + R"(,"end":)" + QByteArray::number(at + 3) + R"(,"score":0.85}])")};
    };
    GatewayPeer peer(asked.options());
    peer.enqueueJson(answer("fine"));
    const auto client = peer.post(
        chat,
        R"({"model":"groq/m","messages":[{"role":"system","content":"Süß."},{"role":"user","content":"I am Zoë!"}]})");
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY2(peer.sent().contains("\"Süß.\"") && peer.sent().contains("I am [PERSON]!"), peer.sent().constData());
    QTRY_COMPARE(asked.record().guard, "redacted");
}

void TestRemoteGuards::aModelOfOurOwnRoutes()
{
    for (const char *says : {"safe", "unsafe\nS1,S9", R"({"violation":1,"category":"weapons"})", "Well, hm."}) {
        Asked asked(Kind::Chat);
        asked.rule->question.policy = "No weapons.";
        GatewayPeer peer(asked.options());
        peer.enqueueJson(answer(says));
        peer.enqueueJson(answer("fine"));
        const auto client = peer.post(chat, request("Hi"));
        const QByteArray said(says);
        const QByteArray guard = said == "safe" ? "passed" : said.startsWith("Well") ? "error_closed" : "blocked";
        QCOMPARE(GatewayPeer::wait(*client), guard == "passed" ? 200 : guard == "blocked" ? 400 : 503);
        const QByteArray question = peer.upstream().requests().front().body;
        QVERIFY2(question.contains("\"judge\"") && question.contains("No weapons.") && question.contains("\"Hi\""),
                 question.constData());
        QTRY_COMPARE(asked.record().guard, guard);
        if (said.startsWith("unsafe"))
            QCOMPARE(asked.record().guardRules, (QByteArrayList{"judge/S1", "judge/S9"}));
    }
}

void TestRemoteGuards::aStreamIsHeldUntilItIsJudged()
{
    Asked asked;
    asked.looksAtOutput();
    QByteArrayList pieces;
    QByteArray whole;
    for (int i = 0; i < 60; ++i) {
        pieces.append("These are some words of piece " + QByteArray::number(i) + (i % 4 == 3 ? ". " : ", "));
        whole += pieces.last();
    }
    GatewayPeer peer(asked.options());
    peer.enqueueStream(stream(pieces));
    const auto client = peer.post(chat, request("Hi", true));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QCOMPARE(test::textToldBy(client->body, TextKind::Content), whole);
    QVERIFY(client->body.endsWith("data: [DONE]\n\n"));
    QVERIFY(asked.service.requests().size() > 3);
    QTRY_COMPARE(asked.record().guard, "passed");
}

void TestRemoteGuards::aStreamIsCutBehindWhatWasJudged()
{
    Asked asked;
    asked.looksAtOutput();
    asked.service.handler = [](const ScriptedRequest &question) -> ScriptedReply {
        const bool isBad = question.body.contains("poison");
        return {ScriptedServer::response(200, isBad ? R"({"action":"hit"})" : R"({"action":"pass"})")};
    };
    const QByteArray first = QByteArray("All is well here, and so it goes on. ").repeated(12);
    GatewayPeer peer(asked.options());
    peer.enqueueStream(stream({first, "Now the poison is mixed of ", "things that nobody names. "}));
    const auto client = peer.post(chat, request("Hi", true));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY(first.startsWith(test::textToldBy(client->body, TextKind::Content)));
    QVERIFY(!client->body.contains("poison"));
    QVERIFY2(client->body.contains("content_filter") || client->body.contains("content_blocked"),
             client->body.constData());
    QTRY_COMPARE(asked.record().guard, "blocked");
}

void TestRemoteGuards::whoLeavesAsksNobodyAnyMore()
{
    Asked asked;
    asked.service.handler = [](const ScriptedRequest &) { return ScriptedReply{}; };
    GatewayPeer peer(asked.options());
    auto client = peer.post(chat, request("Hi"));
    QTRY_COMPARE(asked.service.requests().size(), std::size_t(1));
    client->call->abort();
    QTRY_COMPARE(asked.service.openConnections(), 0);
    QCOMPARE(peer.upstream().requests().size(), std::size_t(0));
    QTRY_COMPARE(peer.gateway().counts().active, 0);
}

void TestRemoteGuards::aTextTooLongIsNotLetThrough()
{
    Asked asked;
    GatewayPeer peer(asked.options());
    const auto client = peer.post(chat, request(QByteArray(2 * 1024 * 1024, 'x')));
    QCOMPARE(GatewayPeer::wait(*client), 503);
    QTRY_COMPARE(asked.record().guard, "error_closed");
}

QTEST_GUILESS_MAIN(TestRemoteGuards)
#include "tst_remoteguards.moc"
