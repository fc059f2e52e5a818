// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/storedkeys.h"
#include "ledger/recordtable.h"
#include "store/database.h"
#include "support/peers/ledgerpeer.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray done = "data: [DONE]\n\n";

QByteArray asked(const QByteArray &model, const QByteArray &members = {})
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":"Hi there"}])" + members + '}';
}

json::Value errorOf(const json::Document &document)
{
    return document.root()["error"];
}

GatewayOptions routed(const QByteArray &name, const QByteArray &model)
{
    GatewayOptions options;
    options.routes[name] = {name, Strategy::Priority, {{model}}};
    return options;
}

} // namespace

class TestGatewayChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewConfigurationHoldsForNewRequestsOnly()
    {
        GatewayPeer peer(routed("fast", "groq/a"));
        peer.upstream().enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(begin)});
        const auto running = peer.post(chat, request("fast", true));
        QTRY_VERIFY(running->body.contains("Hi."));

        ScriptedServer other;
        QVERIFY(peer.gateway().reconfigure(routed("quick", "groq/b"), providersAt(other.url(u"/up"_s))).ok());
        other.enqueue({ScriptedServer::response(200, answer, {{"content-type", "application/json"}})});
        const auto next = peer.post(chat, request("quick"));
        QCOMPARE(GatewayPeer::wait(*next), 200);
        QCOMPARE(other.requests().size(), 1u);
        QCOMPARE(other.requests()[0].headers.value("authorization"), "Bearer other-key-012345");
        QVERIFY(other.requests()[0].body.contains(R"("model":"b")"));
        const auto gone = peer.post(chat, request("fast"));
        QCOMPARE(GatewayPeer::wait(*gone), 404);

        peer.upstream().write(0, ScriptedServer::chunk(end) + ScriptedServer::chunk({}));
        QCOMPARE(GatewayPeer::wait(*running), 200);
        QVERIFY(running->body.endsWith(done));
        QVERIFY(running->call->headers().value("x-sluice-model").endsWith("groq/a"));
    }

    void lessIsKeptAtOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        auto recorder = Recorder::start({path});
        GatewayOptions options;
        options.recorder = recorder;
        GatewayPeer peer(options);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(GatewayPeer::wait(*peer.post(chat, "{")), 400);
        QTRY_COMPARE(recorder->counts().written, 4);
        options.retention.maxRows = 1;
        QVERIFY(peer.gateway().reconfigure(options, providersAt(peer.upstream().url(u"/up"_s))).ok());
        const auto store = Store::open(path);
        QVERIFY(store.ok());
        const auto kept = [&store] {
            int count = 0;
            return readRecords(**store, {}, [&count](const RequestRecord &) { ++count; }).ok() ? count : -1;
        };
        QTRY_VERIFY(kept() <= 1);
    }

    void aConfigurationThatWouldOpenTheGatewayIsRefused()
    {
        GatewayOptions open;
        open.addresses = {QHostAddress(QHostAddress::AnyIPv4)};
        GatewayPeer peer(open);
        GatewayOptions keyless;
        keyless.requireKey = false;
        const Result<void> done = peer.gateway().reconfigure(keyless, providersAt(peer.upstream().url(u"/up"_s)));
        QVERIFY(!done.ok());
        QVERIFY(done.error().message.contains(u"loopback"_s));
        QCOMPARE(GatewayPeer::wait(*peer.send("POST", chat, request(), {})), 401);
    }

    void aRouteComesBeforeAProvider()
    {
        GatewayPeer peer(routed("groq/house", "fireworks/x"));
        peer.enqueueJson(answer);
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("groq/house"))), 200);
        QVERIFY(peer.sent().contains(R"("model":"accounts/fireworks/models/x")"));
    }

    void routesAreListed()
    {
        GatewayPeer peer(routed("house", "groq/x"));
        const auto list = peer.send("GET", "/v1/models", {}, {{"authorization", "Bearer " + GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*list), 200);
        QVERIFY2(list->body.contains(R"("id":"house","object":"model")"), list->body.constData());
        const auto one = peer.send("GET", "/v1/models/house", {}, {{"authorization", "Bearer " + GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*one), 200);
        QVERIFY2(one->body.contains(R"("id":"house")"), one->body.constData());
    }

    void aRouteIsListedInPlaceOfAModelOfItsName()
    {
        GatewayPeer peer(routed("groq/house", "fireworks/x"));
        for (int provider = 0; provider < 2; ++provider)
            peer.enqueueJson(R"({"object":"list","data":[{"id":"house","object":"model","owned_by":"them"}]})");
        const auto list = peer.send("GET", "/v1/models", {}, {{"authorization", "Bearer " + GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*list), 200);
        QCOMPARE(list->body.count(R"("id":"groq/house")"), 1);
        QVERIFY2(list->body.contains(R"("id":"fireworks/house")"), list->body.constData());
    }

    void configuredFallbacksAndPrices()
    {
        GatewayOptions options;
        options.fallbacks["groq/a"] = {"fireworks/b"};
        options.prices = {{"fireworks", "accounts/fireworks/models/b", {1000, {}, 2000}}};
        LedgerPeer peer(zed(), options);
        peer.gateway->enqueueJson(R"({"error":{"message":"no","code":"model_not_found"}})", 404);
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(request("groq/a")), 200);
        QCOMPARE(peer.record().target, "fireworks/accounts/fireworks/models/b");
        QCOMPARE(peer.record().cost, std::optional(Money::ofDollars(1000 * 1000 / 1e6 + 500 * 2000 / 1e6)));
        // What the client says itself counts.
        peer.gateway->enqueueJson(R"({"error":{"message":"no","code":"model_not_found"}})", 404);
        const auto own = peer.gateway->post(chat, asked("groq/a", R"(,"fallbacks":["groq/c"])"));
        peer.gateway->enqueueJson(answer);
        QCOMPARE(GatewayPeer::wait(*own), 200);
        QVERIFY(peer.gateway->sent().contains(R"("model":"c")"));
    }

    void aKeyNamesItsFallbacks()
    {
        GatewayOptions options;
        options.fallbacks["groq/a"] = {"fireworks/b"};
        GatewayKey key = zed();
        key.models = {"groq/*"};
        LedgerPeer peer(key, options);
        peer.gateway->enqueueJson(R"({"error":{"message":"no","code":"model_not_found"}})", 404);
        QCOMPARE(peer.ask(request("groq/a")), 404);
        for (const ScriptedRequest &sent : peer.gateway->upstream().requests())
            QVERIFY(!sent.body.contains("accounts/fireworks"));
    }

    void theProvidersRefusalNamesTheNearestModels()
    {
        GatewayPeer peer;
        peer.upstream().handler = [](const ScriptedRequest &request) -> ScriptedReply {
            const HeaderList json{{"content-type", "application/json"}};
            if (request.method == "GET")
                return {ScriptedServer::response(200, R"({"data":[{"id":"big-model-70b","object":"model"}]})", json)};
            return {ScriptedServer::response(404, R"({"error":{"message":"No such model.","code":"model_not_found"}})",
                                             json)};
        };
        for (const bool stream : {false, true}) {
            const auto client = peer.post(chat, request("groq/big-model-70", stream));
            QCOMPARE(GatewayPeer::wait(*client), 404);
            const auto document = json::Document::parse(client->body);
            QCOMPARE(errorOf(*document)["code"].text(), "model_not_found");
            QVERIFY(errorOf(*document)["message"].text().contains("Did you mean groq/big-model-70b"));
        }
        // A model in the list is no misspelling.
        const auto listed = peer.post(chat, request("groq/big-model-70b"));
        QCOMPARE(GatewayPeer::wait(*listed), 404);
        QVERIFY(!listed->body.contains("Did you mean"));
    }

    void aModelNamedAfterItsProviderIsKnownBeforeAnyList()
    {
        GatewayPeer peer;
        peer.enqueueJson(answer);
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("groq/compound"))), 200);
        QVERIFY2(peer.sent().contains(R"("model":"groq/compound")"), peer.sent().constData());
        peer.enqueueJson(answer);
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("groq/openai/gpt-oss-20b"))), 200);
        QVERIFY2(peer.sent().contains(R"("model":"openai/gpt-oss-20b")"), peer.sent().constData());
    }

    void aDryRunSendsNothing()
    {
        GatewayOptions options = routed("fast", "groq/openai/gpt-oss-20b");
        options.routes["fast"].targets.push_back({"fireworks/x", 1, 1});
        GatewayKey key = zed();
        key.requestsPerMinute = 1;
        LedgerPeer peer(key, options);
        const QByteArray body = asked("fast", R"(,"max_tokens":100,"logit_bias":{"1":1},"stream":true)");
        for (int i = 0; i < 3; ++i) { // and takes nothing of a limit
            const auto client = peer.gateway->post(chat, body, {{"x-sluice-dry-run", "true"}});
            QCOMPARE(GatewayPeer::wait(*client), 200);
            const auto document = json::Document::parse(client->body);
            const json::Value root = document->root();
            QCOMPARE(root["object"].text(), "sluice.dry_run");
            QCOMPARE(root["model"].text(), "groq/openai/gpt-oss-20b");
            QCOMPARE(root["strategy"].text(), "priority");
            QVERIFY(root["url"].text().endsWith("/up/chat/completions"));
            QCOMPARE(root["targets"].items().size(), 2u);
            QCOMPARE(root["targets"].items()[1]["model"].text(), "fireworks/accounts/fireworks/models/x");
            QCOMPARE(root["dropped_params"].raw().toByteArray(), R"(["logit_bias"])");
            const qint64 input = root["estimated_tokens"]["input"].toInt().value_or(0);
            QVERIFY(input > 0 && input < 20);
            QCOMPARE(root["estimated_tokens"]["output"].toInt(), std::optional<qint64>(100));
            const double cost = root["estimated_cost"].toDouble().value_or(0);
            QVERIFY(cost > 0 && cost < 0.001);
        }
        QCOMPARE(peer.gateway->upstream().requests().size(), 0u);
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(request("fast")), 200);
        const auto limited = peer.gateway->post(chat, body, {{"x-sluice-dry-run", "true"}});
        QCOMPARE(GatewayPeer::wait(*limited), 429);
    }

    void aDryRunIsRefusedAsTheRequestWouldBe()
    {
        GatewayPeer peer;
        const HeaderList dry{{"x-sluice-dry-run", "true"}, {"x-sluice-strict", "true"}};
        const auto strict = peer.post(chat, asked("groq/m", R"(,"logit_bias":{"1":1})"), dry);
        QCOMPARE(GatewayPeer::wait(*strict), 400);
        const auto unsupported = peer.post("/v1/embeddings", R"({"model":"groq/m","input":"x"})", dry);
        QCOMPARE(GatewayPeer::wait(*unsupported), 400);
        QCOMPARE(peer.upstream().requests().size(), 0u);
    }

    void aDryRunIsNobodysTurn()
    {
        GatewayOptions options = routed("turns", "groq/a");
        options.routes["turns"].strategy = Strategy::RoundRobin;
        options.routes["turns"].targets.push_back({"groq/b"});
        GatewayPeer peer(options);
        QByteArrayList planned;
        for (int i = 0; i < 2; ++i) {
            const auto dry = peer.post(chat, request("turns"), {{"x-sluice-dry-run", "true"}});
            QCOMPARE(GatewayPeer::wait(*dry), 200);
            planned.append(json::Document::parse(dry->body)->root()["model"].text());
        }
        QCOMPARE(planned[0], planned[1]);
        peer.enqueueJson(answer);
        const auto real = peer.post(chat, request("turns"));
        QCOMPARE(GatewayPeer::wait(*real), 200);
        QCOMPARE(real->header("x-sluice-model"), planned[0]);
    }

    void aStoredKeyIsRevokedForARunningGateway()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        const auto ring = std::make_shared<GatewayKeyRing>();
        QVERIFY(addGatewayKey({**Store::open(path), {}}, zed()).ok());
        const auto watch = Database(path).watch();
        QVERIFY(watch.ok());
        auto stored = StoredKeys::open(*watch, ring, {{hashGatewayKey("own"), u"own"_s}});
        QVERIFY(stored.ok());
        QCOMPARE(ring->keys().size(), 2);
        const auto elsewhere = Store::open(path); // as another process has it
        QVERIFY(elsewhere.ok());
        QVERIFY(QSqlQuery((*elsewhere)->database()).exec(u"PRAGMA synchronous=FULL"_s));
        GatewayOptions options;
        options.keys = ring;
        GatewayPeer peer(options);
        peer.enqueueJson(answer);
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request())), 200);

        QSignalSpy changed(stored->get(), &StoredKeys::changed);
        QVERIFY(revokeGatewayKey({**elsewhere, {}}, zed().hash).ok());
        QTRY_VERIFY(!changed.isEmpty());
        const auto refused = peer.post(chat, request());
        QCOMPARE(GatewayPeer::wait(*refused), 401);
        QCOMPARE(errorOf(*json::Document::parse(refused->body))["code"].text(), "revoked_api_key");

        QVERIFY(addGatewayKey({**elsewhere, {}}, u"later"_s, hashGatewayKey("slc-later")).ok());
        QTRY_COMPARE(ring->keys().size(), 3);
        (*stored)->setOwn({});
        QCOMPARE(ring->keys().size(), 2);
    }

    void ownAndStoredKeysAreOneList()
    {
        GatewayKey stored = zed();
        stored.requestsPerMinute = 5;
        GatewayKey plain{stored.hash, u"plain"_s};
        QCOMPARE(mergedKeys({stored}, {plain}), std::vector<GatewayKey>{stored});
        GatewayKey limited = plain;
        limited.models = {"groq/*"};
        GatewayKey strictest = limited;
        strictest.requestsPerMinute = 5;
        QCOMPARE(mergedKeys({stored}, {limited}), std::vector<GatewayKey>{strictest});
        stored.revokedMs = 7;
        QCOMPARE(mergedKeys({stored}, {limited})[0].revokedMs, std::optional<qint64>(7));
    }

    void drainingLetsStreamsFinish()
    {
        GatewayPeer peer;
        peer.upstream().enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(begin)});
        const auto running = peer.post(chat, request("groq/m", true));
        QTRY_VERIFY(running->body.contains("Hi."));
        QSignalSpy drained(&peer.gateway(), &Gateway::drained);
        const quint16 port = peer.gateway().port();
        peer.gateway().drain(std::chrono::minutes(1));
        // Nobody new is let in.
        QTRY_VERIFY(!listens(port));
        QVERIFY(drained.isEmpty());
        peer.upstream().write(0, ScriptedServer::chunk(end) + ScriptedServer::chunk({}));
        QCOMPARE(GatewayPeer::wait(*running), 200);
        QVERIFY(running->body.endsWith(done));
        QTRY_COMPARE(drained.size(), 1);
    }

    void drainingIsOverAtOnceWhenNothingRuns()
    {
        GatewayPeer peer;
        peer.enqueueJson(answer);
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request())), 200); // leaves an idle connection
        QSignalSpy drained(&peer.gateway(), &Gateway::drained);
        peer.gateway().drain(std::chrono::minutes(1));
        QTRY_COMPARE(drained.size(), 1);
    }

    void afterTheGraceTimeEveryDialectGetsItsError_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("told");
        const QByteArray input = R"({"model":"groq/m","input":"Hi","stream":true})";
        const QByteArray messages =
            R"({"model":"groq/m","max_tokens":9,"messages":[{"role":"user","content":"Hi"}],"stream":true})";
        QTest::newRow("chat") << chat << request("groq/m", true) << QByteArray("data: {\"error\":{");
        QTest::newRow("responses") << QByteArray("/v1/responses") << input << QByteArray("event: response.failed");
        QTest::newRow("messages") << QByteArray("/v1/messages") << messages << QByteArray("event: error");
    }

    void afterTheGraceTimeEveryDialectGetsItsError()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, told);
        GatewayPeer peer;
        peer.upstream().enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(begin)});
        const auto running = peer.post(path, body);
        QTRY_VERIFY(running->body.contains("Hi."));
        peer.upstream().enqueue({}); // never answers
        const auto waiting = peer.post(chat, request("groq/m"));
        QTRY_COMPARE(peer.upstream().requests().size(), 2u);
        QSignalSpy drained(&peer.gateway(), &Gateway::drained);
        peer.gateway().drain(std::chrono::milliseconds(1));
        QCOMPARE(GatewayPeer::wait(*running), 200);
        QVERIFY2(running->body.contains(told), running->body.constData());
        QVERIFY(running->body.contains("being stopped"));
        QCOMPARE(GatewayPeer::wait(*waiting), 503);
        QCOMPARE(waiting->header("retry-after"), "1");
        QTRY_VERIFY(!drained.isEmpty());
    }

private:
    static bool listens(quint16 port)
    {
        QTcpSocket socket;
        QSignalSpy connected(&socket, &QTcpSocket::connected);
        QSignalSpy failed(&socket, &QTcpSocket::errorOccurred);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        [&] { QTRY_VERIFY(connected.size() + failed.size() > 0); }();
        return failed.isEmpty();
    }
};

QTEST_GUILESS_MAIN(TestGatewayChange)
#include "tst_gatewaychange.moc"
