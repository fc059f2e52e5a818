// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/migrations.h"

#include "ledger/transaction_p.h"

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
    {
        u"ALTER TABLE gateway_keys ADD COLUMN expires_ms BIGINT"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN revoked_ms BIGINT"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN models TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN requests_per_minute BIGINT"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN tokens_per_minute BIGINT"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN budget_day DOUBLE PRECISION"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN budget_month DOUBLE PRECISION"_s,
        u"CREATE TABLE key_usage ("
        " key_hash TEXT NOT NULL,"
        " day TEXT NOT NULL,"
        " requests BIGINT NOT NULL,"
        " tokens BIGINT NOT NULL,"
        " cost DOUBLE PRECISION NOT NULL,"
        " PRIMARY KEY (key_hash, day))"_s,
        u"CREATE TABLE requests ("
        " id TEXT PRIMARY KEY,"
        " time_ms BIGINT NOT NULL,"
        " client TEXT NOT NULL,"
        " door TEXT NOT NULL,"
        " model TEXT NOT NULL,"
        " target TEXT NOT NULL,"
        " attempts TEXT NOT NULL,"
        " stream INTEGER NOT NULL,"
        " status INTEGER NOT NULL,"
        " error_kind TEXT NOT NULL,"
        " error_code TEXT NOT NULL,"
        " error_message TEXT NOT NULL,"
        " queue_us BIGINT,"
        " connect_us BIGINT,"
        " first_token_us BIGINT,"
        " total_us BIGINT NOT NULL,"
        " input_tokens BIGINT,"
        " cached_tokens BIGINT,"
        " output_tokens BIGINT,"
        " reasoning_tokens BIGINT,"
        " cost DOUBLE PRECISION,"
        " dropped TEXT NOT NULL)"_s,
        u"CREATE INDEX requests_by_time ON requests (time_ms)"_s,
        u"CREATE TABLE request_bodies ("
        " request_id TEXT PRIMARY KEY REFERENCES requests (id) ON DELETE CASCADE,"
        " time_ms BIGINT NOT NULL,"
        " size BIGINT NOT NULL,"
        " request TEXT NOT NULL,"
        " answer TEXT NOT NULL)"_s,
    },
    {
        u"CREATE TABLE gateway_config ("
        " section TEXT NOT NULL,"
        " name TEXT NOT NULL,"
        " part TEXT NOT NULL,"
        " value TEXT NOT NULL,"
        " PRIMARY KEY (section, name, part))"_s,
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
    // Made before it is filled, so that nobody else can read it at any time.
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return storeError(u"copying it to "_s + copy, file.errorString());
    file.close();
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(copy);
    if (!query.exec())
        return storeError(u"copying it to "_s + copy, query.lastError().text());
    return {};
}

Result<void> apply(QSqlDatabase &database, int version)
{
    QStringList statements = versions.at(version - 1);
    statements.append(u"DELETE FROM schema_version"_s);
    statements.append(u"INSERT INTO schema_version (version) VALUES (%1)"_s.arg(version));
    const Result<void> applied = inTransaction(database, u"bringing its tables up to date"_s, [&]() -> Result<void> {
        for (const QString &statement : statements) {
            if (const Result<void> done = run(database, statement); !done.ok())
                return done;
        }
        return {};
    });
    if (applied.ok())
        return {};
    // Another process may have done the same a moment before.
    const Result<int> now = schemaVersion(database);
    return now.ok() && *now >= version ? Result<void>() : applied;
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
