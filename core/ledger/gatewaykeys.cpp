// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/gatewaykeys.h"

#include "audit/auditvalue.h"
#include "store/nullable.h"
#include "json/writer.h"

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

const auto removing = u"DELETE FROM gateway_keys WHERE hash = ?"_s;
const auto selected = u"SELECT hash, created_ms, name, expires_ms, revoked_ms, models, requests_per_minute, "
                      "tokens_per_minute, budget_day, budget_month FROM gateway_keys"_s;

/// A key as the audit log has it.
QByteArray auditedKey(const GatewayKey &key)
{
    json::Writer writer;
    const auto writeTime = [&](const char *name, std::optional<qint64> unixMs) {
        if (unixMs)
            writer.key(name).string(
                QDateTime::fromMSecsSinceEpoch(*unixMs).toOffsetFromUtc(0).toString(Qt::ISODate).toLatin1());
    };
    writer.beginObject();
    if (key.budgetDay)
        writer.key("budget_day").number(*key.budgetDay);
    if (key.budgetMonth)
        writer.key("budget_month").number(*key.budgetMonth);
    writeTime("created", key.createdMs);
    writeTime("expires", key.expiresMs);
    writer.key("hash").string(key.hash.toHex());
    if (!key.models.isEmpty()) {
        writer.key("models").beginArray();
        for (const QByteArray &model : key.models)
            writer.string(model);
        writer.endArray();
    }
    writer.key("name").string(key.name.toUtf8());
    if (key.requestsPerMinute)
        writer.key("requests_per_minute").integer(*key.requestsPerMinute);
    writeTime("revoked", key.revokedMs);
    if (key.tokensPerMinute)
        writer.key("tokens_per_minute").integer(*key.tokensPerMinute);
    return auditValue(writer.endObject().take());
}

/// The key as it is now; nothing when there is none.
Result<std::optional<GatewayKey>> keyWith(const Store &store, const QByteArray &hash)
{
    QSqlQuery query(store.database());
    query.prepare(selected + u" WHERE hash = ?"_s);
    query.addBindValue(storedHash(hash));
    if (!query.exec())
        return storeError(u"reading the gateway keys"_s, query.lastError().text());
    return query.next() ? std::optional(keyOf(query)) : std::nullopt;
}

/// How many rows a statement changes.
Result<int> rowsOf(const Store &store, const QString &doing, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(store.database());
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() ? Result<int>(query.numRowsAffected()) : storeError(doing, query.lastError().text());
}

struct KeyStatement {
    QByteArray action;
    QString doing;
    QString statement;
    QVariantList values;
};

/// Runs a statement about one key.
Result<Difference> changeOne(const Store &store, const QByteArray &hash, const KeyStatement &what, bool mayBeNone)
{
    const Result<std::optional<GatewayKey>> before = keyWith(store, hash);
    if (!before)
        return before.error();
    const Result<int> rows = rowsOf(store, what.doing, what.statement, what.values);
    if (!rows)
        return rows.error();
    if (*rows == 0 && !mayBeNone)
        return storeError(what.doing, u"there is no such key, or it is revoked"_s);
    const Result<std::optional<GatewayKey>> after = keyWith(store, hash);
    if (!after)
        return after.error();
    const QString name = *after ? (*after)->name : *before ? (*before)->name : QString();
    return Difference{*before ? auditedKey(**before) : QByteArray(), *after ? auditedKey(**after) : QByteArray(),
                      *before == *after, name.toUtf8()};
}

Result<void> change(const Changes &changes, const QByteArray &hash, const KeyStatement &what)
{
    return changes.apply({what.action, "gateway_key"},
                         [&](const OpenChange &open) { return changeOne(open.store(), hash, what, false); });
}

KeyStatement adding(const GatewayKey &key)
{
    return {"key.add", u"saving a gateway key"_s,
            u"INSERT INTO gateway_keys (hash, created_ms, name, expires_ms, revoked_ms, models, "
            "requests_per_minute, tokens_per_minute, budget_day, budget_month) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            QVariantList{storedHash(key.hash), key.createdMs} + changeableValues(key)};
}

} // namespace

bool isValid(const GatewayKey &key, qint64 nowMs)
{
    return !key.revokedMs && (!key.expiresMs || *key.expiresMs > nowMs);
}

Result<std::vector<GatewayKey>> gatewayKeys(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(selected + u" ORDER BY created_ms, hash"_s))
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

Result<void> addGatewayKey(const Changes &changes, GatewayKey key)
{
    if (key.createdMs == 0)
        key.createdMs = QDateTime::currentMSecsSinceEpoch();
    return change(changes, key.hash, adding(key));
}

Result<void> addGatewayKey(const Changes &changes, const QString &name, const QByteArray &hash)
{
    return addGatewayKey(changes, GatewayKey{hash, name});
}

Result<bool> addFirstGatewayKey(const Changes &changes, const QString &name, const QByteArray &hash)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    bool added = false;
    const KeyStatement what{"key.add",
                            u"saving a gateway key"_s,
                            u"INSERT INTO gateway_keys (hash, created_ms, name) SELECT ?, ?, ? WHERE NOT EXISTS "
                            "(SELECT 1 FROM gateway_keys WHERE revoked_ms IS NULL AND (expires_ms IS NULL OR "
                            "expires_ms > ?))"_s,
                            {storedHash(hash), now, name, now}};
    const Result<void> done =
        changes.apply({what.action, "gateway_key"}, [&](const OpenChange &open) -> Result<Difference> {
            Result<Difference> difference = changeOne(open.store(), hash, what, true);
            added = difference.ok() && !difference->isNone;
            return difference;
        });
    return done.ok() ? Result<bool>(added) : done.error();
}

Result<void> replaceGatewayKeys(const Changes &changes, const QStringList &names, const QString &name,
                                const QByteArray &hash)
{
    const auto replace = [&](const OpenChange &open) -> Result<Difference> {
        const Result<std::vector<GatewayKey>> keys = gatewayKeys(open.store());
        if (!keys)
            return keys.error();
        GatewayKey made{hash, name, QDateTime::currentMSecsSinceEpoch()};
        for (const GatewayKey &key : *keys) {
            if (names.contains(key.name) && !key.revokedMs)
                KeyChange::limitsOf(key).applyTo(made);
        }
        const KeyStatement added = adding(made);
        Result<Difference> difference = changeOne(open.store(), hash, added, false);
        QByteArrayList gone;
        for (const GatewayKey &key : *keys) {
            if (!difference || !names.contains(key.name))
                continue;
            const KeyStatement removed{{}, u"removing a gateway key"_s, removing, {storedHash(key.hash)}};
            const Result<Difference> one = changeOne(open.store(), key.hash, removed, true);
            if (!one)
                return one.error();
            gone.append(one->before);
        }
        if (difference && !gone.isEmpty())
            difference->before = '[' + gone.join(',') + ']';
        return difference;
    };
    return changes.apply({"key.replace", "gateway_key"}, replace);
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

KeyChange KeyChange::limitsOf(const GatewayKey &key)
{
    KeyChange change = between({}, key);
    change.name.reset();
    change.expiresMs.reset();
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

Result<void> changeGatewayKey(const Changes &changes, const QByteArray &hash, const KeyChange &change)
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
        changes, hash,
        {"key.change", u"changing a gateway key"_s,
         u"UPDATE gateway_keys SET %1 WHERE hash = ? AND revoked_ms IS NULL"_s.arg(columns.join(u", "_s)),
         values + QVariantList{storedHash(hash)}});
}

/// A key that is revoked keeps the time at which it was.
Result<void> revokeGatewayKey(const Changes &changes, const QByteArray &hash)
{
    return change(changes, hash,
                  {"key.revoke",
                   u"revoking a gateway key"_s,
                   u"UPDATE gateway_keys SET revoked_ms = COALESCE(revoked_ms, ?) WHERE hash = ?"_s,
                   {QDateTime::currentMSecsSinceEpoch(), storedHash(hash)}});
}

Result<void> removeGatewayKey(const Changes &changes, const QByteArray &hash)
{
    return change(changes, hash, {"key.remove", u"removing a gateway key"_s, removing, {storedHash(hash)}});
}

} // namespace sluice
