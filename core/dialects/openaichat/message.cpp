// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat_p.h"

#include <algorithm>

namespace sluice::openaichat {

namespace {

std::optional<Role> parseRole(const QByteArray &text)
{
    if (text == "system")
        return Role::System;
    if (text == "developer")
        return Role::Developer;
    if (text == "user")
        return Role::User;
    if (text == "assistant")
        return Role::Assistant;
    if (text == "tool" || text == "function")
        return Role::Tool;
    return {};
}

QByteArrayView roleText(const Message &message)
{
    switch (message.role) {
    case Role::System: return "system";
    case Role::Developer: return "developer";
    case Role::User: return "user";
    case Role::Assistant: return "assistant";
    case Role::Tool: break;
    }
    // The older form of a tool's answer names the function instead of the call.
    return message.toolCallId.isEmpty() && !message.name.isEmpty() ? "function" : "tool";
}

OtherPart otherPart(const json::Value &part)
{
    return {part["type"].text(), part.raw().toByteArray()};
}

ContentPart decodeText(const json::Value &part)
{
    TextPart text;
    bool fits = true;
    json::visitMembers(part, [&](QByteArrayView key, const json::Value &value) {
        if (key == "text" && value.isString())
            text.text = value.text();
        else if (key == "text")
            fits = false;
        else if (key != "type")
            text.extra.push_back(rawMember(key, value));
    });
    return fits ? ContentPart(text) : ContentPart(otherPart(part));
}

bool decodeImageUrl(const json::Value &value, ImagePart &image)
{
    if (value.isString()) {
        image.url = value.text();
        return true;
    }
    bool fits = true;
    json::visitMembers(value, [&](QByteArrayView key, const json::Value &field) {
        fits = fits && (key == "url" || key == "detail") && field.isString();
        (key == "url" ? image.url : image.detail) = field.text();
    });
    return fits;
}

ContentPart decodeImage(const json::Value &part)
{
    ImagePart image;
    bool fits = true;
    json::visitMembers(part, [&](QByteArrayView key, const json::Value &value) {
        if (key == "image_url")
            fits = decodeImageUrl(value, image);
        else if (key != "type")
            image.extra.push_back(rawMember(key, value));
    });
    return fits && !image.url.isEmpty() ? ContentPart(image) : ContentPart(otherPart(part));
}

ContentPart decodePart(const json::Value &part)
{
    const QByteArray type = part["type"].text();
    if (type == "text")
        return decodeText(part);
    if (type == "image_url")
        return decodeImage(part);
    return otherPart(part);
}

bool decodeContent(const json::Value &content, Message &message)
{
    switch (content.type()) {
    case json::Type::Missing:
    case json::Type::Null: message.contentIsNull = true; return true;
    case json::Type::String: message.content.emplace_back(TextPart{content.text()}); return true;
    case json::Type::Array: break;
    default: return false;
    }
    message.contentIsList = true;
    for (const json::Value &part : content.items())
        message.content.push_back(decodePart(part));
    return true;
}

ToolCall decodeToolCall(const json::Value &call)
{
    ToolCall result;
    const bool isFunction = call["function"].isObject();
    json::visitMembers(call, [&](QByteArrayView key, const json::Value &value) {
        if (key == "id") {
            result.id = value.text();
        } else if (isFunction && key == "function") {
            result.name = value["name"].text();
            result.arguments = argumentsText(value["arguments"]);
        } else if (key != "index" && !(isFunction && key == "type")) { // its place in a stream; what it always is
            result.extra.push_back(rawMember(key, value));
        }
    });
    return result;
}

/// False when the member is one of those we hold no value for.
bool decodeMember(QByteArrayView key, const json::Value &value, Message &message)
{
    if (key == "name" && value.isString()) {
        message.name = value.text();
    } else if (key == "tool_call_id" && value.isString()) {
        message.toolCallId = value.text();
    } else if (key == "tool_calls" && (value.isArray() || value.isNull())) {
        for (const json::Value &call : value.items())
            message.toolCalls.push_back(decodeToolCall(call));
    } else if (key == "reasoning" || key == "reasoning_content") {
        if (!value.isString())
            return value.isNull();
        if (message.reasoning.isEmpty())
            message.reasoning = value.text();
    } else {
        return false;
    }
    return true;
}

void encodePart(json::Writer &writer, const ContentPart &part)
{
    if (const auto *other = std::get_if<OtherPart>(&part)) {
        writer.raw(other->raw);
        return;
    }
    writer.beginObject();
    if (const auto *text = std::get_if<TextPart>(&part)) {
        writer.key("type").string("text").key("text").string(text->text);
        writeMembers(writer, text->extra);
    } else if (const auto *image = std::get_if<ImagePart>(&part)) {
        writer.key("type").string("image_url").key("image_url").beginObject().key("url").string(image->url);
        if (!image->detail.isEmpty())
            writer.key("detail").string(image->detail);
        writer.endObject();
        writeMembers(writer, image->extra);
    }
    writer.endObject();
}

void encodeContent(json::Writer &writer, const Message &message)
{
    writer.key("content");
    const auto *only = message.content.size() == 1 ? std::get_if<TextPart>(&message.content.front()) : nullptr;
    if (message.contentIsNull && message.content.empty()) {
        writer.null();
    } else if (only && !message.contentIsList && only->extra.empty()) {
        writer.string(only->text);
    } else if (message.content.empty() && !message.contentIsList) {
        writer.string({});
    } else {
        writer.beginArray();
        for (const ContentPart &part : message.content)
            encodePart(writer, part);
        writer.endArray();
    }
}

void encodeToolCall(json::Writer &writer, const ToolCall &call)
{
    const bool isOfOtherKind =
        std::ranges::any_of(call.extra, [](const RawMember &member) { return member.key == "type"; });
    writer.beginObject().key("id").string(call.id);
    if (!isOfOtherKind && (!call.name.isEmpty() || call.extra.empty())) {
        writer.key("type").string("function").key("function").beginObject().key("name").string(call.name);
        writer.key("arguments").string(call.arguments.isEmpty() ? QByteArrayView("{}") : call.arguments).endObject();
    }
    writeMembers(writer, call.extra);
    writer.endObject();
}

} // namespace

std::vector<UrlCitation> readCitations(const json::Value &annotations)
{
    std::vector<UrlCitation> citations;
    for (const json::Value &annotation : annotations.items()) {
        const json::Value page = annotation["url_citation"];
        if (annotation["type"].text() == "url_citation" && page["url"].isString()) {
            citations.push_back({page["url"].text(), page["title"].text(), page["start_index"].toWhole().value_or(0),
                                 page["end_index"].toWhole().value_or(0)});
        }
    }
    return citations;
}

QByteArray argumentsText(const json::Value &arguments)
{
    if (arguments.isString())
        return arguments.text();
    return arguments.isObject() ? arguments.raw().toByteArray() : QByteArray();
}

Result<Message> decodeMessage(const json::Value &value, const QByteArray &path, std::optional<Role> unnamed)
{
    if (!value.isObject())
        return invalidRequest(path, QStringLiteral("must be an object with a role and content"));
    Message message;
    json::Value roleValue;
    json::Value content;
    json::visitMembers(value, [&](QByteArrayView key, const json::Value &field) {
        if (key == "role")
            roleValue = field;
        else if (key == "content")
            content = field;
        else if (!decodeMember(key, field, message))
            message.extra.push_back(rawMember(key, field));
    });
    const std::optional<Role> named = parseRole(roleValue.text());
    const std::optional<Role> role = named ? named : unnamed;
    if (!role) {
        return invalidRequest(path + ".role",
                              QStringLiteral("must be one of system, developer, user, assistant, tool"));
    }
    message.role = *role;
    if (!decodeContent(content, message))
        return invalidRequest(path + ".content", QStringLiteral("must be a string, a list of parts or null"));
    return message;
}

void encodeMessage(json::Writer &writer, const Message &message, QByteArrayView reasoningField)
{
    writer.beginObject().key("role").string(roleText(message));
    if (!message.name.isEmpty())
        writer.key("name").string(message.name);
    if (!message.toolCallId.isEmpty())
        writer.key("tool_call_id").string(message.toolCallId);
    if (!message.reasoning.isEmpty() && !reasoningField.isEmpty())
        writer.key(reasoningField).string(message.reasoning);
    encodeContent(writer, message);
    if (!message.toolCalls.empty()) {
        writer.key("tool_calls").beginArray();
        for (const ToolCall &call : message.toolCalls)
            encodeToolCall(writer, call);
        writer.endArray();
    }
    writeMembers(writer, message.extra);
    writer.endObject();
}

} // namespace sluice::openaichat
