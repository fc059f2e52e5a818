// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/dryrun.h"

#include "base/clock.h"
#include "engine/call/retrypolicy.h"
#include "engine/lists/modelprice.h"
#include "engine/upstream/upstreamrequest.h"
#include "gateway/limits/addedinput.h"
#include "gateway/limits/admit.h"
#include "gateway/limits/expecteduse.h"
#include "json/writer.h"

#include <cmath>

namespace sluice {

namespace {

/// One target as the engine would come to it.
struct Step {
    const Target *target;
    std::optional<Error> refusal; ///< why nothing could be sent there
    QUrl url;
    QByteArrayList dropped;
    AddedInput added;
};

Step stepTo(const Target &target, const DryRun &run)
{
    Step step{&target, {}, {}, {}, {}};
    const Result<PreparedBody> body = run.translator.prepare(target, run.shared.factsOf(target));
    if (!body) {
        step.refusal = body.error();
        return step;
    }
    const QByteArray operation = body->operation.isEmpty() ? QByteArray("chat") : body->operation;
    const Result<TransportRequest> request = makeUpstreamRequest(target, operation, body->body, run.asked.stream);
    if (!request) {
        step.refusal = request.error();
        return step;
    }
    step.url = request->url;
    step.dropped = run.translator.dropped();
    step.added = addedInput(run.shared, run.request, target, body->body);
    return step;
}

Usage usageOf(const DryRun &run, const Step &step)
{
    const Target &target = *step.target;
    const double written = double(estimatedInputTokens(run.request) + step.added.written);
    Usage usage;
    usage.input = step.added.history + std::llround(written * run.shared.calibration->input(target.qualifiedName()));
    usage.output = allowanceOf(*run.request.door.dialect, run.asked.output, run.shared.factsOf(target)).usual();
    return usage;
}

void writeTarget(json::Writer &writer, const Step &step, const TargetHealth &health, qint64 tokens)
{
    const Target &target = *step.target;
    writer.beginObject().key("model").string(target.qualifiedName());
    if (!target.keyName.isEmpty())
        writer.key("key").string(target.keyName);
    const auto wait = health.snapshot(target.id(), tokens, monotonicNs()).delay;
    writer.key("wait_ms").integer(wait.count());
    if (step.refusal)
        writer.key("refused").string(step.refusal->message.toUtf8());
    writer.endObject();
}

void writeCost(json::Writer &writer, const char *name, const std::optional<double> &cost)
{
    writer.key(name);
    if (cost)
        writer.number(*cost);
    else
        writer.null();
}

QByteArray encode(const DryRun &run, const std::vector<Step> &steps, const Step &first, Money added)
{
    const Usage usage = usageOf(run, first);
    const std::optional<Price> price = priceOf(*first.target, run.shared.catalog, run.setup.prices);
    json::Writer writer;
    writer.beginObject().key("object").string("sluice.dry_run");
    writer.key("requested_model").string(run.asked.model);
    const auto route = run.setup.router->routes().find(run.asked.model);
    if (route != run.setup.router->routes().end())
        writer.key("strategy").string(strategyName(route->second.strategy));
    writer.key("model").string(first.target->qualifiedName());
    writer.key("url").string(first.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    writer.key("stream").boolean(run.asked.stream);
    writer.key("targets").beginArray();
    for (const Step &step : steps)
        writeTarget(writer, step, run.shared.health, *usage.input + *usage.output);
    writer.endArray().key("dropped_params").beginArray();
    for (const QByteArray &member : first.dropped)
        writer.string(member);
    writer.endArray().key("estimated_tokens").beginObject();
    writer.key("input").integer(*usage.input).key("output").integer(*usage.output).endObject();
    writeCost(writer, "estimated_cost", price ? price->cost(usage) : std::nullopt);
    const std::optional<Money> most =
        mostCostOf({run.shared, run.setup, GatewayKeyPtr(), run.asked, run.request, run.targets});
    writeCost(writer, "most_cost", most ? std::optional((*most + added).dollars()) : std::nullopt);
    return writer.endObject().take();
}

} // namespace

Result<Preview> answerDryRun(const DryRun &run)
{
    std::vector<Step> steps;
    std::optional<std::size_t> first;
    for (const Target &target : run.targets) {
        steps.push_back(stepTo(target, run));
        const std::optional<Error> &refusal = steps.back().refusal;
        if (!first && !refusal)
            first = steps.size() - 1;
        if (refusal && isFinal(*refusal))
            break;
    }
    if (!first)
        return *steps.front().refusal;
    const Step &asked = steps[*first];
    const Money added = costOfInput(run.shared, run.setup, *asked.target, asked.added.tokens());
    return Preview{encode(run, steps, asked, added), added};
}

} // namespace sluice
