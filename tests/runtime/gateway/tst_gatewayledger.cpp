// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recordtable.h"
#include "support/peers/ledgerpeer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace sluice::test;

// What the gateway writes down of its requests.

class TestGatewayLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelIsTaughtUnlessItsNameHoldsAKey_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<bool>("isTaught");
        QTest::newRow("a name") << QByteArray("groq/openai/gpt-oss-20b") << true;
        QTest::newRow("a key") << QByteArray("groq/gsk_0123456789abcdefghijklmnop") << false;
    }
    void aModelIsTaughtUnlessItsNameHoldsAKey()
    {
        QFETCH(QByteArray, model);
        GatewayOptions options;
        options.calibration = std::make_shared<TokenCalibration>();
        LedgerPeer peer(zed(), options);
        QByteArray body = request(model);
        body.replace("\"Hi\"", '"' + QByteArray("of ").repeated(700) + '"');
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(body), 200);
        QFETCH(bool, isTaught);
        QCOMPARE(!options.calibration->changed().empty(), isTaught);
    }

    void aPlainAnswer()
    {
        LedgerPeer peer;
        peer.gateway->enqueueJson(answer);
        QByteArray body = request();
        body.replace("\"messages\"", R"("logit_bias":{},"max_tokens":700,"temperature":0.5,"messages")");
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE(peer.ask(body), 200);
        QCOMPARE(peer.count(), 1);
        const RequestRecord record = peer.record();
        QCOMPARE(record.id, peer.last->header("x-request-id"));
        QVERIFY(record.timeMs >= before && record.timeMs <= QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(record.client, u"Zed"_s);
        QCOMPARE(record.keyHash, zed().hash);
        QCOMPARE(record.door, "chat");
        QCOMPARE(record.model, "groq/openai/gpt-oss-20b");
        QCOMPARE(record.target, "groq/openai/gpt-oss-20b");
        QCOMPARE(record.attempts.size(), 1u);
        QCOMPARE(record.attempts[0].target, "groq/openai/gpt-oss-20b");
        QCOMPARE(record.attempts[0].status, 200);
        QCOMPARE(record.status, 200);
        QVERIFY(!record.stream);
        QVERIFY(record.errorKind.isEmpty());
        QVERIFY(record.times.total > 0 && record.times.queue && !record.times.firstToken);
        QCOMPARE(record.usage.input, 1000);
        QCOMPARE(record.usage.cachedInput, 400);
        QCOMPARE(record.usage.output, 500);
        QCOMPARE(record.usage.reasoning, 300);
        QCOMPARE(record.cost->dollars(), usageCost);
        QVERIFY(!record.isEstimated && !record.isUnpriced && record.usageJudgement.isEmpty());
        QCOMPARE(record.dropped, QByteArrayList{"logit_bias"});
        QCOMPARE(record.answer, (RecordedAnswer{"c1", "m", {"stop"}}));
        QCOMPARE(record.maxTokens, 700);
        QCOMPARE(record.temperature, 0.5);
    }

    void aStream()
    {
        LedgerPeer peer;
        peer.gateway->enqueueStream(begin + end);
        QCOMPARE(peer.ask(request("groq/openai/gpt-oss-20b", true)), 200);
        QCOMPARE(peer.count(), 1);
        const RequestRecord record = peer.record();
        QVERIFY(record.stream);
        QCOMPARE(record.status, 200);
        QCOMPARE(record.usage.output, 500);
        QCOMPARE(record.cost->dollars(), usageCost);
        QVERIFY(!record.isEstimated && !record.isUnpriced && record.usageJudgement.isEmpty());
        QVERIFY(record.times.firstToken && *record.times.firstToken <= record.times.total);
        QCOMPARE(record.answer.id, "c1");
        QCOMPARE(record.answer.finishReasons, QByteArrayList{"stop"});
        QVERIFY(!record.maxTokens && !record.temperature);
    }

    void otherDoorsTakeTheSameWay_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("door");
        QTest::newRow("responses") << QByteArray("/v1/responses")
                                   << QByteArray(R"({"model":"groq/openai/gpt-oss-20b","input":"Hi"})") << answer
                                   << QByteArray("responses");
        QTest::newRow("responses, native")
            << QByteArray("/v1/responses") << QByteArray(R"({"model":"fireworks/m","input":"Hi"})")
            << QByteArray(R"({"id":"r","output":[],"usage":{"input_tokens":1000,"output_tokens":500,)"
                          R"("input_tokens_details":{"cached_tokens":400}}})")
            << QByteArray("responses");
        QTest::newRow("messages") << QByteArray("/v1/messages")
                                  << QByteArray(R"({"model":"groq/openai/gpt-oss-20b","max_tokens":900,)"
                                                R"("messages":[{"role":"user","content":"Hi"}]})")
                                  << answer << QByteArray("messages");
        QTest::newRow("embeddings") << QByteArray("/v1/embeddings")
                                    << QByteArray(R"({"model":"fireworks/m","input":"Hi"})")
                                    << QByteArray(R"({"data":[],"usage":{"prompt_tokens":1000,"completion_tokens":500,)"
                                                  R"("prompt_tokens_details":{"cached_tokens":400}}})")
                                    << QByteArray("embeddings");
    }

    void otherDoorsTakeTheSameWay()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, door);
        LedgerPeer peer;
        peer.gateway->enqueueJson(answer);
        const auto client = peer.gateway->post(path, body);
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QCOMPARE(peer.record().door, door);
        QCOMPARE(peer.record().usage.input, 1000);
        QCOMPARE(peer.record().usage.cachedInput, 400);
        QCOMPARE(peer.record().usage.output, 500);
    }

    void anUnknownPriceIsNotZero()
    {
        LedgerPeer peer;
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(request("groq/nobody-knows-it")), 200);
        QCOMPARE(peer.record().usage.output, 500);
        QVERIFY(!peer.record().cost);
        QVERIFY(peer.record().isUnpriced);
    }

    void refusedRequestsAreRecorded_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("door");
        const HeaderList valid{{"Authorization", "Bearer " + GatewayPeer::key()}};
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &path, const QByteArray &body,
                            const HeaderList &headers, int status, const QByteArray &code, const QByteArray &door) {
            QTest::newRow(name) << method << path << body << headers << status << code << door;
        };
        row("no key", "POST", chat, request(), {}, 401, "missing_api_key", "chat");
        row("wrong key", "POST", chat, request(), {{"x-api-key", "slc-wrong"}}, 401, "invalid_api_key", "chat");
        row("origin", "POST", chat, request(), {{"Origin", "https://evil.example"}}, 403, "origin_not_allowed", "chat");
        row("path", "POST", "/v1/nothing", request(), valid, 404, "unknown_url", "unknown");
        row("method", "GET", "/v1/messages", {}, valid, 405, "method_not_allowed", "messages");
        row("no JSON", "POST", chat, "{", valid, 400, "invalid_json", "chat");
        row("metrics without a key", "GET", "/metrics", {}, {}, 401, "missing_api_key", "metrics");
    }

    void refusedRequestsAreRecorded()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(HeaderList, headers);
        QFETCH(int, status);
        LedgerPeer peer;
        const auto client = peer.gateway->send(method, path, body, headers);
        QCOMPARE(GatewayPeer::wait(*client), status);
        QCOMPARE(peer.count(), 1);
        const RequestRecord record = peer.record();
        QCOMPARE(record.status, status);
        QTEST(record.errorCode, "code");
        QTEST(record.door, "door");
        QCOMPARE(record.id, client->header("x-request-id"));
        QVERIFY(!record.errorMessage.isEmpty());
        QVERIFY(record.target.isEmpty() && record.attempts.empty() && !record.cost);
    }

    void attemptsAndWordsOfAFailure()
    {
        LedgerPeer peer;
        const QByteArray refusal =
            R"({"error":{"message":"Your key gsk_0123456789abcdef is wrong","code":"invalid_api_key"}})";
        for (int i = 0; i < 2; ++i)
            peer.gateway->enqueueJson(refusal, 401);
        QByteArray body = request();
        body.replace("\"messages\"", "\"fallbacks\":[\"fireworks/f\"],\"messages\"");
        QCOMPARE(peer.ask(body), 401);
        const RequestRecord record = peer.record();
        QCOMPARE(record.attempts.size(), 2u);
        QCOMPARE(record.attempts[0].errorKind, "auth");
        QCOMPARE(record.attempts[0].errorCode, "invalid_api_key");
        QCOMPARE(record.attempts[1].status, 401);
        QCOMPARE(record.errorKind, "auth");
        QCOMPARE(record.errorMessage, u"Your key gsk_*** is wrong"_s);
    }

    void everyKeyOfAProviderIsMasked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("key");
        // Neither begins as the provider's keys do.
        QTest::newRow("first") << QByteArray("main") << QByteArray("opaque-0123456789");
        QTest::newRow("second") << QByteArray("team") << QByteArray("plain.9876543210");
    }

    void everyKeyOfAProviderIsMasked()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, key);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        QByteArray id;
        {
            GatewayOptions options;
            options.recorder = Recorder::start({path});
            LedgerPeer peer(zed(), options);
            auto providers = *providersAt(peer.gateway->upstream().url(u"/up"_s));
            for (ProviderAccess &access : providers.providers) {
                access.keyName = "main";
                access.key = Secret("opaque-0123456789");
                access.moreKeys = {{"team", Secret("plain.9876543210")}};
            }
            options.routes = {{"r", {"r", Strategy::Priority, {{"groq/m", 1, 0, name}}}}};
            options.capture = CaptureLevel::All;
            QVERIFY(peer.gateway->gateway()
                        .reconfigure(options, std::make_shared<const ProviderSet>(std::move(providers)))
                        .ok());
            peer.gateway->enqueueJson(R"({"error":{"message":"Incorrect API key: )" + key + R"("}})", 401);
            QCOMPARE(peer.ask(request("r")), 401);
            QCOMPARE(peer.gateway->upstream().requests().back().headers.value("authorization"), "Bearer " + key);
            QVERIFY2(!peer.last->body.contains(key), peer.last->body.constData());
            QVERIFY(peer.last->body.contains("Incorrect API key: ***"));
            QCOMPARE(peer.record().errorMessage, u"Incorrect API key: ***"_s);
            id = peer.record().id;
        }
        const auto store = Store::open(path);
        const QByteArray kept = readBodies(**store, id).value().answer;
        QVERIFY2(kept.contains("***") && !kept.contains(key), kept.constData());
    }

    void namesAreMaskedForEverybody()
    {
        const QByteArray key = "gsk_0123456789abcdef";
        LedgerPeer peer;
        peer.gateway->enqueueJson(R"({"error":{"message":"no )" + key + R"(","code":")" + key + R"("}})", 404);
        QCOMPARE(peer.ask(request("groq/" + key)), 404);
        const RequestRecord seen = peer.record();
        QCOMPARE(seen.model, "groq/gsk_***");
        QCOMPARE(seen.target, "groq/gsk_***");
        QCOMPARE(seen.attempts.front().target, "groq/gsk_***");
        QCOMPARE(seen.attempts.front().errorCode, "gsk_***");
        QCOMPARE(seen.errorCode, "gsk_***");
        QVERIFY2(!seen.errorMessage.contains(u"0123456789"), qPrintable(seen.errorMessage));
        const auto client = peer.gateway->send("GET", "/metrics", {}, {{"x-api-key", GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QVERIFY2(client->body.contains("groq/gsk_***") && !client->body.contains(key), client->body.constData());
    }

    void aBrokenStreamToldTheClient200()
    {
        LedgerPeer peer;
        peer.gateway->upstream().enqueue(
            {ScriptedServer::streamHead() + ScriptedServer::chunk(begin), ScriptedReply::Then::Close});
        QCOMPARE(peer.ask(request("groq/openai/gpt-oss-20b", true)), 200);
        QCOMPARE(peer.record().status, 200);
        QVERIFY(!peer.record().errorKind.isEmpty());
        // What came is charged, and marked as nobody's count.
        QVERIFY(peer.record().cost && peer.record().isEstimated);
        QVERIFY(peer.record().usage.output > 0 && peer.record().usage.output < 5);
    }

    void aClientThatLeaves()
    {
        LedgerPeer peer;
        peer.gateway->upstream().enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(begin)});
        const auto client = peer.gateway->post(chat, request("groq/openai/gpt-oss-20b", true));
        QTRY_VERIFY(client->body.contains("Hi."));
        QCOMPARE(peer.count(), 0);
        client->call->abort();
        QTRY_COMPARE(peer.count(), 1);
        QCOMPARE(peer.record().status, 499);
        QCOMPARE(peer.record().errorKind, "cancelled");
        QCOMPARE(peer.record().target, "groq/openai/gpt-oss-20b");
    }

    void bodiesByLevel_data()
    {
        QTest::addColumn<CaptureLevel>("level");
        QTest::addColumn<bool>("ofSuccess");
        QTest::addColumn<bool>("ofFailure");
        QTest::newRow("off") << CaptureLevel::Off << false << false;
        QTest::newRow("errors") << CaptureLevel::Errors << false << true;
        QTest::newRow("all") << CaptureLevel::All << true << true;
    }

    void bodiesByLevel()
    {
        QFETCH(CaptureLevel, level);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        QByteArrayList ids;
        {
            GatewayOptions options;
            options.recorder = Recorder::start({path});
            LedgerPeer peer(zed(), options);
            peer.gateway->gateway().setCapture(level);
            peer.gateway->enqueueJson(answer);
            QCOMPARE(peer.ask(), 200);
            ids += peer.record().id;
            // A key told in pieces is masked too.
            peer.gateway->enqueueStream(begin + chatChunk(R"({"content":" gsk_01234"})")
                                        + chatChunk(R"({"content":"56789"})") + end);
            QCOMPARE(peer.ask(request("groq/m", true)), 200);
            ids += peer.record().id;
            peer.gateway->enqueueJson(R"({"error":{"message":"no"}})", 400);
            QCOMPARE(peer.ask(), 400);
            ids += peer.record().id;
        }
        const auto store = Store::open(path);
        const CapturedBodies plain = readBodies(**store, ids[0]).value();
        QTEST(!plain.isEmpty(), "ofSuccess");
        QTEST(!readBodies(**store, ids[2]).value().isEmpty(), "ofFailure");
        if (level != CaptureLevel::All)
            return;
        QCOMPARE(plain.request, request());
        QCOMPARE(plain.answer, answer);
        const QByteArray stream = readBodies(**store, ids[1]).value().answer;
        QVERIFY2(stream.contains("Hi. gsk_***"), stream.constData());
        QVERIFY(json::Document::parse(stream).ok());
    }

    void prometheus()
    {
        LedgerPeer peer;
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(), 200);
        peer.gateway->enqueueStream(begin + end);
        QCOMPARE(peer.ask(request("groq/openai/gpt-oss-20b", true)), 200);
        QCOMPARE(peer.ask("{"), 400);
        const auto client = peer.gateway->send("GET", "/metrics", {}, {{"x-api-key", GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QVERIFY(client->header("content-type").startsWith("text/plain; version=0.0.4"));
        const QByteArray target = "target=\"groq/openai/gpt-oss-20b\"";
        const QByteArrayList lines = client->body.split('\n');
        for (const QByteArray &line : {
                 "sluice_requests_total{door=\"chat\"," + target + ",status=\"200\"} 2",
                 QByteArray("sluice_requests_total{door=\"chat\",target=\"\",status=\"400\"} 1"),
                 QByteArray("sluice_errors_total{kind=\"invalid_request\"} 1"),
                 "sluice_request_duration_seconds_count{" + target + "} 2",
                 "sluice_first_token_seconds_count{" + target + "} 1",
                 "sluice_first_token_seconds_bucket{" + target + ",le=\"+Inf\"} 1",
                 "sluice_tokens_total{" + target + ",kind=\"output\"} 1000",
                 "sluice_breaker_state{" + target + ",state=\"closed\"} 1",
                 QByteArray("sluice_active_requests 0"),
                 QByteArray("sluice_active_streams 0"),
                 QByteArray("sluice_retries_total 0"),
             })
            QVERIFY2(lines.contains(line), QByteArray(line + "\nis not in\n" + client->body).constData());
        const QByteArray cost = "sluice_cost_dollars_total{" + target + "} ";
        const qsizetype at = client->body.indexOf(cost) + cost.size();
        const double dollars = client->body.mid(at, client->body.indexOf('\n', at) - at).toDouble();
        QVERIFY2(qAbs(dollars - 2 * usageCost) < 1e-12, client->body.constData());
    }
};

QTEST_GUILESS_MAIN(TestGatewayLedger)
#include "tst_gatewayledger.moc"
