// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/modeltable.h"
#include "providers/profile.h"
#include "wire/headers.h"

namespace sluice {

/// Whom a request goes to.
struct Recipient {
    const ProviderProfile &profile;
    /// The provider's own id.
    const QByteArray &model;
    /// What is known of the model.
    const ModelFacts &facts;
    /// A field that would be removed is an InvalidRequest error that names it.
    bool strict = false;
};

/// A request made fit for a provider: its bytes but for the few edits needed
/// (core/dialects/README.md#what-must-hold).
struct PreparedRequest {
    QByteArray body;
    /// Extra headers the profile asks for.
    HeaderList headers = {};
    /// Dotted paths of what was removed, and of values brought into their bounds: "logprobs", "messages[2].name",
    /// "max_tokens". What only changed its name, and null members, are not told.
    QByteArrayList dropped = {};
    bool stream = false;
    /// Whether the client itself asked for the usage chunk.
    bool clientWantsUsage = false;
    bool hasTools = false;
    /// How many choices the answer will have.
    int choices = 1;
};

} // namespace sluice
