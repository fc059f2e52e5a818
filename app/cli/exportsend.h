// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/recordtable.h"
#include "telemetry/exportbody.h"

namespace sluice::cli {

/// Writes the spans of records to stdout as one protobuf message; the exit code.
[[nodiscard]] int writeSpans(const Store &store, const RecordFilter &filter, bool demo);

/// Sends the spans of records to a collector, a batch after the other; the exit code. Runs the event loop.
[[nodiscard]] int sendSpans(const Store &store, const RecordFilter &filter, bool demo,
                            const ExportDestination &destination);

/// What `--to` names: an address, or one of the stored configuration's exports.
[[nodiscard]] Result<ExportDestination> spansTo(const QString &name);

} // namespace sluice::cli
