// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read of sessions.
#include "sessions/messagerow.h"
#include "sessions/sessiontable.h"
#include "store/nullable.h"
#include "store/transaction_p.h"

#include <QSqlQuery>
#include <QVariant>

#include <map>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr QLatin1StringView
    summaryColumns("id, title, named, created_ms, changed_ms, pinned, binned_ms, draft, images <> '' OR NOT EXISTS "
                   "(SELECT 1 FROM session_messages m WHERE m.session = sessions.id)");
constexpr int summaryColumnCount = 9;

SessionSummary summaryOf(const QSqlQuery &query)
{
    return {query.value(0).toString(),     query.value(1).toString(),   query.value(2).toBool(),
            query.value(3).toLongLong(),   query.value(4).toLongLong(), query.value(5).toBool(),
            maybe<qint64>(query.value(6)), query.value(7).toString(),   query.value(8).toBool()};
}

using PaneNodes = std::map<int, std::vector<ConversationNode>>;

Result<PaneNodes> readMessages(const Store &store, const QString &session)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT pane, "_s + QLatin1StringView(messageColumns)
                  + u" FROM session_messages WHERE session = ? ORDER BY pane, node"_s);
    query.addBindValue(session);
    if (!query.exec())
        return storeError(u"reading a session"_s, query.lastError().text());
    PaneNodes nodes;
    while (query.next()) {
        if (std::optional<ConversationNode> node = messageOf(query, 1))
            nodes[query.value(0).toInt()].push_back(std::move(*node));
    }
    return nodes;
}

Result<void> readPanes(const Store &store, StoredSession &session)
{
    Result<PaneNodes> nodes = readMessages(store, session.summary.id);
    if (!nodes.ok())
        return nodes.error();
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT number, model, settings, tip, edits FROM session_panes WHERE session = ? ORDER BY position"_s);
    query.addBindValue(session.summary.id);
    if (!query.exec())
        return storeError(u"reading a session"_s, query.lastError().text());
    while (query.next()) {
        const int number = query.value(0).toInt();
        session.panes.push_back({number, query.value(1).toString().toUtf8(), query.value(2).toString().toUtf8(),
                                 Conversation(std::move((*nodes)[number]), query.value(3).toInt()),
                                 readEdits(query.value(4).toString().toUtf8())});
    }
    return {};
}

/// Pane, node, and what came of the answer.
struct Begun {
    QString session;
    int pane = 0;
    int node = 0;
    QByteArray text = {};
    QByteArray reasoning = {};
};

Result<std::vector<Begun>> readBegun(const Store &store)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT m.session, m.pane, m.node, p.text, p.reasoning FROM session_messages m "
                    "LEFT JOIN session_pieces p ON p.session = m.session AND p.pane = m.pane AND p.node = m.node "
                    "WHERE m.state = 'running' ORDER BY m.id, p.id"_s))
        return storeError(u"looking for answers that were cut off"_s, query.lastError().text());
    std::vector<Begun> begun;
    while (query.next()) {
        const Begun row{query.value(0).toString(), query.value(1).toInt(), query.value(2).toInt()};
        if (begun.empty() || begun.back().session != row.session || begun.back().pane != row.pane
            || begun.back().node != row.node)
            begun.push_back(row);
        begun.back().text += query.value(3).toByteArray();
        begun.back().reasoning += query.value(4).toByteArray();
    }
    return begun;
}

Result<void> cut(const QSqlDatabase &database, const Begun &answer)
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE session_messages SET text = ?, reasoning = ?, state = 'cut' "
                  "WHERE session = ? AND pane = ? AND node = ?"_s);
    query.addBindValue(columnText(answer.text));
    query.addBindValue(columnText(answer.reasoning));
    query.addBindValue(answer.session);
    query.addBindValue(answer.pane);
    query.addBindValue(answer.node);
    if (!query.exec())
        return storeError(u"keeping an answer that was cut off"_s, query.lastError().text());
    return {};
}

} // namespace

Result<std::vector<SessionSummary>> readSessions(const Store &store)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT "_s + summaryColumns + u" FROM sessions ORDER BY changed_ms DESC, id"_s))
        return storeError(u"reading the sessions"_s, query.lastError().text());
    std::vector<SessionSummary> sessions;
    while (query.next())
        sessions.push_back(summaryOf(query));
    return sessions;
}

Result<StoredSession> readSession(const Store &store, const QString &id)
{
    QSqlQuery query(store.database());
    query.prepare(u"SELECT "_s + summaryColumns + u", settings, images FROM sessions WHERE id = ?"_s);
    query.addBindValue(id);
    if (!query.exec())
        return storeError(u"reading a session"_s, query.lastError().text());
    if (!query.next()) {
        Error error{ErrorKind::NotFound, ErrorSource::Internal};
        error.message = u"This session is no longer there."_s;
        return error;
    }
    StoredSession session{summaryOf(query),
                          query.value(summaryColumnCount).toString().toUtf8(),
                          {},
                          readImages(query.value(summaryColumnCount + 1).toString().toUtf8())};
    query.finish();
    if (const Result<void> read = readPanes(store, session); !read.ok())
        return read.error();
    return session;
}

Result<int> recoverAnswers(const Store &store)
{
    const Result<std::vector<Begun>> begun = readBegun(store);
    if (!begun.ok())
        return begun.error();
    if (begun->empty())
        return 0;
    QSqlDatabase database = store.database();
    const Result<void> done = inTransaction(database, u"keeping answers that were cut off"_s, [&]() -> Result<void> {
        for (const Begun &answer : *begun) {
            if (const Result<void> kept = cut(database, answer); !kept.ok())
                return kept;
        }
        QSqlQuery query(database);
        if (!query.exec(u"DELETE FROM session_pieces"_s))
            return storeError(u"keeping answers that were cut off"_s, query.lastError().text());
        return {};
    });
    return done.ok() ? Result<int>(static_cast<int>(begun->size())) : Result<int>(done.error());
}

} // namespace sluice
