// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

Result<void> backUpTo(const Store &store, const QString &path)
{
    return backUpTo(store.database(), path);
}

Result<void> backUpTo(const QSqlDatabase &database, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return storeError(u"copying it to "_s + path, u"the folder cannot be made"_s);
    // Made before it is filled, so that nobody else can read it at any time.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return storeError(u"copying it to "_s + path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(path);
    if (query.exec())
        return {};
    const QString said = query.lastError().text();
    QFile::remove(path); // half of it is no copy
    return storeError(u"copying it to "_s + path, said);
}

} // namespace sluice
