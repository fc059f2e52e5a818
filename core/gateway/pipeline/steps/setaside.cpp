// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "gateway/limits/admit.h"
#include "gateway/pipeline/way.h"

namespace sluice {

Wait awaitShare(const RequestContext &request)
{
    return {[&admission = request.shared->admission,
             hash = request.arrival.caller.key->hash](QObject *context, std::function<void()> again) {
        admission.whenShared(hash).then(context, std::move(again));
    }};
}

StepResult setAside(RequestContext &request)
{
    const Result<std::optional<Reservation>> admitted = admit(
        {*request.shared, *request.setup, request.arrival.caller.key, request.asked, *request.request, request.targets},
        {monotonicNs(), request.money.timeMs()});
    if (!admitted.ok() && Admission::needsShare(admitted.error()))
        return awaitShare(request);
    if (!admitted.ok())
        return admitted.error();
    if (*admitted)
        request.money.setReservation(**admitted);
    return Next();
}

} // namespace sluice
