// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/recordsink.h"

#include <optional>

namespace sluice {

/// What the file says of one request.
struct InFlightRow {
    RequestRecord record;
    Unseen unseen = {};
    /// Its end was told; only its row in the store may be missing.
    bool isOver = false;
};

[[nodiscard]] QByteArray encodeInFlight(const RequestRecord &record, const Unseen &unseen, bool isOver);
/// Nothing where it cannot be read.
[[nodiscard]] std::optional<InFlightRow> decodeInFlight(const QByteArray &bytes);

/// The record of a request that nobody saw end: its process was killed. Of an answer in one piece as much was written,
/// and is charged, as could be until `nowMs` (Unix), and no more than was allowed.
[[nodiscard]] RequestRecord asKilled(InFlightRow row, qint64 nowMs);

} // namespace sluice
