// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/conversation.h"

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

/// Behind a line that tells whose they are: not every model is shown the ids of calls, and not every call has its own
/// name.
void addImages(std::vector<ContentPart> &images, std::vector<ContentPart> more, const ToolCall &call)
{
    if (more.empty())
        return;
    const QByteArray id = call.name.isEmpty() ? call.id : '`' + call.name + "` (" + call.id + ')';
    images.emplace_back(TextPart{"From the result of " + id + ':'});
    std::ranges::move(more, std::back_inserter(images));
}

void place(std::vector<Message> &messages, Message message, std::vector<ContentPart> &images)
{
    const bool isUser = message.role == Role::User;
    if (!images.empty() && !isUser) {
        Message own{Role::User};
        own.contentIsList = true;
        own.content.swap(images);
        messages.push_back(std::move(own));
    } else if (!images.empty()) {
        message.contentIsList = true;
        // A picture of the user's own would stand among those of the result.
        if (!message.content.empty() && !std::holds_alternative<TextPart>(message.content.front()))
            images.emplace_back(TextPart{"From the user:"});
        message.content.insert(message.content.begin(), std::make_move_iterator(images.begin()),
                               std::make_move_iterator(images.end()));
        images.clear();
    }
    messages.push_back(std::move(message));
}

} // namespace

void ConversationBuilder::addMessage(Message message)
{
    loseReasoning();
    m_open = false;
    message.origin = m_origin;
    m_turns.push_back({std::move(message)});
}

void ConversationBuilder::addAssistantText(const QByteArray &text)
{
    // A text between calls and their results is part of the same answer.
    const bool join = m_open && !m_turns.back().message.toolCalls.empty();
    Message &message = assistant(join).message;
    message.contentIsNull = false;
    if (message.content.empty())
        message.content.emplace_back(TextPart{text});
    else
        appendParagraph(std::get<TextPart>(message.content.front()).text, text);
}

void ConversationBuilder::addReasoning(const QByteArray &text, const QByteArray &place)
{
    appendParagraph(m_reasoning, text);
    if (!text.isEmpty())
        m_reasoningAt.append(place);
}

/// Thinking that led to nothing.
void ConversationBuilder::loseReasoning()
{
    m_reasoning.clear();
    m_lost += std::exchange(m_reasoningAt, {});
}

void ConversationBuilder::addCall(ToolCall call)
{
    Turn &turn = assistant(m_open);
    m_calls[call.id].waiting[m_turns.size() - 1].push_back(turn.results.size());
    turn.message.toolCalls.push_back(std::move(call));
    turn.results.push_back({false, {}, m_origin});
}

/// The result is of the last turn's call that still waits; else it is a second word on one that does not.
void ConversationBuilder::addResult(const QByteArray &callId, const QByteArray &text,
                                    const std::vector<ContentPart> &images)
{
    m_open = false;
    const auto calls = m_calls.find(callId);
    if (calls == m_calls.end()) {
        Message message = textMessage(Role::Tool, text);
        message.toolCallId = callId;
        message.origin = m_origin;
        m_turns.push_back({std::move(message), {}, images});
    } else if (calls->waiting.empty()) {
        Result &result = m_turns[calls->answered->first].results[calls->answered->second];
        appendParagraph(result.text, text);
        result.images.insert(result.images.end(), images.begin(), images.end());
    } else {
        const auto last = std::prev(calls->waiting.end());
        calls->answered = {last->first, last->second.front()};
        m_turns[last->first].results[last->second.front()] = {true, text, m_origin, images};
        last->second.pop_front();
        if (last->second.empty())
            calls->waiting.erase(last);
    }
}

/// The assistant message to add to: the last one when it may be joined, else a new one.
ConversationBuilder::Turn &ConversationBuilder::assistant(bool join)
{
    if (!join) {
        Message message{Role::Assistant};
        message.contentIsNull = true;
        message.origin = m_origin;
        m_turns.push_back({std::move(message)});
        m_open = true;
    }
    appendParagraph(m_turns.back().message.reasoning, m_reasoning);
    m_reasoning.clear();
    m_reasoningAt.clear();
    return m_turns.back();
}

std::vector<Message> ConversationBuilder::take()
{
    loseReasoning();
    std::vector<Message> messages;
    std::vector<ContentPart> images;
    for (Turn &turn : m_turns) {
        std::vector<Message> results;
        std::vector<ContentPart> ofResults;
        for (std::size_t i = 0; i < turn.results.size(); ++i) {
            Result &result = turn.results[i];
            addImages(ofResults, std::move(result.images), turn.message.toolCalls[i]);
            results.push_back(textMessage(Role::Tool, result.given ? result.text : noResult.toByteArray()));
            results.back().toolCallId = turn.message.toolCalls[i].id;
            results.back().origin = result.origin;
        }
        addImages(ofResults, std::move(turn.images), {turn.message.toolCallId, {}, {}});
        place(messages, std::move(turn.message), images);
        for (Message &result : results)
            messages.push_back(std::move(result));
        images = std::move(ofResults);
    }
    if (!images.empty()) {
        Message own{Role::User};
        own.contentIsList = true;
        own.content = std::move(images);
        messages.push_back(std::move(own));
    }
    return messages;
}

} // namespace sluice
