// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/conversation.h"

#include <algorithm>
#include <iterator>

namespace sluice {

namespace {

void appendParagraph(QByteArray &text, const QByteArray &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += "\n\n";
    text += more;
}

} // namespace

void ConversationBuilder::addMessage(Message message)
{
    m_reasoning.clear(); // thinking that led to nothing
    if (m_unanswered > 0) {
        m_waiting.push_back(std::move(message));
        return;
    }
    settle();
    place(std::move(message));
}

void ConversationBuilder::addAssistantText(const QByteArray &text)
{
    // A text between calls and their results is part of the same answer.
    Message &message = assistant(m_unanswered > 0);
    message.contentIsNull = false;
    if (message.content.empty())
        message.content.emplace_back(TextPart{text});
    else
        std::get<TextPart>(message.content.front()).text += text;
}

void ConversationBuilder::addReasoning(const QByteArray &text)
{
    appendParagraph(m_reasoning, text);
}

void ConversationBuilder::addCall(ToolCall call)
{
    Message &message = assistant(true);
    m_calls.push_back(call.id);
    ++m_unanswered;
    message.toolCalls.push_back(std::move(call));
}

void ConversationBuilder::addResult(const QByteArray &callId, const QByteArray &text,
                                    const std::vector<ContentPart> &images)
{
    const auto call = std::ranges::find(m_calls, callId);
    const bool known = call != m_calls.end() && !callId.isEmpty();
    if (!known)
        settle();
    Message message = textMessage(Role::Tool, text);
    message.toolCallId = callId;
    m_results.push_back({known ? std::size_t(call - m_calls.begin()) : m_calls.size(), std::move(message)});
    m_images.insert(m_images.end(), images.begin(), images.end());
    m_assistantIsLast = false;
    if (known) {
        call->clear();
        --m_unanswered;
    }
}

std::vector<Message> ConversationBuilder::take()
{
    settle();
    placeImages();
    return std::move(m_messages);
}

/// The assistant message to add to: the last one when it may be joined, else a new one.
Message &ConversationBuilder::assistant(bool join)
{
    if (!join || !m_assistantIsLast) {
        settle();
        Message message{Role::Assistant};
        message.contentIsNull = true;
        place(std::move(message));
        m_assistantIsLast = true;
    }
    appendParagraph(m_messages.back().reasoning, m_reasoning);
    m_reasoning.clear();
    return m_messages.back();
}

/// Places the results there are, then what waited for them.
void ConversationBuilder::settle()
{
    std::ranges::stable_sort(m_results, {}, &Result::place);
    for (Result &result : m_results)
        m_messages.push_back(std::move(result.message));
    m_results.clear();
    m_calls.clear();
    m_unanswered = 0;
    m_assistantIsLast = false;
    std::vector<Message> waiting;
    waiting.swap(m_waiting);
    for (Message &message : waiting)
        place(std::move(message));
}

void ConversationBuilder::place(Message message)
{
    if (message.role != Role::User) {
        placeImages();
    } else if (!m_images.empty()) {
        message.contentIsList = true;
        message.content.insert(message.content.begin(), std::make_move_iterator(m_images.begin()),
                               std::make_move_iterator(m_images.end()));
        m_images.clear();
    }
    m_messages.push_back(std::move(message));
}

void ConversationBuilder::placeImages()
{
    if (m_images.empty())
        return;
    Message message{Role::User};
    message.contentIsList = true;
    message.content.swap(m_images);
    m_messages.push_back(std::move(message));
}

} // namespace sluice
