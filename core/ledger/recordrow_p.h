// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/record.h"

#include <QString>

class QSqlQuery;

namespace sluice {

/// The columns that `recordOf` reads, in its order.
[[nodiscard]] QString recordColumns();
/// SQL for whether a row was booked while its answer went on.
[[nodiscard]] QString pendingColumn();
/// SQL for the first request of Responses whose answer has an id, which is bound twice: as it is and masked. Its row
/// alone is selected.
[[nodiscard]] QString hasAnswerId();
/// The record of the row a query stands on.
[[nodiscard]] RequestRecord recordOf(const QSqlQuery &query);

} // namespace sluice
