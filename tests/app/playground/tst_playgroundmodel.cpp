// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "playgroundmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// The page's model on a scripted engine, with two panes whose answers the test writes.
struct Page {
    test::TemporarySettings stored;
    test::FakePlayground source;
    std::unique_ptr<PlaygroundModel> model;

    Page()
    {
        source.fillIn();
        stored.settings.setPaneModels({u"groq/openai/gpt-oss-20b"_s, u"groq/llama-3.3-70b-versatile"_s});
        model = std::make_unique<PlaygroundModel>(source, stored.settings);
    }
    PaneModel &pane(int row) { return *model->panes()->paneAt(row); }
    test::FakeFeed &feed(size_t number) { return *source.feeds.at(number); }
};

Error failure(ErrorKind kind, int status)
{
    Error error{kind, ErrorSource::Upstream};
    error.httpStatus = status;
    error.message = u"because"_s;
    return error;
}

} // namespace

class TestPlaygroundModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsAllPanesAtOnce();
    void panesTakeTurnsWithMuchText();
    void warmsForEveryPane();
    void blankPromptDoesNothing();
    void stopKeepsTheText();
    void conversationGoesOn();
    void unansweredPromptIsNotSentAgain();
    void retrySendsThePromptAgain();
    void errorsBecomeCards_data();
    void errorsBecomeCards();
    void brokenAnswerKeepsItsText();
    void retryAfterCountsDown();
    void panesComeAndGo();
    void oneScaleForAllPanes();
    void startsWithTheSameModelOfTwoProviders();
    void clearEndsEverything();
    void clearCanBeUndone();
    void restsWhenNothingRuns();
};

void TestPlaygroundModel::runsAllPanesAtOnce()
{
    Page page;
    QSignalSpy running(page.model.get(), &PlaygroundModel::runningChanged);
    QVERIFY(page.model->isEmpty());
    QVERIFY(page.model->runAll(u"Hello"_s));
    QCOMPARE(page.source.asked.size(), size_t(2));
    QCOMPARE(page.source.asked[0].model, QByteArray("groq/openai/gpt-oss-20b"));
    QCOMPARE(joinedText(page.source.asked[1].messages.back()), QByteArray("Hello"));
    QVERIFY(page.model->isRunning());
    QVERIFY(!page.model->isEmpty());

    page.feed(0).next.state = PaneState::Answering;
    page.feed(0).next.newText = "Answer";
    QTRY_COMPARE(page.pane(0).blocks()->rowCount(), 2);
    QCOMPARE(page.pane(0).state(), PaneModel::Answering);
    page.feed(0).next.state = PaneState::Done;
    page.feed(0).next.counters.outputTokens = 812;
    page.feed(1).next.state = PaneState::Done;
    QTRY_VERIFY(!page.model->isRunning());
    QCOMPARE(running.size(), 2);
    QVERIFY(page.pane(0).summary().contains(u"812"_s));
    QVERIFY(!page.model->ticker().isRunning());
}

/// All at once they would take several frames' time in one.
void TestPlaygroundModel::panesTakeTurnsWithMuchText()
{
    Page page;
    QVERIFY(page.model->runAll(u"Hello"_s));
    const QByteArray much(10'000, 'x');
    for (const size_t pane : {0, 1}) {
        page.feed(pane).next.state = PaneState::Answering;
        page.feed(pane).next.newText = much;
    }
    const auto shown = [&page] {
        return page.pane(0).blocks()->answer().size() + page.pane(1).blocks()->answer().size();
    };
    QList<qsizetype> after;
    connect(page.model.get(), &PlaygroundModel::drained, this, [&] { after << shown(); });
    QTRY_VERIFY(after.size() >= 2);
    QCOMPARE(after.first(2), (QList<qsizetype>{much.size(), 2 * much.size()}));
    page.model->stopAll();
    QTRY_VERIFY(!page.model->isRunning());
}

void TestPlaygroundModel::warmsForEveryPane()
{
    Page page;
    page.model->warm();
    QCOMPARE(page.source.warmed.size(), size_t(1));
    QCOMPARE(page.source.warmed.front(),
             (std::vector<QByteArray>{"groq/openai/gpt-oss-20b", "groq/llama-3.3-70b-versatile"}));
}

void TestPlaygroundModel::blankPromptDoesNothing()
{
    Page page;
    QVERIFY(!page.model->runAll(u"  \n"_s));
    QVERIFY(page.source.asked.empty());
    QVERIFY(page.model->isEmpty());
}

void TestPlaygroundModel::stopKeepsTheText()
{
    Page page;
    QVERIFY(page.model->runAll(u"q"_s));
    page.feed(0).next.newText = "half";
    page.feed(0).next.state = PaneState::Answering;
    QTRY_COMPARE(page.pane(0).state(), PaneModel::Answering);
    page.pane(0).stop();
    QTRY_COMPARE(page.pane(0).state(), PaneModel::Stopped);
    QCOMPARE(page.pane(0).blocks()->answer(), QByteArray("half"));
    QVERIFY(page.pane(1).isRunning());
    page.model->stopAll();
    QTRY_VERIFY(!page.model->isRunning());
    QVERIFY(page.feed(1).stopped);
}

void TestPlaygroundModel::conversationGoesOn()
{
    Page page;
    QVERIFY(page.model->runAll(u"one"_s));
    for (size_t i : {size_t(0), size_t(1)}) {
        page.feed(i).next.newText = "answer";
        page.feed(i).next.state = PaneState::Done;
    }
    QTRY_VERIFY(!page.model->isRunning());
    QVERIFY(page.model->runAll(u"two"_s));
    const std::vector<Message> &sent = page.source.asked[2].messages;
    QCOMPARE(sent.size(), size_t(3));
    QCOMPARE(sent[1].role, Role::Assistant);
    QCOMPARE(joinedText(sent[1]), QByteArray("answer"));
    QCOMPARE(joinedText(sent[2]), QByteArray("two"));
}

void TestPlaygroundModel::unansweredPromptIsNotSentAgain()
{
    Page page;
    QVERIFY(page.model->runAll(u"one"_s));
    page.feed(0).next.state = PaneState::Failed;
    page.feed(0).next.error = failure(ErrorKind::Upstream, 503);
    page.feed(1).next.state = PaneState::Done;
    QTRY_VERIFY(!page.model->isRunning());
    QVERIFY(page.model->runAll(u"two"_s));
    QCOMPARE(page.source.asked[2].messages.size(), size_t(1));
    QCOMPARE(joinedText(page.source.asked[2].messages[0]), QByteArray("two"));
    QVERIFY(!page.pane(0).error()->isActive());
}

void TestPlaygroundModel::retrySendsThePromptAgain()
{
    Page page;
    QVERIFY(page.model->runAll(u"one"_s));
    page.feed(0).next.newText = "bro";
    page.feed(0).next.state = PaneState::Failed;
    page.feed(0).next.error = failure(ErrorKind::Network, 0);
    QTRY_COMPARE(page.pane(0).state(), PaneModel::Failed);
    page.pane(0).retry();
    QCOMPARE(page.source.asked.size(), size_t(3));
    QCOMPARE(page.source.asked[2].messages.size(), size_t(1));
    QCOMPARE(page.pane(0).blocks()->rowCount(), 1);
    QVERIFY(page.pane(0).isRunning());
    QVERIFY(!page.pane(0).error()->isActive());
}

void TestPlaygroundModel::errorsBecomeCards_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("action");
    const auto row = [](const char *name, ErrorKind kind, int status, const char *title,
                        ErrorCardModel::Action action) {
        QTest::newRow(name) << int(kind) << status << QString::fromUtf8(title) << int(action);
    };
    row("401", ErrorKind::Auth, 401, "Groq refused the key ending …4f2a", ErrorCardModel::EditKey);
    row("403", ErrorKind::Auth, 403, "Groq does not allow this model", ErrorCardModel::PickModel);
    row("404", ErrorKind::NotFound, 404, "Groq does not serve this model", ErrorCardModel::PickModel);
    row("400", ErrorKind::InvalidRequest, 400, "Groq did not accept the request", ErrorCardModel::None);
    row("429", ErrorKind::RateLimit, 429, "A rate limit of Groq", ErrorCardModel::None);
    row("503", ErrorKind::Upstream, 503, "Groq has a fault", ErrorCardModel::None);
    row("504", ErrorKind::Timeout, 504, "Groq did not answer in time", ErrorCardModel::None);
    row("network", ErrorKind::Network, 0, "Groq could not be reached", ErrorCardModel::NetworkSettings);
    row("timeout", ErrorKind::Timeout, 0, "Groq did not answer in time", ErrorCardModel::NetworkSettings);
}

void TestPlaygroundModel::errorsBecomeCards()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    QFETCH(const QString, title);
    QFETCH(const int, action);
    Page page;
    QVERIFY(page.model->runAll(u"q"_s));
    page.feed(0).next.state = PaneState::Failed;
    page.feed(0).next.error = failure(static_cast<ErrorKind>(kind), status);
    QTRY_COMPARE(page.pane(0).state(), PaneModel::Failed);
    const ErrorCardModel &card = *page.pane(0).error();
    QVERIFY(card.isActive());
    QVERIFY2(card.title().startsWith(title), qPrintable(card.title()));
    QCOMPARE(int(card.action()), action);
    QCOMPARE(card.message(), u"because"_s);
    QCOMPARE(card.providerId(), u"groq"_s);
    QCOMPARE(page.pane(0).blocks()->rowCount(), 1); // the prompt: errors are never text of the answer
    QCOMPARE(card.suggestions().isEmpty(), kind != int(ErrorKind::NotFound));
}

void TestPlaygroundModel::brokenAnswerKeepsItsText()
{
    Page page;
    QVERIFY(page.model->runAll(u"q"_s));
    PaneUpdate &next = page.feed(0).next;
    next.newText = "half an ans";
    next.counters.outputTokens = 412;
    next.counters.elapsed = 3100;
    next.error = failure(ErrorKind::Network, 0);
    next.state = PaneState::Failed;
    QTRY_COMPARE(page.pane(0).state(), PaneModel::Failed);
    const BlockModel &blocks = *page.pane(0).blocks();
    QCOMPARE(blocks.rowCount(), 4);
    QCOMPARE(blocks.kindAt(3), BlockModel::Actions);
    QCOMPARE(blocks.data(blocks.index(1), BlockModel::TextRole).toString(), u"half an ans"_s);
    QCOMPARE(blocks.data(blocks.index(2), BlockModel::TextRole).toString(), u"lost after 412 tok, 3.10 s"_s);
    QVERIFY(page.pane(0).error()->title().contains(u"broke off"_s));
}

void TestPlaygroundModel::retryAfterCountsDown()
{
    ErrorCardModel card;
    QSignalSpy waits(&card, &ErrorCardModel::waitChanged);
    Error error = failure(ErrorKind::RateLimit, 429);
    error.retryAfter = std::chrono::milliseconds(350);
    card.show(error, {u"Groq"_s, u"groq/x"_s, {}, true, {}});
    QVERIFY(card.isWaiting());
    QCOMPARE(card.secondsLeft(), 1);
    QTRY_VERIFY(!card.isWaiting());
    QCOMPARE(card.waitProgress(), 1.0);
    const qsizetype told = waits.size();
    QVERIFY(told >= 2);
    card.clear();
    QVERIFY(!card.isActive());
}

void TestPlaygroundModel::panesComeAndGo()
{
    Page page;
    const QAbstractItemModelTester tester(page.model->panes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.model->removePane(0);
    QCOMPARE(page.model->panes()->count(), 2); // the first stays
    for (int i = 0; i < 6; ++i)
        page.model->addPane();
    QCOMPARE(page.model->panes()->count(), 6);
    QVERIFY(page.model->panes()->isFull());
    QCOMPARE(page.pane(5).letter(), u"F"_s);
    page.model->removePane(1);
    QCOMPARE(page.pane(4).letter(), u"F"_s); // for life
    page.model->addPane();
    QCOMPARE(page.pane(5).letter(), u"B"_s);
    page.model->removePane(5);
    page.model->setModel(1, u"fireworks/x"_s);
    QCOMPARE(page.stored.settings.paneModels().at(1), u"fireworks/x"_s);
    QCOMPARE(page.stored.settings.paneModels().size(), 5);
}

void TestPlaygroundModel::oneScaleForAllPanes()
{
    Page page;
    QVERIFY(page.model->runAll(u"q"_s));
    QCOMPARE(page.model->timeScale(), 500.0);
    page.feed(1).next.state = PaneState::Done;
    page.feed(1).next.phases = {10, 20, 300, 400, 900};
    QTRY_COMPARE(page.model->timeScale(), 2000.0);
    QCOMPARE(page.pane(1).phases(), QList<qreal>({10, 20, 300, 400, 900}));
}

void TestPlaygroundModel::startsWithTheSameModelOfTwoProviders()
{
    test::TemporarySettings stored;
    test::FakePlayground source;
    source.fillIn();
    const std::vector<ModelInfo> all = std::exchange(source.modelList, {});
    PlaygroundModel model(source, stored.settings);
    QVERIFY(!model.isReady());
    source.modelList = all;
    Q_EMIT source.modelsChanged("groq");
    Q_EMIT source.modelsChanged("fireworks");
    QVERIFY(model.isReady());
    const QString first = model.panes()->paneAt(0)->modelName();
    const QString second = model.panes()->paneAt(1)->modelName();
    QCOMPARE(model.panes()->paneAt(0)->modelLabel(), model.panes()->paneAt(1)->modelLabel());
    QVERIFY(first != second);
}

void TestPlaygroundModel::clearEndsEverything()
{
    Page page;
    QVERIFY(page.model->runAll(u"q"_s));
    page.feed(0).next.newText = "text";
    page.model->clear();
    QVERIFY(!page.model->isRunning());
    QVERIFY(page.model->isEmpty());
    QVERIFY(page.feed(0).stopped);
    QCOMPARE(page.pane(0).blocks()->rowCount(), 0);
    QCOMPARE(page.pane(0).state(), PaneModel::Idle);
    QVERIFY(!page.model->ticker().isRunning());
}

void TestPlaygroundModel::clearCanBeUndone()
{
    Page page;
    QVERIFY(page.model->undoText().isEmpty());
    QVERIFY(page.model->runAll(u"one"_s));
    page.feed(0).next.newText = "answer";
    page.feed(0).next.state = PaneState::Done;
    page.feed(1).next.state = PaneState::Done;
    QTRY_VERIFY(!page.model->isRunning());
    page.model->clear();
    QVERIFY(!page.model->undoText().isEmpty());
    page.model->undo();
    QVERIFY(page.model->undoText().isEmpty());
    QVERIFY(!page.model->isEmpty());
    QCOMPARE(page.pane(0).blocks()->rowCount(), 3);
    QCOMPARE(page.pane(0).state(), PaneModel::Done);
    QVERIFY(page.model->runAll(u"two"_s));
    QCOMPARE(page.source.asked[2].messages.size(), size_t(3));
    page.model->clear();
    QVERIFY(page.model->runAll(u"three"_s));
    QVERIFY(page.model->undoText().isEmpty()); // the next prompt settles it
}

void TestPlaygroundModel::restsWhenNothingRuns()
{
    QCOMPARE(FrameTicker::intervalFor(0), 16);
    QCOMPARE(FrameTicker::intervalFor(10), 16);
    QCOMPARE(FrameTicker::intervalFor(20), 30);
    QCOMPARE(FrameTicker::intervalFor(500), 66);
    FrameTicker ticker;
    QVERIFY(!ticker.isRunning());
    QSignalSpy beats(&ticker, &FrameTicker::tick);
    ticker.start();
    QTRY_VERIFY(beats.size() >= 3);
    ticker.stop();
    const qsizetype sofar = beats.size();
    QTimer later;
    QSignalSpy passed(&later, &QTimer::timeout);
    later.start(100);
    QVERIFY(passed.wait());
    QCOMPARE(beats.size(), sofar);
}

QTEST_MAIN(TestPlaygroundModel)
#include "tst_playgroundmodel.moc"
