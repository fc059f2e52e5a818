// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/auditcheck.h"

namespace sluice::cli {

// How the audit log is told. What is in it may be foreign: the writers to the terminal make it safe.

/// One JSON object: rows as `sluice audit list --json` has them.
[[nodiscard]] QByteArray auditJson(const std::vector<AuditRow> &rows);
/// A line a row, with what it changed below it.
[[nodiscard]] QByteArray auditTable(const std::vector<AuditRow> &rows);
/// One JSON object: what a look at the log has found.
[[nodiscard]] QByteArray checkJson(const AuditCheck &check);

} // namespace sluice::cli
