// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/bytesearch.h"
#include "gateway/pipeline/way.h"

#include <algorithm>

namespace sluice {

namespace {

/// Whether a model must be looked up in its provider's list before anybody can say if it takes the images.
bool needsListForImages(const RequestContext &request)
{
    const auto isUnknown = [&request](const Target &target) {
        return target.provider->profile.imagesMustBeKnown && !request.shared->factsOf(target).vision;
    };
    return std::any_of(request.targets.begin(), request.targets.end(), isUnknown)
           && holds(request.request->body.raw(), "image");
}

} // namespace

Wait awaitLists(RequestContext &request)
{
    request.listsAwaited = true;
    return {[&lister = request.lister](QObject *context, std::function<void()> again) {
        lister.whenFresh(context, std::move(again));
    }};
}

StepResult awaitFacts(RequestContext &request)
{
    if (!request.listsAwaited && needsListForImages(request))
        return awaitLists(request);
    return Next();
}

} // namespace sluice
