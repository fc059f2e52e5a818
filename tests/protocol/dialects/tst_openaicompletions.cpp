// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat.h"
#include "dialects/openaitext/openaicompletions.h"

#include <QTest>

using namespace sluice;

class TestOpenAiCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesChat_data();
    void becomesChat();
    void refuses_data();
    void refuses();
    void encodesAnswers_data();
    void encodesAnswers();
};

void TestOpenAiCompletions::becomesChat_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("chat");
    QTest::addColumn<QByteArray>("dropped");
    const auto row = [](const char *name, const char *request, const char *chat, const char *dropped = "") {
        QTest::newRow(name) << QByteArray(request) << QByteArray(chat) << QByteArray(dropped);
    };
    row("one prompt", R"({"model":"m","prompt":"Once \u00e4","max_tokens":16,"temperature":1.0,"stop":["\n"]})",
        R"({"model":"m","max_tokens":16,"temperature":1.0,"stop":["\n"],"messages":[{"role":"user","content":"Once \u00e4"}]})");
    row("a list of one", R"({"model":"m","prompt":["Once"]})",
        R"({"model":"m","messages":[{"role":"user","content":"Once"}]})");
    row("what says nothing",
        R"({"model":"m","prompt":"Once","n":1,"stream":false,"echo":false,"suffix":null,"best_of":1,"logprobs":null})",
        R"({"model":"m","messages":[{"role":"user","content":"Once"}]})");
    row("what chat has nothing for", R"({"model":"m","prompt":"Once","best_of":3,"logprobs":2})",
        R"({"model":"m","messages":[{"role":"user","content":"Once"}]})", "best_of logprobs");
    row("a field nobody knows", R"({"x":{"b":1.0},"model":"m","prompt":"Once"})",
        R"({"x":{"b":1.0},"model":"m","messages":[{"role":"user","content":"Once"}]})");
}

void TestOpenAiCompletions::becomesChat()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, chat);
    QFETCH(QByteArray, dropped);
    const auto document = json::Document::parse(request);
    const auto form = openaicompletions::toChat(document->root());
    QVERIFY(form.ok());
    QCOMPARE(form->body, chat);
    QCOMPARE(form->dropped.join(' '), dropped);
}

void TestOpenAiCompletions::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("param");
    const auto row = [](const char *name, const char *request, const char *param) {
        QTest::newRow(name) << QByteArray(request) << QByteArray(param);
    };
    row("several prompts", R"({"prompt":["a","b"]})", "prompt");
    row("tokens", R"({"prompt":[1,2]})", "prompt");
    row("no prompt", R"({"model":"m"})", "prompt");
    row("several answers", R"({"prompt":"a","n":2})", "n");
    row("n as text", R"({"prompt":"a","n":"1"})", "n");
    row("a stream", R"({"prompt":"a","stream":true})", "stream");
    row("the prompt again", R"({"prompt":"a","echo":true})", "echo");
    row("a suffix", R"({"prompt":"a","suffix":"b"})", "suffix");
    row("no object", "[]", "");
}

void TestOpenAiCompletions::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, param);
    const auto document = json::Document::parse(request);
    const auto form = openaicompletions::toChat(document->root());
    QVERIFY(!form.ok());
    QCOMPARE(form.error().httpStatus, 400);
    QCOMPARE(form.error().param, param);
}

void TestOpenAiCompletions::encodesAnswers_data()
{
    QTest::addColumn<FinishReason>("reason");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("stop") << FinishReason::Stop << QByteArray("\"stop\"");
    QTest::newRow("length") << FinishReason::Length << QByteArray("\"length\"");
    QTest::newRow("filter") << FinishReason::ContentFilter << QByteArray("\"content_filter\"");
    QTest::newRow("calls") << FinishReason::ToolCalls << QByteArray("\"stop\"");
    QTest::newRow("unknown") << FinishReason::Unknown << QByteArray("\"stop\"");
}

void TestOpenAiCompletions::encodesAnswers()
{
    QFETCH(FinishReason, reason);
    QFETCH(QByteArray, text);
    ChatResponse answer{"chatcmpl-1", "m", 7, textMessage(Role::Assistant, " there")};
    answer.message.reasoning = "Hm.";
    answer.finishReason = reason;
    answer.usage.input = 2;
    answer.usage.output = 1;
    QCOMPARE(
        openaicompletions::encodeResponse(answer),
        R"({"id":"cmpl-1","object":"text_completion","created":7,"model":"m","choices":[{"index":0,"text":" there",)"
        R"("logprobs":null,"finish_reason":)"
            + text + R"(}],"usage":{"prompt_tokens":2,"completion_tokens":1,"total_tokens":3}})");
}

QTEST_APPLESS_MAIN(TestOpenAiCompletions)
#include "tst_openaicompletions.moc"
