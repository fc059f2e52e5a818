// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/auditrow.h"
#include "base/result.h"
#include "store/store.h"

#include <functional>
#include <vector>

namespace sluice {

/// The last row of the log.
struct AuditHead {
    qint64 seq = 0; ///< 0: there is none
    QByteArray hash;
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};
[[nodiscard]] Result<AuditHead> auditHead(const Store &store);

/// Which rows to read.
struct AuditFilter {
    qint64 sinceMs = 0;
    qint64 beforeSeq = 0; ///< only older ones; 0: all
    qint64 afterSeq = 0;  ///< only newer ones
    QByteArray action = {};
    /// A part of it, whatever its case.
    QByteArray object = {};
    QByteArray objectKind = {};
    QByteArray wholeObject = {};
    /// A part of who, what or which, whatever its case.
    QByteArray words = {};
    /// The newest so many; 0: all.
    qint64 limit = 0;
};

/// The rows that a filter lets through, newest first.
[[nodiscard]] Result<std::vector<AuditRow>> readAudit(const Store &store, const AuditFilter &filter);

/// Calls `take` for each row from `sinceMs` on (0: all) in the order they were written, one in memory at a time, until
/// it says false.
[[nodiscard]] Result<void> walkAudit(const Store &store, qint64 sinceMs,
                                     const std::function<bool(const AuditRow &)> &take);

} // namespace sluice
