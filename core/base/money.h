// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <compare>
#include <limits>

namespace sluice {

/// A sum that stays at the largest or smallest number there is instead of coming out at the other end.
[[nodiscard]] constexpr qint64 saturatingAdd(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return a > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

/// An amount in whole billionths of a US dollar, so that sums are exact in whatever order they are made; they saturate.
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money ofNano(qint64 nano) { return Money(nano); }
    /// Rounded to the nearest billionth, and kept within what can be held; no number is nothing.
    [[nodiscard]] static Money ofDollars(double dollars) { return ofNanoDollars(dollars * perDollar); }
    /// The same of a number that is in billionths already.
    [[nodiscard]] static Money ofNanoDollars(double nano)
    {
        constexpr double most = 9.2e18;
        return std::isnan(nano) ? Money() : Money(qint64(std::llround(std::clamp(nano, -most, most))));
    }

    [[nodiscard]] constexpr qint64 nano() const { return m_nano; }
    /// For people and JSON, never for adding up.
    [[nodiscard]] constexpr double dollars() const { return double(m_nano) / perDollar; }
    [[nodiscard]] constexpr bool isZero() const { return m_nano == 0; }

    constexpr Money &operator+=(Money other)
    {
        m_nano = saturatingAdd(m_nano, other.m_nano);
        return *this;
    }
    constexpr Money &operator-=(Money other)
    {
        m_nano = saturatingAdd(m_nano, -other.m_nano);
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    static constexpr double perDollar = 1e9;

    explicit constexpr Money(qint64 nano)
        : m_nano(nano)
    {
    }
    qint64 m_nano = 0;
};

} // namespace sluice
