// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/record.h"

#include <array>

namespace sluice {

/// What the last minute brought to the gateway, of requests that are told one by one. A value of fixed size.
class RecentFigures
{
public:
    struct Minute {
        qint64 requests = 0;
        qint64 failed = 0;
        friend bool operator==(const Minute &, const Minute &) = default;
    };

    /// Unix ms, as all times here. What was answered in the window is none of the gateway's.
    void add(const RequestRecord &record, qint64 nowMs);
    /// Of the sixty seconds before.
    [[nodiscard]] Minute lastMinute(qint64 nowMs) const;
    /// When the last minute will be another one though nothing comes; unset while it is empty.
    [[nodiscard]] std::optional<qint64> nextChange(qint64 nowMs) const;

private:
    struct Second {
        qint64 at = -1; ///< Unix seconds
        Minute sum = {};
    };
    std::array<Second, 60> m_seconds{};
};

/// Whether it was asked in the window, and not by a client of the gateway.
[[nodiscard]] bool isOfPlayground(const RequestRecord &record);
/// Whether the gateway refused it because its key has spent its budget. A provider's word for that is not meant.
[[nodiscard]] bool isOverBudget(const RequestRecord &record);

} // namespace sluice
