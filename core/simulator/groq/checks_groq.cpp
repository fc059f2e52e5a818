// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/checks.h"

#include <algorithm>
#include <array>

namespace sluice::sim {

namespace {

using MaybeRefusal = std::optional<Refusal>;

QByteArray at(QByteArrayView before, qsizetype index, QByteArrayView after)
{
    return before.toByteArray() + QByteArray::number(index) + after.toByteArray();
}

/// The permitted efforts as Groq lists them: `low`, `medium`, or `high`.
QByteArray effortList(const std::vector<QByteArray> &efforts)
{
    QByteArray text;
    for (std::size_t i = 0; i < efforts.size(); ++i) {
        const bool last = i + 1 == efforts.size();
        text += i == 0 ? "" : efforts.size() == 2 ? " or " : last ? ", or " : ", ";
        text += '`' + efforts[i] + '`';
    }
    return text;
}

MaybeRefusal checkOutputTokens(const CheckedRequest &request)
{
    for (const char *name : {"max_tokens", "max_completion_tokens"}) {
        const QByteArray key(name);
        const std::optional<qint64> asked = request.body[key].toInt();
        if (!asked || *asked <= request.model.outputTokens)
            continue;
        return Refusal{.message = '`' + key + "` must be less than or equal to `"
                                  + QByteArray::number(request.model.outputTokens) + "`, the maximum value for `" + key
                                  + "` is less than the `context_window` for this model",
                       .param = key};
    }
    return {};
}

MaybeRefusal checkContext(const CheckedRequest &request)
{
    if (request.ask.promptTokens < request.model.contextTokens)
        return {};
    return Refusal{.message = "Please reduce the length of the messages or completion.",
                   .code = "context_length_exceeded",
                   .param = "messages"};
}

MaybeRefusal checkReasoning(const CheckedRequest &request)
{
    const json::Value format = request.body["reasoning_format"];
    const json::Value effort = request.body["reasoning_effort"];
    const json::Value include = request.body["include_reasoning"];
    if (format.isString() && !request.model.reasoningFormat)
        return Refusal{.message = "`reasoning_format` is not supported with this model", .param = "reasoning_format"};
    if (format.isString() && include.toBool().has_value())
        return Refusal{.message = "`reasoning_format` and `include_reasoning` cannot be used together"};
    const bool structured = request.ask.format != AnswerFormat::Text;
    if (format.text() == "raw" && (structured || !request.ask.tools.empty())) {
        return Refusal{.message = "`reasoning_format` must be `parsed` or `hidden` with tools or JSON mode",
                       .param = "reasoning_format"};
    }
    if (!effort.isString())
        return {};
    if (!request.model.reasons())
        return Refusal{.message = "`reasoning_effort` is not supported with this model", .param = "reasoning_effort"};
    if (!request.model.takesEffort(effort.text())) {
        return Refusal{.message = "`reasoning_effort` must be one of " + effortList(request.model.efforts),
                       .param = "reasoning_effort"};
    }
    return {};
}

MaybeRefusal checkJsonFormat(const CheckedRequest &request)
{
    const QByteArray type = request.body["response_format"]["type"].text();
    if (type != "json_object" && type != "json_schema")
        return {};
    if (!request.body["tools"].items().empty())
        return Refusal{.message = "json mode cannot be combined with tool/function calling"};
    if (type == "json_schema")
        return {};
    for (const json::Value &message : request.body["messages"].items()) {
        if (contentText(message["content"]).toLower().contains("json"))
            return {};
    }
    return Refusal{.message = "'messages' must contain the word 'json' in some form, to use 'response_format' of type "
                              "'json_object'."};
}

MaybeRefusal checkMessages(const CheckedRequest &request)
{
    qsizetype index = 0;
    for (const json::Value &message : request.body["messages"].items()) {
        const json::Value content = message["content"];
        for (const json::Value &part : content.items()) {
            if (part["type"].text() == "image_url" && request.model.images == 0)
                return Refusal{.message = at("'messages[", index, "].content' must be a string")};
        }
        if (message["reasoning"].exists() && !request.model.reasons()) {
            const QByteArray place = at("'messages.", index, "'");
            return Refusal{.message = place + " : for 'role:assistant' the following must be satisfied[(" + place
                                      + " : property 'reasoning' is unsupported)]"};
        }
        ++index;
    }
    if (request.ask.imageCount > request.model.images) {
        return Refusal{.message =
                           at("Too many images provided. This model supports up to ", request.model.images, " images")};
    }
    return {};
}

MaybeRefusal checkTools(const CheckedRequest &request)
{
    const Ask &ask = request.ask;
    if (!request.body["tools"].items().empty() && !request.model.tools)
        return Refusal{.message = "`tool calling` is not supported with this model"};
    const json::Value choice = request.body["tool_choice"];
    if (!choice.exists() || choice.isNull())
        return {};
    const QByteArray word = choice.text();
    const bool known = choice.isObject() ? choice["type"].text() == "function" && choice["function"].isObject()
                                         : word == "none" || word == "auto" || word == "required";
    if (!known)
        return Refusal{.message = "'tool_choice' : value must be one of `none`, `auto`, `required`, or a function"};
    if ((word == "required" || choice.isObject()) && ask.tools.empty())
        return Refusal{.message = "'tool_choice' is only allowed when 'tools' are specified"};
    const bool offered = std::any_of(ask.tools.begin(), ask.tools.end(),
                                     [&](const OfferedTool &tool) { return tool.name == ask.namedTool; });
    if (choice.isObject() && !offered)
        return Refusal{.message = "Tool choice function `" + ask.namedTool + "` was not found in `tools`"};
    return {};
}

} // namespace

std::optional<Refusal> checkGroqChat(const CheckedRequest &request)
{
    constexpr std::array checks = {checkOutputTokens, checkReasoning, checkJsonFormat,
                                   checkMessages,     checkTools,     checkContext};
    for (const auto check : checks) {
        if (MaybeRefusal refusal = check(request))
            return refusal;
    }
    return {};
}

} // namespace sluice::sim
