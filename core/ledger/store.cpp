// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/store.h"

#include "ledger/migrations.h"
#include "ledger/transaction_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr QFileDevice::Permissions userOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
// Free pages that stay for the next rows.
constexpr qint64 sparePages = 256;
constexpr qint64 pagesPerStep = 200;

Result<void> prepareFile(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return storeError(u"making the folder "_s + info.absolutePath(), u"check its permissions"_s);
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.setPermissions(userOnly);
    return {};
}

Result<void> run(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return storeError(statement, query.lastError().text());
    // Some statements do their work row by row.
    while (query.next()) {
    }
    return {};
}

/// How space is given back is fixed with the first table, or by copying the whole file once.
Result<void> enableGivingBack(const QSqlDatabase &database)
{
    constexpr int incremental = 2;
    QSqlQuery query(u"PRAGMA auto_vacuum"_s, database);
    if (query.next() && query.value(0).toInt() == incremental)
        return {};
    query.finish();
    if (const Result<void> set = run(database, u"PRAGMA auto_vacuum=INCREMENTAL"_s); !set.ok())
        return set;
    QSqlQuery pages(u"PRAGMA page_count"_s, database);
    const bool isEmpty = pages.next() && pages.value(0).toLongLong() == 0;
    pages.finish();
    return isEmpty ? Result<void>() : run(database, u"VACUUM"_s);
}

Result<void> configure(const QSqlDatabase &database)
{
    if (const Result<void> patient = run(database, u"PRAGMA busy_timeout=5000"_s); !patient.ok())
        return patient;
    if (const Result<void> enabled = enableGivingBack(database); !enabled.ok())
        return enabled;
    for (const QString &statement : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA journal_size_limit=16777216"_s,
                                     u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA foreign_keys=ON"_s}) {
        if (const Result<void> done = run(database, statement); !done.ok())
            return done;
    }
    return {};
}

} // namespace

Error storeError(const QString &doing, const QString &said)
{
    Error error{ErrorKind::Internal, ErrorSource::Internal};
    error.message = u"The data store failed while %1: %2"_s.arg(doing, said);
    return error;
}

QString Store::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/sluice/sluice.db"_L1;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    if (const Result<void> file = prepareFile(path); !file.ok())
        return file.error();
    const QString connection = u"store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Store> store(new Store(connection));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(path);
    if (!database.open())
        return storeError(u"opening "_s + path, database.lastError().text());
    if (const Result<void> configured = configure(database); !configured.ok())
        return configured.error();
    if (const Result<void> migrated = migrate(database, path); !migrated.ok())
        return migrated.error();
    return store;
}

Result<void> Store::giveBackSpace(const BetweenSteps &goesOn) const
{
    QSqlDatabase connection = database();
    QSqlQuery count(u"PRAGMA freelist_count"_s, connection);
    const qint64 freePages = count.next() ? count.value(0).toLongLong() - sparePages : 0;
    count.finish();
    for (qint64 given = 0; given < freePages && goesOn(); given += pagesPerStep) {
        const qint64 step = qMin(pagesPerStep, freePages - given);
        const Result<void> done = inTransaction(connection, u"giving back space"_s, [&]() -> Result<void> {
            // The statement gives back one page each time it is run: Qt looks at its first step only.
            for (qint64 page = 0; page < step; ++page) {
                if (const Result<void> one = run(connection, u"PRAGMA incremental_vacuum(1)"_s); !one.ok())
                    return one;
            }
            return {};
        });
        if (!done.ok())
            return done;
    }
    return {};
}

Store::~Store()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace sluice
