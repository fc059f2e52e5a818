// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/providertimes.h"

#include <QTest>

#include <limits>

using namespace sluice;

class TestProviderTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits();
    void doesNotFit_data();
    void doesNotFit();
};

namespace {

ProviderTimings good()
{
    return {0.02, 0.05, 0.5, 0.57, 0.07, 0.58};
}

} // namespace

void TestProviderTimes::fits()
{
    const JudgedTimings judged = judgeTimings(good(), {0.1, 0.7});
    QVERIFY(judged.timings == good());
    QVERIFY(!judged.contradictory);
    QVERIFY(!judgeTimings({}, {0.1, 0.7}).contradictory);
    // Without an own time there is nothing to hold them against.
    QVERIFY(judgeTimings(good(), {}).timings == good());
    // Rounded up to whole milliseconds.
    QVERIFY(!judgeTimings({0.1005, {}, {}, {}, {}, {}}, {0.1, 0.7}).contradictory);
}

void TestProviderTimes::doesNotFit_data()
{
    QTest::addColumn<ProviderTimings>("told");
    QTest::addColumn<ProviderTimings>("left");
    const auto row = [](const char *name, auto change, auto without) {
        ProviderTimings told = good();
        change(told);
        ProviderTimings left = told;
        without(left);
        QTest::newRow(name) << told << left;
    };
    using T = ProviderTimings;
    row(
        "queue of 5 s before a token after 0.1", [](T &t) { t.queue = 5; }, [](T &t) { t.queue.reset(); });
    row(
        "prompt too long", [](T &t) { t.prompt = 0.4; }, [](T &t) { t.prompt.reset(); });
    row(
        "queue and prompt together", [](T &t) { t.queue = t.prompt = 0.08; },
        [](T &t) {
            t.queue.reset();
            t.prompt.reset();
        });
    row(
        "first token after the client's", [](T &t) { t.timeToFirstToken = 70; },
        [](T &t) { t.timeToFirstToken.reset(); });
    row(
        "longer than all of it", [](T &t) { t.completion = 0.8; }, [](T &t) { t.completion.reset(); });
    row(
        "total in another unit", [](T &t) { t.total = 570; }, [](T &t) { t.total.reset(); });
    row(
        "processing in another unit", [](T &t) { t.processing = 580; }, [](T &t) { t.processing.reset(); });
    row(
        "negative", [](T &t) { t.queue = -0.5; }, [](T &t) { t.queue.reset(); });
    row(
        "no number", [](T &t) { t.total = std::numeric_limits<double>::quiet_NaN(); }, [](T &t) { t.total.reset(); });
    row(
        "endless", [](T &t) { t.queue = std::numeric_limits<double>::infinity(); }, [](T &t) { t.queue.reset(); });
}

void TestProviderTimes::doesNotFit()
{
    QFETCH(ProviderTimings, told);
    QFETCH(ProviderTimings, left);
    const JudgedTimings judged = judgeTimings(told, {0.1, 0.7});
    QVERIFY(judged.timings == left);
    QVERIFY(judged.contradictory);
}

QTEST_APPLESS_MAIN(TestProviderTimes)

#include "tst_providertimes.moc"
