// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/response.h"

namespace sluice {

/// The client's own clock, in seconds from sending the request; unset when it did not get that far.
struct OwnTimes {
    std::optional<double> firstOutput = {};
    std::optional<double> end = {};
};

/// A provider's times after they were held against the client's clock.
struct JudgedTimings {
    /// What does not fit is unset.
    ProviderTimings timings = {};
    /// Whether something told did not fit.
    bool contradictory = false;
};

/// No server can be quicker to its client than to itself: its times must fit, one by one and those that follow each
/// other together, into what the client waited. Those that do not, and what is no time at all, become unknown.
[[nodiscard]] JudgedTimings judgeTimings(const ProviderTimings &told, const OwnTimes &own);

} // namespace sluice
