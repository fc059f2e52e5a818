// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat.h"
#include "support/casefile.h"
#include "support/describe.h"
#include "support/splitfeeder.h"

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

std::vector<StreamEvent> decodeAll(const QByteArrayList &pieces)
{
    std::vector<StreamEvent> events;
    openaichat::StreamDecoder decoder;
    SseParser parser;
    const auto take = [&](const std::vector<StreamEvent> &more) {
        events.insert(events.end(), more.begin(), more.end());
    };
    const auto sink = [&](SseEvent &&event) { take(decoder.decode(event)); };
    for (const QByteArray &piece : pieces)
        (void)parser.feed(piece, sink);
    parser.finish(sink);
    take(decoder.end());
    return events;
}

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
    QTest::addColumn<std::size_t>("index");
    QVERIFY(m_cases.size() >= 20);
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases[i].name)) << i;
}

void TestOpenAiChatStreams::replays()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_cases[index];
    QByteArray seen;
    const bool all = test::feedEverySplit(file.text("input"), [&](const QByteArrayList &pieces) {
        seen = describeAll(decodeAll(pieces));
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
        const QByteArray seen = encodeAll(decodeAll({file.text("input")}), options).trimmed();
        QVERIFY2(seen == section.text.trimmed(), qPrintable(QString::fromUtf8(file.title + "\n" + seen)));
    }
}

/// What was read is read again from what was written, whatever the options.
void TestOpenAiChatStreams::decodesWhatItEncodes()
{
    QFETCH(std::size_t, index);
    const auto events = decodeAll({m_cases[index].text("input")});
    if (std::holds_alternative<Failed>(events.back()))
        return;
    ChatResponse expected = test::folded(events);
    if (expected.finishReason == FinishReason::Unknown)
        expected.finishReason = expected.message.toolCalls.empty() ? FinishReason::Stop : FinishReason::ToolCalls;
    for (const bool groq : {false, true}) {
        ChatResponse seen = test::folded(decodeAll({encodeAll(events, {true, groq, "reasoning"})}));
        QCOMPARE(seen.usage.output, expected.usage.output);
        seen.usage = expected.usage; // some of the times have no place in the format
        QCOMPARE(openaichat::encodeResponse(seen), openaichat::encodeResponse(expected));
    }
}

QTEST_APPLESS_MAIN(TestOpenAiChatStreams)
#include "tst_openaichat_streams.moc"
