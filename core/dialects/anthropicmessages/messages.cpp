// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages_p.h"
#include "dialects/parts/conversation.h"
#include "dialects/parts/membertypes.h"

#include <algorithm>
#include <iterator>

namespace sluice::anthropicmessages {

namespace {

/// What a model wrote in place of an object goes back as it wrote it.
QByteArray argumentsOf(const json::Value &input)
{
    if (!input.exists() || input.isNull())
        return "{}";
    return input.isString() ? input.text() : input.raw().toByteArray();
}

/// Claude Code's note to its vendor; it changes with each build, and a prefix that changes is never cached.
bool isBillingNote(const QByteArray &text)
{
    return text.startsWith("x-anthropic-billing-header");
}

/// Text of a system prompt: its blocks with blank lines between them.
Result<QByteArray> systemText(const json::Value &content, const QByteArray &path)
{
    QByteArray joined = content.text();
    std::size_t index = 0;
    for (const json::Value &block : content.items()) {
        const Result<QByteArray> text = textMember(block, "text", itemPath(path, index++));
        if (!text.ok())
            return text.error();
        if (isBillingNote(*text) || text->isEmpty())
            continue;
        if (!joined.isEmpty())
            joined += "\n\n";
        joined += *text;
    }
    return joined;
}

bool isEmptyText(const ContentPart &part)
{
    const auto *text = std::get_if<TextPart>(&part);
    return text && text->text.isEmpty();
}

Error missing(const QByteArray &path)
{
    return invalidRequest(path, QStringLiteral("is required and must be a string"));
}

/// Reads the messages one by one.
class MessageReader
{
public:
    explicit MessageReader(Decoded &out)
        : m_out(out)
    {
    }

    Result<void> readSystem(const json::Value &system, const QByteArray &path);
    Result<void> read(const json::Value &message, const QByteArray &path, bool isLast);
    std::vector<Message> take();
    /// Why nothing of the message that was read last can be answered, if it is the user's.
    [[nodiscard]] const std::optional<Error> &lost() const { return m_lost; }

private:
    Result<void> readUser(const json::Value &content, const QByteArray &path);
    Result<void> readResult(const json::Value &block, const QByteArray &path);
    Result<void> readAssistant(const json::Value &content, const QByteArray &path, bool isLast);

    Decoded &m_out;
    ConversationBuilder m_conversation;
    std::optional<Error> m_lost;
};

std::vector<Message> MessageReader::take()
{
    std::vector<Message> messages = m_conversation.take();
    m_out.dropped += m_conversation.lost();
    return messages;
}

Result<void> MessageReader::readSystem(const json::Value &system, const QByteArray &path)
{
    const Result<QByteArray> text = systemText(system, path);
    if (!text.ok())
        return text.error();
    m_conversation.at(path);
    if (!text->isEmpty())
        m_conversation.addMessage(textMessage(Role::System, *text));
    return {};
}

Result<void> MessageReader::read(const json::Value &message, const QByteArray &path, bool isLast)
{
    const QByteArray role = message["role"].text();
    const json::Value content = message["content"];
    if (!content.isString() && !content.isArray())
        return invalidRequest(path + ".content", QStringLiteral("must be a string or a list of blocks"));
    m_conversation.at(path);
    m_lost.reset();
    if (role == "user")
        return readUser(content, path + ".content");
    if (role == "assistant")
        return readAssistant(content, path + ".content", isLast);
    if (role != "system")
        return invalidRequest(path + ".role", QStringLiteral("must be one of user, assistant, system"));
    return readSystem(content, path + ".content");
}

/// Results come first, whatever their place, for they belong to the calls before.
Result<void> MessageReader::readUser(const json::Value &content, const QByteArray &path)
{
    Message message{Role::User};
    if (content.isString())
        message.content.emplace_back(TextPart{content.text()});
    std::size_t index = 0;
    bool hasResults = false;
    for (const json::Value &block : content.items()) {
        const QByteArray place = itemPath(path, index++);
        const QByteArray type = block["type"].text();
        if (type == "tool_result") {
            hasResults = true;
            if (const Result<void> read = readResult(block, place); !read.ok())
                return read;
        } else if (isServerToolBlock(type)) {
            m_out.dropped.append(place);
        } else {
            Result<std::vector<ContentPart>> parts = decodeBlock(block, place);
            if (!parts.ok())
                return parts.error();
            std::ranges::move(parts.value(), std::back_inserter(message.content));
        }
    }
    const bool saysNothing = std::ranges::all_of(message.content, isEmptyText);
    if (saysNothing && !hasResults) {
        const bool isEmpty = !message.content.empty();
        m_lost = invalidRequest(index > 0 ? itemPath(path, 0) : path,
                                isEmpty ? QStringLiteral("is empty, and the last message holds nothing else; send what "
                                                         "is to be answered")
                                        : QStringLiteral("cannot be sent to this provider, and the last message holds "
                                                         "nothing else; send what is to be answered"));
    }
    // An empty text beside others means nothing, and not every provider takes it.
    if (!saysNothing || hasResults)
        std::erase_if(message.content, isEmptyText);
    else if (message.content.size() > 1)
        message.content.resize(1);
    const bool plain = message.content.size() == 1 && std::holds_alternative<TextPart>(message.content.front());
    message.contentIsList = !plain;
    if (!message.content.empty())
        m_conversation.addMessage(std::move(message));
    return {};
}

/// A result of no call would have to be told as if there had been one.
Result<void> MessageReader::readResult(const json::Value &block, const QByteArray &path)
{
    const QByteArray id = block["tool_use_id"].text();
    if (id.isEmpty())
        return missing(path + ".tool_use_id");
    if (!m_conversation.hasCall(id))
        return invalidRequest(
            path + ".tool_use_id",
            QStringLiteral("is `%1`: there is no `tool_use` with this id before it; send the call, too")
                .arg(QString::fromUtf8(id.left(100))));
    const json::Value content = block["content"];
    if (content.exists() && !content.isNull() && !content.isString() && !content.isArray())
        return invalidRequest(path + ".content", QStringLiteral("must be a string or a list of blocks"));
    QByteArray text = content.text();
    std::vector<ContentPart> images;
    std::size_t index = 0;
    for (const json::Value &inner : content.items()) {
        Result<std::vector<ContentPart>> parts = decodeBlock(inner, itemPath(path + ".content", index++));
        if (!parts.ok())
            return parts.error();
        for (ContentPart &part : parts.value()) {
            if (const auto *piece = std::get_if<TextPart>(&part))
                text += (text.isEmpty() ? "" : "\n") + piece->text;
            else
                images.push_back(std::move(part));
        }
    }
    if (block["is_error"].toBool() == true)
        text.prepend("Error: ");
    m_conversation.addResult(id, text, images);
    return {};
}

Result<void> MessageReader::readAssistant(const json::Value &content, const QByteArray &path, bool isLast)
{
    QByteArray text = content.text();
    std::vector<ToolCall> calls;
    std::size_t index = 0;
    for (const json::Value &block : content.items()) {
        const QByteArray place = itemPath(path, index++);
        const QByteArray type = block["type"].text();
        if (type == "text") {
            const Result<QByteArray> piece = textMember(block, "text", place);
            if (!piece.ok())
                return piece.error();
            text += *piece;
        } else if (type == "thinking") {
            m_conversation.addReasoning(block["thinking"].text(), place);
        } else if (type == "tool_use") {
            for (const char *member : {"id", "name"}) {
                if (block[member].text().isEmpty())
                    return missing(place + '.' + member);
            }
            calls.push_back({block["id"].text(), block["name"].text(), argumentsOf(block["input"])});
        } else if (type == "redacted_thinking" || isServerToolBlock(type)) {
            m_out.dropped.append(place);
        } else {
            return invalidRequest(place + ".type", QStringLiteral("is `%1`, which an assistant cannot have said here")
                                                       .arg(QString::fromUtf8(type.left(100))));
        }
    }
    // The beginning of an answer that has no word yet is none.
    if (!text.isEmpty() || (content.isString() && !isLast))
        m_conversation.addAssistantText(text);
    for (ToolCall &call : calls)
        m_conversation.addCall(std::move(call));
    return {};
}

} // namespace

Result<void> decodeMessages(const json::Value &system, const json::Value &messages, Decoded &out)
{
    if (!messages.isArray())
        return invalidRequest("messages", QStringLiteral("is required and must be a list of messages"));
    if (messages.items().empty())
        return invalidRequest("messages", QStringLiteral("must hold at least one message"));
    MessageReader reader(out);
    if (const Result<void> read = reader.readSystem(system, "system"); !read.ok())
        return read;
    const std::vector<json::Value> items = messages.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Result<void> read = reader.read(items[i], itemPath("messages", i), i + 1 == items.size());
        if (!read.ok())
            return read;
    }
    if (reader.lost())
        return *reader.lost();
    out.chat.messages = reader.take();
    const auto isSystem = [](const Message &message) { return message.role == Role::System; };
    if (std::ranges::all_of(out.chat.messages, isSystem))
        return invalidRequest("messages",
                              QStringLiteral("hold nothing to answer; send at least one message of a user"));
    return {};
}

} // namespace sluice::anthropicmessages
