// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/bytesearch.h"

#include <QTest>

using namespace sluice;

class TestByteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAtEveryPlace();
    void agreesOnEveryShortText();
    void takesAnyByte();
    void textsFullOfTheRarestByte();
};

void TestByteSearch::findsAtEveryPlace()
{
    const QByteArray word = "\"image_url\"";
    for (qsizetype before = 0; before < 40; ++before) {
        for (qsizetype behind = 0; behind < 40; ++behind) {
            const QByteArray text = QByteArray(before, '"') + word + QByteArray(behind, 'l');
            QVERIFY(holds(text, word));
            QVERIFY(!holds(text.first(before + word.size() - 1), word));
            QVERIFY(!holds(text.sliced(before + 1), word));
        }
    }
}

/// Three letters and up to seven of them are enough for words that overlap themselves.
void TestByteSearch::agreesOnEveryShortText()
{
    QList<QByteArray> texts{QByteArray()};
    for (qsizetype i = 0; texts[i].size() < 7; ++i) {
        for (const char letter : {'a', 'b', 'c'})
            texts.append(texts[i] + letter);
    }
    QCOMPARE(texts.size(), (3 * 3 * 3 * 3 * 3 * 3 * 3 * 3 - 1) / 2);
    for (const QByteArray &word : texts.first(40)) {
        for (const QByteArray &text : texts) {
            if (holds(text, word) != text.contains(word))
                QFAIL(("'" + word + "' in '" + text + "'").constData());
        }
    }
}

void TestByteSearch::takesAnyByte()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all.append(char(byte));
    for (qsizetype from = 0; from + 3 <= all.size(); ++from)
        QVERIFY(holds(all, all.sliced(from, 3)));
    QVERIFY(!holds(all, QByteArray("\0\2", 2)));
    QVERIFY(!holds(QByteArrayView(), "a"));
}

/// Where the fast way gives up, the other one goes on without a gap.
void TestByteSearch::textsFullOfTheRarestByte()
{
    const QByteArray word = "\"image_url\"";
    const QByteArrayList fills{QByteArray(500, '_'), QByteArray("image_").repeated(90),
                               QByteArray("\"image_ur").repeated(60)};
    for (const QByteArray &fill : fills) {
        for (qsizetype before = 0; before < fill.size(); ++before) {
            const QByteArray text = fill.first(before) + word + fill;
            QCOMPARE(indexOf(text, word), text.indexOf(word));
            QCOMPARE(indexOf(text, word, before + 1), text.indexOf(word, before + 1));
            QVERIFY(!holds(fill.first(before), word));
        }
    }
}

QTEST_APPLESS_MAIN(TestByteSearch)
#include "tst_bytesearch.moc"
