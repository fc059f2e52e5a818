// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/meter/meteredanswer.h"

#include <QTest>

using namespace sluice;

/// What a meter makes of events of many tokens, of counts that cannot be, and of answers that never began.
class TestMeteredAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calibration();
    void firstEvent_data();
    void firstEvent();
    void eventsOfOneRead();
    void doubtedUsage_data();
    void doubtedUsage();
    void stoppedBeforeTheFirstToken();
    void elapsedBeginsWithTheWish();
};

void TestMeteredAnswers::calibration()
{
    StreamMeter plain = meter();
    StreamMeter::Options options;
    options.calibration = 1.25;
    StreamMeter calibrated = meter(options);
    addWords<TextDelta>(plain, 400, 1100, 2100);
    addWords<TextDelta>(calibrated, 400, 1100, 2100);
    const Counters before = plain.counters(2100 * ms);
    const Counters after = calibrated.counters(2100 * ms);
    QVERIFY(isNear(double(*after.outputTokens), 1.25 * double(*before.outputTokens), 0.01));
    QVERIFY(isNear(after.tokensPerSecond, 1.25 * *before.tokensPerSecond, 0.01));
}

void TestMeteredAnswers::firstEvent_data()
{
    QTest::addColumn<int>("perEvent");
    QTest::addColumn<int>("rate");
    QTest::newRow("500 tok/s, 50 an event") << 50 << 500;
    QTest::newRow("300 tok/s, 10 an event") << 10 << 300;
    QTest::newRow("800 tok/s, 2 an event") << 2 << 800;
    QTest::newRow("100 tok/s, 1 an event") << 1 << 100;
}

void TestMeteredAnswers::firstEvent()
{
    QFETCH(int, perEvent);
    QFETCH(int, rate);
    // A model at a steady pace, told in events: each comes when its last token is made.
    const int events = 400 / perEvent;
    StreamMeter made = meter();
    qint64 now = 1121 * ms;
    for (int i = 0; i < events; ++i, now += qint64(1e9) * perEvent / rate)
        made.add(TextDelta{QByteArray(" of").repeated(perEvent)}, now);
    made.add(usage(10, 400), now);
    made.finish(now);
    const Counters counters = made.counters(0);
    QVERIFY2(isNear(counters.tokensPerSecond, rate, 0.01), qPrintable(QString::number(*counters.tokensPerSecond)));
    QVERIFY(!counters.tokensPerSecondEstimated);
}

void TestMeteredAnswers::eventsOfOneRead()
{
    // What came in one piece came at one instant: all of it was made before the clock began.
    StreamMeter made = meter();
    for (int i = 0; i < 100; ++i)
        made.add(TextDelta{" of"}, 1121 * ms);
    addWords<TextDelta>(made, 100, 1131, 2121);
    made.add(usage(10, 200), 2121 * ms);
    made.finish(2121 * ms);
    QCOMPARE(made.counters(0).tokensPerSecond, 100.0);
}

void TestMeteredAnswers::doubtedUsage_data()
{
    QTest::addColumn<qint64>("output");
    QTest::newRow("beyond everything") << qint64(99'999'999'999);
    QTest::newRow("none") << qint64(0);
    QTest::newRow("negative") << qint64(-1);
}

void TestMeteredAnswers::doubtedUsage()
{
    QFETCH(qint64, output);
    StreamMeter::Options options;
    options.price = Price{1.0, {}, 1.0};
    options.inputEstimate = 20;
    StreamMeter made = meter(options);
    addWords<TextDelta>(made, 300, 1121, 2121);
    made.add(usage(20, output), 2121 * ms);
    made.finish(2121 * ms);
    const Counters counters = made.counters(0);
    QVERIFY(isNear(double(*counters.outputTokens), 300, 0.2));
    QVERIFY(isNear(counters.tokensPerSecond, 299, 0.2));
    QVERIFY(counters.tokensPerSecondEstimated && counters.outputEstimated && counters.costEstimated);
    QVERIFY(!counters.inputEstimated);
    QVERIFY(counters.cost < 0.001);
    QCOMPARE(counters.doubts, "output=doubted(" + QByteArray::number(output) + ')');
}

void TestMeteredAnswers::stoppedBeforeTheFirstToken()
{
    StreamMeter::Options options;
    options.price = Price{1.0, {}, 1.0};
    options.inputEstimate = 20;
    StreamMeter made = meter(options);
    made.setCharged(true);
    made.finish(3021 * ms);
    QVERIFY((made.phases(0) == Phases{21, 0, 2000, 0, 0}));
    const Counters counters = made.counters(0);
    QCOMPARE(*counters.cost, 20e-6);
    QVERIFY(counters.costEstimated);
    QVERIFY(!counters.outputTokens && !counters.ttft);
    // A connection that was never ready is all that was waited for; a head tells that the request was sent.
    StreamMeter hanging;
    Marks marks;
    marks.start = 1000 * ms;
    hanging.setMarks(marks);
    hanging.finish(3000 * ms);
    QVERIFY((hanging.phases(0) == Phases{2000, 0, 0, 0, 0}));
    StreamMeter answering;
    marks.head = 1500 * ms;
    answering.setMarks(marks);
    answering.finish(3000 * ms);
    QVERIFY((answering.phases(0) == Phases{0, 0, 2000, 0, 0}));
}

void TestMeteredAnswers::elapsedBeginsWithTheWish()
{
    StreamMeter made;
    Marks marks = head();
    marks.asked = 500 * ms;
    made.setMarks(marks);
    QCOMPARE(made.counters(1500 * ms).elapsed, 1000.0);
    made.finish(2000 * ms);
    QCOMPARE(made.counters(0).elapsed, 1500.0);
    // Before the call is made too.
    StreamMeter waiting;
    Marks asked;
    asked.asked = 500 * ms;
    waiting.setMarks(asked);
    QCOMPARE(waiting.counters(700 * ms).elapsed, 200.0);
}

QTEST_APPLESS_MAIN(TestMeteredAnswers)

#include "tst_meteredanswers.moc"
