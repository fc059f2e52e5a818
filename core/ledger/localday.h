// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace sluice {

/// Tells the local day of a time; cheap while the day stays the same. A value; not thread-safe.
class LocalDay
{
public:
    [[nodiscard]] QDate at(qint64 unixMs);

private:
    QDate m_day;
    qint64 m_start = 0;
    qint64 m_end = 0;
};

/// Julian days from one to another, both included.
struct DaySpan {
    qint64 from = 0;
    qint64 to = 0;
};
/// What a budget of a day counts on that day, and what one of a month counts. What was spent tomorrow counts as well: a
/// day back is a clock or a time zone put right, or a thread that read the time before midnight.
[[nodiscard]] DaySpan daySpan(qint64 day);
[[nodiscard]] DaySpan monthSpan(qint64 day);

} // namespace sluice
