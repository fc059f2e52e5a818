// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/ratelimit.h"

#include <optional>

namespace sluice {

/// Knows from a provider's rate-limit headers how much room a target has, so that a request waits instead of being
/// refused. Pure; the caller brings the time in monotonic ns.
class RateLimitGate
{
public:
    /// How long a request of about `tokens` has to wait for room; zero when it may go now. Never more than a minute:
    /// then one request asks whether it still holds.
    [[nodiscard]] std::chrono::milliseconds delay(qint64 tokens, qint64 nowNs) const;
    /// When there is room by what the provider told, for who asks when to come back; up to a day.
    [[nodiscard]] std::chrono::milliseconds told(qint64 tokens, qint64 nowNs) const;
    /// A request of about `tokens` goes out now: counts it until an answer's headers tell better.
    void spend(qint64 tokens);
    /// What an answer's headers say.
    void learn(const RateLimits &limits, qint64 nowNs);
    /// The provider refused with 429 and this hint.
    void refused(std::chrono::milliseconds retryAfter, qint64 nowNs);

private:
    /// Fills evenly until it is full at the reset, which is how the providers count.
    struct Bucket {
        std::optional<double> level = {};
        qint64 learntNs = 0;
        qint64 resetNs = 0;
        qint64 toldNs = 0; ///< the reset, also where it is later than anybody is held back
        double perNs = 0;  ///< 0: the limit was not told, so nothing is known to come before the reset
        [[nodiscard]] double levelAt(qint64 nowNs) const;
        [[nodiscard]] qint64 waitNs(qint64 need, qint64 untilNs, qint64 nowNs) const;
        void spend(qint64 amount);
        void learn(const RateLimit &limit, qint64 nowNs);
    };
    Bucket m_requests;
    Bucket m_tokens;
    qint64 m_blockedUntilNs = 0;
    qint64 m_toldUntilNs = 0;
};

} // namespace sluice
