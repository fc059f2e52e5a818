// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/sessionexport.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// Two panes; in the first a branch, a broken answer, an image and a tool.
StoredSession sample()
{
    StoredSession session;
    session.summary.title = u"<b>Tea</b> & \"cake\" # *"_s;
    session.summary.named = true;
    session.summary.createdMs = 12;
    session.summary.draft = u"and then"_s;
    session.images = {{"data:image/png;base64,AAAA", u"a.png"_s, 20, 10}};
    session.settings = R"({"temperature":0.5})";
    SessionPane first{0, "groq/m<i>", {}, {}};
    Message look = textMessage(Role::User, "<script>alert(1)</script>\n\x01``` fence");
    look.content.emplace_back(ImagePart{"data:image/png;base64,AAAA"});
    look.content.emplace_back(ImagePart{"https://tracker.example/x.png"});
    look.content.emplace_back(ImagePart{"data:image/png;base64,AA\" onerror=\"x"});
    look.contentIsList = true;
    const int prompt = first.conversation.append(look);
    AnswerNote failed{"groq/m", AnswerState::Failed, R"({"ttft_ms":12})", Error{ErrorKind::Network}};
    failed.error->message = u"gone"_s;
    first.conversation.append(textMessage(Role::Assistant, "half </div>"), failed);
    first.conversation.endAt(prompt);
    Message call{Role::Assistant};
    call.toolCalls = {{"c", "find", "{\"q\":\"</script>\"}"}};
    first.conversation.append(call, {"groq/m", AnswerState::Done});
    Message result = textMessage(Role::Tool, "````\nfound");
    result.toolCallId = "c";
    result.name = "find";
    first.conversation.append(result);
    session.panes = {first, {2, "fireworks/b", R"({"seed":1})", {}}};
    return session;
}

} // namespace

class TestSessionExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonComesBackAsItWas();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void oddFilesAreReadSafely();
    void importedSettingsFollowNoPreset();
    void htmlLoadsNothing();
    void markdownKeepsFencesClosed();
};

void TestSessionExport::jsonComesBackAsItWas()
{
    const StoredSession session = sample();
    const Result<StoredSession> back = importSession(exportSession(session, SessionFormat::Json));
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message));
    QCOMPARE(back->summary.title, session.summary.title);
    QCOMPARE(back->summary.draft, session.summary.draft);
    QCOMPARE(back->images, session.images);
    QCOMPARE(back->settings, session.settings);
    QCOMPARE(back->panes.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(back->panes[i].number, session.panes[i].number);
        QCOMPARE(back->panes[i].model, session.panes[i].model);
        QCOMPARE(back->panes[i].settings, session.panes[i].settings);
        QCOMPARE(back->panes[i].conversation.nodes(), session.panes[i].conversation.nodes());
        QCOMPARE(back->panes[i].conversation.path(), session.panes[i].conversation.path());
    }
}

void TestSessionExport::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("no JSON") << QByteArray("# Hello");
    QTest::addRow("a list") << QByteArray("[]");
    QTest::addRow("another program's") << QByteArray(R"({"messages":[]})");
    QTest::addRow("a newer one") << QByteArray(R"({"format":"sluice-session","version":2,"panes":[{}]})");
    QTest::addRow("no panes") << QByteArray(R"({"format":"sluice-session","version":1,"panes":[]})");
    QTest::addRow("a letter twice") << QByteArray(R"({"format":"sluice-session","version":1,"panes":[{},{}]})");
    QTest::addRow("a message without a role")
        << QByteArray(R"({"format":"sluice-session","version":1,"panes":[{"messages":[{"id":1,"message":{}}]}]})");
    QTest::addRow("bytes that are no text") << QByteArray("{\"format\":\"\xFF\"}");
}

void TestSessionExport::foreignFilesAreRefused()
{
    QFETCH(const QByteArray, text);
    const Result<StoredSession> read = importSession(text);
    QVERIFY(!read.ok());
    QVERIFY(read.error().message.startsWith(u"This file cannot be imported: "_s));
}

void TestSessionExport::oddFilesAreReadSafely()
{
    const Result<StoredSession> read = importSession(
        R"({"format":"sluice-session","version":1,"title":"a\nb","images":[{"url":"https://example.com/a.png"},{"url":"data:image/svg+xml,<svg/>"},7],"panes":[{"number":999,"tip":-5,"settings":[],"messages":[
        {"id":2147483647,"parent":0,"message":{"role":"user","content":"x"}},
        {"id":4294967297,"parent":0,"message":{"role":"user","content":"y"}},
        {"id":1,"parent":1,"message":{"role":"user","content":"z"}},
        {"id":2,"parent":0,"state":"flying","error":{"kind":"x","source":99,"status":-1},"message":{"role":"assistant"}}]}]})");
    QVERIFY(read.ok());
    QCOMPARE(read->summary.title, u"a b"_s);
    QVERIFY(read->panes[0].number < 26);
    QVERIFY(read->images.empty()); // an address is nothing that would be sent as it was seen
    Conversation talk = read->panes[0].conversation;
    QVERIFY(talk.append(textMessage(Role::User, "on")) > 0);
}

/// A preset of the same name may be the user's own, and have other settings.
void TestSessionExport::importedSettingsFollowNoPreset()
{
    const Result<StoredSession> read = importSession(
        R"({"format":"sluice-session","version":1,"settings":{"preset":"A","seed":1},"panes":[{"settings":{"seed":2,"preset":"B"}},{"number":1}]})");
    QVERIFY(read.ok());
    QCOMPARE(read->settings, R"({"seed":1})");
    QCOMPARE(read->panes[0].settings, R"({"seed":2})");
    QCOMPARE(read->panes[1].settings, QByteArray());
}

void TestSessionExport::htmlLoadsNothing()
{
    const QString page = QString::fromUtf8(exportSession(sample(), SessionFormat::Html));
    QVERIFY(page.contains(u"&lt;script&gt;alert(1)"_s));
    QVERIFY(page.contains(u"half &lt;/div&gt;"_s) || !page.contains(u"half"_s)); // the branch that is shown
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"tracker"_s) && !page.contains(u"onerror"_s));
    QVERIFY(page.contains(u"default-src 'none'"_s));
    QCOMPARE(page.count(u"<img"_s), 1);
    static const QRegularExpression loading(u"(src|href)\\s*=\\s*\"(?!data:image/)"_s);
    QVERIFY(!page.contains(loading));
    QVERIFY(page.contains(u"&lt;b&gt;Tea&lt;/b&gt;"_s));
}

void TestSessionExport::markdownKeepsFencesClosed()
{
    const QString text = QString::fromUtf8(exportSession(sample(), SessionFormat::Markdown));
    QVERIFY2(text.startsWith(u"# \\<b\\>Tea\\</b\\> \\& \"cake\" \\# \\*\n"_s), qPrintable(text.left(80)));
    QVERIFY(text.contains(u"`````\n````\nfound\n`````\n"_s));
    QVERIFY(text.contains(u"## C: fireworks/b"_s));
}

QTEST_APPLESS_MAIN(TestSessionExport)
#include "tst_sessionexport.moc"
