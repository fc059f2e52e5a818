// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be taken back in a session still can when one comes back to it.
#include "app/sessionwindow.h"

using namespace sluice;
using namespace Qt::StringLiterals;
using test::TwoPanes;
using test::Window;

namespace {

void open(Window &window, const QString &title)
{
    window.settle();
    int row = 0;
    while (row < window.sessions->count() && window.title(row) != title)
        ++row;
    QVERIFY2(row < window.sessions->count(), qPrintable(title));
    window.sessions->openRow(row);
    QTRY_COMPARE(window.sessions->currentTitle(), title);
}

int firstNode(const PaneModel &pane)
{
    return pane.conversation().path().front();
}

} // namespace

class TestSessionUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClosedPane();
    void aDeletedMessage();
    void theWholeConversation();
    void aSessionWhoseAnswersCome();
    void aNewChatTakenBack();
    void anEditThatWasGivenUp();
};

void TestSessionUndo::aClosedPane()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    window.playground->clear();
    window.ask(u"two"_s, "2");
    window.playground->removePane(1);
    const QString said = window.playground->undoText();
    QVERIFY(!said.isEmpty());
    open(window, u"one"_s);
    QVERIFY(window.playground->undoText().isEmpty());
    QVERIFY(!window.sessions->canUndoLast());
    open(window, u"two"_s);
    QCOMPARE(window.playground->undoText(), said);
    QCOMPARE(window.playground->panes()->count(), 1);
    window.sessions->undoLast();
    QCOMPARE(window.playground->panes()->count(), 2);
    QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("2"));
    open(window, u"one"_s);
    QCOMPARE(window.playground->panes()->count(), 2);
    QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("1"));
    open(window, u"two"_s);
    QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("2"));
    QVERIFY(window.playground->undoText().isEmpty());
    // It is a pane as any other.
    QSignalSpy changed(window.playground.get(), &PlaygroundModel::contentChanged);
    window.pane(1).setModelName(u"groq/other"_s);
    QCOMPARE(changed.size(), 1);
}

void TestSessionUndo::aDeletedMessage()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    window.playground->clear();
    window.ask(u"two"_s, "2");
    window.ask(u"and"_s, "3");
    window.pane(1).removeMessage(window.pane(1).conversation().path()[2]);
    open(window, u"one"_s);
    open(window, u"two"_s);
    QCOMPARE(window.pane(1).conversation().path().size(), size_t(2));
    window.sessions->undoLast();
    QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("3"));
    open(window, u"one"_s);
    open(window, u"two"_s);
    QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("3"));
}

void TestSessionUndo::theWholeConversation()
{
    TwoPanes kept;
    {
        Window window(kept);
        window.ask(u"one"_s, "1");
        window.playground->clear();
        window.pane(0).setModelName({});
        window.ask(u"two"_s, "2");
        window.settle();
        window.playground->removePane(1); // the pane that is left is empty
        open(window, u"one"_s);
        open(window, u"two"_s);
        window.sessions->undoLast();
        QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("2"));
        QVERIFY(!window.playground->isEmpty());
        window.pane(1).removeMessage(firstNode(window.pane(1)));
        open(window, u"one"_s);
        open(window, u"two"_s);
        window.sessions->undoLast();
        QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("2"));
        window.pane(1).removeMessage(firstNode(window.pane(1)));
        open(window, u"one"_s);
        QCOMPARE(window.sessions->count(), 2);
    }
    // What nothing can bring back is kept no longer.
    Window window(kept);
    QCOMPARE(window.sessions->count(), 1);
}

void TestSessionUndo::aSessionWhoseAnswersCome()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    window.playground->clear();
    QVERIFY(window.playground->runAll(u"two"_s));
    window.source.feeds.back()->next.newText = "half";
    Q_EMIT window.playground->ticker().tick();
    window.playground->removePane(1);
    QVERIFY(window.playground->isRunning());
    open(window, u"one"_s);
    open(window, u"two"_s);
    QVERIFY(window.playground->isRunning());
    window.sessions->undoLast();
    QCOMPARE(window.playground->panes()->count(), 2);
    QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("half"));
    window.finish();
}

void TestSessionUndo::aNewChatTakenBack()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    window.playground->removePane(1);
    window.playground->clear();
    window.playground->undo();
    QVERIFY(!window.playground->isEmpty());
    QCOMPARE(window.playground->panes()->count(), 1);
    window.playground->undo();
    QCOMPARE(window.playground->panes()->count(), 2);
    QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("1"));
}

void TestSessionUndo::anEditThatWasGivenUp()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    const int node = firstNode(window.pane(0));
    window.pane(0).beginEdit(node);
    window.pane(0).cancelEdit(); // nothing was written
    QVERIFY(window.playground->undoText().isEmpty());
    window.pane(0).beginEdit(node);
    window.pane(0).blocks()->setDraft(0, u"one, but longer"_s);
    window.pane(0).cancelEdit();
    QVERIFY(window.pane(0).edits().empty());
    QVERIFY(!window.playground->undoText().isEmpty());
    window.sessions->undoLast();
    QCOMPARE(window.pane(0).blocks()->editDraft(), u"one, but longer"_s);
    QVERIFY(window.playground->undoText().isEmpty());
    // Also after another session was shown, and beside what was written since.
    window.pane(0).cancelEdit();
    window.playground->clear();
    window.ask(u"two"_s, "2");
    open(window, u"one"_s);
    window.pane(0).beginEdit(node);
    window.pane(0).blocks()->setDraft(0, u"anew"_s);
    window.sessions->undoLast();
    QCOMPARE(window.pane(0).blocks()->editDraft(), u"one, but longer\nanew"_s);
}

QTEST_MAIN(TestSessionUndo)
#include "tst_sessionundo.moc"
