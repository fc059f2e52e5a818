// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusal.h"
#include "engine/call/retrypolicy.h"
#include "transport/calldeadline.h"
#include "transport/networkerror.h"

#include <QTest>

using namespace sluice;
using std::chrono::milliseconds;

namespace {

Error errorOf(ErrorKind kind, bool retryable)
{
    Error error{kind, ErrorSource::Upstream};
    error.retryable = retryable;
    return error;
}

TargetHistory tried(int attempts, std::optional<milliseconds> hint = {})
{
    TargetHistory history;
    history.attempts = attempts;
    history.retryAfter = hint;
    return history;
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finalErrors_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("retryable");
        QTest::addColumn<bool>("final");
        QTest::newRow("bad request") << int(ErrorKind::InvalidRequest) << false << true;
        QTest::newRow("too large") << int(ErrorKind::TooLarge) << false << true;
        QTest::newRow("stopped") << int(ErrorKind::Cancelled) << false << true;
        QTest::newRow("wrong key") << int(ErrorKind::Auth) << false << false;
        QTest::newRow("no credit") << int(ErrorKind::Quota) << false << false;
        QTest::newRow("unknown model") << int(ErrorKind::NotFound) << false << false;
        QTest::newRow("overloaded") << int(ErrorKind::Upstream) << true << false;
        QTest::newRow("reset") << int(ErrorKind::Network) << true << false;
        QTest::newRow("cut") << int(ErrorKind::Protocol) << true << false;
    }

    void finalErrors()
    {
        QFETCH(int, kind);
        QFETCH(bool, retryable);
        QFETCH(bool, final);
        QCOMPARE(isFinal(errorOf(ErrorKind(kind), retryable)), final);
    }

    void whoIsSlowIsNotAskedAgain_data()
    {
        QTest::addColumn<TimeoutKind>("timer");
        QTest::addColumn<CallPhase>("phase");
        QTest::addColumn<bool>("again");
        QTest::newRow("not reached") << TimeoutKind::Connect << CallPhase::Connecting << true;
        QTest::newRow("nothing sent yet") << TimeoutKind::FirstByte << CallPhase::Connecting << true;
        QTest::newRow("all time over, nothing sent") << TimeoutKind::Total << CallPhase::Connecting << true;
        QTest::newRow("no answer") << TimeoutKind::FirstByte << CallPhase::Waiting << false;
        QTest::newRow("half sent") << TimeoutKind::FirstByte << CallPhase::Sending << false;
        QTest::newRow("nothing more") << TimeoutKind::Idle << CallPhase::Reading << false;
        QTest::newRow("all time over") << TimeoutKind::Total << CallPhase::Waiting << false;
    }

    void whoIsSlowIsNotAskedAgain()
    {
        QFETCH(TimeoutKind, timer);
        QFETCH(CallPhase, phase);
        QFETCH(bool, again);
        const Error error =
            timeoutError(timer, milliseconds(60), phase, QUrl(QStringLiteral("http://provider.example")));
        QCOMPARE(maySendAgain(error), again ? SendAgain::Anywhere : SendAgain::Elsewhere);
        QCOMPARE(isAbandoned(error), !again);
        Error told = errorOf(ErrorKind::Timeout, true);
        told.httpStatus = 408; // the provider's own word, which gave it up
        QCOMPARE(maySendAgain(told), SendAgain::Anywhere);
    }

    void whatOneModelCannotTakeGoesToTheNext()
    {
        const Error error = refusal(Refusal::UnsupportedContent, QStringLiteral("No images."));
        QCOMPARE(maySendAgain(error), SendAgain::Elsewhere);
        QCOMPARE(statusOf(error), 400);
    }

    void nextTargetComesAtOnce()
    {
        const Error error = errorOf(ErrorKind::RateLimit, true);
        const RetryDecision next = decideRetry(error, {tried(1, milliseconds(5000)), tried(0)}, {}, {}, 0.5);
        QCOMPARE(next.target, 1);
        QCOMPARE(next.delay, milliseconds(0));
    }

    void hintIsHonouredWhenThereIsNoOther()
    {
        const Error error = errorOf(ErrorKind::RateLimit, true);
        const RetryDecision next = decideRetry(error, {tried(1, milliseconds(1500))}, {}, {}, 0.5);
        QCOMPARE(next.target, 0);
        QCOMPARE(next.delay, milliseconds(1500));
    }

    void longHintIsPassedOn()
    {
        const Error error = errorOf(ErrorKind::RateLimit, true);
        QCOMPARE(decideRetry(error, {tried(1, milliseconds(20'001))}, {}, {}, 0.5).target, -1);
        QCOMPARE(decideRetry(error, {tried(1, milliseconds(6000))}, {}, milliseconds(15'000), 0.5).target, -1);
    }

    void theConnectionHasALimitOfItsOwn()
    {
        constexpr qint64 second = 1'000'000'000;
        const TransportLimits limits{.firstByte = milliseconds(600'000), .connect = milliseconds(30'000)};
        CallProgress progress{.started = second};
        QCOMPARE(nextDeadline(limits, progress), 31 * second);
        QVERIFY(!limitReached(limits, progress, 31 * second - 1));
        QCOMPARE(limitReached(limits, progress, 31 * second)->kind, TimeoutKind::Connect);
        progress.sent = true;
        QCOMPARE(nextDeadline(limits, progress), 601 * second);
        QVERIFY(!limitReached(limits, progress, 600 * second));
        QCOMPARE(limitReached(limits, progress, 601 * second)->kind, TimeoutKind::FirstByte);
    }

    void whoAsksTooLong()
    {
        Error error = errorOf(ErrorKind::Upstream, true);
        QVERIFY(!asksTooLong(error, {}, {}));
        error.retryAfter = milliseconds(20'000);
        QVERIFY(!asksTooLong(error, {}, {}));
        QVERIFY(asksTooLong(error, {}, milliseconds(1)));
        error.retryable = false;
        QVERIFY(!asksTooLong(error, {}, milliseconds(1)));
        error.retryable = true;
        error.source = ErrorSource::Internal; // our own breaker says what it means
        QVERIFY(!asksTooLong(error, {}, milliseconds(1)));
    }

    void whoAsksTooLongIsARateLimit()
    {
        Error error = errorOf(ErrorKind::Upstream, true);
        error.httpStatus = 503;
        error.retryAfter = milliseconds(60'000);
        error.code = "overloaded";
        error.message = QStringLiteral("Too busy.");
        const Error told = asRateLimit(error);
        QCOMPARE(told.kind, ErrorKind::RateLimit);
        QCOMPARE(told.httpStatus, 429);
        QCOMPARE(told.code, "rate_limit_exceeded");
        QCOMPARE(told.retryAfter, error.retryAfter);
        QVERIFY(told.message.contains(QStringLiteral("503")) && told.message.contains(error.message));
        QCOMPARE(asRateLimit(told), told);
    }

    void backoffDoublesUpToItsCeiling_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("ceiling");
        QTest::newRow("first") << 1 << 500;
        QTest::newRow("second") << 2 << 1000;
        QTest::newRow("fifth") << 5 << 8000;
        QTest::newRow("ninth") << 9 << 8000;
    }

    void backoffDoublesUpToItsCeiling()
    {
        QFETCH(int, attempts);
        QFETCH(int, ceiling);
        RetryLimits limits;
        limits.attemptsPerTarget = 10;
        const Error error = errorOf(ErrorKind::Upstream, true);
        QCOMPARE(decideRetry(error, {tried(attempts)}, limits, {}, 0.0).delay, milliseconds(0));
        QCOMPARE(decideRetry(error, {tried(attempts)}, limits, {}, 0.5).delay, milliseconds(ceiling / 2));
    }

    void attemptsAreCounted()
    {
        const Error error = errorOf(ErrorKind::Upstream, true);
        QCOMPARE(decideRetry(error, {tried(2)}, {}, {}, 0.5).target, 0);
        QCOMPARE(decideRetry(error, {tried(3)}, {}, {}, 0.5).target, -1);
    }

    void targetThatIsOutIsNotAskedAgain()
    {
        TargetHistory out = tried(1);
        out.out = true;
        QCOMPARE(decideRetry(errorOf(ErrorKind::Auth, false), {out}, {}, {}, 0.5).target, -1);
        QCOMPARE(decideRetry(errorOf(ErrorKind::Auth, false), {out, tried(1)}, {}, {}, 0.5).target, 1);
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
