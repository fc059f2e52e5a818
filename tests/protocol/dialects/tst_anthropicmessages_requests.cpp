// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages.h"
#include "support/cases/caserows.h"
#include "support/cases/messagecheck.h"
#include "support/cases/requestcase.h"

#include <QTest>

using namespace sluice;
using test::CaseFile;

// Each case: a client's request, and either the chat request made from it and what was dropped, or the refusal.

class TestAnthropicMessagesRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void countsNeedNoLimit();
    void asksForThinking();
    void errors_data();
    void errors();
    void argumentsThatAreNoObject();

private:
    std::vector<CaseFile> m_cases = test::readCases(QStringLiteral("anthropic-messages"), QStringLiteral("request"));
};

void TestAnthropicMessagesRequests::decodes_data()
{
    test::addCaseRows(m_cases, 20);
}

void TestAnthropicMessagesRequests::decodes()
{
    QFETCH(std::size_t, index);
    const auto decode = [](const json::Value &request) { return anthropicmessages::decodeRequest(request); };
    test::compareRequest(m_cases[index], decode, [](const auto &) {});
}

void TestAnthropicMessagesRequests::countsNeedNoLimit()
{
    const auto document = json::Document::parse(R"({"model":"m","messages":[{"role":"user","content":"Hi"}]})");
    QVERIFY(!anthropicmessages::decodeRequest(document->root()).ok());
    QVERIFY(anthropicmessages::decodeRequest(document->root(), anthropicmessages::Purpose::CountTokens).ok());
    QCOMPARE(anthropicmessages::encodeTokenCount(12), "{\"input_tokens\":12}");
}

void TestAnthropicMessagesRequests::asksForThinking()
{
    const auto asks = [](const QByteArray &more) {
        const auto document = json::Document::parse(
            R"({"model":"m","max_tokens":5,"messages":[{"role":"user","content":"Hi"}])" + more + '}');
        return anthropicmessages::decodeRequest(document->root())->thinking;
    };
    QVERIFY(!asks({}));
    QVERIFY(!asks(R"(,"thinking":{"type":"disabled"})"));
    QVERIFY(asks(R"(,"thinking":{"type":"adaptive","display":"omitted"})"));
    QVERIFY(asks(R"(,"thinking":{"type":"enabled","budget_tokens":2048})"));
}

void TestAnthropicMessagesRequests::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("upstream");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, int status, const char *upstream, const char *type, const char *message) {
        QTest::newRow(name) << status << QByteArray(upstream) << QByteArray(type) << QByteArray(message);
    };
    row("bad request", 400, R"({"error":{"message":"No"}})", "invalid_request_error", "No");
    row("wrong key", 401, R"({"error":{"message":"No"}})", "authentication_error", "No");
    row("payment", 402, R"({"error":{"message":"No"}})", "billing_error", "No");
    row("forbidden", 403, R"({"error":{"message":"No"}})", "permission_error", "No");
    row("not found", 404, R"({"error":{"message":"No"}})", "not_found_error", "No");
    row("conflict", 409, R"({"error":{"message":"No"}})", "conflict_error", "No");
    row("unprocessable", 422, R"({"error":{"message":"No"}})", "invalid_request_error", "No");
    row("rate limit", 429, R"({"error":{"message":"No"}})", "rate_limit_error", "No");
    row("Groq's 413 is a rate limit", 413, R"({"error":{"message":"No","type":"tokens","code":"rate_limit_exceeded"}})",
        "rate_limit_error", "No");
    row("failure", 500, R"({"error":{"message":"No"}})", "api_error", "No");
    row("overload", 503, R"({"error":{"message":"No"}})", "overloaded_error", "No");
    row("no time", 504, R"({"error":{"message":"No"}})", "timeout_error", "No");
    row("full context, numbers of the message", 400,
        R"({"error":{"message":"The prompt is too long: 140000, model maximum context length: 131071"}})",
        "invalid_request_error", "prompt is too long: 140000 tokens > 131071 maximum");
    row("full context, our own numbers", 400,
        R"({"error":{"message":"Please reduce the length of the messages or completion.","code":"context_length_exceeded"}})",
        "invalid_request_error", "prompt is too long: 8001 tokens > 8000 maximum");
    row("a limit that is too high is no full context", 400,
        R"({"error":{"message":"`max_tokens` must be less than the `context_window`","param":"max_tokens"}})",
        "invalid_request_error", "`max_tokens` must be less than the `context_window`");
}

void TestAnthropicMessagesRequests::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, upstream);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, message);
    const Error error = openaichat::decodeError(status, {}, upstream);
    const auto document = json::Document::parse(anthropicmessages::encodeError(error, "req_1", {7900, 8000}));
    const json::Value root = document->root();
    QCOMPARE(root["type"].text(), "error");
    QCOMPARE(root["request_id"].text(), "req_1");
    QCOMPARE(root["error"]["type"].text(), type);
    QCOMPARE(root["error"]["message"].text(), message);
}

/// What the model wrote is kept, never guessed at.
void TestAnthropicMessagesRequests::argumentsThatAreNoObject()
{
    ChatResponse answer;
    for (const char *arguments : {"", " ", "null", "{\"a\": 1.0}", "{\"a\":", "[1]", "\"x\"", "{'a': 1}", "{\"a\":1}}",
                                  "{\"a\":\"}\"} so", "{a:1}", "{}{\"b\":2}"})
        answer.message.toolCalls.push_back({"call_1", "f", arguments});
    const auto document = json::Document::parse(anthropicmessages::encodeResponse(answer, {"1", "m"}));
    QByteArrayList seen;
    for (const json::Value &block : document->root()["content"].items())
        seen.append(block["input"].raw().toByteArray());
    const QByteArrayList expected = {"{}",
                                     "{}",
                                     "{}",
                                     "{\"a\": 1.0}",
                                     R"({"arguments":"{\"a\":"})",
                                     R"({"arguments":"[1]"})",
                                     R"({"arguments":"\"x\""})",
                                     R"({"arguments":"{'a': 1}"})",
                                     R"({"a":1})",
                                     R"({"a":"}"})",
                                     R"({"arguments":"{a:1}"})",
                                     "{}"};
    QCOMPARE(seen, expected);
    // In a stream likewise, however it is cut; but what is told of what turns out to be no object cannot be taken back.
    for (std::size_t i = 0; i < answer.message.toolCalls.size(); ++i) {
        const QByteArray &arguments = answer.message.toolCalls[i].arguments;
        if (arguments.startsWith('{') && expected[qsizetype(i)].startsWith(R"({"arguments")"))
            continue;
        for (const qsizetype step : {qsizetype(1), qsizetype(3), qsizetype(100)}) {
            anthropicmessages::StreamEncoder encoder({"1", "m"});
            QByteArray out = encoder.encode(ToolCallDelta{0, "call_1", "f", {}});
            for (qsizetype at = 0; at < arguments.size(); at += step)
                out += encoder.encode(ToolCallDelta{0, {}, {}, arguments.mid(at, step)});
            out += encoder.encode(Finished{FinishReason::ToolCalls}) + encoder.end();
            test::MessageCheck check;
            QCOMPARE(check.run(out), QByteArray());
            QVERIFY2(check.message().contains("\"input\":" + expected[qsizetype(i)]), check.message().constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestAnthropicMessagesRequests)
#include "tst_anthropicmessages_requests.moc"
