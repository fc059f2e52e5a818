// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/health/ratelimitgate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sluice {

using std::chrono::milliseconds;

namespace {

constexpr qint64 nsPerMs = 1'000'000;
/// For longer than this nobody is held back without asking again: a limit is raised, and a header may be nonsense.
constexpr qint64 longestHoldNs = 60'000 * nsPerMs;
/// The longest that any limit of theirs runs.
constexpr qint64 longestToldNs = 86'400'000 * nsPerMs;

/// As many as there can be, where there are more.
qint64 nsOf(milliseconds time)
{
    return std::clamp<qint64>(time.count(), 0, std::numeric_limits<qint64>::max() / nsPerMs / 2) * nsPerMs;
}

milliseconds ceilMs(qint64 ns)
{
    return milliseconds((ns + nsPerMs - 1) / nsPerMs);
}

} // namespace

qint64 RateLimitGate::Bucket::waitNs(qint64 need, qint64 untilNs, qint64 nowNs) const
{
    if (!level || untilNs == 0 || nowNs >= untilNs)
        return 0;
    const double missing = static_cast<double>(need) - levelAt(nowNs);
    if (missing <= 0)
        return 0;
    const double untilReset = static_cast<double>(untilNs - nowNs);
    return static_cast<qint64>(perNs > 0 ? std::min(untilReset, std::ceil(missing / perNs)) : untilReset);
}

double RateLimitGate::Bucket::levelAt(qint64 nowNs) const
{
    return *level + static_cast<double>(nowNs - learntNs) * perNs;
}

void RateLimitGate::Bucket::spend(qint64 amount)
{
    if (level)
        *level -= static_cast<double>(amount); // below zero is made up for by what filled since
}

void RateLimitGate::Bucket::learn(const RateLimit &limit, qint64 nowNs)
{
    if (!limit.remaining)
        return;
    level = static_cast<double>(*limit.remaining);
    learntNs = nowNs;
    // Without a reset nothing could ever open the gate again, so it stays open.
    const qint64 untilFull = limit.reset ? nsOf(*limit.reset) : 0;
    resetNs = untilFull > 0 ? nowNs + std::min(untilFull, longestHoldNs) : 0;
    toldNs = untilFull > 0 ? nowNs + std::min(untilFull, longestToldNs) : 0;
    const qint64 used = limit.limit.value_or(0) - *limit.remaining;
    perNs = untilFull > 0 && used > 0 ? static_cast<double>(used) / static_cast<double>(untilFull) : 0;
}

milliseconds RateLimitGate::delay(qint64 tokens, qint64 nowNs) const
{
    const qint64 blocked = std::max<qint64>(0, m_blockedUntilNs - nowNs);
    return ceilMs(std::max(
        {blocked, m_requests.waitNs(1, m_requests.resetNs, nowNs), m_tokens.waitNs(tokens, m_tokens.resetNs, nowNs)}));
}

milliseconds RateLimitGate::told(qint64 tokens, qint64 nowNs) const
{
    const qint64 blocked = std::max<qint64>(0, m_toldUntilNs - nowNs);
    return ceilMs(std::max(
        {blocked, m_requests.waitNs(1, m_requests.toldNs, nowNs), m_tokens.waitNs(tokens, m_tokens.toldNs, nowNs)}));
}

void RateLimitGate::spend(qint64 tokens)
{
    m_requests.spend(1);
    m_tokens.spend(tokens);
}

void RateLimitGate::learn(const RateLimits &limits, qint64 nowNs)
{
    m_requests.learn(limits.requests, nowNs);
    m_tokens.learn(limits.tokens, nowNs);
}

void RateLimitGate::refused(milliseconds retryAfter, qint64 nowNs)
{
    m_blockedUntilNs = std::max(m_blockedUntilNs, nowNs + std::min(nsOf(retryAfter), longestHoldNs));
    m_toldUntilNs = nowNs + std::min(nsOf(retryAfter), longestToldNs); // who is asked again says it anew
}

} // namespace sluice
