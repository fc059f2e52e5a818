// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/schemacheck.h"
#include "support/peers/simclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray groqPath = "/openai/v1/chat/completions";
const QByteArray firePath = "/inference/v1/chat/completions";
const QByteArray fireLlama = "accounts/fireworks/models/llama-v3p1-70b-instruct";

const QByteArray calculate = R"({"type":"function","function":{"name":"calculate","description":"Perform calculation",
    "parameters":{"type":"object","properties":{"expression":{"type":"string"}}}}})";
const QByteArray weather =
    R"({"type":"function","function":{"name":"get_weather","description":"Current weather of a place",
    "parameters":{"type":"object","properties":{"city":{"type":"string"},"unit":{"enum":["celsius","fahrenheit"]}},
    "required":["city","unit"],"additionalProperties":false}}})";
const QByteArray now = R"({"type":"function","function":{"name":"clock_now","description":"Tells what time it is"}})";

QByteArray ask(const QByteArray &model, const QByteArray &question, const QByteArray &tools,
               const QByteArray &members = {}, const QByteArray &more = {})
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":")" + question + "\"}" + more
           + R"(],"tools":[)" + tools + ']' + (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

QJsonArray calls(const SimReply &reply)
{
    return reply.json()["choices"_L1][0]["message"_L1]["tool_calls"_L1].toArray();
}

QString finish(const SimReply &reply)
{
    return reply.json()["choices"_L1][0]["finish_reason"_L1].toString();
}

QJsonObject arguments(const QJsonValue &call)
{
    return QJsonDocument::fromJson(call["function"_L1]["arguments"_L1].toString().toUtf8()).object();
}

} // namespace

class TestSimulatorTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SimFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void calls_data();
    void calls();
    void seedExample();
    void argumentsSatisfySchema();
    void parallel();
    void groqStreamsWholeCalls();
    void fireworksStreamsPieces();
    void noArguments();
    void deprecatedFunctions();
    void resultIsTold();
    void schemaToldInThePrompt();
    void jsonObject();
    void jsonSchema();
    void jsonCutByLimit();

private:
    std::unique_ptr<SimFixture> m_fixture;
};

void TestSimulatorTools::calls_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("name"); // empty: answered in words
    const auto row = [](const char *name, const char *question, const char *members, const char *tool) {
        QTest::newRow(name) << QByteArray(question) << QByteArray(members) << QString::fromLatin1(tool);
    };
    row("sum", "What's 15 * 23?", "", "calculate");
    row("by word", "How is the weather in Paris?", R"("tool_choice":"auto")", "get_weather");
    row("by name", "please run get_weather", "", "get_weather");
    row("use the tool", "Use the tool, please", "", "calculate");
    row("call", "call it", "", "calculate");
    row("small talk", "Hello there", "", "");
    row("none", "What's 15 * 23?", R"("tool_choice":"none")", "");
    row("required", "Hello there", R"("tool_choice":"required")", "calculate");
    row("required takes the better one", "How is the weather?", R"("tool_choice":"required")", "get_weather");
    row("named", "Hello there", R"("tool_choice":{"type":"function","function":{"name":"get_weather"}})",
        "get_weather");
}

void TestSimulatorTools::calls()
{
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, members);
    QFETCH(QString, name);
    const QByteArray body = ask("llama-3.3-70b-versatile", question, calculate + ',' + weather, members);
    const SimReply reply = m_fixture->request("POST", groqPath, body);
    QCOMPARE(reply.status, 200);
    QCOMPARE(finish(reply), name.isEmpty() ? u"stop"_s : u"tool_calls"_s);
    const QJsonArray made = ::calls(reply);
    QCOMPARE(made.size(), name.isEmpty() ? 0 : 1);
    if (name.isEmpty())
        return;
    QCOMPARE(made[0]["function"_L1]["name"_L1].toString(), name);
    QCOMPARE(made[0]["type"_L1].toString(), u"function"_s);
    QVERIFY(made[0]["id"_L1].toString().startsWith(u"call_"));
    QVERIFY(reply.json()["choices"_L1][0]["message"_L1]["content"_L1].isNull());
}

void TestSimulatorTools::seedExample()
{
    const SimReply reply =
        m_fixture->request("POST", groqPath, ask("llama-3.3-70b-versatile", "What's 15 * 23?", calculate));
    QCOMPARE(arguments(::calls(reply)[0])["expression"_L1].toString(), u"15 * 23"_s);
}

void TestSimulatorTools::argumentsSatisfySchema()
{
    const QJsonObject schema = QJsonDocument::fromJson(weather)["function"_L1]["parameters"_L1].toObject();
    for (int seed = 0; seed < 20; ++seed) {
        const SimReply reply =
            m_fixture->request("POST", firePath, ask(fireLlama, "Weather in Oslo", weather, R"("tool_choice":"any")"),
                               {{"x-sim-seed", QByteArray::number(seed)}});
        const QJsonObject given = arguments(::calls(reply)[0]);
        QCOMPARE(schemaFault(schema, given), QString());
        QCOMPARE(given["city"_L1].toString(), u"Oslo"_s);
    }
}

void TestSimulatorTools::parallel()
{
    const SimFixture::Headers three{{"x-sim-tool-calls", "3"}};
    const QByteArray body = ask(fireLlama, "Hello", calculate + ',' + weather);
    const QJsonArray made = ::calls(m_fixture->request("POST", firePath, body, three));
    QCOMPARE(made.size(), 3);
    QCOMPARE(made[1]["function"_L1]["name"_L1].toString(), u"get_weather"_s);
    QVERIFY(made[0]["id"_L1] != made[2]["id"_L1]);
    const QByteArray single = ask(fireLlama, "Hello", calculate, R"("parallel_tool_calls":false)");
    QCOMPARE(::calls(m_fixture->request("POST", firePath, single, three)).size(), 1);
}

void TestSimulatorTools::groqStreamsWholeCalls()
{
    const QByteArray body = ask("openai/gpt-oss-120b", "call", calculate + ',' + weather, R"("stream":true)");
    const SimReply reply = m_fixture->request("POST", groqPath, body, {{"x-sim-tool-calls", "2"}});
    int seen = 0;
    for (const QJsonObject &event : reply.events()) {
        for (const QJsonValue &call : event["choices"_L1][0]["delta"_L1]["tool_calls"_L1].toArray()) {
            QCOMPARE(call["index"_L1].toInt(-1), seen++);
            QVERIFY(!call["id"_L1].toString().isEmpty());
            QVERIFY(!arguments(call).isEmpty());
        }
    }
    QCOMPARE(seen, 2);
    QVERIFY(!joinedDeltas(reply.events(), u"reasoning"_s).isEmpty());
    QCOMPARE(reply.events().last()["choices"_L1][0]["finish_reason"_L1].toString(), u"tool_calls"_s);
}

void TestSimulatorTools::fireworksStreamsPieces()
{
    const QByteArray body = ask(fireLlama, "call", weather + ',' + calculate, R"("stream":true)");
    const SimFixture::Headers two{{"x-sim-tool-calls", "2"}};
    const SimReply reply = m_fixture->request("POST", firePath, body, two);
    QStringList ids;
    QStringList texts;
    int tokens = 0;
    for (const QJsonObject &event : reply.events()) {
        for (const QJsonValue &call : event["choices"_L1][0]["delta"_L1]["tool_calls"_L1].toArray()) {
            ++tokens;
            QVERIFY(!call.toObject().contains(u"index"));
            if (call.toObject().contains(u"id")) {
                ids.append(call["id"_L1].toString());
                texts.append(QString());
                QVERIFY(!call["function"_L1]["name"_L1].toString().isEmpty());
                QCOMPARE(call["function"_L1]["arguments"_L1].toString(), QString());
            } else {
                QVERIFY(!call["function"_L1].toObject().contains(u"name"));
                texts.last() += call["function"_L1]["arguments"_L1].toString();
            }
        }
    }
    QCOMPARE(ids.size(), 2);
    QByteArray whole = body;
    const QJsonArray made = ::calls(m_fixture->request("POST", firePath, whole.replace("true", "false"), two));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(texts[i], made[i]["function"_L1]["arguments"_L1].toString());
        QVERIFY(QJsonDocument::fromJson(texts[i].toUtf8()).isObject());
    }
    QCOMPARE(reply.events().last()["usage"_L1]["completion_tokens"_L1].toInt(), tokens);
}

void TestSimulatorTools::noArguments()
{
    const SimReply whole = m_fixture->request("POST", firePath, ask(fireLlama, "call", now));
    QCOMPARE(::calls(whole)[0]["function"_L1]["arguments"_L1].toString(), u"{}"_s);
    const SimReply stream = m_fixture->request("POST", firePath, ask(fireLlama, "call", now, R"("stream":true)"));
    QString text;
    for (const QJsonObject &event : stream.events())
        text += event["choices"_L1][0]["delta"_L1]["tool_calls"_L1][0]["function"_L1]["arguments"_L1].toString();
    QCOMPARE(text, QString());
}

void TestSimulatorTools::deprecatedFunctions()
{
    const QByteArray body = R"({"model":"llama-3.3-70b-versatile","messages":[{"role":"user","content":"Hello"}],
        "functions":[{"name":"f","parameters":{"type":"object"}}],"function_call":{"name":"f"}})";
    const SimReply reply = m_fixture->request("POST", groqPath, body);
    QCOMPARE(::calls(reply)[0]["function"_L1]["name"_L1].toString(), u"f"_s);
}

void TestSimulatorTools::resultIsTold()
{
    const QByteArray history = R"(,{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function",
        "function":{"name":"calculate","arguments":"{}"}}]},{"role":"tool","tool_call_id":"call_1","content":"345"})";
    const SimReply reply =
        m_fixture->request("POST", groqPath, ask("llama-3.3-70b-versatile", "What's 15 * 23?", calculate, {}, history));
    QCOMPARE(finish(reply), u"stop"_s);
    QVERIFY(reply.json()["choices"_L1][0]["message"_L1]["content"_L1].toString().contains(u"345"));
    // A client that forces a call in every turn gets its answer too.
    for (const QByteArray &choice :
         {QByteArray(R"("required")"), QByteArray(R"({"type":"function","function":{"name":"calculate"}})")}) {
        const SimReply forced = m_fixture->request(
            "POST", groqPath,
            ask("llama-3.3-70b-versatile", "What's 15 * 23?", calculate, R"("tool_choice":)" + choice, history));
        QCOMPARE(finish(forced), u"stop"_s);
    }
}

/// As a client tells it whose provider takes no format beside tools.
void TestSimulatorTools::schemaToldInThePrompt()
{
    const QByteArray schema = R"({"type":"object","properties":{"title":{"type":"string"},"count":{"type":"integer"}},)"
                              R"("required":["title","count"],"additionalProperties":false})";
    const QByteArray told = QByteArray("Answer by this JSON schema: " + schema).replace('"', "\\\"");
    for (const QByteArray &format : {QByteArray(), QByteArray(R"(,"response_format":{"type":"json_object"})")}) {
        const SimReply reply =
            m_fixture->request("POST", groqPath,
                               R"({"model":"llama-3.3-70b-versatile","messages":[{"role":"system","content":")" + told
                                   + R"("},{"role":"user","content":"How many ships?"}])" + format + '}');
        const QByteArray text = reply.json()["choices"_L1][0]["message"_L1]["content"_L1].toString().toUtf8();
        QCOMPARE(schemaFault(QJsonDocument::fromJson(schema).object(), QJsonDocument::fromJson(text).object()),
                 QString());
    }
}

void TestSimulatorTools::jsonObject()
{
    const QByteArray body =
        R"({"model":"llama-3.3-70b-versatile","messages":[{"role":"user","content":"List 3 colors as JSON array"}],
        "response_format":{"type":"json_object"},"stream":true})";
    const SimReply reply = m_fixture->request("POST", groqPath, body);
    QCOMPARE(reply.status, 200);
    const QList<QJsonObject> events = reply.events();
    const QJsonDocument document = QJsonDocument::fromJson(joinedDeltas(events, u"content"_s).toUtf8());
    QVERIFY(document.isObject());
    QVERIFY(events.size() > 20); // token by token
}

void TestSimulatorTools::jsonSchema()
{
    const QByteArray schema =
        R"({"type":"object","properties":{"people":{"type":"array","minItems":2,"items":{"type":"object",
        "properties":{"name":{"type":"string"},"age":{"type":"integer","minimum":18,"maximum":99}},
        "required":["name","age"],"additionalProperties":false}}},"required":["people"],"additionalProperties":false})";
    const QByteArray format =
        R"("response_format":{"type":"json_schema","json_schema":{"name":"people","strict":true,"schema":)" + schema
        + "}}";
    for (const QByteArray &model : {QByteArray("openai/gpt-oss-120b"), fireLlama}) {
        const QByteArray body =
            R"({"model":")" + model + R"(","messages":[{"role":"user","content":"Invent two"}],)" + format + '}';
        const SimReply reply = m_fixture->request("POST", model == fireLlama ? firePath : groqPath, body);
        const QByteArray text = reply.json()["choices"_L1][0]["message"_L1]["content"_L1].toString().toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(text);
        QVERIFY(document.isObject());
        QCOMPARE(schemaFault(QJsonDocument::fromJson(schema).object(), document.object()), QString());
    }
}

void TestSimulatorTools::jsonCutByLimit()
{
    const QByteArray body = R"({"model":"llama-3.3-70b-versatile","messages":[{"role":"user","content":"as JSON"}],
        "response_format":{"type":"json_object"},"max_tokens":5})";
    const SimReply reply = m_fixture->request("POST", groqPath, body);
    QCOMPARE(finish(reply), u"length"_s);
    QCOMPARE(reply.json()["usage"_L1]["completion_tokens"_L1].toInt(), 5);
}

QTEST_GUILESS_MAIN(TestSimulatorTools)
#include "tst_simulator_tools.moc"
