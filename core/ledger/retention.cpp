// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/retention.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

// Another connection that wants to write waits for one step at most.
constexpr int stepRows = 2000;
constexpr qint64 dayMs = 24LL * 3600 * 1000;
// Budgets look a month back; people look a year back.
constexpr int usageDays = 400;

Error retentionError(const QSqlQuery &query)
{
    return storeError(u"deleting old requests"_s, query.lastError().text());
}

Result<void> run(const Store &store, const QString &statement, const QVariant &value)
{
    QSqlQuery query(store.database());
    query.prepare(statement);
    query.addBindValue(value);
    if (!query.exec())
        return retentionError(query);
    return {};
}

/// Deletes requests before `beforeMs` with their bodies.
Result<void> deleteBefore(const Store &store, qint64 beforeMs)
{
    QSqlQuery query(store.database());
    query.prepare(u"DELETE FROM requests WHERE id IN (SELECT id FROM requests WHERE time_ms < ? ORDER BY time_ms "
                  "LIMIT %1)"_s.arg(stepRows));
    do {
        query.bindValue(0, beforeMs);
        if (!query.exec())
            return retentionError(query);
    } while (query.numRowsAffected() > 0);
    return {};
}

/// The time of the oldest of the newest `rows` requests; 0 when there are no more than that.
Result<qint64> oldestKept(const Store &store, qint64 rows)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"SELECT time_ms FROM requests ORDER BY time_ms DESC LIMIT 1 OFFSET %1"_s.arg(rows)))
        return retentionError(query);
    return query.next() ? query.value(0).toLongLong() + 1 : 0;
}

Result<void> deleteBodiesBeyond(const Store &store, qint64 bytes)
{
    return run(store,
               u"DELETE FROM request_bodies WHERE request_id IN (SELECT request_id FROM (SELECT request_id, "
               "SUM(size) OVER (ORDER BY time_ms DESC, request_id) AS total FROM request_bodies) AS sums "
               "WHERE total > ?)"_s,
               bytes);
}

} // namespace

Result<void> applyRetention(const Store &store, const Retention &retention, qint64 nowMs)
{
    qint64 before = retention.days > 0 ? nowMs - retention.days * dayMs : 0;
    if (retention.maxRows > 0) {
        const Result<qint64> oldest = oldestKept(store, retention.maxRows);
        if (!oldest)
            return oldest.error();
        before = qMax(before, *oldest);
    }
    if (const Result<void> deleted = deleteBefore(store, before); !deleted.ok())
        return deleted;
    if (retention.maxBodyBytes > 0) {
        if (const Result<void> deleted = deleteBodiesBeyond(store, retention.maxBodyBytes); !deleted.ok())
            return deleted;
    }
    const QDate oldestDay = QDateTime::fromMSecsSinceEpoch(nowMs).date().addDays(-usageDays);
    const Result<void> forgotten =
        run(store, u"DELETE FROM key_usage WHERE day < ?"_s, oldestDay.toString(Qt::ISODate));
    return forgotten.ok() ? store.giveBackSpace() : forgotten;
}

} // namespace sluice
