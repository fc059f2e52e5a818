// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recentfigures.h"

#include "base/refusal.h"

namespace sluice {

using namespace Qt::StringLiterals;

void RecentFigures::add(const RequestRecord &record, qint64 nowMs)
{
    if (isOfPlayground(record))
        return;
    const qint64 second = nowMs / 1000;
    Second &slot = m_seconds[static_cast<std::size_t>(second % 60)];
    if (slot.at != second)
        slot = {second, {}};
    ++slot.sum.requests;
    if (isServerFailed(record))
        ++slot.sum.failed;
}

RecentFigures::Minute RecentFigures::lastMinute(qint64 nowMs) const
{
    const qint64 now = nowMs / 1000;
    Minute sum;
    for (const Second &second : m_seconds) {
        // A clock that was put back leaves seconds of a later time.
        if (second.at <= now - 60 || second.at > now)
            continue;
        sum.requests += second.sum.requests;
        sum.failed += second.sum.failed;
    }
    return sum;
}

std::optional<qint64> RecentFigures::nextChange(qint64 nowMs) const
{
    const qint64 now = nowMs / 1000;
    std::optional<qint64> oldest;
    for (const Second &second : m_seconds) {
        if (second.at > now - 60 && second.at <= now && second.at < oldest.value_or(now + 1))
            oldest = second.at;
    }
    return oldest ? std::optional<qint64>((*oldest + 60) * 1000) : std::nullopt;
}

bool isOfPlayground(const RequestRecord &record)
{
    return record.keyHash.isEmpty() && record.client == "playground"_L1;
}

bool isOverBudget(const RequestRecord &record)
{
    const Error own = refusal(Refusal::OverBudget, {});
    return record.attempts.empty() && record.errorCode == own.code && record.status == own.httpStatus;
}

} // namespace sluice
