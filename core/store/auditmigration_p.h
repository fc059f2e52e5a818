// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sluice {

/// The version of the schema that brings the audit log (core/audit/README.md): its tables, and what makes the store
/// itself refuse writes that go round it. Landed: never changed.
[[nodiscard]] QStringList auditMigration();

} // namespace sluice
