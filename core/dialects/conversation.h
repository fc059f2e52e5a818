// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/message.h"

namespace sluice {

/// Puts the items of a history that keeps texts, calls, results and thinking apart into chat messages.
///
/// Calls join the assistant's text before them, thinking the assistant message after it. Results follow their calls at
/// once and in the calls' order; a user's message that came in between waits for them. Images of results go to the
/// user's message behind them, because a tool message holds text only.
class ConversationBuilder
{
public:
    /// A system, developer or user message.
    void addMessage(Message message);
    void addAssistantText(const QByteArray &text);
    void addReasoning(const QByteArray &text);
    void addCall(ToolCall call);
    void addResult(const QByteArray &callId, const QByteArray &text, const std::vector<ContentPart> &images = {});
    /// All messages; ends the use of the builder.
    [[nodiscard]] std::vector<Message> take();

private:
    struct Result {
        std::size_t place;
        Message message;
    };
    Message &assistant(bool join);
    void settle();
    void place(Message message);
    void placeImages();

    std::vector<Message> m_messages;
    QByteArray m_reasoning;
    /// Ids of the last assistant message's calls, in order; those that have their result are empty.
    std::vector<QByteArray> m_calls;
    std::size_t m_unanswered = 0;
    std::vector<Result> m_results;
    std::vector<ContentPart> m_images;
    std::vector<Message> m_waiting;
    bool m_assistantIsLast = false;
};

} // namespace sluice
