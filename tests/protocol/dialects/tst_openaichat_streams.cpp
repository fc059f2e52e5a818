// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat.h"
#include "support/cases/caserows.h"
#include "support/cases/describe.h"
#include "support/cases/replay.h"
#include "support/cases/splitfeeder.h"

#include <QTest>

using namespace sluice;
using test::CaseFile;

// Each case: an upstream stream, the events read from it, and where it says so the chunks written from those.

class TestOpenAiChatStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replays_data();
    void replays();
    void encodes_data() { replays_data(); }
    void encodes();
    void decodesWhatItEncodes_data() { replays_data(); }
    void decodesWhatItEncodes();

private:
    std::vector<CaseFile> m_cases = test::readCases(QStringLiteral("openai-chat"), QStringLiteral("stream"));
};

namespace {

QByteArray describeAll(const std::vector<StreamEvent> &events)
{
    QByteArrayList lines;
    for (const StreamEvent &event : events)
        lines.append(test::describe(event));
    return lines.join('\n');
}

QByteArray encodeAll(const std::vector<StreamEvent> &events, const openaichat::StreamEncoder::Options &options)
{
    openaichat::StreamEncoder encoder(options);
    QByteArray out;
    for (const StreamEvent &event : events)
        out += encoder.encode(event);
    return out + encoder.end();
}

} // namespace

void TestOpenAiChatStreams::replays_data()
{
    test::addCaseRows(m_cases, 20);
}

void TestOpenAiChatStreams::replays()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_cases[index];
    QByteArray seen;
    const bool all = test::feedEverySplit(file.text("input"), [&](const QByteArrayList &pieces) {
        seen = describeAll(test::chatEvents(pieces));
        return seen == file.trimmed("events");
    });
    QVERIFY2(all, qPrintable(QString::fromUtf8(file.title + "\n" + seen)));
}

void TestOpenAiChatStreams::encodes()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_cases[index];
    for (const CaseFile::Section &section : file.sections) {
        if (section.name != "chunks")
            continue;
        openaichat::StreamEncoder::Options options;
        options.includeUsage = section.words.contains("usage");
        options.groqExtension = section.words.contains("groq");
        const QByteArray seen = encodeAll(test::chatEvents({file.text("input")}), options).trimmed();
        QVERIFY2(seen == section.text.trimmed(), qPrintable(QString::fromUtf8(file.title + "\n" + seen)));
    }
}

/// What was read is read again from what was written, whatever the options.
void TestOpenAiChatStreams::decodesWhatItEncodes()
{
    QFETCH(std::size_t, index);
    const auto events = test::chatEvents({m_cases[index].text("input")});
    if (std::holds_alternative<Failed>(events.back()))
        return;
    ChatResponse expected = test::folded(events);
    if (expected.finishReason == FinishReason::Unknown)
        expected.finishReason = expected.message.toolCalls.empty() ? FinishReason::Stop : FinishReason::ToolCalls;
    for (const bool groq : {false, true}) {
        ChatResponse seen = test::folded(test::chatEvents({encodeAll(events, {true, groq, "reasoning"})}));
        QCOMPARE(seen.usage.output, expected.usage.output);
        seen.usage = expected.usage; // some of the times have no place in the format
        QCOMPARE(openaichat::encodeResponse(seen), openaichat::encodeResponse(expected));
    }
}

QTEST_APPLESS_MAIN(TestOpenAiChatStreams)
#include "tst_openaichat_streams.moc"
