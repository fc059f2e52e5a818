// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/gatewaykeys.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

QString hexOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

template<typename T>
QVariant orNull(std::optional<T> value)
{
    return value ? QVariant(*value) : QVariant();
}

template<typename T>
std::optional<T> maybe(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.value<T>());
}

/// The columns after hash and creation time.
QVariantList changeableValues(const GatewayKey &key)
{
    return {key.name.isNull() ? u""_s : key.name,
            orNull(key.expiresMs),
            orNull(key.revokedMs),
            QString::fromUtf8("" + key.models.join('\n')),
            orNull(key.requestsPerMinute),
            orNull(key.tokensPerMinute),
            orNull(key.budgetDay),
            orNull(key.budgetMonth)};
}

GatewayKey keyOf(const QSqlQuery &query)
{
    GatewayKey key;
    key.hash = QByteArray::fromHex(query.value(0).toString().toLatin1());
    key.createdMs = query.value(1).toLongLong();
    key.name = query.value(2).toString();
    key.expiresMs = maybe<qint64>(query.value(3));
    key.revokedMs = maybe<qint64>(query.value(4));
    const QByteArray models = query.value(5).toString().toUtf8();
    if (!models.isEmpty())
        key.models = models.split('\n');
    key.requestsPerMinute = maybe<qint64>(query.value(6));
    key.tokensPerMinute = maybe<qint64>(query.value(7));
    key.budgetDay = maybe<double>(query.value(8));
    key.budgetMonth = maybe<double>(query.value(9));
    return key;
}

/// Runs a statement that must change a row.
Result<void> change(const Store &store, const QString &doing, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(store.database());
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storeError(doing, query.lastError().text());
    if (query.numRowsAffected() == 0)
        return storeError(doing, u"there is no such key"_s);
    return {};
}

} // namespace

bool isValid(const GatewayKey &key, qint64 nowMs)
{
    return !key.revokedMs && (!key.expiresMs || *key.expiresMs > nowMs);
}

Result<std::vector<GatewayKey>> gatewayKeys(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"SELECT hash, created_ms, name, expires_ms, revoked_ms, models, requests_per_minute, "
                    "tokens_per_minute, budget_day, budget_month FROM gateway_keys ORDER BY created_ms, hash"_s))
        return storeError(u"reading the gateway keys"_s, query.lastError().text());
    std::vector<GatewayKey> keys;
    while (query.next())
        keys.push_back(keyOf(query));
    return keys;
}

Result<QList<QByteArray>> gatewayKeyHashes(const Store &store)
{
    const Result<std::vector<GatewayKey>> keys = gatewayKeys(store);
    if (!keys)
        return keys.error();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<QByteArray> hashes;
    for (const GatewayKey &key : *keys) {
        if (isValid(key, now))
            hashes.append(key.hash);
    }
    return hashes;
}

Result<void> addGatewayKey(const Store &store, GatewayKey key)
{
    if (key.createdMs == 0)
        key.createdMs = QDateTime::currentMSecsSinceEpoch();
    return change(store, u"saving a gateway key"_s,
                  u"INSERT INTO gateway_keys (hash, created_ms, name, expires_ms, revoked_ms, models, "
                  "requests_per_minute, tokens_per_minute, budget_day, budget_month) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  QVariantList{hexOf(key.hash), key.createdMs} + changeableValues(key));
}

Result<void> addGatewayKey(const Store &store, const QString &name, const QByteArray &hash)
{
    return addGatewayKey(store, {hash, name});
}

Result<void> updateGatewayKey(const Store &store, const GatewayKey &key)
{
    return change(store, u"changing a gateway key"_s,
                  u"UPDATE gateway_keys SET name = ?, expires_ms = ?, revoked_ms = ?, models = ?, "
                  "requests_per_minute = ?, tokens_per_minute = ?, budget_day = ?, budget_month = ? WHERE hash = ?"_s,
                  changeableValues(key) + QVariantList{hexOf(key.hash)});
}

Result<void> revokeGatewayKey(const Store &store, const QByteArray &hash)
{
    return change(store, u"revoking a gateway key"_s, u"UPDATE gateway_keys SET revoked_ms = ? WHERE hash = ?"_s,
                  {QDateTime::currentMSecsSinceEpoch(), hexOf(hash)});
}

Result<void> removeGatewayKey(const Store &store, const QByteArray &hash)
{
    return change(store, u"removing a gateway key"_s, u"DELETE FROM gateway_keys WHERE hash = ?"_s, {hexOf(hash)});
}

} // namespace sluice
