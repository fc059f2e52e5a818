// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/script.h"
#include "support/peers/simclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

// A tilde stands for an escaped quote: moc loses its way at those in a raw string.
const QByteArray script = QByteArray(R"({"conversations":[
    {"contains":"mend note.txt","answers":[
        {"text":"I look.","calls":[{"name":"read","arguments":{"path":"note.txt"}},{"name":"now"}]},
        {"calls":[{"name":"write","arguments":"{~path~: ~note.txt~, ~n~: 1.0}"}]},
        {"text":"Done, ~note.txt~ is right."}]},
    {"contains":"mend","answers":[{"text":"The other conversation."}]}]})")
                              .replace('~', "\\\"");

QByteArray chatTool(const QByteArray &name, const QByteArray &properties)
{
    return R"({"type":"function","function":{"name":")" + name + R"(","parameters":{"type":"object","properties":)"
           + properties + "}}}";
}

const QByteArray chatTools = chatTool("read", R"({"path":{"type":"string"}})") + ','
                             + chatTool("write", R"({"path":{"type":"string"}})") + ',' + chatTool("now", "{}");

const QByteArray user = R"({"role":"user","content":[{"type":"text","text":"Please mend note.txt now"}]})";
const QByteArray firstTurn =
    R"(,{"role":"assistant","content":"I look.","tool_calls":[{"id":"c1","type":"function","function":{"name":"read",
    "arguments":"{}"}},{"id":"c2","type":"function","function":{"name":"now","arguments":"{}"}}]},
    {"role":"tool","tool_call_id":"c1","content":"a"},{"role":"tool","tool_call_id":"c2","content":"b"})";
const QByteArray secondTurn =
    R"(,{"role":"assistant","content":null,"tool_calls":[{"id":"c3","type":"function","function":{"name":"write",
    "arguments":"{}"}}]},{"role":"tool","tool_call_id":"c3","content":"ok"})";

struct Side {
    const char *path;
    QByteArray model;
};

const Side groq{"/openai/v1/chat/completions", "openai/gpt-oss-120b"};
const Side fireworks{"/inference/v1/chat/completions", "accounts/fireworks/models/gpt-oss-120b"};

SimulatorOptions scripted()
{
    SimulatorOptions options = SimFixture::fast();
    options.script = script;
    return options;
}

QString nameOf(const QJsonValue &call)
{
    return call["function"_L1]["name"_L1].toString();
}

QString argumentsOf(const QJsonValue &call)
{
    return call["function"_L1]["arguments"_L1].toString();
}

} // namespace

class TestSimulatorScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SimFixture>(scripted()); }
    void cleanupTestCase() { m_fixture.reset(); }
    void chat_data();
    void chat();
    void streamed_data() { chat_data(); }
    void streamed();
    void responses();
    void onlyItsOwnConversation();
    void faults_data();
    void faults();
    void faultyScriptDoesNotStart();

private:
    SimReply ask(const Side &side, const QByteArray &messages, const QByteArray &more = {});

    std::unique_ptr<SimFixture> m_fixture;
};

SimReply TestSimulatorScript::ask(const Side &side, const QByteArray &messages, const QByteArray &more)
{
    return m_fixture->request("POST", side.path,
                              R"({"model":")" + side.model + R"(","messages":[)" + messages + R"(],"tools":[)"
                                  + chatTools + ']' + more + '}');
}

void TestSimulatorScript::chat_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("model");
    QTest::newRow("groq") << QByteArray(groq.path) << groq.model;
    QTest::newRow("fireworks") << QByteArray(fireworks.path) << fireworks.model;
}

void TestSimulatorScript::chat()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, model);
    const Side side{path.constData(), model};
    const QJsonValue first = ask(side, user).json()["choices"_L1][0];
    QCOMPARE(first["finish_reason"_L1].toString(), u"tool_calls"_s);
    QCOMPARE(first["message"_L1]["content"_L1].toString(), u"I look."_s);
    const QJsonArray calls = first["message"_L1]["tool_calls"_L1].toArray();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(nameOf(calls[0]), u"read"_s);
    QCOMPARE(argumentsOf(calls[0]), QString::fromLatin1(R"({"path":"note.txt"})"));
    QCOMPARE(nameOf(calls[1]), u"now"_s);
    QVERIFY(calls[0]["id"_L1].toString() != calls[1]["id"_L1].toString());

    const QJsonValue second = ask(side, user + firstTurn).json()["choices"_L1][0];
    QCOMPARE(argumentsOf(second["message"_L1]["tool_calls"_L1][0]),
             QString::fromLatin1(R"({"path": "note.txt", "n": 1.0})"));

    const QJsonValue third = ask(side, user + firstTurn + secondTurn).json()["choices"_L1][0];
    QCOMPARE(third["finish_reason"_L1].toString(), u"stop"_s);
    QCOMPARE(third["message"_L1]["content"_L1].toString(), QString::fromLatin1(R"(Done, "note.txt" is right.)"));
}

void TestSimulatorScript::streamed()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, model);
    const Side side{path.constData(), model};
    const QList<QJsonObject> events = ask(side, user, R"(,"stream":true)").events();
    QCOMPARE(joinedDeltas(events, u"content"_s), u"I look."_s);
    QString names;
    QString arguments;
    for (const QJsonObject &event : events) {
        for (const QJsonValue call : event["choices"_L1][0]["delta"_L1]["tool_calls"_L1].toArray()) {
            names += nameOf(call);
            arguments += argumentsOf(call);
        }
    }
    QCOMPARE(names, u"readnow"_s);
    QVERIFY2(arguments.startsWith(uR"({"path":"note.txt"})"), qPrintable(arguments));
}

void TestSimulatorScript::responses()
{
    const QByteArray tools = R"([{"type":"function","name":"read","parameters":{}},
        {"type":"function","name":"write","parameters":{}},{"type":"function","name":"now","parameters":{}}])";
    const QByteArray start = R"({"type":"message","role":"user","content":"mend note.txt"})";
    const QByteArray turn = R"(,{"type":"reasoning","id":"rs_1","summary":[]},
        {"type":"message","role":"assistant","content":[{"type":"output_text","text":"I look."}]},
        {"type":"function_call","call_id":"c1","name":"read","arguments":"{}"},
        {"type":"function_call","call_id":"c2","name":"now","arguments":"{}"},
        {"type":"function_call_output","call_id":"c1","output":"a"},
        {"type":"function_call_output","call_id":"c2","output":"b"})";
    const auto post = [&](const QByteArray &input) {
        return m_fixture->request("POST", "/inference/v1/responses",
                                  R"({"model":")" + fireworks.model + R"(","input":[)" + input + R"(],"tools":)" + tools
                                      + '}');
    };
    QStringList types;
    for (const QJsonValue item : post(start).json()["output"_L1].toArray())
        types += item["type"_L1].toString() + item["name"_L1].toString();
    QCOMPARE(types, QStringList({u"reasoning"_s, u"message"_s, u"function_callread"_s, u"function_callnow"_s}));
    const QJsonArray second = post(start + turn).json()["output"_L1].toArray();
    QVERIFY(!second.isEmpty());
    QCOMPARE(second.last()["name"_L1].toString(), u"write"_s);
}

void TestSimulatorScript::onlyItsOwnConversation()
{
    const auto content = [this](const QByteArray &messages) {
        return ask(groq, messages).json()["choices"_L1][0]["message"_L1]["content"_L1].toString();
    };
    QCOMPARE(content(R"({"role":"user","content":"mend it"})"), u"The other conversation."_s);
    // Said by somebody else than the user, or already at the end of its script.
    QVERIFY(content(R"({"role":"system","content":"mend"},{"role":"user","content":"Hello there"})").size() > 100);
    const QByteArray after = R"({"role":"user","content":"mend it"},{"role":"assistant","content":"x"},
        {"role":"user","content":"Hello there"})";
    QVERIFY(content(after).size() > 100);
    // Without its tools the conversation is another one.
    const SimReply without =
        m_fixture->request("POST", groq.path, R"({"model":")" + groq.model + R"(","messages":[)" + user + "]}");
    QCOMPARE(without.json()["choices"_L1][0]["message"_L1]["content"_L1].toString(), u"The other conversation."_s);
}

void TestSimulatorScript::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *text, const char *says) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(says);
    };
    row("no JSON", "{", "byte");
    row("no conversations", "{}", "conversations: is missing");
    row("no object", R"({"conversations":[1]})", "conversations[0]: must be an object");
    row("empty contains", R"({"conversations":[{"contains":"","answers":[]}]})", "conversations[0].contains");
    row("empty answer", R"({"conversations":[{"contains":"a","answers":[{}]}]})", "conversations[0].answers[0].text");
    row("slip in a key", R"({"conversations":[{"contains":"a","answers":[{"txet":"b","text":"c"}]}]})",
        "conversations[0].answers[0].txet");
    row("arguments of the wrong type",
        R"({"conversations":[{"contains":"a","answers":[{"calls":[{"name":"f","arguments":1}]}]}]})",
        "conversations[0].answers[0].calls[0].arguments");
}

void TestSimulatorScript::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const Result<sim::Script> read = sim::Script::parse(text);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void TestSimulatorScript::faultyScriptDoesNotStart()
{
    SimulatorOptions options = SimFixture::fast();
    options.script = "{}";
    Simulator simulator(options);
    QVERIFY(!simulator.start());
}

QTEST_GUILESS_MAIN(TestSimulatorScript)
#include "tst_simulator_script.moc"
