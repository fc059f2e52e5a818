// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/chatfit.h"

#include "base/bytesearch.h"
#include "dialects/fit/imageparts.h"
#include "dialects/openaichat/passthrough.h"

namespace sluice {

namespace {

/// The profile, or `changed` made from it for a request whose model does not reason as far as is known: reasoning in
/// its history is then removed and reported, for such models refuse it.
const ProviderProfile &profileFor(const json::Value &body, const Recipient &to, std::optional<ProviderProfile> &changed)
{
    // Looked for as bytes first: a profile is not worth copying for the many requests that have none.
    const bool reasons = to.facts.reasoning.value_or(!to.profile.reasoningMustBeKnown);
    if (reasons || to.profile.reasoningField.isEmpty() || !holds(body.raw(), "\"reasoning"))
        return to.profile;
    changed = to.profile;
    changed->reasoningField.clear();
    return *changed;
}

/// Whether images may go to that model, as far as is known of it.
bool takesImages(const Recipient &to)
{
    return to.facts.vision.value_or(!to.profile.imagesMustBeKnown);
}

} // namespace

Result<PreparedRequest> fitChatRequest(const json::Value &body, const Recipient &to)
{
    if (!takesImages(to)) {
        if (const Result<void> fitting = refuseImages(body, to.model); !fitting.ok())
            return fitting.error();
    }
    std::optional<ProviderProfile> changed;
    return prepareChatRequest(body, profileFor(body, to, changed), to.model, to.facts.maxOutputTokens, to.strict,
                              to.facts);
}

} // namespace sluice
