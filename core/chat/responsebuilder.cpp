// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/responsebuilder.h"

namespace sluice {

namespace {

/// The one text part of a message, made when it is not there.
QByteArray &textOf(Message &message)
{
    if (message.content.empty())
        message.content.push_back(TextPart{});
    return std::get<TextPart>(message.content.front()).text;
}

} // namespace

void ResponseBuilder::append(QByteArray &to, const QByteArray &text)
{
    to += text.left(m_room);
    m_room -= qMin(m_room, text.size());
    m_empty = false;
}

void ResponseBuilder::addToolCall(const ToolCallDelta &delta)
{
    std::vector<ToolCall> &calls = m_response.message.toolCalls;
    const auto index = static_cast<std::size_t>(delta.index);
    if (index > calls.size())
        return; // indexes are contiguous
    if (index == calls.size())
        calls.push_back({delta.id, {}, {}});
    calls[index].name += delta.name;
    append(calls[index].arguments, delta.arguments);
}

void ResponseBuilder::add(const StreamEvent &event)
{
    if (const auto *started = std::get_if<Started>(&event)) {
        m_response.id = started->id;
        m_response.model = started->model;
        m_response.created = started->created;
    } else if (const auto *text = std::get_if<TextDelta>(&event)) {
        append(textOf(m_response.message), text->text);
    } else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        append(m_response.message.reasoning, reasoning->text);
    } else if (const auto *refusal = std::get_if<RefusalDelta>(&event)) {
        append(m_response.refusal, refusal->text);
    } else if (const auto *call = std::get_if<ToolCallDelta>(&event)) {
        addToolCall(*call);
    } else if (const auto *cited = std::get_if<Cited>(&event)) {
        constexpr std::size_t most = 1000;
        if (m_response.citations.size() < most)
            m_response.citations.push_back(cited->citation);
    } else if (const auto *usage = std::get_if<UsageUpdate>(&event)) {
        m_response.usage = usage->usage;
    } else if (const auto *finished = std::get_if<Finished>(&event)) {
        m_response.finishReason = finished->reason;
        m_response.stop = finished->stop;
    }
}

} // namespace sluice
