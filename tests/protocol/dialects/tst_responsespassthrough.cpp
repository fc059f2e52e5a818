// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/responsespassthrough.h"
#include "dialects/openairesponses/responsesreader.h"

#include <QTest>

using namespace sluice;

// What clients of Responses see of a provider's own stream of them.

class TestResponsesPassthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forwards_data();
    void forwards();
    void whatClientsNeedIsThere();
};

namespace {

QByteArray delta(const QByteArray &text, int item = 0, const QByteArray &type = "output_text")
{
    return R"({"type":"response.)" + type + R"(.delta","output_index":)" + QByteArray::number(item) + R"(,"delta":")"
           + text + R"(","sequence_number":1,"x":1.0})";
}

} // namespace

void TestResponsesPassthrough::forwards_data()
{
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<QByteArrayList>("told");
    const auto row = [](const char *name, const QByteArrayList &events, const QByteArrayList &told) {
        QTest::newRow(name) << events << told;
    };
    row("whole characters keep their bytes", {delta("\\ud83d\\ude00 ä \\u00e4"), delta("x")},
        {delta("\\ud83d\\ude00 ä \\u00e4"), delta("x")});
    row("halves of a pair", {delta("A\\ud83d"), delta("\\ude00B"), delta("\\u00e4")},
        {delta("A"), delta("😀B"), delta("\\u00e4")});
    row("bytes of a character in two",
        {delta("A\xf0\x9f"), delta("\x98\x80"
                                   "B")},
        {delta("A"), delta("😀B")});
    row("each text by itself",
        {delta("\\ud83d"), delta("b", 1), delta("\\uD83D", 0, "reasoning_text"), delta("\\ude00"),
         delta("\\ude01", 0, "reasoning_text")},
        {delta(""), delta("b", 1), delta("", 0, "reasoning_text"), delta("😀"), delta("😁", 0, "reasoning_text")});
}

void TestResponsesPassthrough::forwards()
{
    QFETCH(QByteArrayList, events);
    QFETCH(QByteArrayList, told);
    ResponsesPassthrough stream;
    QByteArrayList out;
    for (const QByteArray &event : events)
        out.append(stream.forward({"e", event, {}}, {}));
    QByteArrayList expected;
    for (const QByteArray &event : told)
        expected.append(formatSseEvent(event, "e"));
    QCOMPARE(out, expected);
}

/// Numbers that a server leaves out, and an output that its last event does not repeat.
void TestResponsesPassthrough::whatClientsNeedIsThere()
{
    ResponsesReader reader;
    ResponsesPassthrough stream;
    const auto told = [&](const QByteArray &data) {
        const SseEvent event{{}, data, {}};
        return stream.forward(event, reader.decode(event));
    };
    QCOMPARE(told(R"({"type":"response.created","response":{"id":"r"}})"),
             formatSseEvent(R"({"type":"response.created","response":{"id":"r"},"sequence_number":0})"));
    const QByteArray item = R"({"type":"message","id":"m","role":"assistant","status":"completed","content":[]})";
    QCOMPARE(told(R"({"type":"response.output_item.done","output_index":3,"sequence_number":7,"item":)" + item + '}'),
             formatSseEvent(R"({"type":"response.output_item.done","output_index":3,"sequence_number":7,"item":)" + item
                            + '}'));
    QCOMPARE(told(R"({"type":"response.strange"})"),
             formatSseEvent(R"({"type":"response.strange","sequence_number":8})"));
    QCOMPARE(told(R"({"type":"response.completed","response":{"id":"r","status":"completed"}})"),
             formatSseEvent(R"({"type":"response.completed","response":{"id":"r","status":"completed","output":[)"
                            + item + R"(]},"sequence_number":9})"));
}

QTEST_GUILESS_MAIN(TestResponsesPassthrough)
#include "tst_responsespassthrough.moc"
