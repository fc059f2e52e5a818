// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/offlinetexts.h"

#include "blockmodel.h"
#include "blockselection.h"

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
    void inlineThinkingIsFolded();
    void callsAreShown();
    void nothingIsSaid();
    void longThinkingComesInRows();
    void selectionGoesOverRows();
    void selectionFollowsRows();
    void selectionIsMarkdownToo();
};

void TestBlockModel::turnsBecomeRows()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginTurn("Hello");
    model.appendText("# A\n\nb");
    model.finishAnswer();
    model.beginTurn("More", u"model"_s);
    model.appendText("c");
    QCOMPARE(texts(model), QStringList({u"Hello"_s, u"model"_s, u"A"_s, u"b"_s, u"More"_s, u"c"_s}));
    QCOMPARE(at(model, 0, BlockModel::KindRole).toInt(), int(BlockModel::Prompt));
    QCOMPARE(at(model, 1, BlockModel::KindRole).toInt(), int(BlockModel::Author));
    QCOMPARE(at(model, 2, BlockModel::KindRole).toInt(), int(BlockModel::Heading));
    QCOMPARE(at(model, 2, BlockModel::LevelRole).toInt(), 1);
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
            QVERIFY(change.at(0).toModelIndex().row() >= last - 3); // a table's columns may move
        changes.clear();
    }
    QSignalSpy resets(&model, &BlockModel::modelReset);
    model.finishAnswer();
    QVERIFY(resets.isEmpty());
    QTRY_VERIFY(model.rowCount() > 15);
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
        QTRY_COMPARE(texts(model), texts(whole));
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
    QCOMPARE(at(model, 1, BlockModel::KindRole).toInt(), int(BlockModel::TableRow));
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
    QCOMPARE(at(model, 1, BlockModel::NoteRole).toString(), u"3.4 s"_s);
    QCOMPARE(at(model, 1, BlockModel::ExpandedRole).toBool(), false);
    model.setExpanded(1, true);
    QCOMPARE(at(model, 1, BlockModel::ExpandedRole).toBool(), true);
    QCOMPARE(at(model, 2, BlockModel::KindRole).toInt(), int(BlockModel::Thought));
    QCOMPARE(at(model, 2, BlockModel::TextRole).toString(), u"I think, so"_s);
    model.appendReasoning(" and so on");
    QCOMPARE(at(model, 2, BlockModel::TextRole).toString(), u"I think, so and so on"_s);
    model.setExpanded(1, false);
    QCOMPARE(model.rowCount(), 3);
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

void TestBlockModel::inlineThinkingIsFolded()
{
    const QByteArray text = "\n<think>\nHm, <b>so</b>\n</think>\n\nThe **answer**";
    for (qsizetype size = 1; size <= text.size(); ++size) {
        BlockModel model;
        model.beginTurn("q");
        for (qsizetype from = 0; from < text.size(); from += size)
            model.appendText(text.mid(from, size));
        model.finishAnswer();
        QCOMPARE(at(model, 1, BlockModel::KindRole).toInt(), int(BlockModel::Reasoning));
        QCOMPARE(at(model, 2, BlockModel::TextRole).toString(), u"The answer"_s);
        QCOMPARE(model.answer(), QByteArray("The **answer**"));
        model.setExpanded(1, true);
        QCOMPARE(at(model, 2, BlockModel::TextRole).toString().trimmed(), u"Hm, <b>so</b>"_s);
    }
    BlockModel model;
    model.beginTurn("q");
    model.appendText("<thin");
    QCOMPARE(model.rowCount(), 1);
    model.finishAnswer();
    QCOMPARE(at(model, 1, BlockModel::TextRole).toString(), u"<thin"_s);
    model.beginTurn("q");
    model.appendText("Use `<think>` tags");
    model.finishAnswer();
    QCOMPARE(model.answer(), QByteArray("Use `<think>` tags"));
}

void TestBlockModel::callsAreShown()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginTurn("q");
    model.setCalls({{"1", "get_weather", "{\"city\":"}});
    model.setCalls({{"1", "get_weather", "{\"city\":\"Oslo\"}"}, {"2", "<b>x</b>", ""}});
    model.finishAnswer({}, u"nothing"_s);
    QCOMPARE(texts(model), QStringList({u"q"_s, u"get_weather"_s, u"{\n  \"city\": \"Oslo\"\n}"_s, u"<b>x</b>"_s}));
    QCOMPARE(at(model, 1, BlockModel::KindRole).toInt(), int(BlockModel::Call));
    QCOMPARE(at(model, 2, BlockModel::KindRole).toInt(), int(BlockModel::Code));
    model.copyRow(1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\n  \"city\": \"Oslo\"\n}"_s);
}

void TestBlockModel::nothingIsSaid()
{
    BlockModel model;
    model.beginTurn("q");
    model.appendReasoning("hm");
    model.finishAnswer({}, u"Nothing came."_s);
    QCOMPARE(texts(model).last(), u"Nothing came."_s);
    QCOMPARE(at(model, 2, BlockModel::KindRole).toInt(), int(BlockModel::Note));
}

void TestBlockModel::longThinkingComesInRows()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginTurn("q");
    QByteArray all;
    for (int i = 0; i < 900; ++i)
        all += "Step " + QByteArray::number(i) + ": weigh one thing against another. " + QByteArray(i % 40, 'x') + "\n";
    for (qsizetype from = 0; from < all.size(); from += 777) {
        model.appendReasoning(all.mid(from, 777));
        if (from == 777 * 20)
            model.setExpanded(1, true);
    }
    QString shown;
    for (int row = 2; row < model.rowCount(); ++row) {
        const QString text = at(model, row, BlockModel::TextRole).toString();
        QVERIFY(text.size() <= 2000);
        shown += text + u'\n';
    }
    QCOMPARE(shown.trimmed(), QString::fromUtf8(all).trimmed());
}

void TestBlockModel::selectionGoesOverRows()
{
    BlockModel model;
    model.beginTurn("q");
    model.appendText(
        "# Title\n\nSome **bold** text\n\n- one\n- two\n\n```js\nlet a\nlet b\n```\n\n|a|b|\n|-|-|\n|1|2|\n");
    model.finishAnswer();
    BlockSelection selection;
    selection.setModel(&model);
    selection.selectAll();
    QCOMPARE(selection.text(), u"q\n\nTitle\n\nSome bold text\n\n• one\n• two\n\nlet a\nlet b\n\na\tb\n1\t2"_s);
    selection.begin(4, 1);
    selection.extend(2, 5);
    QCOMPARE(selection.text(), u"bold text\n\n• one\n• t"_s);
    QCOMPARE(selection.from(3), 0);
    QCOMPARE(selection.to(3), 3);
    QCOMPARE(selection.to(5), 0);
    selection.selectWord(2, 6);
    QCOMPARE(selection.text(), u"bold"_s);
}

void TestBlockModel::selectionFollowsRows()
{
    BlockModel model;
    model.beginTurn("q");
    model.appendReasoning("thoughts");
    model.appendText("one\n\ntwo");
    model.finishAnswer();
    BlockSelection selection;
    selection.setModel(&model);
    selection.selectRow(3);
    model.setExpanded(1, true);
    QCOMPARE(selection.text(), u"two"_s);
    QCOMPARE(selection.to(4), 3);
    model.dropAnswer();
    QVERIFY(selection.isEmpty());
}

void TestBlockModel::selectionIsMarkdownToo()
{
    const QByteArray text = "## Title\n\nSome **bold** and `code` and [link](<http://e/x>)\n\n-  one\n-  two *x*\n\n"
                            "> quoted\n\n```js\nlet a\n```\n\n| a | b |\n|---|---:|\n| 1 | 2 |";
    BlockModel model;
    model.beginTurn("q");
    model.appendText(text);
    model.finishAnswer();
    BlockSelection selection;
    selection.setModel(&model);
    selection.selectAll();
    QCOMPARE(selection.markdown(), u"q\n\n"_s + QString::fromUtf8(text));
}

QTEST_MAIN(TestBlockModel)
#include "tst_blockmodel.moc"
