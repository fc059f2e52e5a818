// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storewatch.h"

namespace sluice {

/// Where a user's data are, and the one way to them. Named once, where a process is put together, and handed on:
/// whoever needs data is given it and opens nothing by a path. A value; copies are the same data. Thread-safe but for
/// watching, which is one thread's.
class Database
{
public:
    /// The data in this file, which need not be there.
    Database(QString path);
    /// The user's own: `sluice.db` in the data folder.
    [[nodiscard]] static Database users();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// A connection for the thread that calls; see Store::open.
    [[nodiscard]] Result<std::unique_ptr<Store>>
    connection(std::chrono::milliseconds patience = Store::usualPatience) const;
    /// As Store::openForReading.
    [[nodiscard]] Result<std::unique_ptr<Store>> connectionForReading() const;

    /// The watch of this process, with its connection: the one somebody has, or a new one.
    [[nodiscard]] Result<std::shared_ptr<StoreWatch>>
    watch(std::chrono::milliseconds patience = Store::usualPatience) const;
    /// The next `watch` opens anew: what was opened cannot be read.
    void giveUpWatch() const { m_watch->reset(); }

private:
    QString m_path;
    std::shared_ptr<std::weak_ptr<StoreWatch>> m_watch = std::make_shared<std::weak_ptr<StoreWatch>>();
};

} // namespace sluice
