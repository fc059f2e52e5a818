// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/recordtable.h"
#include "telemetry/exportbody.h"

namespace sluice::cli {

/// Writes the spans of records to stdout as one protobuf message; the exit code.
[[nodiscard]] int writeSpans(const Store &store, const RecordFilter &filter, bool demo);

/// Who gets spans, and by what way.
struct SpanReceiver {
    ExportDestination destination;
    TransportOptions transport = {};
};

/// Sends the spans of records to a collector, a batch after the other; the exit code. Runs the event loop.
[[nodiscard]] int sendSpans(const Store &store, const RecordFilter &filter, bool demo, const SpanReceiver &receiver);

/// What `--to` names: an address, or one of the stored configuration's exports.
[[nodiscard]] Result<SpanReceiver> spansTo(const QString &name);

} // namespace sluice::cli
