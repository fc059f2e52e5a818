// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faults/failures.h"
#include "support/peers/simclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray body(const QByteArray &model, bool stream = true)
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":"Hello"}],"stream":)"
           + (stream ? "true" : "false") + '}';
}

int contentChunks(const SimReply &reply)
{
    int count = 0;
    for (const QJsonObject &event : reply.events())
        count += event["choices"_L1][0]["delta"_L1]["content"_L1].toString().isEmpty() ? 0 : 1;
    return count;
}

} // namespace

class TestSimulatorFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SimFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void statuses_data();
    void statuses();
    void retryAfter_data();
    void retryAfter();
    void byHeader();
    void cuts_data();
    void cuts();
    void cutBody();
    void noAnswer_data();
    void noAnswer();
    void hangs_data();
    void hangs();
    void errorFirst();
    void errorMidStream_data();
    void errorMidStream();
    void errorBody();
    void garbage();
    void hugeEvent();
    void wrongType();
    void empty();
    void flap();
    void length();
    void refusal();
    void usage();
    void slow();
    void everyNameIsKnown();

private:
    std::unique_ptr<SimFixture> m_fixture;
};

void TestSimulatorFailures::statuses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 402, 403, 404, 408, 413, 429, 498, 500, 502, 503, 529})
        QTest::addRow("%d", status) << status;
}

void TestSimulatorFailures::statuses()
{
    QFETCH(int, status);
    const QByteArray model = "sim-" + QByteArray::number(status);
    for (const bool stream : {false, true}) {
        const SimReply groq = m_fixture->groq(body(model, stream));
        const SimReply fireworks = m_fixture->fireworks(body("accounts/fireworks/models/" + model, stream));
        QCOMPARE(groq.status, status);
        QCOMPARE(fireworks.status, status);
        if (status == 502)
            QVERIFY(groq.body.startsWith("<html>"));
        else
            QVERIFY(!groq.errorMessage().isEmpty());
    }
}

void TestSimulatorFailures::retryAfter_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("pattern");
    const auto row = [](const char *form, const char *header, const char *pattern) {
        QTest::newRow(form) << QByteArray(form) << QByteArray(header) << QByteArray(pattern);
    };
    row("", "retry-after", "^6$");
    row("2", "retry-after", "^2$");
    row("0.25", "retry-after", "^0\\.25$");
    row("2m59.56s", "retry-after", "^2m59\\.56s$");
    row("ms:1500", "retry-after-ms", "^1500$");
    row("date:5", "retry-after", "^[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$");
    row("reset:2m59.56s", "x-ratelimit-reset-tokens", "^2m59\\.56s$");
    row("none", "retry-after", "^$");
}

void TestSimulatorFailures::retryAfter()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, pattern);
    SimFixture::Headers headers;
    if (!form.isEmpty())
        headers.append({"x-sim-retry-after", form});
    const SimReply reply = m_fixture->groq(body("sim-429"), headers);
    QCOMPARE(reply.status, 429);
    const QString value = QString::fromLatin1(reply.header(header));
    QVERIFY2(QRegularExpression(QString::fromLatin1(pattern)).match(value).hasMatch(), qPrintable(value));
}

void TestSimulatorFailures::byHeader()
{
    const SimReply reply = m_fixture->groq(body("llama-3.3-70b-versatile"), {{"x-sim-failure", "503"}});
    QCOMPARE(reply.status, 503);
    QCOMPARE(m_fixture->groq(body("sim-500"), {{"x-sim-failure", "sim-429"}}).status, 429);
}

void TestSimulatorFailures::cuts_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<int>("chunks");
    QTest::addColumn<bool>("finish");
    QTest::newRow("cut") << QByteArray("sim-cut-mid-stream") << QByteArray() << false << 10 << false;
    QTest::newRow("cut before a token") << QByteArray("sim-cut-mid-stream") << QByteArray("0") << false << 0 << false;
    QTest::newRow("cut after 3") << QByteArray("sim-cut-mid-stream") << QByteArray("3") << false << 3 << false;
    QTest::newRow("no finish") << QByteArray("sim-cut-no-finish") << QByteArray("4") << true << 4 << false;
    QTest::newRow("no done") << QByteArray("sim-cut-no-done") << QByteArray() << true << 30 << true;
}

void TestSimulatorFailures::cuts()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, after);
    QFETCH(bool, complete);
    QFETCH(int, chunks);
    QFETCH(bool, finish);
    SimFixture::Headers headers{{"x-sim-tokens", "30"}};
    if (!after.isEmpty())
        headers.append({"x-sim-after", after});
    for (const bool groq : {true, false}) {
        const SimReply reply =
            groq ? m_fixture->groq(body(model), headers) : m_fixture->fireworks(body(model), headers);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.complete, complete);
        QCOMPARE(contentChunks(reply), chunks);
        QVERIFY(!reply.data().contains("[DONE]"));
        QCOMPARE(reply.body.contains("\"finish_reason\":\"stop\""), finish);
    }
}

void TestSimulatorFailures::cutBody()
{
    const SimReply reply = m_fixture->groq(body("sim-cut-mid-stream", false));
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.complete);
    QVERIFY(reply.body.startsWith("{\"id\""));
}

void TestSimulatorFailures::noAnswer_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::newRow("close") << QByteArray("sim-close");
    QTest::newRow("reset") << QByteArray("sim-reset");
}

void TestSimulatorFailures::noAnswer()
{
    QFETCH(QByteArray, model);
    for (const bool stream : {false, true}) {
        const SimReply reply = m_fixture->groq(body(model, stream));
        QCOMPARE(reply.status, 0);
    }
}

void TestSimulatorFailures::hangs_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<int>("status"); // of what arrives; 0: nothing
    QTest::newRow("hang") << QByteArray("sim-hang") << 0;
    QTest::newRow("after head") << QByteArray("sim-hang-after-head") << 200;
    QTest::newRow("stall") << QByteArray("sim-stall") << 200;
}

void TestSimulatorFailures::hangs()
{
    QFETCH(QByteArray, model);
    QFETCH(int, status);
    SimFixture fixture;
    const auto socket = fixture.send("POST", "/openai/v1/chat/completions", body(model));
    QByteArray bytes;
    QTRY_VERIFY(fixture.logged(u"request"_s).size() == 1);
    if (status != 0) {
        QTRY_VERIFY((bytes += socket->readAll()).contains(model == "sim-stall" ? "content\":\"" : "\r\n\r\n"));
        QCOMPARE(SimFixture::parse(bytes).status, 200);
    }
    QVERIFY(fixture.logged(u"end"_s).isEmpty());
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    socket->abort();
    QTRY_COMPARE(fixture.logged(u"closed"_s).size(), 1); // and the simulator notices that the client has gone
    QVERIFY(fixture.logged(u"closed"_s).first()["t_ms"_L1].isDouble());
    QCOMPARE(fixture.logged(u"closed"_s).first()["model"_L1].toString().toUtf8(), model);
}

void TestSimulatorFailures::errorFirst()
{
    const SimReply reply = m_fixture->groq(body("sim-error-first"));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.complete);
    QCOMPARE(reply.events().size(), 1);
    QVERIFY(reply.events().first()["error"_L1].isObject());
}

void TestSimulatorFailures::errorMidStream_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("data") << QByteArray("data");
    QTest::newRow("event") << QByteArray("event");
    QTest::newRow("event-nested") << QByteArray("event-nested");
}

void TestSimulatorFailures::errorMidStream()
{
    QFETCH(QByteArray, form);
    const SimReply reply =
        m_fixture->fireworks(body("sim-error-mid-stream"), {{"x-sim-after", "4"}, {"x-sim-error-form", form}});
    QCOMPARE(contentChunks(reply), 4);
    QVERIFY(reply.complete);
    const QJsonObject last = reply.events().last();
    QCOMPARE(last.contains(u"error"), form != "event");
    QCOMPARE(last.contains(u"message"), form == "event");
    QCOMPARE(reply.body.contains("event: error\n"), form != "data");
}

void TestSimulatorFailures::errorBody()
{
    const SimReply reply = m_fixture->groq(body("sim-error-first", false));
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.errorMessage().isEmpty());
}

void TestSimulatorFailures::garbage()
{
    const SimReply json = m_fixture->groq(body("sim-garbage-json"), {{"x-sim-tokens", "20"}, {"x-sim-after", "5"}});
    QCOMPARE(json.events().size(), 22); // the stream goes on behind the broken one
    QCOMPARE(json.data().size(), 24);
    QCOMPARE(json.data().last(), "[DONE]");
    const SimReply sse = m_fixture->groq(body("sim-garbage-sse"), {{"x-sim-after", "5"}});
    QVERIFY(sse.complete);
    QCOMPARE(contentChunks(sse), 5);
    QVERIFY(QString::fromUtf8(sse.body).contains(QChar::ReplacementCharacter));
    const SimReply whole = m_fixture->groq(body("sim-garbage-json", false));
    QCOMPARE(whole.status, 200);
    QVERIFY(whole.json().isEmpty());
}

void TestSimulatorFailures::hugeEvent()
{
    const SimReply reply =
        m_fixture->groq(body("sim-huge-event"), {{"x-sim-bytes", "3000000"}, {"x-sim-tokens", "20"}});
    QVERIFY(reply.complete);
    qsizetype longest = 0;
    for (const QByteArray &text : reply.data())
        longest = std::max(longest, text.size());
    QVERIFY(longest > 3'000'000);
    QCOMPARE(reply.data().last(), "[DONE]");
}

void TestSimulatorFailures::wrongType()
{
    const SimReply reply = m_fixture->groq(body("sim-wrong-type"));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("content-type").startsWith("text/html"));
}

void TestSimulatorFailures::empty()
{
    for (const bool stream : {false, true}) {
        const SimReply reply = m_fixture->groq(body("sim-empty", stream));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.complete);
        QVERIFY(reply.body.isEmpty());
    }
}

void TestSimulatorFailures::flap()
{
    const SimFixture::Headers mine{{"x-sim-fail-first", "2"}, {"Authorization", "Bearer gsk_flap_1"}};
    const SimFixture::Headers other{{"x-sim-fail-first", "2"}, {"Authorization", "Bearer gsk_flap_2"}};
    QCOMPARE(m_fixture->groq(body("sim-flap"), mine).status, 503);
    QCOMPARE(m_fixture->groq(body("sim-flap"), other).status, 503);
    QCOMPARE(m_fixture->groq(body("sim-flap"), mine).status, 503);
    QCOMPARE(m_fixture->groq(body("sim-flap"), mine).status, 200);
    QCOMPARE(m_fixture->groq(body("sim-flap"), mine).status, 200);
}

void TestSimulatorFailures::length()
{
    const SimReply reply = m_fixture->groq(body("sim-length", false));
    QCOMPARE(reply.json()["choices"_L1][0]["finish_reason"_L1].toString(), u"length"_s);
}

void TestSimulatorFailures::refusal()
{
    const SimReply whole = m_fixture->groq(body("sim-refusal", false));
    const QJsonValue message = whole.json()["choices"_L1][0]["message"_L1];
    QVERIFY(message["content"_L1].isNull());
    QVERIFY(!message["refusal"_L1].toString().isEmpty());
    const SimReply stream = m_fixture->groq(body("sim-refusal"));
    QCOMPARE(joinedDeltas(stream.events(), u"refusal"_s), message["refusal"_L1].toString());
}

void TestSimulatorFailures::usage()
{
    for (const bool groq : {true, false}) {
        const auto send = [&](const QByteArray &model) {
            return groq ? m_fixture->groq(body(model)) : m_fixture->fireworks(body(model));
        };
        QVERIFY(!send("sim-no-usage").body.contains("prompt_tokens"));
        const SimReply separate = send("sim-usage-separate");
        QCOMPARE(separate.body.count("prompt_tokens\""), 1);
        QVERIFY(separate.events().last()["choices"_L1].toArray().isEmpty());
        QVERIFY(separate.events().last()["usage"_L1].isObject());
    }
}

void TestSimulatorFailures::slow()
{
    const SimReply reply = m_fixture->groq(body("sim-slow", false), {{"x-sim-tokens", "2"}});
    QCOMPARE(reply.json()["usage"_L1]["completion_time"_L1].toDouble(), 0.2);
}

void TestSimulatorFailures::everyNameIsKnown()
{
    for (const sim::FailureName &failure : sim::failureNames()) {
        QCOMPARE(sim::failureNamed(failure.name), failure.choice);
        QCOMPARE(sim::failureNamed(QByteArray("sim-") + failure.name.toByteArray()), failure.choice);
        QVERIFY(!failure.help.isEmpty());
    }
    QVERIFY(!sim::failureNamed("nothing"));
}

QTEST_GUILESS_MAIN(TestSimulatorFailures)
#include "tst_simulator_failures.moc"
