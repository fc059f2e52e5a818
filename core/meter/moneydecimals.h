// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cmath>

namespace sluice {

/// With how many decimals an amount of money is written: with `least`, and with more where two digits that tell
/// something would not be seen. Down to a millionth of a millionth, what is not nothing is not shown as nothing.
[[nodiscard]] inline int moneyDecimals(double dollars, int least)
{
    constexpr int most = 12; // a millionth of a millionth
    const double size = std::abs(dollars);
    if (size <= 0 || !std::isfinite(size))
        return least;
    return qBound(least, 1 - int(std::floor(std::log10(size))), most);
}

} // namespace sluice
