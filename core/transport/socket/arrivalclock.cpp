// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/arrivalclock.h"

#include "base/clock.h"

#include <cstdlib>

namespace sluice {

namespace {
constexpr qint64 msNs = 1'000'000;
/// Bytes wait for us no longer; a stamp that says so is of another time.
constexpr qint64 oldestNs = 60'000 * msNs;
/// A clock that is being steered by NTP runs at most this much apart, in parts of a thousand.
constexpr qint64 slewPerMille = 1;
constexpr qint64 noiseNs = 2 * msNs;
/// Two looks at clocks that are further apart were interrupted.
constexpr qint64 interruptedNs = 20'000;
constexpr int looks = 3;

qint64 wallNow()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}
} // namespace

qint64 ArrivalClock::arrival(qint64 stampWallNs, qint64 wallNs, qint64 monotonicNs)
{
    const qint64 offset = wallNs - monotonicNs;
    const bool known = m_lookedNs != 0;
    const qint64 allowed = noiseNs + (monotonicNs - m_lookedNs) / 1000 * slewPerMille;
    const bool steady = known && std::llabs(offset - m_offset) <= allowed;
    m_offset = offset;
    m_lookedNs = monotonicNs;
    const qint64 age = wallNs - stampWallNs;
    // Without an earlier look a step of the clock cannot be told from an age, except by its size.
    if (stampWallNs == 0 || age < 0 || age > oldestNs || (known && !steady))
        return monotonicNs;
    return monotonicNs - age;
}

qint64 ArrivalClock::arrival(qint64 stampWallNs)
{
    qint64 wall = 0;
    qint64 after = 0;
    for (int i = 0; i < looks; ++i) {
        const qint64 before = monotonicNs();
        wall = wallNow();
        after = monotonicNs();
        if (after - before < interruptedNs)
            break;
    }
    return arrival(stampWallNs, wall, after);
}

} // namespace sluice
