// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/seenoutput.h"

namespace sluice {

SeenOutput::SeenOutput(double calibration)
    : m_calibration(calibration)
{
}

void SeenOutput::add(const StreamEvent &event)
{
    if (isOutput(event))
        ++m_deltas;
    if (const auto *text = std::get_if<TextDelta>(&event))
        m_text.add(text->text);
    else if (const auto *refusal = std::get_if<RefusalDelta>(&event))
        m_text.add(refusal->text);
    else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event))
        m_reasoning.add(reasoning->text);
    else if (const auto *call = std::get_if<ToolCallDelta>(&event))
        addCall(call->name, call->arguments);
    else if (const auto *update = std::get_if<UsageUpdate>(&event); update && update->usage.output)
        m_tokensAtCount = tokens();
}

void SeenOutput::add(const ChatResponse &response)
{
    addText(joinedText(response.message));
    addText(response.refusal);
    if (!response.message.reasoning.isEmpty())
        ++m_deltas;
    m_reasoning.add(response.message.reasoning);
    for (const ToolCall &call : response.message.toolCalls)
        addCall(call.name, call.arguments);
}

void SeenOutput::addText(QByteArrayView utf8)
{
    if (!utf8.isEmpty())
        ++m_deltas;
    m_text.add(utf8);
}

void SeenOutput::addCall(QByteArrayView name, QByteArrayView arguments)
{
    if (!name.isEmpty())
        ++m_callCount;
    // A name begins a call: what was open of the one before ends here.
    if (!name.isEmpty())
        m_calls.endText();
    m_calls.add(name);
    if (!name.isEmpty())
        m_calls.endText();
    m_calls.add(arguments);
}

double SeenOutput::tokens() const
{
    return reasoningTokens() + answerTokens();
}

} // namespace sluice
