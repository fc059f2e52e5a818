// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/answersequencer.h"

#include <iterator>

namespace sluice {

namespace {

void append(std::vector<AnswerStep> &steps, std::vector<CallStep> calls)
{
    steps.insert(steps.end(), std::make_move_iterator(calls.begin()), std::make_move_iterator(calls.end()));
}

std::optional<AnswerStep> textStep(const StreamEvent &event)
{
    if (const auto *text = std::get_if<TextDelta>(&event))
        return *text;
    if (const auto *reasoning = std::get_if<ReasoningDelta>(&event))
        return *reasoning;
    if (const auto *refusal = std::get_if<RefusalDelta>(&event))
        return *refusal;
    return {};
}

} // namespace

std::vector<AnswerStep> AnswerSequencer::add(const StreamEvent &event)
{
    std::vector<AnswerStep> steps;
    if (const auto *call = std::get_if<ToolCallDelta>(&event)) {
        append(steps, m_calls.add(*call));
    } else if (const auto text = textStep(event)) {
        append(steps, m_calls.endWhole());
        if (m_calls.isRunning()) {
            m_held.push_back(*text);
            return steps;
        }
        std::ranges::move(std::exchange(m_held, {}), std::back_inserter(steps)); // what waited comes first
        steps.push_back(*text);
    }
    return steps;
}

std::vector<AnswerStep> AnswerSequencer::finish(FinishReason reason)
{
    std::vector<AnswerStep> steps;
    append(steps, m_calls.finish(reason));
    std::ranges::move(std::exchange(m_held, {}), std::back_inserter(steps));
    return steps;
}

} // namespace sluice
