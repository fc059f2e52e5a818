// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/splitfeeder.h"
#include "wire/sse.h"

#include <QTest>

using namespace sluice;
using Events = std::vector<SseEvent>;

class TestSse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void stopsAtTheLimit();
    void formats_data();
    void formats();
};

void TestSse::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Events>("events");
    const Events two{{{}, "1", {}}, {{}, "2", {}}};
    QTest::newRow("lf") << QByteArray("data: 1\n\ndata: 2\n\n") << two;
    QTest::newRow("crlf") << QByteArray("data: 1\r\n\r\ndata: 2\r\n\r\n") << two;
    QTest::newRow("cr") << QByteArray("data: 1\r\rdata: 2\r\r") << two;
    QTest::newRow("mixed ends") << QByteArray("data: 1\r\n\ndata: 2\r\r\n") << two;
    QTest::newRow("no space") << QByteArray("data:1\n\ndata:2\n\n") << two;
    QTest::newRow("leading bom") << QByteArray("\xEF\xBB\xBF"
                                               "data: 1\n\ndata: 2\n\n")
                                 << two;
    QTest::newRow("bom later is no field") << QByteArray("data: 1\n\n\xEF\xBB\xBF"
                                                         "data: x\ndata: 2\n\n")
                                           << two;
    QTest::newRow("comments") << QByteArray(": hi\n\n:\ndata: 1\n: between\n\n\n\ndata: 2\n\n") << two;
    QTest::newRow("last blank line missing") << QByteArray("data: 1\n\ndata: 2\n") << two;
    QTest::newRow("last line end missing") << QByteArray("data: 1\n\ndata: 2") << two;
    QTest::newRow("unknown fields, retry") << QByteArray("retry: 10\nfoo: bar\ndata: 1\n\nx\ndata: 2\n\n") << two;
    QTest::newRow("several lines") << QByteArray("data: a\ndata\ndata:  b\n\n") << Events{{{}, "a\n\n b", {}}};
    QTest::newRow("empty data") << QByteArray("data:\n\n") << Events{{{}, "", {}}};
    QTest::newRow("names and ids") << QByteArray("event: x\nid: 7\ndata: 1\n\ndata: 2\n\n")
                                   << Events{{"x", "1", "7"}, {{}, "2", "7"}};
    QTest::newRow("name without data") << QByteArray("event: x\n\ndata: 1\n\n") << Events{{{}, "1", {}}};
    QTest::newRow("id with zero") << QByteArray("id: a\0b\ndata: 1\n\n", 18) << Events{{{}, "1", {}}};
    QTest::newRow("utf-8") << QByteArray("data: é€😀\n\n") << Events{{{}, "é€😀", {}}};
    QTest::newRow("colons") << QByteArray("data: a: b\n\n") << Events{{{}, "a: b", {}}};
    QTest::newRow("nothing") << QByteArray() << Events{};
}

void TestSse::parses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Events, events);
    const bool all = test::feedEverySplit(bytes, [&](const QByteArrayList &pieces) {
        SseParser parser;
        Events seen;
        const auto sink = [&](SseEvent &&event) { seen.push_back(std::move(event)); };
        for (const QByteArray &piece : pieces) {
            if (!parser.feed(piece, sink))
                return false;
        }
        parser.finish(sink);
        return seen == events;
    });
    QVERIFY(all);
}

void TestSse::stopsAtTheLimit()
{
    const QByteArray bytes = "data: 1234\n\ndata: 12345\ndata: 67890\n\ndata: 1\n\n";
    QVERIFY(test::feedEverySplit(bytes, [](const QByteArrayList &pieces) {
        SseParser parser(14);
        Events seen;
        const auto sink = [&](SseEvent &&event) { seen.push_back(std::move(event)); };
        bool ok = true;
        for (const QByteArray &piece : pieces)
            ok = parser.feed(piece, sink);
        parser.finish(sink);
        return !ok && parser.failed() && seen == Events{{{}, "1234", {}}};
    }));
}

void TestSse::formats_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("{}") << QByteArray() << QByteArray("data: {}\n\n");
    QTest::newRow("named") << QByteArray("{}") << QByteArray("ping") << QByteArray("event: ping\ndata: {}\n\n");
    QTest::newRow("lines") << QByteArray("a\n\nb") << QByteArray() << QByteArray("data: a\ndata: \ndata: b\n\n");
    QTest::newRow("cr and crlf") << QByteArray("a\rb\r\nc") << QByteArray()
                                 << QByteArray("data: a\ndata: b\ndata: c\n\n");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray("data: \n\n");
}

void TestSse::formats()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, text);
    QCOMPARE(formatSseEvent(data, event), text);
}

QTEST_APPLESS_MAIN(TestSse)
#include "tst_sse.moc"
