// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat_p.h"
#include "dialects/parts/callnormalizer.h"
#include "dialects/parts/contentparts.h"
#include "dialects/parts/finishreason.h"

#include <algorithm>

namespace sluice::openaichat {

QByteArray finishReasonText(FinishReason reason)
{
    return reason == FinishReason::Unknown ? QByteArray("null") : finishWord(reason, false);
}

namespace {

/// A refusal has its own place; null ones are left out.
void moveRefusal(ChatResponse &response)
{
    std::erase_if(response.message.extra, [&](const RawMember &member) {
        if (member.key != "refusal")
            return false;
        response.refusal = json::Value(member.value).text();
        return !response.refusal.isEmpty() || member.value == "null";
    });
}

/// The calls as they belong together; the only one of an old server has its place among them.
std::optional<Error> readCalls(const json::Value &message, ChatResponse &response)
{
    std::vector<ToolCall> &told = response.message.toolCalls;
    const QByteArray legacy = told.empty() ? legacyCall(message["function_call"]) : QByteArray();
    FoldedCalls calls = foldCalls(legacy.isEmpty() ? message["tool_calls"] : json::Value(legacy), response.id);
    if (calls.hasNameless)
        return namelessCallError();
    if (!legacy.isEmpty())
        std::erase_if(response.message.extra, [](const RawMember &member) { return member.key == "function_call"; });
    if (calls.calls.size() != told.size()) { // some belong to others
        told = std::move(calls.calls);
        return {};
    }
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (told[i].name.isEmpty()) { // of another kind: the other formats tell it as they do in a stream
            told[i].name = calls.calls[i].name;
            told[i].arguments = calls.calls[i].arguments;
        }
        told[i].id = calls.calls[i].id; // each its own
    }
    return {};
}

/// The one with index 0, wherever it stands in the list; without any the first.
json::Value firstChoice(const json::Value &body)
{
    const std::vector<json::Value> choices = body["choices"].items();
    const auto found = std::ranges::find_if(choices, [](const json::Value &one) { return one["index"].toInt() == 0; });
    if (found != choices.end())
        return *found;
    return choices.empty() ? json::Value() : choices.front();
}

} // namespace

std::optional<Error> missingMessage(const json::Value &body)
{
    const json::Value choice = firstChoice(body);
    if (!choice.exists())
        return unusableError(QStringLiteral("The provider's answer has no choices; try again or use another model."));
    if (!choice["message"].isObject())
        return unusableError(QStringLiteral("The provider's answer has no message; try again or use another model."));
    return {};
}

QByteArray legacyCall(const json::Value &functionCall)
{
    return functionCall.isObject() ? R"([{"index":0,"function":)" + functionCall.raw().toByteArray() + "}]"
                                   : QByteArray();
}

Result<ChatResponse> decodeResponse(const json::Value &body)
{
    if (auto error = embeddedError(body, false))
        return *error;
    if (auto missing = missingMessage(body))
        return *missing;
    const json::Value choice = firstChoice(body);
    // Parts that are texts are kept as they are; thinking has a place of its own.
    const json::Value told = choice["message"];
    const bool thinks =
        std::ranges::any_of(told["content"].items(), [](const json::Value &part) { return part["thinking"].exists(); });
    const std::optional<QByteArray> plain = thinks ? withPlainContent(told) : std::nullopt;
    // An answer is the assistant's, whatever some servers call it.
    Result<Message> message =
        decodeMessage(plain ? json::Value(QByteArrayView(*plain)) : told, "choices[0].message", Role::Assistant);
    if (!message.ok()) {
        return protocolError(
            QStringLiteral("The provider's answer has no readable message (%1).").arg(message.error().message));
    }
    ChatResponse response;
    response.id = body["id"].text();
    response.model = body["model"].text();
    response.created = body["created"].toInt().value_or(0);
    response.message = std::move(message).value();
    if (auto failure = readCalls(choice["message"], response))
        return *failure;
    if (auto finish = readFinish(choice["finish_reason"])) {
        if (finish->failure)
            return *finish->failure;
        response.finishReason = reasonWith(finish->reason, !response.message.toolCalls.empty());
        response.stop = choice["stop_reason"].text();
    }
    moveRefusal(response);
    response.citations = readCitations(told["annotations"]);
    (void)readUsage(body, response.usage);
    return response;
}

QByteArray encodeResponse(const ChatResponse &response, QByteArrayView reasoningField)
{
    Message message = response.message;
    if (!response.refusal.isEmpty())
        message.extra.push_back({"refusal", json::quoted(response.refusal)});
    json::Writer writer;
    writer.beginObject().key("id").string(response.id).key("object").string("chat.completion");
    writer.key("created").integer(response.created).key("model").string(response.model);
    writer.key("choices").beginArray().beginObject().key("index").integer(0).key("message");
    encodeMessage(writer, message, reasoningField);
    writer.key("logprobs").null().key("finish_reason").raw(finishReasonText(response.finishReason));
    writer.endObject().endArray();
    if (hasTokens(response.usage))
        writer.key("usage").raw(usageObject(response.usage));
    return writer.endObject().take();
}

} // namespace sluice::openaichat
