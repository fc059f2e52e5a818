// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/faults/refusal.h"
#include "simulator/plan/ask.h"

namespace sluice::sim {

/// A request whose shape is right, as the checks on its meaning see it.
struct CheckedRequest {
    json::Value body;
    const SimModel &model;
    const Ask &ask;
};

/// What Groq refuses although every property is known to it (core/providers/groq.md#what-it-refuses).
[[nodiscard]] std::optional<Refusal> checkGroqChat(const CheckedRequest &request);
/// What Fireworks refuses although every property is known to it (core/providers/fireworks.md#what-it-refuses); for
/// chat and completions.
[[nodiscard]] std::optional<Refusal> checkFireworksChat(const CheckedRequest &request);
[[nodiscard]] std::optional<Refusal> checkFireworksResponses(const CheckedRequest &request);

/// The model of a request, or why it cannot be had for that kind of operation.
struct ModelLookup {
    const SimModel *model = nullptr;
    Refusal refusal = {};
};
[[nodiscard]] ModelLookup lookUpModel(const Catalog &catalog, Provider provider, const QByteArray &id, ModelKind kind);

} // namespace sluice::sim
