// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/measures.h"

#include <QString>

#include <optional>

/// How every figure of the window is written. Unknown is "–", an estimate wears "≈".
namespace sluice::format {

[[nodiscard]] QString unknown();
/// "182 ms", "3.14 s", "2:05".
[[nodiscard]] QString duration(std::optional<double> milliseconds);
[[nodiscard]] QString rate(std::optional<double> tokensPerSecond, bool estimated);
/// "214/≈812"; a side that is not known is "–".
[[nodiscard]] QString tokenPair(const Counters &counters);
/// "$0.0123", "≈$0.0000034".
[[nodiscard]] QString cost(std::optional<double> dollars, bool estimated);
/// With so many decimals at least, and more for small amounts.
[[nodiscard]] QString money(double dollars, int decimals);
/// Token limits: "131k", "1M".
[[nodiscard]] QString limit(std::optional<qint64> tokens);
/// Per million tokens: "$0.15".
[[nodiscard]] QString price(std::optional<double> dollars);

/// What a figure means and where it comes from, for its tool tip.
[[nodiscard]] QString ttftTip(const Counters &counters);
[[nodiscard]] QString rateTip(const Counters &counters, bool running);
[[nodiscard]] QString tokensTip(const Counters &counters);
[[nodiscard]] QString elapsedTip(const Counters &counters);
[[nodiscard]] QString costTip(const Counters &counters);

} // namespace sluice::format
