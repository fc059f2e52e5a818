// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/networkerror.h"
#include "transport/transport.h"

#include <optional>

namespace sluice {

/// How far a call is, as far as its limits go. Times in monotonic ns.
struct CallProgress {
    qint64 started = 0;
    qint64 active = 0; ///< bytes came last, or reading was taken up again
    bool sent = false; ///< the request is on its way
    bool answered = false;
    bool paused = false;
};

/// A limit and what it is called.
struct CallLimit {
    TimeoutKind kind = TimeoutKind::Total;
    std::chrono::milliseconds value{0};
};

/// When the first of the limits that count now will be reached, in monotonic ns; 0 when none will.
[[nodiscard]] qint64 nextDeadline(const TransportLimits &limits, const CallProgress &progress);
/// The limit that is reached at `now`.
[[nodiscard]] std::optional<CallLimit> limitReached(const TransportLimits &limits, const CallProgress &progress,
                                                    qint64 now);

} // namespace sluice
