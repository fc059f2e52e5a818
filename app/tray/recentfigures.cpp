// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray/recentfigures.h"

#include "base/refusal.h"

namespace sluice {

RecentFigures::RecentFigures(Money spentToday, qint64 nowMs)
    : m_day(m_localDay.at(nowMs))
    , m_spent(spentToday)
{
}

void RecentFigures::add(const RequestRecord &record, qint64 nowMs)
{
    const qint64 second = nowMs / 1000;
    Second &slot = m_seconds[static_cast<std::size_t>(second % 60)];
    if (slot.at != second)
        slot = {second, {}};
    ++slot.sum.requests;
    if (isServerFailed(record))
        ++slot.sum.failed;
    turnDay(nowMs);
    m_spent += record.cost.value_or(Money());
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

Money RecentFigures::spentToday(qint64 nowMs)
{
    turnDay(nowMs);
    return m_spent;
}

void RecentFigures::turnDay(qint64 nowMs)
{
    const QDate day = m_localDay.at(nowMs);
    if (day == m_day)
        return;
    m_day = day;
    m_spent = {};
}

bool isOverBudget(const RequestRecord &record)
{
    const Error own = refusal(Refusal::OverBudget, {});
    return record.attempts.empty() && record.errorCode == own.code && record.status == own.httpStatus;
}

} // namespace sluice
