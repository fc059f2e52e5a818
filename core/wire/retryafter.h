// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/headers.h"

#include <chrono>
#include <optional>

namespace sluice {

/// Reads `retry-after-ms`, `retry-after` (seconds or HTTP date; `nowUnixMs` is the clock for the latter).
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HeaderList &headers, qint64 nowUnixMs);

/// The same where no clock is at hand: an HTTP date counts from the answer's own `date`.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterByDate(const HeaderList &headers);

} // namespace sluice
