// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/tokenestimator.h"

#include <QTest>

using namespace sluice;

class TestTokenEstimator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimates_data();
    void estimates();
    void estimateInPieces();
    void arguments();
};

void TestTokenEstimator::estimates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    // The bounds are 25 % around the counts of a usual 200k vocabulary.
    QTest::newRow("empty") << QByteArray() << qint64(0) << qint64(0);
    QTest::newRow("one letter") << QByteArray("a") << qint64(1) << qint64(1);
    QTest::newRow("English") << QByteArray("The quick brown fox jumps over the lazy dog and then walks home again.")
                             << qint64(12) << qint64(19);
    QTest::newRow("Chinese") << QByteArray("今天天气很好，我们去公园散步吧。") << qint64(8) << qint64(14);
    QTest::newRow("Russian") << QByteArray("Сегодня хорошая погода, пойдём гулять в парк.") << qint64(10) << qint64(19);
    QTest::newRow("code") << QByteArray("```\nfor (int i = 0; i < n; ++i) {\n    sum += a[i] * b[i];\n}\n```")
                          << qint64(18) << qint64(31);
}

void TestTokenEstimator::estimates()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const qint64 tokens = estimateTokens(text);
    QVERIFY2(tokens >= least && tokens <= most, qPrintable(QString::number(tokens)));
}

void TestTokenEstimator::estimateInPieces()
{
    const QByteArray text = "Ein Satz, ein 句子, ein 😀.\n```cpp\nint a = 1;\n```\nund weiter";
    TokenEstimator whole;
    whole.add(text);
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        TokenEstimator parts;
        parts.add(QByteArrayView(text).first(cut));
        parts.add(QByteArrayView(text).sliced(cut));
        QCOMPARE(parts.tokens(), whole.tokens());
    }
}

void TestTokenEstimator::arguments()
{
    TokenEstimator estimator;
    estimator.addCode(QByteArray(32, 'a'));
    QCOMPARE(estimator.tokens(), 10.0);
}

QTEST_APPLESS_MAIN(TestTokenEstimator)

#include "tst_tokenestimator.moc"
