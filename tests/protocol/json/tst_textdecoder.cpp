// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/textdecoder.h"
#include "json/writer.h"

#include <QTest>

using namespace sluice;
using json::TextDecoder;
using json::Value;

class TestTextDecoder : public QObject
{
    Q_OBJECT

    static QByteArray decoded(const QByteArrayList &insides)
    {
        TextDecoder decoder;
        QByteArray text;
        for (const QByteArray &inside : insides) {
            const QByteArray raw = '"' + inside + '"';
            text += decoder.decode(Value(raw));
        }
        return text + decoder.end();
    }

private Q_SLOTS:
    void putsTogether_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArrayList &pieces, const char *expected) {
            QTest::newRow(name) << pieces << QByteArray(expected);
        };
        row("whole", {"a\\ud83d\\ude00b"},
            "a\xF0\x9F\x98\x80"
            "b");
        row("halves", {"a\\ud83d", "\\ude00b"},
            "a\xF0\x9F\x98\x80"
            "b");
        row("halves with nothing between", {"\\uD83D", "", "\\uDE00"}, "\xF0\x9F\x98\x80");
        row("first half alone", {"a\\ud83d"}, "a\xEF\xBF\xBD");
        row("first half, then another", {"\\ud83d", "x"}, "\xEF\xBF\xBDx");
        row("second half alone", {"a", "\\ude00"}, "a\xEF\xBF\xBD");
        row("two first halves", {"\\ud83d", "\\ud83d", "\\ude00"}, "\xEF\xBF\xBD\xF0\x9F\x98\x80");
        row("no escape, but its text", {"\\\\ud83d", "\\ude00"}, "\\ud83d\xEF\xBF\xBD");
        row("escape behind a backslash", {"\\\\\\ud83d", "\\ude00"}, "\\\xF0\x9F\x98\x80");
        row("bytes",
            {"a\xF0", "\x9F\x98",
             "\x80"
             "b"},
            "a\xF0\x9F\x98\x80"
            "b");
        row("two bytes", {"\xC3", "\xA4"}, "\xC3\xA4");
        row("bytes that never end", {"a\xE2\x82"}, "a\xEF\xBF\xBD");
        row("bytes, then others", {"\xC3", "x"}, "\xEF\xBF\xBDx");
        row("whole letters", {"\xC3\xA4", "\xE2\x82\xAC"}, "\xC3\xA4\xE2\x82\xAC");
        row("plain", {"a\\n", "\\u0062"}, "a\nb");
    }

    void putsTogether()
    {
        QFETCH(QByteArrayList, pieces);
        QFETCH(QByteArray, expected);
        QCOMPARE(decoded(pieces), expected);
    }

    /// Every cut of a text between its characters' bytes, and between its escapes.
    void everyCut()
    {
        const QByteArray plain = "x\xF0\x9F\x98\x80\xC3\xA4\xE2\x82\xACy\xF0\x9F\x91\xA9";
        for (qsizetype first = 0; first <= plain.size(); ++first) {
            for (qsizetype second = first; second <= plain.size(); ++second) {
                const QByteArrayList pieces = {plain.left(first), plain.mid(first, second - first), plain.mid(second)};
                QCOMPARE(decoded(pieces), plain);
            }
        }
        const QByteArrayList escapes = {"\\ud83d", "\\ude00", "\\u00e4", "\\ud83d", "\\udc69", "z"};
        for (int cut = 0; cut < 64; ++cut) {
            QByteArrayList pieces = {{}};
            for (int i = 0; i < escapes.size(); ++i) {
                pieces.back() += escapes[i];
                if (cut & (1 << i))
                    pieces.append(QByteArray());
            }
            QCOMPARE(decoded(pieces), "\xF0\x9F\x98\x80\xC3\xA4\xF0\x9F\x91\xA9z");
        }
    }

    void onlyWhatIsCutIsChanged()
    {
        TextDecoder decoder;
        QVERIFY(decoder.stands(Value("\"abc\"")));
        QVERIFY(!decoder.stands(Value("\"\\ud83d\"")));
        QCOMPARE(decoder.decode(Value("\"a\\ud83d\"")), "a");
        QVERIFY(decoder.wasCut());
        QVERIFY(!decoder.stands(Value("\"abc\"")));
        QCOMPARE(decoder.decode(Value("\"\\ude00\"")), "\xF0\x9F\x98\x80");
        QVERIFY(decoder.wasCut());
        QCOMPARE(decoder.decode(Value("\"\xC3\xA4\"")), "\xC3\xA4");
        QVERIFY(!decoder.wasCut());
        QCOMPARE(decoder.decode(Value("null")), QByteArray());
    }

    void foreignTexts()
    {
        QVERIFY(!json::Document::parse("{\"a\":\"\xF0\x9F\"}").ok());
        const auto cut = json::Document::parseForeign("{\"a\":\"\xF0\x9F\"}");
        QVERIFY(cut.ok());
        QCOMPARE(cut->root()["a"].raw(), "\"\xF0\x9F\"");
        QVERIFY(!json::Document::parseForeign("{\"a\":\"\xF0\x9F\"").ok());
        QVERIFY(!json::Document::parseForeign("\xF0\x9F").ok());
        const auto marked = json::Document::parse("\xEF\xBB\xBF {\"a\":1}");
        QVERIFY(marked.ok());
        QCOMPARE(marked->root().raw(), "{\"a\":1}");
        const auto broken = json::Document::parse("\xEF\xBB\xBF{\"a\":x}");
        QVERIFY(broken.error().message.contains(QStringLiteral("byte 8")));
    }
};

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
