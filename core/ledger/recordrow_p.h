// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/record.h"

#include <QString>

class QSqlQuery;

namespace sluice {

/// The columns that `recordOf` reads, in its order.
[[nodiscard]] QString recordColumns();
/// The record of the row a query stands on.
[[nodiscard]] RequestRecord recordOf(const QSqlQuery &query);

} // namespace sluice
