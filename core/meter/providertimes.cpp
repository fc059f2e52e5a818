// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/providertimes.h"

#include <cmath>

namespace sluice {

namespace {

/// What rounding to milliseconds on the provider's side may add.
constexpr double rounding = 0.001;

class Judge
{
public:
    /// Unsets what does not fit into `most` seconds, alone.
    void bound(std::optional<double> &time, std::optional<double> most)
    {
        if (!time || (std::isfinite(*time) && *time >= 0 && (!most || *time <= *most + rounding)))
            return;
        time.reset();
        contradictory = true;
    }

    /// Unsets both when they do not fit into it together: nobody can tell which one is wrong.
    void boundSum(std::optional<double> &first, std::optional<double> &second, std::optional<double> most)
    {
        if (!first || !second || !most || *first + *second <= *most + 2 * rounding)
            return;
        first.reset();
        second.reset();
        contradictory = true;
    }

    bool contradictory = false;
};

} // namespace

JudgedTimings judgeTimings(const ProviderTimings &told, const OwnTimes &own)
{
    Judge judge;
    ProviderTimings times = told;
    const std::optional<double> waited = own.firstOutput ? own.firstOutput : own.end;
    judge.bound(times.queue, waited);
    judge.bound(times.prompt, waited);
    judge.bound(times.timeToFirstToken, waited);
    judge.boundSum(times.queue, times.prompt, waited);
    judge.bound(times.completion, own.end);
    judge.bound(times.total, own.end);
    judge.bound(times.processing, own.end);
    return {times, judge.contradictory};
}

} // namespace sluice
