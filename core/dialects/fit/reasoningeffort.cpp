// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/fit/reasoningeffort.h"

namespace sluice {

namespace {

/// Place in the order of strength; -1 for other words.
int strength(const QByteArray &effort)
{
    static const QByteArrayList order = {"none", "minimal", "low", "medium", "high", "xhigh", "max"};
    return int(order.indexOf(effort));
}

} // namespace

QByteArray nearestEffort(const QByteArray &wanted, const QByteArrayList &taken)
{
    const int limit = strength(wanted);
    if (limit < 0 || taken.contains(wanted))
        return wanted;
    QByteArray below;
    QByteArray weakest;
    for (const QByteArray &effort : taken) {
        const int place = strength(effort);
        if (place <= 0)
            continue; // less thinking is not none
        if (place < limit && place > strength(below))
            below = effort;
        if (weakest.isEmpty() || place < strength(weakest))
            weakest = effort;
    }
    if (!below.isEmpty())
        return below;
    return weakest.isEmpty() ? wanted : weakest;
}

} // namespace sluice
