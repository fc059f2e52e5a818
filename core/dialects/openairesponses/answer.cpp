// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/openairesponses_p.h"

namespace sluice::openairesponses {

namespace {

using ItemKind = OutputItem::Kind;

/// In the order a stream tells them: thinking, text, calls.
std::vector<OutputItem> itemsOf(const ChatResponse &response, const AnswerContext &context)
{
    std::vector<OutputItem> items;
    const auto add = [&](ItemKind kind, const ToolCall &call = {}) -> OutputItem & {
        items.push_back(newItem(context, kind, items.size(), call));
        items.back().status = ItemStatus::Completed;
        return items.back();
    };
    const Message &message = response.message;
    if (!message.reasoning.isEmpty())
        add(ItemKind::Reasoning).parts.push_back({PartKind::SummaryText, message.reasoning});
    const QByteArray text = joinedText(message);
    if (!text.isEmpty() || !response.refusal.isEmpty()) {
        OutputItem &item = add(ItemKind::Message);
        if (!text.isEmpty())
            item.parts.push_back({PartKind::OutputText, text, response.citations});
        if (!response.refusal.isEmpty())
            item.parts.push_back({PartKind::Refusal, response.refusal});
    }
    for (const ToolCall &call : message.toolCalls) {
        if (call.arguments.isEmpty() && isCutOff(response.finishReason))
            continue;
        OutputItem &item = add(ItemKind::Call, call);
        if (call.arguments.isEmpty())
            item.call.arguments = "{}";
    }
    if (!items.empty() && isCutOff(response.finishReason))
        items.back().status = ItemStatus::Incomplete;
    return items;
}

} // namespace

QByteArray encodeResponse(const ChatResponse &response, const AnswerContext &context, qint64 completedAt)
{
    AnswerContext named = context;
    if (!response.model.isEmpty())
        named.model = response.model;
    return responseObject(named, itemsOf(response, context),
                          endState(response.finishReason, response.usage, completedAt));
}

} // namespace sluice::openairesponses
