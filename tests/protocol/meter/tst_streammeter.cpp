// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/meter/meteredanswer.h"

#include "meter/tokenestimator.h"

#include <QTest>

using namespace sluice;

class TestStreamMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet();
    void answer();
    void thinkingThenAnswer();
    void thinkingOnly();
    void aStallIsSeenAsItLasts();
    void emptyDeltasAreNoTokens();
    void toolCalls();
    void tooLittleForARate_data();
    void tooLittleForARate();
    void hiddenThinking();
    void lastSecond();
    void stopped();
    void whatWasNeverSentHasNoInput();
    void usageInSteps();
    void laterCallsChangeNothing();
    void cost();
    void serverTimes_data();
    void serverTimes();
    void phases_data();
    void phases();
};

void TestStreamMeter::nothingYet()
{
    StreamMeter empty;
    QVERIFY(empty.counters(5000 * ms) == Counters());
    QVERIFY(empty.phases(5000 * ms) == Phases());
    StreamMeter sent = meter();
    const Counters counters = sent.counters(1321 * ms);
    QCOMPARE(counters.connect, 20.0);
    QCOMPARE(counters.elapsed, 321.0);
    QVERIFY(!counters.ttft && !counters.outputTokens && !counters.tokensPerSecond && !counters.cost);
    const Phases phases = sent.phases(1321 * ms);
    QCOMPARE(phases.connect, 21.0);
    QCOMPARE(phases.prefill, 300.0);
}

void TestStreamMeter::answer()
{
    StreamMeter made = meter();
    made.add(Started{"id", "m", 1}, 1101 * ms);
    addWords<TextDelta>(made, 501, 1121, 2121);
    made.add(Finished{FinishReason::Stop}, 2130 * ms);
    made.add(usage(12, 501), 2131 * ms);
    made.finish(2140 * ms);
    const Counters counters = made.counters(9999 * ms);
    QCOMPARE(counters.ttft, 100.0);
    QCOMPARE(counters.ttfat, 100.0);
    QCOMPARE(counters.thinking, std::nullopt);
    QCOMPARE(counters.endToEnd, 1100.0);
    QCOMPARE(counters.tokensPerSecond, 500.0);
    QVERIFY(!counters.answerTokensPerSecond); // the same, for nothing was thought
    QVERIFY(!counters.tokensPerSecondEstimated);
    QVERIFY(!counters.tokensEstimated);
    QCOMPARE(counters.inputTokens, 12);
    QCOMPARE(counters.outputTokens, 501);
    QCOMPARE(counters.elapsed, 1140.0);
    QCOMPARE(counters.cost, std::nullopt);
    QCOMPARE(sum(made.phases(9999 * ms)), 1121.0);
}

void TestStreamMeter::thinkingThenAnswer()
{
    StreamMeter made = meter();
    addWords<ReasoningDelta>(made, 60, 1221, 1700);
    addWords<TextDelta>(made, 41, 1721, 2221);
    UsageUpdate update = usage(5, 101);
    update.usage.reasoning = 60;
    made.add(update, 2222 * ms);
    made.finish(2222 * ms);
    const Counters counters = made.counters(0);
    QCOMPARE(counters.ttft, 200.0);
    QCOMPARE(counters.ttfat, 700.0);
    QCOMPARE(counters.thinking, 500.0);
    QCOMPARE(counters.tokensPerSecond, 100.0);
    QCOMPARE(counters.answerTokensPerSecond, 80.0);
    QCOMPARE(counters.reasoningTokens, 60);
    const Phases phases = made.phases(0);
    QVERIFY((phases == Phases{21, 0, 200, 500, 500}));
}

void TestStreamMeter::thinkingOnly()
{
    StreamMeter made = meter();
    made.add(ReasoningDelta{"Hm"}, 1221 * ms);
    made.add(ReasoningDelta{"…"}, 1621 * ms);
    made.finish(1700 * ms);
    QCOMPARE(made.counters(0).thinking, 400.0);
    QCOMPARE(made.counters(0).ttfat, std::nullopt);
    QVERIFY((made.phases(0) == Phases{21, 0, 200, 400, 0}));
}

void TestStreamMeter::aStallIsSeenAsItLasts()
{
    StreamMeter made = meter();
    made.add(ReasoningDelta{"Hm"}, 1221 * ms);
    QVERIFY((made.phases(9221 * ms) == Phases{21, 0, 200, 8000, 0}));
    made.add(TextDelta{"a"}, 9721 * ms);
    made.add(TextDelta{"b"}, 9821 * ms);
    QVERIFY((made.phases(9800 * ms) == Phases{21, 0, 200, 8500, 100})); // read before what came
    QVERIFY((made.phases(18021 * ms) == Phases{21, 0, 200, 8500, 8300}));
    made.finish(19000 * ms);
    QVERIFY((made.phases(19000 * ms) == Phases{21, 0, 200, 8500, 100}));
}

void TestStreamMeter::emptyDeltasAreNoTokens()
{
    StreamMeter made = meter();
    made.add(Started{}, 1050 * ms);
    made.add(TextDelta{}, 1060 * ms);
    made.add(ReasoningDelta{}, 1061 * ms);
    QCOMPARE(made.counters(1070 * ms).ttft, std::nullopt);
    made.add(TextDelta{"a"}, 1121 * ms);
    made.add(TextDelta{"b"}, 1221 * ms);
    made.add(TextDelta{}, 1900 * ms);
    made.add(usage(1, 2), 1900 * ms);
    made.finish(1901 * ms);
    QCOMPARE(made.counters(0).ttft, 100.0);
    QCOMPARE(made.counters(0).endToEnd, 200.0);
    QCOMPARE(sum(made.phases(0)), 221.0);
}

void TestStreamMeter::toolCalls()
{
    StreamMeter made = meter();
    made.add(ToolCallDelta{0, "call_1", "weather", {}}, 1100 * ms);
    QCOMPARE(made.counters(1100 * ms).ttft, std::nullopt);
    made.add(ToolCallDelta{0, {}, {}, "{\"city\":"}, 1121 * ms);
    made.add(ToolCallDelta{0, {}, {}, "\"Oslo\"}"}, 1321 * ms);
    made.finish(1322 * ms);
    QCOMPARE(made.counters(0).ttfat, 100.0);
    QCOMPARE(made.counters(0).endToEnd, 300.0);
    QVERIFY(made.counters(0).outputTokens > 4);
}

void TestStreamMeter::tooLittleForARate_data()
{
    QTest::addColumn<qint64>("spanMs");
    QTest::addColumn<qint64>("tokens");
    QTest::addColumn<bool>("rate");
    QTest::newRow("both enough") << qint64(200) << qint64(40) << true;
    QTest::newRow("too short") << qint64(199) << qint64(4000) << false;
    QTest::newRow("too few") << qint64(60'000) << qint64(39) << false;
}

void TestStreamMeter::tooLittleForARate()
{
    QFETCH(qint64, spanMs);
    QFETCH(qint64, tokens);
    QFETCH(bool, rate);
    StreamMeter made = meter();
    made.add(TextDelta{" of"}, 1100 * ms);
    made.add(TextDelta{" the"}, (1100 + spanMs) * ms);
    made.add(usage(1, tokens), (1100 + spanMs) * ms);
    made.finish((1101 + spanMs) * ms);
    QCOMPARE(made.counters(0).tokensPerSecond.has_value(), rate);
    // Half of them were there when the clock began.
    if (rate)
        QVERIFY(isNear(made.counters(0).tokensPerSecond, double(tokens) / 2 * 1000 / double(spanMs), 0.2));
}

void TestStreamMeter::hiddenThinking()
{
    StreamMeter made = meter();
    addWords<TextDelta>(made, 101, 2000, 3000);
    UsageUpdate update = usage(1, 5101);
    update.usage.reasoning = 5000;
    made.add(update, 3001 * ms);
    made.finish(3001 * ms);
    // The 5,000 tokens were made before the first delta: they are no part of the speed of what came after it.
    QCOMPARE(made.counters(0).tokensPerSecond, 100.0);
    QCOMPARE(made.counters(0).outputTokens, 5101);
}

void TestStreamMeter::lastSecond()
{
    StreamMeter made = meter();
    const QByteArray text = " one two three four";
    const double each = double(estimateTokens(text.repeated(100))) / 100;
    // 25 pieces a second for two seconds, then 100.
    qint64 now = 1100 * ms;
    for (int i = 0; i < 50; ++i, now += 40 * ms)
        made.add(TextDelta{text}, now);
    const Counters slow = made.counters(now);
    QVERIFY2(isNear(slow.tokensPerSecond, 25 * each, 0.06), qPrintable(QString::number(*slow.tokensPerSecond)));
    QVERIFY(slow.tokensPerSecondEstimated);
    QVERIFY(slow.tokensEstimated);
    QVERIFY(isNear(double(*slow.outputTokens), 50 * each, 0.02));
    for (int i = 0; i < 150; ++i, now += 10 * ms)
        made.add(TextDelta{text}, now);
    const Counters fast = made.counters(now);
    QVERIFY2(isNear(fast.tokensPerSecond, 100 * each, 0.03), qPrintable(QString::number(*fast.tokensPerSecond)));
    // A stall shows: the last second empties while nothing comes.
    QVERIFY(*made.counters(now + 600 * ms).tokensPerSecond < 50 * each);
    QCOMPARE(*made.counters(now + 5000 * ms).tokensPerSecond, 0.0);
}

void TestStreamMeter::stopped()
{
    StreamMeter::Options options;
    options.inputEstimate = 33;
    StreamMeter made = meter(options);
    addWords<TextDelta>(made, 101, 1100, 2100);
    made.finish(2150 * ms);
    const Counters counters = made.counters(0);
    QVERIFY(isNear(double(*counters.outputTokens), 101, 0.35));
    QVERIFY(counters.outputEstimated && counters.inputEstimated && counters.tokensEstimated);
    QVERIFY(isNear(counters.tokensPerSecond, 100, 0.2));
    QVERIFY(counters.tokensPerSecondEstimated);
    QCOMPARE(counters.inputTokens, 33);
    QVERIFY(counters.doubts.isEmpty());
}

void TestStreamMeter::whatWasNeverSentHasNoInput()
{
    StreamMeter::Options options;
    options.inputEstimate = 30;
    StreamMeter refused(options);
    Marks marks;
    marks.asked = marks.start = 1000 * ms;
    refused.setMarks(marks);
    QCOMPARE(refused.counters(1001 * ms).inputTokens, 30);
    refused.finish(1002 * ms);
    QVERIFY(!refused.counters(1002 * ms).inputTokens);
    QVERIFY(!refused.counters(1002 * ms).inputEstimated);
}

void TestStreamMeter::usageInSteps()
{
    StreamMeter made = meter();
    UsageUpdate first = usage(30, 1);
    first.usage.cachedInput = 20;
    made.add(first, 1100 * ms);
    made.add(TextDelta{QByteArray(" of").repeated(100)}, 1110 * ms);
    QVERIFY(isNear(double(*made.counters(1111 * ms).outputTokens), 101, 0.35));
    QVERIFY(made.counters(1111 * ms).tokensEstimated);
    UsageUpdate last;
    last.usage.output = 90;
    made.add(last, 1200 * ms);
    made.finish(1200 * ms);
    QCOMPARE(made.counters(0).inputTokens, 30);
    QCOMPARE(made.counters(0).cachedInputTokens, 20);
    QCOMPARE(made.counters(0).outputTokens, 90);
    QVERIFY(!made.counters(0).tokensEstimated);
}

void TestStreamMeter::laterCallsChangeNothing()
{
    StreamMeter made = meter();
    made.add(TextDelta{"a"}, 1100 * ms);
    made.add(Failed{Error{ErrorKind::Network}}, 1300 * ms);
    const Counters before = made.counters(0);
    made.add(TextDelta{"b"}, 1400 * ms);
    made.finish(1500 * ms);
    QVERIFY(made.counters(9000 * ms) == before);
    QCOMPARE(before.elapsed, 300.0);
}

void TestStreamMeter::cost()
{
    StreamMeter::Options options;
    options.price = Price{2.0, 0.5, 10.0};
    options.inputEstimate = 1000;
    StreamMeter made = meter(options);
    QVERIFY2(!made.counters(1050 * ms).cost, "nothing was answered yet");
    made.add(TextDelta{QByteArray(" of").repeated(1000)}, 1100 * ms);
    const Counters live = made.counters(1100 * ms);
    QCOMPARE(*live.cost, 0.002 + double(*live.outputTokens) * 10e-6);
    QVERIFY(live.costEstimated);
    UsageUpdate update = usage(2000, 500);
    update.usage.cachedInput = 1000;
    made.add(update, 1200 * ms);
    made.finish(1200 * ms);
    QCOMPARE(*made.counters(0).cost, 0.002 + 0.0005 + 0.005);
    QVERIFY(!made.counters(0).costEstimated);
}

void TestStreamMeter::serverTimes_data()
{
    QTest::addColumn<double>("queue");
    QTest::addColumn<double>("prompt");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("serverTtft");
    QTest::newRow("none told") << -1.0 << -1.0 << -1.0 << -1.0;
    QTest::newRow("first token told") << -1.0 << -1.0 << 0.08 << 80.0;
    QTest::newRow("first token in another unit") << -1.0 << -1.0 << 80.0 << -1.0;
    QTest::newRow("queue and prompt told") << 0.02 << 0.03 << -1.0 << 50.0;
    QTest::newRow("longer than the client waited") << 0.2 << 0.03 << -1.0 << -1.0;
}

void TestStreamMeter::serverTimes()
{
    QFETCH(double, queue);
    QFETCH(double, prompt);
    QFETCH(double, first);
    QFETCH(double, serverTtft);
    const auto set = [](double value) { return value < 0 ? std::nullopt : std::optional(value); };
    StreamMeter made = meter();
    made.add(TextDelta{"a"}, 1121 * ms);
    Usage told;
    told.timings.queue = set(queue);
    told.timings.prompt = set(prompt);
    told.timings.timeToFirstToken = set(first);
    made.addUsage(told);
    made.finish(1200 * ms);
    const Counters counters = made.counters(0);
    QCOMPARE(counters.serverTtft, set(serverTtft));
    const bool fits = queue <= 0.1 && first <= 0.1;
    QCOMPARE(counters.serverQueue.has_value(), queue >= 0 && queue <= 0.1);
    QCOMPARE(counters.serverTimesContradict, !fits);
}

void TestStreamMeter::phases_data()
{
    QTest::addColumn<double>("queue");
    QTest::addColumn<double>("prompt");
    QTest::addColumn<double>("queueMs");
    QTest::newRow("not told") << 0.0 << 0.0 << 0.0;
    QTest::newRow("told") << 0.03 << 0.01 << 30.0;
    // What does not fit is unknown: it does not become what would fit.
    QTest::newRow("longer than the waiting") << 0.5 << 0.0 << 0.0;
    QTest::newRow("too long together") << 0.07 << 0.04 << 0.0;
    QTest::newRow("prompt longer than the waiting") << 0.05 << 0.4 << 50.0;
    QTest::newRow("nonsense") << -3.0 << -1.0 << 0.0;
}

void TestStreamMeter::phases()
{
    QFETCH(double, queue);
    QFETCH(double, prompt);
    QFETCH(double, queueMs);
    StreamMeter made = meter();
    made.add(ReasoningDelta{"a"}, 1121 * ms);
    made.add(TextDelta{"b"}, 1321 * ms);
    made.add(TextDelta{"c"}, 1521 * ms);
    Usage told;
    told.timings.queue = queue;
    told.timings.prompt = prompt;
    made.addUsage(told);
    made.finish(1900 * ms);
    const Phases phases = made.phases(0);
    QCOMPARE(phases.queue, queueMs);
    QCOMPARE(phases.prefill, 100.0 - queueMs);
    QCOMPARE(phases.thinking, 200.0);
    QCOMPARE(phases.answer, 200.0);
    QCOMPARE(sum(phases), 521.0);
}

QTEST_APPLESS_MAIN(TestStreamMeter)

#include "tst_streammeter.moc"
