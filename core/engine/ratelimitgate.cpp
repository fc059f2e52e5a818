// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ratelimitgate.h"

#include <algorithm>

namespace sluice {

using std::chrono::milliseconds;

namespace {

constexpr qint64 nsPerMs = 1'000'000;

milliseconds ceilMs(qint64 ns)
{
    return milliseconds((ns + nsPerMs - 1) / nsPerMs);
}

} // namespace

qint64 RateLimitGate::Bucket::waitNs(qint64 need, qint64 nowNs) const
{
    if (!remaining || resetNs == 0 || nowNs >= resetNs || *remaining >= need)
        return 0;
    return resetNs - nowNs;
}

void RateLimitGate::Bucket::learn(const RateLimit &limit, qint64 nowNs)
{
    if (!limit.remaining)
        return;
    remaining = limit.remaining;
    // Without a reset nothing could ever open the gate again, so it stays open.
    resetNs = limit.reset ? nowNs + limit.reset->count() * nsPerMs : 0;
}

milliseconds RateLimitGate::delay(qint64 tokens, qint64 nowNs) const
{
    const qint64 blocked = std::max<qint64>(0, m_blockedUntilNs - nowNs);
    return ceilMs(std::max({blocked, m_requests.waitNs(1, nowNs), m_tokens.waitNs(tokens, nowNs)}));
}

void RateLimitGate::spend(qint64 tokens)
{
    if (m_requests.remaining)
        m_requests.remaining = std::max<qint64>(0, *m_requests.remaining - 1);
    if (m_tokens.remaining)
        m_tokens.remaining = std::max<qint64>(0, *m_tokens.remaining - tokens);
}

void RateLimitGate::learn(const RateLimits &limits, qint64 nowNs)
{
    m_requests.learn(limits.requests, nowNs);
    m_tokens.learn(limits.tokens, nowNs);
}

void RateLimitGate::refused(milliseconds retryAfter, qint64 nowNs)
{
    m_blockedUntilNs = std::max(m_blockedUntilNs, nowNs + retryAfter.count() * nsPerMs);
}

} // namespace sluice
