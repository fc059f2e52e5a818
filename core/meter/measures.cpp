// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/measures.h"

#include <algorithm>

namespace sluice {

qint64 firstDelta(const Marks &marks)
{
    if (marks.firstReasoning == 0 || marks.firstAnswer == 0)
        return std::max(marks.firstReasoning, marks.firstAnswer);
    return std::min(marks.firstReasoning, marks.firstAnswer);
}

qint64 sentOrStart(const Marks &marks)
{
    if (marks.sent != 0)
        return marks.sent;
    return marks.connected != 0 ? marks.connected : marks.start;
}

Phases phasesOf(const Marks &marks, const ProviderTimings &timings, qint64 nowNs)
{
    if (marks.start == 0)
        return {};
    const auto ms = [](qint64 from, qint64 to) { return double(std::max<qint64>(0, to - from)) / 1e6; };
    const qint64 now = marks.end != 0 ? marks.end : nowNs;
    Phases phases;
    const qint64 first = firstDelta(marks);
    if (marks.connected == 0 && marks.sent == 0 && marks.head == 0 && first == 0) {
        phases.connect = ms(marks.start, now);
        return phases;
    }
    const qint64 sent = sentOrStart(marks);
    phases.connect = ms(marks.start, sent);
    const double waiting = ms(sent, first != 0 ? first : now);
    const double prompt = std::clamp(timings.prompt.value_or(0) * 1000, 0.0, waiting);
    if (first != 0)
        phases.queue = std::clamp(timings.queue.value_or(0) * 1000, 0.0, waiting - prompt);
    phases.prefill = waiting - phases.queue;
    if (first == 0)
        return phases;
    // What still runs goes on, whether or not anything comes: a stall is seen as it lasts.
    const qint64 last = marks.end != 0 ? marks.lastDelta : std::max(marks.lastDelta, now);
    const qint64 answer = marks.firstAnswer != 0 ? marks.firstAnswer : last;
    phases.thinking = ms(first, answer);
    phases.answer = ms(answer, last);
    return phases;
}

} // namespace sluice
