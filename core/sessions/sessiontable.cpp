// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/sessiontable.h"

#include "sessions/messagerow.h"
#include "store/nullable.h"
#include "store/transaction_p.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

Result<void> exec(QSqlQuery &query, const QString &doing)
{
    if (!query.exec())
        return storeError(doing, query.lastError().text());
    return {};
}

/// A session's row; `settings` is left as it is where it is not given.
Result<void> putSummary(const QSqlDatabase &database, const SessionSummary &summary, const QByteArray *settings)
{
    QSqlQuery query(database);
    QString statement = u"INSERT INTO sessions (id, title, named, created_ms, changed_ms, pinned, binned_ms, draft, "
                        "settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                        "title = excluded.title, named = excluded.named, changed_ms = excluded.changed_ms, "
                        "pinned = excluded.pinned, binned_ms = excluded.binned_ms, draft = excluded.draft"_s;
    if (settings)
        statement += u", settings = excluded.settings"_s;
    query.prepare(statement);
    query.addBindValue(summary.id);
    query.addBindValue(columnText(summary.title));
    query.addBindValue(summary.named ? 1 : 0);
    query.addBindValue(summary.createdMs);
    query.addBindValue(summary.changedMs);
    query.addBindValue(summary.pinned ? 1 : 0);
    query.addBindValue(orNull(summary.binnedMs));
    query.addBindValue(columnText(summary.draft));
    query.addBindValue(settings ? columnText(*settings) : u""_s);
    return exec(query, u"keeping a session"_s);
}

Result<void> putImages(const QSqlDatabase &database, const SessionChange &change)
{
    if (!change.images)
        return {};
    QSqlQuery query(database);
    query.prepare(u"UPDATE sessions SET images = ? WHERE id = ?"_s);
    query.addBindValue(columnText(imagesJson(*change.images)));
    query.addBindValue(change.summary.id);
    return exec(query, u"keeping the images of a draft"_s);
}

Result<void> putPanes(const QSqlDatabase &database, const SessionChange &change)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO session_panes (session, number, position, model, settings, tip, edits) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session, number) DO UPDATE SET "
                  "position = excluded.position, model = excluded.model, settings = excluded.settings, "
                  "tip = excluded.tip, edits = excluded.edits"_s);
    QStringList kept;
    for (const PaneEntry &pane : change.panes) {
        kept << QString::number(pane.number);
        query.bindValue(0, change.summary.id);
        query.bindValue(1, pane.number);
        query.bindValue(2, pane.position);
        query.bindValue(3, columnText(pane.model));
        query.bindValue(4, columnText(pane.settings));
        query.bindValue(5, pane.tip);
        query.bindValue(6, columnText(editsJson(pane.edits)));
        if (const Result<void> put = exec(query, u"keeping a pane"_s); !put.ok())
            return put;
    }
    for (const auto &[table, column] : {std::pair("session_panes", "number"), std::pair("session_messages", "pane"),
                                        std::pair("session_pieces", "pane")}) {
        QSqlQuery gone(database);
        gone.prepare(u"DELETE FROM %1 WHERE session = ? AND %2 NOT IN (%3)"_s.arg(
            QLatin1StringView(table), QLatin1StringView(column), kept.join(u',')));
        gone.addBindValue(change.summary.id);
        if (const Result<void> done = exec(gone, u"forgetting a pane"_s); !done.ok())
            return done;
    }
    return {};
}

Result<void> dropPieces(const QSqlDatabase &database, const QString &session, int pane, int node)
{
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM session_pieces WHERE session = ? AND pane = ? AND node = ?"_s);
    query.addBindValue(session);
    query.addBindValue(pane);
    query.addBindValue(node);
    return exec(query, u"keeping an answer"_s);
}

Result<void> putMessages(const QSqlDatabase &database, const SessionChange &change)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO session_messages (session, pane, "_s + QLatin1StringView(messageColumns)
                  + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session, pane, node) DO UPDATE SET "
                    "parent = excluded.parent, text = excluded.text, reasoning = excluded.reasoning, "
                    "rest = excluded.rest, model = excluded.model, state = excluded.state, "
                    "figures = excluded.figures, error = excluded.error"_s);
    for (const MessageEntry &entry : change.messages) {
        query.bindValue(0, change.summary.id);
        query.bindValue(1, entry.pane);
        bindMessage(query, 2, entry.node);
        if (const Result<void> put = exec(query, u"keeping a message"_s); !put.ok())
            return put;
        if (entry.node.note.state == AnswerState::Running)
            continue;
        if (const Result<void> done = dropPieces(database, change.summary.id, entry.pane, entry.node.id); !done.ok())
            return done;
    }
    return {};
}

Result<void> putPieces(const QSqlDatabase &database, const SessionChange &change)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO session_pieces (session, pane, node, text, reasoning) VALUES (?, ?, ?, ?, ?)"_s);
    for (const AnswerPiece &piece : change.pieces) {
        query.bindValue(0, change.summary.id);
        query.bindValue(1, piece.pane);
        query.bindValue(2, piece.node);
        query.bindValue(3, columnBytes(piece.text)); // bytes: a piece may end within a character
        query.bindValue(4, columnBytes(piece.reasoning));
        if (const Result<void> put = exec(query, u"keeping a piece of an answer"_s); !put.ok())
            return put;
    }
    return {};
}

Result<void> emptyPanes(const QSqlDatabase &database, const SessionChange &change)
{
    for (const int pane : change.emptied) {
        for (const QLatin1StringView table :
             {QLatin1StringView("session_messages"), QLatin1StringView("session_pieces")}) {
            QSqlQuery query(database);
            query.prepare(u"DELETE FROM %1 WHERE session = ? AND pane = ?"_s.arg(table));
            query.addBindValue(change.summary.id);
            query.addBindValue(pane);
            if (const Result<void> done = exec(query, u"emptying a pane"_s); !done.ok())
                return done;
        }
    }
    return {};
}

Result<void> dropMessages(const QSqlDatabase &database, const SessionChange &change)
{
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM session_messages WHERE session = ? AND pane = ? AND node = ?"_s);
    for (const auto &[pane, node] : change.removed) {
        query.bindValue(0, change.summary.id);
        query.bindValue(1, pane);
        query.bindValue(2, node);
        if (const Result<void> done = exec(query, u"forgetting a message"_s); !done.ok())
            return done;
        if (const Result<void> done = dropPieces(database, change.summary.id, pane, node); !done.ok())
            return done;
    }
    return {};
}

} // namespace

Result<void> writeSession(const Store &store, const SessionChange &change)
{
    QSqlDatabase database = store.database();
    return inTransaction(database, u"keeping a session"_s, [&]() -> Result<void> {
        if (const Result<void> put = putSummary(database, change.summary, &change.settings); !put.ok())
            return put;
        for (const auto step : {putImages, emptyPanes, dropMessages, putPanes, putMessages, putPieces}) {
            if (const Result<void> done = step(database, change); !done.ok())
                return done;
        }
        return {};
    });
}

Result<void> writeSummaries(const Store &store, const std::vector<SessionSummary> &summaries)
{
    QSqlDatabase database = store.database();
    return inTransaction(database, u"keeping a session"_s, [&]() -> Result<void> {
        for (const SessionSummary &summary : summaries) {
            if (const Result<void> put = putSummary(database, summary, nullptr); !put.ok())
                return put;
        }
        return {};
    });
}

Result<void> eraseSessions(const Store &store, const QStringList &ids)
{
    QSqlDatabase database = store.database();
    return inTransaction(database, u"deleting a session"_s, [&]() -> Result<void> {
        for (const QString &id : ids) {
            QSqlQuery query(database);
            query.prepare(u"DELETE FROM sessions WHERE id = ?"_s); // the rest goes with it
            query.addBindValue(id);
            if (const Result<void> done = exec(query, u"deleting a session"_s); !done.ok())
                return done;
        }
        return {};
    });
}

Result<void> emptyOldBin(const Store &store, qint64 nowMs)
{
    constexpr qint64 msPerDay = 86'400'000;
    QSqlQuery query(store.database());
    query.prepare(u"DELETE FROM sessions WHERE binned_ms < ?"_s);
    query.addBindValue(nowMs - binDays * msPerDay);
    return exec(query, u"emptying the bin"_s);
}

} // namespace sluice
