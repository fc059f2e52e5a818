// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/bytesearch.h"
#include "engine/lists/modelfacts.h"
#include "gateway/pipeline/way.h"

#include <algorithm>

namespace sluice {

namespace {

/// Whether nobody can say yet if a model takes the images.
bool needsLists(const RequestContext &request)
{
    const auto isUnknown = [&request](const Target &target) {
        return needsListForImages(target, request.shared->factsOf(target));
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
    if (!request.listsAwaited && needsLists(request))
        return awaitLists(request);
    return Next();
}

} // namespace sluice
