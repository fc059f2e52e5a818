// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/sessionsearch.h"
#include "sessions/sessionstore.h"
#include "sessions/sessiontable.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

SessionSummary summary(const QString &id, const QString &title = u"A title"_s, qint64 changedMs = 1000)
{
    SessionSummary made;
    made.id = id;
    made.title = title;
    made.createdMs = 500;
    made.changedMs = changedMs;
    return made;
}

ConversationNode node(int id, int parent, Role role, const QByteArray &text, AnswerState state = AnswerState::None)
{
    return {id, parent, textMessage(role, text), {role == Role::Assistant ? "groq/m" : "", state}};
}

/// A session of one pane with a prompt and an answer.
SessionChange sampleChange(const QString &id, const QByteArray &prompt, const QByteArray &answer,
                           qint64 changedMs = 1000)
{
    SessionChange change;
    change.summary = summary(id, titleOf(prompt), changedMs);
    change.panes = {{0, 0, "groq/m", {}, 2}};
    change.messages = {{0, node(1, 0, Role::User, prompt)},
                       {0, node(2, 1, Role::Assistant, answer, AnswerState::Done)}};
    return change;
}

struct Place {
    QTemporaryDir folder;
    std::unique_ptr<Store> store;

    Place()
    {
        Result<std::unique_ptr<Store>> opened = Store::open(path());
        QVERIFY(opened.ok());
        store = std::move(*opened);
        const Result<void> index = prepareSearch(*store);
        QVERIFY2(index.ok(), index.ok() ? "" : qPrintable(index.error().message));
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"sluice.db"_s); }
    void write(const SessionChange &change)
    {
        const Result<void> done = writeSession(*store, change);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    }
    [[nodiscard]] qint64 count(const QString &table) const
    {
        QSqlQuery query(u"SELECT COUNT(*) FROM "_s + table, store->database());
        return query.next() ? query.value(0).toLongLong() : -1;
    }
    [[nodiscard]] QStringList found(const QString &words) const
    {
        QStringList ids;
        const auto hits = searchSessions(*store, words);
        if (!hits.ok())
            return {hits.error().message};
        for (const SessionHit &hit : *hits)
            ids << hit.session;
        return ids;
    }
};

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void changesInPlace();
    void panesThatLeftAreGone();
    void cutAnswersKeepWhatCame();
    void finishedAnswersNeedNoPieces();
    void searchFindsWords_data();
    void searchFindsWords();
    void searchFollowsTheTables();
    void snippetsShowThePlace();
    void binIsEmptiedAfterItsTime();
    void erasedLeavesNothing();
    void titlesAreFirstWords();
    void storeWritesInOrder();
    void storeGoesOnInMemory();
    void olderFilesAreBroughtUpToDate();
};

void TestSessions::comesBackAsItWas()
{
    Place place;
    SessionChange change;
    change.summary = summary(u"s1"_s, u"Ünï \"code\" 😀"_s, 77);
    change.summary.named = change.summary.pinned = true;
    change.summary.binnedMs = 5;
    change.summary.draft = u"half a thou"_s;
    change.settings = R"({"temperature":0.5})";
    change.panes = {{3, 0, "groq/a", "{}", 3}, {1, 1, "fireworks/b", {}, 0}};
    change.panes[0].edits = {{{1, {}}, u"a \"pröm\npt\""_s}, {{2, "c/1"}, u"a result"_s}};
    ConversationNode answer = node(2, 1, Role::Assistant, "half", AnswerState::Failed);
    answer.message.reasoning = "thinking";
    answer.message.toolCalls = {{"c1", "f", "{\"a\":1}"}};
    answer.note.figures = R"({"ttft_ms":12})";
    answer.note.error = Error{ErrorKind::RateLimit, ErrorSource::Upstream, true};
    answer.note.error->httpStatus = 429;
    answer.note.error->message = u"later"_s;
    answer.note.error->requestId = "r-1";
    ConversationNode image = node(1, 0, Role::User, "look");
    image.message.content.emplace_back(ImagePart{"data:image/png;base64,AAAA"});
    image.message.contentIsList = true;
    change.messages = {{3, image}, {3, answer}, {3, node(3, 1, Role::Assistant, "", AnswerState::Stopped)}};
    place.write(change);

    const auto list = readSessions(*place.store);
    QVERIFY(list.ok());
    QCOMPARE(*list, std::vector<SessionSummary>{change.summary});
    const Result<StoredSession> session = readSession(*place.store, u"s1"_s);
    QVERIFY(session.ok());
    QCOMPARE(session->summary, change.summary);
    QCOMPARE(session->settings, change.settings);
    QVERIFY(session->panes.size() == 2 && session->panes[0].number == 3);
    QCOMPARE(session->panes[0].model + session->panes[0].settings, QByteArray("groq/a{}"));
    QVERIFY(session->panes[0].edits == change.panes[0].edits && session->panes[1].edits.empty());
    const Conversation &talk = session->panes[0].conversation;
    QCOMPARE(talk.nodes(), (std::vector<ConversationNode>{image, answer, change.messages[2].node}));
    QCOMPARE(talk.tip(), 3);
    QVERIFY(session->panes[1].conversation.isEmpty());
    QCOMPARE(readSession(*place.store, u"none"_s).error().kind, ErrorKind::NotFound);
}

void TestSessions::changesInPlace()
{
    Place place;
    place.write(sampleChange(u"s"_s, "one", "1"));
    SessionChange more = sampleChange(u"s"_s, "one", "better", 2000);
    more.messages.erase(more.messages.begin());
    more.messages.push_back({0, node(3, 2, Role::User, "two")});
    more.panes[0].tip = 3;
    place.write(more);
    SessionChange less = more;
    less.messages.clear();
    less.removed = {{0, 3}};
    less.panes[0].tip = 2;
    place.write(less);
    const Result<StoredSession> session = readSession(*place.store, u"s"_s);
    const Conversation &talk = session->panes[0].conversation;
    QCOMPARE(talk.nodes().size(), size_t(2));
    QCOMPARE(joinedText(talk.nodes()[1].message), QByteArray("better"));
    SessionSummary pinned = more.summary;
    pinned.pinned = true;
    QVERIFY(writeSummaries(*place.store, {pinned}).ok());
    QVERIFY(readSession(*place.store, u"s"_s)->summary.pinned);
    QCOMPARE(readSession(*place.store, u"s"_s)->panes.size(), size_t(1));
}

void TestSessions::panesThatLeftAreGone()
{
    Place place;
    SessionChange change = sampleChange(u"s"_s, "one", "1");
    change.panes.push_back({1, 1, "groq/b", {}, 1});
    change.messages.push_back({1, node(1, 0, Role::User, "one")});
    place.write(change);
    place.write(sampleChange(u"other"_s, "x", "y"));
    change.panes.erase(change.panes.begin());
    change.messages.clear();
    place.write(change);
    const Result<StoredSession> session = readSession(*place.store, u"s"_s);
    QCOMPARE(session->panes.size(), size_t(1));
    QCOMPARE(session->panes[0].number, 1);
    QCOMPARE(place.count(u"session_messages"_s), 3);
}

void TestSessions::cutAnswersKeepWhatCame()
{
    Place place;
    SessionChange change = sampleChange(u"s"_s, "q", "");
    change.messages[1].node.note.state = AnswerState::Running;
    place.write(change);
    change.messages.clear();
    const QByteArray text = "gr\xC3\xBC\xC3\x9F Gott";
    for (qsizetype i = 0; i < text.size(); ++i) { // a piece may end within a character
        change.pieces = {{0, 2, text.mid(i, 1), i == 0 ? "hm" : ""}};
        place.write(change);
    }
    QCOMPARE(*recoverAnswers(*place.store), 1);
    QCOMPARE(*recoverAnswers(*place.store), 0);
    const ConversationNode answer = readSession(*place.store, u"s"_s)->panes[0].conversation.nodes()[1];
    QCOMPARE(joinedText(answer.message), text);
    QCOMPARE(answer.message.reasoning, QByteArray("hm"));
    QCOMPARE(answer.note.state, AnswerState::Cut);
    QCOMPARE(answer.note.model, QByteArray("groq/m"));
    QCOMPARE(place.count(u"session_pieces"_s), 0);
    QCOMPARE(place.found(u"Gott"_s), QStringList{u"s"_s});
}

void TestSessions::finishedAnswersNeedNoPieces()
{
    Place place;
    SessionChange change = sampleChange(u"s"_s, "q", "");
    change.messages[1].node.note.state = AnswerState::Running;
    change.pieces = {{0, 2, "a", {}}};
    place.write(change);
    QCOMPARE(place.count(u"session_pieces"_s), 1);
    place.write(sampleChange(u"s"_s, "q", "all"));
    QCOMPARE(place.count(u"session_pieces"_s), 0);
    QCOMPARE(*recoverAnswers(*place.store), 0);
}

void TestSessions::searchFindsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    QTest::addRow("a word") << u"plumber"_s << QStringList{u"b"_s};
    QTest::addRow("part of a word") << u"lumb"_s << QStringList{u"b"_s};
    QTest::addRow("either case") << u"PLUMBER"_s << QStringList{u"b"_s};
    QTest::addRow("words anywhere") << u"leak kitchen"_s << QStringList{u"b"_s};
    QTest::addRow("all words") << u"plumber opera"_s << QStringList();
    QTest::addRow("newest first") << u"the"_s << QStringList{u"b"_s, u"a"_s};
    QTest::addRow("short words") << u"du"_s << QStringList{u"c"_s};
    QTest::addRow("two signs of Chinese") << u"天气"_s << QStringList{u"d"_s};
    QTest::addRow("three signs of Chinese") << u"天气怎"_s << QStringList{u"d"_s};
    QTest::addRow("short and long") << u"do opera"_s << QStringList{u"a"_s};
    QTest::addRow("quotes") << u"say \"opera"_s << QStringList{u"a"_s};
    QTest::addRow("operators") << u"opera OR plumber"_s << QStringList();
    QTest::addRow("per cent") << u"%"_s << QStringList{u"c"_s};
    QTest::addRow("underscore") << u"_"_s << QStringList();
    QTest::addRow("signs of the query language") << u"a* (b) -c ^d :e NEAR("_s << QStringList();
    QTest::addRow("blank") << u"  \n"_s << QStringList();
    QTest::addRow("a zero") << u"plu\0mber"_s << QStringList{u"b"_s};
    QTest::addRow("very long") << QString(5000, u'x') << QStringList();
}

void TestSessions::searchFindsWords()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, ids);
    Place place;
    place.write(sampleChange(u"a"_s, "what do the people say \"opera\" for", "music"));
    place.write(sampleChange(u"b"_s, "the kitchen leaks", "call a plumber", 2000));
    place.write(sampleChange(u"c"_s, "und du?", "100% ja", 3000));
    place.write(sampleChange(u"d"_s, "今天天气怎么样", "晴", 4000));
    QCOMPARE(place.found(words), ids);
}

void TestSessions::searchFollowsTheTables()
{
    Place place;
    place.write(sampleChange(u"a"_s, "alpha", "before"));
    place.write(sampleChange(u"a"_s, "alpha", "after"));
    QCOMPARE(place.found(u"before"_s), QStringList());
    QCOMPARE(place.found(u"after"_s), QStringList{u"a"_s});
    QVERIFY(eraseSessions(*place.store, {u"a"_s}).ok());
    QCOMPARE(place.found(u"after"_s), QStringList());
    QVERIFY(prepareSearch(*place.store).ok()); // a second time
    QSqlQuery check(place.store->database());
    QVERIFY(check.exec(u"INSERT INTO session_text_search (session_text_search) VALUES ('integrity-check')"_s));
}

void TestSessions::snippetsShowThePlace()
{
    Place place;
    place.write(sampleChange(u"a"_s, "title", QByteArray(3000, 'x') + " the needle is\nhere " + QByteArray(3000, 'y')));
    for (const QString &words : {u"needle"_s, u"is"_s}) {
        const auto hits = searchSessions(*place.store, words);
        QCOMPARE(hits->size(), size_t(1));
        const QString &snippet = hits->front().snippet;
        QVERIFY2(snippet.contains(QChar(foundFrom) + words + QChar(foundTo)), qPrintable(snippet));
        QVERIFY(snippet.size() < 250 && !snippet.contains(u'\n'));
    }
    QCOMPARE(searchSessions(*place.store, u"title"_s)->front().snippet, QString()); // the title says it
}

void TestSessions::binIsEmptiedAfterItsTime()
{
    Place place;
    const qint64 day = 86'400'000;
    for (const int age : {0, 29, 31}) {
        SessionChange change = sampleChange(u"s%1"_s.arg(age), "q", "a");
        change.summary.binnedMs = (100 - age) * day;
        place.write(change);
    }
    place.write(sampleChange(u"kept"_s, "q", "a"));
    QVERIFY(emptyOldBin(*place.store, 100 * day).ok());
    QCOMPARE(readSessions(*place.store)->size(), size_t(3));
    QVERIFY(!readSession(*place.store, u"s31"_s).ok());
}

void TestSessions::erasedLeavesNothing()
{
    Place place;
    SessionChange change = sampleChange(u"s"_s, "q", "a");
    change.pieces = {{0, 2, "x", {}}};
    place.write(change);
    QVERIFY(eraseSessions(*place.store, {u"s"_s, u"unknown"_s}).ok());
    for (const QString &table : {u"sessions"_s, u"session_panes"_s, u"session_messages"_s, u"session_pieces"_s})
        QCOMPARE(place.count(table), 0);
}

void TestSessions::titlesAreFirstWords()
{
    QCOMPARE(titleOf("  Hello\n\tworld "), u"Hello world"_s);
    QCOMPARE(titleOf(""), QString());
    const QString cut = titleOf(QByteArray("word ").repeated(50));
    QVERIFY(cut.size() <= 61 && cut.endsWith(u"word…"_s));
    QVERIFY(titleOf(QByteArray(500, 'x')).size() <= 61);
    const QString smiles = titleOf(QByteArray("\xF0\x9F\x98\x80").repeated(100));
    QVERIFY(!smiles.chopped(1).back().isHighSurrogate());
}

void TestSessions::storeWritesInOrder()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sluice.db"_s);
    {
        SessionStore store;
        QSignalSpy opened(&store, &SessionStore::opened);
        store.open(path);
        store.write(sampleChange(u"a"_s, "one", "1"));
        store.write(sampleChange(u"a"_s, "one", "1!", 2000));
        QSignalSpy loaded(&store, &SessionStore::loaded);
        store.load(u"a"_s);
        QVERIFY(loaded.wait());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][1].toString(), QString());
        const auto session = loaded[0][0].value<StoredSession>();
        QCOMPARE(joinedText(session.panes[0].conversation.nodes()[1].message), QByteArray("1!"));
        QSignalSpy found(&store, &SessionStore::found);
        store.search(u"one"_s);
        QVERIFY(found.wait());
        QCOMPARE(found[0][1].value<std::vector<SessionHit>>().size(), size_t(1));
        store.write(sampleChange(u"b"_s, "two", "2")); // and ends at once
    }
    const auto store = Store::open(path);
    QCOMPARE(readSessions(**store)->size(), size_t(2));
}

void TestSessions::storeGoesOnInMemory()
{
    QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(u"blocked"_s)).open(QIODevice::WriteOnly));
    SessionStore store;
    QSignalSpy opened(&store, &SessionStore::opened);
    store.open(folder.filePath(u"blocked/sluice.db"_s));
    QVERIFY(opened.wait());
    QVERIFY(!opened[0][1].toString().isEmpty());
    store.write(sampleChange(u"a"_s, "one", "1"));
    QSignalSpy found(&store, &SessionStore::found);
    store.search(u"one"_s);
    QVERIFY(found.wait());
    QCOMPARE(found[0][1].value<std::vector<SessionHit>>().size(), size_t(1));
    store.open(folder.filePath(u"good.db"_s)); // another place: with nothing of the first
    QVERIFY(opened.wait());
    QCOMPARE(opened[1][1].toString(), QString());
    QCOMPARE(opened[1][0].value<std::vector<SessionSummary>>().size(), size_t(0));
}

void TestSessions::olderFilesAreBroughtUpToDate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sluice.db"_s);
    {
        const auto store = Store::open(path);
        QSqlQuery query((*store)->database());
        QStringList statements{u"DROP INDEX requests_by_position"_s, u"DROP INDEX requests_by_response"_s};
        QVERIFY(query.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s));
        while (query.next())
            statements << u"DROP TRIGGER "_s + query.value(0).toString();
        for (const char *column : {"guard", "guard_rules", "trace_parent", "position", "max_tokens", "temperature",
                                   "answer_id", "answer_model", "finish_reasons"})
            statements << u"ALTER TABLE requests DROP COLUMN "_s + QLatin1StringView(column);
        for (const char *table : {"session_pieces", "session_messages", "session_panes", "sessions", "export_cursors",
                                  "alert_states", "alert_outbox", "alert_silences", "audit_gate", "audit"})
            statements << u"DROP TABLE "_s + QLatin1StringView(table);
        for (const QString &statement : std::as_const(statements))
            QVERIFY2(query.exec(statement), qPrintable(statement));
        QVERIFY(query.exec(u"UPDATE schema_version SET version = 6"_s));
    }
    const auto store = Store::open(path);
    QVERIFY(store.ok());
    QVERIFY(QFile::exists(path + u".before-v7"_s));
    QVERIFY(prepareSearch(**store).ok() && writeSession(**store, sampleChange(u"a"_s, "one", "1")).ok());
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
