// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/messagejson.h"

#include "base/overloaded.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr std::pair<Role, const char *> roles[] = {{Role::System, "system"},
                                                   {Role::Developer, "developer"},
                                                   {Role::User, "user"},
                                                   {Role::Assistant, "assistant"},
                                                   {Role::Tool, "tool"}};

Error fault(const QString &what)
{
    Error error{ErrorKind::InvalidRequest, ErrorSource::Downstream};
    error.message = what;
    return error;
}

void writeExtra(json::Writer &out, const std::vector<RawMember> &extra)
{
    if (extra.empty())
        return;
    out.key("extra").beginArray();
    for (const RawMember &member : extra)
        out.beginArray().string(member.key).string(member.value).endArray();
    out.endArray();
}

std::vector<RawMember> readExtra(json::Value object)
{
    std::vector<RawMember> extra;
    for (const json::Value &pair : object["extra"].items()) {
        const std::vector<json::Value> both = pair.items();
        if (both.size() == 2)
            extra.push_back({both[0].text(), both[1].text()});
    }
    return extra;
}

void writePart(json::Writer &out, const ContentPart &part)
{
    out.beginObject();
    std::visit(Overloaded{
                   [&](const TextPart &text) {
                       out.key("type").string("text").key("text").string(text.text);
                       writeExtra(out, text.extra);
                   },
                   [&](const ImagePart &image) {
                       out.key("type").string("image").key("url").string(image.url);
                       if (!image.detail.isEmpty())
                           out.key("detail").string(image.detail);
                       writeExtra(out, image.extra);
                   },
                   // As text: what is in it is not ours, and may hold bytes that are no JSON for long.
                   [&](const OtherPart &other) {
                       out.key("type").string("other").key("kind").string(other.type).key("raw").string(other.raw);
                   },
               },
               part);
    out.endObject();
}

std::optional<ContentPart> readPart(json::Value value)
{
    const QByteArray type = value["type"].text();
    if (type == "text")
        return TextPart{value["text"].text(), readExtra(value)};
    if (type == "image")
        return ImagePart{value["url"].text(), value["detail"].text(), readExtra(value)};
    if (type == "other")
        return OtherPart{value["kind"].text(), value["raw"].text()};
    return std::nullopt;
}

bool isPlainText(const Message &message)
{
    const auto *text = message.content.size() == 1 ? std::get_if<TextPart>(&message.content.front()) : nullptr;
    return text && text->extra.empty() && !message.contentIsList;
}

void writeCalls(json::Writer &out, const std::vector<ToolCall> &calls)
{
    out.key("tool_calls").beginArray();
    for (const ToolCall &call : calls) {
        out.beginObject().key("id").string(call.id).key("name").string(call.name);
        out.key("arguments").string(call.arguments);
        writeExtra(out, call.extra);
        out.endObject();
    }
    out.endArray();
}

void readContent(json::Value content, Message &message)
{
    if (content.isString()) {
        message.content.emplace_back(TextPart{content.text()});
        return;
    }
    message.contentIsList = content.isArray();
    for (const json::Value &item : content.items()) {
        if (std::optional<ContentPart> part = readPart(item))
            message.content.push_back(std::move(*part));
    }
}

} // namespace

QByteArray roleName(Role role)
{
    return std::find_if(std::begin(roles), std::end(roles), [&](const auto &row) { return row.first == role; })->second;
}

std::optional<Role> roleOfName(QByteArrayView name)
{
    const auto *found =
        std::find_if(std::begin(roles), std::end(roles), [&](const auto &row) { return name == row.second; });
    return found == std::end(roles) ? std::nullopt : std::optional(found->first);
}

QByteArray messageJson(const Message &message)
{
    json::Writer out;
    out.beginObject().key("role").string(roleName(message.role));
    if (isPlainText(message)) {
        out.key("content").string(std::get<TextPart>(message.content.front()).text);
    } else if (!message.content.empty() || message.contentIsList) {
        out.key("content").beginArray();
        for (const ContentPart &part : message.content)
            writePart(out, part);
        out.endArray();
    } else if (message.contentIsNull) {
        out.key("content").null();
    }
    if (!message.reasoning.isEmpty())
        out.key("reasoning").string(message.reasoning);
    if (!message.toolCalls.empty())
        writeCalls(out, message.toolCalls);
    if (!message.toolCallId.isEmpty())
        out.key("tool_call_id").string(message.toolCallId);
    if (!message.name.isEmpty())
        out.key("name").string(message.name);
    writeExtra(out, message.extra);
    return out.endObject().take();
}

Result<Message> readMessage(json::Value value)
{
    if (!value.isObject())
        return fault(u"a message is no object"_s);
    const std::optional<Role> role = roleOfName(value["role"].text());
    if (!role)
        return fault(u"a message has no known role"_s);
    Message message{*role};
    readContent(value["content"], message);
    message.contentIsNull = value["content"].isNull();
    message.reasoning = value["reasoning"].text();
    for (const json::Value &call : value["tool_calls"].items())
        message.toolCalls.push_back(
            {call["id"].text(), call["name"].text(), call["arguments"].text(), readExtra(call)});
    message.toolCallId = value["tool_call_id"].text();
    message.name = value["name"].text();
    message.extra = readExtra(value);
    return message;
}

} // namespace sluice
