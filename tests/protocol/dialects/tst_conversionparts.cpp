// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/conversion.h"
#include "dialects/fit/reasoningeffort.h"
#include "dialects/openaichat/chatfit.h"
#include "dialects/openaichat/passthrough.h"
#include "dialects/parts/answerfacts.h"
#include "dialects/parts/answersequencer.h"
#include "dialects/parts/contextoverflow.h"
#include "dialects/parts/conversation.h"

#include <QTest>

using namespace sluice;

// The parts the conversions of all formats share.

class TestConversionParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsComeInSequence_data();
    void callsComeInSequence();
    void textWaitsForACall();
    void noCallIsCutToOneWithoutArguments();
    void resultsFollowTheirCalls();
    void efforts_data();
    void efforts();
    void reasoningGoesWhereItIsTaken();
    void overflows_data();
    void overflows();
    void whatAModelRefusesIsLeftOut();
    void factsOfWholeAnswers();
    void whatAWholeAnswerHoldsBesideText();
};

namespace {

QByteArray describe(const std::vector<AnswerStep> &steps)
{
    QByteArrayList words;
    for (const AnswerStep &step : steps) {
        if (const auto *text = std::get_if<TextDelta>(&step))
            words.append('"' + text->text + '"');
        const auto *call = std::get_if<CallStep>(&step);
        if (!call)
            continue;
        switch (call->kind) {
        case CallStep::Kind::Begin: words.append(call->id + '('); break;
        case CallStep::Kind::Arguments: words.append(call->arguments); break;
        case CallStep::Kind::End: words.append(")"); break;
        }
    }
    return words.join(' ');
}

QByteArray sequence(const std::vector<StreamEvent> &events, FinishReason reason = FinishReason::Stop)
{
    AnswerSequencer sequencer;
    std::vector<AnswerStep> all;
    const auto take = [&](const std::vector<AnswerStep> &steps) { all.insert(all.end(), steps.begin(), steps.end()); };
    for (const StreamEvent &event : events)
        take(sequencer.add(event));
    take(sequencer.finish(reason));
    return describe(all);
}

StreamEvent call(int index, const char *id, const char *arguments)
{
    return ToolCallDelta{index, id, id[0] ? "f" : "", arguments};
}

} // namespace

void TestConversionParts::callsComeInSequence_data()
{
    QTest::addColumn<std::vector<StreamEvent>>("events");
    QTest::addColumn<QByteArray>("expected");
    using Events = std::vector<StreamEvent>;
    QTest::newRow("text within a call, and behind it")
        << Events{TextDelta{"A"}, call(0, "a", "{\"x\":"), TextDelta{"B"}, call(0, "", "1}"), TextDelta{"C"}}
        << QByteArray("\"A\" a( {\"x\": 1} ) \"B\" \"C\"");
    QTest::newRow("one") << Events{call(0, "a", ""), call(0, "", "{\"x\""), call(0, "", ":1}")}
                         << QByteArray("a( {\"x\" :1} )");
    QTest::newRow("one behind the other")
        << Events{call(0, "a", "{}"), call(1, "b", "{}")} << QByteArray("a( {} ) b( {} )");
    QTest::newRow("mixed") << Events{call(0, "a", "{"), call(1, "b", "["), call(0, "", "}"), call(1, "", "]")}
                           << QByteArray("a( { } ) b( [ ] )");
    QTest::newRow("brackets in texts") << Events{call(0, "a", "{\"x\":\"}"), call(1, "b", "{}"), call(0, "", "\\\"\"}")}
                                       << QByteArray("a( {\"x\":\"} \\\"\"} ) b( {} )");
    QTest::newRow("without arguments") << Events{call(0, "a", ""), call(1, "b", "{}")} << QByteArray("a( {} ) b( {} )");
    QTest::newRow("never whole") << Events{call(0, "a", "{"), call(1, "b", "{}"), call(2, "c", "")}
                                 << QByteArray("a( { ) b( {} ) c( {} )");
}

void TestConversionParts::callsComeInSequence()
{
    QFETCH(std::vector<StreamEvent>, events);
    QFETCH(QByteArray, expected);
    QCOMPARE(sequence(events), expected);
}

void TestConversionParts::textWaitsForACall()
{
    QCOMPARE(sequence({TextDelta{"x"}, call(0, "a", "{}"), TextDelta{"y"}}), "\"x\" a( {} ) \"y\"");
    QCOMPARE(sequence({call(0, "a", "{"), TextDelta{"y"}, call(0, "", "}")}), "a( { } ) \"y\"");
}

void TestConversionParts::noCallIsCutToOneWithoutArguments()
{
    for (const FinishReason cut : {FinishReason::Length, FinishReason::ContentFilter}) {
        QCOMPARE(sequence({call(0, "a", "")}, cut), "");
        QCOMPARE(sequence({call(0, "a", "{}"), call(1, "b", "")}, cut), "a( {} )");
        QCOMPARE(sequence({call(0, "a", ""), call(1, "b", "{\"x\"")}, cut), "b( {\"x\" )");
    }
    for (const FinishReason end : {FinishReason::Stop, FinishReason::ToolCalls, FinishReason::Unknown})
        QCOMPARE(sequence({call(0, "a", "")}, end), "a( {} )");
}

void TestConversionParts::resultsFollowTheirCalls()
{
    ConversationBuilder builder;
    builder.addCall({"1", "f", "{}"});
    builder.addCall({"2", "f", "{}"});
    builder.addMessage(textMessage(Role::User, "wait"));
    builder.addResult("2", "two");
    builder.addResult("1", "one", {ImagePart{"data:"}});
    builder.addMessage(textMessage(Role::User, "go"));
    QByteArrayList seen;
    for (const Message &message : builder.take())
        seen.append(QByteArray::number(int(message.role)) + ' ' + message.toolCallId + joinedText(message));
    const QByteArrayList expected = {"3 ", "4 1one", "4 2two", "2 From the result of `f` (1):wait", "2 go"};
    QCOMPARE(seen, expected);
}

void TestConversionParts::efforts_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArrayList>("taken");
    QTest::addColumn<QByteArray>("expected");
    const QByteArrayList gptOss = {"low", "medium", "high"};
    const auto row = [](const char *name, const char *wanted, const QByteArrayList &taken, const char *expected) {
        QTest::newRow(name) << QByteArray(wanted) << taken << QByteArray(expected);
    };
    row("taken", "medium", gptOss, "medium");
    row("too strong", "max", gptOss, "high");
    row("too weak", "minimal", gptOss, "low");
    row("cannot be off", "none", gptOss, "low");
    row("off", "none", {"none", "high"}, "none");
    row("less is not off", "minimal", {"none", "high"}, "high");
    row("nothing known", "max", {}, "max");
    row("a word of another house", "default", gptOss, "");
    row("no words of ours", "high", {"none", "default"}, "");
}

void TestConversionParts::efforts()
{
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArrayList, taken);
    QFETCH(QByteArray, expected);
    QCOMPARE(nearestEffort(wanted, taken), expected);
}

/// Groq refuses it before models that do not reason.
void TestConversionParts::reasoningGoesWhereItIsTaken()
{
    const Result<json::Document> body = json::Document::parse(
        R"({"model":"m","messages":[{"role":"assistant","content":"b","reasoning_content":"thé"}]})");
    const QByteArray model = "m";
    const auto fitted = [&](const ProviderProfile &profile, std::optional<bool> reasons) {
        ModelFacts facts;
        facts.reasoning = reasons;
        return *fitChatRequest(body->root(), Recipient{profile, model, facts});
    };
    const Result<std::vector<ProviderProfile>> profiles = builtInProfiles();
    const ProviderProfile &groq = (*profiles)[0];
    const ProviderProfile &fireworks = (*profiles)[1];
    QVERIFY(groq.reasoningMustBeKnown && !fireworks.reasoningMustBeKnown);
    QVERIFY(fitted(groq, true).body.contains(R"("reasoning":"thé")"));
    for (const std::optional<bool> reasons : {std::optional<bool>(), std::optional(false)}) {
        QVERIFY(!fitted(groq, reasons).body.contains("thé"));
        QCOMPARE(fitted(groq, reasons).dropped, QByteArrayList{"messages[0].reasoning_content"});
    }
    QVERIFY(fitted(fireworks, {}).body.contains("thé"));
    QVERIFY(!fitted(fireworks, false).body.contains("thé"));
}

/// By what the table says of it, not by its name: others of its provider take it.
void TestConversionParts::whatAModelRefusesIsLeftOut()
{
    const Result<json::Document> body = json::Document::parse(
        R"({"model":"m","reasoning_format":"parsed","messages":[{"role":"user","content":"a"}]})");
    const ProviderProfile groq = builtInProfiles()->front();
    const ModelTable table = ModelTable::builtIn().value();
    const auto prepared = [&](const QByteArray &model, bool isStrict = false) {
        return prepareChatRequest(body->root(), groq, model, {}, isStrict, table.find("groq", model));
    };
    for (const char *model : {"openai/gpt-oss-120b", "openai/gpt-oss-20b", "llama-3.1-8b-instant"}) {
        QVERIFY(!prepared(model)->body.contains("reasoning_format"));
        QCOMPARE(prepared(model)->dropped, QByteArrayList{"reasoning_format"});
        QCOMPARE(prepared(model, true).error().param, "reasoning_format");
    }
    for (const char *model : {"qwen/qwen3.8-27b", "of-tomorrow"}) {
        QVERIFY(prepared(model)->body.contains(R"("reasoning_format":"parsed")"));
        QVERIFY(prepared(model)->dropped.isEmpty());
    }
}

void TestConversionParts::overflows_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("overflow");
    const auto row = [](const char *name, ErrorKind kind, const char *code, const char *message, bool overflow) {
        QTest::newRow(name) << kind << QByteArray(code) << QString::fromLatin1(message) << overflow;
    };
    row("by code", ErrorKind::TooLarge, "context_length_exceeded", "", true);
    row("Groq", ErrorKind::InvalidRequest, "", "Please reduce the length of the messages or completion.", true);
    row("Fireworks", ErrorKind::InvalidRequest, "", "The prompt is too long: 9, model maximum context length: 8", true);
    row("a rate limit", ErrorKind::RateLimit, "", "Request too large: reduce the length of the messages", false);
    row("another fault", ErrorKind::InvalidRequest, "", "Unknown field", false);
}

void TestConversionParts::overflows()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, code);
    QFETCH(QString, message);
    QFETCH(bool, overflow);
    Error error{kind};
    error.code = code;
    error.message = message;
    QCOMPARE(isContextOverflow(error), overflow);
}

void TestConversionParts::factsOfWholeAnswers()
{
    const auto document = [](const QByteArray &text) { return std::move(*json::Document::parse(text)); };
    const json::Document chat = document(R"({"id":"c1","model":"m","choices":[{"finish_reason":"stop"},)"
                                         R"({"finish_reason":null},{"finish_reason":"max_tokens"}]})");
    const AnswerFacts choices = factsOfChoices(chat.root());
    QCOMPARE(choices.id, "c1");
    QCOMPARE(choices.model, "m");
    QCOMPARE(choices.finishReasons, (std::vector{FinishReason::Stop, FinishReason::Length}));

    const auto reasons = [&](const QByteArray &text) { return factsOfResponse(document(text).root()).finishReasons; };
    QCOMPARE(reasons(R"({"status":"completed","output":[{"type":"message"}]})"), std::vector{FinishReason::Stop});
    QCOMPARE(reasons(R"({"status":"completed","output":[{"type":"message"},{"type":"function_call"}]})"),
             std::vector{FinishReason::ToolCalls});
    QCOMPARE(reasons(R"({"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"}})"),
             std::vector{FinishReason::Length});
    QCOMPARE(reasons(R"({"status":"incomplete","incomplete_details":{"reason":"content_filter"}})"),
             std::vector{FinishReason::ContentFilter});
    for (const char *goesOn : {"{}", R"({"status":"queued"})", R"({"status":"failed"})"})
        QVERIFY(reasons(goesOn).empty());
}

void TestConversionParts::whatAWholeAnswerHoldsBesideText()
{
    const QByteArray body = R"({"model":"m","input":"Hi"})";
    const auto request = json::Document::parse(body);
    const auto answer = [&](const QByteArray &message) {
        ClientContext context{"1", "m"};
        context.body = request->root();
        context.unixTime = [] { return 8; };
        const std::unique_ptr<ClientFormat> format = findClientDialect("openai-responses")->makeFormat(context);
        const QByteArray told = R"({"choices":[{"finish_reason":"stop","message":)" + message + "}]}";
        return convertAnswer(told, *findDialect("openai-chat"), *format);
    };
    const auto cited = answer(R"({"content":"Hi","annotations":[{"type":"url_citation","url_citation":)"
                              R"({"url":"https://a","title":"T","start_index":0,"end_index":2}},{"type":"other"}]})");
    QVERIFY(cited.ok());
    QVERIFY(cited->contains(R"("annotations":[{"type":"url_citation","url":"https://a","title":"T","start_index":0,)"
                            R"("end_index":2}])"));
    const QByteArray images = R"("images":[{"type":"image_url","image_url":{"url":"data:"}}]})";
    const auto alone = answer(R"({"content":null,)" + images);
    QVERIFY(!alone.ok());
    QVERIFY(alone.error().message.contains(QStringLiteral("images only")));
    QVERIFY(answer(R"({"content":"Hi",)" + images).ok());
}

QTEST_APPLESS_MAIN(TestConversionParts)
#include "tst_conversionparts.moc"
