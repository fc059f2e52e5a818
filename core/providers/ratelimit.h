// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/profile.h"
#include "wire/headers.h"

#include <chrono>

namespace sluice {

/// One limit as a provider's answer tells it; unset was not told.
struct RateLimit {
    std::optional<qint64> limit = {};
    std::optional<qint64> remaining = {};
    /// From the answer's arrival until it is full again.
    std::optional<std::chrono::milliseconds> reset = {};
    friend bool operator==(const RateLimit &, const RateLimit &) = default;
};

/// The limits an answer's headers tell of; for how long each counts is the provider's own matter.
struct RateLimits {
    RateLimit requests = {};
    RateLimit tokens = {};
    RateLimit inputTokens = {};
    RateLimit freshInputTokens = {}; ///< without what came from the cache
    RateLimit outputTokens = {};
    bool overLimit = false;
    friend bool operator==(const RateLimits &, const RateLimits &) = default;
};

/// Reads the headers the profile names; what cannot be read is unset. `nowUnixMs` is the clock for resets that are
/// dates.
[[nodiscard]] RateLimits readRateLimits(const HeaderList &headers, const ProviderProfile &profile, qint64 nowUnixMs);

/// Reads a duration as Go prints it: "7.66s", "2m59.56s", "577.5ms", "1h2m3s"; unset when it is none. Rounded up, so
/// that waiting for it is waiting long enough; at most ten years.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseGoDuration(QByteArrayView text);

} // namespace sluice
