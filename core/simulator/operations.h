// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/call.h"
#include "simulator/shape.h"

namespace sluice::sim {

/// Each answers one call of its operation.
void answerChat(Call &call);
void answerCompletion(Call &call);
void answerEmbeddings(Call &call);
void answerResponses(Call &call);
void answerResponseList(Call &call);
/// Get, delete or cancel.
void answerStoredResponse(Call &call, Operation operation, const QByteArray &id);
void answerModels(Call &call);
void answerModel(Call &call, const QByteArray &id);

/// The request's JSON after it was held against the rules; empty when the call has refused it.
[[nodiscard]] std::optional<json::Document> checkedBody(Call &call, const RuleBook &rules);
/// The model the body names; null when the call has refused it.
[[nodiscard]] const SimModel *requestedModel(Call &call, json::Value body, ModelKind kind);

} // namespace sluice::sim
