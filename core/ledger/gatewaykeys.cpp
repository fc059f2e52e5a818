// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/gatewaykeys.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace sluice {

Result<QList<QByteArray>> gatewayKeyHashes(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"SELECT hash FROM gateway_keys"_s))
        return storeError(u"reading the gateway keys"_s, query.lastError().text());
    QList<QByteArray> hashes;
    while (query.next())
        hashes.append(QByteArray::fromHex(query.value(0).toString().toLatin1()));
    return hashes;
}

Result<void> addGatewayKey(const Store &store, const QString &name, const QByteArray &hash)
{
    QSqlQuery query(store.database());
    query.prepare(u"INSERT INTO gateway_keys (hash, name, created_ms) VALUES (?, ?, ?)"_s);
    query.addBindValue(QString::fromLatin1(hash.toHex()));
    query.addBindValue(name);
    query.addBindValue(QDateTime::currentMSecsSinceEpoch());
    if (!query.exec())
        return storeError(u"saving a gateway key"_s, query.lastError().text());
    return {};
}

Result<void> removeGatewayKeys(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"DELETE FROM gateway_keys"_s))
        return storeError(u"removing the gateway keys"_s, query.lastError().text());
    return {};
}

} // namespace sluice
