// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/changes.h"

#include <optional>

namespace sluice {

/// What the configuration says of the audit log.
struct AuditRules {
    /// Whole months before the running one that are kept; 0: all.
    int keepMonths = 0;
    /// Whether rows say where their authors sat.
    bool addresses = true;
    friend bool operator==(const AuditRules &, const AuditRules &) = default;
};

/// A row that seals what was cut from the log's beginning.
struct AuditCheckpoint {
    qint64 last = 0; ///< the last row that is gone
    QByteArray hash; ///< its hash
};
/// The newest one in the log.
[[nodiscard]] Result<std::optional<AuditCheckpoint>> lastCheckpoint(const Store &store);

/// Cuts the rows of months (UTC) that are older than so many before that of `nowMs`, from the log's beginning on, once
/// a checkpoint seals them; how many went. A row whose clock was ahead keeps what is behind it.
[[nodiscard]] Result<qint64> cutAudit(const Changes &changes, int keepMonths, qint64 nowMs);

} // namespace sluice
