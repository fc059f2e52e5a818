// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/storerefusal.h"
#include "gateway/pipeline/way.h"

namespace sluice {

/// Other gateways on the store gave answers too, and so did this one before it was started.
std::optional<StepResult> awaitOwner(RequestContext &request, const QByteArray &answerId)
{
    GatewayShared &shared = *request.shared;
    if (request.owner)
        return request.owner->ok() ? std::nullopt : std::optional<StepResult>(storeRefusal(StoreNeed::Owners));
    if (answerId.isEmpty() || !shared.owners || shared.answers.isClaimed(answerId))
        return {};
    return Wait{[&request, answerId](QObject *context, const std::function<void()> &again) {
        using Found = Result<std::optional<AnswerOwner>>;
        const auto found = [&request, answerId, again](const Found &owner) {
            if (owner.ok() && *owner)
                request.shared->claim(answerId, **owner);
            request.owner = owner;
            again();
        };
        request.shared->owners->find(answerId).then(context, found);
    }};
}

StepResult findOwner(RequestContext &request)
{
    if (std::optional<StepResult> result = awaitOwner(request, request.translator->goesOnFrom()))
        return std::move(*result);
    return Next();
}

} // namespace sluice
