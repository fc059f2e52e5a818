// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaitext/openaicompletions.h"

#include "dialects/openaichat/openaichat_p.h"
#include "json/objecteditor.h"

namespace sluice::openaicompletions {

namespace {

using openaichat::invalidRequest;

/// The prompt's JSON string; missing when there is not exactly one.
json::Value onlyPrompt(const json::Value &prompt)
{
    if (prompt.isString())
        return prompt;
    const auto items = prompt.items();
    return items.size() == 1 && items.front().isString() ? items.front() : json::Value();
}

bool isUnset(const json::Value &value)
{
    return !value.exists() || value.isNull();
}

/// What would give another answer if it were left out.
std::optional<Error> refusal(const json::Value &body)
{
    const QString chatOnly = QStringLiteral("is not possible here, because this provider has chat only");
    if (!isUnset(body["n"]) && body["n"].toInt() != 1)
        return invalidRequest("n", QStringLiteral("must be 1, because this provider has chat only"));
    for (const char *key : {"stream", "echo"}) {
        if (!isUnset(body[key]) && body[key].toBool() != false)
            return invalidRequest(key, chatOnly);
    }
    const json::Value suffix = body["suffix"];
    if (!isUnset(suffix) && suffix.raw() != "\"\"")
        return invalidRequest("suffix", chatOnly);
    return {};
}

} // namespace

Result<ChatForm> toChat(const json::Value &body)
{
    if (!body.isObject())
        return invalidRequest({}, QStringLiteral("The body must be a JSON object."));
    if (const auto error = refusal(body))
        return *error;
    const json::Value prompt = onlyPrompt(body["prompt"]);
    if (!prompt.exists())
        return invalidRequest("prompt", QStringLiteral("must be one string, because this provider has chat only"));
    ChatForm form;
    json::ObjectEditor editor(body);
    for (const char *key : {"n", "stream", "echo", "suffix", "stream_options"})
        editor.remove(key);
    for (const char *key : {"best_of", "logprobs"}) {
        const json::Value value = body[key];
        const bool matters = !isUnset(value) && value.raw() != (QByteArrayView(key) == "best_of" ? "1" : "false");
        if (matters)
            form.dropped.append(key);
        editor.remove(key);
    }
    editor.remove("prompt");
    json::Writer messages;
    messages.beginArray().beginObject().key("role").string("user").key("content").raw(prompt.raw());
    editor.set("messages", messages.endObject().endArray().take());
    form.body = editor.result();
    return form;
}

QByteArray encodeResponse(const ChatResponse &response)
{
    constexpr QByteArrayView chatPrefix = "chatcmpl-";
    QByteArray id = response.id;
    if (id.startsWith(chatPrefix))
        id.remove(0, chatPrefix.size());
    const bool other =
        response.finishReason == FinishReason::ToolCalls || response.finishReason == FinishReason::Unknown;
    const FinishReason reason = other ? FinishReason::Stop : response.finishReason;
    json::Writer writer;
    writer.beginObject().key("id").string("cmpl-" + id).key("object").string("text_completion");
    writer.key("created").integer(response.created).key("model").string(response.model);
    writer.key("choices").beginArray().beginObject().key("index").integer(0);
    writer.key("text").string(joinedText(response.message) + response.refusal).key("logprobs").null();
    writer.key("finish_reason").raw(openaichat::finishReasonText(reason)).endObject().endArray();
    if (openaichat::hasTokens(response.usage))
        writer.key("usage").raw(openaichat::usageObject(response.usage));
    return writer.endObject().take();
}

} // namespace sluice::openaicompletions
