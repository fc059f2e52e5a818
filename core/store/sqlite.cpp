// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "store/migrations.h"
#include "store/transaction_p.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr QFileDevice::Permissions userOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
// Free pages that stay for the next rows.
constexpr qint64 sparePages = 256;
constexpr qint64 pagesPerStep = 200;

Error refusedFile(const QString &path, const QString &why)
{
    return storeError(u"opening "_s + path, why);
}

/// Makes the file before SQLite would, so that nobody else can read it at any time, and follows no link: who can put
/// one there could have us write elsewhere.
Result<void> prepareFile(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return storeError(u"making the folder "_s + info.absolutePath(), u"check its permissions"_s);
    if (info.isSymLink())
        return refusedFile(path, u"it is a link; put the file itself there, or set XDG_DATA_HOME to its place"_s);
    if (!info.exists()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, userOnly) && !QFileInfo::exists(path))
            return refusedFile(path, file.errorString());
        return {};
    }
    if (!info.isFile())
        return refusedFile(path, u"it is no file; move it away"_s);
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                                                | QFileDevice::ReadOther | QFileDevice::WriteOther
                                                | QFileDevice::ExeOther;
    for (const QString &file : {path, path + "-wal"_L1, path + "-shm"_L1}) {
        if (QFile::permissions(file) & others)
            QFile::setPermissions(file, userOnly);
    }
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

Result<void> configure(const QSqlDatabase &database, std::chrono::milliseconds patience)
{
    if (const Result<void> patient = run(database, u"PRAGMA busy_timeout=%1"_s.arg(patience.count())); !patient.ok())
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

/// Whether nothing has to be done to the file before it can be used.
bool isReady(QSqlDatabase &database)
{
    QSqlQuery mode(u"PRAGMA journal_mode"_s, database);
    const bool hasLog = mode.next() && mode.value(0).toString() == "wal"_L1;
    mode.finish();
    const Result<SchemaAge> age = schemaAge(database);
    return hasLog && age.ok() && *age == SchemaAge::Current;
}

/// Waits until the file is ready, or until it is this program's turn to make it so: what does that is not one
/// transaction, and another one meanwhile finds it locked. Where no lock can be made, nothing else can be written
/// either.
void awaitTurn(QSqlDatabase &database, QLockFile &lock, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds longest{30'000}; // of many that start at once, each has its turn
    constexpr int step = 50;                             // ms; a lock that is waited for in one go sleeps ever longer
    const QDeadlineTimer end(std::max(patience, longest));
    while (!isReady(database) && !lock.tryLock(step)) {
        if (lock.error() != QLockFile::LockFailedError || end.hasExpired())
            return;
    }
}

} // namespace

Error storeError(const QString &doing, const QString &said)
{
    Error error{ErrorKind::Internal, ErrorSource::Internal};
    error.message = u"The data store failed while %1: %2"_s.arg(doing, said);
    return error;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, std::chrono::milliseconds patience)
{
    if (const Result<void> file = prepareFile(path); !file.ok())
        return file.error();
    const QString connection = u"store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Store> store(new Store(connection));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(path);
    if (!database.open())
        return storeError(u"opening "_s + path, database.lastError().text());
    QLockFile lock(path + u".lock"_s);
    awaitTurn(database, lock, patience);
    if (const Result<void> configured = configure(database, patience); !configured.ok())
        return configured.error();
    if (const Result<void> migrated = migrate(database, path); !migrated.ok())
        return migrated.error();
    return store;
}

Result<std::unique_ptr<Store>> Store::openForReading(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return refusedFile(path, u"there is none"_s);
    // The second way is for where not even the log's index can be made; it does not see what is still in the log.
    QString said;
    for (const QString &way : {u"mode=ro"_s, u"immutable=1"_s}) {
        const QString connection = u"store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        std::unique_ptr<Store> store(new Store(connection));
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u'?' + way);
        if (!database.open()) {
            said = database.lastError().text();
            continue;
        }
        const Result<SchemaAge> age = schemaAge(database);
        if (age && *age == SchemaAge::Current)
            return store;
        said = !age                       ? age.error().message
               : *age == SchemaAge::Newer ? newerSchema()
                                          : u"an older version of Sluice wrote it, and it cannot be brought up to "
                                            "date where it is"_s;
    }
    return refusedFile(path, said);
}

Result<std::unique_ptr<Store>> Store::openInMemory()
{
    const QString connection = u"store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Store> store(new Store(connection));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(u":memory:"_s);
    if (!database.open())
        return storeError(u"opening a store in memory"_s, database.lastError().text());
    if (const Result<void> configured = configure(database, usualPatience); !configured.ok())
        return configured.error();
    if (const Result<void> migrated = migrate(database, u":memory:"_s); !migrated.ok())
        return migrated.error();
    return store;
}

Result<void> Store::tryWriting() const
{
    return run(database(), u"UPDATE schema_version SET version = version"_s);
}

Result<void> Store::checkSound() const
{
    QSqlQuery query(database());
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return storeError(u"being looked at"_s, query.lastError().text());
    const QString said = query.value(0).toString();
    if (said == "ok"_L1)
        return {};
    return storeError(u"being looked at"_s,
                      u"it is damaged (%1); put back a copy of it, or move it away"_s.arg(said.simplified()));
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
