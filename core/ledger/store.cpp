// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/store.h"

#include "ledger/migrations.h"

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

Result<void> configure(QSqlDatabase &database)
{
    for (const QString &statement : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s,
                                     u"PRAGMA foreign_keys=ON"_s, u"PRAGMA busy_timeout=5000"_s}) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return storeError(statement, query.lastError().text());
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

Store::~Store()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace sluice
