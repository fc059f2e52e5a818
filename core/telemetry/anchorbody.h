// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/auditanchors.h"
#include "telemetry/exportbody.h"

namespace sluice {

/// Whether a destination is told of the heads of the audit log.
[[nodiscard]] bool takesAnchors(const ExportDestination &destination);
/// The request that tells it of one; the same for the same twice.
[[nodiscard]] TransportRequest anchorRequestOf(const ExportDestination &destination, const AuditAnchor &anchor,
                                               const otlp::Source &source, qint64 unixSeconds);

} // namespace sluice
