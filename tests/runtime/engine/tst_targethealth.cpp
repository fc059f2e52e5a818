// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/health/healthreport.h"
#include "engine/health/targethealth.h"

#include <QTest>

using namespace sluice;
using std::chrono::milliseconds;

namespace {
constexpr qint64 second = 1'000'000'000;
}

class TestTargetHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAfterFiveInARow()
    {
        Breaker breaker;
        for (int i = 0; i < 4; ++i)
            breaker.failed(second);
        QVERIFY(breaker.tryAcquire(second));
        breaker.failed(second);
        QVERIFY(!breaker.tryAcquire(second));
        QCOMPARE(breaker.state(second), Breaker::State::Open);
    }

    void aSuccessStartsTheRowAnew()
    {
        Breaker breaker;
        for (int i = 0; i < 8; ++i) {
            breaker.failed(second);
            if (i % 2 == 1)
                breaker.succeeded(second);
        }
        QCOMPARE(breaker.state(second), Breaker::State::Open); // 8 of 12: more than half of at least ten
        Breaker patient;
        for (int i = 0; i < 20; ++i) {
            patient.succeeded(second);
            patient.failed(second);
        }
        QCOMPARE(patient.state(second), Breaker::State::Closed);
    }

    void oldFailuresAreForgotten()
    {
        Breaker breaker;
        for (int i = 0; i < 4; ++i)
            breaker.failed(second);
        breaker.succeeded(second);
        for (int i = 0; i < 4; ++i)
            breaker.failed(70 * second);
        breaker.succeeded(70 * second);
        QCOMPARE(breaker.state(70 * second), Breaker::State::Closed);
    }

    void exactlyOneProbe()
    {
        Breaker breaker;
        for (int i = 0; i < 5; ++i)
            breaker.failed(second);
        const qint64 later = 32 * second;
        QCOMPARE(breaker.state(later), Breaker::State::HalfOpen);
        QVERIFY(breaker.wouldAllow(later));
        QVERIFY(breaker.wouldAllow(later)); // looking changes nothing
        QVERIFY(breaker.tryAcquire(later));
        QVERIFY(!breaker.tryAcquire(later));
        breaker.succeeded(later);
        QCOMPARE(breaker.state(later), Breaker::State::Closed);
        QVERIFY(breaker.tryAcquire(later));
    }

    void aFailedProbeWaitsAgain()
    {
        Breaker breaker;
        for (int i = 0; i < 5; ++i)
            breaker.failed(second);
        QVERIFY(breaker.tryAcquire(32 * second));
        breaker.failed(33 * second);
        QVERIFY(!breaker.tryAcquire(62 * second));
        QVERIFY(breaker.tryAcquire(64 * second));
    }

    void anAbandonedProbeIsGivenBack()
    {
        Breaker breaker;
        for (int i = 0; i < 5; ++i)
            breaker.failed(second);
        QVERIFY(breaker.tryAcquire(32 * second));
        breaker.abandoned();
        QVERIFY(breaker.tryAcquire(32 * second));
    }

    void namesOfClientsLeaveNothingBehind()
    {
        TargetHealth health;
        (void)health.acquire("groq/used", 1, second);
        for (int i = 0; i < 3000; ++i) {
            const QByteArray id = "groq/m" + QByteArray::number(i);
            (void)health.acquire(id, 1, (i + 2) * second / 1000);
            health.learnSpeed(id, 1.0, 1.0);
            health.succeeded(id, (i + 2) * second / 1000);
            (void)health.acquire("groq/used", 1, (i + 2) * second / 1000 + 1);
        }
        QVERIFY2(health.all(4 * second).size() <= 512,
                 QByteArray::number(qsizetype(health.all(4 * second).size())).constData());
        QVERIFY(health.all(4 * second).contains("groq/used"));
        // What nobody has asked for long is not in use.
        QVERIFY(health.all(5000 * second).empty());
    }

    void whoIsHeldBackIsToldTheProvidersTime()
    {
        using std::chrono::seconds;
        TargetHealth health;
        health.failed("t", false, seconds(300), second);
        const TargetHealth::Snapshot refused = health.snapshot("t", 1, 11 * second);
        QCOMPARE(refused.delay, milliseconds(50'000));
        QCOMPARE(refused.told, milliseconds(290'000));
        // A request of now and then finds out whether that still holds, and the last word counts.
        QCOMPARE(health.acquire("t", 1, 62 * second), milliseconds(0));
        health.failed("t", false, seconds(5), 62 * second);
        QCOMPARE(health.snapshot("t", 1, 63 * second).told, milliseconds(4'000));
        // What resets in a day, and what never does.
        RateLimits limits;
        limits.requests = {std::nullopt, 0, seconds(7200)};
        health.learnLimits("day", limits, second);
        QCOMPARE(health.snapshot("day", 1, second).delay, milliseconds(60'000));
        QCOMPARE(health.snapshot("day", 1, second).told, milliseconds(7'200'000));
        QVERIFY(health.snapshot("never", 1, second).told == milliseconds(0));
        health.failed("never", false, seconds(999'999'999), second);
        QCOMPARE(health.snapshot("never", 1, second).told, milliseconds(86'400'000));
    }

    void limitsPaceBeforeTheyRefuse()
    {
        TargetHealth health;
        RateLimits limits;
        limits.requests = {30, 2, milliseconds(10'000)};
        health.learnLimits("t", limits, second);
        QCOMPARE(health.acquire("t", 10, second).count(), 0);
        QCOMPARE(health.acquire("t", 10, second).count(), 0);
        // 28 used come back within 10 s, so one does within 358 ms.
        QCOMPARE(health.acquire("t", 10, second), milliseconds(358));
        QCOMPARE(health.acquire("t", 10, second + 358'000'000).count(), 0);
        QCOMPARE(health.acquire("t", 10, second + 358'000'000), milliseconds(357));
        QCOMPARE(health.acquire("t", 10, 11 * second).count(), 0);
    }

    void aLimitThatIsNotToldOpensAtItsReset()
    {
        TargetHealth health;
        RateLimits limits;
        limits.requests = {std::nullopt, 0, milliseconds(10'000)};
        health.learnLimits("t", limits, second);
        QCOMPARE(health.acquire("t", 10, 2 * second), milliseconds(9'000));
        QCOMPARE(health.acquire("t", 10, 11 * second).count(), 0);
    }

    void tokensCountToo()
    {
        TargetHealth health;
        RateLimits limits;
        limits.tokens = {8000, 500, milliseconds(6000)};
        health.learnLimits("t", limits, second);
        QCOMPARE(health.acquire("t", 600, second), milliseconds(80));
        QCOMPARE(health.acquire("t", 400, second).count(), 0);
        QCOMPARE(health.acquire("t", 400, second), milliseconds(240));
    }

    void aRefusalBlocksForItsHint()
    {
        TargetHealth health;
        health.failed("t", false, milliseconds(1500), second);
        QCOMPARE(health.acquire("t", 1, second), milliseconds(1500));
        QCOMPARE(health.acquire("t", 1, 3 * second).count(), 0);
        QCOMPARE(health.acquire("other", 1, second).count(), 0);
    }

    void theLastOutcomeIsKnown()
    {
        TargetHealth health;
        QCOMPARE(health.acquire("t", 1, second).count(), 0);
        QVERIFY(health.snapshot("t", 0, second).last == TargetHealth::Outcome::Unknown);
        health.failed("t", true, std::nullopt, second);
        QVERIFY(health.all(second).at("t").last == TargetHealth::Outcome::Failed);
        health.abandoned("t");
        QVERIFY(health.snapshot("t", 0, second).last == TargetHealth::Outcome::Failed);
        health.succeeded("t", second);
        QVERIFY(health.snapshot("t", 0, second).last == TargetHealth::Outcome::Answered);
    }

    void whatIsTheRequestsFaultTellsNothingOfTheTarget()
    {
        TargetHealth health;
        ProviderAccess provider;
        provider.profile.id = "p";
        const Target target{&provider, "m"};
        const auto fails = [&](ErrorKind kind) {
            QVERIFY(health.acquire(target.id(), 1, second).count() == 0);
            Error error{kind};
            error.source = ErrorSource::Upstream;
            HealthReport(health, target).failed(error, {}, true);
        };
        fails(ErrorKind::InvalidRequest);
        fails(ErrorKind::TooLarge);
        QVERIFY(health.snapshot("p/m", 0, second).last == TargetHealth::Outcome::Unknown);
        fails(ErrorKind::Auth);
        QVERIFY(health.snapshot("p/m", 0, second).last == TargetHealth::Outcome::Failed);
    }

    void meansDecay()
    {
        TargetHealth health;
        health.learnSpeed("t", 100, 500);
        health.learnSpeed("t", 200, std::nullopt);
        const TargetHealth::Snapshot known = health.snapshot("t", 0, second);
        QCOMPARE(known.ttftMs.value(), 120.0);
        QCOMPARE(known.tokensPerSecond.value(), 500.0);
    }
};

QTEST_APPLESS_MAIN(TestTargetHealth)
#include "tst_targethealth.moc"
