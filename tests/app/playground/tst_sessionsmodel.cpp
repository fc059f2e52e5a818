// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessionwindow.h"

#include "audit/audittable.h"
#include "sessiondays.h"

#include <QAbstractItemModelTester>

#include <sys/stat.h>

using namespace sluice;
using namespace Qt::StringLiterals;
using test::TwoPanes;
using test::Window;

class TestSessionsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAtTheNextStart();
    void draftsAreKept();
    void aNewChatLeavesTheDraftWhereItIs();
    void aDraftGoesAlongToAnotherStore();
    void nothingIsKeptOfNothing();
    void newChatKeepsTheOneBefore();
    void undoComesBackToTheSession();
    void listIsByDay();
    void pinsRenamesAndSearches();
    void binAndBack();
    void cutAnswersSaySo();
    void failuresComeBack();
    void settingsComeBack();
    void aPipeIsNotWaitedFor();
    void anExportIsWrittenDown();
};

void TestSessionsModel::comesBackAtTheNextStart()
{
    TwoPanes kept;
    {
        Window window(kept);
        window.ask(u"What is tea?"_s, "# Tea\n\na leaf");
        window.ask(u"And coffee?"_s, "a bean");
    }
    Window window(kept);
    QTRY_VERIFY(!window.playground->isEmpty());
    QCOMPARE(window.sessions->count(), 1);
    QCOMPARE(window.title(0), u"What is tea?"_s);
    QCOMPARE(window.sessions->currentRow(), 0);
    QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("a bean"));
    QCOMPARE(window.pane(1).state(), PaneModel::Done);
    QCOMPARE(window.pane(1).modelName(), u"groq/llama-3.3-70b-versatile"_s);
    window.ask(u"Milk?"_s);
    QCOMPARE(window.sent(), QByteArray("What is tea?|# Tea\n\na leaf|And coffee?|a bean|Milk?"));
}

void TestSessionsModel::draftsAreKept()
{
    TwoPanes kept;
    {
        Window window(kept);
        window.ask(u"first"_s);
        window.playground->setDraft(u"half a thought"_s);
        window.settle();
        window.playground->clear();
        window.playground->setDraft(u"another one"_s);
        window.settle();
        QCOMPARE(window.sessions->count(), 2);
        QCOMPARE(window.title(0), u"another one"_s);
        QSignalSpy replaced(window.playground.get(), &PlaygroundModel::draftReplaced);
        window.sessions->openRow(1);
        QTRY_COMPARE(window.playground->draft(), u"half a thought"_s);
        QCOMPARE(replaced.size(), 1);
    }
    Window window(kept);
    QTRY_COMPARE(window.playground->draft(), u"half a thought"_s);
}

void TestSessionsModel::aNewChatLeavesTheDraftWhereItIs()
{
    TwoPanes kept;
    Window window(kept);
    window.playground->setDraft(u"half a thought"_s);
    window.settle();
    window.playground->clear();
    QCOMPARE(window.playground->draft(), QString());
    window.settle();
    QCOMPARE(window.sessions->count(), 1);
    QCOMPARE(window.title(0), u"half a thought"_s);
    QCOMPARE(window.sessions->currentRow(), -1);
    window.sessions->openRow(0);
    QTRY_COMPARE(window.playground->draft(), u"half a thought"_s);
    // One that was asked in has it back when the new one is taken back, with what was written there.
    window.ask(u"one"_s);
    window.playground->setDraft(u"and"_s);
    window.playground->clear();
    window.playground->setDraft(u"more"_s);
    window.settle();
    QCOMPARE(window.sessions->count(), 2);
    window.playground->undo();
    window.settle();
    QCOMPARE(window.playground->draft(), u"and\nmore"_s);
    QCOMPARE(window.sessions->count(), 1);
}

void TestSessionsModel::aDraftGoesAlongToAnotherStore()
{
    TwoPanes kept;
    Window window(kept);
    window.playground->setDraft(u"half a thought"_s);
    window.settle();
    QCOMPARE(window.sessions->count(), 1);
    window.sessions->open(kept.folder.filePath(u"demo.db"_s));
    QCOMPARE(window.playground->draft(), u"half a thought"_s);
    window.settle();
    QCOMPARE(window.sessions->count(), 1);
    // The first store has it no longer, and the second one still does.
    window.playground->setDraft({});
    window.sessions->open(window.path());
    window.settle();
    QCOMPARE(window.sessions->count(), 0);
}

void TestSessionsModel::aPipeIsNotWaitedFor()
{
    TwoPanes kept;
    Window window(kept);
    const QString pipe = kept.folder.filePath(u"pipe.json"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QSignalSpy done(window.sessions.get(), &SessionsModel::fileDone);
    window.sessions->importFrom(pipe);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(done.at(0).at(0).toString().contains(u"could not be read"_s));
}

void TestSessionsModel::anExportIsWrittenDown()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"What is tea?"_s, "a leaf");
    window.settle();
    const QString file = kept.folder.filePath(u"tea.md"_s);
    QSignalSpy done(window.sessions.get(), &SessionsModel::fileDone);
    const auto store = Store::open(window.path());
    // What cannot be written is no export.
    window.sessions->requestExport(0, SessionsModel::Markdown);
    window.sessions->exportTo(kept.folder.path());
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(done.at(0).at(0).toString().contains(u"could not be written"_s));
    QVERIFY(readAudit(**store, {})->empty());
    window.sessions->requestExport(0, SessionsModel::Markdown);
    window.sessions->exportTo(file);
    QTRY_COMPARE(done.size(), 2);
    QVERIFY(QFileInfo::exists(file));
    const auto rows = readAudit(**store, {});
    QVERIFY(rows.ok() && rows->size() == 1);
    QCOMPARE(rows->front().action, QByteArray("export"));
    QCOMPARE(rows->front().objectKind, QByteArray("session"));
    QCOMPARE(rows->front().object, file.toUtf8());
    QCOMPARE(rows->front().via, QByteArray("window"));
}

void TestSessionsModel::nothingIsKeptOfNothing()
{
    TwoPanes kept;
    Window window(kept);
    window.playground->setModel(0, u"groq/x"_s);
    window.playground->clear();
    window.playground->setDraft(u"a"_s);
    window.settle();
    QCOMPARE(window.sessions->count(), 1);
    window.playground->setDraft(u" "_s);
    window.settle();
    QCOMPARE(window.sessions->count(), 0);
}

void TestSessionsModel::newChatKeepsTheOneBefore()
{
    TwoPanes kept;
    Window window(kept);
    const QAbstractItemModelTester tester(window.sessions.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    window.ask(u"one"_s);
    window.playground->clear();
    window.ask(u"two"_s);
    window.settle();
    QCOMPARE(window.sessions->count(), 2);
    window.sessions->openRow(window.title(0) == u"one"_s ? 0 : 1);
    QTRY_COMPARE(window.sessions->currentTitle(), u"one"_s);
    QCOMPARE(window.pane(0).conversation().nodes().size(), size_t(2));
    window.ask(u"more"_s); // comes to the top
    window.settle();
    QCOMPARE(window.title(0), u"one"_s);
}

void TestSessionsModel::undoComesBackToTheSession()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s);
    window.settle();
    window.playground->clear();
    window.playground->setDraft(u"typed"_s);
    window.settle();
    window.playground->undo();
    window.settle();
    QCOMPARE(window.sessions->currentTitle(), u"one"_s);
    QCOMPARE(window.sessions->count(), 1);
    window.ask(u"two"_s);
    window.settle();
    QCOMPARE(window.sessions->count(), 1);
}

void TestSessionsModel::listIsByDay()
{
    const QDate today(2026, 11, 28);
    QCOMPARE(dayHeading(today, today), u"Today"_s);
    QCOMPARE(dayHeading(today.addDays(3), today), u"Today"_s); // the clock was put back
    QCOMPARE(dayHeading(today.addDays(-1), today), u"Yesterday"_s);
    QCOMPARE(dayHeading(today.addDays(-7), today), u"Last 7 days"_s);
    QCOMPARE(dayHeading(today.addDays(-8), today), QLocale().standaloneMonthName(11));
    QCOMPARE(dayHeading(QDate(2025, 11, 2), today), QLocale().standaloneMonthName(11) + u" 2025"_s);
}

void TestSessionsModel::pinsRenamesAndSearches()
{
    TwoPanes kept;
    {
        Window window(kept);
        for (const QString &prompt : {u"alpha"_s, u"beta"_s, u"gamma"_s}) {
            window.ask(prompt, "the answer to " + prompt.toUtf8());
            window.playground->clear();
        }
        window.settle();
        window.sessions->rename(2, u"  Named\nby me "_s);
        window.sessions->rename(1, u"  "_s);
        window.sessions->setPinned(2, true);
        QCOMPARE(window.title(0), u"Named by me"_s);
        QCOMPARE(window.text(0, SessionsModel::SectionRole), u"Pinned"_s);
        window.sessions->setFilter(u"answer to beta"_s);
        QTRY_COMPARE(window.sessions->count(), 1);
        QVERIFY(window.text(0, SessionsModel::SnippetRole).contains(u"the answer to beta"_s));
        window.sessions->setFilter(u"nowhere"_s);
        QTRY_COMPARE(window.sessions->count(), 0);
        window.sessions->setFilter({});
        QCOMPARE(window.sessions->count(), 3);
    }
    Window window(kept);
    QCOMPARE(window.title(0), u"Named by me"_s);
}

void TestSessionsModel::binAndBack()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s);
    window.settle();
    window.sessions->remove(0);
    QCOMPARE(window.sessions->count(), 0);
    QCOMPARE(window.sessions->binCount(), 1);
    QVERIFY(window.playground->isEmpty());
    QVERIFY(window.sessions->undoText().contains(u"one"_s));
    window.sessions->undo();
    QTRY_VERIFY(!window.playground->isEmpty());
    QCOMPARE(window.sessions->currentRow(), 0);
    window.sessions->remove(0);
    window.sessions->setBin(true);
    QCOMPARE(window.title(0), u"one"_s);
    window.sessions->restore(0);
    QCOMPARE(window.sessions->count(), 0);
    window.sessions->setBin(false);
    window.sessions->remove(0);
    window.sessions->emptyBin();
    QCOMPARE(window.sessions->total(), 0);
    window.settle();
    QCOMPARE(Window(kept).sessions->total(), 0);
}

void TestSessionsModel::cutAnswersSaySo()
{
    TwoPanes kept;
    {
        Window window(kept);
        QVERIFY(window.playground->runAll(u"q"_s));
        window.source.feeds[0]->next = {.state = PaneState::Answering, .newText = "half "};
        Q_EMIT window.playground->ticker().tick();
        window.settle();
        window.source.feeds[0]->next.newText = "an answer";
        Q_EMIT window.playground->ticker().tick();
    } // ends while it runs
    Window window(kept);
    QTRY_COMPARE(window.pane(0).blocks()->answer(), QByteArray("half an answer"));
    QCOMPARE(window.pane(0).stateText(), u"broken off"_s);
    QVERIFY(window.pane(0).endNote().contains(u"was kept"_s));
    QVERIFY(!window.playground->isRunning());
    window.pane(0).retry();
    window.finish(PaneState::Done, "whole");
    QCOMPARE(window.pane(0).conversation().siblings(window.pane(0).lastNode()).size(), size_t(2));
}

void TestSessionsModel::failuresComeBack()
{
    TwoPanes kept;
    {
        Window window(kept);
        QVERIFY(window.playground->runAll(u"q"_s));
        PaneUpdate &next = window.source.feeds[0]->next;
        next.error = Error{ErrorKind::Auth, ErrorSource::Upstream};
        next.error->httpStatus = 401;
        next.error->message = u"because"_s;
        next.counters.outputTokens = 7;
        window.finish(PaneState::Failed);
    }
    Window window(kept);
    QTRY_COMPARE(window.pane(0).state(), PaneModel::Failed);
    QVERIFY(window.pane(0).error()->isActive());
    QVERIFY(window.pane(0).error()->title().contains(u"4f2a"_s));
    QCOMPARE(window.pane(0).tokens(), u"–/7"_s);
    QCOMPARE(window.pane(0).blocks()->rowCount(), 1);
}

void TestSessionsModel::settingsComeBack()
{
    TwoPanes kept;
    ChatSettings shared;
    shared.systemPrompt = "be brief";
    ChatSettings own;
    own.sampling.temperature = 0.25;
    {
        Window window(kept);
        window.pane(0).setSettings(shared);
        window.pane(1).setSettings(own);
        window.pane(1).setDetached(true);
        window.ask(u"q"_s);
    }
    Window window(kept);
    QTRY_VERIFY(!window.playground->isEmpty());
    QCOMPARE(window.pane(0).settings(), shared);
    QCOMPARE(window.pane(1).settings(), own);
    QVERIFY(!window.pane(0).isDetached() && window.pane(1).isDetached());
}

QTEST_MAIN(TestSessionsModel)
#include "tst_sessionsmodel.moc"
