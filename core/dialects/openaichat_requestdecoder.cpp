// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat_fields_p.h"
#include "dialects/openaichat_p.h"

#include <algorithm>

namespace sluice::openaichat {

namespace {

bool isTokenLimit(QByteArrayView key)
{
    return key == "max_completion_tokens" || key == "max_tokens";
}

bool readSampling(const json::Member &member, SamplingParameters &sampling)
{
    const json::Value &value = member.value;
    for (const NumberField &field : numberFields) {
        if (member.key == field.key)
            return (sampling.*field.member = value.toDouble()).has_value();
    }
    for (const IntegerField &field : integerFields) {
        if (member.key == field.key)
            return (sampling.*field.member = value.toInt()).has_value();
    }
    return false;
}

bool readStop(const json::Value &value, std::vector<QByteArray> &stop)
{
    const std::vector<json::Value> texts = value.isString() ? std::vector{value} : value.items();
    if (!std::ranges::all_of(texts, &json::Value::isString))
        return false;
    stop.clear();
    for (const json::Value &text : texts)
        stop.push_back(text.text());
    return !texts.empty();
}

bool readToolChoice(const json::Value &value, std::optional<ToolChoice> &choice)
{
    using Mode = ToolChoice::Mode;
    const QByteArray text = value.text();
    if (text == "auto")
        choice = ToolChoice{Mode::Auto};
    else if (text == "none")
        choice = ToolChoice{Mode::None};
    else if (text == "required" || text == "any")
        choice = ToolChoice{Mode::Required};
    else if (value["type"].text() == "function" && value["function"]["name"].isString())
        choice = ToolChoice{Mode::Named, value["function"]["name"].text()};
    return choice.has_value();
}

bool readSchema(const json::Value &schema, ResponseFormat &format)
{
    for (const json::Member &member : schema.members()) {
        if (member.key == "name" && member.value.isString())
            format.name = member.value.text();
        else if (member.key == "schema" && member.value.isObject())
            format.schema = member.value.raw().toByteArray();
        else if (member.key == "strict" && member.value.toBool())
            format.strict = member.value.toBool();
        else if (member.key == "description" && member.value.isString())
            format.description = member.value.text();
        else
            return false;
    }
    return !format.name.isEmpty();
}

/// False for the forms we hold no value for, such as a grammar.
bool readResponseFormat(const json::Value &value, std::optional<ResponseFormat> &result)
{
    using Kind = ResponseFormat::Kind;
    const QByteArray type = value["type"].text();
    const std::size_t members = value.members().size();
    ResponseFormat format;
    bool fits = members == 1 && (type == "text" || type == "json_object");
    if (type == "json_object")
        format.kind = Kind::JsonObject;
    if (type == "json_schema") {
        format.kind = Kind::JsonSchema;
        fits = members == 2 && readSchema(value["json_schema"], format);
    }
    if (fits)
        result = std::move(format);
    return fits;
}

/// True when nothing is left to keep of it.
bool readStreamOptions(const json::Value &value, ChatRequest &request)
{
    request.includeUsage = value["include_usage"].toBool().value_or(false);
    const auto members = value.members();
    return members.size() == 1 && members.front().key == "include_usage";
}

bool readText(const json::Member &member, ChatRequest &request)
{
    for (const TextField &field : textFields) {
        if (member.key == field.key && member.value.isString()) {
            request.*field.member = member.value.text();
            return true;
        }
    }
    return false;
}

/// False when the member has no place of its own.
bool readMember(const json::Member &member, ChatRequest &request)
{
    const json::Value &value = member.value;
    if (member.key == "model" || member.key == "messages")
        return true;
    if (member.key == "stream" && value.toBool())
        request.stream = *value.toBool();
    else if (member.key == "stream_options" && value.isObject())
        return readStreamOptions(value, request);
    else if (member.key == "tools" && value.isArray())
        request.tools = decodeTools(value);
    else if (member.key == "tool_choice")
        return readToolChoice(value, request.toolChoice);
    else if (member.key == "parallel_tool_calls")
        return (request.parallelToolCalls = value.toBool()).has_value();
    else if (member.key == "response_format")
        return readResponseFormat(value, request.responseFormat);
    else if (member.key == "stop")
        return readStop(value, request.sampling.stop);
    else
        return readText(member, request) || readSampling(member, request.sampling);
    return true;
}

void readTokenLimit(const json::Value &body, ChatRequest &request)
{
    const auto newer = body["max_completion_tokens"].toInt();
    request.sampling.maxOutputTokens = newer ? newer : body["max_tokens"].toInt();
}

} // namespace

Result<ChatRequest> decodeRequest(const json::Value &body)
{
    if (!body.isObject())
        return invalidRequest({}, QStringLiteral("The body must be a JSON object."));
    ChatRequest request;
    if (!body["model"].isString())
        return invalidRequest("model", QStringLiteral("is required and must be a string"));
    request.model = body["model"].text();
    if (!body["messages"].isArray())
        return invalidRequest("messages", QStringLiteral("is required and must be a list of messages"));
    for (const json::Value &item : body["messages"].items()) {
        Result<Message> message =
            decodeMessage(item, "messages[" + QByteArray::number(qsizetype(request.messages.size())) + ']');
        if (!message.ok())
            return message.error();
        request.messages.push_back(std::move(message).value());
    }
    readTokenLimit(body, request);
    for (const json::Member &member : body.members()) {
        const bool taken =
            isTokenLimit(member.key) ? request.sampling.maxOutputTokens.has_value() : readMember(member, request);
        if (!taken)
            request.extra.push_back(rawMember(member));
    }
    return request;
}

} // namespace sluice::openaichat
