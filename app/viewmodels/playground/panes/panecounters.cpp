// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panecounters.h"

#include "counterformat.h"

namespace sluice {

bool PaneCounters::update(const Figures &figures, bool atOnce, qint64 nowNs)
{
    // Figures that change faster cannot be read.
    constexpr qint64 pauseNs = 90'000'000;
    if (!atOnce && nowNs - m_takenNs < pauseNs)
        return false;
    m_takenNs = nowNs;
    m_figures = figures;
    return true;
}

QString PaneCounters::ttft() const
{
    return format::duration(counters().ttft);
}

QString PaneCounters::rate() const
{
    return format::rate(counters().tokensPerSecond, counters().tokensPerSecondEstimated);
}

QString PaneCounters::tokens() const
{
    return format::tokenPair(counters());
}

QString PaneCounters::elapsed() const
{
    return format::duration(counters().elapsed);
}

QString PaneCounters::cost() const
{
    return format::cost(counters().cost, counters().costEstimated);
}

QList<qreal> PaneCounters::phases() const
{
    const Phases &phases = m_figures.phases;
    return {phases.connect, phases.queue, phases.prefill, phases.thinking, phases.answer};
}

double PaneCounters::totalMs() const
{
    double total = 0;
    for (const qreal phase : phases())
        total += phase;
    return total;
}

} // namespace sluice
