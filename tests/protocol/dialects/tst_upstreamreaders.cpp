// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat.h"
#include "dialects/openairesponses/openairesponses.h"
#include "dialects/openairesponses/responsesreader.h"
#include "dialects/openaitext/completionsreader.h"
#include "support/cases/casefile.h"
#include "support/cases/describe.h"
#include "support/cases/replay.h"

#include <QTest>

using namespace sluice;
using test::CaseFile;

// Providers that speak Responses and text completions themselves.

class TestUpstreamReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void responsesReadWhatWeWrite_data();
    void responsesReadWhatWeWrite();
    void reads_data();
    void reads();
    void dialectFollowsTheOperation();
};

namespace {

template<typename Reader>
std::vector<StreamEvent> readAll(const QByteArray &sse)
{
    Reader reader;
    std::vector<StreamEvent> events;
    const auto take = [&](const std::vector<StreamEvent> &more) {
        events.insert(events.end(), more.begin(), more.end());
    };
    for (const SseEvent &event : test::sseEvents(sse))
        take(reader.decode(event));
    take(reader.end());
    return events;
}

QByteArray asResponses(const std::vector<StreamEvent> &events)
{
    openairesponses::StreamEncoder encoder({"1", "m", 7});
    const QByteArray out = test::encodeAll(encoder, events);
    return out + encoder.end(8);
}

} // namespace

void TestUpstreamReaders::responsesReadWhatWeWrite_data()
{
    QTest::addColumn<CaseFile>("file");
    for (const CaseFile &file : test::readCases(QStringLiteral("openai-chat"), QStringLiteral("stream")))
        QTest::newRow(qPrintable(file.name)) << file;
}

void TestUpstreamReaders::responsesReadWhatWeWrite()
{
    QFETCH(CaseFile, file);
    const auto events = test::chatEvents({file.text("input")});
    const auto again = readAll<ResponsesReader>(asResponses(events));
    const auto *failure = std::get_if<Failed>(&events.back());
    QCOMPARE(std::holds_alternative<Failed>(again.back()), failure != nullptr);
    const ChatResponse expected = test::folded(events);
    const ChatResponse seen = test::folded(again);
    QCOMPARE(joinedText(seen.message), joinedText(expected.message));
    QCOMPARE(seen.message.reasoning, expected.message.reasoning);
    QCOMPARE(seen.refusal, expected.refusal);
    if (failure)
        return; // calls that were cut are not told
    QCOMPARE(seen.message.toolCalls.size(), expected.message.toolCalls.size());
    for (std::size_t i = 0; i < seen.message.toolCalls.size(); ++i) {
        QCOMPARE(seen.message.toolCalls[i].name, expected.message.toolCalls[i].name);
        QCOMPARE(seen.message.toolCalls[i].arguments, expected.message.toolCalls[i].arguments);
    }
    QCOMPARE(seen.usage.input.value_or(0), expected.usage.input.value_or(0));
    QCOMPARE(seen.usage.output.value_or(0), expected.usage.output.value_or(0));
    const bool cut = expected.finishReason == FinishReason::Length;
    QCOMPARE(seen.finishReason == FinishReason::Length, cut);
}

void TestUpstreamReaders::reads_data()
{
    QTest::addColumn<bool>("responses");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArray created = "data: {\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"model\":\"m\","
                               "\"created_at\":7.0}}\n\n";
    const QByteArray started = "started \"resp_1\" \"m\" 7";
    const auto row = [](const char *name, bool responses, const QByteArray &stream, const QByteArrayList &expected) {
        QTest::newRow(name) << responses << stream << expected;
    };
    row("raw thinking, as Groq tells it", true,
        created + "data: {\"type\":\"response.reasoning_text.delta\",\"delta\":\"Hm\"}\n\n"
            + "data: {\"type\":\"response.completed\",\"response\":{\"status\":\"completed\"}}\n\n",
        {started, "reasoning \"Hm\"", "finished \"stop\""});
    row("made at a time that cannot be", true,
        QByteArray(created).replace("7.0", "1.8e34") + "data: {\"type\":\"response.completed\",\"response\":{}}\n\n",
        {"started \"resp_1\" \"m\" 9007199254740992", "finished \"stop\""});
    row("arguments that come whole, and a custom tool", true,
        created
            + "data: {\"type\":\"response.output_item.added\",\"output_index\":2,\"item\":{\"type\":\"function_call\","
              "\"call_id\":\"c1\",\"name\":\"f\",\"arguments\":\"{}\"}}\n\n"
              "data: "
              "{\"type\":\"response.output_item.added\",\"output_index\":5,\"item\":{\"type\":\"custom_tool_call\","
              "\"call_id\":\"c2\",\"name\":\"g\",\"input\":\"\"}}\n\n"
              "data: {\"type\":\"response.custom_tool_call_input.delta\",\"output_index\":5,\"delta\":\"x\"}\n\n"
              "data: {\"type\":\"response.incomplete\",\"response\":{\"incomplete_details\":{\"reason\":\"content_"
              "filter\"}}}\n\n",
        {started, "tool 0 \"c1\" \"f\" \"{}\"", "tool 1 \"c2\" \"g\" \"\"", "tool 1 \"\" \"\" \"x\"",
         "finished \"content_filter\""});
    row("a failed response whose error stands beside it", true,
        "data: {\"type\":\"response.failed\",\"response\":{\"status\":\"failed\",\"error\":null},"
        "\"error\":{\"message\":\"Boom\",\"type\":\"server_error\",\"code\":\"upstream_error\"}}\n\n",
        {"failed upstream retryable code=upstream_error \"Boom\""});
    row("a failed response", true,
        created
            + "data: {\"type\":\"response.failed\",\"response\":{\"error\":{\"code\":\"rate_limit_exceeded\","
              "\"message\":\"Slow down\"}}}\n\n",
        {started, "failed rate_limit retryable code=rate_limit_exceeded \"Slow down\""});
    row("a bare error", true,
        "event: error\ndata: {\"type\":\"error\",\"code\":\"server_error\",\"message\":\"Boom\"}\n\n",
        {"failed upstream retryable code=server_error \"Boom\""});
    row("no JSON", true, "data: {\n\n",
        {"failed protocol retryable \"The provider sent an event that is not JSON; try again.\""});
    row("nothing behind the end", true,
        created + "data: {\"type\":\"response.completed\",\"response\":{}}\n\n"
            + "data: {\"type\":\"response.output_text.delta\",\"delta\":\"x\"}\n\n",
        {started, "finished \"stop\""});
    const QByteArray piece =
        "data: {\"id\":\"cmpl-1\",\"model\":\"m\",\"created\":7,\"choices\":[{\"index\":1,\"text\":\"no\"},"
        "{\"index\":0,\"text\":\" there\",\"finish_reason\":null}]}\n\n";
    row("text completions", false,
        piece
            + "data: {\"id\":\"cmpl-1\",\"choices\":[{\"index\":0,\"text\":\"\",\"finish_reason\":\"length\"}],"
              "\"usage\":{\"prompt_tokens\":2,\"completion_tokens\":1}}\n\ndata: [DONE]\n\n",
        {"started \"cmpl-1\" \"m\" 7", "text \" there\"", "usage input=2 output=1", "finished \"length\""});
    row("text completions that are cut", false, piece,
        {"started \"cmpl-1\" \"m\" 7", "text \" there\"",
         "failed protocol retryable \"The provider's stream ended before the answer was complete; try again.\""});
    row("text completions that fail", false, piece + "data: {\"error\":{\"message\":\"Boom\"}}\n\n",
        {"started \"cmpl-1\" \"m\" 7", "text \" there\"", "failed upstream retryable \"Boom\""});
}

void TestUpstreamReaders::reads()
{
    QFETCH(bool, responses);
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, expected);
    QByteArrayList seen;
    for (const StreamEvent &event : responses ? readAll<ResponsesReader>(stream) : readAll<CompletionsReader>(stream))
        seen.append(test::describe(event));
    QCOMPARE(seen.join('\n'), expected.join('\n'));
}

void TestUpstreamReaders::dialectFollowsTheOperation()
{
    ProviderProfile profile;
    profile.dialect = "openai-chat";
    QCOMPARE(dialectOf(profile, "chat")->id, "openai-chat");
    QCOMPARE(dialectOf(profile, "models")->id, "openai-chat");
    QCOMPARE(dialectOf(profile, "responses")->id, "openai-responses");
    QCOMPARE(dialectOf(profile, "completions")->id, "openai-completions");
    QCOMPARE(dialectOf(profile, "embeddings")->id, "openai-embeddings");
    profile.operationDialects = {{"completions", "openai-chat"}, {"responses", "morse"}};
    QCOMPARE(dialectOf(profile, "completions")->id, "openai-chat");
    QVERIFY(!dialectOf(profile, "responses"));
}

QTEST_APPLESS_MAIN(TestUpstreamReaders)
#include "tst_upstreamreaders.moc"
