// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatsettings.h"
#include "chat/schemacheck.h"
#include "chat/tooltext.h"

#include <QTest>

using namespace sluice;

namespace {

ChatSettings everything()
{
    ChatSettings all;
    all.systemPrompt = "Be \"brief\".\n\tUse ümlauts \xF0\x9F\x90\xB3 and \\ slashes.";
    all.sampling.temperature = 0.1;
    all.sampling.topP = 0.95;
    all.sampling.topK = 40;
    all.sampling.minP = 0.05;
    all.sampling.presencePenalty = -2;
    all.sampling.frequencyPenalty = 1.5;
    all.sampling.seed = 9007199254740993; // no double holds it
    all.sampling.maxOutputTokens = 1;
    all.sampling.stop = {"\n\n", "", "END"};
    all.tools = "[\n  {\"name\": \"f\", \"parameters\": {\"type\": \"object\"}}\n]";
    all.toolChoice = ToolChoice{ToolChoice::Mode::Named, "f"};
    all.parallelToolCalls = false;
    all.responseFormat = ResponseFormat{ResponseFormat::Kind::JsonSchema, "answer", "{\"b\": 1, \"a\": 2}", true, "d"};
    all.reasoningEffort = "low";
    all.serviceTier = "flex";
    all.user = "u";
    all.preset = "Terse";
    return all;
}

} // namespace

class TestChatSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSetIsNeitherKeptNorSent()
    {
        QCOMPARE(toJson({}), "{}");
        ChatRequest request{"m", {textMessage(Role::User, "q")}};
        const ChatRequest before = request;
        apply({}, request);
        QCOMPARE(request, before);
    }

    void everySettingComesBack()
    {
        const ChatSettings all = everything();
        const Result<ChatSettings> read = chatSettingsFromJson(toJson(all));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, all);
        QVERIFY(toJson(all).contains(R"("tools":[)"));
    }

    void faultyTextsComeBackToo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("open") << QByteArray("[{\"name\":");
        QTest::newRow("blanks around") << QByteArray("  [] \n");
        QTest::newRow("no list") << QByteArray("\"[]\"");
        QTest::newRow("word") << QByteArray("null");
        QTest::newRow("not begun") << QByteArray("\n");
    }
    void faultyTextsComeBackToo()
    {
        QFETCH(QByteArray, text);
        ChatSettings settings;
        settings.tools = text;
        settings.responseFormat = ResponseFormat{ResponseFormat::Kind::JsonSchema, {}, text, {}, {}};
        const Result<ChatSettings> read = chatSettingsFromJson(toJson(settings));
        QVERIFY(read.ok());
        QCOMPARE(*read, settings);
    }

    void allIsAppliedToARequest()
    {
        const ChatSettings all = everything();
        ChatRequest request{"m", {textMessage(Role::User, "q")}};
        apply(all, request);
        QCOMPARE(request.messages.size(), size_t(2));
        QCOMPARE(request.messages.front(), textMessage(Role::System, all.systemPrompt));
        QCOMPARE(request.sampling, all.sampling);
        QCOMPARE(request.tools.size(), size_t(1));
        QCOMPARE(request.tools.front().parameters, R"({"type": "object"})");
        QCOMPARE(request.toolChoice, all.toolChoice);
        QCOMPARE(request.parallelToolCalls, false);
        QCOMPARE(request.responseFormat, all.responseFormat);
        QCOMPARE(request.reasoningEffort, "low");
        QCOMPARE(request.serviceTier, "flex");
        QCOMPARE(request.user, "u");
    }

    void withoutToolsNothingSpeaksOfThem()
    {
        ChatSettings settings = everything();
        settings.tools = " ";
        ChatRequest request{"m"};
        apply(settings, request);
        QVERIFY(request.tools.empty() && !request.toolChoice && !request.parallelToolCalls);
    }

    void aChosenToolMustBeThere()
    {
        ChatSettings settings = everything();
        QVERIFY(checkChatSettings(settings).ok());
        settings.toolChoice->name = "gone";
        QCOMPARE(checkChatSettings(settings).error().param, "tool_choice");
        settings.tools.clear(); // then it is not sent either
        QVERIFY(checkChatSettings(settings).ok());
    }

    void foreignTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("param");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"temperature": 1)") << QByteArray();
        QTest::newRow("list") << QByteArray("[]") << QByteArray();
        QTest::newRow("unknown") << QByteArray(R"({"api_key": "x"})") << QByteArray("api_key");
        QTest::newRow("twice") << QByteArray(R"({"seed": 1, "seed": 2})") << QByteArray("seed");
        QTest::newRow("text for a number") << QByteArray(R"({"temperature": "1"})") << QByteArray("temperature");
        QTest::newRow("broken seed") << QByteArray(R"({"seed": 1.5})") << QByteArray("seed");
        QTest::newRow("huge seed") << QByteArray(R"({"seed": 99999999999999999999})") << QByteArray("seed");
        QTest::newRow("stop") << QByteArray(R"({"stop": "END"})") << QByteArray("stop");
        QTest::newRow("stops") << QByteArray(R"({"stop": [1]})") << QByteArray("stop");
        QTest::newRow("tools") << QByteArray(R"({"tools": 1})") << QByteArray("tools");
        QTest::newRow("choice") << QByteArray(R"({"tool_choice": "maybe"})") << QByteArray("tool_choice");
        QTest::newRow("format") << QByteArray(R"({"response_format": "xml"})") << QByteArray("response_format");
        QTest::newRow("deep") << QByteArray(R"({"tools": )") + QByteArray(3000, '[') + QByteArray(3000, ']') + '}'
                              << QByteArray();
        QTest::newRow("long") << QByteArray(longestChatSettings + 1, ' ') << QByteArray();
        QTest::newRow("no UTF-8") << QByteArray("{\"user\": \"\xFF\"}") << QByteArray();
    }
    void foreignTextIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, param);
        const Result<ChatSettings> read = chatSettingsFromJson(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::InvalidRequest);
        QCOMPARE(read.error().param, param);
        QVERIFY(!read.error().message.isEmpty());
    }

    void toolsAreReadInEitherForm()
    {
        const ToolText read = readTools(R"([
            {"name": "bare", "description": "d", "parameters": {"z": 1, "a": 2}, "strict": true, "x": [1]},
            {"type": "function", "function": {"name": "wrapped"}, "y": 2},
            {"type": "browser_search"}])");
        QVERIFY(!read.fault);
        QCOMPARE(read.tools,
                 (std::vector<ToolDefinition>{{"bare", "d", R"({"z": 1, "a": 2})", true, {{"x", "[1]"}}, {}},
                                              {"wrapped", {}, {}, {}, {}, {{"y", "2"}}},
                                              {{}, {}, {}, {}, {}, {{"type", "\"browser_search\""}}}}));
        QVERIFY(!readTools(" \n").fault);
    }

    void faultsHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("tools");
        QTest::addColumn<QString>("words");
        QTest::newRow("cut") << QByteArray("[\n  {\"name\":") << "Line 2, column 11: The JSON ends too early.";
        QTest::newRow("comma") << QByteArray("[\n  {\"name\": \"f\",}\n]")
                               << "Line 2, column 16: A name in quotes must stand here.";
        QTest::newRow("behind an umlaut") << QByteArray("[\"ü\", x]") << "Line 1, column 7: No JSON can hold this.";
        QTest::newRow("colon") << QByteArray("[{\"a\" 1}]") << "Line 1, column 7: A colon is missing before this.";
        QTest::newRow("no comma") << QByteArray("[1 2]") << "Line 1, column 4: A comma or ] is missing before this.";
        QTest::newRow("crossed") << QByteArray("[{]}") << "Line 1, column 3: A name in quotes must stand here.";
        QTest::newRow("two") << QByteArray("[]\n[]") << "Line 2, column 1: The JSON has ended before this.";
        QTest::newRow("string") << QByteArray("[\"a\n\"]") << "Line 1, column 4: No JSON can hold this.";
        QTest::newRow("open string") << QByteArray("[\"a") << "Line 1, column 4: The JSON ends too early.";
        QTest::newRow("object") << QByteArray(" {}") << "Line 1, column 2: Tools are a list: [ … ].";
        QTest::newRow("no name") << QByteArray("[{}]") << "Line 1, column 2: A function needs a “name”.";
        QTest::newRow("twice") << QByteArray("[{\"name\":\"f\"},\n{\"name\":\"f\"}]")
                               << "Line 2, column 9: Another tool has this name.";
        QTest::newRow("name") << QByteArray(R"([{"name":"a b"}])")
                              << "Line 1, column 10: A name is 1 to 64 of the characters a-z A-Z 0-9 _ -.";
        QTest::newRow("schema")
            << QByteArray("[{\"name\":\"f\",\n\"parameters\": {\"type\": \"objekt\"}}]")
            << "Line 2, column 24: “type” is one of string, number, integer, boolean, object, array "
               "and null.";
    }
    void faultsHaveAPlace()
    {
        QFETCH(QByteArray, tools);
        QFETCH(QString, words);
        const ToolText read = readTools(tools);
        QVERIFY(read.fault && read.tools.empty());
        QCOMPARE(json::describe(tools, *read.fault), words);
        ChatSettings settings;
        settings.tools = tools;
        const Result<void> checked = checkChatSettings(settings);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().param, "tools");
    }

    void legalSchemasPass_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"{}", R"({"type": ["string", "null"], "unknown": 7, "default": null})",
              R"({"type":"object","properties":{"a":{"$ref":"#/$defs/x"},"b":true},"required":["a"],)"
              R"("additionalProperties":false,"$defs":{"x":{"enum":[1,"x",null],"minLength":0,"pattern":"^a+$"}}})",
              R"({"type":"array","items":[{"type":"string"}],"anyOf":[{"not":{}},{"if":{},"then":{},"else":{}}]})"})
            QTest::newRow(text) << QByteArray(text);
    }
    void legalSchemasPass()
    {
        QFETCH(QByteArray, text);
        const auto fault = schemaFault(text);
        QVERIFY2(!fault, fault ? qPrintable(json::describe(text, *fault)) : "");
    }

    void faultySchemasDoNot_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("list") << QByteArray(" []") << 1;
        QTest::newRow("properties") << QByteArray(R"({"properties": []})") << 15;
        QTest::newRow("property") << QByteArray(R"({"properties": {"a": "string"}})") << 21;
        QTest::newRow("required") << QByteArray(R"({"required": ["a", "a"]})") << 19;
        QTest::newRow("required by itself") << QByteArray(R"({"required": true})") << 13;
        QTest::newRow("enum") << QByteArray(R"({"enum": []})") << 9;
        QTest::newRow("minLength") << QByteArray(R"({"minLength": -1})") << 14;
        QTest::newRow("pattern") << QByteArray("{\"pattern\": \"[\"}") << 12;
        QTest::newRow("no types") << QByteArray(R"({"type": []})") << 9;
        QTest::newRow("deep") << QByteArray("{\"not\":").repeated(500) + "1" + QByteArray(500, '}') << 7 * 500;
    }
    void faultySchemasDoNot()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        const auto fault = schemaFault(text);
        QVERIFY(fault);
        QCOMPARE(fault->offset, offset);
        ChatSettings settings;
        settings.responseFormat = ResponseFormat{ResponseFormat::Kind::JsonSchema, {}, text, {}, {}};
        QCOMPARE(checkChatSettings(settings).error().param, "response_format");
    }
};

QTEST_APPLESS_MAIN(TestChatSettings)
#include "tst_chatsettings.moc"
