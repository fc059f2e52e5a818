// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "transport/socket/arrivalclock.h"

#include <QTest>

using namespace sluice;

/// Stamps of the wall clock as monotonic time, whatever happens to the wall clock.
class ArrivalClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stampsBecomeMonotonic();
    void withoutAStampItIsNow();
    void stampsOfTheFutureAndOfLongAgoAreNow();
    void aClockThatIsSetIsNotBelieved_data();
    void aClockThatIsSetIsNotBelieved();
    void aClockThatIsSteeredIsBelieved();
    void realClocksAgree();
};

namespace {
constexpr qint64 ms = 1'000'000;
constexpr qint64 wall = 1'800'000'000'000 * ms;
} // namespace

void ArrivalClockTest::stampsBecomeMonotonic()
{
    ArrivalClock clock;
    QCOMPARE(clock.arrival(0, wall, 500 * ms), 500 * ms);
    QCOMPARE(clock.arrival(wall + 7 * ms, wall + 10 * ms, 510 * ms), 507 * ms);
    QCOMPARE(clock.arrival(wall + 20 * ms, wall + 20 * ms, 520 * ms), 520 * ms);
}

void ArrivalClockTest::withoutAStampItIsNow()
{
    ArrivalClock clock;
    QCOMPARE(clock.arrival(0, wall, 500 * ms), 500 * ms);
    QCOMPARE(clock.arrival(0, wall + ms, 501 * ms), 501 * ms);
}

void ArrivalClockTest::stampsOfTheFutureAndOfLongAgoAreNow()
{
    ArrivalClock clock;
    QCOMPARE(clock.arrival(0, wall, 500 * ms), 500 * ms);
    QCOMPARE(clock.arrival(wall + 2 * ms, wall + ms, 501 * ms), 501 * ms);
    QCOMPARE(clock.arrival(wall - 100'000 * ms, wall + 2 * ms, 502 * ms), 502 * ms);
}

void ArrivalClockTest::aClockThatIsSetIsNotBelieved_data()
{
    QTest::addColumn<qint64>("step");
    QTest::newRow("an hour on") << 3'600'000 * ms;
    QTest::newRow("an hour back") << -3'600'000 * ms;
    QTest::newRow("five ms on") << 5 * ms;
    QTest::newRow("five ms back") << -5 * ms;
}

void ArrivalClockTest::aClockThatIsSetIsNotBelieved()
{
    QFETCH(qint64, step);
    ArrivalClock clock;
    QCOMPARE(clock.arrival(0, wall, 500 * ms), 500 * ms);
    // Stamped before the step, read behind it.
    QCOMPARE(clock.arrival(wall + 9 * ms, wall + 10 * ms + step, 510 * ms), 510 * ms);
    QCOMPARE(clock.arrival(wall + 19 * ms + step, wall + 20 * ms + step, 520 * ms), 519 * ms);
}

void ArrivalClockTest::aClockThatIsSteeredIsBelieved()
{
    ArrivalClock clock;
    QCOMPARE(clock.arrival(0, wall, 0 + ms), ms);
    // Half a thousandth fast for a second.
    const qint64 drift = ms / 2;
    QCOMPARE(clock.arrival(wall + 998 * ms + drift, wall + 1000 * ms + drift, 1001 * ms), 999 * ms);
}

void ArrivalClockTest::realClocksAgree()
{
    ArrivalClock clock;
    const qint64 first = clock.arrival(0);
    const qint64 stamp =
        std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count();
    const qint64 now = monotonicNs();
    const qint64 arrival = clock.arrival(stamp);
    QVERIFY(arrival >= first);
    QVERIFY(arrival <= monotonicNs());
    QVERIFY(first <= now);
}

QTEST_APPLESS_MAIN(ArrivalClockTest)
#include "tst_arrivalclock.moc"
