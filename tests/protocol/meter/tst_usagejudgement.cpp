// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/usagejudgement.h"

#include <QTest>

#include <limits>

using namespace sluice;

class TestUsageJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void output_data();
    void output();
    void input_data();
    void input();
    void cached_data();
    void cached();
    void reasoning_data();
    void reasoning();
    void nothingTold();
    void toldBeforeTheLastText();
    void callsHaveWordsAroundThem();
    void severalChoices();
    void thinkingBesideTheLimit();
    void words();
    void sumsHold();
};

namespace {

using Count = std::optional<qint64>;

/// A text of about that many tokens, a word in each piece.
SeenOutput seenWords(int tokens)
{
    SeenOutput seen;
    for (int i = 0; i < tokens; ++i)
        seen.add(TextDelta{i % 2 == 0 ? " of" : " the"});
    return seen;
}

/// A request body of so many tokens.
SentInput sentTokens(int tokens)
{
    return {tokens * qint64(4), [tokens] { return double(tokens); }};
}

Usage counts(Count input, Count output, Count cached = {}, Count reasoning = {})
{
    return {input, cached, output, reasoning, {}};
}

} // namespace

void TestUsageJudgement::output_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<qint64>("told");
    QTest::addColumn<bool>("believed");
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("the same") << 300 << qint64(300) << true;
    QTest::newRow("another vocabulary, twice") << 300 << qint64(600) << true;
    QTest::newRow("another vocabulary, half") << 300 << qint64(150) << true;
    QTest::newRow("unseen thinking") << 300 << qint64(20'000) << true;
    QTest::newRow("all of the model's output") << 300 << qint64(32'768) << true;
    QTest::newRow("beyond the model's output") << 300 << qint64(40'000) << false;
    QTest::newRow("none beside 300 pieces") << 300 << qint64(0) << false;
    QTest::newRow("none beside one piece") << 1 << qint64(0) << false;
    QTest::newRow("one beside 300 pieces") << 300 << qint64(1) << false;
    QTest::newRow("a tenth") << 300 << qint64(30) << false;
    QTest::newRow("10^12 for five") << 5 << qint64(1'000'000'000'000) << false;
    QTest::newRow("99999999999 for five") << 5 << qint64(99'999'999'999) << false;
    QTest::newRow("negative") << 5 << qint64(-5) << false;
    QTest::newRow("beyond what JSON holds") << 5 << (qint64(1) << 53) + 2 << false;
    QTest::newRow("the largest number") << 5 << most << false;
    QTest::newRow("the smallest number") << 5 << std::numeric_limits<qint64>::min() << false;
    QTest::newRow("nothing seen, nothing told") << 0 << qint64(0) << true;
    QTest::newRow("nothing seen, thinking told") << 0 << qint64(500) << true;
}

void TestUsageJudgement::output()
{
    QFETCH(int, words);
    QFETCH(qint64, told);
    QFETCH(bool, believed);
    ModelLimits limits;
    limits.maxOutput = 32'768;
    const JudgedUsage judged = judgeUsage(counts(20, told), seenWords(words), limits, sentTokens(20));
    QCOMPARE(judged.output, believed ? CountVerdict::Plausible : CountVerdict::Doubted);
    QCOMPARE(judged.outputIsEstimated(), !believed);
    QCOMPARE(judged.isDoubted(), !believed);
    if (believed)
        QCOMPARE(*judged.usage.output, told);
    else
        QVERIFY2(std::abs(double(*judged.usage.output) - words) <= 0.25 * words + 1,
                 qPrintable(QString::number(*judged.usage.output)));
    QCOMPARE(judged.input, CountVerdict::Plausible);

    // Who does not think writes no more than what is seen.
    limits.reasoning = false;
    const JudgedUsage strict = judgeUsage(counts(20, told), seenWords(words), limits, sentTokens(20));
    QCOMPARE(strict.output == CountVerdict::Plausible, believed && told <= 4 * words + 64);
    // So it is with a limit that the request itself has, and with a time that is too short for more.
    limits.reasoning.reset();
    limits.askedOutput = 1000;
    const JudgedUsage asked = judgeUsage(counts(20, told), seenWords(words), limits, sentTokens(20));
    QCOMPARE(asked.output == CountVerdict::Plausible, believed && told <= 1100);
    limits.askedOutput.reset();
    limits.seconds = 0.1;
    const JudgedUsage quick = judgeUsage(counts(20, told), seenWords(words), limits, sentTokens(20));
    QCOMPARE(quick.output == CountVerdict::Plausible, believed && told < 6000);
}

void TestUsageJudgement::input_data()
{
    QTest::addColumn<qint64>("told");
    QTest::addColumn<bool>("believed");
    QTest::newRow("the same") << qint64(5000) << true;
    QTest::newRow("a thrifty vocabulary") << qint64(2000) << true;
    QTest::newRow("what the provider adds") << qint64(90'000) << true;
    QTest::newRow("beyond the window") << qint64(200'000) << false;
    QTest::newRow("none") << qint64(0) << false;
    QTest::newRow("one") << qint64(1) << false;
    QTest::newRow("negative") << qint64(-1) << false;
    QTest::newRow("9e18") << qint64(9'000'000'000'000'000'000) << false;
}

void TestUsageJudgement::input()
{
    QFETCH(qint64, told);
    QFETCH(bool, believed);
    ModelLimits limits;
    limits.contextWindow = 131'072;
    const JudgedUsage judged = judgeUsage(counts(told, 10), seenWords(10), limits, sentTokens(5000));
    QCOMPARE(judged.input, believed ? CountVerdict::Plausible : CountVerdict::Doubted);
    QCOMPARE(judged.usage.input, believed ? told : 5000);
    QCOMPARE(judged.inputIsEstimated(), !believed);
    // However short, what was sent has a token.
    QCOMPARE(judgeUsage(counts(0, 10), seenWords(10), limits, sentTokens(5)).input, CountVerdict::Doubted);
    // Without an estimate there is nothing to put in its place: it is unknown, not what was told.
    const JudgedUsage blind = judgeUsage(counts(told, 10), seenWords(10), limits);
    const bool possible = told >= 0 && told <= 131'072;
    QCOMPARE(blind.usage.input, possible ? Count(told) : Count());
}

void TestUsageJudgement::cached_data()
{
    QTest::addColumn<qint64>("input");
    QTest::addColumn<qint64>("cached");
    QTest::addColumn<CountVerdict>("verdict");
    QTest::newRow("a part") << qint64(72) << qint64(64) << CountVerdict::Plausible;
    QTest::newRow("all") << qint64(72) << qint64(72) << CountVerdict::Plausible;
    QTest::newRow("more than all") << qint64(72) << qint64(100) << CountVerdict::Contradictory;
    QTest::newRow("negative") << qint64(72) << qint64(-1) << CountVerdict::Doubted;
    QTest::newRow("beyond everything") << qint64(72) << qint64(9'000'000'000'000'000) << CountVerdict::Doubted;
    QTest::newRow("of an input nobody believes")
        << qint64(1'000'000'000'000) << qint64(1'000'000) << CountVerdict::Doubted;
}

void TestUsageJudgement::cached()
{
    QFETCH(qint64, input);
    QFETCH(qint64, cached);
    QFETCH(CountVerdict, verdict);
    const JudgedUsage judged = judgeUsage(counts(input, 10, cached), seenWords(10), {}, sentTokens(70));
    QCOMPARE(judged.cachedInput, verdict);
    QCOMPARE(judged.usage.cachedInput, verdict == CountVerdict::Plausible ? Count(cached) : Count());
    QCOMPARE(judged.inputIsEstimated(), verdict != CountVerdict::Plausible);
    QVERIFY(judged.usage.input == (input == 72 ? 72 : 70));
}

void TestUsageJudgement::reasoning_data()
{
    QTest::addColumn<qint64>("output");
    QTest::addColumn<qint64>("reasoning");
    QTest::addColumn<CountVerdict>("verdict");
    QTest::newRow("a part") << qint64(300) << qint64(190) << CountVerdict::Plausible;
    QTest::newRow("none") << qint64(300) << qint64(0) << CountVerdict::Plausible;
    QTest::newRow("more than all") << qint64(300) << qint64(900) << CountVerdict::Contradictory;
    QTest::newRow("leaves no answer") << qint64(300) << qint64(299) << CountVerdict::Contradictory;
    QTest::newRow("negative") << qint64(300) << qint64(-1) << CountVerdict::Doubted;
    QTest::newRow("of an output nobody believes")
        << qint64(1'000'000'000'000) << qint64(900'000'000'000) << CountVerdict::Doubted;
}

void TestUsageJudgement::reasoning()
{
    QFETCH(qint64, output);
    QFETCH(qint64, reasoning);
    QFETCH(CountVerdict, verdict);
    SeenOutput seen = seenWords(100);
    for (int i = 0; i < 200; ++i)
        seen.add(ReasoningDelta{" the"});
    const JudgedUsage judged = judgeUsage(counts(20, output, {}, reasoning), seen, {}, sentTokens(20));
    QCOMPARE(judged.reasoning, verdict);
    QVERIFY(std::abs(double(*judged.usage.output) - 300) <= 75);
    QVERIFY(*judged.usage.reasoning <= *judged.usage.output);
    if (verdict == CountVerdict::Plausible)
        QCOMPARE(*judged.usage.reasoning, reasoning);
    else
        QVERIFY(std::abs(double(*judged.usage.reasoning) - 200) <= 50);
    QCOMPARE(judged.outputIsEstimated(), verdict != CountVerdict::Plausible);
    // Where two counts exclude each other, neither is used.
    if (reasoning > output)
        QCOMPARE(judged.output, CountVerdict::Contradictory);
}

void TestUsageJudgement::nothingTold()
{
    const JudgedUsage judged = judgeUsage({}, seenWords(100), {}, sentTokens(50));
    QCOMPARE(judged.usage.input, 50);
    QVERIFY(std::abs(double(*judged.usage.output) - 100) <= 25);
    QVERIFY(judged.inputIsEstimated() && judged.outputIsEstimated() && !judged.isDoubted());
    QCOMPARE(judged.usage.reasoning, Count());
    QCOMPARE(judged.usage.cachedInput, Count());
    // What was never sent has no input.
    const JudgedUsage unsent = judgeUsage({}, SeenOutput(), {}, {0, [] { return 50.0; }});
    QVERIFY(unsent.usage == Usage());
    QVERIFY(!unsent.isEstimated());
}

void TestUsageJudgement::toldBeforeTheLastText()
{
    SeenOutput seen = seenWords(100);
    seen.add(UsageUpdate{counts(20, 110)});
    QCOMPARE(judgeUsage(counts(20, 110), seen, {}, sentTokens(20)).output, CountVerdict::Plausible);
    for (int i = 0; i < 50; ++i)
        seen.add(TextDelta{" the"});
    const JudgedUsage judged = judgeUsage(counts(20, 110), seen, {}, sentTokens(20));
    QCOMPARE(judged.output, CountVerdict::Partial);
    QVERIFY(judged.outputIsEstimated() && !judged.isDoubted());
    QVERIFY(std::abs(double(*judged.usage.output) - 160) <= 13);
}

void TestUsageJudgement::callsHaveWordsAroundThem()
{
    SeenOutput seen;
    seen.add(ToolCallDelta{0, "call_1", "now", {}});
    QVERIFY(!seen.isEmpty());
    QCOMPARE(seen.deltas(), 0);
    ModelLimits limits;
    limits.reasoning = false;
    QCOMPARE(judgeUsage(counts(20, 90), seen, limits).output, CountVerdict::Plausible);
    QCOMPARE(judgeUsage(counts(20, 900), seen, limits).output, CountVerdict::Doubted);
}

void TestUsageJudgement::severalChoices()
{
    ModelLimits limits;
    limits.choices = 4;
    limits.reasoning = false;
    QCOMPARE(judgeUsage(counts(20, 400), seenWords(100), limits).output, CountVerdict::Plausible);
    QCOMPARE(judgeUsage(counts(20, 60), seenWords(100), limits).output, CountVerdict::Doubted);
    const JudgedUsage judged = judgeUsage({}, seenWords(100), limits);
    QVERIFY(std::abs(double(*judged.usage.output) - 400) <= 100);
}

/// Some limit the answer alone, and count what the model thought in its output.
void TestUsageJudgement::thinkingBesideTheLimit()
{
    ModelLimits limits;
    limits.askedOutput = 400;
    const auto verdict = [&](qint64 output, Count reasoning) {
        return judgeUsage(counts(20, output, {}, reasoning), seenWords(300), limits, sentTokens(20)).output;
    };
    QCOMPARE(verdict(3000, 2700), CountVerdict::Plausible);
    QCOMPARE(verdict(3000, 1000), CountVerdict::Doubted);
    QCOMPARE(verdict(3000, {}), CountVerdict::Doubted);
    QCOMPARE(verdict(3000, -2700), CountVerdict::Doubted);
    limits.maxOutput = 2000;
    QCOMPARE(verdict(3000, 2700), CountVerdict::Doubted);
}

void TestUsageJudgement::words()
{
    const Usage good = counts(20, 100);
    QCOMPARE(judgementText(judgeUsage(good, seenWords(100), {}, sentTokens(20)), good), QByteArray());
    const Usage odd = counts(72, 99'999'999'999, 100);
    QCOMPARE(judgementText(judgeUsage(odd, seenWords(5), {}, sentTokens(70)), odd),
             QByteArray("output=doubted(99999999999) cached_input=contradictory(100)"));
    QCOMPARE(judgementText(judgeUsage({}, seenWords(5), {}, sentTokens(70)), {}),
             QByteArray("input=absent output=absent"));
}

void TestUsageJudgement::sumsHold()
{
    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    const Usage told = counts(huge, huge, huge, huge);
    const JudgedUsage judged =
        judgeUsage(told, seenWords(5), {}, {100, [] { return std::numeric_limits<double>::infinity(); }});
    QVERIFY(*judged.usage.input <= mostTokens);
    QVERIFY(*judged.usage.input + *judged.usage.output <= 2 * mostTokens);
}

QTEST_APPLESS_MAIN(TestUsageJudgement)

#include "tst_usagejudgement.moc"
