// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/measures.h"

#include <QStringList>

#include <array>
#include <vector>

namespace sluice {

/// The middle, the least and the most of one figure.
struct Spread {
    double median = 0;
    double least = 0;
    double most = 0;
    friend bool operator==(const Spread &, const Spread &) = default;
};

/// Of the values that are known; none where there is none.
[[nodiscard]] std::optional<Spread> spreadOf(std::vector<double> values);

/// The figures below a pane that can be compared, in their order there: first token, speed, output tokens, elapsed,
/// cost.
struct FigureRow {
    std::array<std::optional<double>, 5> values = {};
    std::array<bool, 5> isEstimate = {};

    std::optional<double> &operator[](std::size_t figure) { return values[figure]; }
    const std::optional<double> &operator[](std::size_t figure) const { return values[figure]; }
};
[[nodiscard]] FigureRow figureRow(const Counters &counters);
/// The medians of several answers.
[[nodiscard]] FigureRow medianRow(const std::vector<Counters> &answers);

/// By how much a figure is better than the next one; 0 where it is not the best.
struct Better {
    double ratio = 0;
    /// One of those that were compared is an estimate.
    bool isEstimate = false;
    friend bool operator==(const Better &, const Better &) = default;
};
using BetterRow = std::array<Better, 5>;
/// For each row and figure; 0 also where fewer than two rows have the figure, or where they differ by less than a
/// twentieth. Tokens are never compared.
[[nodiscard]] std::vector<BetterRow> bestOf(const std::vector<FigureRow> &rows);

/// One figure as it is written: the median ("410 ms"), or how far it goes ("380–460").
[[nodiscard]] QString medianText(int figure, const std::vector<Counters> &answers);
[[nodiscard]] QString spreadText(int figure, const std::vector<Counters> &answers);

} // namespace sluice
