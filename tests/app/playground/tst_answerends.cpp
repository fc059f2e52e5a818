// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers that ended as they should not, once something follows them.
#include "app/sessionwindow.h"

#include "base/refusal.h"

using namespace sluice;
using namespace Qt::StringLiterals;
using test::TwoPanes;
using test::Window;

class TestAnswerEnds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFailedIsToldAboveWhatFollows();
    void whatWasCutOffIsToldAboveWhatFollows();
    void askingAgainInTheMiddleLosesNothing();
    void aPromptIsAskedAgain();
    void aCardComesBackWithItsConversation();
    void whatIsRefusedHereIsNoAnswerOfAProvider();
};

namespace {

/// A prompt that fails in both panes, with what had come by then.
void fail(Window &window, const QString &prompt, ErrorKind kind, int status, const QByteArray &text = {})
{
    QVERIFY(window.playground->runAll(prompt));
    for (const auto &feed : window.source.feeds) {
        if (feed->next.state >= PaneState::Done)
            continue;
        Error error{kind, ErrorSource::Upstream};
        error.httpStatus = status;
        error.requestId = "req-1";
        error.message = u"because"_s;
        feed->next.error = error;
    }
    window.finish(PaneState::Failed, text);
}

/// The rows of a kind, as they say.
QStringList rowsOf(PaneModel &pane, BlockModel::Kind kind, int role = BlockModel::TextRole)
{
    QStringList texts;
    const BlockModel &blocks = *pane.blocks();
    for (int row = 0; row < blocks.rowCount(); ++row) {
        if (blocks.kindAt(row) == kind)
            texts << blocks.data(blocks.index(row), role).toString();
    }
    return texts;
}

} // namespace

void TestAnswerEnds::whatFailedIsToldAboveWhatFollows()
{
    TwoPanes kept;
    {
        Window window(kept);
        fail(window, u"one"_s, ErrorKind::RateLimit, 429);
        PaneModel &pane = window.pane(0);
        QVERIFY(pane.error()->isActive());
        QVERIFY(rowsOf(pane, BlockModel::Failure).isEmpty()); // the card says it
        fail(window, u"two"_s, ErrorKind::Network, 0, "half of it");
        QCOMPARE(rowsOf(pane, BlockModel::Failure), QStringList{u"because\nHTTP 429 · request req-1"_s});
        QCOMPARE(rowsOf(pane, BlockModel::Failure, BlockModel::NoteRole),
                 QStringList{u"A rate limit of Groq is reached"_s});
        QCOMPARE(rowsOf(pane, BlockModel::Prompt), (QStringList{u"one"_s, u"two"_s}));
        window.ask(u"three"_s, "3");
        QVERIFY(!pane.error()->isActive());
        QCOMPARE(rowsOf(pane, BlockModel::Failure, BlockModel::NoteRole).size(), 2);
        QVERIFY(rowsOf(pane, BlockModel::Paragraph).contains(u"half of it"_s));
        QCOMPARE(pane.promptOf(pane.conversation().path()[1]), pane.conversation().path()[0]);
        window.settle();
    }
    Window window(kept);
    QTRY_COMPARE(rowsOf(window.pane(0), BlockModel::Failure).size(), 2);
    QCOMPARE(rowsOf(window.pane(0), BlockModel::Failure).back(), u"because\nrequest req-1"_s);
}

void TestAnswerEnds::whatIsRefusedHereIsNoAnswerOfAProvider()
{
    TwoPanes kept;
    Window window(kept);
    QVERIFY(window.playground->runAll(u"one"_s));
    for (const auto &feed : window.source.feeds)
        feed->next.error = refusal(Refusal::UnsupportedContent, u"no images"_s);
    window.finish(PaneState::Failed);
    PaneModel &pane = window.pane(0);
    QCOMPARE(pane.error()->title(), u"This was not sent to Groq"_s);
    QCOMPARE(pane.error()->detail(), QString());
    QVERIFY2(pane.error()->message().startsWith(u"As far as is known, this model takes no images."_s),
             qPrintable(pane.error()->message()));
    QVERIFY(!pane.error()->helpsToRepeat());
    QCOMPARE(pane.error()->action(), ErrorCardModel::PickModel);
    fail(window, u"two"_s, ErrorKind::InvalidRequest, 400);
    QVERIFY(pane.error()->helpsToRepeat());
    QVERIFY(pane.error()->detail().startsWith(u"HTTP 400"_s));
    QCOMPARE(rowsOf(pane, BlockModel::Failure).size(), 1);
    QVERIFY(rowsOf(pane, BlockModel::Failure).front().contains(u"without the image"_s));
}

void TestAnswerEnds::whatWasCutOffIsToldAboveWhatFollows()
{
    TwoPanes kept;
    Window window(kept);
    QVERIFY(window.playground->runAll(u"one"_s));
    window.finish(PaneState::Length, "half of it");
    const QString note = window.pane(0).endNote();
    QVERIFY(!note.isEmpty());
    QVERIFY(rowsOf(window.pane(0), BlockModel::Note).isEmpty());
    window.ask(u"two"_s);
    QCOMPARE(rowsOf(window.pane(0), BlockModel::Note), QStringList{note});
}

void TestAnswerEnds::askingAgainInTheMiddleLosesNothing()
{
    TwoPanes kept;
    Window window(kept);
    fail(window, u"one"_s, ErrorKind::Upstream, 503);
    PaneModel &pane = window.pane(0);
    const int failed = pane.lastNode();
    window.ask(u"two"_s, "2");
    QCOMPARE(rowsOf(pane, BlockModel::Actions).size(), 1); // what failed has its own
    pane.regenerate(failed);
    QCOMPARE(window.sent(), QByteArray("one"));
    window.finish(PaneState::Done, "1");
    QCOMPARE(rowsOf(pane, BlockModel::Prompt), QStringList{u"one"_s});
    pane.stepBranch(pane.lastNode(), -1);
    QCOMPARE(rowsOf(pane, BlockModel::Prompt), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(pane.blocks()->answer(), QByteArray("2"));
    QCOMPARE(rowsOf(pane, BlockModel::Failure).size(), 1);
    QVERIFY(window.playground->runEdit(0, pane.promptOf(failed), u"uno"_s, false));
    QCOMPARE(window.sent(), QByteArray("uno"));
    window.finish();
}

void TestAnswerEnds::aPromptIsAskedAgain()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s, "1");
    PaneModel &pane = window.pane(0);
    const int answer = pane.lastNode();
    pane.regenerate(pane.promptOf(answer));
    QCOMPARE(window.sent(), QByteArray("one"));
    window.finish(PaneState::Done, "1!");
    QCOMPARE(pane.conversation().siblings(answer).size(), size_t(2));
}

void TestAnswerEnds::aCardComesBackWithItsConversation()
{
    TwoPanes kept;
    Window window(kept);
    fail(window, u"one"_s, ErrorKind::Upstream, 503);
    window.playground->clear();
    QVERIFY(!window.pane(0).error()->isActive());
    window.playground->undo();
    QVERIFY(window.pane(0).error()->isActive());
    // It names whom was asked, whatever the pane asks next.
    window.playground->setModel(0, u"fireworks/accounts/fireworks/models/x"_s);
    const int failed = window.pane(0).lastNode();
    window.ask(u"two"_s);
    QVERIFY(rowsOf(window.pane(0), BlockModel::Failure, BlockModel::NoteRole).value(0).startsWith(u"Groq"_s));
    window.pane(0).removeMessage(window.pane(0).conversation().path()[2]);
    QCOMPARE(window.pane(0).lastNode(), failed);
    QVERIFY(window.pane(0).error()->isActive());
    QVERIFY(window.pane(0).error()->title().startsWith(u"Groq"_s));
}

QTEST_MAIN(TestAnswerEnds)
#include "tst_answerends.moc"
