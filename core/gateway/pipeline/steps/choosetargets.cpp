// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "gateway/pipeline/affinitykey.h"
#include "gateway/pipeline/way.h"

namespace sluice {

namespace {

RouteRequest routeRequest(const RequestContext &request)
{
    RouteRequest route;
    route.names = QByteArrayList{request.asked.model} + request.asked.fallbacks;
    route.affinityKey = affinityKey(request.request->body, request.arrival.headers);
    route.tokens = request.tokens;
    route.isDryRun = request.switches.isDryRun;
    route.mayName = request.mayName();
    return route;
}

/// The caller's own key, if it is one of this provider's; else empty.
Secret callersKey(const RequestContext &request, const ProviderAccess &access)
{
    const Secret &bearer = request.arrival.caller.otherBearer;
    const QByteArray &prefix = access.profile.keyPrefix;
    return !prefix.isEmpty() && bearer.reveal().startsWith(prefix) ? bearer : Secret();
}

} // namespace

StepResult chooseTargets(RequestContext &request)
{
    const RouteRequest route = routeRequest(request);
    const Router &router = *request.setup->router;
    if (!request.listsAwaited && router.needsModelLists(route.names))
        return awaitLists(request);
    Result<std::vector<Target>> targets =
        router.targets(route, request.shared->catalog, request.shared->health, monotonicNs());
    if (!targets) {
        Error error = targets.error();
        if (!request.request->body[error.param].exists()) // the configuration names what to try next
            error.param.clear();
        return error;
    }
    request.targets = std::move(*targets);
    for (Target &target : request.targets) {
        if (Secret own = callersKey(request, *target.provider); !own.isEmpty()) {
            target.key = std::move(own);
            target.keyIsCallers = true;
        }
    }
    return Next();
}

} // namespace sluice
