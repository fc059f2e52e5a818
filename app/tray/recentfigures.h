// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/localday.h"
#include "record/record.h"

#include <array>

namespace sluice {

/// What the last minute and this day brought, of requests that are told one by one. A value of fixed size.
class RecentFigures
{
public:
    struct Minute {
        qint64 requests = 0;
        qint64 failed = 0;
        friend bool operator==(const Minute &, const Minute &) = default;
    };

    /// `spentToday` was spent on the day of `nowMs` before anything is told here (Unix ms, as all times here).
    RecentFigures(Money spentToday, qint64 nowMs);

    void add(const RequestRecord &record, qint64 nowMs);
    /// Of the sixty seconds before.
    [[nodiscard]] Minute lastMinute(qint64 nowMs) const;
    /// Since midnight, local time; nothing of a day before.
    [[nodiscard]] Money spentToday(qint64 nowMs);

private:
    struct Second {
        qint64 at = -1; ///< Unix seconds
        Minute sum = {};
    };
    void turnDay(qint64 nowMs);

    std::array<Second, 60> m_seconds{};
    LocalDay m_localDay;
    QDate m_day;
    Money m_spent;
};

/// Whether the gateway refused it because its key has spent its budget. A provider's word for that is not meant.
[[nodiscard]] bool isOverBudget(const RequestRecord &record);

} // namespace sluice
