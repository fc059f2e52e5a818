// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One prompt asked several times: the order, what stays, and what the figures say together.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "meter/tokenestimator.h"
#include "playgroundmodel.h"
#include "promptestimate.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    test::TemporarySettings stored;
    test::FakePlayground source;
    std::unique_ptr<PlaygroundModel> model;

    Page(int runs, bool fair)
    {
        source.fillIn();
        stored.settings.setPaneModels({u"groq/openai/gpt-oss-20b"_s, u"groq/llama-3.3-70b-versatile"_s});
        model = std::make_unique<PlaygroundModel>(source, stored.settings);
        model->setRuns(runs);
        model->setFair(fair);
    }
    PaneModel &pane(int row) const { return *model->panes()->paneAt(row); }
    /// The answer asked for as that one ends.
    void finish(size_t number, double ttft = 0, PaneState state = PaneState::Done)
    {
        test::FakeFeed &feed = *source.feeds.at(number);
        feed.next.state = state;
        feed.next.newText = "answer " + QByteArray::number(int(number));
        if (ttft > 0)
            feed.next.counters.ttft = ttft;
        if (state == PaneState::Failed)
            feed.next.error = Error{ErrorKind::RateLimit, ErrorSource::Upstream};
        Q_EMIT model->ticker().tick();
    }
    [[nodiscard]] QByteArray askedModel(size_t number) const { return source.asked.at(number).model; }
};

} // namespace

class TestRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRaceGoesByRounds()
    {
        Page page(3, false);
        QVERIFY(page.model->runAll(u"q"_s));
        QCOMPARE(page.source.asked.size(), size_t(2));
        page.finish(0, 100);
        QCOMPARE(page.source.asked.size(), size_t(2)); // the round is not over
        QCOMPARE(page.pane(0).stateText(), u"waits its turn"_s);
        page.finish(1, 200);
        QCOMPARE(page.source.asked.size(), size_t(4));
        QCOMPARE(page.pane(0).stateText(), u"connecting 2/3"_s);
        page.finish(2, 300);
        page.finish(3, 250);
        page.finish(4, 200);
        QVERIFY(page.model->isRunning());
        page.finish(5, 210);
        QVERIFY(!page.model->isRunning());
        QCOMPARE(page.source.asked.size(), size_t(6));
        QCOMPARE(page.pane(0).stateText(), u"done"_s);
        // Nothing is lost: three answers stand at one place, each as it came.
        const Conversation &conversation = page.pane(0).conversation();
        const std::vector<int> answers = conversation.siblings(conversation.tip());
        QCOMPARE(answers.size(), size_t(3));
        QCOMPARE(joinedText(conversation.find(answers[0])->message), QByteArray("answer 0"));
        QCOMPARE(joinedText(conversation.find(answers[2])->message), QByteArray("answer 4"));
        // The prompt alone is sent each time.
        for (const ChatRequest &request : page.source.asked)
            QCOMPARE(request.messages.size(), size_t(1));
        QVERIFY(page.model->isRepeated());
        QCOMPARE(page.pane(0).runs(), 3);
        QCOMPARE(page.pane(0).medians().value(PaneModel::Ttft), u"200 ms"_s);
        QCOMPARE(page.pane(0).spreads().value(PaneModel::Ttft), u"100–300"_s);
        QCOMPARE(page.pane(0).spreads().value(PaneModel::Cost), u"–"_s);
    }

    void aFairRunAsksInTurn()
    {
        Page page(2, true);
        QVERIFY(page.model->runAll(u"q"_s));
        for (size_t number = 0; number < 4; ++number) {
            QCOMPARE(page.source.asked.size(), number + 1); // one at a time
            QCOMPARE(page.askedModel(number), number % 2 == 0 ? QByteArray("groq/openai/gpt-oss-20b")
                                                              : QByteArray("groq/llama-3.3-70b-versatile"));
            QVERIFY(page.model->isRunning());
            page.finish(number);
        }
        QVERIFY(!page.model->isRunning());
        QCOMPARE(page.source.asked.size(), size_t(4));
    }

    void stopEndsTheRest()
    {
        Page page(5, false);
        QVERIFY(page.model->runAll(u"q"_s));
        page.finish(0);
        page.finish(1);
        page.model->stopAll();
        Q_EMIT page.model->ticker().tick();
        QVERIFY(!page.model->isRunning());
        QCOMPARE(page.source.asked.size(), size_t(4));
        QCOMPARE(page.pane(0).conversation().siblings(page.pane(0).conversation().tip()).size(), size_t(2));
    }

    void stopOfOnePaneLeavesTheOther()
    {
        Page page(2, true);
        QVERIFY(page.model->runAll(u"q"_s));
        page.model->stopPane(1); // before its turn came
        page.finish(0);
        page.finish(1);
        QVERIFY(!page.model->isRunning());
        QCOMPARE(page.askedModel(1), QByteArray("groq/openai/gpt-oss-20b"));
        QCOMPARE(page.pane(1).conversation().nodes().size(), size_t(1));
    }

    void aFailedPaneIsAskedNoMore()
    {
        Page page(2, false);
        QVERIFY(page.model->runAll(u"q"_s));
        page.finish(0, 0, PaneState::Failed);
        page.finish(1);
        QCOMPARE(page.source.asked.size(), size_t(3));
        QCOMPARE(page.askedModel(2), QByteArray("groq/llama-3.3-70b-versatile"));
        QVERIFY(page.pane(0).error()->isActive());
        page.finish(2);
        QVERIFY(!page.model->isRunning());
        QCOMPARE(page.pane(0).runs(), 0);
        QCOMPARE(page.pane(1).runs(), 2);
    }

    void closingAPaneGoesOn()
    {
        Page page(2, false);
        QVERIFY(page.model->runAll(u"q"_s));
        page.model->removePane(1);
        page.finish(0);
        page.finish(2);
        QVERIFY(!page.model->isRunning());
        page.model->undo();
        QTRY_VERIFY(!page.model->isRunning()); // it is taken from once more, until it was stopped
    }

    void whatWasAskedOnceHasNoSpread()
    {
        Page page(1, false);
        QVERIFY(page.model->runAll(u"q"_s));
        QCOMPARE(page.pane(0).stateText(), u"connecting"_s);
        page.finish(0, 100);
        page.finish(1, 140);
        QVERIFY(!page.model->isRepeated());
        QVERIFY(page.pane(0).medians().isEmpty());
        QCOMPARE(page.pane(0).best().value(PaneModel::Ttft), u"1.4×"_s);
        QCOMPARE(page.pane(0).bestWords(PaneModel::Ttft), u"1.4× faster than the next pane"_s);
        QCOMPARE(PaneModel::betterBy(u"1.4×"_s, PaneModel::Rate), u"1.4× faster"_s);
        QCOMPARE(PaneModel::betterBy(u"1.4×"_s, PaneModel::Cost), u"1.4× cheaper"_s);
        QVERIFY(page.pane(1).best().value(PaneModel::Ttft).isEmpty());
        QVERIFY(page.model->runAll(u"q"_s));
        QVERIFY(page.pane(0).best().value(PaneModel::Ttft).isEmpty());
        page.model->stopAll();
    }

    /// So that a book that is pasted does not hold the window up: what is told comes later, and is the same.
    void longTextsAreCountedBesideTheWindow()
    {
        Page page(1, false);
        PaneSettings settings(page.source, *page.model);
        PromptEstimate estimate(page.source, *page.model, settings);
        const QString line = u"The quick brown fox jumps over the lazy dog. "_s;
        estimate.setPrompt(line.repeated(100));
        QTRY_VERIFY(!estimate.text().isEmpty());
        const QString shortOne = estimate.text();
        QSignalSpy changed(&estimate, &PromptEstimate::changed);
        estimate.setPrompt(line.repeated(10'000));
        QTest::qWait(0);
        QCOMPARE(estimate.text(), shortOne);
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1); // nothing was told before it was counted
        const double told = estimate.text().section(u' ', 0, 0).sliced(1).toDouble();
        const double tokens = double(estimateTokens(line.repeated(10'000).toUtf8()));
        QVERIFY2(told >= tokens && told < 1.01 * tokens, qPrintable(estimate.text()));
        estimate.setPrompt({});
        QVERIFY(estimate.text().isEmpty());
        estimate.setPrompt(line.repeated(100));
        QTRY_COMPARE(estimate.text(), shortOne);
    }

    void theEstimateIsOfAllRounds()
    {
        Page page(1, false);
        for (ModelInfo &info : page.source.modelList)
            info.inputPrice = 1e6; // a dollar a token
        PaneSettings settings(page.source, *page.model);
        PromptEstimate estimate(page.source, *page.model, settings);
        const auto dollars = [&] { return estimate.text().section(u'$', -1).toDouble(); };
        estimate.setPrompt(u"Why is the sky blue?"_s);
        QTRY_VERIFY(dollars() > 0);
        const double once = dollars();
        const QString tokens = estimate.text().section(u'·', 0, 0);
        page.model->setRuns(3);
        QTRY_COMPARE(dollars(), 3 * once);
        QCOMPARE(estimate.text().section(u'·', 0, 0), tokens); // each request is as long as before
        // Nobody would be asked.
        page.model->setModel(0, {});
        page.model->setModel(1, {});
        estimate.setPrompt(u"Why is the sky red?"_s);
        QTRY_COMPARE(estimate.text(), QString());
    }

    void onlyAnswersToTheSamePromptAreCompared()
    {
        Page page(1, false);
        QVERIFY(page.model->runAll(u"q"_s));
        page.finish(0, 100);
        page.finish(1, 140);
        QCOMPARE(page.pane(0).best().value(PaneModel::Ttft), u"1.4×"_s);
        const int prompt = page.pane(0).conversation().path().front();
        QVERIFY(page.model->runEdit(0, prompt, u"another"_s, false));
        page.finish(2, 50);
        QVERIFY(!page.model->isRunning());
        QVERIFY(page.pane(0).best().value(PaneModel::Ttft).isEmpty());
        QVERIFY(page.pane(1).best().value(PaneModel::Ttft).isEmpty());
        page.pane(0).stepBranch(page.pane(0).conversation().path().front(), -1);
        QCOMPARE(page.pane(0).best().value(PaneModel::Ttft), u"1.4×"_s);
        // The same last words after other ones are another question.
        page.pane(0).stepBranch(page.pane(0).conversation().path().front(), 1);
        QVERIFY(page.model->runAll(u"and?"_s));
        page.finish(3, 100);
        page.finish(4, 300);
        QVERIFY(page.pane(0).best().value(PaneModel::Ttft).isEmpty());
    }

    void whatHasNoFiguresTookNoTimeThatIsKnown()
    {
        Page page(1, false);
        Conversation conversation;
        conversation.append(textMessage(Role::User, "q"));
        conversation.append(textMessage(Role::Assistant, "a"), {"groq/openai/gpt-oss-20b", AnswerState::Done});
        page.pane(0).load(std::move(conversation), {});
        QCOMPARE(page.pane(0).elapsed(), u"–"_s);
        QVERIFY(!page.pane(0).figures()[PaneModel::Elapsed]);
    }

    void theScaleHoldsTheAnswersInSight()
    {
        Page page(1, false);
        QVERIFY(page.model->runAll(u"q"_s));
        page.source.feeds.at(0)->next.phases.answer = 4000;
        page.finish(0);
        page.finish(1);
        QCOMPARE(page.model->timeScale(), 5000.0);
        page.pane(0).regenerate(page.pane(0).lastNode());
        page.source.feeds.at(2)->next.phases.answer = 300;
        page.finish(2);
        QCOMPARE(page.model->timeScale(), 500.0);
        page.pane(0).stepBranch(page.pane(0).lastNode(), -1);
        QCOMPARE(page.model->timeScale(), 5000.0);
        page.pane(0).stepBranch(page.pane(0).lastNode(), 1);
        QCOMPARE(page.model->timeScale(), 500.0);
    }

    void hostileNumbersOfRuns()
    {
        Page page(1'000'000, false);
        QCOMPARE(page.model->runs(), RunPlan::mostRuns);
        page.model->setRuns(-4);
        QCOMPARE(page.model->runs(), 1);
    }

    void bestIsOnlyWhatIsBetter()
    {
        FigureRow a;
        FigureRow b;
        a[0] = 100;
        b[0] = 104; // too near
        a[1] = 50;
        b[1] = 100;
        a[2] = 900; // tokens are no race
        b[2] = 10;
        a[3] = 0;
        b[3] = 0;
        a[4] = 0.001;
        std::vector<BetterRow> better = bestOf({a, b});
        QCOMPARE(better[0], BetterRow());
        QCOMPARE(better[1], (BetterRow{Better(), Better{2, false}, Better(), Better(), Better()}));
        QVERIFY(bestOf({}).empty());
        // Who is compared with an estimate is faster by about so much, whoever of them is estimated.
        FigureRow c;
        c[1] = 20;
        c.isEstimate[1] = true;
        better = bestOf({a, b, c});
        QCOMPARE(better[1][1], (Better{2, true}));
        QCOMPARE(spreadOf({3, 1, 2, 4}), (Spread{2.5, 1, 4}));
        QCOMPARE(spreadOf({}), std::optional<Spread>());
    }
};

QTEST_MAIN(TestRuns)
#include "tst_runs.moc"
