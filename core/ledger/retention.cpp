// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/retention.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

// So many rows with bodies are deleted in some tens of milliseconds.
constexpr int stepRows = 200;
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

/// Deletes requests of a kind before `beforeMs` with their bodies.
Result<void> deleteBefore(const Store &store, const QString &kind, qint64 beforeMs, const BetweenSteps &goesOn)
{
    QSqlQuery query(store.database());
    query.prepare(u"DELETE FROM requests WHERE id IN (SELECT id FROM requests WHERE time_ms < ? AND %1 ORDER BY "
                  "time_ms LIMIT %2)"_s.arg(kind)
                      .arg(stepRows));
    do {
        query.bindValue(0, beforeMs);
        if (!query.exec())
            return retentionError(query);
    } while (query.numRowsAffected() > 0 && goesOn());
    return {};
}

// Refused before a key was known: anybody can make any number of them, so that they have a limit of their own and do
// not push out what others' keys did.
const auto isRefusal = u"(client = '' AND target = '' AND status IN (401, 403, 404, 405, 408, 413, 429, 431))"_s;
constexpr qint64 mostRefusals = 1000;

/// The time of the oldest of the newest `rows` requests of a kind; 0 when there are no more than that.
Result<qint64> oldestKept(const Store &store, const QString &kind, qint64 rows)
{
    QSqlQuery query(store.database());
    if (!query.exec(
            u"SELECT time_ms FROM requests WHERE %1 ORDER BY time_ms DESC LIMIT 1 OFFSET %2"_s.arg(kind).arg(rows)))
        return retentionError(query);
    return query.next() ? query.value(0).toLongLong() + 1 : 0;
}

struct BodiesOf {
    qint64 timeMs = 0;
    qint64 size = 0;
};

/// Up to `stepRows` requests with bodies whose ids come after `id`, which becomes the last one's; none at the end.
Result<std::vector<BodiesOf>> nextBodies(const Store &store, QString &id)
{
    QSqlQuery query(store.database());
    query.prepare(u"SELECT request_id, time_ms, size FROM request_bodies WHERE request_id > ? ORDER BY request_id "
                  "LIMIT %1"_s.arg(stepRows));
    query.addBindValue(id);
    if (!query.exec())
        return retentionError(query);
    std::vector<BodiesOf> found;
    while (query.next()) {
        id = query.value(0).toString();
        found.push_back({query.value(1).toLongLong(), query.value(2).toLongLong()});
    }
    return found;
}

/// The time of the newest request whose bodies have to go, so that those after it fit in `bytes`.
std::optional<qint64> newestBeyond(std::vector<BodiesOf> all, qint64 bytes)
{
    std::sort(all.begin(), all.end(), [](const BodiesOf &a, const BodiesOf &b) { return a.timeMs > b.timeMs; });
    qint64 total = 0;
    for (const BodiesOf &bodies : all) {
        total += bodies.size;
        if (total > bytes)
            return bodies.timeMs;
    }
    return std::nullopt;
}

/// Deletes the bodies of requests up to `newestMs`.
Result<void> deleteBodiesUpTo(const Store &store, qint64 newestMs, const BetweenSteps &goesOn)
{
    QSqlQuery query(store.database());
    query.prepare(u"DELETE FROM request_bodies WHERE request_id > ? AND request_id <= ? AND time_ms <= ?"_s);
    QString first = u""_s;
    while (goesOn()) {
        QString last = first;
        const Result<std::vector<BodiesOf>> step = nextBodies(store, last);
        if (!step)
            return step.error();
        if (step->empty())
            break;
        query.bindValue(0, first);
        query.bindValue(1, last);
        query.bindValue(2, newestMs);
        if (!query.exec())
            return retentionError(query);
        first = last;
    }
    return {};
}

/// Their sizes are in no index: they are looked at in steps, in the order of their ids.
Result<void> deleteBodiesBeyond(const Store &store, qint64 bytes, const BetweenSteps &goesOn)
{
    std::vector<BodiesOf> all;
    QString id = u""_s;
    while (goesOn()) {
        const Result<std::vector<BodiesOf>> step = nextBodies(store, id);
        if (!step)
            return step.error();
        if (step->empty())
            break;
        all.insert(all.end(), step->begin(), step->end());
    }
    const std::optional<qint64> newest = newestBeyond(std::move(all), bytes);
    return newest ? deleteBodiesUpTo(store, *newest, goesOn) : Result<void>();
}

} // namespace

Result<void> applyRetention(const Store &store, const Retention &retention, qint64 nowMs, const BetweenSteps &goesOn)
{
    qint64 before = retention.days > 0 ? nowMs - retention.days * dayMs : 0;
    if (retention.maxRows > 0) {
        const Result<qint64> oldest = oldestKept(store, u"NOT "_s + isRefusal, retention.maxRows);
        if (!oldest)
            return oldest.error();
        before = qMax(before, *oldest);
    }
    if (const Result<void> deleted = deleteBefore(store, u"1"_s, before, goesOn); !deleted.ok())
        return deleted;
    const Result<qint64> oldestRefusal = oldestKept(store, isRefusal, mostRefusals);
    if (!oldestRefusal)
        return oldestRefusal.error();
    if (const Result<void> deleted = deleteBefore(store, isRefusal, *oldestRefusal, goesOn); !deleted.ok())
        return deleted;
    if (retention.maxBodyBytes > 0) {
        if (const Result<void> deleted = deleteBodiesBeyond(store, retention.maxBodyBytes, goesOn); !deleted.ok())
            return deleted;
    }
    const QDate oldestDay = QDateTime::fromMSecsSinceEpoch(nowMs).date().addDays(-usageDays);
    const Result<void> forgotten =
        run(store, u"DELETE FROM key_usage WHERE day < ?"_s, oldestDay.toString(Qt::ISODate));
    return forgotten.ok() ? store.giveBackSpace(goesOn) : forgotten;
}

Result<void> deleteAllRequests(const Store &store, const BetweenSteps &goesOn)
{
    Result<void> deleted = deleteBefore(store, u"TRUE"_s, std::numeric_limits<qint64>::max(), goesOn);
    return deleted.ok() ? store.giveBackSpace(goesOn) : deleted;
}

} // namespace sluice
