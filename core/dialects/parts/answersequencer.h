// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/parts/callsequencer.h"

namespace sluice {

/// A piece of an answer in which nothing comes between a call's begin and its end.
using AnswerStep = std::variant<ReasoningDelta, TextDelta, RefusalDelta, CallStep>;

/// Puts a stream's events in a sequence that formats of closed blocks can tell: calls one behind the other, and what
/// comes while a call is not whole behind the calls.
class AnswerSequencer
{
public:
    /// Events without output give no step.
    [[nodiscard]] std::vector<AnswerStep> add(const StreamEvent &event);
    /// What is left when the answer ends.
    [[nodiscard]] std::vector<AnswerStep> finish(FinishReason reason);

private:
    CallSequencer m_calls;
    std::vector<AnswerStep> m_held;
};

} // namespace sluice
