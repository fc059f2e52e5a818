// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/calldeadline.h"

#include <array>

namespace sluice {

namespace {
struct Row {
    CallLimit limit;
    qint64 since = 0;
};

/// Those that count, each with the moment that it counts from; the one that names the cause best stands first.
std::array<Row, 3> rows(const TransportLimits &limits, const CallProgress &progress)
{
    using std::chrono::milliseconds;
    constexpr milliseconds none{0};
    const Row total{{TimeoutKind::Total, limits.total}, progress.started};
    const Row connect{{TimeoutKind::Connect, progress.sent ? none : limits.connect}, progress.started};
    if (!progress.answered)
        return {connect, total, {{TimeoutKind::FirstByte, limits.firstByte}, progress.started}};
    return {Row{}, total, {{TimeoutKind::Idle, progress.paused ? none : limits.idle}, progress.active}};
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
