// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/limits/admission.h"

#include <QDateTime>
#include <QTest>

#include <thread>

using namespace sluice;
using namespace std::chrono_literals;

namespace {

constexpr qint64 second = 1'000'000'000;
const QDate today(2026, 11, 21);

qint64 noonOf(const QDate &day)
{
    return QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch();
}

Instant at(qint64 seconds, const QDate &day = today)
{
    return {1000 * second + seconds * second, noonOf(day)};
}

Money usd(double dollars)
{
    return Money::ofDollars(dollars);
}

GatewayKey key(const QByteArray &hash = "k")
{
    return {hash, QStringLiteral("Zed")};
}

} // namespace

class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyWithoutLimitsIsNeverRefused()
    {
        Admission admission;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(admission.admit(key(), {1'000'000, usd(1000)}, at(0)).ok());
    }

    void requestsPerMinute()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.requestsPerMinute = 3;
        for (int i = 0; i < 3; ++i)
            QVERIFY(admission.admit(limited, {}, at(0)).ok());
        const auto refused = admission.admit(limited, {}, at(0));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().httpStatus, 429);
        QCOMPARE(refused.error().code, "rate_limit_exceeded");
        QCOMPARE(refused.error().retryAfter, 20s);
        QVERIFY(refused.error().message.contains(QStringLiteral("try again in 20s")));
        QCOMPARE(admission.admit(limited, {}, at(5)).error().retryAfter, 15s);
        QVERIFY(admission.admit(limited, {}, at(20)).ok());
        QVERIFY(!admission.admit(limited, {}, at(20)).ok());
        QVERIFY(admission.admit(key("other"), {}, at(20)).ok());
        for (int i = 0; i < 3; ++i)
            QVERIFY(admission.admit(limited, {}, at(10'000)).ok());
        QVERIFY(!admission.admit(limited, {}, at(10'000)).ok());
    }

    void noneAMinuteIsNone()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.requestsPerMinute = 0;
        QCOMPARE(admission.admit(limited, {}, at(0)).error().retryAfter, 60s);
    }

    void tokensPerMinuteAreSetAsideAndSettled()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.tokensPerMinute = 600;
        const auto first = admission.admit(limited, {500, {}}, at(0));
        QVERIFY(first.ok());
        QCOMPARE(admission.admit(limited, {500, {}}, at(0)).error().retryAfter, 40s);
        admission.settle(*first, {100, {}});
        const auto second = admission.admit(limited, {500, {}}, at(0));
        QVERIFY(second.ok());
        // More than was expected is owed.
        admission.settle(*second, {1100, {}});
        QCOMPARE(admission.admit(limited, {1, {}}, at(0)).error().retryAfter, 61s);
    }

    void moreThanAMinutesWorthWaitsForAFullBucket()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.tokensPerMinute = 600;
        QVERIFY(admission.admit(limited, {5000, {}}, at(0)).ok());
        QVERIFY(!admission.admit(limited, {5000, {}}, at(60)).ok());
        QVERIFY(admission.admit(limited, {5000, {}}, at(500)).ok());
    }

    void whatIsOwedForAgesIsStillOwed()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.tokensPerMinute = 1;
        QVERIFY(admission.admit(limited, {1'280'000'000, {}}, at(0)).ok());
        const auto refused = admission.admit(limited, {1, {}}, at(0));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().retryAfter && *refused.error().retryAfter >= 24h);
    }

    void whatWasUsedWithoutALimitIsNotOwed()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.requestsPerMinute = 10;
        limited.tokensPerMinute = 1000;
        QVERIFY(admission.admit(limited, {10, {}}, at(0)).ok());
        for (int i = 0; i < 1000; ++i)
            admission.settle(*admission.admit(key(), {}, at(0)), {10'000, {}});
        QVERIFY(admission.admit(limited, {10, {}}, at(0)).ok());
    }

    void aRefusalTakesNothing()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.requestsPerMinute = 60;
        limited.tokensPerMinute = 60;
        QVERIFY(admission.admit(limited, {60, {}}, at(0)).ok());
        for (int i = 0; i < 200; ++i)
            QVERIFY(!admission.admit(limited, {60, {}}, at(0)).ok());
        QVERIFY(admission.admit(limited, {60, {}}, at(60)).ok());
    }

    void budgetOfADay()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.budgetDay = 1.0;
        const auto first = admission.admit(limited, {0, usd(0.6)}, at(0));
        QVERIFY(first.ok());
        const auto refused = admission.admit(limited, {0, usd(0.6)}, at(0));
        QCOMPARE(refused.error().httpStatus, 429);
        QCOMPARE(refused.error().code, "insufficient_quota");
        QVERIFY(!refused.error().retryAfter);
        admission.settle(*first, {0, usd(0.4)});
        const auto second = admission.admit(limited, {0, usd(0.6)}, at(0));
        QVERIFY(second.ok());
        admission.settle(*second, {0, usd(0.6)});
        QVERIFY(!admission.admit(limited, {0, {}}, at(0)).ok());
        QVERIFY(admission.admit(limited, {0, usd(0.9)}, at(0, today.addDays(1))).ok());
    }

    void budgetOfAMonth()
    {
        Admission admission;
        admission.setSpent({{"k", {{today.toJulianDay(), usd(0.5)}, {today.addDays(-9).toJulianDay(), usd(9)}}}});
        GatewayKey limited = key();
        limited.budgetMonth = 10;
        QVERIFY(!admission.admit(limited, {0, usd(0.6)}, at(0)).ok());
        const auto admitted = admission.admit(limited, {0, usd(0.4)}, at(0, today.addDays(1)));
        QVERIFY(admitted.ok());
        admission.settle(*admitted, {0, usd(0.6)});
        QVERIFY(!admission.admit(limited, {}, at(0, today.addDays(2))).ok());
        QVERIFY(admission.admit(limited, {0, usd(9)}, at(0, today.addMonths(1))).ok());
    }

    void whatWasSpentBeforeCounts()
    {
        Admission admission;
        admission.setSpent({{"k", {{today.toJulianDay(), usd(0.5)}}}});
        GatewayKey limited = key();
        limited.budgetDay = 0.5;
        QVERIFY(!admission.admit(limited, {}, at(0)).ok());
        QVERIFY(admission.admit(limited, {}, at(0, today.addDays(1))).ok());
    }

    void aRequestOverMidnightCountsForTheDayItBegan()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.budgetDay = 1;
        const auto admitted = admission.admit(limited, {0, usd(0.9)}, at(0));
        admission.settle(*admitted, {0, usd(0.9)});
        QVERIFY(admission.admit(limited, {0, usd(0.9)}, at(0, today.addDays(1))).ok());
    }

    void aClockThatStepsBackForgetsNothing()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.budgetDay = 1;
        limited.budgetMonth = 1;
        const QDate first(2026, 12, 1);
        const auto over = admission.admit(limited, {}, at(0, first.addDays(-1)));
        const auto spent = admission.admit(limited, {0, usd(0.9)}, at(0, first));
        admission.settle(*spent, {0, usd(0.9)});
        admission.settle(*over, {});
        QVERIFY(!admission.admit(limited, {0, usd(0.2)}, at(0, first.addDays(-1))).ok());
        QVERIFY(!admission.admit(limited, {0, usd(0.2)}, at(0, first)).ok());
        QVERIFY(admission.admit(limited, {0, usd(0.1)}, at(0, first)).ok());
        // More than a day is another time: a clock that was years ahead must not keep a budget shut.
        QVERIFY(admission.admit(limited, {0, usd(0.9)}, at(0, first.addDays(-40))).ok());
    }

    void aClockSetBackAndForthOpensNoBudget_data()
    {
        QTest::addColumn<QDate>("away");
        QTest::newRow("a day on") << today.addDays(1);
        QTest::newRow("a day back") << today.addDays(-1);
        QTest::newRow("two months on") << today.addMonths(2);
        QTest::newRow("a month back") << today.addMonths(-1);
        QTest::newRow("years on") << today.addYears(9);
    }

    void aClockSetBackAndForthOpensNoBudget()
    {
        QFETCH(QDate, away);
        Admission admission;
        GatewayKey limited = key();
        limited.budgetDay = 1;
        limited.budgetMonth = 1.5;
        const auto first = admission.admit(limited, {0, usd(0.9)}, at(0));
        admission.settle(*first, {0, usd(0.9)});
        if (const auto other = admission.admit(limited, {0, usd(0.1)}, at(0, away)); other.ok())
            admission.settle(*other, {0, usd(0.1)});
        QVERIFY(!admission.admit(limited, {0, usd(0.2)}, at(0)).ok());
    }

    void moreIsSetAsideWhileItRuns()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.budgetDay = 1;
        auto taken = admission.admit(limited, {0, usd(0.5)}, at(0));
        QVERIFY(admission.raise(*taken, limited, usd(0.4), at(0)).ok());
        QVERIFY(!admission.admit(limited, {0, usd(0.2)}, at(0)).ok());
        const auto refused = admission.raise(*taken, limited, usd(0.2), at(0));
        QCOMPARE(refused.error().code, "insufficient_quota");
        admission.settle(*taken, {0, usd(0.3)});
        QVERIFY(admission.admit(limited, {0, usd(0.7)}, at(0)).ok());
    }

    void oneRequestAtATimeMayBeginWithLess()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.budgetDay = 1;
        const Use most{0, usd(5)};
        QVERIFY(!admission.admit(limited, most, at(0)).ok());
        const auto open = admission.admitOpen(limited, most, usd(0.1), at(0));
        QVERIFY(open.ok() && open->isOpen);
        QCOMPARE(admission.admitOpen(limited, most, usd(0.1), at(0)).error().code, "insufficient_quota");
        QVERIFY(admission.admit(limited, {0, usd(0.5)}, at(0)).ok());
        admission.settle(*open, {0, usd(0.2)});
        QVERIFY(admission.admitOpen(limited, most, usd(0.1), at(0)).ok());
    }

    void sumsStayWhereNumbersEnd()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.budgetDay = 1;
        for (int i = 0; i < 3; ++i) {
            const auto taken = admission.admit(key(), {}, at(0));
            admission.settle(*taken,
                             {std::numeric_limits<qint64>::max(), Money::ofNano(std::numeric_limits<qint64>::max())});
        }
        QVERIFY(!admission.admit(limited, {}, at(0)).ok());
        QVERIFY(admission.admit(limited, {}, at(0, today.addDays(2))).ok());
    }

    void lanesShareOneAccount()
    {
        Admission admission;
        GatewayKey limited = key();
        limited.requestsPerMinute = 100;
        limited.budgetDay = 1000;
        std::atomic<int> admitted{0};
        std::vector<std::thread> lanes;
        for (int i = 0; i < 4; ++i) {
            lanes.emplace_back([&] {
                for (int n = 0; n < 100; ++n) {
                    if (const auto taken = admission.admit(limited, {10, usd(1)}, at(0)); taken.ok()) {
                        ++admitted;
                        admission.settle(*taken, {10, usd(1)});
                    }
                }
            });
        }
        for (std::thread &lane : lanes)
            lane.join();
        QCOMPARE(admitted.load(), 100);
        limited.requestsPerMinute.reset();
        limited.budgetDay = 100.5;
        QVERIFY(admission.admit(limited, {0, usd(0.5)}, at(0)).ok());
        QVERIFY(!admission.admit(limited, {0, usd(0.5)}, at(0)).ok());
    }
};

QTEST_APPLESS_MAIN(TestAdmission)
#include "tst_admission.moc"
