// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/foreigntext.h"
#include "terminal/linewrapper.h"
#include "terminal/table.h"
#include "terminal/textwidth.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sluice;
using namespace sluice::terminal;

namespace {

QByteArrayList linesOf(LineWrapper &wrapper)
{
    QByteArrayList lines;
    while (!wrapper.lines().empty())
        lines.append(wrapper.takeLine().text);
    return lines;
}

QByteArrayList wrapped(const QByteArray &text, int width)
{
    LineWrapper wrapper(width);
    wrapper.append(text);
    wrapper.finish();
    return linesOf(wrapper);
}

/// Whether a terminal would take nothing of it for a command or a change of direction.
bool isHarmless(const QByteArray &text)
{
    for (const uint point : QString::fromUtf8(text).toUcs4()) {
        const bool isControl = (point < 0x20 && point != '\n') || (point >= 0x7f && point < 0xa0);
        const bool turns = (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
        if (isControl || turns)
            return false;
    }
    return true;
}

const QByteArray hostile = "a\x1b[31mred\x1b]0;title\x07\x1b]52;c;ZXZpbA==\x1b\\\xc2\x9b"
                           "2J\xc2\x9d\x7f\b\r\xe2\x80\xae"
                           "evil\xe2\x81\xa6z\xe2\x80\xa8line\tend";

} // namespace

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignTextIsHarmless()
    {
        QVERIFY(!isHarmless(hostile));
        QVERIFY(isHarmless(safe(hostile)));
        QCOMPARE(safe(hostile), QByteArray("a[31mred]0;title]52;c;ZXZpbA==\\2J"
                                           "evilz\nline    end"));
        QVERIFY(!safeLine(hostile).contains('\n'));
        QCOMPARE(safe("plain\nتجربة 中文 é 👩‍👩‍👧\n"),
                 QByteArray("plain\nتجربة 中文 é 👩‍👩‍👧\n"));
        QCOMPARE(safe(QByteArray("\xff\x9b"
                                 "31m",
                                 5)),
                 QByteArray("\xef\xbf\xbd\xef\xbf\xbd"
                            "31m"));
    }

    void jsonKeepsItsValues()
    {
        const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("a"), QString::fromUtf8(hostile)}}).toJson();
        const QByteArray shown = safeJson(text);
        QVERIFY(isHarmless(shown));
        QCOMPARE(QJsonDocument::fromJson(shown), QJsonDocument::fromJson(text));
    }

    void widths_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("letters") << QByteArray("abc") << 3;
        QTest::newRow("composed") << QByteArray("e\xcc\x81") << 1;
        QTest::newRow("wide") << QByteArray("中文") << 4;
        QTest::newRow("hangul letters") << QByteArray("\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab") << 2;
        QTest::newRow("emoji") << QByteArray("😀") << 2;
        QTest::newRow("family") << QByteArray("👨‍👩‍👧‍👦") << 2;
        QTest::newRow("skin") << QByteArray("👍🏽") << 2;
        QTest::newRow("flags") << QByteArray("🇩🇪🇫🇷") << 4;
        QTest::newRow("emoji style") << QByteArray("❤️") << 2;
        QTest::newRow("text style") << QByteArray("❤") << 1;
        QTest::newRow("arabic") << QByteArray("سلام") << 4;
        QTest::newRow("nothing") << QByteArray() << 0;
    }

    void widths()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, width);
        QCOMPARE(displayWidth(text), width);
        QCOMPARE(padded(text, width), text);
        QCOMPARE(padded(text, width + 3), text + "   ");
        for (int narrow = 0; narrow <= width; ++narrow)
            QCOMPARE(displayWidth(padded(text + text, narrow)), narrow);
    }

    void wraps_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("at spaces") << QByteArray("one two three") << 8 << QByteArrayList{"one two", "three"};
        QTest::newRow("exactly") << QByteArray("one two three") << 7 << QByteArrayList{"one two", "three"};
        QTest::newRow("in a word") << QByteArray("abcdefgh") << 3 << QByteArrayList{"abc", "def", "gh"};
        QTest::newRow("line ends") << QByteArray("a\n\nb\n") << 8 << QByteArrayList{"a", "", "b"};
        QTest::newRow("indented") << QByteArray("    code here") << 6 << QByteArrayList{"    co", "de", "here"};
        QTest::newRow("wide") << QByteArray("中文字") << 5 << QByteArrayList{"中文", "字"};
        QTest::newRow("one column") << QByteArray("中a 文") << 1 << QByteArrayList{"中", "a", "文"};
        QTest::newRow("two columns") << QByteArray("中a 文") << 2 << QByteArrayList{"中", "a", "文"};
        QTest::newRow("joined") << QByteArray("a👨‍👩‍👧‍👦b") << 2
                                << QByteArrayList{"a", "👨‍👩‍👧‍👦", "b"};
        QTest::newRow("none") << QByteArray("ab") << 0 << QByteArrayList{"a", "b"};
        QTest::newRow("controls") << QByteArray("a\x1b[2Jb\r\nc") << 9 << QByteArrayList{"a[2Jb", "c"};
    }

    void wraps()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, width);
        QFETCH(QByteArrayList, lines);
        QCOMPARE(wrapped(text, width), lines);
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            LineWrapper wrapper(width);
            wrapper.append(text.first(cut));
            wrapper.append(text.sliced(cut));
            wrapper.finish();
            QCOMPARE(linesOf(wrapper), lines);
        }
        LineWrapper wrapper(width);
        for (const char byte : text)
            wrapper.append(QByteArrayView(&byte, 1));
        wrapper.finish();
        QCOMPARE(linesOf(wrapper), lines);
    }

    /// Wrapped anew at any place, the text is what it would have been.
    void followsTheWidth()
    {
        const QByteArray text = "one two  three\n\n  four 中文字 five sixseveneight nine\nten";
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            LineWrapper wrapper(11);
            wrapper.append(text.first(cut));
            wrapper.setWidth(7);
            wrapper.append(text.sliced(cut));
            wrapper.setWidth(23);
            wrapper.setWidth(9);
            wrapper.finish();
            QCOMPARE(linesOf(wrapper), wrapped(text, 9));
        }
    }

    /// Where a text is one line, the work must not grow with its square: then this would not end within the hour.
    void longParagraphs_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("words") << QByteArray("word ");
        QTest::newRow("no space") << QByteArray("12345");
        QTest::newRow("accents") << QByteArray("\xcc\x81\xcc\x81");
        QTest::newRow("spaces") << QByteArray("     ");
    }

    void longParagraphs()
    {
        QFETCH(QByteArray, part);
        LineWrapper wrapper(80);
        const QByteArray text = part.repeated(1'000'000 / int(part.size()));
        for (qsizetype from = 0; from < text.size(); from += 100) {
            wrapper.append(QByteArrayView(text).sliced(from, qMin<qsizetype>(100, text.size() - from)));
            QVERIFY(wrapper.tail().text.size() <= 1'000'000);
        }
        wrapper.finish();
        for (const QByteArray &line : linesOf(wrapper))
            QVERIFY(displayWidth(line) <= 80);
    }

    void thinkingStandsOnLinesOfItsOwn()
    {
        LineWrapper wrapper(20);
        wrapper.append("Let me see", Tone::Dim);
        wrapper.append("", Tone::Plain);
        wrapper.append(" …", Tone::Dim);
        wrapper.append("Yes.", Tone::Plain);
        wrapper.finish();
        QCOMPARE(wrapper.lines().size(), std::size_t(3));
        const Line thought = wrapper.takeLine();
        QVERIFY(thought.tone == Tone::Dim);
        QCOMPARE(thought.text, QByteArray("Let me see …"));
        QCOMPARE(wrapper.takeLine().text, QByteArray());
        const Line answer = wrapper.takeLine();
        QVERIFY(answer.tone == Tone::Plain);
        QCOMPARE(answer.text, QByteArray("Yes."));
    }

    void tablesAlignWhatIsSeen()
    {
        const QByteArray text = table({{"NAME", "N"}, {"中文", "1"}, {"e\xcc\x81\x1b[2J", "22"}, {"a\nb", "3"}}, 1);
        QCOMPARE(text, QByteArray("NAME   N\n中文   1\ne\xcc\x81[2J  22\na b    3\n"));
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
