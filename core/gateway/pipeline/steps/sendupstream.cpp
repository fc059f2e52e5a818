// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/way.h"

namespace sluice {

namespace {

Result<PreparedBody> bodyFor(RequestContext &request, const Target &target)
{
    Result<PreparedBody> body = request.translator->prepare(target, request.shared->factsOf(target));
    if (!body)
        return body;
    if (const Result<void> held = request.money.sending(target, body->body); !held.ok())
        return held.error();
    for (const auto &[name, value] : request.moreHeaders)
        body->headers.append(name, value);
    return body;
}

} // namespace

/// Makes the call; it is begun at the end of the way.
StepResult sendUpstream(RequestContext &request)
{
    CallPlan plan;
    plan.targets = std::move(request.targets);
    plan.stream = request.asked.stream;
    plan.limits = request.setup->rules.retries;
    plan.timeouts = request.setup->timeouts;
    plan.health = &request.shared->health;
    plan.tokens = request.tokens;
    plan.prepare = [&request](const Target &target) { return bodyFor(request, target); };
    request.call = std::make_unique<Call>(request.transport, std::move(plan));
    request.money.setCall(*request.call);
    request.log.setCall(*request.call, *request.translator);
    return Next();
}

} // namespace sluice
