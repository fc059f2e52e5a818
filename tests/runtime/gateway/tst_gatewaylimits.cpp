// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/ledgerpeer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace sluice::test;

// What the gateway refuses by a key: models, limits, budgets, and a key taken back.

class TestGatewayLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelListsKeepToTheKey()
    {
        GatewayKey key = zed();
        key.models = {"groq/*"};
        LedgerPeer peer(key);
        peer.gateway->upstream().handler = [](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(200, R"({"data":[{"id":"a","object":"model"}]})",
                                                          {{"content-type", "application/json"}})};
        };
        const auto client = peer.gateway->send("GET", "/v1/models", {}, {{"x-api-key", GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QCOMPARE(json::Document::parse(client->body)->root()["data"].items().size(), 1u);
        QCOMPARE(peer.record().door, "models");
        QCOMPARE(peer.record().client, u"Zed"_s);
    }

    void aModelBeyondTheKey()
    {
        GatewayKey key = zed();
        key.models = {"groq/openai/*"};
        LedgerPeer peer(key);
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(), 200);
        QCOMPARE(peer.ask(request("fireworks/m")), 403);
        QCOMPARE(peer.errorCode(), "model_not_allowed");
        QCOMPARE(peer.record().status, 403);
        QByteArray body = request();
        body.replace("\"messages\"", "\"fallbacks\":[\"fireworks/f\"],\"messages\"");
        QCOMPARE(peer.ask(body), 403);
        QCOMPARE(peer.gateway->upstream().requests().size(), 1u);
    }

    /// A bare name and the provider's own id mean the same to keys, prices and fallbacks.
    void eitherNameOfAModelCounts()
    {
        const QByteArray whole = "fireworks/accounts/fireworks/models/m";
        for (const auto &[said, asked] :
             {std::pair<QByteArray, QByteArray>("fireworks/m", whole), {whole, "fireworks/m"}}) {
            GatewayKey key = zed();
            key.models = {said, "groq/a"};
            key.budgetDay = 1;
            Price price;
            price.input = price.output = 1;
            GatewayOptions options;
            options.prices = {{"fireworks", said.sliced(said.indexOf('/') + 1), price}};
            options.fallbacks = {{said, {"groq/a"}}};
            options.allowUnpriced = true;
            LedgerPeer peer(key, options);
            peer.gateway->enqueueJson(answer);
            QCOMPARE(peer.ask(request(asked)), 200);
            QVERIFY(peer.record().cost.has_value());
            peer.gateway->enqueueJson(R"({"error":{"message":"Model not found","code":"NOT_FOUND"}})", 404);
            peer.gateway->enqueueJson(answer);
            QCOMPARE(peer.ask(request(asked)), 200);
            QCOMPARE(peer.record().target, "groq/a");
        }
    }

    void aRouteIsListedForWhoMayTakeIt()
    {
        GatewayKey key = zed();
        key.models = {"fireworks/m"};
        GatewayOptions options;
        for (const auto &[name, model] :
             {std::pair<QByteArray, QByteArray>("mine", "fireworks/m"), {"other", "groq/a"}})
            options.routes[name] = Route{name, Strategy::Priority, {{.model = model}}};
        LedgerPeer peer(key, options);
        const auto client = peer.gateway->send("GET", "/v1/models", {}, {{"x-api-key", GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QVERIFY(client->body.contains(R"("mine")") && !client->body.contains(R"("other")"));
    }

    void aKeyTakenBackIsRefusedAtOnce()
    {
        LedgerPeer peer;
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(), 200);
        GatewayKey key = zed();
        key.revokedMs = 1;
        peer.ring->replace({key});
        QCOMPARE(peer.ask(), 401);
        QCOMPARE(peer.errorCode(), "revoked_api_key");
        key.revokedMs.reset();
        key.expiresMs = 1;
        peer.ring->replace({key});
        QCOMPARE(peer.ask(), 401);
        QCOMPARE(peer.errorCode(), "expired_api_key");
        peer.ring->replace({});
        QCOMPARE(peer.ask(), 401);
        QCOMPARE(peer.errorCode(), "invalid_api_key");
        QCOMPARE(peer.gateway->upstream().requests().size(), 1u);
    }

    void requestsPerMinute()
    {
        GatewayKey key = zed();
        key.requestsPerMinute = 2;
        LedgerPeer peer(key);
        for (int i = 0; i < 2; ++i) {
            peer.gateway->enqueueJson(answer);
            QCOMPARE(peer.ask(), 200);
        }
        QCOMPARE(peer.ask(), 429);
        QCOMPARE(peer.errorCode(), "rate_limit_exceeded");
        const int seconds = peer.last->header("retry-after").toInt();
        QVERIFY(seconds >= 1 && seconds <= 30);
        QCOMPARE(peer.record().errorKind, "rate_limit");
        QCOMPARE(peer.gateway->upstream().requests().size(), 2u);
    }

    void tokensPerMinuteAreSettledByTheAnswer()
    {
        GatewayKey key = zed();
        key.tokensPerMinute = 1600;
        LedgerPeer peer(key);
        peer.gateway->enqueueJson(answer); // 1,500 tokens
        QCOMPARE(peer.ask(), 200);
        QCOMPARE(peer.ask(), 429);
        QCOMPARE(peer.errorCode(), "rate_limit_exceeded");
    }

    void noNumberInABodySetsAKeyFree_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::newRow("sum of tokens beyond 64 bits") << QByteArray(R"("max_tokens":100000000000000000,"n":128)");
        QTest::newRow("more than a key has in years") << QByteArray(R"("max_tokens":1000000000000)");
        QTest::newRow("no integer") << QByteArray(R"("max_tokens":1e30)");
        QTest::newRow("no double") << QByteArray(R"("max_completion_tokens":1e999)");
        QTest::newRow("an integer beyond 64 bits") << QByteArray(R"("max_tokens":123456789012345678901234567890)");
    }

    void noNumberInABodySetsAKeyFree()
    {
        QFETCH(QByteArray, members);
        GatewayKey key = zed();
        key.budgetDay = 0.01; // 33,000 tokens of output
        LedgerPeer peer(key);
        QByteArray body = request();
        body.replace("\"messages\"", members + ",\"messages\"");
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(body), 429);
        QCOMPARE(peer.errorCode(), "insufficient_quota");
        body = request();
        QCOMPARE(peer.ask(body.replace("\"messages\"", "\"max_tokens\":1000,\"messages\"")), 200);
    }

    void aBudgetGivenLaterCountsWhatWasSpentBefore()
    {
        LedgerPeer peer;
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(), 200);
        GatewayKey key = zed();
        key.budgetDay = usageCost;
        peer.ring->replace({key});
        QCOMPARE(peer.ask(), 429);
        QCOMPARE(peer.errorCode(), "insufficient_quota");
        QCOMPARE(peer.gateway->upstream().requests().size(), 1u);
    }

    void aBudgetHoldsForStreamsAndOverARestart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        GatewayKey key = zed();
        key.budgetDay = usageCost * 1.5;
        for (int run = 0; run < 2; ++run) {
            GatewayOptions options;
            options.recorder = Recorder::start({path});
            {
                const auto store = Store::open(path);
                options.spent = readSpentByDay(**store).value();
            }
            LedgerPeer peer(key, options);
            if (run == 0) {
                peer.gateway->enqueueStream(begin + end);
                QCOMPARE(peer.ask(request("groq/openai/gpt-oss-20b", true)), 200);
                peer.gateway->enqueueStream(begin + end);
                QCOMPARE(peer.ask(request("groq/openai/gpt-oss-20b", true)), 200);
            }
            QCOMPARE(peer.ask(), 429);
            QCOMPARE(peer.errorCode(), "insufficient_quota");
            QVERIFY(peer.last->header("retry-after").isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestGatewayLimits)
#include "tst_gatewaylimits.moc"
