// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/gatewaykeys.h"

#include "store/nullable.h"
#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

QString modelsText(const QByteArrayList &models)
{
    return QString::fromUtf8("" + models.join('\n'));
}

/// The columns after hash and creation time.
QVariantList changeableValues(const GatewayKey &key)
{
    return {key.name.isNull() ? u""_s : key.name,
            orNull(key.expiresMs),
            orNull(key.revokedMs),
            modelsText(key.models),
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
        return storeError(doing, u"there is no such key, or it is revoked"_s);
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
                  QVariantList{storedHash(key.hash), key.createdMs} + changeableValues(key));
}

Result<void> addGatewayKey(const Store &store, const QString &name, const QByteArray &hash)
{
    return addGatewayKey(store, {hash, name});
}

Result<bool> addFirstGatewayKey(const Store &store, const QString &name, const QByteArray &hash)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QSqlQuery query(store.database());
    query.prepare(u"INSERT INTO gateway_keys (hash, created_ms, name) SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM "
                  "gateway_keys WHERE revoked_ms IS NULL AND (expires_ms IS NULL OR expires_ms > ?))"_s);
    query.addBindValue(storedHash(hash));
    query.addBindValue(now);
    query.addBindValue(name);
    query.addBindValue(now);
    if (!query.exec())
        return storeError(u"saving a gateway key"_s, query.lastError().text());
    return query.numRowsAffected() > 0;
}

KeyChange KeyChange::between(const GatewayKey &before, const GatewayKey &after)
{
    KeyChange change;
    const auto take = [](auto &column, const auto &was, const auto &is) {
        if (was != is)
            column = is;
    };
    take(change.name, before.name, after.name);
    take(change.models, before.models, after.models);
    take(change.expiresMs, before.expiresMs, after.expiresMs);
    take(change.requestsPerMinute, before.requestsPerMinute, after.requestsPerMinute);
    take(change.tokensPerMinute, before.tokensPerMinute, after.tokensPerMinute);
    take(change.budgetDay, before.budgetDay, after.budgetDay);
    take(change.budgetMonth, before.budgetMonth, after.budgetMonth);
    return change;
}

void KeyChange::applyTo(GatewayKey &key) const
{
    const auto put = [](const auto &column, auto &member) {
        if (column)
            member = *column;
    };
    put(name, key.name);
    put(models, key.models);
    put(expiresMs, key.expiresMs);
    put(requestsPerMinute, key.requestsPerMinute);
    put(tokensPerMinute, key.tokensPerMinute);
    put(budgetDay, key.budgetDay);
    put(budgetMonth, key.budgetMonth);
}

Result<void> changeGatewayKey(const Store &store, const QByteArray &hash, const KeyChange &change)
{
    QStringList columns;
    QVariantList values;
    const auto write = [&](const QString &column, const QVariant &value) {
        columns.append(column + u" = ?"_s);
        values.append(value);
    };
    const auto writeLimit = [&](const QString &column, const auto &limit) {
        if (limit)
            write(column, orNull(*limit));
    };
    if (change.name)
        write(u"name"_s, change.name->isNull() ? u""_s : *change.name);
    if (change.models)
        write(u"models"_s, modelsText(*change.models));
    writeLimit(u"expires_ms"_s, change.expiresMs);
    writeLimit(u"requests_per_minute"_s, change.requestsPerMinute);
    writeLimit(u"tokens_per_minute"_s, change.tokensPerMinute);
    writeLimit(u"budget_day"_s, change.budgetDay);
    writeLimit(u"budget_month"_s, change.budgetMonth);
    if (columns.isEmpty())
        return {};
    return sluice::change(
        store, u"changing a gateway key"_s,
        u"UPDATE gateway_keys SET %1 WHERE hash = ? AND revoked_ms IS NULL"_s.arg(columns.join(u", "_s)),
        values + QVariantList{storedHash(hash)});
}

/// A key that is revoked keeps the time at which it was.
Result<void> revokeGatewayKey(const Store &store, const QByteArray &hash)
{
    return change(store, u"revoking a gateway key"_s,
                  u"UPDATE gateway_keys SET revoked_ms = COALESCE(revoked_ms, ?) WHERE hash = ?"_s,
                  {QDateTime::currentMSecsSinceEpoch(), storedHash(hash)});
}

Result<void> removeGatewayKey(const Store &store, const QByteArray &hash)
{
    return change(store, u"removing a gateway key"_s, u"DELETE FROM gateway_keys WHERE hash = ?"_s, {storedHash(hash)});
}

} // namespace sluice
