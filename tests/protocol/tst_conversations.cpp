// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages.h"
#include "dialects/openairesponses/openairesponses.h"
#include "dialects/parts/conversation.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace sluice;

// Random conversations through both formats: every word stays, in its order, and each call is where it was.

namespace {

/// One step of a conversation.
struct Step {
    enum Kind { User, Assistant, Call, Result } kind;
    QByteArray text; ///< of a call: its id
    QByteArray id = {};
};

/// Turns of users, texts, calls one or many, results in any order, late or never.
std::vector<Step> makeSteps(std::mt19937 &random, int turns)
{
    const auto dice = [&](int sides) { return int(random() % unsigned(sides)); };
    std::vector<Step> steps;
    std::vector<QByteArray> open;
    int words = 0;
    int calls = 0;
    const auto word = [&] { return "w" + QByteArray::number(++words) + "."; };
    const auto answer = [&] {
        const auto at = open.begin() + dice(int(open.size()));
        steps.push_back({Step::Result, word(), *at});
        open.erase(at);
    };
    for (int turn = 0; turn < turns; ++turn) {
        steps.push_back({Step::User, word()});
        if (dice(3) == 0)
            steps.push_back({Step::Assistant, word()});
        for (int i = dice(4); i > 0; --i) {
            open.push_back("call_" + QByteArray::number(++calls));
            steps.push_back({Step::Call, open.back(), open.back()});
            if (dice(4) == 0)
                steps.push_back({Step::Assistant, word()});
        }
        while (!open.empty() && dice(4) != 0) {
            answer();
            if (dice(5) == 0)
                steps.push_back({Step::Assistant, word()});
            if (dice(9) == 0)
                steps.push_back({Step::User, word()});
        }
        if (dice(4) == 0)
            open.clear(); // never answered
    }
    return steps;
}

QByteArray responsesBody(const std::vector<Step> &steps)
{
    json::Writer writer;
    writer.beginObject().key("model").string("m").key("input").beginArray();
    for (const Step &step : steps) {
        writer.beginObject();
        switch (step.kind) {
        case Step::User: writer.key("role").string("user").key("content").string(step.text); break;
        case Step::Assistant: writer.key("role").string("assistant").key("content").string(step.text); break;
        case Step::Call:
            writer.key("type").string("function_call").key("call_id").string(step.id);
            writer.key("name").string("f").key("arguments").string("{}");
            break;
        case Step::Result:
            writer.key("type").string("function_call_output").key("call_id").string(step.id);
            writer.key("output").string(step.text);
            break;
        }
        writer.endObject();
    }
    return writer.endArray().endObject().take();
}

QByteArray messagesBody(const std::vector<Step> &steps)
{
    json::Writer writer;
    writer.beginObject().key("model").string("m").key("max_tokens").integer(9).key("messages").beginArray();
    for (const Step &step : steps) {
        const bool isUser = step.kind == Step::User || step.kind == Step::Result;
        writer.beginObject().key("role").string(isUser ? "user" : "assistant").key("content").beginArray();
        writer.beginObject();
        switch (step.kind) {
        case Step::User:
        case Step::Assistant: writer.key("type").string("text").key("text").string(step.text); break;
        case Step::Call:
            writer.key("type").string("tool_use").key("id").string(step.id).key("name").string("f");
            writer.key("input").beginObject().endObject();
            break;
        case Step::Result:
            writer.key("type").string("tool_result").key("tool_use_id").string(step.id);
            writer.key("content").string(step.text);
            break;
        }
        writer.endObject().endArray().endObject();
    }
    return writer.endArray().endObject().take();
}

/// What is wrong with the chat messages a conversation became, or nothing.
QByteArray problemOf(const std::vector<Step> &steps, const std::vector<Message> &messages)
{
    QByteArrayList said; // users' and the assistant's words and calls, in order
    QByteArrayList expected;
    std::map<QByteArray, QByteArray> results;
    for (const Step &step : steps) {
        if (step.kind == Step::Result)
            results[step.id] = step.text;
        else if (step.kind != Step::Call)
            expected.append(step.text);
    }
    QByteArrayList calls;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const Message &message = messages[i];
        if (message.role == Role::Tool)
            continue;
        for (const QByteArray &word : joinedText(message).replace("\n\n", " ").split(' ')) {
            if (!word.isEmpty())
                said.append(word);
        }
        for (const ToolCall &call : message.toolCalls) {
            calls.append(call.id);
            if (++i >= messages.size() || messages[i].toolCallId != call.id)
                return "no result behind " + call.id;
            const bool given = results.contains(call.id);
            const QByteArray text = joinedText(messages[i]);
            if (given ? text != results[call.id] : !text.startsWith("No result"))
                return "another result for " + call.id + ": " + text;
        }
    }
    if (said != expected)
        return "said " + said.join(' ') + "\nnot " + expected.join(' ');
    QByteArrayList expectedCalls;
    for (const Step &step : steps) {
        if (step.kind == Step::Call)
            expectedCalls.append(step.id);
    }
    return calls == expectedCalls ? "" : "other calls: " + calls.join(' ');
}

/// Whether a user's word ever comes to stand on the other side of a call.
QByteArray crossing(const std::vector<Step> &steps, const std::vector<Message> &messages)
{
    QByteArrayList expected;
    for (const Step &step : steps) {
        if (step.kind == Step::User || step.kind == Step::Call)
            expected.append(step.text);
    }
    QByteArrayList seen;
    for (const Message &message : messages) {
        if (message.role == Role::User)
            seen.append(joinedText(message));
        for (const ToolCall &call : message.toolCalls)
            seen.append(call.id);
    }
    return seen == expected ? "" : "users and calls: " + seen.join(' ') + "\nnot " + expected.join(' ');
}

} // namespace

class TestConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepEveryWordInItsOrder_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void keepEveryWordInItsOrder()
    {
        QFETCH(int, seed);
        std::mt19937 random{unsigned(seed)};
        const std::vector<Step> steps = makeSteps(random, 500);
        const auto responses = json::Document::parse(responsesBody(steps));
        const auto asked = openairesponses::decodeRequest(responses->root());
        QVERIFY(asked.ok());
        QCOMPARE(problemOf(steps, asked->chat.messages), QByteArray());
        QCOMPARE(crossing(steps, asked->chat.messages), QByteArray());
        const auto messages = json::Document::parse(messagesBody(steps));
        const auto decoded = anthropicmessages::decodeRequest(messages->root());
        QVERIFY(decoded.ok());
        QCOMPARE(problemOf(steps, decoded->chat.messages), QByteArray());
        QCOMPARE(crossing(steps, decoded->chat.messages), QByteArray());
    }

    /// The work grows with the length, not with its square.
    void manyResultsOfNothing()
    {
        ConversationBuilder builder;
        for (int i = 0; i < 10'000; ++i) {
            builder.addCall({"same", "f", "{}"});
            builder.addResult(i % 2 == 0 ? "same" : "none", "x");
        }
        QVERIFY(builder.take().size() >= 20'000);
    }
};

QTEST_APPLESS_MAIN(TestConversations)
#include "tst_conversations.moc"
