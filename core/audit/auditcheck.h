// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/auditanchors.h"

namespace sluice {

/// What a look at the whole log has found.
struct AuditCheck {
    qint64 rows = 0;
    AuditHead head = {};
    /// The first row that is not as it was written, or is missing; 0: the log is whole.
    qint64 firstBad = 0;
    /// What is wrong with it; empty when nothing is.
    QString problem = {};
    /// Anchors that rows were held against. Those of rows that were cut since are none.
    qint64 anchors = 0;
};

/// Reads every row and holds it against its hash, the row before it, the anchors, and what the store says of the last
/// change. Rows that are missing at the beginning must be sealed by a checkpoint. `goesOn` is asked between rows; false
/// ends it with what was read by then. May be null.
[[nodiscard]] Result<AuditCheck> checkAudit(const Store &store, const std::vector<AuditAnchor> &anchors,
                                            const std::function<bool()> &goesOn = {});

} // namespace sluice
