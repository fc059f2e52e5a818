// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers that come while another session is shown.
#include "app/sessionwindow.h"

using namespace sluice;
using namespace Qt::StringLiterals;
using test::TwoPanes;
using test::Window;

namespace {

bool runs(const Window &window, int row)
{
    return window.sessions->data(window.sessions->index(row), SessionsModel::RunningRole).toBool();
}

/// Two sessions: "first", whose answers come, behind "second", which is shown.
struct Behind {
    TwoPanes kept;
    Window window{kept};

    Behind()
    {
        QVERIFY(window.playground->runAll(u"first"_s));
        say(0, "half");
        window.playground->clear();
        QVERIFY(window.playground->runAll(u"second"_s));
        say(2, "answer", PaneState::Done);
        say(3, "answer", PaneState::Done);
        QTRY_COMPARE(window.sessions->count(), 2);
    }
    void say(size_t feed, const QByteArray &text, PaneState state = PaneState::Answering)
    {
        window.source.feeds.at(feed)->next.newText = text;
        window.source.feeds.at(feed)->next.state = state;
        Q_EMIT window.playground->ticker().tick();
    }
    /// The row of a title.
    [[nodiscard]] int row(const QString &title) const
    {
        for (int at = 0; at < window.sessions->count(); ++at) {
            if (window.title(at) == title)
                return at;
        }
        return -1;
    }
    void open(const QString &title)
    {
        window.sessions->openRow(row(title));
        QTRY_COMPARE(window.sessions->currentTitle(), title);
    }
};

} // namespace

class TestRunningSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howManyRun()
    {
        Behind behind;
        QCOMPARE(behind.window.playground->runningAnswers(), 0);
        QCOMPARE(behind.window.sessions->runningAnswers(), 2);
        behind.say(0, "end", PaneState::Done);
        QTRY_COMPARE(behind.window.sessions->runningAnswers(), 1);
        behind.open(u"first"_s);
        QCOMPARE(behind.window.playground->runningAnswers(), 1);
        QCOMPARE(behind.window.sessions->runningAnswers(), 0);
    }
    void answersGoOnAndAreStored()
    {
        TwoPanes kept;
        {
            Window window(kept);
            QVERIFY(window.playground->runAll(u"first"_s));
            window.source.feeds[0]->next.newText = "half";
            window.source.feeds[0]->next.state = PaneState::Answering;
            Q_EMIT window.playground->ticker().tick();
            QVERIFY(runs(window, 0) || window.sessions->count() == 0);
            window.playground->clear();
            QVERIFY(!window.playground->isRunning());
            QVERIFY(window.playground->isEmpty());
            QVERIFY(window.playground->undoText().isEmpty()); // it is in the list
            QVERIFY(!window.source.feeds[0]->stopped);
            QVERIFY(!window.source.feeds[1]->stopped);
            QCOMPARE(window.sessions->count(), 1);
            QVERIFY(runs(window, 0));
            window.source.feeds[0]->next.newText = " and whole";
            window.source.feeds[0]->next.state = PaneState::Done;
            window.source.feeds[1]->next.newText = "other";
            window.source.feeds[1]->next.state = PaneState::Done;
            QTRY_VERIFY(!runs(window, 0));
            window.settle();
        }
        Window window(kept);
        QTRY_VERIFY(!window.playground->isEmpty());
        QCOMPARE(window.pane(0).blocks()->answer(), QByteArray("half and whole"));
        QCOMPARE(window.pane(0).state(), PaneModel::Done);
        QCOMPARE(window.pane(1).blocks()->answer(), QByteArray("other"));
    }

    void shownAgainItIsLive()
    {
        Behind behind;
        behind.window.sessions->setFilter({});
        behind.open(u"first"_s);
        QVERIFY(behind.window.playground->isRunning());
        QVERIFY(behind.window.pane(0).isRunning());
        QCOMPARE(behind.window.pane(0).blocks()->answer(), QByteArray("half"));
        behind.say(0, " and live", PaneState::Done);
        behind.say(1, "other", PaneState::Done);
        QVERIFY(!behind.window.playground->isRunning());
        QCOMPARE(behind.window.pane(0).blocks()->answer(), QByteArray("half and live"));
        QVERIFY(!runs(behind.window, behind.row(u"first"_s)));
        behind.open(u"second"_s);
        behind.open(u"first"_s);
        QCOMPARE(behind.window.pane(0).blocks()->answer(), QByteArray("half and live"));
        QCOMPARE(behind.window.pane(0).state(), PaneModel::Done);
    }

    void bothRunAtOnce()
    {
        Behind behind;
        QVERIFY(behind.window.playground->runAll(u"more"_s));
        behind.open(u"first"_s);
        QVERIFY(runs(behind.window, behind.row(u"first"_s)));
        QVERIFY(runs(behind.window, behind.row(u"second"_s)));
        behind.open(u"second"_s);
        QVERIFY(behind.window.playground->isRunning());
        for (size_t feed = 0; feed < behind.window.source.feeds.size(); ++feed) {
            QVERIFY(!behind.window.source.feeds[feed]->stopped);
            behind.say(feed, "end", PaneState::Done);
        }
        QTRY_VERIFY(!runs(behind.window, behind.row(u"first"_s)));
        QVERIFY(!runs(behind.window, behind.row(u"second"_s)));
    }

    void settingsStayWithTheirSession()
    {
        Behind behind;
        PaneModel &pane = behind.window.pane(0);
        ChatSettings warm;
        warm.sampling.temperature = 0.9;
        pane.setSettings(warm);
        behind.window.pane(1).setSettings(warm);
        behind.open(u"first"_s);
        QCOMPARE(behind.window.pane(0).settings(), ChatSettings());
        behind.open(u"second"_s);
        QCOMPARE(behind.window.pane(0).settings(), warm);
    }

    void binnedItStops()
    {
        Behind behind;
        behind.window.sessions->remove(behind.row(u"first"_s));
        QVERIFY(behind.window.source.feeds[0]->stopped);
        QCOMPARE(behind.window.sessions->count(), 1);
        behind.window.settle();
        behind.window.sessions->undo();
        QTRY_COMPARE(behind.window.sessions->count(), 2);
        QTRY_VERIFY(!runs(behind.window, behind.row(u"first"_s)));
        behind.open(u"first"_s);
        QCOMPARE(behind.window.pane(0).blocks()->answer(), QByteArray("half"));
        QCOMPARE(behind.window.pane(0).state(), PaneModel::Stopped);
    }

    void erasedItStaysGone()
    {
        Behind behind;
        behind.window.sessions->remove(behind.row(u"first"_s));
        behind.window.sessions->setBin(true);
        behind.window.sessions->remove(0);
        behind.window.sessions->setBin(false);
        behind.window.settle();
        behind.window.settle();
        QCOMPARE(behind.window.sessions->total(), 1);
    }

    void renamedWhileItRuns()
    {
        Behind behind;
        behind.window.sessions->rename(behind.row(u"first"_s), u"named"_s);
        behind.say(0, "end", PaneState::Done);
        behind.say(1, "end", PaneState::Done);
        QTRY_VERIFY(!runs(behind.window, behind.row(u"named"_s)));
        QCOMPARE(behind.row(u"first"_s), -1);
    }

    void anotherStoreEndsThem()
    {
        Behind behind;
        QSignalSpy opened(&behind.window.store, &SessionStore::opened);
        behind.window.sessions->open(behind.kept.folder.filePath(u"other.db"_s));
        QVERIFY(opened.wait());
        QVERIFY(behind.window.source.feeds[0]->stopped);
        QVERIFY(behind.window.source.feeds[1]->stopped);
        behind.window.settle();
        QCOMPARE(behind.window.sessions->total(), 0);
    }

    void quittingKeepsWhatCame()
    {
        TwoPanes kept;
        {
            Window window(kept);
            QVERIFY(window.playground->runAll(u"first"_s));
            window.source.feeds[0]->next.newText = "half";
            window.source.feeds[0]->next.state = PaneState::Answering;
            Q_EMIT window.playground->ticker().tick();
            window.playground->clear();
        }
        Window window(kept);
        QTRY_VERIFY(!window.playground->isEmpty());
        QCOMPARE(window.pane(0).blocks()->answer(), QByteArray("half"));
        QVERIFY(window.pane(0).endNote().startsWith(u"Sluice ended"_s));
    }
};

QTEST_MAIN(TestRunningSessions)
#include "tst_runningsessions.moc"
