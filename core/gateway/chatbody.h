// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"
#include "engine/call.h"
#include "pricing/modeltable.h"
#include "json/value.h"

namespace sluice {

/// `profile`, or `changed` made from it for a request whose model is known not to reason: reasoning in its history is
/// then removed and reported, for such models refuse it.
[[nodiscard]] const ProviderProfile &profileFor(const json::Value &body, const ProviderProfile &profile,
                                                const ModelFacts &facts, std::optional<ProviderProfile> &changed);

/// Whether images may go to that model, as far as is known of it.
[[nodiscard]] bool takesImages(const ProviderProfile &profile, const ModelFacts &facts);

/// A request of another format as the chat body for one target.
struct ChatBody {
    PreparedBody prepared;
    /// What the formats, the provider and the model could not take.
    QByteArrayList dropped;
};

/// `dropped` is what was lost before; with `strict` any loss is an InvalidRequest error that names it.
[[nodiscard]] Result<ChatBody> makeChatBody(ChatRequest request, QByteArrayList dropped, const Target &target,
                                            const ModelFacts &facts, bool strict);

} // namespace sluice
