// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "base/result.h"
#include "store/store.h"

#include <optional>
#include <vector>

namespace sluice {

/// What happened in one stretch of time. Milliseconds, tokens per second, US dollars; unset where nothing was measured.
struct RequestBucket {
    qint64 requests = 0; ///< those that failed or were stopped included
    qint64 failed = 0;
    qint64 stopped = 0; ///< by whoever asked
    std::optional<double> ttftMedian = {};
    std::optional<double> ttftMost = {}; ///< 95 of 100 were faster
    std::optional<double> rateMedian = {};
    double cost = 0;
    friend bool operator==(const RequestBucket &, const RequestBucket &) = default;
};

/// What somebody or something cost.
struct NamedCost {
    QString name;
    double cost = 0; ///< US dollars
    qint64 requests = 0;
    friend bool operator==(const NamedCost &, const NamedCost &) = default;
};

/// The requests of some time until now, in stretches of the same length.
struct RequestSeries {
    qint64 fromMs = 0; ///< Unix ms
    qint64 bucketMs = 0;
    std::vector<RequestBucket> buckets = {};
    /// The dearest first, at most `mostNames` of them.
    std::vector<NamedCost> byModel = {};
    std::vector<NamedCost> byClient = {};
    /// There were more requests than are looked at: the oldest are missing.
    bool isCut = false;

    static constexpr std::size_t mostNames = 8;
    friend bool operator==(const RequestSeries &, const RequestSeries &) = default;
};

/// So many stretches up to and with the one that `nowMs` is in. At most `mostRows` requests are looked at.
[[nodiscard]] Result<RequestSeries> readRequestSeries(const Store &store, qint64 nowMs, qint64 bucketMs, int buckets,
                                                      int mostRows = 200'000);

/// What the requests that came from one time until another cost (Unix ms; the end is not included), as far as prices
/// are known and records are kept.
[[nodiscard]] Result<Money> readSpent(const Store &store, qint64 fromMs, qint64 untilMs);

} // namespace sluice
