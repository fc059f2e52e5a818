// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessionwindow.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace sluice;
using namespace Qt::StringLiterals;
using test::TwoPanes;
using test::Window;

class TestBranches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsBranchInAllPanes();
    void regeneratesBeside();
    void continuesAllPanes();
    void forksIntoAnother();
    void toolCallsAreAnsweredByHand();
    void deletedMessagesComeBack();
    void closedPanesLeaveTheStore();
    void copiesMessages();
    void editsStayWhenSomethingIsSent();
    void editsStayWithTheirSession();
    void editsOutliveTheProgram();
    void resultsOutliveTheProgram();
};

namespace {

/// What the field says that stands in the place of the prompt in a row; null where there is none.
QString fieldAt(PaneModel &pane, int row)
{
    BlockModel &blocks = *pane.blocks();
    return blocks.kindAt(row) == BlockModel::Edit ? blocks.data(blocks.index(row), BlockModel::TextRole).toString()
                                                  : QString();
}

} // namespace

void TestBranches::editsBranchInAllPanes()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    window.ask(u"two"_s, "2");
    const int first = window.pane(0).conversation().path().front();
    QVERIFY(window.playground->isShared(0, first));
    QVERIFY(window.playground->runEdit(0, first, u"uno"_s, true));
    QCOMPARE(window.sent(), QByteArray("uno"));
    window.finish(PaneState::Done, "1!");
    QCOMPARE(window.source.asked.size(), size_t(6));
    const int edited = window.pane(0).conversation().path().front();
    QCOMPARE(window.pane(0).blocks()->data(window.pane(0).blocks()->index(0), BlockModel::BranchRole).toInt(), 2);
    QVERIFY(window.playground->runEdit(0, edited, u"eins"_s, false));
    QCOMPARE(window.source.asked.size(), size_t(7));
    window.finish();
    QVERIFY(!window.playground->runEdit(0, edited, u"  "_s, false));
    window.pane(0).stepBranch(window.pane(0).conversation().path().front(), -2);
    QCOMPARE(window.pane(0).blocks()->answer(), QByteArray("2"));
    QCOMPARE(window.pane(0).state(), PaneModel::Done);
}

void TestBranches::regeneratesBeside()
{
    TwoPanes kept;
    {
        Window window(kept);
        window.ask(u"q"_s, "one");
        PaneModel &pane = window.pane(0);
        pane.regenerate(pane.lastNode());
        QCOMPARE(window.source.asked.size(), size_t(3));
        QCOMPARE(window.sent(), QByteArray("q"));
        window.finish(PaneState::Done, "two");
        QCOMPARE(pane.conversation().siblings(pane.lastNode()).size(), size_t(2));
        pane.stepBranch(pane.lastNode(), -1);
        QCOMPARE(pane.blocks()->answer(), QByteArray("one"));
        QVERIFY(!pane.hasBranch(pane.lastNode(), -1) && pane.hasBranch(pane.lastNode(), 1));
        pane.stepBranch(pane.lastNode(), -1); // there is none before
        QCOMPARE(pane.blocks()->answer(), QByteArray("one"));
    }
    Window window(kept);
    QTRY_COMPARE(window.pane(0).blocks()->answer(), QByteArray("one")); // the branch that was shown
    QCOMPARE(window.pane(0).conversation().nodes().size(), size_t(3));
}

void TestBranches::continuesAllPanes()
{
    TwoPanes kept;
    Window window(kept);
    QVERIFY(window.playground->runAll(u"q"_s));
    window.source.feeds[0]->next = {.state = PaneState::Done, .newText = "from A"};
    window.source.feeds[1]->next = {.state = PaneState::Done, .newText = "from B"};
    Q_EMIT window.playground->ticker().tick();
    window.playground->continueAll(0, window.pane(0).lastNode());
    QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("from A"));
    QVERIFY(window.pane(1).isAnsweredByOther());
    window.ask(u"next"_s);
    QCOMPARE(window.sent(), QByteArray("q|from A|next"));
    window.settle();
}

void TestBranches::forksIntoAnother()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    window.ask(u"two"_s, "2");
    const int first = window.pane(0).conversation().path()[1];
    window.sessions->fork(0, first);
    QCOMPARE(window.sessions->count(), 2);
    QCOMPARE(window.sessions->currentTitle(), u"one (fork)"_s);
    QCOMPARE(window.sessions->index(0).data(SessionsModel::TailRole), u" (fork)"_s); // in sight behind any title
    QCOMPARE(window.pane(0).blocks()->answer(), QByteArray("1"));
    QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("1"));
    window.ask(u"three"_s);
    QCOMPARE(window.sent(), QByteArray("one|1|three"));
    window.settle();
    QCOMPARE(window.sessions->count(), 2);
}

void TestBranches::toolCallsAreAnsweredByHand()
{
    TwoPanes kept;
    {
        Window window(kept);
        QVERIFY(window.playground->runAll(u"weather?"_s));
        window.source.feeds[0]->next.toolCalls = {{"c1", "look", R"({"city":"Oslo","days":[1,2]})"}};
        window.finish();
    }
    Window window(kept);
    QTRY_VERIFY(!window.playground->isEmpty());
    PaneModel &pane = window.pane(0);
    const BlockModel &blocks = *pane.blocks();
    int field = -1;
    QStringList code;
    for (int row = 0; row < blocks.rowCount(); ++row) {
        if (blocks.kindAt(row) == BlockModel::Result)
            field = row;
        if (blocks.kindAt(row) == BlockModel::Code)
            code << blocks.data(blocks.index(row), BlockModel::TextRole).toString();
    }
    QVERIFY(field > 0);
    QVERIFY(code.join(u'\n').contains(u"  \"city\": \"Oslo\""_s));
    pane.blocks()->setDraft(field, u"sunny"_s);
    pane.sendResults();
    QCOMPARE(window.sent(), QByteArray("weather?||sunny"));
    QCOMPARE(window.source.asked.back().messages[1].toolCalls.size(), size_t(1));
    QCOMPARE(window.source.asked.back().messages[2].toolCallId, QByteArray("c1"));
    window.finish(PaneState::Done, "It is sunny.");
    QCOMPARE(pane.blocks()->answer(), QByteArray("It is sunny."));
    window.settle();
}

void TestBranches::deletedMessagesComeBack()
{
    TwoPanes kept;
    {
        Window window(kept);
        window.ask(u"one"_s, "1");
        window.ask(u"two"_s, "2");
        window.settle();
        PaneModel &pane = window.pane(0);
        const int second = pane.conversation().path()[2];
        pane.removeMessage(second);
        QCOMPARE(pane.blocks()->answer(), QByteArray("1"));
        QVERIFY(!window.playground->undoText().isEmpty());
        window.settle();
        window.playground->undo();
        QCOMPARE(pane.blocks()->answer(), QByteArray("2"));
        QVERIFY(window.playground->undoText().isEmpty());
        window.settle();
        window.pane(1).removeMessage(window.pane(1).conversation().path()[0]);
        QCOMPARE(window.pane(1).state(), PaneModel::Idle);
    }
    Window window(kept);
    QTRY_COMPARE(window.pane(0).blocks()->answer(), QByteArray("2"));
    QVERIFY(window.pane(1).conversation().isEmpty());
}

void TestBranches::closedPanesLeaveTheStore()
{
    TwoPanes kept;
    {
        Window window(kept);
        window.ask(u"one"_s, "1");
        window.settle();
        window.playground->removePane(1);
        window.settle();
        window.playground->undo();
        window.settle();
        window.playground->removePane(1);
        window.playground->addPane(); // has its letter
        window.settle();
    }
    Window window(kept);
    QTRY_COMPARE(window.pane(0).blocks()->answer(), QByteArray("1"));
    QCOMPARE(window.playground->panes()->count(), 2);
    QVERIFY(window.pane(1).conversation().isEmpty());
    QVERIFY(window.pane(1).isLate());
}

void TestBranches::copiesMessages()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"q *x*"_s, "# Title\n\nsome **bold** text");
    const std::vector<int> path = window.pane(0).conversation().path();
    QVERIFY(window.pane(0).isPrompt(path[0]) && !window.pane(0).isPrompt(path[1]));
    window.pane(0).copyMessage(path[1], true);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"# Title\n\nsome **bold** text"_s);
    window.pane(0).copyMessage(path[1], false);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Title\nsome bold text"_s);
    window.pane(0).copyMessage(path[0], false);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"q *x*"_s);
    window.pane(0).copyMessage(99, false);
}

void TestBranches::editsStayWhenSomethingIsSent()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    PaneModel &pane = window.pane(0);
    const int first = pane.conversation().path().front();
    pane.beginEdit(first);
    pane.blocks()->setDraft(0, u"one, but longer"_s);
    window.ask(u"two"_s, "2");
    QCOMPARE(fieldAt(pane, 0), u"one, but longer"_s);
    QCOMPARE(window.sent(), QByteArray("one|1|two"));
    // Another prompt is changed meanwhile, and the first one again.
    const int second = pane.conversation().path().at(2);
    pane.beginEdit(second);
    QVERIFY(fieldAt(pane, 0).isNull());
    pane.cancelEdit();
    pane.beginEdit(first);
    QCOMPARE(fieldAt(pane, 0), u"one, but longer"_s);
    // What was given up, or was run, does not come back.
    pane.cancelEdit();
    pane.beginEdit(first);
    QCOMPARE(fieldAt(pane, 0), u"one"_s);
    pane.blocks()->setDraft(0, u"uno"_s);
    QVERIFY(window.playground->runEdit(0, first, u"uno"_s, false));
    window.finish();
    pane.stepBranch(pane.conversation().path().front(), -1);
    QCOMPARE(pane.conversation().path().front(), first);
    QVERIFY(fieldAt(pane, 0).isNull());
}

void TestBranches::editsStayWithTheirSession()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    window.pane(1).beginEdit(window.pane(1).conversation().path().front());
    window.pane(1).blocks()->setDraft(0, u"one, but longer"_s);
    window.playground->clear();
    window.ask(u"two"_s, "2");
    window.settle();
    QVERIFY(fieldAt(window.pane(1), 0).isNull());
    window.sessions->openRow(window.title(0) == u"one"_s ? 0 : 1);
    QTRY_COMPARE(window.sessions->currentTitle(), u"one"_s);
    QCOMPARE(fieldAt(window.pane(1), 0), u"one, but longer"_s);
    QVERIFY(fieldAt(window.pane(0), 0).isNull());
    // A new conversation that is taken back brings it, too.
    window.playground->clear();
    window.playground->undo();
    QCOMPARE(fieldAt(window.pane(1), 0), u"one, but longer"_s);
}

void TestBranches::editsOutliveTheProgram()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    window.ask(u"two"_s, "2");
    window.settle();
    PaneModel &pane = window.pane(1);
    QSignalSpy stored(&window.sessions->recorder(), &SessionRecorder::stored);
    pane.beginEdit(pane.conversation().path()[2]);
    pane.blocks()->setDraft(pane.blocks()->rowOfNode(pane.conversation().path()[2]), u"two, but longer"_s);
    QVERIFY(stored.wait()); // by itself: nobody says that the program ends
    {
        Window after(kept);
        QTRY_VERIFY(!after.playground->isEmpty());
        PaneModel &again = after.pane(1);
        const int row = again.blocks()->rowOfNode(again.conversation().path()[2]);
        QCOMPARE(fieldAt(again, row), u"two, but longer"_s);
        QVERIFY(after.pane(0).edits().empty());
        again.cancelEdit();
    }
    Window afterwards(kept);
    QTRY_VERIFY(!afterwards.playground->isEmpty());
    QVERIFY(afterwards.pane(1).edits().empty());
}

void TestBranches::resultsOutliveTheProgram()
{
    TwoPanes kept;
    {
        Window window(kept);
        QVERIFY(window.playground->runAll(u"weather?"_s));
        window.source.feeds[0]->next.toolCalls = {{"c1", "look", "{}"}};
        window.finish();
        BlockModel &blocks = *window.pane(0).blocks();
        int field = 0;
        while (blocks.kindAt(field) != BlockModel::Result)
            ++field;
        blocks.setDraft(field, u"rain"_s);
    }
    Window window(kept);
    QTRY_VERIFY(!window.playground->isEmpty());
    QCOMPARE(window.pane(0).blocks()->resultDraft("c1"), u"rain"_s);
    window.playground->clear();
    window.playground->undo();
    QCOMPARE(window.pane(0).blocks()->resultDraft("c1"), u"rain"_s);
    window.pane(0).sendResults();
    QVERIFY(window.pane(0).edits().empty());
    window.finish();
}

QTEST_MAIN(TestBranches)
#include "tst_branches.moc"
