// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat.h"
#include "engine/upstream/upstreamcall.h"
#include "support/cases/chatchunk.h"
#include "support/cases/describe.h"
#include "support/cases/replay.h"
#include "support/cases/upstreamforms.h"
#include "support/peers/faketransport.h"

#include <QTest>

using namespace sluice;

// What a provider answers, read for what it is, and ended when it is over.

namespace {

const HeaderList none{};
const HeaderList sse{{"content-type", "text/event-stream"}};
const HeaderList jsonHead{{"content-type", "application/json"}};

const QByteArray usage = R"(,"usage":{"prompt_tokens":7,"completion_tokens":2,"total_tokens":9})";
const QByteArray text = test::chatChunk(R"({"role":"assistant","content":"Hi."})");
const QByteArray finish = test::chatChunk("{}", "\"stop\"");
const QByteArray usageChunk = "data: {\"id\":\"c1\",\"choices\":[]" + usage + "}\n\n";
const QByteArray done = "data: [DONE]\n\n";

} // namespace

class TestAnswerForms : public QObject
{
    Q_OBJECT

    struct Seen {
        QByteArray text;
        QByteArray body;
        int calls = 0;
        int ends = 0;
        std::optional<Error> error;
    };

    FakeTransport m_transport;
    std::unique_ptr<UpstreamCall> m_call;
    Seen m_seen;

    FakeCall &ask(const QByteArray &dialect, bool stream, const StreamExpectation &expected = {true, 1})
    {
        m_seen = {};
        m_call =
            std::make_unique<UpstreamCall>(m_transport, *findDialect(dialect), TransportRequest{}, stream, expected);
        connect(m_call.get(), &UpstreamCall::eventReceived, this,
                [this](const SseEvent &, const std::vector<StreamEvent> &events) {
                    const ChatResponse said = test::folded(events);
                    m_seen.text += joinedText(said.message);
                    m_seen.calls += int(said.message.toolCalls.size());
                });
        connect(m_call.get(), &UpstreamCall::bodyReceived, this,
                [this](const QByteArray &body) { m_seen.body = body; });
        connect(m_call.get(), &UpstreamCall::finished, this, [this](const Result<void> &result) {
            ++m_seen.ends;
            if (!result.ok())
                m_seen.error = result.error();
        });
        return *m_transport.lastCall();
    }

    /// The text of a body in any of the forms.
    static QByteArray textOf(const QByteArray &body)
    {
        const auto document = json::Document::parse(body);
        if (!document.ok())
            return "no JSON: " + body;
        const json::Value root = document->root();
        for (const json::Value &choice : root["choices"].items())
            return choice["text"].exists() ? choice["text"].text() : choice["message"]["content"].text();
        for (const json::Value &item : root["output"].items()) {
            for (const json::Value &part : item["content"].items())
                return part["text"].text();
        }
        return {};
    }

private Q_SLOTS:
    void cleanup();
    void readsWhatItIs_data();
    void readsWhatItIs();
    void overBeforeTheConnectionIs_data();
    void overBeforeTheConnectionIs();
    void notOverTooEarly_data();
    void notOverTooEarly();
    void nothingBehindTheEndCounts();
    void emptyDataSaysNothing();
    void unreadableIsNotSentAgain_data();
    void unreadableIsNotSentAgain();
    void failuresInWords_data();
    void failuresInWords();
    void longErrorsKeepTheirWords();
    void errorsInOddForms_data();
    void errorsInOddForms();
};

void TestAnswerForms::cleanup()
{
    m_call.reset();
}

void TestAnswerForms::readsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<bool>("getsStream");
    const std::pair<QByteArray, QByteArray> dialects[] = {
        {"openai-chat", "chat/completions"}, {"openai-responses", "responses"}, {"openai-completions", "completions"}};
    const std::pair<const char *, HeaderList> types[] = {
        {"its type", {}}, {"JSON", jsonHead}, {"stream", sse}, {"text", {{"content-type", "text/plain"}}}};
    for (const auto &[dialect, path] : dialects) {
        for (const auto &[name, headers] : types) {
            for (const int form : {0, 1, 2, 3}) {
                for (const QByteArray before : {"", "\xEF\xBB\xBF", "\n\r\n "}) {
                    QTest::addRow("%s, %s, %d, %lld", dialect.constData(), name, form, before.size())
                        << dialect << path << headers << before << bool(form & 1) << bool(form & 2);
                }
            }
        }
    }
}

/// Whole, and cut in two at every place.
void TestAnswerForms::readsWhatItIs()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, path);
    QFETCH(HeaderList, headers);
    QFETCH(QByteArray, before);
    QFETCH(bool, wantsStream);
    QFETCH(bool, getsStream);
    const test::UpstreamForm &form = test::upstreamForm(path);
    if (getsStream && before.endsWith(' '))
        before.chop(1); // before a field's name it would be part of it
    const QByteArray bytes = before + (getsStream ? form.events.join() : form.plain);
    for (qsizetype cut = 0; cut < bytes.size(); cut += cut < 40 ? 1 : 97) {
        FakeCall &call = ask(dialect, wantsStream);
        call.writeHead(200, headers);
        if (cut > 0)
            call.writeBytes(bytes.left(cut));
        if (m_seen.ends == 0)
            call.writeBytes(bytes.mid(cut));
        if (m_seen.ends == 0)
            call.end();
        QVERIFY2(!m_seen.error, qPrintable(m_seen.error ? m_seen.error->message : QString()));
        QCOMPARE(m_seen.ends, 1);
        QCOMPARE(wantsStream ? m_seen.text : textOf(m_seen.body), "Hi.");
        QVERIFY(wantsStream || dialect == "openai-completions" || m_seen.body.contains("\"call_1\""));
    }
}

void TestAnswerForms::overBeforeTheConnectionIs_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("usage");
    const auto row = [](const char *name, const char *dialect, const QByteArray &bytes, bool asked = true) {
        QTest::newRow(name) << QByteArray(dialect) << bytes << asked;
    };
    row("[DONE]", "openai-chat", text + finish + usageChunk + done);
    row("[DONE] without usage", "openai-chat", text + finish + done);
    row("finish, then usage", "openai-chat", text + finish + usageChunk);
    row("usage with the finish", "openai-chat", text + test::chatChunk("{}", "\"stop\"", usage));
    row("finish alone, when no usage was asked for", "openai-chat", text + finish, false);
    row("a Responses stream", "openai-responses", test::upstreamForm("responses").events.join());
    const QByteArrayList pieces = test::upstreamForm("completions").events;
    row("text completions", "openai-completions", pieces.join());
    row("text completions without [DONE]", "openai-completions", pieces.first(4).join());
}

/// The connection stays open, and sends on.
void TestAnswerForms::overBeforeTheConnectionIs()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, usage);
    FakeCall &call = ask(dialect, true, {usage, 1});
    const int aborted = m_transport.abortedCalls();
    call.writeHead(200, sse);
    for (const char byte : bytes)
        call.writeBytes(QByteArray(1, byte));
    QCOMPARE(m_seen.ends, 1);
    QVERIFY(!m_seen.error);
    QCOMPARE(m_seen.text, "Hi.");
    QCOMPARE(m_transport.abortedCalls(), aborted + 1); // no more is read of it
    QVERIFY(m_call->times().finished > 0);
}

void TestAnswerForms::notOverTooEarly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("choices");
    QTest::addColumn<QByteArray>("dialect");
    const QByteArray chat = "openai-chat";
    const QByteArray second = QByteArray(finish).replace("\"index\":0", "\"index\":1");
    QTest::newRow("usage to come") << text + finish << 1 << chat;
    QTest::newRow("usage of before") << text + test::chatChunk("{}", "null", usage) + finish << 1 << chat;
    QTest::newRow("another choice to come") << text + test::chatChunk("{}", "\"stop\"", usage) << 2 << chat;
    QTest::newRow("the other choice ended twice") << text + second + usageChunk << 2 << chat;
    QTest::newRow("text with the finish and the usage")
        << test::chatChunk(R"({"content":"Hi."})", "\"stop\"", usage) << 1 << chat;
    QTest::newRow("an empty reason") << text + test::chatChunk("{}", "\"\"", usage) << 1 << chat;
    QTest::newRow("text completions: text with the finish and the usage")
        << "data: {\"id\":\"c1\",\"choices\":[{\"index\":0,\"text\":\"Hi.\",\"finish_reason\":\"stop\"}]" + usage
               + "}\n\n"
        << 1 << QByteArray("openai-completions");
}

void TestAnswerForms::notOverTooEarly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, choices);
    QFETCH(QByteArray, dialect);
    FakeCall &call = ask(dialect, true, {true, choices});
    call.writeHead(200, sse);
    call.writeBytes(bytes);
    QCOMPARE(m_seen.ends, 0);
    call.writeBytes(": still there\n\n" + done);
    QCOMPARE(m_seen.ends, 1);
    QVERIFY(!m_seen.error);
}

void TestAnswerForms::nothingBehindTheEndCounts()
{
    for (const QByteArray &behind :
         {text, QByteArray("data: {nope\n\n"), QByteArray("data: {\"error\":\"x\"}\n\n"), QByteArray("<html>"), done}) {
        ask("openai-chat", true).respond(200, sse, text + finish + usageChunk + done + behind);
        QCOMPARE(m_seen.ends, 1);
        QVERIFY(!m_seen.error);
        QCOMPARE(m_seen.text, "Hi.");
    }
}

void TestAnswerForms::emptyDataSaysNothing()
{
    const QByteArray blank = "data:\n\ndata: \n\nevent: ping\ndata:\n\n";
    ask("openai-chat", true).respond(200, sse, blank + text + blank + finish + blank + done);
    QVERIFY(!m_seen.error);
    QCOMPARE(m_seen.text, "Hi.");
    // And it is no answer.
    ask("openai-chat", true).respond(200, sse, blank);
    QVERIFY(m_seen.error && m_seen.error->retryable && !m_seen.error->unreadable);
}

void TestAnswerForms::unreadableIsNotSentAgain_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HeaderList>("headers");
    for (const bool stream : {false, true}) {
        const auto row = [&](const char *name, const QByteArray &body, const HeaderList &headers) {
            QTest::addRow("%s, %s", stream ? "stream" : "plain", name) << stream << body << headers;
        };
        row("page", "<html>Hello</html>", {{"content-type", "text/html"}});
        row("page, called a stream", "<html>Hello</html>\n\n", sse);
        row("half an object", "{\"id\":\"c1\"", jsonHead);
        row("a list", "[1]", jsonHead);
        row("a chunk that is no JSON", "data: {nope\n\n", sse);
        row("words", "Hello", {{"content-type", "text/plain"}});
    }
}

void TestAnswerForms::unreadableIsNotSentAgain()
{
    QFETCH(bool, stream);
    QFETCH(QByteArray, body);
    QFETCH(HeaderList, headers);
    ask("openai-chat", stream).respond(200, headers, body);
    QVERIFY(m_seen.error);
    QVERIFY(m_seen.error->unreadable);
}

void TestAnswerForms::failuresInWords_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"error", "abort", "unknown", "ERROR"})
        QTest::newRow(word) << QByteArray(word);
}

/// An answer that its provider gave up is no answer, in any form.
void TestAnswerForms::failuresInWords()
{
    QFETCH(QByteArray, word);
    const QByteArray plain =
        R"({"id":"c1","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":")" + word
        + "\"}]}";
    for (const bool stream : {false, true}) {
        ask("openai-chat", stream).respond(200, jsonHead, plain);
        QVERIFY(m_seen.error && m_seen.error->kind == ErrorKind::Upstream);
        ask("openai-chat", stream).respond(200, sse, text + test::chatChunk("{}", '"' + word + '"') + done);
        QVERIFY(m_seen.error && m_seen.error->kind == ErrorKind::Upstream);
    }
}

void TestAnswerForms::longErrorsKeepTheirWords()
{
    const QByteArray pad(300 * 1024, 'x');
    const QByteArray bodies[] = {
        R"({"error":{"message":"Too long.","type":"invalid_request_error","input":")" + pad + "\"}}",
        R"({"debug":")" + pad + R"(","error":{"message":"Too long.","type":"invalid_request_error"}})",
        R"({"error":{"message":"Too long.","type":"invalid_request_error","input":")" + pad, // cut
    };
    for (const QByteArray &body : bodies) {
        ask("openai-chat", true).respond(400, jsonHead, body);
        QVERIFY(m_seen.error);
        QCOMPARE(m_seen.error->message, QStringLiteral("Too long."));
        QCOMPARE(m_seen.error->kind, ErrorKind::InvalidRequest);
        QVERIFY(m_seen.error->body.size() <= 64 * 1024);
    }
}

void TestAnswerForms::errorsInOddForms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HeaderList>("headers");
    const QByteArray error = R"({"error":{"message":"No luck.","type":"sad"}})";
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF" + error) << jsonHead;
    QTest::newRow("event") << QByteArray("event: error\ndata: " + error + "\n\n") << sse;
    QTest::newRow("data only") << QByteArray("data: " + error + "\n\n") << jsonHead;
}

void TestAnswerForms::errorsInOddForms()
{
    QFETCH(QByteArray, body);
    QFETCH(HeaderList, headers);
    ask("openai-chat", true).respond(429, headers, body);
    QVERIFY(m_seen.error);
    QCOMPARE(m_seen.error->message, QStringLiteral("No luck."));
    QCOMPARE(m_seen.error->kind, ErrorKind::RateLimit);
}

QTEST_GUILESS_MAIN(TestAnswerForms)
#include "tst_answerforms.moc"
