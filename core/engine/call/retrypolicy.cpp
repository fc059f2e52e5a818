// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/call/retrypolicy.h"

#include "transport/networkerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

using std::chrono::milliseconds;

SendAgain maySendAgain(const Error &error)
{
    if (error.unreadable) // a 2xx whose body began: bought, whatever became of it
        return SendAgain::Never;
    // Nobody may go there, or nobody comes in as we are; others may be elsewhere.
    if (error.code == "egress_refused" || error.code == "client_certificate_refused" || error.code == "source_unusable")
        return SendAgain::Elsewhere;
    // Another model may take the image; who redirects does so again.
    if (error.code == "unsupported_content" || error.code == "redirected")
        return SendAgain::Elsewhere;
    if (isAbandoned(error)) // who is slow is not asked to begin anew beside what may be running there
        return SendAgain::Elsewhere;
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::InvalidRequest: // 400, 404 of a path, 422
    case ErrorKind::TooLarge:       // 413, unless it is a limit on tokens, which is RateLimit
        return SendAgain::Never;
    case ErrorKind::Auth:     // 401, 403
    case ErrorKind::Quota:    // 402
    case ErrorKind::NotFound: // an unknown model
    case ErrorKind::Unsupported: return SendAgain::Elsewhere;
    case ErrorKind::Network:   // no connection, or one that broke before the answer
    case ErrorKind::Timeout:   // 408, no connection in time
    case ErrorKind::RateLimit: // 429
    case ErrorKind::Upstream:  // 409, 498, 5xx, a stream that begins with an error
    case ErrorKind::Protocol:  // an empty stream
    case ErrorKind::Internal: break;
    }
    return error.retryable ? SendAgain::Anywhere : SendAgain::Never;
}

bool asksTooLong(const Error &error, const RetryLimits &limits, milliseconds waited)
{
    return error.source == ErrorSource::Upstream && error.retryable && error.retryAfter
           && waited + *error.retryAfter > limits.waitBudget;
}

Error asRateLimit(Error error)
{
    constexpr int tooManyRequests = 429;
    if (error.httpStatus == tooManyRequests)
        return error;
    if (error.httpStatus > 0)
        error.message = QCoreApplication::translate("Engine", "The provider answered with HTTP %1 and asks to wait: %2")
                            .arg(QString::number(error.httpStatus), error.message);
    error.kind = ErrorKind::RateLimit;
    error.httpStatus = tooManyRequests;
    error.code = "rate_limit_exceeded";
    return error;
}

namespace {

milliseconds backoff(int attempts, const RetryLimits &limits, double jitter)
{
    milliseconds ceiling = limits.firstBackoff;
    for (int i = 1; i < attempts && ceiling < limits.longestBackoff; ++i)
        ceiling *= 2;
    ceiling = std::min(ceiling, limits.longestBackoff);
    return milliseconds(static_cast<qint64>(static_cast<double>(ceiling.count()) * jitter));
}

} // namespace

RetryDecision decideRetry(const Error &error, const std::vector<TargetHistory> &targets, const RetryLimits &limits,
                          milliseconds waited, double jitter)
{
    if (isFinal(error))
        return {};
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (targets[i].attempts == 0 && !targets[i].out)
            return {static_cast<int>(i), milliseconds(0)};
    }
    RetryDecision best;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const TargetHistory &target = targets[i];
        if (target.out || target.attempts >= limits.attemptsPerTarget)
            continue;
        const milliseconds delay = target.retryAfter.value_or(backoff(target.attempts, limits, jitter));
        if (waited + delay > limits.waitBudget)
            continue;
        if (best.target < 0 || delay < best.delay)
            best = {static_cast<int>(i), delay};
    }
    return best;
}

} // namespace sluice
