// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages.h"
#include "support/cases/caserows.h"
#include "support/cases/describe.h"
#include "support/cases/messagecheck.h"
#include "support/cases/replay.h"
#include "support/cases/splitfeeder.h"
#include "json/wholescan.h"

#include <QTest>

#include <algorithm>

using namespace sluice;
using test::CaseFile;

// Each case: an upstream chat stream and the Messages stream made from it. The chat dialect's own cases have no
// expectation here, but every stream must be one that strict clients take.

class TestAnthropicMessagesStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replays_data();
    void replays();
    void isWellFormed_data();
    void isWellFormed();
    void equalsThePlainAnswer_data() { isWellFormed_data(); }
    void equalsThePlainAnswer();
    void keepsSilentStreamsOpen();
    void endsACutStreamAsError();
    void imagesAloneAreNoAnswer();

private:
    std::vector<CaseFile> m_cases = test::readCases(QStringLiteral("anthropic-messages"), QStringLiteral("stream"));
    std::vector<CaseFile> m_chatCases = test::readCases(QStringLiteral("openai-chat"), QStringLiteral("stream"));
};

namespace {

anthropicmessages::AnswerContext contextOf(const CaseFile &file)
{
    const CaseFile::Section *input = file.find("input");
    anthropicmessages::AnswerContext context{"1", "asked", input && !input->words.contains("no-thinking")};
    for (const QByteArray &word : input ? input->words : QByteArrayList()) {
        if (word.startsWith("stop="))
            context.stops.push_back(word.mid(5));
    }
    return context;
}

QByteArray encode(const std::vector<StreamEvent> &events, const anthropicmessages::AnswerContext &context)
{
    anthropicmessages::StreamEncoder encoder(context);
    QByteArray out = test::encodeAll(encoder, events);
    return out += encoder.end();
}

/// A plain answer cannot hold an object that breaks off, a stream tells it as far as it came.
bool hasWholeArguments(const ChatResponse &answer)
{
    return std::ranges::all_of(answer.message.toolCalls, [](const ToolCall &call) {
        json::WholeScan scan;
        const QByteArrayView object = scan.upToEnd(call.arguments.trimmed());
        return !object.startsWith('{') || json::Document::parse(object.toByteArray()).ok();
    });
}

} // namespace

void TestAnthropicMessagesStreams::replays_data()
{
    test::addCaseRows(m_cases, 15);
}

void TestAnthropicMessagesStreams::replays()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_cases[index];
    const auto events = test::chatEvents({file.text("input")});
    const bool all = test::feedEverySplit(
        file.text("input"), [&](const QByteArrayList &pieces) { return test::chatEvents(pieces) == events; });
    QVERIFY2(all, "the pieces' sizes make a difference");
    const QByteArray seen = encode(events, contextOf(file));
    QVERIFY(file.find("events") || file.find("output"));
    if (file.find("events"))
        QCOMPARE(test::describeMessages(seen), file.trimmed("events"));
    if (file.find("output"))
        QCOMPARE(seen.trimmed(), file.trimmed("output"));
}

void TestAnthropicMessagesStreams::isWellFormed_data()
{
    test::addStreamRows(m_cases, m_chatCases);
}

void TestAnthropicMessagesStreams::isWellFormed()
{
    QFETCH(CaseFile, file);
    const auto events = test::chatEvents({file.text("input")});
    const QByteArray out = encode(events, contextOf(file));
    test::MessageCheck check;
    QCOMPARE(check.run(out), QByteArray());
    QCOMPARE(check.failed(), std::holds_alternative<Failed>(events.back()));
    QVERIFY(!out.contains("[DONE]"));
}

/// The same content as a whole answer gives the same message.
void TestAnthropicMessagesStreams::equalsThePlainAnswer()
{
    QFETCH(CaseFile, file);
    const auto events = test::chatEvents({file.text("input")});
    const ChatResponse answer = test::folded(events);
    if (std::holds_alternative<Failed>(events.back()) || !test::isInOrder(events) || !hasWholeArguments(answer))
        return;
    const auto context = contextOf(file);
    test::MessageCheck check;
    QCOMPARE(check.run(encode(events, context)), QByteArray());
    QCOMPARE(check.message(), anthropicmessages::encodeResponse(answer, context));
}

void TestAnthropicMessagesStreams::keepsSilentStreamsOpen()
{
    QCOMPARE(anthropicmessages::StreamEncoder::ping(), "event: ping\ndata: {\"type\":\"ping\"}\n\n");
}

void TestAnthropicMessagesStreams::endsACutStreamAsError()
{
    anthropicmessages::StreamEncoder encoder({"1", "asked"});
    QByteArray out = encoder.encode(TextDelta{"Hi"});
    out += encoder.end();
    QVERIFY(out.contains("event: error"));
    QVERIFY(!out.contains("message_stop"));
    QVERIFY(encoder.end().isEmpty());
    QVERIFY(encoder.encode(TextDelta{"more"}).isEmpty());
}

/// An empty answer would say that there was none.
void TestAnthropicMessagesStreams::imagesAloneAreNoAnswer()
{
    const Finished end{FinishReason::Stop, {}, true};
    const anthropicmessages::AnswerContext context{"1", "asked", true};
    QVERIFY(encode({end}, context).contains("with images only"));
    QVERIFY(encode({ReasoningDelta{"Hm"}, end}, context).contains("with images only"));
    QVERIFY(!encode({TextDelta{"Hi"}, end}, context).contains("with images only"));
}

QTEST_APPLESS_MAIN(TestAnthropicMessagesStreams)
#include "tst_anthropicmessages_streams.moc"
