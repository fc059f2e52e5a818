// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/openairesponses_p.h"
#include "dialects/parts/conversation.h"

#include <iterator>

namespace sluice::openairesponses {

namespace {

using Form = BridgedTool::Form;

std::optional<Role> roleOf(const QByteArray &text)
{
    if (text == "user")
        return Role::User;
    if (text == "assistant")
        return Role::Assistant;
    if (text == "system" || text == "developer")
        return Role::System;
    return {};
}

QByteArray thinkingOf(const json::Value &item)
{
    for (const char *key : {"content", "summary"}) {
        QByteArray joined;
        for (const json::Value &part : item[key].items()) {
            if (!joined.isEmpty())
                joined += "\n\n";
            joined += part["text"].text();
        }
        if (!joined.isEmpty())
            return joined;
    }
    return {};
}

Error missing(const QByteArray &path)
{
    return invalidRequest(path, QStringLiteral("is required and must be a string"));
}

/// An item that holds tools beside those of the request.
constexpr QByteArrayView additionalTools = "additional_tools";

/// Reads the items of a conversation one by one.
class InputReader
{
public:
    InputReader(ToolBridge &tools, Decoded &out)
        : m_tools(tools)
        , m_out(out)
    {
    }

    Result<void> read(const json::Value &item, const QByteArray &path);
    std::vector<Message> take();

private:
    Result<void> readMessage(const json::Value &item, const QByteArray &path);
    Result<void> readOutput(const json::Value &item, const QByteArray &path);
    Result<void> readSearchOutput(const json::Value &item, const QByteArray &path);
    Result<void> readCall(const json::Value &item, const QByteArray &type, const QByteArray &path);
    Result<void> readOther(const json::Value &item, const QByteArray &type, const QByteArray &path);
    [[nodiscard]] Error withoutCall(const QByteArray &id, const QByteArray &path) const;

    ToolBridge &m_tools;
    Decoded &m_out;
    ConversationBuilder m_conversation;
    QByteArrayList m_droppedCalls; ///< ids of the vendor's own, whose outputs go with them
};

std::vector<Message> InputReader::take()
{
    std::vector<Message> messages = m_conversation.take();
    m_out.dropped += m_conversation.lost();
    return messages;
}

Result<void> InputReader::read(const json::Value &item, const QByteArray &path)
{
    if (!item.isObject())
        return invalidRequest(path,
                              QStringLiteral("must be an object, such as {\"role\": \"user\", \"content\": \"…\"}"));
    const QByteArray type = item["type"].text();
    m_conversation.at(path);
    if (type == "message" || (type.isEmpty() && item["role"].isString()))
        return readMessage(item, path);
    const bool byClient = item["execution"].text() == "client";
    if (type == "function_call" || type == "custom_tool_call" || (type == "tool_search_call" && byClient))
        return readCall(item, type, path);
    if (type == "function_call_output" || type == "custom_tool_call_output")
        return readOutput(item, path);
    if (type == "tool_search_output")
        return readSearchOutput(item, path);
    if (type == additionalTools)
        return {};
    if (type == "reasoning") {
        m_conversation.addReasoning(thinkingOf(item), path);
        return {};
    }
    return readOther(item, type, path);
}

Result<void> InputReader::readMessage(const json::Value &item, const QByteArray &path)
{
    const auto role = roleOf(item["role"].text());
    if (!role)
        return invalidRequest(path + ".role", QStringLiteral("must be one of user, assistant, system, developer"));
    Result<Content> content = decodeContent(item["content"], path + ".content");
    if (!content.ok())
        return content.error();
    if (role == Role::Assistant) {
        m_conversation.addAssistantText(content->text());
        return {};
    }
    Message message{*role, std::move(content->parts)};
    message.contentIsList = content->isList;
    m_conversation.addMessage(std::move(message));
    return {};
}

Result<void> InputReader::readCall(const json::Value &item, const QByteArray &type, const QByteArray &path)
{
    const bool isSearch = type == "tool_search_call";
    for (const char *member : {"call_id", "name"}) {
        const bool needed = !isSearch || member == QByteArrayView("call_id");
        if (needed && item[member].text().isEmpty())
            return missing(path + '.' + member);
    }
    ToolCall call{item["call_id"].text(), item["name"].text(), {}};
    if (type == "custom_tool_call") {
        call.name = m_tools.sentName(Form::Custom, call.name, item["namespace"].text());
        call.arguments = "{\"input\":" + json::quoted(item["input"].text()) + '}';
    } else {
        call.name = isSearch ? m_tools.sentName(Form::ToolSearch, "tool_search", {})
                             : m_tools.sentName(Form::Function, call.name, item["namespace"].text());
        call.arguments = openaichat::argumentsText(item["arguments"]);
    }
    m_conversation.addCall(std::move(call));
    return {};
}

/// An output of no call would have to be told as if there had been one.
Error InputReader::withoutCall(const QByteArray &id, const QByteArray &path) const
{
    return invalidRequest(
        path + ".call_id",
        QStringLiteral("is `%1`: no tool call found before it for this function call output; send the call, too")
            .arg(QString::fromUtf8(id.left(100))));
}

Result<void> InputReader::readOutput(const json::Value &item, const QByteArray &path)
{
    const QByteArray id = item["call_id"].text();
    if (id.isEmpty())
        return missing(path + ".call_id");
    if (!m_conversation.hasCall(id) && m_droppedCalls.contains(id)) {
        m_out.dropped.append(path);
        return {};
    }
    if (!m_conversation.hasCall(id))
        return withoutCall(id, path);
    Result<Content> output = decodeContent(item["output"], path + ".output");
    if (!output.ok())
        return output.error();
    m_conversation.addResult(id, output->text("\n"), output->withoutText());
    return {};
}

/// The tools a search found are the model's from here on.
Result<void> InputReader::readSearchOutput(const json::Value &item, const QByteArray &path)
{
    if (item["execution"].text() != "client")
        return readOther(item, "tool_search_output", path);
    const QByteArray id = item["call_id"].text();
    if (id.isEmpty())
        return missing(path + ".call_id");
    if (!m_conversation.hasCall(id))
        return withoutCall(id, path);
    const std::size_t before = m_out.chat.tools.size();
    if (const Result<void> added = m_tools.addTools(item["tools"], path + ".tools"); !added.ok())
        return added;
    QByteArrayList names;
    for (std::size_t i = before; i < m_out.chat.tools.size(); ++i)
        names.append(m_out.chat.tools[i].name);
    m_conversation.addResult(id, names.isEmpty() ? "No further tools." : "Found: " + names.join(", "));
    return {};
}

/// Traces of the vendor's own tools mean nothing to another model; a reference hides what the model must know.
Result<void> InputReader::readOther(const json::Value &item, const QByteArray &type, const QByteArray &path)
{
    if (type == "item_reference") {
        return invalidRequest(path,
                              QStringLiteral("refers to an item of an earlier answer, which is not kept here; send "
                                             "the whole item (most SDKs do with `store: false`)"));
    }
    if (type.startsWith("compaction")) {
        return invalidRequest(path,
                              QStringLiteral("holds a history only its vendor can read; start a new conversation"));
    }
    if (type.endsWith("_call") || type.endsWith("_output") || type.startsWith("mcp_")) {
        m_out.dropped.append(path);
        m_droppedCalls.append(item["call_id"].text());
        return {};
    }
    return invalidRequest(
        path + ".type",
        QStringLiteral("is `%1`, which is no kind of item known here").arg(QString::fromUtf8(type.left(100))));
}

} // namespace

Result<void> decodeInput(const json::Value &input, ToolBridge &tools, Decoded &out)
{
    if (input.isString()) {
        out.chat.messages.push_back(textMessage(Role::User, input.text()));
        out.chat.messages.back().origin.path = "input";
        return {};
    }
    if (!input.isArray())
        return invalidRequest("input", QStringLiteral("is required and must be a string or a list of items"));
    std::size_t index = 0;
    // In chat all tools stand before the first turn, and calls are told apart by them.
    for (const json::Value &item : input.items()) {
        const QByteArray path = itemPath("input", index++);
        if (item["type"].text() != additionalTools)
            continue;
        if (const Result<void> added = tools.addTools(item["tools"], path + ".tools"); !added.ok())
            return added;
    }
    InputReader reader(tools, out);
    index = 0;
    for (const json::Value &item : input.items()) {
        if (const Result<void> read = reader.read(item, itemPath("input", index++)); !read.ok())
            return read;
    }
    std::vector<Message> said = reader.take();
    if (said.empty()) // instructions alone ask for nothing
        return invalidRequest("input", QStringLiteral("holds nothing to answer; send at least one message"));
    std::ranges::move(said, std::back_inserter(out.chat.messages));
    return {};
}

} // namespace sluice::openairesponses
