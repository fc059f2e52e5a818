// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/tokenestimator.h"

#include <QFile>
#include <QTest>

using namespace sluice;

/// The texts in tests/estimator/heldout took no part in the fit; their true counts lie beside them.
class TestTokenEstimator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heldOut_data();
    void heldOut();
    void counted_data();
    void counted();
    void piecesChangeNothing_data();
    void piecesChangeNothing();
    void brokenTextIsBounded();
    void endText();
};

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(SLUICE_HELD_OUT "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestTokenEstimator::heldOut_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("count");
    const QByteArrayList lines = contentOf(QStringLiteral("counts.tsv")).trimmed().split('\n');
    QVERIFY(lines.size() > 30);
    for (const QByteArray &line : lines) {
        const QByteArrayList cells = line.split('\t');
        QTest::newRow(cells[0].constData()) << QString::fromUtf8(cells[0]) << cells[1].toDouble();
    }
}

void TestTokenEstimator::heldOut()
{
    QFETCH(QString, file);
    QFETCH(double, count);
    const QByteArray text = contentOf(file);
    QVERIFY(!text.isEmpty());
    const double off = double(estimateTokens(text)) / count - 1;
    qInfo("%s: %+.1f %%", qPrintable(file), 100 * off);
    QVERIFY2(std::abs(off) <= 0.10, qPrintable(QString::number(100 * off)));
}

void TestTokenEstimator::counted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("tokens");
    QTest::newRow("nothing") << QByteArray() << qint64(0);
    QTest::newRow("a letter") << QByteArray("a") << qint64(1);
    // Digits go by threes, with a token for the blank before them.
    QTest::newRow("3 digits") << QByteArray("123") << qint64(1);
    QTest::newRow("4 digits") << QByteArray("1234") << qint64(2);
    QTest::newRow("300 digits") << QByteArray(300, '7') << qint64(100);
    QTest::newRow("numbers in a row") << QByteArray("12 345 678") << qint64(5);
    // So do blanks and line ends, however many.
    QTest::newRow("line ends") << QByteArray("\n\n\n") << qint64(1);
    QTest::newRow("indented number") << QByteArray("\n    1") << qint64(4);
    QTest::newRow("only blanks") << QByteArray(16, ' ') << qint64(1);
    QTest::newRow("blank lines with blanks") << QByteArray("\n   \n \n") << qint64(1);
}

void TestTokenEstimator::counted()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, tokens);
    QCOMPARE(estimateTokens(text), tokens);
}

void TestTokenEstimator::piecesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("mixed") << QByteArray("Ein Satz, ein 句子, ein 😀.\n```cpp\nint aB = 12345;\n```\n  und weiter 42");
    for (const char *file : {"prose-ja.txt", "prose-hi.txt", "code-go.txt", "json-pretty.txt", "prose-emoji.txt"})
        QTest::newRow(file) << contentOf(QString::fromLatin1(file));
}

void TestTokenEstimator::piecesChangeNothing()
{
    QFETCH(QByteArray, text);
    TokenEstimator whole;
    whole.add(text);
    TokenEstimator bytes;
    for (const char &byte : text) {
        bytes.add(QByteArrayView(&byte, 1));
        QVERIFY(bytes.tokens() >= 0);
    }
    QCOMPARE(bytes.tokens(), whole.tokens());
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        TokenEstimator parts;
        parts.add(QByteArrayView(text).first(cut));
        parts.add(QByteArrayView(text).sliced(cut));
        QCOMPARE(parts.tokens(), whole.tokens());
    }
}

void TestTokenEstimator::brokenTextIsBounded()
{
    QByteArray bytes;
    for (int i = 0; i < 65'536; ++i)
        bytes += char(i * 31 + (i >> 8));
    const qint64 tokens = estimateTokens(bytes);
    QVERIFY(tokens > 0 && tokens <= 2 * bytes.size());
    // Continuations without a begin, and begins without an end, are no characters.
    QCOMPARE(estimateTokens(QByteArray(1000, '\x80')), 1);
    QCOMPARE(estimateTokens(QByteArray(1000, '\xf0')), 1);
}

void TestTokenEstimator::endText()
{
    TokenEstimator estimator;
    estimator.add("12");
    estimator.endText();
    estimator.add("34");
    QCOMPARE(estimator.tokens(), 2.0);
}

QTEST_APPLESS_MAIN(TestTokenEstimator)

#include "tst_tokenestimator.moc"
