// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace sluice {

/// How much of the past is kept; 0 means no limit.
struct Retention {
    int days = 30;
    qint64 maxRows = 100'000;
    qint64 maxBodyBytes = 512LL * 1024 * 1024;
    friend bool operator==(const Retention &, const Retention &) = default;
};

/// Deletes what is too old or too much, oldest first, and gives freed space back to the system. A step takes some tens
/// of milliseconds, so that records can be written in between.
[[nodiscard]] Result<void> applyRetention(
    const Store &store, const Retention &retention, qint64 nowMs, const BetweenSteps &goesOn = [] { return true; });

/// Deletes every request with its texts and gives the space back. What keys spent stays.
[[nodiscard]] Result<void> deleteAllRequests(
    const Store &store, const BetweenSteps &goesOn = [] { return true; });

} // namespace sluice
