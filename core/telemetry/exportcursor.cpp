// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/exportcursor.h"

#include "store/nullable.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

Result<void> executed(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storeError(u"keeping how far an export has come"_s, query.lastError().text());
    return {};
}

} // namespace

Result<std::map<QByteArray, ExportCursor>> readExportCursors(const Store &store)
{
    QSqlQuery query(store.database());
    if (const Result<void> done =
            executed(query, u"SELECT destination, position, sent, lost, lost_ms FROM export_cursors"_s, {});
        !done.ok())
        return done.error();
    std::map<QByteArray, ExportCursor> cursors;
    while (query.next()) {
        cursors[query.value(0).toString().toUtf8()] = {query.value(1).toLongLong(), query.value(2).toLongLong(),
                                                       query.value(3).toLongLong(), query.value(4).toLongLong()};
    }
    return cursors;
}

Result<ExportCursor> openExportCursor(const Store &store, const QByteArray &destination, qint64 beginning)
{
    QSqlQuery query(store.database());
    if (const Result<void> made =
            executed(query,
                     u"INSERT INTO export_cursors (destination, position, at_ms, sent, lost, lost_ms) "
                     "VALUES (?, ?, ?, 0, 0, 0) "
                     "ON CONFLICT (destination) DO NOTHING"_s,
                     {columnText(destination), beginning, QDateTime::currentMSecsSinceEpoch()});
        !made.ok())
        return made.error();
    const Result<std::map<QByteArray, ExportCursor>> all = readExportCursors(store);
    return all ? Result<ExportCursor>(all->at(destination)) : all.error();
}

Result<void> writeExportCursor(const Store &store, const QByteArray &destination, const ExportCursor &cursor)
{
    QSqlQuery query(store.database());
    return executed(query,
                    u"UPDATE export_cursors SET position = ?, at_ms = ?, sent = ?, lost = ?, "
                    "lost_ms = ? WHERE destination = ?"_s,
                    {cursor.position, QDateTime::currentMSecsSinceEpoch(), cursor.sent, cursor.lost, cursor.lostMs,
                     columnText(destination)});
}

Result<void> tidyExportCursors(const Store &store, const QByteArrayList &destinations, qint64 nowMs)
{
    constexpr qint64 month = 30LL * 24 * 3600 * 1000;
    QStringList kept;
    QVariantList values{nowMs - month};
    for (const QByteArray &destination : destinations) {
        kept.append(u"?"_s);
        values.append(columnText(destination));
    }
    QSqlQuery query(store.database());
    return executed(query,
                    u"DELETE FROM export_cursors WHERE at_ms < ? AND destination NOT IN (%1)"_s.arg(kept.join(u", ")),
                    values);
}

} // namespace sluice
