// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include <QStandardPaths>

namespace sluice {

Database::Database(QString path)
    : m_path(std::move(path))
{
}

Database Database::users()
{
    return Database(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                    + QStringLiteral("/sluice/sluice.db"));
}

Result<std::unique_ptr<Store>> Database::connection(std::chrono::milliseconds patience) const
{
    return Store::open(m_path, patience);
}

Result<std::unique_ptr<Store>> Database::connectionForReading() const
{
    return Store::openForReading(m_path);
}

Result<std::shared_ptr<StoreWatch>> Database::watch(std::chrono::milliseconds patience) const
{
    if (std::shared_ptr<StoreWatch> running = m_watch->lock())
        return running;
    Result<std::unique_ptr<Store>> store = connection(patience);
    if (!store)
        return store.error();
    std::shared_ptr<StoreWatch> watch = StoreWatch::of(std::move(*store), m_path);
    *m_watch = watch;
    return watch;
}

} // namespace sluice
