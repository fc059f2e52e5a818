// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/guardedgateway.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>

using namespace sluice;
using test::chatAnswerThatSays;
using test::GatewayPeer;
using test::GuardedGateway;
using test::streamThatSays;
using test::TextKind;
using Action = GuardRule::Action;

// Rules that look at a whole answer, and what may come of it: another model's answer.

namespace {

std::shared_ptr<GuardRule> ruleThat(Action action)
{
    auto rule = std::make_shared<GuardRule>();
    rule->name = "own";
    rule->looksAtOutput = true;
    rule->action = action;
    return rule;
}

GuardRulePtr schemaRule(Action action)
{
    const auto rule = ruleThat(action);
    const Result<json::Schema> schema =
        json::Schema::compile(R"({"type":"object","required":["n"],"properties":{"n":{"type":"integer"}}})");
    if (schema.ok())
        rule->schema = *schema;
    return rule;
}

GuardRulePtr wordRule(Action action)
{
    const auto rule = ruleThat(action);
    const Result<Pattern> pattern = Pattern::compile("blue moon");
    if (pattern.ok())
        rule->patterns = {{"1", "X", *pattern}};
    return rule;
}

QByteArray requestAt(const test::GuardedDoor &door, bool isStream, bool hasAnother = false)
{
    const QByteArray provider = door.operation == "chat" ? "groq" : "fireworks";
    const QByteArray another = hasAnother ? R"("fallbacks":[")" + provider + R"(/other"],)" : QByteArray();
    return "{\"model\":\"" + provider + "/m\"," + another + (isStream ? "\"stream\":true," : "") + door.body + '}';
}

const test::GuardedDoor &chatDoor()
{
    return test::guardedDoors().front();
}

} // namespace

class TestWholeGuards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doors_data();
    void whatFitsGoesOn_data() { doors_data(); }
    void whatFitsGoesOn();
    void whatDoesNotFitIsRefused_data() { doors_data(); }
    void whatDoesNotFitIsRefused();
    void aCallNeedsNoText();
    void whatOnlyFlagsHoldsNothing();
    void anotherModelAnswers_data() { doors_data(); }
    void anotherModelAnswers();
    void anotherModelAnswersInOnePiece();
    void bothAreTooMany();
    void bothArePaid();
    void aBlockIsFinal();
    void whatIsTooShortIsFound();
    void aProvidersErrorIsNoAnswer();
    void whatIsTooLongToHoldIsRefused();
    void whatBreaksOffWhileItIsHeldIsBought();
};

void TestWholeGuards::doors_data()
{
    QTest::addColumn<int>("door");
    for (std::size_t i = 0; i < test::guardedDoors().size(); ++i)
        QTest::newRow(test::guardedDoors()[i].name) << int(i);
}

void TestWholeGuards::whatFitsGoesOn()
{
    QFETCH(int, door);
    const test::GuardedDoor &at = test::guardedDoors()[std::size_t(door)];
    GuardedGateway guarded({schemaRule(Action::Block)});
    GatewayPeer peer(guarded.options);
    peer.enqueueStream(streamThatSays(at, {"{\"n", "\": ", "1}"}));
    const auto client = peer.post(at.path, requestAt(at, true));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QCOMPARE(test::textToldBy(client->body, TextKind::Content), "{\"n\": 1}");
    QTRY_COMPARE(guarded.record().guard, "passed");
}

void TestWholeGuards::whatDoesNotFitIsRefused()
{
    QFETCH(int, door);
    const test::GuardedDoor &at = test::guardedDoors()[std::size_t(door)];
    for (const QByteArray &text : QByteArrayList{R"({"n":"1"})", R"({"n":1)", "Of course! {\"n\":1}"}) {
        GuardedGateway guarded({schemaRule(Action::Block)});
        GatewayPeer peer(guarded.options);
        peer.enqueueStream(streamThatSays(at, {text.first(3), text.sliced(3)}));
        const auto client = peer.post(at.path, requestAt(at, true));
        QCOMPARE(GatewayPeer::wait(*client), 400);
        QVERIFY2(client->body.contains("The guard 'own' does not let"), client->body.constData());
        QTRY_COMPARE(guarded.record().guard, "blocked");
        QCOMPARE(guarded.record().guardRules, QByteArrayList{"own"});
        QVERIFY(guarded.record().usage.output.value_or(0) > 0);
    }
}

void TestWholeGuards::aCallNeedsNoText()
{
    GuardedGateway guarded({schemaRule(Action::Block)});
    GatewayPeer peer(guarded.options);
    peer.enqueueStream(streamThatSays(chatDoor(), {R"({"a":1})"}, TextKind::Arguments));
    const auto client = peer.post(chatDoor().path, requestAt(chatDoor(), true));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QCOMPARE(test::textToldBy(client->body, TextKind::Arguments), R"({"a":1})");
}

void TestWholeGuards::whatOnlyFlagsHoldsNothing()
{
    auto shadow = std::make_shared<GuardRule>(*schemaRule(Action::Block));
    shadow->enabled = GuardRule::Enabled::Shadow;
    for (const GuardRulePtr &rule : {schemaRule(Action::Flag), GuardRulePtr(shadow)}) {
        GuardedGateway guarded({rule});
        GatewayPeer peer(guarded.options);
        peer.enqueueStream(streamThatSays(chatDoor(), {"no ", "JSON"}));
        const auto client = peer.post(chatDoor().path, requestAt(chatDoor(), true));
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QCOMPARE(test::textToldBy(client->body, TextKind::Content), "no JSON");
        QTRY_COMPARE(guarded.record().guard, "flagged");
    }
}

void TestWholeGuards::anotherModelAnswers()
{
    QFETCH(int, door);
    const test::GuardedDoor &at = test::guardedDoors()[std::size_t(door)];
    for (const GuardRulePtr &rule : {schemaRule(Action::Retry), wordRule(Action::Retry)}) {
        GuardedGateway guarded({rule});
        GatewayPeer peer(guarded.options);
        peer.enqueueStream(streamThatSays(at, {"Once in a blue", " moon."}));
        peer.enqueueStream(streamThatSays(at, {"{\"n\":", "2}"}));
        const auto client = peer.post(at.path, requestAt(at, true, true));
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QCOMPARE(test::textToldBy(client->body, TextKind::Content), "{\"n\":2}");
        QCOMPARE(peer.upstream().requests().size(), 2U);
        QVERIFY2(peer.sent().contains("other"), peer.sent().constData());
        QVERIFY(!client->body.contains("blue"));
        QCOMPARE(client->header("x-sluice-attempts"), "2");
        QTRY_COMPARE(guarded.record().guard, "flagged");
        QCOMPARE(guarded.record().guardRules, QByteArrayList{"own"});
        QCOMPARE(guarded.record().attempts.size(), 2U);
        QCOMPARE(guarded.record().attempts.front().errorCode, "content_blocked");
        QVERIFY(guarded.record().errorKind.isEmpty());
    }
}

void TestWholeGuards::anotherModelAnswersInOnePiece()
{
    for (const char *path : {"/v1/chat/completions", "/v1/messages"}) {
        const auto &all = test::guardedDoors();
        const auto door = std::ranges::find_if(all, [&](const test::GuardedDoor &one) { return one.path == path; });
        GuardedGateway guarded({schemaRule(Action::Retry)});
        GatewayPeer peer(guarded.options);
        peer.enqueueJson(chatAnswerThatSays("no"));
        peer.enqueueJson(chatAnswerThatSays(R"({"n":3})"));
        const auto client = peer.post(path, requestAt(*door, false, true));
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QVERIFY2(client->body.contains(R"({\"n\":3})"), client->body.constData());
        QCOMPARE(peer.upstream().requests().size(), 2U);
    }
}

void TestWholeGuards::bothAreTooMany()
{
    GuardedGateway guarded({schemaRule(Action::Retry)});
    GatewayPeer peer(guarded.options);
    peer.enqueueJson(chatAnswerThatSays("no"));
    peer.enqueueJson(chatAnswerThatSays("neither"));
    const auto client = peer.post(chatDoor().path, requestAt(chatDoor(), false, true));
    QCOMPARE(GatewayPeer::wait(*client), 400);
    QVERIFY2(client->body.contains("content_blocked"), client->body.constData());
    QCOMPARE(client->header("x-should-retry"), "false");
    QTRY_COMPARE(guarded.record().guard, "blocked");
}

/// What was told to nobody was written all the same.
void TestWholeGuards::bothArePaid()
{
    Price price;
    price.input = 1; // dollars per million: 1000 nano-dollars a token
    price.output = 2;
    for (const bool isStream : {false, true}) {
        GuardedGateway guarded({schemaRule(Action::Retry)});
        guarded.options.prices = {{"groq", "m", price}, {"groq", "other", price}};
        GatewayPeer peer(guarded.options);
        for (const QByteArray &text : {QByteArray("no"), QByteArray(R"({"n":3})")}) {
            if (isStream)
                peer.enqueueStream(streamThatSays(chatDoor(), {text}));
            else
                peer.enqueueJson(chatAnswerThatSays(text));
        }
        QCOMPARE(GatewayPeer::wait(*peer.post(chatDoor().path, requestAt(chatDoor(), isStream, true))), 200);
        QTRY_COMPARE(guarded.record().usage.input, std::optional<qint64>(14));
        QCOMPARE(guarded.record().usage.output, std::optional<qint64>(4));
        QCOMPARE(guarded.record().cost, std::optional(Money::ofNano(14 * 1000 + 4 * 2000)));
        // To each target what it gave.
        const auto metrics = peer.send("GET", "/metrics", {}, {{"authorization", "Bearer " + GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*metrics), 200);
        for (const char *target : {"groq/m", "groq/other"}) {
            const QByteArray of = QByteArray("{target=\"") + target + "\"";
            for (const QByteArray &line : QByteArrayList{"sluice_tokens_total" + of + ",kind=\"input\"} 7",
                                                         "sluice_tokens_total" + of + ",kind=\"output\"} 2",
                                                         "sluice_cost_dollars_total" + of + "} 1.1"}) {
                QVERIFY2(metrics->body.contains(line), (line + metrics->body).constData());
            }
        }
    }
}

void TestWholeGuards::aBlockIsFinal()
{
    GuardedGateway guarded({schemaRule(Action::Retry), wordRule(Action::Block)});
    GatewayPeer peer(guarded.options);
    peer.enqueueJson(chatAnswerThatSays("a blue moon"));
    const auto client = peer.post(chatDoor().path, requestAt(chatDoor(), false, true));
    QCOMPARE(GatewayPeer::wait(*client), 400);
    QCOMPARE(peer.upstream().requests().size(), 1U);
}

void TestWholeGuards::whatIsTooShortIsFound()
{
    const auto rule = ruleThat(Action::Block);
    rule->leastCharacters = 5;
    for (const QByteArray &text : {QByteArray("1234"), QByteArray("12345")}) {
        GuardedGateway guarded({rule});
        GatewayPeer peer(guarded.options);
        peer.enqueueJson(chatAnswerThatSays(text));
        const auto client = peer.post(chatDoor().path, requestAt(chatDoor(), false));
        QCOMPARE(GatewayPeer::wait(*client), text.size() < 5 ? 400 : 200);
    }
}

void TestWholeGuards::aProvidersErrorIsNoAnswer()
{
    const auto shortRule = ruleThat(Action::Block);
    shortRule->leastCharacters = 5000;
    for (const GuardRulePtr &rule : {schemaRule(Action::Block), GuardRulePtr(shortRule)}) {
        GuardedGateway guarded({rule});
        GatewayPeer peer(guarded.options);
        peer.enqueueJson(R"({"error":{"message":"No such thing.","type":"invalid_request_error"}})", 400);
        const auto client = peer.post(chatDoor().path, requestAt(chatDoor(), false));
        QCOMPARE(GatewayPeer::wait(*client), 400);
        QVERIFY2(client->body.contains("No such thing."), client->body.constData());
    }
}

/// Not a byte of it goes on.
void TestWholeGuards::whatIsTooLongToHoldIsRefused()
{
    GuardedGateway guarded({schemaRule(Action::Block)});
    GatewayPeer peer(guarded.options);
    const QByteArrayList pieces(20, QByteArray(512 * 1024, 'x'));
    peer.enqueueStream(streamThatSays(chatDoor(), pieces));
    const auto client = peer.post(chatDoor().path, requestAt(chatDoor(), true));
    QCOMPARE(GatewayPeer::wait(*client), boughtStatus);
    QVERIFY2(client->body.contains("guard_unavailable"), client->body.constData());
    QTRY_COMPARE(guarded.record().guard, "error_closed");
}

/// What came was bought, though nobody saw a byte of it.
void TestWholeGuards::whatBreaksOffWhileItIsHeldIsBought()
{
    GuardedGateway guarded({schemaRule(Action::Block)});
    GatewayPeer peer(guarded.options);
    const QByteArray all = streamThatSays(chatDoor(), {"{\"a\"", ":1}"});
    peer.enqueueStream(all.first(all.indexOf("\n\n", all.indexOf(":1}"))));
    const auto client = peer.post(chatDoor().path, requestAt(chatDoor(), true));
    QCOMPARE(GatewayPeer::wait(*client), boughtStatus);
    QCOMPARE(peer.upstream().requests().size(), 1u);
}

QTEST_GUILESS_MAIN(TestWholeGuards)
#include "tst_wholeguards.moc"
