// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/answerstep_p.h"

namespace sluice {

namespace {

void addToolCall(PaneUpdate &update, const ToolCallDelta &delta)
{
    const auto index = static_cast<std::size_t>(delta.index);
    if (update.toolCalls.size() <= index)
        update.toolCalls.resize(index + 1);
    ToolCall &call = update.toolCalls[index];
    if (!delta.id.isEmpty())
        call.id = delta.id;
    call.name += delta.name;
    call.arguments += delta.arguments;
}

} // namespace

PaneState stateFor(FinishReason reason)
{
    if (reason == FinishReason::Length)
        return PaneState::Length;
    return reason == FinishReason::ContentFilter ? PaneState::Filtered : PaneState::Done;
}

void applyStep(const StreamEvent &event, qint64 ns, StreamMeter &meter, PaneUpdate &update, FinishReason &reason)
{
    meter.add(event, ns);
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        update.newText += text->text;
        if (!text->text.isEmpty())
            update.state = PaneState::Answering;
    } else if (const auto *refusal = std::get_if<RefusalDelta>(&event)) {
        update.newText += refusal->text;
        update.state = PaneState::Answering;
    } else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        update.newReasoning += reasoning->text;
        if (!reasoning->text.isEmpty() && update.state == PaneState::Waiting)
            update.state = PaneState::Thinking;
    } else if (const auto *call = std::get_if<ToolCallDelta>(&event)) {
        addToolCall(update, *call);
        update.state = PaneState::Answering;
    } else if (const auto *finished = std::get_if<Finished>(&event)) {
        reason = finished->reason;
    }
}

} // namespace sluice
