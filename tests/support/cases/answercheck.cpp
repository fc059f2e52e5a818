// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/answercheck.h"

#include "support/cases/chatcheck.h"
#include "support/cases/messagecheck.h"
#include "support/cases/replay.h"
#include "support/cases/responsecheck.h"

namespace sluice::test {

namespace {

const QByteArray words = "Hi.";
const QByteArray arguments = R"({"a":1})";

json::Document parsed(const QByteArray &bytes)
{
    Result<json::Document> document = json::Document::parse(bytes);
    return document.ok() ? std::move(*document) : *json::Document::parse("null");
}

/// The first of a list, or nothing.
json::Value first(const json::Value &list)
{
    const auto items = list.items();
    return items.empty() ? json::Value() : items.front();
}

/// The one call of an answer, whatever its form.
QByteArray checkCall(qsizetype count, const QByteArray &id, const QByteArray &name, const QByteArray &args)
{
    if (count != 1)
        return QByteArray::number(count) + " calls";
    return id == "call_1" && name == "look" && args == arguments ? QByteArray() : "another call: " + id + name + args;
}

QByteArray checkChat(const json::Value &root)
{
    const json::Value message = first(root["choices"])["message"];
    if (message["content"].text() != words)
        return "another text";
    const auto calls = message["tool_calls"].items();
    if (calls.empty())
        return "no call";
    const json::Value call = calls.front();
    return checkCall(qsizetype(calls.size()), call["id"].text(), call["function"]["name"].text(),
                     call["function"]["arguments"].text());
}

/// The parts of a Responses or Messages answer.
QByteArray checkParts(const std::vector<json::Value> &parts)
{
    QByteArray text;
    QByteArrayList call;
    qsizetype calls = 0;
    for (const json::Value &part : parts) {
        const QByteArray type = part["type"].text();
        if (type == "text")
            text += part["text"].text();
        if (type == "message")
            text += first(part["content"])["text"].text();
        if (type != "tool_use" && type != "function_call")
            continue;
        ++calls;
        const bool use = type == "tool_use";
        call = {part[use ? "id" : "call_id"].text(), part["name"].text(),
                use ? part["input"].raw().toByteArray() : part["arguments"].text()};
    }
    if (text != words)
        return "another text: " + text;
    return checkCall(calls, call.value(0), call.value(1), call.value(2));
}

QByteArray checkChatStream(const ClientAnswer &answer, bool fails)
{
    const bool chat = answer.door == DoorForm::Chat;
    ChatCheck check(chat ? "chat.completion.chunk" : "text_completion");
    if (const QByteArray problem = check.run(answer.body); !problem.isEmpty())
        return problem;
    if (check.failed() != fails)
        return fails ? "a clean end" : "an error at the end";
    if (fails)
        return words.startsWith(check.text()) && check.calls().size() <= 1 ? "" : "more than there was";
    if (check.text() != words)
        return "another text: " + check.text();
    if (!chat || check.calls().empty())
        return chat ? "no call" : "";
    const ChatCheck::Call &call = check.calls().front();
    return checkCall(qsizetype(check.calls().size()), call.id, call.name, call.arguments);
}

QByteArray checkMessageStream(const ClientAnswer &answer, bool fails)
{
    MessageCheck check;
    if (const QByteArray problem = check.run(answer.body); !problem.isEmpty())
        return problem;
    if (check.failed() != fails)
        return fails ? "a clean end" : "an error at the end";
    if (fails)
        return answer.body.count("\"tool_use\"") <= 1 && answer.body.count("\"Hi.\"") <= 1 ? "" : "more than there was";
    return checkParts(parsed(check.message()).root()["content"].items());
}

QByteArray checkResponseStream(const ClientAnswer &answer, bool fails)
{
    if (const QByteArray problem = ResponseCheck().run(answer.body); !problem.isEmpty())
        return problem;
    const json::Document last = parsed(sseEvents(answer.body).back().data);
    const json::Value response = last.root()["response"];
    if ((response["status"].text() == "failed") != fails)
        return fails ? "a clean end" : "an error at the end";
    if (!fails)
        return checkParts(response["output"].items());
    const bool told = !response["error"]["message"].text().isEmpty();
    const auto added = answer.body.count("event: response.output_item.added");
    return told && added <= 2 ? "" : "no words, or more than there was";
}

} // namespace

QByteArray checkPlain(const ClientAnswer &answer)
{
    const json::Document document = parsed(answer.body);
    const json::Value root = document.root();
    if (answer.status != 200 || !root.isObject())
        return "status " + QByteArray::number(answer.status) + ": " + answer.body.left(300);
    switch (answer.door) {
    case DoorForm::Chat: return checkChat(root);
    case DoorForm::Responses: return checkParts(root["output"].items());
    case DoorForm::Messages: return checkParts(root["content"].items());
    case DoorForm::Completions: return first(root["choices"])["text"].text() == words ? "" : "another text";
    case DoorForm::Embeddings: break;
    }
    return first(root["data"])["embedding"].raw() == "[0.5,1.5]" ? "" : "another vector";
}

QByteArray checkStream(const ClientAnswer &answer, bool fails)
{
    if (answer.status != 200 || !answer.headers.value("content-type").startsWith("text/event-stream"))
        return "status " + QByteArray::number(answer.status) + ": " + answer.body.left(300);
    if (answer.door == DoorForm::Messages)
        return checkMessageStream(answer, fails);
    return answer.door == DoorForm::Responses ? checkResponseStream(answer, fails) : checkChatStream(answer, fails);
}

QByteArray checkRefusal(const ClientAnswer &answer, int status, const QByteArray &said)
{
    const json::Document document = parsed(answer.body);
    const json::Value root = document.root();
    const json::Value error = root["error"];
    const QByteArray id = answer.headers.value("x-request-id");
    if (answer.status != status)
        return "status " + QByteArray::number(answer.status) + ": " + answer.body.left(300);
    if (id.isEmpty() || answer.headers.value("request-id") != id)
        return "no request id";
    if (error["message"].text().isEmpty() || error["type"].text().isEmpty() || !answer.body.contains(said))
        return "no words: " + answer.body.left(300);
    const bool inForm = answer.door == DoorForm::Messages
                            ? root["type"].text() == "error" && root["request_id"].text() == id
                            : error["param"].exists() && error["code"].exists();
    return inForm ? QByteArray() : "not in the door's form: " + answer.body.left(300);
}

} // namespace sluice::test
