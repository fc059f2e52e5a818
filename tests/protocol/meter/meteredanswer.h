// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/streammeter.h"

#include <cmath>

namespace sluice {

inline constexpr qint64 ms = 1'000'000;

/// Started at 1000 ms, connected at 1020, sent at 1021, head at 1100.
inline Marks head()
{
    Marks marks;
    marks.start = 1000 * ms;
    marks.connected = 1020 * ms;
    marks.sent = 1021 * ms;
    marks.head = 1100 * ms;
    return marks;
}

inline StreamMeter meter(StreamMeter::Options options = {})
{
    StreamMeter made(std::move(options));
    made.setMarks(head());
    return made;
}

inline UsageUpdate usage(qint64 input, qint64 output)
{
    UsageUpdate update;
    update.usage.input = input;
    update.usage.output = output;
    return update;
}

/// So many tokens, a delta each, spread evenly.
template<typename Delta>
void addWords(StreamMeter &meter, int count, qint64 firstMs, qint64 lastMs)
{
    for (int i = 0; i < count; ++i)
        meter.add(Delta{i % 2 == 0 ? " of" : " the"}, (firstMs + (lastMs - firstMs) * i / (count - 1)) * ms);
}

inline bool isNear(std::optional<double> value, double expected, double within)
{
    return value && std::abs(*value / expected - 1) <= within;
}

inline double sum(const Phases &phases)
{
    return phases.connect + phases.queue + phases.prefill + phases.thinking + phases.answer;
}

} // namespace sluice
