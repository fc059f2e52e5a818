// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/sessionsearch.h"

#include "store/transaction_p.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// The index knows parts of words from this length on.
constexpr qsizetype gram = 3;
constexpr int snippetLength = 60;

QStringList wordsOf(const QString &text)
{
    QString line = text.left(1000);
    line.replace(QChar(u'\0'), u' ');
    return line.split(QChar(u' '), Qt::SkipEmptyParts).mid(0, 16);
}

QString quoted(QString word)
{
    return u'"' + word.replace(u'"', u"\"\""_s) + u'"';
}

QString likePattern(QString word)
{
    for (const QChar sign : {u'\\', u'%', u'_'})
        word.replace(sign, QString(u'\\') + sign);
    return u'%' + word + u'%';
}

/// What a search looks for: by the index what the index knows, shorter words by looking.
struct Wanted {
    QStringList words;
    QString indexed = {};
    QStringList looked = {};
};

Wanted wantedOf(const QString &text)
{
    Wanted wanted{wordsOf(text)};
    QStringList indexed;
    for (const QString &word : wanted.words) {
        if (word.size() >= gram)
            indexed << quoted(word);
        else
            wanted.looked << likePattern(word);
    }
    wanted.indexed = indexed.join(u" AND "_s);
    return wanted;
}

QString alike(const QString &column, qsizetype times)
{
    return QStringList(times, column + u" LIKE ? ESCAPE '\\'"_s).join(u" AND "_s);
}

Result<void> findTitles(const Store &store, const Wanted &wanted, std::vector<SessionHit> &hits, int most)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM sessions WHERE %1 ORDER BY changed_ms DESC LIMIT ?"_s.arg(
        alike(u"title"_s, wanted.words.size())));
    for (const QString &word : wanted.words)
        query.addBindValue(likePattern(word));
    query.addBindValue(most);
    if (!query.exec())
        return storeError(u"searching the sessions"_s, query.lastError().text());
    while (query.next())
        hits.push_back({query.value(0).toString(), {}});
    return {};
}

/// The text around the first of the words, where the index does not say.
QString snippetOf(const QString &text, const QString &word)
{
    const qsizetype at = std::max<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
    const qsizetype from = std::max<qsizetype>(0, at - snippetLength / 2);
    return (from > 0 ? u"…"_s : QString()) + text.mid(from, at - from) + QChar(foundFrom) + text.mid(at, word.size())
           + QChar(foundTo) + text.mid(at + word.size(), snippetLength);
}

QString snippetOf(const Store &store, const Wanted &wanted, qint64 message)
{
    QSqlQuery query(store.database());
    const bool indexed = !wanted.indexed.isEmpty();
    query.prepare(indexed ? u"SELECT snippet(session_text_search, 0, '%1', '%2', '…', 24) FROM session_text_search "
                            "WHERE rowid = ? AND session_text_search MATCH ?"_s.arg(QChar(foundFrom))
                                .arg(QChar(foundTo))
                          : u"SELECT text FROM session_messages WHERE id = ?"_s);
    query.addBindValue(message);
    if (indexed)
        query.addBindValue(wanted.indexed);
    if (!query.exec() || !query.next())
        return {};
    const QString text = query.value(0).toString();
    return (indexed ? text : snippetOf(text, wanted.words.front())).simplified();
}

/// Sessions with the last message that holds all words.
Result<std::vector<std::pair<QString, qint64>>> findTexts(const Store &store, const Wanted &wanted, int most)
{
    QStringList conditions;
    if (!wanted.indexed.isEmpty())
        conditions << u"m.id IN (SELECT rowid FROM session_text_search WHERE session_text_search MATCH ?)"_s;
    if (!wanted.looked.isEmpty())
        conditions << alike(u"m.text"_s, wanted.looked.size());
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT m.session, MAX(m.id) FROM session_messages m JOIN sessions s ON s.id = m.session WHERE %1 "
                  "GROUP BY m.session ORDER BY s.changed_ms DESC LIMIT ?"_s.arg(conditions.join(u" AND "_s)));
    if (!wanted.indexed.isEmpty())
        query.addBindValue(wanted.indexed);
    for (const QString &pattern : wanted.looked)
        query.addBindValue(pattern);
    query.addBindValue(most);
    if (!query.exec())
        return storeError(u"searching the sessions"_s, query.lastError().text());
    std::vector<std::pair<QString, qint64>> found;
    while (query.next())
        found.emplace_back(query.value(0).toString(), query.value(1).toLongLong());
    return found;
}

} // namespace

Result<void> prepareSearch(const Store &store)
{
    QSqlDatabase database = store.database();
    if (database.tables().contains(u"session_text_search"_s))
        return {};
    // The text stays in its own table; the index holds where it is.
    const QStringList statements{
        u"CREATE VIRTUAL TABLE session_text_search USING fts5 (text, content='session_messages', content_rowid='id', "
        "tokenize='trigram')"_s,
        u"CREATE TRIGGER session_text_added AFTER INSERT ON session_messages BEGIN "
        "INSERT INTO session_text_search (rowid, text) VALUES (new.id, new.text); END"_s,
        u"CREATE TRIGGER session_text_removed AFTER DELETE ON session_messages BEGIN "
        "INSERT INTO session_text_search (session_text_search, rowid, text) VALUES ('delete', old.id, old.text); END"_s,
        u"CREATE TRIGGER session_text_changed AFTER UPDATE OF text ON session_messages BEGIN "
        "INSERT INTO session_text_search (session_text_search, rowid, text) VALUES ('delete', old.id, old.text); "
        "INSERT INTO session_text_search (rowid, text) VALUES (new.id, new.text); END"_s,
        u"INSERT INTO session_text_search (session_text_search) VALUES ('rebuild')"_s,
    };
    return inTransaction(database, u"preparing the search"_s, [&]() -> Result<void> {
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                return storeError(u"preparing the search"_s, query.lastError().text());
        }
        return {};
    });
}

Result<std::vector<SessionHit>> searchSessions(const Store &store, const QString &words, int most)
{
    std::vector<SessionHit> hits;
    const Wanted wanted = wantedOf(words);
    if (wanted.words.isEmpty())
        return hits;
    if (const Result<void> titles = findTitles(store, wanted, hits, most); !titles.ok())
        return titles.error();
    const auto texts = findTexts(store, wanted, most);
    if (!texts.ok())
        return texts.error();
    for (const auto &[session, message] : *texts) {
        const bool known =
            std::any_of(hits.begin(), hits.end(), [&id = session](const SessionHit &hit) { return hit.session == id; });
        if (!known && static_cast<int>(hits.size()) < most)
            hits.push_back({session, snippetOf(store, wanted, message)});
    }
    return hits;
}

} // namespace sluice
