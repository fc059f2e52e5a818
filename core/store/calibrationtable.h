// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/tokencalibration.h"
#include "store/store.h"

namespace sluice {

/// What models taught, as it is kept from one run to the next: those that were learnt of last, at most as many as a
/// calibration holds.
[[nodiscard]] Result<std::vector<Taught>> readTaught(const Store &store);
/// Replaces what is kept of these models.
[[nodiscard]] Result<void> writeTaught(const Store &store, const std::vector<Taught> &taught, qint64 nowMs);

} // namespace sluice
