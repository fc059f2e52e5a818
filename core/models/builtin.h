// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace sluice {

/// A table that comes with the program, as `Table::builtIn` reads it. Its tests read it too; without it its facts are
/// unknown, not wrong.
template<typename Table>
[[nodiscard]] Table builtInOrNone()
{
    Result<Table> table = Table::builtIn();
    return table.ok() ? std::move(*table) : Table();
}

} // namespace sluice
