// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "telemetry/exportdestination.h"
#include "telemetry/exportedrequest.h"
#include "telemetry/otlp/asjson.h"
#include "telemetry/otlp/encode.h"
#include "transport/transport.h"

namespace sluice {

/// One of the streams that a destination is sent, each with a cursor of its own.
enum class ExportSignal { Traces, Metrics, Logs, Lines };

/// Those a destination has.
[[nodiscard]] std::vector<ExportSignal> signalsOf(const ExportDestination &destination);
/// The name of the cursor: "NAME", and of OTLP "NAME/traces".
[[nodiscard]] QByteArray cursorName(const ExportDestination &destination, ExportSignal signal);

/// Requests as lines of JSON, each with its end; texts as "request_body" and "answer_body" where there are any.
[[nodiscard]] QByteArray exportLines(const std::vector<ExportedRequest> &requests);

/// Requests in OTLP.
[[nodiscard]] QByteArray otlpBody(const std::vector<ExportedRequest> &requests, ExportSignal signal,
                                  const otlp::Source &source, ExportDestination::Conventions conventions);

// The requests by which each kind of destination is told of something.

/// A PUT of an object of that name, below the destination's prefix.
[[nodiscard]] TransportRequest objectOf(const ExportDestination &destination, const QByteArray &name,
                                        const QByteArray &type, const QByteArray &body, qint64 unixSeconds);
/// A POST of an export request, which is given in protobuf.
[[nodiscard]] TransportRequest otlpPost(const ExportDestination &destination, ExportSignal signal,
                                        const QByteArray &protobuf, const otlp::Source &source);
/// A POST of JSON; the same `id` for the same twice.
[[nodiscard]] TransportRequest webhookPost(const ExportDestination &destination, const QByteArray &json,
                                           const QByteArray &id, const otlp::Source &source, qint64 unixSeconds);

/// The request that tells a destination of requests: a POST, to S3 a PUT of an object.
[[nodiscard]] TransportRequest exportRequestOf(const ExportDestination &destination, ExportSignal signal,
                                               const std::vector<ExportedRequest> &requests, const otlp::Source &source,
                                               qint64 unixSeconds);

} // namespace sluice
