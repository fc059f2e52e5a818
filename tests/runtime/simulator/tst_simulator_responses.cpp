// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/simclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray path = "/inference/v1/responses";
const QByteArray llama = "accounts/fireworks/models/llama-v3p1-405b-instruct";
const QByteArray glm = "accounts/fireworks/models/glm-5p3";
const QByteArray tool = R"("tools":[{"type":"function","name":"get_weather","description":"Weather of a place",
    "parameters":{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}}])";

QByteArray ask(const QByteArray &model, const QByteArray &question, const QByteArray &members = {})
{
    return R"({"model":")" + model + R"(","input":")" + question + "\""
           + (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

QString text(const QJsonObject &response)
{
    QString all;
    for (const QJsonValue &item : response["output"_L1].toArray()) {
        for (const QJsonValue &part : item["content"_L1].toArray())
            all += part["text"_L1].toString();
    }
    return all;
}

/// Holds a stream against the rules of core/dialects/openairesponses/README.md#events; returns what is wrong first.
QString streamFault(const QList<QJsonObject> &events)
{
    QHash<int, QString> open;
    int next = 0;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QJsonObject &event = events[i];
        const QString type = event["type"_L1].toString();
        if (event["sequence_number"_L1].toInt(-1) != i)
            return u"sequence of "_s + type;
        const int index = event["output_index"_L1].toInt(-1);
        if (type == u"response.output_item.added") {
            if (index != next++ || !open.isEmpty())
                return u"order of items"_s;
            open[index] = event["item"_L1]["id"_L1].toString();
        } else if (type == u"response.output_item.done") {
            if (open.take(index) != event["item"_L1]["id"_L1].toString())
                return u"id of a done item"_s;
        } else if (event.contains(u"item_id") && open.value(index) != event["item_id"_L1].toString()) {
            return u"item id of "_s + type;
        }
    }
    return open.isEmpty() ? QString() : u"an item stays open"_s;
}

} // namespace

class TestSimulatorResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SimFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void whole();
    void stream_data();
    void stream();
    void cutByLimit();
    void conversation();
    void background();
    void listAndDelete();
    void toolResult();
    void jsonSchema();
    void seedCurlIsRefusedForItsComma();
    void refusals_data();
    void refusals();
    void noTerminalEvent();

private:
    std::unique_ptr<SimFixture> m_fixture;
};

void TestSimulatorResponses::whole()
{
    const SimReply reply = m_fixture->request("POST", path, ask(llama, "Hello", R"("store":true,"max_tool_calls":2)"),
                                              {{"x-sim-tokens", "30"}});
    QCOMPARE(reply.status, 200);
    const QJsonObject body = reply.json();
    QCOMPARE(body["object"_L1].toString(), u"response"_s);
    QVERIFY(body["id"_L1].toString().startsWith(u"resp_"));
    QCOMPARE(body["status"_L1].toString(), u"completed"_s);
    QCOMPARE(body["max_tool_calls"_L1].toInt(), 2);
    QCOMPARE(body["usage"_L1]["output_tokens"_L1].toInt(), 30);
    QVERIFY(body["usage"_L1]["input_tokens_details"_L1].isObject());
    QVERIFY(!text(body).isEmpty());
    for (const auto &key : {u"error"_s, u"incomplete_details"_s, u"instructions"_s, u"previous_response_id"_s})
        QVERIFY(body.contains(key) && body[key].isNull());
}

void TestSimulatorResponses::stream_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("items");
    QTest::newRow("text") << ask(llama, "Hello") << QStringList{u"message"_s};
    QTest::newRow("reasoning") << ask(glm, "Hello") << QStringList{u"reasoning"_s, u"message"_s};
    QTest::newRow("call") << ask(llama, "Weather in Oslo?", tool) << QStringList{u"function_call"_s};
    QTest::newRow("reasoning and call") << ask(glm, "Weather in Oslo?", tool)
                                        << QStringList{u"reasoning"_s, u"function_call"_s};
}

void TestSimulatorResponses::stream()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, items);
    const QJsonObject whole = m_fixture->request("POST", path, body).json();
    QByteArray streamed = body;
    streamed.chop(1);
    const SimReply reply = m_fixture->request("POST", path, streamed + R"(,"stream":true})");
    const QList<QJsonObject> events = reply.events();
    QCOMPARE(streamFault(events), QString());
    QVERIFY(!reply.data().contains("[DONE]"));
    QCOMPARE(events[0]["type"_L1].toString(), u"response.created"_s);
    QCOMPARE(events[1]["type"_L1].toString(), u"response.in_progress"_s);
    QCOMPARE(events.last()["type"_L1].toString(), u"response.completed"_s);
    QCOMPARE(reply.body.count("event: "), events.size());
    for (const QJsonObject &event : events)
        QVERIFY(reply.body.contains("event: " + event["type"_L1].toString().toUtf8() + '\n'));
    const QJsonObject response = events.last()["response"_L1].toObject();
    QStringList kinds;
    QJsonArray done;
    QHash<QString, QString> deltas;
    for (const QJsonObject &event : events) {
        if (event["type"_L1].toString() == u"response.output_item.done")
            done.append(event["item"_L1]);
        deltas[event["type"_L1].toString()] += event["delta"_L1].toString();
    }
    QCOMPARE(response["output"_L1].toArray(), done);
    for (const QJsonValue &item : done)
        kinds.append(item["type"_L1].toString());
    QCOMPARE(kinds, items);
    QCOMPARE(deltas[u"response.output_text.delta"_s], text(whole));
    QCOMPARE(response["usage"_L1], whole["usage"_L1]);
    if (items.contains(u"function_call")) {
        QCOMPARE(deltas[u"response.function_call_arguments.delta"_s], done.last()["arguments"_L1].toString());
        const auto arguments = QJsonDocument::fromJson(done.last()["arguments"_L1].toString().toUtf8());
        QCOMPARE(arguments["city"_L1].toString(), u"Oslo"_s);
    }
}

void TestSimulatorResponses::cutByLimit()
{
    const QByteArray body = ask(llama, "Hello", R"("max_output_tokens":7,"stream":true)");
    const QList<QJsonObject> events = m_fixture->request("POST", path, body).events();
    QCOMPARE(streamFault(events), QString());
    QCOMPARE(events.last()["type"_L1].toString(), u"response.incomplete"_s);
    const QJsonObject response = events.last()["response"_L1].toObject();
    QCOMPARE(response["status"_L1].toString(), u"incomplete"_s);
    QCOMPARE(response["incomplete_details"_L1]["reason"_L1].toString(), u"max_output_tokens"_s);
    QCOMPARE(response["output"_L1][0]["status"_L1].toString(), u"incomplete"_s);
    QCOMPARE(response["usage"_L1]["output_tokens"_L1].toInt(), 7);
}

void TestSimulatorResponses::conversation()
{
    const QJsonObject first = m_fixture->request("POST", path, ask(llama, "Tell me about tea")).json();
    const QByteArray id = first["id"_L1].toString().toUtf8();
    const QJsonObject second =
        m_fixture->request("POST", path, ask(llama, "And now?", R"("previous_response_id":")" + id + '"')).json();
    QCOMPARE(second["previous_response_id"_L1].toString().toUtf8(), id);
    QVERIFY(second["usage"_L1]["input_tokens"_L1].toInt() > first["usage"_L1]["total_tokens"_L1].toInt() / 2);
    QCOMPARE(m_fixture->request("GET", path + '/' + id).json()["output"_L1], first["output"_L1]);
    const QJsonObject unkept = m_fixture->request("POST", path, ask(llama, "Hi", R"("store":false)")).json();
    QCOMPARE(m_fixture->request("GET", path + '/' + unkept["id"_L1].toString().toUtf8()).status, 404);
}

void TestSimulatorResponses::background()
{
    const SimFixture::Headers slow{{"x-sim-tokens-per-second", "1"}};
    const QJsonObject queued =
        m_fixture->request("POST", path, ask(llama, "Hello", R"("background":true)"), slow).json();
    QCOMPARE(queued["status"_L1].toString(), u"queued"_s);
    const QByteArray one = path + '/' + queued["id"_L1].toString().toUtf8();
    QCOMPARE(m_fixture->request("GET", one).json()["status"_L1].toString(), u"queued"_s);
    QCOMPARE(m_fixture->request("POST", one + "/cancel", "{}").json()["status"_L1].toString(), u"cancelled"_s);
    QCOMPARE(m_fixture->request("GET", one).json()["status"_L1].toString(), u"cancelled"_s);
    const QJsonObject quick = m_fixture->request("POST", path, ask(llama, "Hello", R"("background":true)")).json();
    const QByteArray other = path + '/' + quick["id"_L1].toString().toUtf8();
    QTRY_COMPARE(m_fixture->request("GET", other).json()["status"_L1].toString(), u"completed"_s);
}

void TestSimulatorResponses::listAndDelete()
{
    SimFixture fixture;
    const QByteArray id = fixture.request("POST", path, ask(llama, "Hello")).json()["id"_L1].toString().toUtf8();
    QCOMPARE(fixture.request("GET", path).json()["data"_L1].toArray().size(), 1);
    QCOMPARE(fixture.request("DELETE", path + '/' + id).status, 200);
    QCOMPARE(fixture.request("GET", path).json()["data"_L1].toArray().size(), 0);
    QCOMPARE(fixture.request("DELETE", path + '/' + id).status, 404);
}

void TestSimulatorResponses::toolResult()
{
    const QByteArray body = R"({"model":")" + llama + R"(","input":[{"role":"user","content":"Weather in Oslo?"},
        {"type":"function_call","call_id":"call_1","name":"get_weather","arguments":"{}"},
        {"type":"function_call_output","call_id":"call_1","output":"4 degrees, rain"}],)"
                            + tool + '}';
    QVERIFY(text(m_fixture->request("POST", path, body).json()).contains(u"4 degrees, rain"));
}

void TestSimulatorResponses::jsonSchema()
{
    const QByteArray body = ask(llama, "Invent one", R"("text":{"format":{"type":"json_schema","name":"n","strict":true,
        "schema":{"type":"object","properties":{"age":{"type":"integer","minimum":1}},"required":["age"]}}})");
    const QJsonDocument document =
        QJsonDocument::fromJson(text(m_fixture->request("POST", path, body).json()).toUtf8());
    QVERIFY(document["age"_L1].toInt() >= 1);
}

void TestSimulatorResponses::seedCurlIsRefusedForItsComma()
{
    // The published example lacks a comma after "store": true; it is no JSON.
    const SimReply reply =
        m_fixture->request("POST", path, R"({"model":"x","input":[],"store": true "max_tool_calls": 2})");
    QCOMPARE(reply.status, 422);
}

void TestSimulatorResponses::refusals_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const char *members, int status, const char *part) {
        QTest::newRow(name) << QByteArray(members) << status << QByteArray(part);
    };
    row("service tier", R"("service_tier":"auto")", 400, "field: 'service_tier'");
    row("client metadata", R"("client_metadata":{})", 400, "field: 'client_metadata'");
    row("safety identifier", R"("safety_identifier":"x")", 400, "field: 'safety_identifier'");
    row("stream options", R"("stream_options":{})", 400, "field: 'stream_options'");
    row("include", R"("include":["reasoning.encrypted_content"])", 400, "field: 'include'");
    row("background stream", R"("background":true,"stream":true)", 400, "'background'");
    row("custom tool", R"("tools":[{"type":"custom","name":"x"}])", 400, "field: 'tools[0].type'");
    row("unknown previous", R"("previous_response_id":"resp_no")", 404, "Response not found");
    row("effort", R"("reasoning":{"effort":"none"})", 400, "thinking-only");
}

void TestSimulatorResponses::refusals()
{
    QFETCH(QByteArray, members);
    QFETCH(int, status);
    QFETCH(QByteArray, part);
    const SimReply reply = m_fixture->request("POST", path, ask(glm, "Hello", members));
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(part), reply.body.constData());
}

void TestSimulatorResponses::noTerminalEvent()
{
    const SimReply reply = m_fixture->request("POST", path, ask("sim-cut-no-done", "Hello", R"("stream":true)"));
    QVERIFY(reply.complete);
    QCOMPARE(reply.events().last()["type"_L1].toString(), u"response.output_item.done"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorResponses)
#include "tst_simulator_responses.moc"
