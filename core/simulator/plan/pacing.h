// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cmath>
#include <limits>

namespace sluice::sim {

/// The time of what is not due at all.
constexpr qint64 never = std::numeric_limits<qint64>::max();

/// When the tokens of one answer are due: a plan on the monotonic clock, so that lateness never adds up.
struct Pace {
    qint64 startNs = 0; ///< when the request was received
    qint64 ttftNs = 0;
    double tokensPerSecond = 0; ///< 0 or less: everything is due with the first token

    [[nodiscard]] qint64 firstNs() const { return startNs + ttftNs; }

    /// When token `index` (from 0) is due; with `index` = the number of tokens, when the answer ends.
    [[nodiscard]] qint64 dueNs(qint64 index) const
    {
        if (tokensPerSecond <= 0)
            return firstNs();
        return firstNs() + qint64(std::llround(double(index) * 1e9 / tokensPerSecond));
    }

    /// Seconds that `count` tokens take.
    [[nodiscard]] double seconds(qint64 count) const
    {
        return tokensPerSecond <= 0 ? 0.0 : double(count) / tokensPerSecond;
    }
};

} // namespace sluice::sim
