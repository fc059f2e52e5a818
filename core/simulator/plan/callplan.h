// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/ask.h"
#include "simulator/plan/content/random.h"
#include "simulator/plan/content/tokens.h"
#include "simulator/plan/script.h"

namespace sluice::sim {

/// One tool call of an answer.
struct PlannedCall {
    QByteArray id;
    QByteArray name;
    TokenText arguments;
    bool takesNothing = false; ///< its schema has no properties
};

/// The tool calls that answer this request; empty when it is to be answered in words. `count` asks for so many.
[[nodiscard]] std::vector<PlannedCall> planCalls(const Ask &ask, std::optional<int> count, Random &random);
/// The calls as a script gives them.
[[nodiscard]] std::vector<PlannedCall> planScriptedCalls(const Ask &ask, const std::vector<ScriptedCall> &given,
                                                         Random &random);

} // namespace sluice::sim
