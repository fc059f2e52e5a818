// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/fields_p.h"
#include "dialects/openaichat/openaichat_p.h"

#include <algorithm>

namespace sluice::openaichat {

namespace {

bool readSampling(QByteArrayView key, const json::Value &value, SamplingParameters &sampling)
{
    for (const NumberField &field : numberFields) {
        if (key == field.key)
            return (sampling.*field.member = value.toDouble()).has_value();
    }
    for (const IntegerField &field : integerFields) {
        if (key == field.key)
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
    bool fits = true;
    json::visitMembers(schema, [&](QByteArrayView key, const json::Value &value) {
        if (key == "name" && value.isString())
            format.name = value.text();
        else if (key == "schema" && value.isObject())
            format.schema = value.raw().toByteArray();
        else if (key == "strict" && value.toBool())
            format.strict = value.toBool();
        else if (key == "description" && value.isString())
            format.description = value.text();
        else
            fits = false;
    });
    return fits && !format.name.isEmpty();
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

bool readText(QByteArrayView key, const json::Value &value, ChatRequest &request)
{
    for (const TextField &field : textFields) {
        if (key == field.key && value.isString()) {
            request.*field.member = value.text();
            return true;
        }
    }
    return false;
}

/// False when the member has no place of its own.
bool readMember(QByteArrayView key, const json::Value &value, ChatRequest &request)
{
    if (key == "stream" && value.toBool())
        request.stream = *value.toBool();
    else if (key == "stream_options" && value.isObject())
        return readStreamOptions(value, request);
    else if (key == "tools" && value.isArray())
        request.tools = decodeTools(value);
    else if (key == "tool_choice")
        return readToolChoice(value, request.toolChoice);
    else if (key == "parallel_tool_calls")
        return (request.parallelToolCalls = value.toBool()).has_value();
    else if (key == "response_format")
        return readResponseFormat(value, request.responseFormat);
    else if (key == "stop")
        return readStop(value, request.sampling.stop);
    else
        return readText(key, value, request) || readSampling(key, value, request.sampling);
    return true;
}

Result<void> readMessages(const json::Value &messages, ChatRequest &request)
{
    for (const json::Value &item : messages.items()) {
        const QByteArray path = "messages[" + QByteArray::number(qsizetype(request.messages.size())) + ']';
        Result<Message> message = decodeMessage(item, path);
        if (!message.ok())
            return message.error();
        request.messages.push_back(std::move(message).value());
    }
    return {};
}

/// The newer of the two names counts where a request has both; what is no number stays as it came.
void readTokenLimit(const json::Value &older, const json::Value &newer, ChatRequest &request)
{
    std::optional<qint64> &limit = request.sampling.maxOutputTokens;
    limit = newer.toInt() ? newer.toInt() : older.toInt();
    if (!limit && older.exists())
        request.extra.push_back(rawMember("max_tokens", older));
    if (!limit && newer.exists())
        request.extra.push_back(rawMember("max_completion_tokens", newer));
}

} // namespace

Result<ChatRequest> decodeRequest(const json::Value &body)
{
    if (!body.isObject())
        return invalidRequest({}, QStringLiteral("The body must be a JSON object."));
    ChatRequest request;
    json::Value model;
    json::Value messages;
    json::Value olderLimit;
    json::Value newerLimit;
    json::visitMembers(body, [&](QByteArrayView key, const json::Value &value) {
        if (key == "model")
            model = value;
        else if (key == "messages")
            messages = value;
        else if (key == "max_tokens")
            olderLimit = value;
        else if (key == "max_completion_tokens")
            newerLimit = value;
        else if (!readMember(key, value, request))
            request.extra.push_back(rawMember(key, value));
    });
    if (!model.isString())
        return invalidRequest("model", QStringLiteral("is required and must be a string"));
    if (!messages.isArray())
        return invalidRequest("messages", QStringLiteral("is required and must be a list of messages"));
    request.model = model.text();
    readTokenLimit(olderLimit, newerLimit, request);
    if (const Result<void> read = readMessages(messages, request); !read.ok())
        return read.error();
    return request;
}

} // namespace sluice::openaichat
