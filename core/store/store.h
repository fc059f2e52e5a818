// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace sluice {

/// Called between the short steps of long work, on its thread and outside of any transaction; false ends the work
/// early.
using BetweenSteps = std::function<bool()>;

/// The database of this program: one connection, on the thread that opened it.
///
/// SQLite with a write-ahead log. Opening applies the migrations that are due; before the first of them the file is
/// copied beside itself as `NAME.before-vN`.
class Store
{
public:
    static constexpr std::chrono::milliseconds usualPatience{5000};

    /// Creates folder and file where they are missing. The file is readable by the user only, and no link. Waits up to
    /// `patience` for others who are writing, also in statements later on.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path,
                                                             std::chrono::milliseconds patience = usualPatience);
    /// Opens what is there without changing anything, also where nothing can be written.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openForReading(const QString &path);
    /// One that is gone with its last user, for where none can be kept.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openInMemory();

    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }
    /// Whether it takes a change, as a full disk does not; it changes nothing.
    [[nodiscard]] Result<void> tryWriting() const;
    /// Whether what is in the file hangs together; it reads all of it.
    [[nodiscard]] Result<void> checkSound() const;
    /// Makes the file smaller by the space that deleted rows left, but for what the next rows will need.
    [[nodiscard]] Result<void> giveBackSpace(const BetweenSteps &goesOn) const;

private:
    explicit Store(QString connection)
        : m_connection(std::move(connection))
    {
    }
    QString m_connection;
};

/// A key's hash as the tables keep it.
[[nodiscard]] inline QString storedHash(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

/// An Internal error for a failed statement; says what was being done and what the database said.
[[nodiscard]] Error storeError(const QString &doing, const QString &said);

} // namespace sluice
