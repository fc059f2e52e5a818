// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/call/call.h"
#include "engine/call/retrypolicy.h"
#include "engine/upstream/upstreamcall.h"
#include "support/peers/faketransport.h"

#include <QTest>

using namespace sluice;

// From which byte on an answer is bought, so that it is not sent for again whatever becomes of it.

class TestBoughtAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBreaksOffIsBoughtOnceItBegan_data();
    void whatBreaksOffIsBoughtOnceItBegan();
    void whateverAStreamTellsIsBought_data();
    void whateverAStreamTellsIsBought();
};

void TestBoughtAnswers::whatBreaksOffIsBoughtOnceItBegan_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("bought");
    const auto row = [](const char *name, bool stream, const QByteArray &bytes, bool bought) {
        QTest::addRow("%s, %s", stream ? "stream" : "plain", name) << stream << bytes << bought;
    };
    for (const bool stream : {false, true}) {
        row("nothing", stream, "", false);
        row("blanks", stream, " \r\n", false);
        row("one byte", stream, "{", true);
        row("half an object", stream, "{\"id\":\"c1\",\"cho", true);
        row("comments", stream, ": wait\n\n: wait\n\n", false);
        row("a role", stream,
            R"(data: {"id":"c1","choices":[{"index":0,"delta":{"role":"assistant","content":""}}]})"
            "\n\n",
            !stream); // events before the first output cost nothing; a plain answer is no stream
        row("half an event", stream, "data: {\"id\":\"c1\"", true);
    }
}

void TestBoughtAnswers::whatBreaksOffIsBoughtOnceItBegan()
{
    QFETCH(bool, stream);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, bought);
    Error gone{ErrorKind::Network, ErrorSource::Upstream};
    gone.retryable = true;
    for (const ErrorKind kind : {ErrorKind::Network, ErrorKind::Timeout}) {
        FakeTransport transport;
        UpstreamCall asked(transport, *findDialect("openai-chat"), TransportRequest{}, stream);
        std::vector<Error> ends;
        connect(&asked, &UpstreamCall::finished, this, [&](const Result<void> &result) {
            QVERIFY(!result.ok());
            ends.push_back(result.error());
        });
        FakeCall &call = *transport.lastCall();
        call.writeHead(200, {{"content-type", stream ? "text/event-stream" : "application/json"}});
        call.writeBytes(bytes);
        gone.kind = kind;
        call.fail(gone);
        QCOMPARE(ends.size(), 1u);
        QCOMPARE(maySendAgain(ends.front()), bought ? SendAgain::Never : SendAgain::Anywhere);
    }
}

void TestBoughtAnswers::whateverAStreamTellsIsBought_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<bool>("bought");
    const auto delta = [](const char *name, const QByteArray &members, bool bought, const char *index = "0") {
        QTest::addRow("chat, %s", name) << QByteArray("chat")
                                        << R"({"id":"c1","choices":[{"index":)" + QByteArray(index)
                                               + R"(,"delta":{"role":"assistant")" + members + "}}]}"
                                        << bought;
    };
    delta("a role", R"(,"content":"")", false);
    delta("nothing in many words", R"(,"content":null,"tool_calls":[],"audio":null,"annotations":[],"channel":"final")",
          false);
    delta("an index", R"(,"tool_calls":[{"index":0}])", false);
    delta("tools that were run", R"(,"executed_tools":[{"index":0,"type":"search","arguments":"{}"}])", true);
    delta("sound", R"(,"audio":{"id":"audio_1","data":"AAAA"})", true);
    delta("an image", R"(,"images":[{"image_url":{"url":"data:image/png;base64,AA"}}])", true);
    delta("a citation", R"(,"annotations":[{"type":"url_citation","url_citation":{"url":"https://a"}}])", true);
    delta("a document", R"(,"annotations":[{"type":"document_citation","document_id":"1"}])", true);
    delta("details of thinking", R"(,"reasoning_details":[{"type":"reasoning.encrypted","data":"x"}])", true);
    delta("arguments of a call without a name", R"(,"tool_calls":[{"index":0,"function":{"arguments":"{\"x"}}])", true);
    delta("another choice", R"(,"content":"Hi")", true, "1");
    const auto event = [](const char *name, const QByteArray &json, bool bought) {
        QTest::addRow("Responses, %s", name) << QByteArray("responses") << json << bought;
    };
    event("begun", R"({"type":"response.created","response":{"id":"r1","status":"in_progress","output":[]}})", false);
    event("an item",
          R"({"type":"response.output_item.added","item":{"type":"message","role":"assistant","content":[]}})", false);
    event("a part",
          R"({"type":"response.content_part.added","part":{"type":"output_text","text":"","annotations":[]}})", false);
    event("a search", R"({"type":"response.output_item.added","item":{"type":"web_search_call","id":"ws_1"}})", true);
    event("code", R"({"type":"response.code_interpreter_call_code.delta","delta":"1+1"})", true);
    event("a text in one piece", R"({"type":"response.output_text.done","text":"Hi"})", true);
    QTest::newRow("completions, another choice")
        << QByteArray("completions") << QByteArray(R"({"id":"c1","choices":[{"index":1,"text":"Hi"}]})") << true;
    QTest::newRow("completions, nothing")
        << QByteArray("completions") << QByteArray(R"({"id":"c1","choices":[{"index":0,"text":""}]})") << false;
}

/// What no event of ours tells costs all the same.
void TestBoughtAnswers::whateverAStreamTellsIsBought()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, event);
    QFETCH(bool, bought);
    FakeTransport transport;
    ProviderAccess provider;
    provider.profile.id = "p";
    provider.profile.dialect = "openai-chat";
    provider.profile.keyVariable = "KEY";
    provider.profile.paths = {{operation, "/v1"}};
    provider.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
    provider.key = Secret("secret");
    CallPlan plan;
    for (const char *model : {"one", "two"})
        plan.targets.push_back({&provider, model});
    plan.operation = operation;
    plan.stream = true;
    plan.prepare = [](const Target &) -> Result<PreparedBody> { return PreparedBody{"{}"}; };
    Call asked(transport, std::move(plan));
    bool isOver = false;
    connect(&asked, &Call::finished, this, [&] { isOver = true; });
    asked.start();
    FakeCall &call = *transport.lastCall();
    call.writeHead(200, {{"content-type", "text/event-stream"}});
    call.writeBytes("data: " + event + "\n\n");
    Error gone{ErrorKind::Network, ErrorSource::Upstream};
    gone.retryable = true;
    call.fail(gone);
    QTRY_VERIFY(isOver || asked.attempts().size() == 2);
    QCOMPARE(isOver, bought);
}

QTEST_GUILESS_MAIN(TestBoughtAnswers)
#include "tst_boughtanswers.moc"
