// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/localday.h"

#include <QDateTime>

#include <algorithm>

namespace sluice {

QDate LocalDay::at(qint64 unixMs)
{
    if (unixMs < m_start || unixMs >= m_end) {
        m_day = QDateTime::fromMSecsSinceEpoch(unixMs).date();
        m_start = m_day.startOfDay().toMSecsSinceEpoch();
        m_end = m_day.addDays(1).startOfDay().toMSecsSinceEpoch();
    }
    return m_day;
}

DaySpan daySpan(qint64 day)
{
    return {day, day + 1};
}

DaySpan monthSpan(qint64 day)
{
    const QDate date = QDate::fromJulianDay(day);
    const qint64 first = QDate(date.year(), date.month(), 1).toJulianDay();
    return {first, std::max(first + date.daysInMonth() - 1, day + 1)};
}

} // namespace sluice
