// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace sluice {

/// A copy of the whole store at one moment, in a file of its own that is not there yet, for its user only. Others may
/// write to the store meanwhile.
[[nodiscard]] Result<void> backUpTo(const Store &store, const QString &path);

/// The same of an open connection.
[[nodiscard]] Result<void> backUpTo(const QSqlDatabase &database, const QString &path);

} // namespace sluice
