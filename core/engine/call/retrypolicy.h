// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <vector>

namespace sluice {

/// How hard the engine tries (core/engine/README.md#attempts).
struct RetryLimits {
    int attemptsPerTarget = 3;
    std::chrono::milliseconds waitBudget{20'000};
    std::chrono::milliseconds firstBackoff{500};
    std::chrono::milliseconds longestBackoff{8'000};
};

/// What became of one target so far.
struct TargetHistory {
    int attempts = 0;
    /// Not to be asked again for this request: wrong key, no such model, no credit.
    bool out = false;
    /// Whether a failure of this request speaks against the target already; one request is one failure.
    bool counted = false;
    /// The provider's hint, counted from now; unset when it gave none.
    std::optional<std::chrono::milliseconds> retryAfter = {};
};

/// What to do after a failure.
struct RetryDecision {
    /// Index of the target to ask next; -1 ends the request with its error.
    int target = -1;
    std::chrono::milliseconds delay{0};
};

/// Whether a request that failed may be sent again.
enum class SendAgain {
    Never,     ///< the request is at fault, or it is answered and paid for
    Elsewhere, ///< this target is out for the request, another may be asked
    Anywhere,  ///< the next target, or the same one again
};

/// The one rule for all requests, as the table of core/engine/README.md#attempts has it. It is asked before any output
/// was forwarded; after that nothing is sent again.
[[nodiscard]] SendAgain maySendAgain(const Error &error);
/// Whether this failure rules the target out for the request.
[[nodiscard]] inline bool rulesOutTarget(const Error &error)
{
    return maySendAgain(error) == SendAgain::Elsewhere;
}
/// Whether no target can help.
[[nodiscard]] inline bool isFinal(const Error &error)
{
    return maySendAgain(error) == SendAgain::Never;
}

/// Whether the provider wants to be left alone for longer than is left of the budget.
[[nodiscard]] bool asksTooLong(const Error &error, const RetryLimits &limits, std::chrono::milliseconds waited);
/// A failure that asks for too long, as a client is told to come back: 429, with the provider's own status in the
/// message.
[[nodiscard]] Error asRateLimit(Error error);

/// Decides after `error` of target `failed`: the next target that was not tried at once, else the one that may be asked
/// soonest after a wait, within the limits. `jitter` in [0, 1) spreads the back-off; `waited` is what was spent so far.
[[nodiscard]] RetryDecision decideRetry(const Error &error, const std::vector<TargetHistory> &targets,
                                        const RetryLimits &limits, std::chrono::milliseconds waited, double jitter);

} // namespace sluice
