// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace sluice {

/// Brings the schema to the newest version, each step in a transaction. A file of an older version is copied first;
/// a file of a newer program is an error and stays untouched.
[[nodiscard]] Result<void> migrate(QSqlDatabase &database, const QString &path);

/// Whether there is nothing to bring up to date; an error when it cannot be read.
[[nodiscard]] Result<bool> isUpToDate(QSqlDatabase &database);

} // namespace sluice
