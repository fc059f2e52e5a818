// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat_p.h"

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
    for (const json::Member &member : part.members()) {
        if (member.key == "text" && member.value.isString())
            text.text = member.value.text();
        else if (member.key == "text")
            return otherPart(part);
        else if (member.key != "type")
            text.extra.push_back(rawMember(member));
    }
    return text;
}

ContentPart decodeImage(const json::Value &part)
{
    ImagePart image;
    for (const json::Member &member : part.members()) {
        if (member.key == "image_url" && member.value.isString()) {
            image.url = member.value.text();
        } else if (member.key == "image_url") {
            const auto inner = member.value.members();
            for (const json::Member &field : inner) {
                if ((field.key != "url" && field.key != "detail") || !field.value.isString())
                    return otherPart(part);
                (field.key == "url" ? image.url : image.detail) = field.value.text();
            }
        } else if (member.key != "type") {
            image.extra.push_back(rawMember(member));
        }
    }
    return image.url.isEmpty() ? ContentPart(otherPart(part)) : ContentPart(image);
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
    for (const json::Member &member : call.members()) {
        if (member.key == "id")
            result.id = member.value.text();
        else if (member.key == "index" || (isFunction && member.key == "type"))
            continue; // its place in a stream; what it always is
        else if (isFunction && member.key == "function")
            result.name = member.value["name"].text(), result.arguments = argumentsText(member.value["arguments"]);
        else
            result.extra.push_back(rawMember(member));
    }
    return result;
}

/// False when the member is one of those we hold no value for.
bool decodeMember(const json::Member &member, Message &message)
{
    const json::Value &value = member.value;
    if (member.key == "name" && value.isString()) {
        message.name = value.text();
    } else if (member.key == "tool_call_id" && value.isString()) {
        message.toolCallId = value.text();
    } else if (member.key == "tool_calls" && (value.isArray() || value.isNull())) {
        for (const json::Value &call : value.items())
            message.toolCalls.push_back(decodeToolCall(call));
    } else if (member.key == "reasoning" || member.key == "reasoning_content") {
        if (!value.isString())
            return value.isNull();
        if (message.reasoning.isEmpty())
            message.reasoning = value.text();
    } else {
        return member.key == "role" || member.key == "content";
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
    writer.beginObject().key("id").string(call.id);
    if (!call.name.isEmpty() || call.extra.empty()) {
        writer.key("type").string("function").key("function").beginObject().key("name").string(call.name);
        writer.key("arguments").string(call.arguments.isEmpty() ? QByteArrayView("{}") : call.arguments).endObject();
    }
    writeMembers(writer, call.extra);
    writer.endObject();
}

} // namespace

QByteArray argumentsText(const json::Value &arguments)
{
    if (arguments.isString())
        return arguments.text();
    return arguments.isObject() ? arguments.raw().toByteArray() : QByteArray();
}

Result<Message> decodeMessage(const json::Value &value, const QByteArray &path)
{
    if (!value.isObject())
        return invalidRequest(path, QStringLiteral("must be an object with a role and content"));
    const auto role = parseRole(value["role"].text());
    if (!role) {
        return invalidRequest(path + ".role",
                              QStringLiteral("must be one of system, developer, user, assistant, tool"));
    }
    Message message{*role};
    if (!decodeContent(value["content"], message))
        return invalidRequest(path + ".content", QStringLiteral("must be a string, a list of parts or null"));
    for (const json::Member &member : value.members()) {
        if (!decodeMember(member, message))
            message.extra.push_back(rawMember(member));
    }
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
