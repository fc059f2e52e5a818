// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/chatanswerfitter.h"
#include "dialects/openaichat/openaichat.h"
#include "dialects/openaichat/passthrough.h"
#include "support/cases/caserows.h"
#include "support/cases/describe.h"

#include <QTest>

#include <array>

using namespace sluice;
using test::CaseFile;

// The streams of the decoder's cases, forwarded: exact where a case has a section `forwarded`, and for every stream
// and every option the promises of the class.

class TestChatChunkFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forwards_data();
    void forwards();
    void keepsItsPromises_data() { forwards_data(); }
    void keepsItsPromises();
    void leavesOrdinaryChunksAlone();
    void endsEveryChoice();
    void aCutEndsChoicesThatDidNotBegin();
    void noCallIsCutToOneWithoutArguments();
    void aWholeAnswerHasATextAndAnEnd();
    void aByteOrderMarkIsNoPartOfAChunk();
    void bytesThatAreNoTextBecomeText();

private:
    std::vector<CaseFile> m_cases = test::readCases(QStringLiteral("openai-chat"), QStringLiteral("stream"));
};

namespace {

const QByteArray callBegins = R"({"id":"c","choices":[{"index":0,"delta":{"role":"assistant","tool_calls":[{"index":0,)"
                              R"("id":"call_1","type":"function","function":{"name":"f","arguments":""}}]},)"
                              R"("finish_reason":null}]})";
const QByteArray callEnds = R"({"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"END"}]})";

QByteArrayList dataOf(const QByteArray &stream)
{
    QByteArrayList data;
    SseParser parser;
    const auto sink = [&](SseEvent &&event) {
        if (event.data != "[DONE]")
            data.append(event.data);
    };
    (void)parser.feed(stream, sink);
    parser.finish(sink);
    return data;
}

QByteArrayList forward(const QByteArrayList &stream, const ChatChunkFilter::Options &options)
{
    QByteArrayList out;
    ChatChunkFilter filter(options);
    for (const QByteArray &data : stream) {
        const QByteArray chunk = filter.filter(data);
        if (!chunk.isEmpty())
            out.append(chunk);
    }
    return out + filter.end();
}

std::vector<StreamEvent> decodeAll(const QByteArrayList &stream)
{
    std::vector<StreamEvent> events;
    openaichat::StreamDecoder decoder;
    for (const QByteArray &data : stream) {
        const auto more = decoder.decode({{}, data, {}});
        events.insert(events.end(), more.begin(), more.end());
    }
    return events;
}

/// What a strict client sees of a forwarded stream.
struct Sight {
    int roles = 0;
    int finishes = 0;
    int usages = 0;
    int extensions = 0;
    bool usageIsLast = false;
    bool fieldsAreThere = true;
    QByteArrayList callIds;
};

void lookAtCall(const json::Value &call, Sight &sight)
{
    const qint64 index = call["index"].toInt().value_or(-1);
    const bool isNew = index == sight.callIds.size();
    if (isNew)
        sight.callIds.append(call["id"].text());
    const bool whole = !isNew || (call["type"].text() == "function" && !call["id"].text().isEmpty());
    sight.fieldsAreThere = sight.fieldsAreThere && index >= 0 && index < sight.callIds.size() && whole;
}

Sight lookAt(const QByteArrayList &stream)
{
    Sight sight;
    for (const QByteArray &data : stream) {
        const auto document = json::Document::parse(data);
        const json::Value chunk = document->root();
        const auto choices = chunk["choices"].items();
        const json::Value choice = choices.empty() ? json::Value() : choices.front();
        if (choice.exists() && choice["index"].toInt() != 0)
            continue;
        const bool isUsage = !choice.exists() && chunk["usage"].isObject();
        sight.usages += chunk["usage"].isObject() ? 1 : 0;
        sight.usageIsLast = isUsage;
        sight.roles += choice["delta"]["role"].isString() ? 1 : 0;
        sight.finishes += choice["finish_reason"].isString() ? 1 : 0;
        sight.extensions += choice["finish_reason"].isString() && chunk["x_groq"]["usage"].isObject() ? 1 : 0;
        sight.fieldsAreThere = sight.fieldsAreThere && (choice["finish_reason"].exists() || isUsage);
        for (const json::Value &call : choice["delta"]["tool_calls"].items())
            lookAtCall(call, sight);
    }
    return sight;
}

} // namespace

void TestChatChunkFilter::forwards_data()
{
    test::addCaseRows(m_cases, 20);
}

void TestChatChunkFilter::forwards()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_cases[index];
    for (const CaseFile::Section &section : file.sections) {
        if (section.name != "forwarded")
            continue;
        const ChatChunkFilter::Options options{section.words.contains("usage"), section.words.contains("groq")};
        const QByteArray seen = forward(dataOf(file.text("input")), options).join('\n');
        QVERIFY2(seen == section.text.trimmed(), qPrintable(QString::fromUtf8(file.title + '\n' + seen)));
    }
}

void TestChatChunkFilter::keepsItsPromises()
{
    QFETCH(std::size_t, index);
    const QByteArrayList input = dataOf(m_cases[index].text("input"));
    const auto events = decodeAll(input);
    if (events.empty() || std::holds_alternative<Failed>(events.back()))
        return;
    ChatResponse expected = test::folded(events);
    const bool known = expected.usage.output.has_value();
    const auto ends = std::ranges::count_if(events, [](const auto &e) { return std::holds_alternative<Finished>(e); });
    if (expected.finishReason == FinishReason::Unknown)
        expected.finishReason = expected.message.toolCalls.empty() ? FinishReason::Stop : FinishReason::ToolCalls;
    for (const auto &[usage, groq] : {std::array{false, false}, {true, false}, {false, true}, {true, true}}) {
        const QByteArrayList output = forward(input, {usage, groq});
        const Sight sight = lookAt(output);
        QVERIFY(lookAt(output.first(1)).roles == 1);
        QVERIFY(sight.finishes >= 1 && sight.finishes <= std::max<qint64>(ends, 1));
        QCOMPARE(sight.usages, usage && known ? 1 : 0);
        QCOMPARE(sight.usageIsLast, usage && known);
        QVERIFY(!groq || !known || sight.extensions == sight.finishes);
        QVERIFY(sight.fieldsAreThere);
        ChatResponse seen = test::folded(decodeAll(output));
        QVERIFY(!(usage || groq) || seen.usage.output == expected.usage.output);
        seen.usage = expected.usage;
        if (seen.finishReason == FinishReason::Unknown)
            seen.finishReason = expected.finishReason;
        QCOMPARE(openaichat::encodeResponse(seen), openaichat::encodeResponse(expected));
    }
}

void TestChatChunkFilter::leavesOrdinaryChunksAlone()
{
    const QByteArrayList chunks{
        R"({ "id":"a" , "choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]})",
        R"({"choices":[ {"delta":{"content":"x","extra":1.0},"index":0,"logprobs":{"content":[]},"finish_reason":null}],"usage":null})",
        R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"c","type":"function","function":{"name":"f","arguments":""}}]},"finish_reason":null}]})",
        R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{}"}}]},"finish_reason":null}]})",
        R"({"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}],"z":{"b":1,"a":[]}})",
        R"({"id":"a","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}})"};
    QCOMPARE(forward(chunks, {true, false}), chunks);
    QCOMPARE(forward(chunks, {false, false}), chunks.first(5));
}

void TestChatChunkFilter::endsEveryChoice()
{
    const QByteArrayList chunks{
        R"({"id":"a","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"x"}},{"index":1,"delta":{"content":"y"}}]})",
        R"({"id":"a","choices":[{"index":1,"delta":{},"finish_reason":"stop"}]})"};
    const QByteArrayList expected{
        R"({"id":"a","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"x","role":"assistant"},"finish_reason":null},{"index":1,"delta":{"content":"y","role":"assistant"},"finish_reason":null}]})",
        chunks.at(1),
        R"({"id":"a","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{},"logprobs":null,"finish_reason":"stop"}]})"};
    QCOMPARE(forward(chunks, {false, false}), expected);
}

void TestChatChunkFilter::aCutEndsChoicesThatDidNotBegin()
{
    ChatChunkFilter filter({false, false, 3});
    (void)filter.filter(R"({"id":"a","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"x"}}]})");
    (void)filter.filter(R"({"id":"a","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})");
    const QByteArray last =
        R"({"id":"a","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":%1,"delta":{"role":"assistant"},"logprobs":null,"finish_reason":"content_filter"}]})";
    const QByteArrayList expected{QByteArray(last).replace("%1", "1"), QByteArray(last).replace("%1", "2")};
    QCOMPARE(filter.end(FinishReason::ContentFilter), expected);
    for (const bool groq : {false, true}) {
        ChatChunkFilter alone({false, groq}); // what may not be told stood behind its end
        (void)alone.filter(R"({"id":"a","choices":[{"index":0,"delta":{"content":"x"},"finish_reason":null}]})");
        (void)alone.filter(R"({"id":"a","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})");
        const QByteArrayList ends = alone.end(FinishReason::ContentFilter);
        QCOMPARE(ends.size(), 1);
        QVERIFY(ends.front().contains("content_filter"));
    }
    ChatChunkFilter whole({false, false, 3}); // of a provider that has told less than was asked for
    (void)whole.filter(R"({"id":"a","choices":[{"index":0,"delta":{"content":"x"},"finish_reason":"stop"}]})");
    QVERIFY(whole.end().isEmpty());
}

void TestChatChunkFilter::noCallIsCutToOneWithoutArguments()
{
    for (const QByteArray end : {"tool_calls", "stop", "length", "content_filter"}) {
        const bool isCut = end == "length" || end == "content_filter";
        const QByteArrayList whole = forward({callBegins, QByteArray(callEnds).replace("END", end)}, {});
        QCOMPARE(whole.join('\n').contains(R"("arguments":"{}")"), !isCut);
        QVERIFY(whole.last().contains(end == "stop" ? "tool_calls" : end)); // by which clients look for calls
        const QByteArray body = R"({"id":"c","choices":[{"index":0,"message":{"role":"assistant","tool_calls":[)"
                                R"({"id":"call_1","type":"function","function":{"name":"f","arguments":""}}]},)"
                                R"("finish_reason":")"
                                + end + R"("}]})";
        QCOMPARE(fitChatAnswer(body, false).contains(R"("arguments":"{}")"), !isCut);
    }
    ChatChunkFilter filter({});
    QCOMPARE(filter.filter(callBegins), callBegins);
    QVERIFY(!filter.end(FinishReason::ContentFilter).join('\n').contains("arguments"));
}

void TestChatChunkFilter::aWholeAnswerHasATextAndAnEnd()
{
    const auto answer = [](const QByteArray &message, const QByteArray &finish) {
        return R"({"id":"c","choices":[{"index":0,"message":)" + message + ",\"finish_reason\":" + finish + "}]}";
    };
    const QByteArray plain = R"({"role":"assistant","content":"Hi."})";
    QCOMPARE(fitChatAnswer(answer(plain, "null"), false), answer(plain, "\"stop\""));
    const QByteArray calls = R"({"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function",)"
                             R"("function":{"name":"f","arguments":"{}"}}]})";
    QCOMPARE(fitChatAnswer(answer(calls, "null"), false), answer(calls, "\"tool_calls\""));
    const QByteArray parts = R"({"role":"assistant","content":[{"type":"thinking","thinking":[{"type":"text",)"
                             R"("text":"Hm."}]},{"type":"text","text":"H"},{"type":"text","text":"i."}]})";
    const QByteArray fitted = R"({"role":"assistant","content":"Hi.","reasoning_content":"Hm."})";
    QCOMPARE(fitChatAnswer(answer(parts, "\"stop\""), false), answer(fitted, "\"stop\""));
    const json::Document document = *json::Document::parse(answer(parts, "\"stop\""));
    const Result<ChatResponse> values = openaichat::decodeResponse(document.root());
    QVERIFY(values.ok());
    QCOMPARE(joinedText(values->message), "Hi.");
    QCOMPARE(values->message.reasoning, "Hm.");
    // What has no place in a text stays as it came.
    const QByteArray image =
        answer(R"({"role":"assistant","content":[{"type":"image_url","image_url":{}}]})", "\"stop\"");
    QCOMPARE(fitChatAnswer(image, false), image);
}

void TestChatChunkFilter::aByteOrderMarkIsNoPartOfAChunk()
{
    const QByteArray chunk =
        "{\"id\":\"c\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":1,\"delta\":{\"content\":\"Hi\"}}]}";
    ChatChunkFilter plain({true, false});
    ChatChunkFilter marked({true, false});
    const QByteArray expected = plain.filter(chunk);
    QVERIFY(json::Document::parse(expected).ok());
    QCOMPARE(marked.filter("\xEF\xBB\xBF" + chunk), expected);
}

void TestChatChunkFilter::bytesThatAreNoTextBecomeText()
{
    ChatChunkFilter filter({true, false});
    const QByteArray out = filter.filter(
        "{\"id\":\"c\",\"x\xFF\":1,\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\"},\"finish_reason\":null}]}");
    QVERIFY(json::Document::parse(out).ok());
    for (const QByteArray &owed : filter.end())
        QVERIFY(json::Document::parse(owed).ok());
}

QTEST_APPLESS_MAIN(TestChatChunkFilter)
#include "tst_chatchunkfilter.moc"
