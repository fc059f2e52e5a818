// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <optional>

namespace sluice {

/// Tells by which time old rows are deleted: not on the word of a clock that was set ahead for a moment, for what is
/// deleted does not come back when the clock does. One for whoever deletes; used on one thread.
class StoredClock
{
public:
    /// `nowMs`, but at most two days after the newest row that is a day old by it; what was written in that day may
    /// have its time from the same clock. A clock that has gone on as `steadyMs` did for a day is believed.
    [[nodiscard]] Result<qint64> timeToDeleteBy(const Store &store, qint64 nowMs, qint64 steadyMs);

private:
    std::optional<qint64> m_ahead; ///< of the steady clock
    qint64 m_sinceMs = 0;
};

} // namespace sluice
