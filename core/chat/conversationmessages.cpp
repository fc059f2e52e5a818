// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a conversation is sent.
#include "chat/conversation.h"

#include <algorithm>
#include <iterator>

namespace sluice {

namespace {

bool hasContent(const Message &message)
{
    return std::any_of(message.content.begin(), message.content.end(), [](const ContentPart &part) {
        const auto *text = std::get_if<TextPart>(&part);
        return !text || !text->text.isEmpty();
    });
}

/// Whether the message at `at` is followed by the result of that call.
bool hasResult(const std::vector<int> &path, size_t at, const Conversation &conversation, const QByteArray &callId)
{
    for (size_t i = at + 1; i < path.size(); ++i) {
        const Message &message = conversation.find(path[i])->message;
        if (message.role != Role::Tool)
            return false;
        if (message.toolCallId == callId)
            return true;
    }
    return false;
}

} // namespace

std::vector<Message> Conversation::messagesToSend() const
{
    std::vector<Message> sent;
    const std::vector<int> ids = path();
    std::vector<QByteArray> called;
    for (size_t i = 0; i < ids.size(); ++i) {
        Message message = find(ids[i])->message;
        message.reasoning.clear();
        if (message.role == Role::Assistant) {
            const auto isOpen = [&](const ToolCall &call) { return !hasResult(ids, i, *this, call.id); };
            if (i + 1 == ids.size()) // nobody has said anything behind it
                std::erase_if(message.toolCalls, isOpen);
            if (message.toolCalls.empty() && !hasContent(message))
                continue;
            called.clear();
            std::vector<Message> standIns;
            for (const ToolCall &call : message.toolCalls) {
                called.push_back(call.id);
                if (!isOpen(call))
                    continue;
                standIns.push_back(textMessage(Role::Tool, noResult.toByteArray()));
                standIns.back().toolCallId = call.id;
            }
            sent.push_back(std::move(message));
            std::move(standIns.begin(), standIns.end(), std::back_inserter(sent));
            continue;
        } else if (message.role == Role::Tool) {
            if (std::find(called.begin(), called.end(), message.toolCallId) == called.end())
                continue;
        } else if (message.role == Role::User && !sent.empty() && sent.back().role == Role::User) {
            sent.pop_back();
        }
        sent.push_back(std::move(message));
    }
    return sent;
}

} // namespace sluice
