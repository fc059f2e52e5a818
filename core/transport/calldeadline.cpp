// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/calldeadline.h"

#include <array>

namespace sluice {

namespace {
struct Row {
    CallLimit limit;
    qint64 since;
};

/// Those that count, each with the moment that it counts from.
std::array<Row, 2> rows(const TransportLimits &limits, const CallProgress &progress)
{
    using std::chrono::milliseconds;
    const Row total{{TimeoutKind::Total, limits.total}, progress.started};
    if (!progress.answered)
        return {total, {{TimeoutKind::FirstByte, limits.firstByte}, progress.started}};
    return {total, {{TimeoutKind::Idle, progress.paused ? milliseconds::zero() : limits.idle}, progress.active}};
}

qint64 endOf(const Row &row)
{
    return row.since + std::chrono::nanoseconds(row.limit.value).count();
}
} // namespace

qint64 nextDeadline(const TransportLimits &limits, const CallProgress &progress)
{
    qint64 next = 0;
    for (const Row &row : rows(limits, progress)) {
        if (row.limit.value > row.limit.value.zero())
            next = next == 0 ? endOf(row) : qMin(next, endOf(row));
    }
    return next;
}

std::optional<CallLimit> limitReached(const TransportLimits &limits, const CallProgress &progress, qint64 now)
{
    for (const Row &row : rows(limits, progress)) {
        if (row.limit.value > row.limit.value.zero() && endOf(row) <= now)
            return row.limit;
    }
    return {};
}

} // namespace sluice
