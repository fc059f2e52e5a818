// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/way.h"
#include "record/tracecontext.h"

namespace sluice {

namespace {

/// The client's trace goes on upstream: below the span of this attempt where spans are exported, else as it came.
void addTrace(const RequestContext &request, HeaderList &headers)
{
    if (request.traceParent.isEmpty())
        return;
    const std::size_t attempt = request.call ? request.call->attempts().size() : 1;
    headers.append("traceparent", request.setup->rules.exportsTraces
                                      ? traceParentOf(request.traceParent, request.arrival.id, int(attempt))
                                      : request.traceParent);
    constexpr qsizetype longestState = 512;
    const QByteArray state = request.arrival.headers.value("tracestate");
    if (!state.isEmpty() && state.size() <= longestState && request.arrival.headers.count("tracestate") == 1)
        headers.append("tracestate", state);
}

Result<PreparedBody> bodyFor(RequestContext &request, const Target &target)
{
    Result<PreparedBody> body = request.translator->prepare(target, request.shared->factsOf(target));
    if (!body)
        return body;
    if (const Result<void> held = request.money.sending(target, body->body); !held.ok())
        return held.error();
    request.log.sending();
    for (const auto &[name, value] : request.moreHeaders)
        body->headers.append(name, value);
    addTrace(request, body->headers);
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
