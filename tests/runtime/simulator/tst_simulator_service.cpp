// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/simbodies.h"
#include "support/peers/simclient.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace sluice;
using namespace sluice::test;
using namespace sluice::test::bodies;
using namespace Qt::StringLiterals;

namespace {

QJsonObject modelNamed(const SimReply &reply, const QString &id)
{
    for (const QJsonValue &model : reply.json()["data"_L1].toArray()) {
        if (model["id"_L1].toString() == id)
            return model.toObject();
    }
    return {};
}

} // namespace

/// Models, embeddings, text completions and the log.
class TestSimulatorService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SimFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void groqModels();
    void fireworksModels();
    void oneModel_data();
    void oneModel();
    void seedModels_data();
    void seedModels();
    void failureModels();
    void embeddings();
    void embeddingRefusals_data();
    void embeddingRefusals();
    void completion();
    void completionStream();
    void logTellsRequests();
    void logTellsEarlyLeavers();
    void logHidesKeys();
    void slowReaderIsWaitedFor();
    void stopsInTheMiddle();
    void keysAreOptional();
    void requestIds();
    void addresses();

private:
    std::unique_ptr<SimFixture> m_fixture;
};

void TestSimulatorService::groqModels()
{
    const SimReply reply = m_fixture->request("GET", "/openai/v1/models");
    QCOMPARE(reply.json()["object"_L1].toString(), u"list"_s);
    const QJsonObject model = modelNamed(reply, u"openai/gpt-oss-120b"_s);
    QCOMPARE(model["object"_L1].toString(), u"model"_s);
    QCOMPARE(model["active"_L1].toBool(), true);
    QCOMPARE(model["context_window"_L1].toInt(), 131072);
    QCOMPARE(model["max_completion_tokens"_L1].toInt(), 65536);
    QVERIFY(model.contains(u"public_apps") && model["public_apps"_L1].isNull());
    QCOMPARE(model["pricing"_L1]["prompt"_L1].toString(), u"0.00000015"_s);
    QCOMPARE(model["pricing"_L1]["completion"_L1].toString(), u"0.0000006"_s);
    QCOMPARE(model["pricing"_L1]["input_cache_read"_L1].toString(), u"0.000000075"_s);
    QVERIFY(!modelNamed(reply, u"whisper-large-v3"_s).isEmpty());
    QVERIFY(modelNamed(reply, u"qwen/qwen3-32b"_s).isEmpty());
    QVERIFY(modelNamed(reply, u"qwen/qwen3.8-27b"_s)["input_modalities"_L1].toArray().contains(u"image"_s));
}

void TestSimulatorService::fireworksModels()
{
    const SimReply reply = m_fixture->request("GET", "/inference/v1/models");
    const QJsonObject model = modelNamed(reply, u"accounts/fireworks/models/kimi-k3"_s);
    QCOMPARE(model["kind"_L1].toString(), u"HF_BASE_MODEL"_s);
    QCOMPARE(model["supports_chat"_L1].toBool(), true);
    QCOMPARE(model["supports_image_input"_L1].toBool(), true);
    QCOMPARE(model["context_length"_L1].toInt(), 1048576);
    QCOMPARE(modelNamed(reply, u"fireworks/qwen3-embedding-8b"_s)["kind"_L1].toString(), u"EMBEDDING_MODEL"_s);
    QVERIFY(!modelNamed(reply, u"accounts/fireworks/models/kimi-k2p6"_s).isEmpty()); // listed, and 404 when called
    QVERIFY(modelNamed(reply, u"accounts/fireworks/routers/kimi-k3-fast"_s).isEmpty());
}

void TestSimulatorService::oneModel_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("id"); // empty: 404
    QTest::newRow("plain") << QByteArray("/openai/v1/models/openai/gpt-oss-20b") << u"openai/gpt-oss-20b"_s;
    QTest::newRow("encoded") << QByteArray("/openai/v1/models/openai%2Fgpt-oss-20b") << u"openai/gpt-oss-20b"_s;
    QTest::newRow("fireworks plain") << QByteArray("/inference/v1/models/accounts/fireworks/models/glm-5p3")
                                     << u"accounts/fireworks/models/glm-5p3"_s;
    QTest::newRow("fireworks encoded") << QByteArray("/inference/v1/models/accounts%2Ffireworks%2Fmodels%2Fglm-5p3")
                                       << u"accounts/fireworks/models/glm-5p3"_s;
    QTest::newRow("unknown") << QByteArray("/openai/v1/models/x%2Fy") << QString();
    QTest::newRow("retired") << QByteArray("/openai/v1/models/qwen/qwen3-32b") << QString();
}

void TestSimulatorService::oneModel()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, id);
    const SimReply reply = m_fixture->request("GET", path);
    QCOMPARE(reply.status, id.isEmpty() ? 404 : 200);
    QCOMPARE(reply.json()["id"_L1].toString(), id);
}

void TestSimulatorService::seedModels_data()
{
    QTest::addColumn<bool>("groq");
    for (const char *id :
         {"llama-3.3-70b-versatile", "llama-3.1-70b-versatile", "llama-3.1-8b-instant", "llama3-70b-8192",
          "llama3-8b-8192", "mixtral-8x7b-32768", "gemma2-9b-it", "gemma-7b-it", "llama2-70b-4096"})
        QTest::newRow(id) << true;
    for (const char *id :
         {"accounts/fireworks/models/llama-v3p1-405b-instruct", "accounts/fireworks/models/llama-v3p1-70b-instruct",
          "accounts/fireworks/models/mixtral-8x22b-instruct", "accounts/fireworks/models/phi-3-medium-4k-instruct"})
        QTest::newRow(id) << false;
}

void TestSimulatorService::seedModels()
{
    QFETCH(bool, groq);
    const QByteArray body = chat(QTest::currentDataTag());
    const SimReply reply = groq ? m_fixture->groq(body) : m_fixture->fireworks(body);
    QCOMPARE(reply.status, 200);
}

void TestSimulatorService::failureModels()
{
    QVERIFY(modelNamed(m_fixture->request("GET", "/openai/v1/models"), u"sim-429"_s).isEmpty());
    QVERIFY(!modelNamed(m_fixture->request("GET", "/openai/v1/models?sim=1"), u"sim-429"_s).isEmpty());
    const SimReply reply = m_fixture->request("GET", "/inference/v1/models", {}, {{"x-sim-models", "1"}});
    QVERIFY(!modelNamed(reply, u"accounts/fireworks/models/sim-stall"_s).isEmpty());
}

void TestSimulatorService::embeddings()
{
    const QByteArray path = "/inference/v1/embeddings";
    const auto send = [&](const QByteArray &input, const QByteArray &members = {}) {
        return m_fixture->request("POST", path,
                                  R"({"model":"nomic-ai/nomic-embed-text-v1.5","input":)" + input + members + '}');
    };
    const SimReply one = send(R"("the weather in Paris is nice")");
    QCOMPARE(one.status, 200);
    const QJsonArray vector = one.json()["data"_L1][0]["embedding"_L1].toArray();
    QCOMPARE(vector.size(), 768);
    double square = 0;
    for (const QJsonValue &value : vector)
        square += value.toDouble() * value.toDouble();
    QVERIFY(std::abs(square - 1) < 1e-4);
    QVERIFY(one.json()["usage"_L1]["prompt_tokens"_L1].toInt() > 0);
    const QJsonArray three = send(R"(["nice weather in Paris","compiler flags of gcc","the weather in Paris is nice"])")
                                 .json()["data"_L1]
                                 .toArray();
    QCOMPARE(three.size(), 3);
    const auto likeness = [&](int index) {
        double sum = 0;
        for (qsizetype i = 0; i < vector.size(); ++i)
            sum += vector[i].toDouble() * three[index]["embedding"_L1][i].toDouble();
        return sum;
    };
    QVERIFY(likeness(0) > likeness(1) + 0.3);
    QVERIFY(std::abs(likeness(2) - 1) < 1e-4);
    QCOMPARE(send(R"("a")", R"(,"dimensions":64)").json()["data"_L1][0]["embedding"_L1].toArray().size(), 64);
}

void TestSimulatorService::embeddingRefusals_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray path = "/inference/v1/embeddings";
    const QByteArray nomic = R"({"model":"nomic-ai/nomic-embed-text-v1.5","input":"a")";
    QTest::newRow("encoding_format") << path << nomic + R"(,"encoding_format":"base64"})" << 400;
    QTest::newRow("user") << path << nomic + R"(,"user":"me"})" << 400;
    QTest::newRow("too many dimensions") << path << nomic + R"(,"dimensions":4096})" << 400;
    QTest::newRow("no input") << path << QByteArray(R"({"model":"nomic-ai/nomic-embed-text-v1.5"})") << 422;
    QTest::newRow("chat model") << path << R"({"model":")" + fireLlama + R"(","input":"a"})" << 404;
    QTest::newRow("groq offers none") << QByteArray("/openai/v1/embeddings")
                                      << QByteArray(R"({"model":"nomic-embed-text-v1_5","input":"a"})") << 404;
}

void TestSimulatorService::embeddingRefusals()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(m_fixture->request("POST", path, body).status, status);
}

void TestSimulatorService::completion()
{
    const QByteArray body = R"({"model":")" + fireLlama + R"(","prompt":"Hello, my name is","max_tokens":50})";
    const SimReply reply = m_fixture->request("POST", "/inference/v1/completions", body);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()["object"_L1].toString(), u"text_completion"_s);
    QVERIFY(reply.json()["id"_L1].toString().startsWith(u"cmpl-"));
    QVERIFY(!reply.json()["choices"_L1][0]["text"_L1].toString().isEmpty());
    QCOMPARE(reply.json()["choices"_L1][0]["finish_reason"_L1].toString(), u"length"_s);
    QCOMPARE(reply.json()["usage"_L1]["completion_tokens"_L1].toInt(), 50);
}

void TestSimulatorService::completionStream()
{
    const QByteArray body =
        R"({"model":")" + fireLlama + R"(","prompt":["a","b"],"max_tokens":12,"stream":true,"n":2})";
    const SimReply reply = m_fixture->request("POST", "/inference/v1/completions", body);
    const QList<QJsonObject> events = reply.events();
    QCOMPARE(events.size(), 26);
    QCOMPARE(reply.data().last(), "[DONE]");
    QCOMPARE(events.last()["usage"_L1]["completion_tokens"_L1].toInt(), 24);
    QCOMPARE(events.last()["choices"_L1][0]["finish_reason"_L1].toString(), u"length"_s);
}

void TestSimulatorService::logTellsRequests()
{
    SimFixture fixture;
    (void)fixture.groq(chat(llama), {{"x-sim-tokens", "7"}});
    (void)fixture.groq(chat("x/y"));
    QCOMPARE(fixture.logged(u"request"_s).size(), 2);
    const QJsonObject request = fixture.logged(u"request"_s).first();
    QCOMPARE(request["provider"_L1].toString(), u"groq"_s);
    QCOMPARE(request["path"_L1].toString(), u"/openai/v1/chat/completions"_s);
    QTRY_COMPARE(fixture.logged(u"end"_s).size(), 2);
    const QJsonObject end = fixture.logged(u"end"_s).first();
    QCOMPARE(end["id"_L1], request["id"_L1]);
    QCOMPARE(end["model"_L1].toString().toUtf8(), llama);
    QCOMPARE(end["status"_L1].toInt(), 200);
    QCOMPARE(end["tokens"_L1].toInt(), 7);
    QCOMPARE(fixture.logged(u"end"_s).last()["status"_L1].toInt(), 404);
}

void TestSimulatorService::logTellsEarlyLeavers()
{
    SimFixture fixture;
    const auto socket = fixture.send("POST", "/openai/v1/chat/completions", chat(llama, R"("stream":true)"),
                                     {{"x-sim-tokens-per-second", "20"}, {"x-sim-tokens", "1000"}});
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    socket->abort();
    QTRY_COMPARE(fixture.logged(u"closed"_s).size(), 1);
    QVERIFY(fixture.logged(u"closed"_s).first()["tokens"_L1].toInt() < 1000);
    QVERIFY(fixture.logged(u"end"_s).isEmpty());
}

void TestSimulatorService::logHidesKeys()
{
    SimFixture fixture;
    (void)fixture.groq(chat(llama), {{"Authorization", "Bearer gsk_verysecret_4f2a"}});
    QCOMPARE(fixture.logged(u"request"_s).first()["key"_L1].toString(), u"4f2a"_s);
    for (const QByteArray &line : fixture.logLines())
        QVERIFY(!line.contains("secret"));
}

void TestSimulatorService::slowReaderIsWaitedFor()
{
    SimFixture fixture;
    const auto socket = fixture.send("POST", "/openai/v1/chat/completions", chat("sim-huge-event", R"("stream":true)"),
                                     {{"x-sim-bytes", "8000000"}, {"x-sim-tokens", "40"}, {"x-sim-after", "5"}});
    socket->setReadBufferSize(4096);
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    QVERIFY(fixture.logged(u"end"_s).isEmpty()); // the rest waits for the reader
    socket->setReadBufferSize(0);
    QByteArray bytes;
    QTRY_VERIFY((bytes += socket->readAll()).endsWith("0\r\n\r\n"));
    const SimReply reply = SimFixture::parse(bytes);
    QVERIFY(reply.complete);
    QCOMPARE(reply.data().last(), "[DONE]");
    QTRY_COMPARE(fixture.logged(u"end"_s).size(), 1);
}

void TestSimulatorService::stopsInTheMiddle()
{
    SimFixture fixture;
    const SimFixture::Headers slow{{"x-sim-tokens-per-second", "20"}, {"x-sim-tokens", "1000"}};
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (const char *model : {"llama-3.3-70b-versatile", "sim-hang", "sim-stall", "sim-hang-after-head"}) {
        sockets.push_back(fixture.send("POST", "/openai/v1/chat/completions", chat(model, R"("stream":true)"), slow));
    }
    QTRY_COMPARE(fixture.logged(u"request"_s).size(), 4);
    QTRY_VERIFY(sockets.front()->bytesAvailable() > 0);
    fixture.simulator().stop();
    for (const auto &socket : sockets)
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void TestSimulatorService::keysAreOptional()
{
    SimulatorOptions options = SimFixture::fast();
    options.requireKey = false;
    SimFixture fixture(options);
    QCOMPARE(fixture.request("GET", "/openai/v1/models", {}, {{"Authorization", ""}}).status, 200);
}

void TestSimulatorService::requestIds()
{
    QSet<QByteArray> ids;
    for (int i = 0; i < 20; ++i)
        ids.insert(m_fixture->groq(chat(llama), {{"x-sim-tokens", "1"}}).header("x-request-id"));
    QCOMPARE(ids.size(), 20);
}

void TestSimulatorService::addresses()
{
    const Simulator &simulator = m_fixture->simulator();
    const QString root = u"http://127.0.0.1:"_s + QString::number(simulator.port());
    QCOMPARE(simulator.groqUrl().toString(), root + u"/openai/v1"_s);
    QCOMPARE(simulator.fireworksUrl().toString(), root + u"/inference/v1"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorService)
#include "tst_simulator_service.moc"
