// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runfigures.h"

#include "base/median.h"
#include "counterformat.h"

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

enum Figure { Ttft, Rate, Tokens, Elapsed, Cost };

/// Less is not worth a word.
constexpr double leastRatio = 1.05;

std::vector<double> known(int figure, const std::vector<Counters> &answers)
{
    std::vector<double> values;
    for (const Counters &counters : answers) {
        if (const std::optional<double> value = figureRow(counters)[static_cast<size_t>(figure)])
            values.push_back(*value);
    }
    return values;
}

/// Whether the middle and the bounds of it rest on an estimate.
bool restsOnEstimate(int figure, const std::vector<Counters> &answers)
{
    return std::ranges::any_of(answers, [figure](const Counters &counters) {
        const FigureRow row = figureRow(counters);
        return row[static_cast<size_t>(figure)] && row.isEstimate[static_cast<size_t>(figure)];
    });
}

QString estimate(const QString &text, bool isEstimate)
{
    return isEstimate ? u'≈' + text : text;
}

QString text(int figure, double value)
{
    switch (figure) {
    case Ttft:
    case Elapsed: return format::duration(value);
    case Rate: return format::rate(value, false);
    case Cost: return format::cost(value, false);
    default: return QString::number(std::llround(value));
    }
}

/// "380 ms", "460 ms" → "380–460": the median beside it has the unit.
QString range(const QString &least, const QString &most)
{
    const qsizetype unit = least.indexOf(u' ');
    const bool isSame = unit >= 0 && most.endsWith(least.sliced(unit));
    return isSame ? least.first(unit) + u'–' + most.chopped(least.size() - unit) : least + u'–' + most;
}

double ratio(int figure, double best, double next)
{
    const double better = figure == Rate ? best / next : next / best;
    return std::isfinite(better) && better >= leastRatio ? better : 0;
}

} // namespace

std::optional<Spread> spreadOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    return Spread{*median(values), values.front(), values.back()};
}

FigureRow figureRow(const Counters &counters)
{
    const std::optional<double> tokens =
        counters.outputTokens ? std::optional<double>(double(*counters.outputTokens)) : std::nullopt;
    const std::optional<double> elapsed = counters.elapsed > 0 ? std::optional(counters.elapsed) : std::nullopt;
    return {{counters.ttft, counters.tokensPerSecond, tokens, elapsed, counters.cost},
            {false, counters.tokensPerSecondEstimated, counters.outputEstimated, false, counters.costEstimated}};
}

FigureRow medianRow(const std::vector<Counters> &answers)
{
    FigureRow row;
    for (int figure = Ttft; figure <= Cost; ++figure) {
        if (const std::optional<Spread> spread = spreadOf(known(figure, answers)))
            row[static_cast<size_t>(figure)] = spread->median;
        row.isEstimate[static_cast<size_t>(figure)] = restsOnEstimate(figure, answers);
    }
    return row;
}

std::vector<BetterRow> bestOf(const std::vector<FigureRow> &rows)
{
    std::vector<BetterRow> better(rows.size());
    for (const int figure : {Ttft, Rate, Elapsed, Cost}) {
        const auto place = static_cast<size_t>(figure);
        std::vector<std::pair<double, size_t>> order;
        bool isEstimate = false; // also one that is not the best: it might be
        for (size_t row = 0; row < rows.size(); ++row) {
            if (!rows[row][place])
                continue;
            isEstimate = isEstimate || rows[row].isEstimate[place];
            order.emplace_back(figure == Rate ? -*rows[row][place] : *rows[row][place], row);
        }
        std::ranges::sort(order);
        if (order.size() < 2)
            continue;
        if (const double by = ratio(figure, std::abs(order[0].first), std::abs(order[1].first)); by > 0)
            better[order[0].second][place] = {by, isEstimate};
    }
    return better;
}

QString medianText(int figure, const std::vector<Counters> &answers)
{
    const std::optional<Spread> spread = spreadOf(known(figure, answers));
    return spread ? estimate(text(figure, spread->median), restsOnEstimate(figure, answers)) : format::unknown();
}

QString spreadText(int figure, const std::vector<Counters> &answers)
{
    const std::optional<Spread> spread = spreadOf(known(figure, answers));
    if (!spread)
        return format::unknown();
    const QString least = text(figure, spread->least);
    const QString most = text(figure, spread->most);
    return estimate(least == most ? least : range(least, most), restsOnEstimate(figure, answers));
}

} // namespace sluice
