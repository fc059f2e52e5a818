// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/record.h"

namespace sluice {

// Records as text for other programs, one line each without its line end. Times are UTC, unset values null or empty.

/// One JSON object.
[[nodiscard]] QByteArray toJsonLine(const RequestRecord &record);
/// The names of the columns of `toCsvLine`.
[[nodiscard]] QByteArray csvHeader();
/// As RFC 4180 has it. Text that a spreadsheet would take for a formula gets a ' before it.
[[nodiscard]] QByteArray toCsvLine(const RequestRecord &record);

} // namespace sluice
