// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/verdictcache.h"
#include "support/peers/judgingservice.h"

#include <QTest>

using namespace sluice;
using test::answer;
using test::Asked;
using test::chat;
using test::GatewayPeer;
using test::request;
using test::stream;
using Action = GuardRule::Action;
using Kind = GuardService::Kind;

// What services cost: money, time, and how often they are asked.

namespace {

std::vector<RequestRecordPtr> recordsOf(const Asked &asked)
{
    return asked.live->since(0).records;
}

void setTimeout(Asked &asked, int ms)
{
    auto service = std::make_shared<GuardService>(*asked.rule->service);
    service->timeout = std::chrono::milliseconds(ms);
    asked.rule->service = service;
}

/// A gateway whose guard is a model with a price.
GatewayOptions pricedOptions(const Asked &asked)
{
    GatewayOptions options = asked.options();
    options.prices = {{.provider = "groq", .model = "judge", .price = {.input = 1.0, .output = 2.0}}};
    return options;
}

const QByteArray metrics = "/metrics";

} // namespace

class TestGuardServices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aModelThatJudgesIsRecordedAndBilled();
    void aModelThatDoesNotJudgeInTimeIsBilledAsLeft();
    void whatOnlyLooksHoldsNobody_data();
    void whatOnlyLooksHoldsNobody();
    void whatOnlyLooksAndFailsIsInTheRecord();
    void aRecordThatWaitsIsToldBeforeTheGatewayIsGone_data();
    void aRecordThatWaitsIsToldBeforeTheGatewayIsGone();
    void aLongStreamIsLookedAtBeside();
    void aServiceThatFailsIsNotAskedForAWhile_data();
    void aServiceThatFailsIsNotAskedForAWhile();
    void oneRequestIsOneFailure();
    void oneTextIsJudgedOnce();
    void ofAConversationOnlyWhatIsNewIsJudged();
    void whatWasNotJudgedIsAskedAgain();
    void verdictsAreKeptForAWhile();
    void verdictsAreThoseOfARuleAsItIs();
};

void TestGuardServices::aModelThatJudgesIsRecordedAndBilled()
{
    Asked asked(Kind::Chat);
    GatewayOptions options = pricedOptions(asked);
    options.capture = CaptureLevel::All;
    GatewayPeer peer(options);
    QByteArray verdict = answer("safe");
    verdict.insert(1, R"("usage":{"prompt_tokens":100,"completion_tokens":2,"total_tokens":102},)");
    peer.enqueueJson(verdict);
    peer.enqueueJson(answer("fine"));
    const QByteArray trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi"), {{"traceparent", trace}})), 200);
    QTRY_COMPARE(recordsOf(asked).size(), std::size_t(2));
    const RequestRecord guard = *recordsOf(asked).front();
    QCOMPARE(guard.client, QStringLiteral("guard"));
    QCOMPARE(guard.door, "chat");
    QCOMPARE(guard.model, "groq/judge");
    QCOMPARE(guard.target, "groq/judge");
    QCOMPARE(guard.status, 200);
    QCOMPARE(guard.usage.input, std::optional<qint64>(100));
    QCOMPARE(guard.usage.output, std::optional<qint64>(2));
    QCOMPARE(guard.cost, std::optional(Money::ofNano(104'000)));
    QVERIFY(!guard.isEstimated && guard.times.total > 0 && guard.attempts.size() == 1);
    QCOMPARE(guard.guard, ""); // nobody guards it
    QCOMPARE(guard.traceParent, trace);
    QCOMPARE(peer.upstream().requests().front().headers.value("traceparent"), trace);
    QVERIFY(guard.id != asked.record().id && !guard.id.isEmpty());
    const auto client = peer.send("GET", metrics, {}, {{"authorization", "Bearer " + GatewayPeer::key()}});
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY2(client->body.contains(R"(sluice_tokens_total{target="groq/judge",kind="input"} 100)"),
             client->body.constData());
}

void TestGuardServices::aModelThatDoesNotJudgeInTimeIsBilledAsLeft()
{
    Asked asked(Kind::Chat);
    setTimeout(asked, 50);
    GatewayPeer peer(pricedOptions(asked));
    peer.upstream().handler = [](const ScriptedRequest &) { return ScriptedReply{}; };
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi"))), 503);
    QTRY_COMPARE(recordsOf(asked).size(), std::size_t(2));
    const RequestRecord guard = *recordsOf(asked).front();
    QCOMPARE(guard.client, QStringLiteral("guard"));
    QCOMPARE(guard.status, 499);
    QVERIFY(isStopped(guard) && guard.isEstimated);
    QVERIFY(guard.usage.input.value_or(0) > 0 && guard.cost.value_or(Money()) > Money());
}

void TestGuardServices::whatOnlyLooksHoldsNobody_data()
{
    QTest::addColumn<bool>("isShadow");
    QTest::addColumn<int>("what");
    for (const bool isShadow : {false, true}) {
        const char *whats[] = {"request", "answer", "stream"};
        for (const int what : {0, 1, 2})
            QTest::addRow("%s %s", isShadow ? "shadow" : "flag", whats[what]) << isShadow << what;
    }
}

/// The client has all of it before the service says a word; the record has the verdict all the same.
void TestGuardServices::whatOnlyLooksHoldsNobody()
{
    QFETCH(bool, isShadow);
    QFETCH(int, what);
    Asked asked(Kind::Http, isShadow ? Action::Block : Action::Flag);
    asked.rule->enabled = isShadow ? GuardRule::Enabled::Shadow : GuardRule::Enabled::Yes;
    setTimeout(asked, 60'000);
    asked.service.handler = [](const ScriptedRequest &) { return ScriptedReply{}; };
    if (what > 0)
        asked.looksAtOutput();
    GatewayPeer peer(asked.options());
    if (what == 2)
        peer.enqueueStream(stream({"fi", "ne"}));
    else
        peer.enqueueJson(answer("fine"));
    const auto client = peer.post(chat, request("Hi", what == 2));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY(client->body.contains(what == 2 ? "ne" : "fine"));
    QTRY_COMPARE(asked.service.requests().size(), std::size_t(1));
    const QByteArray question = asked.service.requests().front().body;
    QVERIFY2(question.contains(what == 0 ? "\"Hi\"" : "fine\""), question.constData());
    QVERIFY(recordsOf(asked).empty());
    QTRY_COMPARE(peer.gateway().counts().active, 0);
    asked.service.write(0, ScriptedServer::response(200, R"({"action":"hit","reason":"rude"})"));
    QTRY_COMPARE(recordsOf(asked).size(), std::size_t(1));
    QCOMPARE(asked.record().guard, "flagged");
    QCOMPARE(asked.record().guardRules, QByteArrayList{"judge/rude"});
    QCOMPARE(asked.record().status, 200);
}

void TestGuardServices::whatOnlyLooksAndFailsIsInTheRecord()
{
    Asked asked(Kind::Http, Action::Flag);
    setTimeout(asked, 30);
    asked.service.handler = [](const ScriptedRequest &) { return ScriptedReply{}; };
    GatewayPeer peer(asked.options());
    peer.enqueueJson(answer("fine"));
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi"))), 200);
    QTRY_COMPARE(asked.record().guard, "error_open");
}

void TestGuardServices::aRecordThatWaitsIsToldBeforeTheGatewayIsGone_data()
{
    QTest::addColumn<bool>("isModel");
    QTest::newRow("service") << false;
    QTest::newRow("model") << true;
}

/// As one that nobody looked at; a model is paid for all the same.
void TestGuardServices::aRecordThatWaitsIsToldBeforeTheGatewayIsGone()
{
    QFETCH(bool, isModel);
    Asked asked(isModel ? Kind::Chat : Kind::Http, Action::Flag);
    setTimeout(asked, 60'000);
    asked.service.handler = [](const ScriptedRequest &) { return ScriptedReply{}; };
    GatewayPeer peer(asked.options());
    peer.upstream().handler = [](const ScriptedRequest &sent) -> ScriptedReply {
        const bool isGuard = sent.body.contains("judge");
        return isGuard ? ScriptedReply{} : ScriptedReply{ScriptedServer::response(200, answer("fine"))};
    };
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi"))), 200);
    QTRY_COMPARE((isModel ? peer.upstream() : asked.service).requests().size(), std::size_t(isModel ? 2 : 1));
    QVERIFY(recordsOf(asked).empty());
    peer.gateway().stop();
    std::map<QByteArray, QByteArray> guards;
    for (const RequestRecordPtr &record : recordsOf(asked))
        guards[record->client.toUtf8()] = record->guard;
    QCOMPARE(guards[""], "error_open");
    QCOMPARE(guards.size(), std::size_t(isModel ? 2 : 1));
}

/// However slow the service is: what comes meanwhile is asked about together.
void TestGuardServices::aLongStreamIsLookedAtBeside()
{
    Asked asked(Kind::Http, Action::Flag);
    asked.looksAtOutput();
    asked.service.handler = [](const ScriptedRequest &question) -> ScriptedReply {
        const bool isBad = question.body.contains("piece 59");
        return {ScriptedServer::response(200, isBad ? R"({"action":"hit"})" : R"({"action":"pass"})")};
    };
    QByteArrayList pieces;
    for (int i = 0; i < 60; ++i)
        pieces.append("These are some words of piece " + QByteArray::number(i) + (i % 4 == 3 ? ". " : ", "));
    GatewayPeer peer(asked.options());
    peer.enqueueStream(stream(pieces));
    const auto client = peer.post(chat, request("Hi", true));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QCOMPARE(test::textToldBy(client->body, test::TextKind::Content), pieces.join());
    QTRY_COMPARE(asked.record().guard, "flagged");
    QVERIFY(asked.service.requests().size() > 1);
}

void TestGuardServices::aServiceThatFailsIsNotAskedForAWhile_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("open") << true;
    QTest::newRow("closed") << false;
}

void TestGuardServices::aServiceThatFailsIsNotAskedForAWhile()
{
    QFETCH(bool, isOpen);
    Asked asked;
    asked.rule->isOpenOnError = isOpen;
    setTimeout(asked, 20);
    asked.service.handler = [](const ScriptedRequest &) { return ScriptedReply{}; };
    GatewayPeer peer(asked.options());
    peer.upstream().handler = [](const ScriptedRequest &) -> ScriptedReply {
        return {ScriptedServer::response(200, answer("fine"), {{"content-type", "application/json"}})};
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi " + QByteArray::number(i)))), isOpen ? 200 : 503);
    QCOMPARE(asked.service.requests().size(), std::size_t(5));
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi 5"))), isOpen ? 200 : 503);
    QCOMPARE(asked.service.requests().size(), std::size_t(5));
    QTRY_COMPARE(recordsOf(asked).size(), std::size_t(6));
    QCOMPARE(asked.record().guard, isOpen ? "error_open" : "error_closed");
    const auto client = peer.send("GET", metrics, {}, {{"authorization", "Bearer " + GatewayPeer::key()}});
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY2(client->body.contains(R"(sluice_breaker_state{target="guard_services/service",state="open"} 1)"),
             client->body.constData());
    // Whoever changes the configuration may have mended it.
    asked.says(R"({"action":"pass"})");
    QVERIFY(peer.gateway().reconfigure(asked.options(), peer.providers()).ok());
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi 6"))), 200);
    QCOMPARE(asked.service.requests().size(), std::size_t(6));
}

/// However many questions a large text takes: else whoever writes one would shut the service for everybody.
void TestGuardServices::oneRequestIsOneFailure()
{
    Asked asked;
    asked.says("{}", 500);
    GatewayPeer peer(asked.options());
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request(QByteArray(700'000, 'x')))), 503);
    asked.says(R"({"action":"pass"})");
    peer.enqueueJson(answer("fine"));
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi"))), 200);
}

void TestGuardServices::oneTextIsJudgedOnce()
{
    Asked asked;
    auto stricter = std::make_shared<GuardRule>(*asked.rule);
    stricter->name = "stricter";
    stricter->question.threshold = 0.9;
    GatewayOptions options = asked.options();
    options.guards.push_back(stricter);
    GatewayPeer peer(options);
    for (int i = 0; i < 3; ++i) {
        peer.enqueueJson(answer("fine"));
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi"))), 200);
        QTRY_COMPARE(asked.record().guard, "passed");
        QCOMPARE(asked.service.requests().size(), std::size_t(2)); // each rule for itself
    }
    asked.says(R"({"action":"hit","reason":"rude"})");
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Ho"))), 400);
        QCOMPARE(asked.service.requests().size(), std::size_t(4));
    }
    QTRY_COMPARE(asked.record().guardRules, (QByteArrayList{"judge/rude", "stricter/rude"}));
}

void TestGuardServices::ofAConversationOnlyWhatIsNewIsJudged()
{
    Asked asked;
    GatewayPeer peer(asked.options());
    QByteArray messages = R"({"role":"system","content":"Be kind."},{"role":"user","content":"Hello there"})";
    for (int turn = 0; turn < 3; ++turn) {
        peer.enqueueJson(answer("fine"));
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, R"({"model":"groq/m","messages":[)" + messages + "]}")), 200);
        QCOMPARE(asked.service.requests().size(), std::size_t(turn + 1));
        QCOMPARE(asked.service.requests().back().body.contains("Hello there"), turn == 0);
        messages += R"(,{"role":"user","content":"Turn )" + QByteArray::number(turn) + R"("})";
        if (turn > 0)
            QVERIFY(asked.service.requests().back().body.contains("Turn " + QByteArray::number(turn - 1)));
    }
}

void TestGuardServices::whatWasNotJudgedIsAskedAgain()
{
    Asked asked;
    asked.says("{}", 500);
    GatewayPeer peer(asked.options());
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi"))), 503);
    asked.says(R"({"action":"pass"})");
    peer.enqueueJson(answer("fine"));
    QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("Hi"))), 200);
    QCOMPARE(asked.service.requests().size(), std::size_t(2));
}

void TestGuardServices::verdictsAreKeptForAWhile()
{
    VerdictCache cache;
    RemoteVerdict hit;
    hit.isHit = true;
    cache.add("0", hit, 1);
    QVERIFY(cache.find("0", 1 + VerdictCache::lifeNs).value_or(RemoteVerdict()).isHit);
    QVERIFY(!cache.find("0", 2 + VerdictCache::lifeNs));
    for (std::size_t i = 1; i <= VerdictCache::mostEntries; ++i)
        cache.add(QByteArray::number(qulonglong(i)), {}, 2);
    QVERIFY(!cache.find("0", 2)); // the oldest makes room
    QVERIFY(cache.find("1", 2) && cache.find("10000", 2));
    hit.categories.append(QByteArray(100'000, 'x'));
    cache.add("long", hit, 2);
    QVERIFY(!cache.find("long", 2));
}

void TestGuardServices::verdictsAreThoseOfARuleAsItIs()
{
    const Asked asked(Kind::Chat);
    const GuardSubject subject{"input", "Hi", "groq/m", "anna"};
    QSet<QByteArray> keys{VerdictCache::keyOf(*asked.rule, subject)};
    const auto isNew = [&keys](const GuardRule &rule, const GuardSubject &of) {
        const qsizetype before = keys.size();
        keys.insert(VerdictCache::keyOf(rule, of));
        return keys.size() > before;
    };
    QVERIFY(!isNew(*asked.rule, subject));
    GuardRule rule = *asked.rule;
    rule.action = Action::Flag; // what is done about it is another matter
    rule.isOpenOnError = true;
    QVERIFY(!isNew(rule, subject));
    rule.question.policy = "No weapons.";
    QVERIFY(isNew(rule, subject));
    rule.question.threshold = 0.7;
    QVERIFY(isNew(rule, subject));
    rule.question.categories = {"S1"};
    QVERIFY(isNew(rule, subject));
    rule.name = "other";
    QVERIFY(isNew(rule, subject));
    GuardService service = *rule.service;
    service.model = "groq/other";
    rule.service = std::make_shared<const GuardService>(service);
    QVERIFY(isNew(rule, subject));
    QVERIFY(isNew(rule, {"output", "Hi", "groq/m", "anna"}));
    QVERIFY(isNew(rule, {"input", "Ho", "groq/m", "anna"}));
    QVERIFY(!isNew(rule, {"output", "Hi", "groq/n", "bert"})); // a chat is not told whose it is
}

QTEST_GUILESS_MAIN(TestGuardServices)
#include "tst_guardservices.moc"
