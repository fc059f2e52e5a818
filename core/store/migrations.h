// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace sluice {

/// Brings the schema to the newest version, each step in a transaction. A file of an older version is copied first;
/// a file of a newer program is an error and stays untouched.
[[nodiscard]] Result<void> migrate(QSqlDatabase &database, const QString &path);

/// Who wrote the schema that is there.
enum class SchemaAge { Older, Current, Newer };
/// An error when it cannot be read.
[[nodiscard]] Result<SchemaAge> schemaAge(QSqlDatabase &database);
/// What a program says of a file whose schema is newer than it knows.
[[nodiscard]] QString newerSchema();

} // namespace sluice
