// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "gateway/doors/tokencount.h"
#include "gateway/pipeline/way.h"

namespace sluice {

namespace {

/// A model that nobody would be asked for is unknown here, too.
StepResult findModel(RequestContext &request)
{
    RouteRequest route;
    route.names = {request.counted->model};
    route.isDryRun = true;
    route.mayName = request.mayName();
    const Router &router = *request.setup->router;
    if (!request.listsAwaited && router.needsModelLists(route.names))
        return awaitLists(request);
    const auto targets = router.targets(route, request.shared->catalog, request.shared->health, monotonicNs());
    if (!targets.ok() && targets.error().kind == ErrorKind::NotFound)
        return targets.error();
    return Next();
}

} // namespace

/// A large body is counted on another thread: the lane's other requests do not wait for it.
StepResult answerTokenCount(RequestContext &request)
{
    constexpr qsizetype small = 256 * 1024;
    const QByteArray &body = request.arrival.body;
    if (!request.counted && body.size() > small) {
        return Wait{[&request](QObject *context, std::function<void()> again) {
            countElsewhere(context, *request.arrival.door.dialect, request.arrival.body,
                           [&request, again = std::move(again)](const CountedTokens &counted) {
                               request.counted = counted;
                               again();
                           });
        }};
    }
    if (!request.counted)
        request.counted = countedTokens(*request.arrival.door.dialect, body);
    request.log.setAsked({request.counted->model});
    if (!request.counted->answer)
        return request.counted->answer.error();
    if (StepResult found = findModel(request); !std::holds_alternative<Next>(found))
        return found;
    return Answer{*request.counted->answer};
}

} // namespace sluice
