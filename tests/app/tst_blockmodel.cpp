// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/offlinetexts.h"

#include "blockmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QVariant at(const BlockModel &model, int row, int role)
{
    return model.data(model.index(row), role);
}

QStringList texts(const BlockModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << at(model, row, BlockModel::TextRole).toString();
    return all;
}

} // namespace

class TestBlockModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsBecomeRows();
    void streamChangesOnlyTheTail();
    void anyPiecesShowTheSame();
    void kindChangeMakesANewRow();
    void reasoningFolds();
    void retryDropsTheAnswer();
    void breakKeepsTheText();
    void copiesWithoutMarks();
    void clearEmpties();
};

void TestBlockModel::turnsBecomeRows()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginTurn("Hello");
    model.appendText("# A\n\nb");
    model.finishAnswer();
    model.beginTurn("More");
    model.appendText("c");
    QCOMPARE(texts(model), QStringList({u"Hello"_s, u"A"_s, u"b"_s, u"More"_s, u"c"_s}));
    QCOMPARE(at(model, 0, BlockModel::KindRole).toInt(), int(BlockModel::Prompt));
    QCOMPARE(at(model, 1, BlockModel::KindRole).toInt(), int(BlockModel::Heading));
    QCOMPARE(at(model, 1, BlockModel::LevelRole).toInt(), 1);
    QCOMPARE(at(model, 2, BlockModel::OpenRole).toBool(), false);
    QCOMPARE(at(model, 4, BlockModel::OpenRole).toBool(), true);
    QCOMPARE(model.answer(), QByteArray("c"));
}

void TestBlockModel::streamChangesOnlyTheTail()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginTurn("q");
    QSignalSpy changes(&model, &BlockModel::dataChanged);
    const QByteArray text = test::answerText();
    for (const char byte : text) {
        const int last = model.rowCount() - 1;
        model.appendText(QByteArray(1, byte));
        for (const QList<QVariant> &change : std::as_const(changes))
            QVERIFY(change.at(0).toModelIndex().row() >= last - 1);
        changes.clear();
    }
    QSignalSpy resets(&model, &BlockModel::modelReset);
    model.finishAnswer();
    QVERIFY(resets.isEmpty());
    QVERIFY(model.rowCount() > 15);
}

void TestBlockModel::anyPiecesShowTheSame()
{
    const QByteArray text = test::answerText();
    BlockModel whole;
    whole.beginTurn("q");
    whole.appendText(text);
    whole.finishAnswer();
    for (int size = 1; size < 40; ++size) {
        BlockModel model;
        model.beginTurn("q");
        for (qsizetype from = 0; from < text.size(); from += size)
            model.appendText(text.mid(from, size));
        model.finishAnswer();
        QCOMPARE(texts(model), texts(whole));
    }
}

void TestBlockModel::kindChangeMakesANewRow()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginTurn("q");
    model.appendText("| a | b |\n");
    QCOMPARE(at(model, 1, BlockModel::KindRole).toInt(), int(BlockModel::Paragraph));
    QSignalSpy removed(&model, &BlockModel::rowsRemoved);
    QSignalSpy inserted(&model, &BlockModel::rowsInserted);
    model.appendText("|---|---|\n");
    QCOMPARE(at(model, 1, BlockModel::KindRole).toInt(), int(BlockModel::Table));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
}

void TestBlockModel::reasoningFolds()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginTurn("q");
    model.appendReasoning("I think");
    model.appendReasoning(", so");
    model.setReasoningNote(u"3.4 s"_s);
    model.appendText("Answer");
    QCOMPARE(at(model, 1, BlockModel::KindRole).toInt(), int(BlockModel::Reasoning));
    QCOMPARE(at(model, 1, BlockModel::TextRole).toString(), u"I think, so"_s);
    QCOMPARE(at(model, 1, BlockModel::NoteRole).toString(), u"3.4 s"_s);
    QCOMPARE(at(model, 1, BlockModel::ExpandedRole).toBool(), false);
    model.setExpanded(1, true);
    QCOMPARE(at(model, 1, BlockModel::ExpandedRole).toBool(), true);
    QCOMPARE(model.answer(), QByteArray("Answer"));
}

void TestBlockModel::retryDropsTheAnswer()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginTurn("one");
    model.appendText("first");
    model.finishAnswer();
    model.beginTurn("two");
    model.appendReasoning("hm");
    model.appendText("a\n\nb");
    model.dropAnswer();
    QCOMPARE(texts(model), QStringList({u"one"_s, u"first"_s, u"two"_s}));
    QVERIFY(!model.hasAnswerText());
    model.appendText("again");
    QCOMPARE(texts(model).last(), u"again"_s);
}

void TestBlockModel::breakKeepsTheText()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginTurn("q");
    model.appendText("half an ans");
    model.finishAnswer(u"lost after 3 tok"_s);
    QCOMPARE(texts(model), QStringList({u"q"_s, u"half an ans"_s, u"lost after 3 tok"_s}));
    QCOMPARE(at(model, 2, BlockModel::KindRole).toInt(), int(BlockModel::Break));
}

void TestBlockModel::copiesWithoutMarks()
{
    BlockModel model;
    model.beginTurn("q");
    model.appendText("a **b** `c`\n\n```\n**x**\n```\n");
    model.finishAnswer();
    model.copyRow(1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a b c"_s);
    model.copyRow(2);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"**x**"_s);
}

void TestBlockModel::clearEmpties()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginTurn("q");
    model.appendReasoning("r");
    model.appendText("t");
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.beginTurn("again");
    QCOMPARE(model.rowCount(), 1);
}

QTEST_MAIN(TestBlockModel)
#include "tst_blockmodel.moc"
