// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>

#include <QtGlobal>

namespace sluice {

/// So much a minute, a minute's worth at once. A value; the caller brings the time in monotonic ns.
class TokenBucket
{
public:
    /// How long until `amount` can be taken; zero when it can be now. More than a minute's worth waits for a full
    /// bucket.
    [[nodiscard]] std::chrono::nanoseconds wait(double amount, double perMinute, qint64 nowNs)
    {
        if (perMinute <= 0)
            return std::chrono::minutes(1);
        fill(perMinute, nowNs);
        const double missing = std::min(amount, perMinute) - m_level;
        if (missing <= 0)
            return std::chrono::nanoseconds(0);
        // What is owed for longer is owed for that long at least, and can still be told as a time.
        return std::chrono::nanoseconds(qint64(std::ceil(std::min(missing / perMinute * minuteNs, longestNs))));
    }

    /// Takes it even when there is less: the rest is owed. A negative amount is given back.
    void spend(double amount) { m_level -= amount; }

private:
    static constexpr double minuteNs = 60e9;
    static constexpr double longestNs = 365 * 24 * 60 * minuteNs;

    void fill(double perMinute, qint64 nowNs)
    {
        if (m_filledNs == 0)
            m_level = perMinute;
        else
            m_level += double(nowNs - m_filledNs) / minuteNs * perMinute;
        m_level = std::min(m_level, perMinute);
        m_filledNs = nowNs;
    }

    double m_level = 0;
    qint64 m_filledNs = 0;
};

} // namespace sluice
