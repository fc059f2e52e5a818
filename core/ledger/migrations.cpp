// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/migrations.h"

#include "ledger/store.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Statements of each version in their order; a landed version is never changed, a new one is appended.
const QList<QStringList> versions = {
    {
        u"CREATE TABLE gateway_keys ("
        " hash TEXT PRIMARY KEY,"
        " name TEXT NOT NULL,"
        " created_ms BIGINT NOT NULL)"_s,
    },
};

Result<void> run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return storeError(u"bringing its tables up to date"_s, query.lastError().text());
    return {};
}

Result<int> schemaVersion(QSqlDatabase &database)
{
    if (const Result<void> made =
            run(database, u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"_s);
        !made.ok())
        return made.error();
    QSqlQuery query(database);
    if (!query.exec(u"SELECT version FROM schema_version"_s))
        return storeError(u"reading its version"_s, query.lastError().text());
    return query.next() ? query.value(0).toInt() : 0;
}

Result<void> backUp(QSqlDatabase &database, const QString &path, int version)
{
    const QString copy = u"%1.before-v%2"_s.arg(path).arg(version);
    QFile::remove(copy);
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(copy);
    if (!query.exec())
        return storeError(u"copying it to "_s + copy, query.lastError().text());
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<void> apply(QSqlDatabase &database, int version)
{
    if (!database.transaction())
        return storeError(u"starting a transaction"_s, database.lastError().text());
    QStringList statements = versions.at(version - 1);
    statements.append(u"DELETE FROM schema_version"_s);
    statements.append(u"INSERT INTO schema_version (version) VALUES (%1)"_s.arg(version));
    for (const QString &statement : statements) {
        if (const Result<void> done = run(database, statement); !done.ok()) {
            database.rollback();
            return done.error();
        }
    }
    if (!database.commit())
        return storeError(u"committing"_s, database.lastError().text());
    return {};
}

} // namespace

Result<void> migrate(QSqlDatabase &database, const QString &path)
{
    const Result<int> current = schemaVersion(database);
    if (!current)
        return current.error();
    const int newest = static_cast<int>(versions.size());
    if (*current > newest)
        return storeError(u"opening "_s + path, u"it was written by a newer version of Sluice; update this one"_s);
    if (*current > 0 && *current < newest) {
        if (const Result<void> copied = backUp(database, path, *current + 1); !copied.ok())
            return copied.error();
    }
    for (int version = *current + 1; version <= newest; ++version) {
        if (const Result<void> applied = apply(database, version); !applied.ok())
            return applied.error();
    }
    return {};
}

} // namespace sluice
