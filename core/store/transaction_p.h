// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <QSqlError>

namespace sluice {

/// Runs `work` in a transaction: committed when it succeeds, else undone.
template<typename Work>
[[nodiscard]] Result<void> inTransaction(QSqlDatabase &database, const QString &doing, Work work)
{
    if (!database.transaction())
        return storeError(doing, database.lastError().text());
    Result<void> done = work();
    if (!done.ok()) {
        database.rollback();
        return done;
    }
    if (!database.commit()) {
        const QString said = database.lastError().text();
        database.rollback();
        return storeError(doing, said);
    }
    return {};
}

} // namespace sluice
