// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "telemetry/exportedrequest.h"
#include "telemetry/otlp/attributes_p.h"

namespace sluice::otlp {

/// Requests as an ExportTraceServiceRequest: a SERVER span each, and below it a CLIENT span for every attempt. Several
/// of these one behind the other are one as well. Pure, as the others.
[[nodiscard]] QByteArray encodeTraces(const std::vector<ExportedRequest> &requests, const Source &source,
                                      ExportDestination::Conventions conventions);

/// What requests add to the sums, as an ExportMetricsServiceRequest: differences (delta temporality), so that neither a
/// restart nor a collector away makes them wrong.
[[nodiscard]] QByteArray encodeMetrics(const std::vector<ExportedRequest> &requests, const Source &source,
                                       ExportDestination::Conventions conventions);

/// An event for every request, as an ExportLogsServiceRequest, with its texts where they were captured.
[[nodiscard]] QByteArray encodeLogs(const std::vector<ExportedRequest> &requests, const Source &source,
                                    ExportDestination::Conventions conventions);

/// An event that tells of the head of the audit log, as an ExportLogsServiceRequest.
[[nodiscard]] QByteArray encodeAnchor(qint64 seq, const QByteArray &hash, qint64 atMs, const Source &source);

/// What a receiver says it did not take of a batch that it took.
struct PartialSuccess {
    qint64 rejected = 0;
    QByteArray message = {};
};
/// Reads the answer of a collector, protobuf or JSON; one that cannot be read took everything.
[[nodiscard]] PartialSuccess readPartialSuccess(const QByteArray &answer, const QByteArray &contentType);

} // namespace sluice::otlp
