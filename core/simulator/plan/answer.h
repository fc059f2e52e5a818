// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/controls.h"
#include "simulator/plan/callplan.h"
#include "simulator/plan/script.h"

namespace sluice::sim {

/// One choice of an answer; all texts are JSON-escaped.
struct PlannedChoice {
    TokenText reasoning;
    TokenText content;
    TokenText refusal;
    std::vector<PlannedCall> calls;
    QByteArray finish = "stop";
    /// The content begins with thoughts in <think>, so many tokens of it.
    int rawReasoningTokens = 0;
};

/// A whole answer, before it is put into a dialect.
struct Answer {
    std::vector<PlannedChoice> choices;
    Thinking thinking = Thinking::Off;
    int promptTokens = 0;
    int cachedTokens = 0;
    int reasoningTokens = 0;
    int completionTokens = 0;
};

/// What decides an answer besides the request.
struct AnswerSettings {
    quint64 seed = 1;
    std::optional<int> tokens; ///< length of an answer in words, thoughts included
    const Controls &controls;
    const ScriptedAnswer *scripted = nullptr; ///< what to answer, if that was laid down
};

/// The same request, seed and controls give the same answer.
[[nodiscard]] Answer planAnswer(const Ask &ask, const AnswerSettings &settings);

} // namespace sluice::sim
