// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat.h"
#include "dialects/openairesponses/openairesponses.h"
#include "support/cases/caserows.h"
#include "support/cases/describe.h"
#include "support/cases/replay.h"
#include "support/cases/responsecheck.h"
#include "support/cases/splitfeeder.h"

#include <QTest>

using namespace sluice;
using test::CaseFile;

// Each case: an upstream chat stream and the Responses stream made from it. The chat dialect's own cases have no
// expectation here, but every stream must be one that strict clients take.

class TestOpenAiResponsesStreams : public QObject
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
    void endsACutStreamAsFailed();
    void imagesAloneAreNoAnswer();

private:
    std::vector<CaseFile> m_cases = test::readCases(QStringLiteral("openai-responses"), QStringLiteral("stream"));
    std::vector<CaseFile> m_chatCases = test::readCases(QStringLiteral("openai-chat"), QStringLiteral("stream"));
};

namespace {

constexpr qint64 completedAt = 1795219201;

openairesponses::AnswerContext contextOf(const CaseFile &file)
{
    QByteArray request = file.text("request");
    if (request.isEmpty())
        request = R"({"model":"asked","input":"Hi"})";
    const auto document = json::Document::parse(request);
    const auto decoded = openairesponses::decodeRequest(document->root());
    if (!decoded.ok())
        qFatal("%s", qPrintable(decoded.error().message));
    return {"1", decoded->chat.model, 1795219200, decoded->echo, decoded->bridged};
}

QByteArray encode(const std::vector<StreamEvent> &events, const openairesponses::AnswerContext &context)
{
    openairesponses::StreamEncoder encoder(context);
    const QByteArray out = test::encodeAll(encoder, events);
    return out + encoder.end(completedAt);
}

} // namespace

void TestOpenAiResponsesStreams::replays_data()
{
    test::addCaseRows(m_cases, 20);
}

void TestOpenAiResponsesStreams::replays()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_cases[index];
    const auto context = contextOf(file);
    const auto events = test::chatEvents({file.text("input")});
    const bool all = test::feedEverySplit(
        file.text("input"), [&](const QByteArrayList &pieces) { return test::chatEvents(pieces) == events; });
    QVERIFY2(all, "the pieces' sizes make a difference");
    const QByteArray first = encode(events, context);
    QVERIFY(file.find("events") || file.find("output"));
    if (file.find("events"))
        QCOMPARE(test::describeResponse(first), file.trimmed("events"));
    if (file.find("output"))
        QCOMPARE(first.trimmed(), file.trimmed("output"));
}

void TestOpenAiResponsesStreams::isWellFormed_data()
{
    test::addStreamRows(m_cases, m_chatCases);
}

void TestOpenAiResponsesStreams::isWellFormed()
{
    QFETCH(CaseFile, file);
    const QByteArray out = encode(test::chatEvents({file.text("input")}), contextOf(file));
    QCOMPARE(test::ResponseCheck().run(out), QByteArray());
    QVERIFY(!out.contains("[DONE]"));
}

/// The same content as a whole answer gives the same object, ids included.
void TestOpenAiResponsesStreams::equalsThePlainAnswer()
{
    QFETCH(CaseFile, file);
    const auto events = test::chatEvents({file.text("input")});
    if (std::holds_alternative<Failed>(events.back()) || !test::isInOrder(events))
        return;
    const auto context = contextOf(file);
    const auto streamed = test::sseEvents(encode(events, context));
    const auto document = json::Document::parse(streamed.back().data);
    const QByteArray plain = openairesponses::encodeResponse(test::folded(events), context, completedAt);
    QCOMPARE(document->root()["response"].raw().toByteArray(), plain);
}

void TestOpenAiResponsesStreams::keepsSilentStreamsOpen()
{
    const std::vector<StreamEvent> events = {Started{"c", "m", 7}, TextDelta{"Hi"}, Finished{FinishReason::Stop}};
    openairesponses::StreamEncoder encoder(contextOf({}));
    QByteArray out = encoder.keepAlive();
    out += encoder.keepAlive();
    for (const StreamEvent &event : events) {
        out += encoder.encode(event);
        out += encoder.keepAlive();
    }
    out += encoder.end(completedAt);
    QCOMPARE(test::ResponseCheck().run(out), QByteArray());
    QCOMPARE(out.count("event: keepalive"), 5);
    QVERIFY(encoder.keepAlive().isEmpty());
}

void TestOpenAiResponsesStreams::endsACutStreamAsFailed()
{
    openairesponses::StreamEncoder encoder(contextOf({}));
    QByteArray out = encoder.encode(Started{"c", "m", 7});
    out += encoder.encode(TextDelta{"Hi"});
    out += encoder.end(completedAt);
    QCOMPARE(test::ResponseCheck().run(out), QByteArray());
    QVERIFY(out.contains("event: response.failed"));
    QVERIFY(encoder.end(completedAt).isEmpty());
    QVERIFY(encoder.encode(TextDelta{"more"}).isEmpty());
}

/// An empty answer would say that there was none.
void TestOpenAiResponsesStreams::imagesAloneAreNoAnswer()
{
    const Finished end{FinishReason::Stop, {}, true};
    const auto encode = [](const std::vector<StreamEvent> &events) {
        openairesponses::StreamEncoder encoder({"1", "m", 7});
        QByteArray out = test::encodeAll(encoder, events);
        return out += encoder.end(8);
    };
    QVERIFY(encode({end}).contains("with images only"));
    QVERIFY(encode({ReasoningDelta{"Hm"}, end}).contains("with images only"));
    QVERIFY(!encode({TextDelta{"Hi"}, end}).contains("with images only"));
}

QTEST_APPLESS_MAIN(TestOpenAiResponsesStreams)
#include "tst_openairesponses_streams.moc"
