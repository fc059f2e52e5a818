// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/changes.h"
#include "config/layeredconfig.h"

namespace sluice {

// What the audit log has of a configuration file: the entries by which it differs, and the check sum of its text.

/// Brings another file into force by way of the audit log: `takeUp` does it, and is not to be in force when this is an
/// error. Files that say the same leave no row.
[[nodiscard]] Result<void> changeFile(const Changes &changes, const std::optional<ConfigFile> &before,
                                      const std::optional<ConfigFile> &after,
                                      const std::function<Result<void>()> &takeUp);

/// A row of the file that a gateway begins with, if it is another than the last one the log knows by this name.
[[nodiscard]] Result<void> noteFile(const Changes &changes, const ConfigFile &file);

} // namespace sluice
