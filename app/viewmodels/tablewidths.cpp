// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablewidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sluice {

namespace {

/// Letters are a little wider than digits, on the whole.
constexpr qreal letterShare = 1.08;

qreal sumOf(const QList<qreal> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), qreal(0));
}

QList<qreal> limited(QList<qreal> widths, qreal limit)
{
    for (qreal &width : widths)
        width = std::min(width, limit);
    return widths;
}

} // namespace

QList<qreal> tableWidths(const QList<int> &digits, qreal digitWidth, qreal room)
{
    QList<qreal> wanted;
    for (const int count : digits)
        wanted.append(std::ceil(count * digitWidth * letterShare) + 2 * cellPadding + 2);
    constexpr int rounds = 6;
    qreal limit = room;
    for (int round = 0; round < rounds; ++round) {
        const qreal sum = sumOf(limited(wanted, limit));
        if (sum <= room)
            break;
        limit *= room / sum;
    }
    if (limit < narrowestColumn)
        return limited(wanted, narrowestColumn);
    QList<qreal> widths = limited(wanted, limit);
    if (const qreal sum = sumOf(widths); sum > room) {
        for (qreal &width : widths)
            width *= room / sum;
    }
    return widths;
}

} // namespace sluice
