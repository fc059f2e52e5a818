// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/ledgerpeer.h"

#include <QTest>

#include <set>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace sluice::test;

// What a key with a budget may begin, and what foreign counts can do to it.

namespace {

const QByteArray model = "groq/openai/gpt-oss-20b"; // 0.30 dollars per million tokens of output

GatewayKey withBudget(double dollars)
{
    GatewayKey key = zed();
    key.budgetDay = dollars;
    return key;
}

GatewayOptions priced(const QByteArray &name, double input, double output)
{
    const qsizetype slash = name.indexOf('/');
    Price price;
    price.input = input;
    price.output = output;
    GatewayOptions options;
    options.prices = {{name.left(slash), name.mid(slash + 1), price}};
    return options;
}

QByteArray with(const QByteArray &members, bool stream = false)
{
    QByteArray body = request(model, stream);
    return body.replace("\"messages\"", members + ",\"messages\"");
}

QByteArray answerWith(const QByteArray &usage)
{
    return R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,)"
           R"("message":{"role":"assistant","content":"Hi there, all of you."},"finish_reason":"stop"}],"usage":)"
           + usage + '}';
}

QByteArray text(int words)
{
    return chatChunk("{\"content\":\"" + QByteArray("word ").repeated(words) + "\"}");
}

} // namespace

class TestGatewayMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPriceABudgetCannotBeKept();
    void theDearestTargetCounts();
    void whatIsFreeNeedsNoBudget();
    void answersThatAreNotSentSetNothingAside();
    void aPriceCountsByEitherName();
    void theDoorsOwnMemberCounts_data();
    void theDoorsOwnMemberCounts();
    void manyAtOnceNeverPassTheBudget_data();
    void manyAtOnceNeverPassTheBudget();
    void aStreamThatOutgrowsItsBudgetEnds_data();
    void aStreamThatOutgrowsItsBudgetEnds();
    void foreignCountsAreHeldAgainstWhatWasSeen_data();
    void foreignCountsAreHeldAgainstWhatWasSeen();
    void fallbacksHaveAnEnd();
    void oneRequestIsOneFailure();
};

void TestGatewayMoney::withoutAPriceABudgetCannotBeKept()
{
    LedgerPeer peer(withBudget(1));
    QCOMPARE(peer.ask(request("groq/nobody-knows-it")), 403);
    QCOMPARE(peer.errorCode(), "price_unknown");
    QVERIFY2(peer.last->body.contains("allow_unpriced"), peer.last->body.constData());
    QCOMPARE(peer.gateway->upstream().requests().size(), 0u);
    QCOMPARE(peer.ask(R"({"model":"groq/nobody-knows-it","messages":[],"fallbacks":["groq/nor-this"]})"), 403);

    GatewayOptions options;
    options.allowUnpriced = true;
    LedgerPeer lenient(withBudget(1), options);
    lenient.gateway->enqueueJson(answer);
    QCOMPARE(lenient.ask(request("groq/nobody-knows-it")), 200);
    QVERIFY(lenient.record().isUnpriced);
    QCOMPARE(lenient.record().usage.output, 500);
}

void TestGatewayMoney::theDearestTargetCounts()
{
    GatewayOptions options = priced("groq/free", 0, 0);
    Price dear;
    dear.input = 0;
    dear.output = 1000;
    options.prices.push_back({"fireworks", "accounts/fireworks/models/dear", dear});
    LedgerPeer peer(withBudget(0.5), options);
    const QByteArray body = R"({"model":"groq/free","max_tokens":1000,"messages":[{"role":"user","content":"Hi"}])";
    QCOMPARE(peer.ask(body + R"(,"fallbacks":["fireworks/dear"]})"), 429);
    QCOMPARE(peer.errorCode(), "insufficient_quota");
    peer.gateway->enqueueJson(answer);
    QCOMPARE(peer.ask(body + '}'), 200);
}

/// A model that is known to cost nothing goes on where the budget is spent, or none was given; what has no known price,
/// or a dear fallback, does not.
void TestGatewayMoney::whatIsFreeNeedsNoBudget()
{
    for (const double budget : {0.0, 0.0001}) {
        GatewayOptions options = priced("groq/free", 0, 0);
        options.allowUnpriced = true;
        LedgerPeer peer(withBudget(budget), options);
        peer.gateway->enqueueJson(answer);
        if (budget > 0)
            (void)peer.ask(with(R"("max_tokens":1)")); // it has more than is left
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(request("groq/free")), 200);
        QVERIFY(peer.record().cost && peer.record().cost->isZero());
        QCOMPARE(peer.ask(request(model)), 429);
        if (budget == 0)
            QCOMPARE(peer.ask(request("groq/nobody-knows-it")), 429);
        QByteArray withFallback = request("groq/free");
        withFallback.chop(1);
        QCOMPARE(peer.ask(withFallback + ",\"fallbacks\":[\"" + model + "\"]}"), 429);
        peer.gateway->enqueueStream(begin + end);
        QCOMPARE(peer.ask(request("groq/free", true)), 200);
    }
}

/// Groq gives one answer whatever `n` says.
void TestGatewayMoney::answersThatAreNotSentSetNothingAside()
{
    GatewayOptions options = priced(model, 0, 1000);
    LedgerPeer peer(withBudget(1.5), options);
    peer.gateway->enqueueJson(answer);
    QCOMPARE(peer.ask(with(R"("max_tokens":1000,"n":128)")), 200);
}

/// As clients ask for it, and as the provider calls it; where both have one, the provider's counts.
void TestGatewayMoney::aPriceCountsByEitherName()
{
    const auto costBy = [](const std::vector<std::pair<QByteArray, double>> &prices) {
        GatewayOptions options;
        for (const auto &[name, output] : prices) {
            Price price;
            price.input = 0;
            price.output = output;
            options.prices.push_back({"groq", name, price});
        }
        LedgerPeer peer(withBudget(9), options);
        peer.gateway->enqueueJson(answer);
        return peer.ask(request("groq/mine")) == 200 ? peer.record().cost : std::nullopt;
    };
    const std::optional<Money> cost = Money::ofDollars(500 * 2 / 1e6);
    QCOMPARE(costBy({{"mine", 2}}), cost);
    QCOMPARE(costBy({{"groq/mine", 2}}), cost);
    QCOMPARE(costBy({{"mine", 2}, {"groq/mine", 3}}), cost);
    QCOMPARE(costBy({{"groq/mine", 3}, {"mine", 2}}), cost);
}

void TestGatewayMoney::theDoorsOwnMemberCounts_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const QByteArray messages = R"("messages":[{"role":"user","content":"Hi"}]})";
    const QByteArray begin = R"({"model":")" + model + R"(",)";
    QTest::newRow("chat") << chat << QByteArray(begin + R"("max_tokens":100000,)" + messages);
    QTest::newRow("chat, contradicted") << chat
                                        << QByteArray(begin + R"("max_tokens":100000,"max_completion_tokens":1,)"
                                                      + messages);
    QTest::newRow("chat, twice") << chat << QByteArray(begin + R"("max_tokens":100000,"max_tokens":1,)" + messages);
    QTest::newRow("chat, another door's") << chat << QByteArray(begin + R"("max_output_tokens":1,)" + messages);
    QTest::newRow("chat, none") << chat << QByteArray(begin + messages);
    QTest::newRow("messages") << QByteArray("/v1/messages")
                              << QByteArray(begin + R"("max_tokens":100000,"max_completion_tokens":1,)" + messages);
    QTest::newRow("responses") << QByteArray("/v1/responses")
                               << QByteArray(begin + R"("max_output_tokens":100000,"max_tokens":1,"input":"Hi"})");
    QTest::newRow("responses, none") << QByteArray("/v1/responses")
                                     << QByteArray(begin + R"("max_completion_tokens":1,"input":"Hi"})");
    const QByteArray prompts = "[" + QByteArray("\"a\",").repeated(49) + "\"a\"]";
    const QByteArray completion = R"({"model":"fireworks/accounts/fireworks/models/gpt-oss-20b","max_tokens":1000,)";
    QTest::newRow("prompts") << QByteArray("/v1/completions")
                             << QByteArray(completion + R"("prompt":)" + prompts + '}');
    QTest::newRow("best_of") << QByteArray("/v1/completions")
                             << QByteArray(completion + R"("prompt":"a","best_of":50})");
}

void TestGatewayMoney::theDoorsOwnMemberCounts()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    // Enough for 33,000 tokens of output.
    LedgerPeer peer(withBudget(0.01));
    const auto client = peer.gateway->post(path, body);
    QCOMPARE(GatewayPeer::wait(*client), 429);
    QVERIFY2(client->body.contains("budget"), client->body.constData());
    QCOMPARE(peer.gateway->upstream().requests().size(), 0u);
}

void TestGatewayMoney::manyAtOnceNeverPassTheBudget_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArray>("members");
    for (const bool stream : {false, true}) {
        QTest::addRow("%s, limited", stream ? "stream" : "plain") << stream << QByteArray(R"("max_tokens":1000)");
        QTest::addRow("%s, no limit", stream ? "stream" : "plain") << stream << QByteArray(R"("x":1)");
    }
}

void TestGatewayMoney::manyAtOnceNeverPassTheBudget()
{
    QFETCH(bool, stream);
    QFETCH(QByteArray, members);
    constexpr double budget = 3;
    LedgerPeer peer(withBudget(budget), priced(model, 0, 700)); // a thousand tokens are 0.70 dollars
    const QByteArray usage = R"({"prompt_tokens":10,"completion_tokens":1000,"total_tokens":1010})";
    const QByteArray said = QByteArray("word ").repeated(900);
    const QByteArray events = chatChunk("{\"content\":\"" + said + "\"}") + chatChunk("{}", "\"stop\"")
                              + "data: {\"id\":\"c1\",\"choices\":[],\"usage\":" + usage + "}\n\ndata: [DONE]\n\n";
    QByteArray whole = answerWith(usage);
    whole.replace("Hi there, all of you.", said);
    peer.gateway->upstream().handler = [&](const ScriptedRequest &) {
        return stream ? ScriptedReply{ScriptedServer::streamHead() + ScriptedServer::chunk(events)
                                      + ScriptedServer::chunk({})}
                      : ScriptedReply{ScriptedServer::response(200, whole, {{"content-type", "application/json"}})};
    };
    std::vector<std::shared_ptr<GatewayClient>> clients;
    for (int i = 0; i < 40; ++i)
        clients.push_back(peer.gateway->post(chat, with(members, stream)));
    for (const auto &client : clients)
        (void)GatewayPeer::wait(*client);
    Money spent;
    for (const RequestRecordPtr &record : peer.live->since(0).records)
        spent += record->cost.value_or(Money());
    QVERIFY2(spent.dollars() <= budget + 0.7, QByteArray::number(spent.dollars()).constData());
    QCOMPARE(peer.count(), 40);
}

void TestGatewayMoney::aStreamThatOutgrowsItsBudgetEnds_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");
    const QByteArray begin = R"({"model":")" + model + R"(","stream":true,)";
    const QByteArray messages = R"("messages":[{"role":"user","content":"Hi"}]})";
    QTest::newRow("chat") << chat << QByteArray(begin + messages) << QByteArray(R"("code":"insufficient_quota")");
    QTest::newRow("responses") << QByteArray("/v1/responses") << QByteArray(begin + R"("input":"Hi"})")
                               << QByteArray("response.failed");
}

void TestGatewayMoney::aStreamThatOutgrowsItsBudgetEnds()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, error);
    constexpr double budget = 2; // 2,000 tokens; what a model may write at most is far more
    LedgerPeer peer(withBudget(budget), priced(model, 0, 1000));
    peer.gateway->upstream().enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(text(100))});
    const auto client = peer.gateway->post(path, body);
    QTRY_VERIFY(client->body.contains("word"));
    for (int i = 0; i < 400 && !client->over && peer.count() == 0; ++i) {
        const qsizetype before = client->body.size();
        peer.gateway->upstream().write(0, ScriptedServer::chunk(text(100)));
        QTRY_VERIFY(client->body.size() > before || client->over);
    }
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY2(client->body.contains(error), client->body.right(600).constData());
    QCOMPARE(peer.record().errorCode, "insufficient_quota");
    const double spent = peer.record().cost.value_or(Money()).dollars();
    QVERIFY2(spent > budget * 0.8 && spent < budget * 1.15, QByteArray::number(spent).constData());
    QCOMPARE(peer.ask(), 429);
}

void TestGatewayMoney::foreignCountsAreHeldAgainstWhatWasSeen_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<bool>("estimated");
    const auto row = [](const char *name, const char *usage, bool estimated = true) {
        QTest::newRow(name) << QByteArray(usage) << estimated;
    };
    row("told", R"({"prompt_tokens":12,"completion_tokens":7})", false);
    row("a million millions", R"({"prompt_tokens":12,"completion_tokens":1000000000000})");
    row("9e15", R"({"prompt_tokens":9000000000000000,"completion_tokens":9000000000000000})");
    row("9e18", R"({"prompt_tokens":9000000000000000000,"completion_tokens":9000000000000000000})");
    row("below zero", R"({"prompt_tokens":-5,"completion_tokens":-9000000000000000000})");
    row("nothing beside a text", R"({"prompt_tokens":12,"completion_tokens":0})");
    row("completion only", R"({"completion_tokens":7})");
    row("none", "null");
    row("more cached than there is", R"({"prompt_tokens":12,"completion_tokens":7,)"
                                     R"("prompt_tokens_details":{"cached_tokens":100}})");
}

void TestGatewayMoney::foreignCountsAreHeldAgainstWhatWasSeen()
{
    QFETCH(QByteArray, usage);
    QFETCH(bool, estimated);
    GatewayKey key = withBudget(1);
    key.tokensPerMinute = 1'000'000;
    LedgerPeer peer(key);
    for (int i = 0; i < 3; ++i) {
        peer.gateway->enqueueJson(answerWith(usage));
        QCOMPARE(peer.ask(with(R"("max_tokens":50)")), 200);
        const RequestRecord record = peer.record();
        QCOMPARE(record.isEstimated, estimated);
        QCOMPARE(record.usageJudgement.isEmpty(), !estimated);
        QVERIFY(record.cost && record.cost > Money() && record.cost->dollars() < 0.0001);
        QVERIFY(record.usage.input > 0 && record.usage.input < 100);
        QVERIFY(record.usage.output > 0 && record.usage.output <= 50);
    }
}

void TestGatewayMoney::fallbacksHaveAnEnd()
{
    LedgerPeer peer;
    peer.gateway->upstream().handler = [](const ScriptedRequest &) {
        return ScriptedReply{ScriptedServer::response(404, R"({"error":{"message":"no","code":"model_not_found"}})",
                                                      {{"content-type", "application/json"}})};
    };
    QByteArrayList names;
    for (int i = 0; i < 400; ++i)
        names.append("\"groq/m" + QByteArray::number(i % 100) + '"');
    QCOMPARE(peer.ask(with(R"("fallbacks":[)" + names.join(',') + ']')), 404);
    QCOMPARE(peer.record().attempts.size(), 8u);
    QCOMPARE(peer.last->header("x-sluice-attempts"), "8");
    std::set<QByteArray> asked;
    for (const RecordedAttempt &attempt : peer.record().attempts)
        asked.insert(attempt.target);
    QCOMPARE(asked.size(), 8u);
}

void TestGatewayMoney::oneRequestIsOneFailure()
{
    GatewayOptions options;
    options.retries.firstBackoff = options.retries.longestBackoff = std::chrono::milliseconds(0);
    LedgerPeer peer(zed(), options);
    peer.gateway->upstream().handler = [](const ScriptedRequest &) {
        return ScriptedReply{
            ScriptedServer::response(500, R"({"error":{"message":"no"}})", {{"content-type", "application/json"}})};
    };
    // Three attempts each: the fifth request, not the second, closes the target for the others.
    for (std::size_t i = 1; i <= 4; ++i) {
        QCOMPARE(peer.ask(), 500);
        QCOMPARE(peer.gateway->upstream().requests().size(), 3 * i);
    }
    QCOMPARE(peer.ask(), 500);
    QCOMPARE(peer.ask(), 503);
    QCOMPARE(peer.gateway->upstream().requests().size(), 13u);
}

QTEST_GUILESS_MAIN(TestGatewayMoney)
#include "tst_gatewaymoney.moc"
