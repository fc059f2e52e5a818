// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/recordsink.h"
#include "support/cases/guardcases.h"
#include "support/peers/guardedgateway.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <mutex>

using namespace sluice;
using test::GatewayPeer;
using test::TextKind;

// What is taken out of a request comes back in its answer, and stands nowhere in between.

namespace {

GuardRulePtr piiThatComesBack()
{
    auto rule = std::make_shared<GuardRule>(*test::guardRule("pii", GuardRule::Action::Redact));
    rule->looksAtOutput = false;
    rule->putsBack = true;
    return rule;
}

/// What is kept of bodies.
struct BodySink : RecordSink {
    std::mutex mutex;
    std::vector<CapturedBodies> bodies;
    void add(const MaskedRecord &record) override
    {
        const std::lock_guard lock(mutex);
        bodies.push_back(record.bodies());
    }
    std::size_t count()
    {
        const std::lock_guard lock(mutex);
        return bodies.size();
    }
};

QByteArray requestAt(const test::GuardedDoor &door, bool isStream, const QByteArray &words)
{
    const QByteArray provider = door.operation == "chat" ? "groq" : "fireworks";
    QByteArray body = door.body;
    body.replace("\"Hi\"", json::quoted(words));
    return "{\"model\":\"" + provider + "/m\"," + (isStream ? "\"stream\":true," : "") + body + '}';
}

} // namespace

class TestPutBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aStream_data();
    void aStream();
    void anAnswerInOnePiece();
    void argumentsStayJson();
    void theSameIsTheSame();
    void whatTheClientWroteIsNone();
    void nothingOfItIsKept();
};

void TestPutBack::initTestCase()
{
    QVERIFY(piiThatComesBack()->patterns.size() > 3);
}

void TestPutBack::aStream_data()
{
    QTest::addColumn<int>("door");
    for (std::size_t i = 0; i < test::guardedDoors().size(); ++i)
        QTest::newRow(test::guardedDoors()[i].name) << int(i);
}

/// Wherever it is cut.
void TestPutBack::aStream()
{
    QFETCH(int, door);
    const test::GuardedDoor &at = test::guardedDoors()[std::size_t(door)];
    const QByteArray said = "Dear <EMAIL_1>, <EMAIL_2> & <EMAIL_3> <EM";
    GatewayOptions options;
    options.guards = {piiThatComesBack()};
    GatewayPeer peer(options);
    for (qsizetype cut = 1; cut < said.size(); ++cut) {
        peer.enqueueStream(test::streamThatSays(at, {said.first(cut), said.sliced(cut)}));
        const auto client = peer.post(at.path, requestAt(at, true, "anna@example.com writes to ben@example.com"));
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QVERIFY2(peer.sent().contains("<EMAIL_1> writes to <EMAIL_2>"), peer.sent().constData());
        QCOMPARE(test::textToldBy(client->body, TextKind::Content),
                 "Dear anna@example.com, ben@example.com & <EMAIL_3> <EM");
        QVERIFY(!client->body.contains("<EMAIL_1>")); // not even where all of it is said again
    }
}

void TestPutBack::anAnswerInOnePiece()
{
    for (const char *path : {"/v1/chat/completions", "/v1/messages", "/v1/responses"}) {
        const auto &all = test::guardedDoors();
        const auto door = std::ranges::find_if(all, [&](const test::GuardedDoor &one) { return one.path == path; });
        GatewayOptions options;
        options.guards = {piiThatComesBack()};
        GatewayPeer peer(options);
        peer.enqueueJson(
            R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Ask <EMAIL_1>."},"finish_reason":"stop"}]})");
        const auto client = peer.post(path, requestAt(*door, false, "I am anna@example.com"));
        QCOMPARE(GatewayPeer::wait(*client), 200);
        QVERIFY2(client->body.contains("Ask anna@example.com."), client->body.constData());
    }
}

void TestPutBack::argumentsStayJson()
{
    auto rule = std::make_shared<GuardRule>(*piiThatComesBack());
    const Result<Pattern> pattern = Pattern::compile("secret \"[a-z]{1,9}\"");
    QVERIFY(pattern.ok());
    rule->patterns = {{"1", "WORD", *pattern}};
    GatewayOptions options;
    options.guards = {rule};
    GatewayPeer peer(options);
    const test::GuardedDoor &chat = test::guardedDoors().front();
    const QByteArrayList arguments{R"({"a":"<WO)", R"(RD_1>"})"};
    peer.enqueueStream(test::streamThatSays(chat, arguments, TextKind::Arguments));
    const auto client = peer.post(chat.path, requestAt(chat, true, "my secret \"rose\""));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QCOMPARE(test::textToldBy(client->body, TextKind::Arguments), R"({"a":"secret \"rose\""})");
}

void TestPutBack::theSameIsTheSame()
{
    Placeholders placeholders;
    QCOMPARE(placeholders.placeholderOf("EMAIL", "a@b.example"), "<EMAIL_1>");
    QCOMPARE(placeholders.placeholderOf("CARD", "4111"), "<CARD_1>");
    QCOMPARE(placeholders.placeholderOf("EMAIL", "c@d.example"), "<EMAIL_2>");
    QCOMPARE(placeholders.placeholderOf("EMAIL", "a@b.example"), "<EMAIL_1>");
    for (std::size_t i = 0; i < Placeholders::most; ++i)
        (void)placeholders.placeholderOf("N", QByteArray::number(qulonglong(i)));
    QCOMPARE(placeholders.placeholderOf("EMAIL", "e@f.example"), "");
}

/// Nor what an earlier answer that is kept elsewhere may say.
void TestPutBack::whatTheClientWroteIsNone()
{
    Placeholders placeholders(R"({"messages":[{"content":"<EMAIL_1>"}]})");
    QCOMPARE(placeholders.placeholderOf("EMAIL", "a@b.example"), "<EMAIL_2>");
    Placeholders later(R"({"previous_response_id":"resp_1","input":"x"})");
    const QByteArray far = later.placeholderOf("EMAIL", "a@b.example");
    QVERIFY2(far.size() == QByteArray("<EMAIL_1000>").size(), far.constData());
}

void TestPutBack::nothingOfItIsKept()
{
    const auto sink = std::make_shared<BodySink>();
    GatewayOptions options;
    options.guards = {piiThatComesBack()};
    options.sinks = {sink};
    options.capture = CaptureLevel::All;
    GatewayPeer peer(options);
    const test::GuardedDoor &responses = test::guardedDoors()[2];
    peer.enqueueStream(test::streamThatSays(responses, {"Ask <EMAIL_1>."}));
    const auto client = peer.post(responses.path, requestAt(responses, true, "I am anna@example.com"));
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY(client->body.contains("Ask anna@example.com."));
    // The next turn sends what was kept.
    const qsizetype at = client->body.indexOf("\"id\":\"resp_") + 6;
    const QByteArray id = client->body.mid(at, client->body.indexOf('"', at) - at);
    peer.enqueueJson(
        R"({"id":"c2","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Yes."},"finish_reason":"stop"}]})");
    const auto next =
        peer.post(responses.path, R"({"model":"groq/m","input":"And?","previous_response_id":")" + id + "\"}");
    QCOMPARE(GatewayPeer::wait(*next), 200);
    QVERIFY2(peer.sent().contains("Ask <EMAIL_1>."), peer.sent().constData());
    QVERIFY(!peer.sent().contains("anna"));
    QTRY_COMPARE(sink->count(), 2U);
    QVERIFY(sink->bodies.front().answer.contains("Ask <EMAIL_1>."));
    for (const CapturedBodies &bodies : sink->bodies)
        QVERIFY(!(bodies.request + bodies.answer).contains("anna"));
}

QTEST_GUILESS_MAIN(TestPutBack)
#include "tst_putback.moc"
