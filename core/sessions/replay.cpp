// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/replay.h"

#include "chat/chatsettings.h"
#include "dialects/requestreader.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

namespace {

/// Tools as a user would have written them.
QByteArray textOfTools(const std::vector<ToolDefinition> &tools)
{
    if (tools.empty())
        return {};
    json::Writer writer;
    writer.beginArray();
    for (const ToolDefinition &tool : tools) {
        writer.beginObject();
        if (!tool.name.isEmpty()) {
            writer.key("type").string("function").key("function").beginObject().key("name").string(tool.name);
            if (!tool.description.isEmpty())
                writer.key("description").string(tool.description);
            if (!tool.parameters.isEmpty())
                writer.key("parameters").raw(tool.parameters);
            if (tool.strict)
                writer.key("strict").boolean(*tool.strict);
            writer.endObject();
        } else {
            for (const RawMember &member : tool.outerExtra)
                writer.key(member.key).raw(member.value);
        }
        writer.endObject();
    }
    return writer.endArray().take();
}

/// What the request said beside its messages.
ChatSettings settingsOf(const ChatRequest &request)
{
    ChatSettings settings;
    settings.sampling = request.sampling;
    settings.tools = textOfTools(request.tools);
    settings.toolChoice = request.toolChoice;
    settings.parallelToolCalls = request.parallelToolCalls;
    settings.responseFormat = request.responseFormat;
    settings.reasoningEffort = request.reasoningEffort;
    settings.serviceTier = request.serviceTier;
    settings.user = request.user;
    return settings;
}

bool isInstruction(const Message &message)
{
    return message.role == Role::System || message.role == Role::Developer;
}

/// Whether the message is nothing but words, so that they can be edited.
bool isPlainPrompt(const Message &message)
{
    return message.role == Role::User && message.extra.empty() && message.name.isEmpty()
           && std::all_of(message.content.begin(), message.content.end(),
                          [](const ContentPart &part) { return std::holds_alternative<TextPart>(part); });
}

} // namespace

Result<StoredSession> sessionOfRequest(const RequestRecord &record, const QByteArray &body,
                                       const QByteArrayList &models)
{
    Result<ChatRequest> request = readRequest(record.door, body);
    if (!request)
        return request.error();
    ChatSettings settings = settingsOf(*request);
    std::vector<Message> &messages = request->messages;
    if (!messages.empty() && isInstruction(messages.front())) {
        settings.systemPrompt = joinedText(messages.front());
        messages.erase(messages.begin());
    }
    StoredSession session;
    if (!messages.empty() && isPlainPrompt(messages.back())) {
        session.summary.draft = QString::fromUtf8(joinedText(messages.back()));
        messages.pop_back();
    }
    session.summary.title = titleOf(session.summary.draft.isEmpty() ? record.model : session.summary.draft.toUtf8());
    session.settings = toJson(settings);
    Conversation conversation;
    for (Message &message : messages) {
        const bool isAnswer = message.role == Role::Assistant;
        conversation.append(std::move(message), isAnswer ? AnswerNote{record.target, AnswerState::Done} : AnswerNote());
    }
    int number = 0;
    for (const QByteArray &model : models)
        session.panes.push_back({number++, model, {}, conversation});
    return session;
}

} // namespace sluice
