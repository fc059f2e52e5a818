// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace sluice {

/// Turns the wall-clock stamps that the kernel puts on bytes into monotonic time. One per transport.
///
/// A stamp is trusted only if the wall clock has not been set since the last look and the stamp is neither in the
/// future nor old; what is not trusted counts as arrived now.
class ArrivalClock
{
public:
    /// When bytes arrived that were stamped `stampWallNs` (0: not stamped), the clocks now being as given.
    [[nodiscard]] qint64 arrival(qint64 stampWallNs, qint64 wallNs, qint64 monotonicNs);
    /// The same with the clocks as they are; 0 stays what it is: no stamp.
    [[nodiscard]] qint64 arrival(qint64 stampWallNs);

private:
    qint64 m_offset = 0; ///< wall minus monotonic at the last look
    qint64 m_lookedNs = 0;
};

} // namespace sluice
