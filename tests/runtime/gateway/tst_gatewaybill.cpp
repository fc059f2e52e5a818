// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/ledgerpeer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace sluice::test;

// Which ends of a request are charged, and how well what nobody told is estimated.

namespace {

const QByteArray model = "groq/openai/gpt-oss-20b";

QByteArray text(int words)
{
    return chatChunk("{\"content\":\"" + QByteArray("word ").repeated(words) + "\"}");
}

/// About a thousand tokens.
QByteArray longRequest(bool stream)
{
    return request(model, stream).replace("\"Hi\"", '"' + QByteArray("Why is it so? ").repeated(200) + '"');
}

} // namespace

Q_DECLARE_METATYPE(ScriptedReply)

class TestGatewayBill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCharged_data();
    void whatIsCharged();
    void whatGoesOnUnseenIsChargedAtItsMost();
    void whatNobodyCountedIsToldAsCharged_data();
    void whatNobodyCountedIsToldAsCharged();
    void modelsTeachHowTheyCount();
    void whatIsSetAsideFollowsWhatWasTaught();
};

void TestGatewayBill::whatIsCharged_data()
{
    using Then = ScriptedReply::Then;
    QTest::addColumn<bool>("stream");
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<bool>("charged");
    const auto row = [](const char *name, bool stream, const ScriptedReply &reply, bool charged) {
        QTest::addRow("%s, %s", stream ? "stream" : "plain", name) << stream << reply << charged;
    };
    const HeaderList json{{"content-type", "application/json"}};
    const QByteArray error = R"({"error":{"message":"No luck.","type":"server_error"}})";
    const QByteArray whole = ScriptedServer::response(200, answer, json);
    const auto streamed = [](const QByteArray &event) {
        return ScriptedServer::streamHead() + ScriptedServer::chunk(event);
    };
    const QByteArray role = chatChunk(R"({"role":"assistant","content":""})");
    for (const bool stream : {false, true}) {
        for (const int status : {408, 500, 503, 529})
            row(QByteArray::number(status).constData(), stream, {ScriptedServer::response(status, error, json)}, false);
        row("an error with 200", stream, {ScriptedServer::response(200, error, json)}, false);
        row("closed before the head", stream, {{}, Then::Close}, false);
        row("closed behind the head", stream, {whole.first(whole.size() - answer.size()), Then::Close}, false);
        row("no answer in time", stream, {}, true);
        row("cut", stream, {whole.chopped(10), Then::Close}, true);
        row("no more of it in time", stream, {whole.chopped(10)}, true);
        row("a page", stream, {ScriptedServer::response(200, "<html>Hi</html>", {{"content-type", "text/html"}})},
            true);
    }
    row("too large", false, {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 70000000\r\n\r\n{"},
        true);
    row("an error first", true, {streamed("data: " + error + "\n\n")}, false);
    row("an error before output", true, {streamed(role + "data: " + error + "\n\n")}, false);
    row("cut before output", true, {streamed(role), Then::Close}, false);
    row("an error behind output", true, {streamed(begin + "data: " + error + "\n\n")}, true);
}

/// What is charged is what is not sent again: no request is charged twice, and no answer is bought for nothing.
void TestGatewayBill::whatIsCharged()
{
    QFETCH(bool, stream);
    QFETCH(ScriptedReply, reply);
    QFETCH(bool, charged);
    GatewayOptions options;
    options.retries.firstBackoff = options.retries.longestBackoff = std::chrono::milliseconds(0);
    options.timeouts.firstByte = options.timeouts.idle = std::chrono::milliseconds(400);
    LedgerPeer peer(zed(), options);
    peer.gateway->upstream().handler = [&](const ScriptedRequest &) { return reply; };
    (void)peer.ask(request(model, stream));
    QTRY_COMPARE(peer.count(), 1);
    const RequestRecord record = peer.record();
    QVERIFY(!record.errorKind.isEmpty());
    QCOMPARE(record.cost.has_value(), charged);
    QCOMPARE(record.usage.input.value_or(0) > 0, charged);
    QCOMPARE(peer.gateway->upstream().requests().size(), charged ? 1u : 3u);
    QVERIFY(record.isEstimated == charged && !record.isUnpriced);
}

/// A provider that works on it in the background tells nobody what it wrote.
void TestGatewayBill::whatGoesOnUnseenIsChargedAtItsMost()
{
    LedgerPeer peer;
    peer.gateway->enqueueJson(R"({"id":"resp_1","object":"response","status":"queued","background":true,"output":[]})");
    const auto client = peer.gateway->post("/v1/responses",
                                           R"({"model":"fireworks/accounts/fireworks/models/gpt-oss-20b","input":"Hi",)"
                                           R"("background":true,"max_output_tokens":5000})");
    QCOMPARE(GatewayPeer::wait(*client), 200);
    const RequestRecord record = peer.record();
    QCOMPARE(record.usage.output, 5000);
    QVERIFY(record.isEstimated && record.cost && record.cost->dollars() > 5000 * 0.1 / 1e6);
}

void TestGatewayBill::whatNobodyCountedIsToldAsCharged_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArray>("told");
    const QByteArray messages =
        R"({"model":"groq/openai/gpt-oss-20b","max_tokens":50,"messages":[{"role":"user","content":"Hi"}])";
    const QByteArray responses = R"({"model":"groq/openai/gpt-oss-20b","input":"Hi")";
    const QByteArray text = R"({"model":"groq/openai/gpt-oss-20b","prompt":"Hi")";
    for (const QByteArray told : {"", R"("prompt_tokens":77)", R"("prompt_tokens":77,"completion_tokens":9)"}) {
        for (const bool stream : {false, true}) {
            const QByteArray end = stream ? R"(,"stream":true})" : "}";
            QTest::addRow("messages %d %s", stream, told.data())
                << "/v1/messages"_ba << messages + end << stream << told;
            QTest::addRow("responses %d %s", stream, told.data())
                << "/v1/responses"_ba << responses + end << stream << told;
        }
        QTest::addRow("completions %s", told.data()) << "/v1/completions"_ba << text + '}' << false << told;
    }
}

/// Where an answer is told anew its counts are those of the bill, and a guess says that it is one.
void TestGatewayBill::whatNobodyCountedIsToldAsCharged()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(bool, stream);
    QFETCH(QByteArray, told);
    LedgerPeer peer;
    const QByteArray usage = R"("usage":{)" + told + '}';
    if (stream) {
        peer.gateway->enqueueStream(begin + chatChunk("{}", "\"stop\"")
                                    + (told.isEmpty() ? "" : R"(data: {"id":"c1","choices":[],)" + usage + "}\n\n")
                                    + "data: [DONE]\n\n");
    } else {
        peer.gateway->enqueueJson(QByteArray(answer).replace(usageText, usage));
    }
    const auto client = peer.gateway->post(path, body, {{"x-litellm-fallback", "true"}});
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QByteArray seen = client->body.sliced(client->body.lastIndexOf("\"usage\":") + 8);
    while (!json::Document::parse(seen).ok())
        seen.chop(1);
    const json::Value object{QByteArrayView(seen)};
    const auto count = [&](const char *name, const char *other) {
        return object[name].exists() ? object[name].toInt() : object[other].toInt();
    };
    const RequestRecord record = peer.record();
    QVERIFY(record.usage.input.value_or(0) > 0 && record.usage.output.value_or(0) > 0);
    QCOMPARE(count("input_tokens", "prompt_tokens"), record.usage.input);
    QCOMPARE(count("output_tokens", "completion_tokens"), record.usage.output);
    QCOMPARE(object["estimated"].toBool().value_or(false), !told.contains("completion"));
    QCOMPARE(record.isEstimated, !told.contains("completion"));
}

void TestGatewayBill::modelsTeachHowTheyCount()
{
    QTemporaryDir folder;
    const QByteArray said = text(400);
    const QByteArray body = longRequest(true);
    const auto cut = [&](LedgerPeer &peer) {
        peer.gateway->upstream().enqueue(
            {ScriptedServer::streamHead() + ScriptedServer::chunk(said), ScriptedReply::Then::Close});
        (void)peer.ask(body);
        return peer.record().usage;
    };
    const auto isNear = [](std::optional<qint64> tokens, double expected) {
        return std::abs(double(tokens.value_or(0)) / expected - 1) < 0.02;
    };
    double input = 0;
    double output = 0;
    for (const bool restarted : {false, true}) {
        GatewayOptions options;
        options.recorder = Recorder::start({folder.filePath(u"sluice.db"_s)});
        LedgerPeer peer(zed(), options);
        if (!restarted) {
            const Usage guessed = cut(peer);
            input = 1.5 * double(*guessed.input);
            output = 1.4 * double(*guessed.output);
            QVERIFY(input > 150 && output > 140);
            const QByteArray usage = R"("usage":{"prompt_tokens":)" + QByteArray::number(qRound64(input))
                                     + R"(,"completion_tokens":)" + QByteArray::number(qRound64(output)) + '}';
            peer.gateway->enqueueStream(said + chatChunk("{}", "\"stop\"") + R"(data: {"id":"c1","choices":[],)" + usage
                                        + "}\n\ndata: [DONE]\n\n");
            QCOMPARE(peer.ask(body), 200);
            QVERIFY(!peer.record().isEstimated);
        }
        QTRY_VERIFY(options.recorder->calibration()->output(model) > 1.3); // read from the store on a thread of its own
        const Usage usage = cut(peer);
        QVERIFY2(isNear(usage.input, input), QByteArray::number(*usage.input).constData());
        QVERIFY2(isNear(usage.output, output), QByteArray::number(*usage.output).constData());
        QVERIFY(peer.record().isEstimated);
    }
}

void TestGatewayBill::whatIsSetAsideFollowsWhatWasTaught()
{
    const QByteArray body = longRequest(false);
    for (const double ratio : {0.5, 1.0, 2.0}) {
        GatewayOptions options;
        Price price;
        price.input = 1000; // a thousand tokens are a dollar
        price.output = 0;
        options.prices = {{"groq", "openai/gpt-oss-20b", price}};
        options.calibration = std::make_shared<TokenCalibration>();
        options.calibration->restore({{model, 0, 0, 1000 * ratio, 1000}});
        GatewayKey key = zed();
        key.budgetDay = 1.6;
        LedgerPeer peer(key, options); // for 1,600 tokens; the prompt is guessed at about 1,000
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(body), ratio > 1 ? 429 : 200);
    }
}

QTEST_GUILESS_MAIN(TestGatewayBill)
#include "tst_gatewaybill.moc"
