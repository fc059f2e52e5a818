// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/audittable.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

const auto reading = u"reading the audit log"_s;

/// As the bytes that are stored: so nothing is converted twice, and what was tampered with is seen as it is.
const auto columns = u"SELECT seq, at, CAST(actor AS BLOB), CAST(actor_kind AS BLOB), CAST(via AS BLOB), "
                     "CAST(address AS BLOB), CAST(action AS BLOB), CAST(object_kind AS BLOB), CAST(object AS BLOB), "
                     "CAST(before AS BLOB), CAST(after AS BLOB), CAST(request_id AS BLOB), CAST(prev_hash AS BLOB), "
                     "CAST(hash AS BLOB) FROM audit"_s;

AuditRow rowOf(const QSqlQuery &query)
{
    AuditRow row;
    row.seq = query.value(0).toLongLong();
    row.atMs = query.value(1).toLongLong();
    QByteArray *const texts[] = {&row.actor,  &row.actorKind,  &row.via,      &row.address,
                                 &row.action, &row.objectKind, &row.object,   &row.before,
                                 &row.after,  &row.requestId,  &row.prevHash, &row.hash};
    int column = 2;
    for (QByteArray *text : texts)
        *text = query.value(column++).toByteArray();
    return row;
}

/// Letters that LIKE takes for any are meant as they are.
QString literally(const QByteArray &part)
{
    QString text = QString::fromUtf8(part);
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

} // namespace

Result<AuditHead> auditHead(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"SELECT seq, CAST(hash AS BLOB) FROM audit ORDER BY seq DESC LIMIT 1"_s))
        return storeError(reading, query.lastError().text());
    if (!query.next())
        return AuditHead{0, auditSeed()};
    return AuditHead{query.value(0).toLongLong(), query.value(1).toByteArray()};
}

Result<std::vector<AuditRow>> readAudit(const Store &store, const AuditFilter &filter)
{
    QStringList terms{u"1 = 1"_s};
    QVariantList values;
    const auto add = [&](const QString &term, const QVariant &value) {
        terms.append(term);
        values.append(value);
    };
    if (filter.sinceMs > 0)
        add(u"at >= ?"_s, filter.sinceMs);
    if (filter.beforeSeq > 0)
        add(u"seq < ?"_s, filter.beforeSeq);
    if (filter.afterSeq > 0)
        add(u"seq > ?"_s, filter.afterSeq);
    if (!filter.words.isEmpty()) {
        const QString like = literally(filter.words);
        terms.append(u"(actor LIKE ? ESCAPE '\\' OR action LIKE ? ESCAPE '\\' OR object LIKE ? ESCAPE '\\')"_s);
        values << like << like << like;
    }
    if (!filter.action.isEmpty())
        add(u"action = ?"_s, QString::fromUtf8(filter.action));
    if (!filter.objectKind.isEmpty())
        add(u"object_kind = ?"_s, QString::fromUtf8(filter.objectKind));
    if (!filter.wholeObject.isEmpty())
        add(u"object = ?"_s, QString::fromUtf8(filter.wholeObject));
    if (!filter.object.isEmpty())
        add(u"object LIKE ? ESCAPE '\\'"_s, literally(filter.object));
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    const QString limit = filter.limit > 0 ? u" LIMIT %1"_s.arg(filter.limit) : QString();
    query.prepare(columns + u" WHERE "_s + terms.join(u" AND "_s) + u" ORDER BY seq DESC"_s + limit);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storeError(reading, query.lastError().text());
    std::vector<AuditRow> rows;
    while (query.next())
        rows.push_back(rowOf(query));
    return rows;
}

Result<void> walkAudit(const Store &store, qint64 sinceMs, const std::function<bool(const AuditRow &)> &take)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    // Without a limit every row, whatever its time was made to be.
    query.prepare(columns + (sinceMs > 0 ? u" WHERE at >= ? ORDER BY seq"_s : u" ORDER BY seq"_s));
    if (sinceMs > 0)
        query.addBindValue(sinceMs);
    if (!query.exec())
        return storeError(reading, query.lastError().text());
    while (query.next()) {
        if (!take(rowOf(query)))
            return {};
    }
    // The last step says whether it was the end.
    if (query.lastError().isValid())
        return storeError(reading, query.lastError().text());
    return {};
}

} // namespace sluice
