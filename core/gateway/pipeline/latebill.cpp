// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/latebill.h"

#include "dialects/upstreamdialect.h"
#include "engine/call/callrecord.h"
#include "engine/lists/modelprice.h"
#include "gateway/pipeline/requestcontext.h"
#include "meter/bill.h"

namespace sluice {

namespace {

/// What the end tells of what was used, and what that costs.
struct LateUsage {
    Consumption consumption = {};
    std::optional<Price> price = {};
    AnswerFacts facts = {};
    bool isFree = false; ///< it failed, and told no output
};

LateUsage lateUsage(const RequestContext &request, const KeptElsewhere &where, const UpstreamDialect &format,
                    const json::Value &body)
{
    const GatewayShared &shared = *request.shared;
    LateUsage late{.facts = format.factsOf(body)};
    Consumption &used = late.consumption;
    used.told = format.usageOf(body);
    addAnswerText(used.seen, body);
    used.seen.add(UsageUpdate{used.told}); // the count is of all of it
    late.isFree = body["status"].text() == "failed" && used.told.output.value_or(0) == 0;
    const ProviderAccess *access = request.setup->providers->find(where.provider);
    if (!access)
        return late;
    const Target target{access, where.model};
    const ModelFacts facts = shared.factsOf(target);
    used.limits = {facts.contextWindow, facts.maxOutputTokens, facts.reasoning, {}};
    late.price = priceOf(target, shared.catalog, request.setup->prices);
    return late;
}

void bill(RequestRecord &record, LateUsage late)
{
    if (!late.consumption.told.input)
        late.consumption.told.input = record.usage.input;
    late.consumption.limits.askedOutput = record.maxTokens;
    const Bill bill = late.isFree ? Bill() : billOf(late.consumption, late.price);
    record.usage = bill.usage;
    record.isEstimated = bill.isEstimated;
    record.usageJudgement = bill.judgement;
    record.cost = bill.cost;
    record.isUnpriced = bill.isUnpriced;
    recordAnswer(record, late.facts);
}

} // namespace

bool goesOn(const json::Value &answer)
{
    const QByteArray status = answer["status"].text();
    return status == "queued" || status == "in_progress" || status == "cancelling";
}

void billLate(const RequestContext &request, const UpstreamDialect &format, const QByteArray &answer)
{
    const json::Value body{QByteArrayView(answer)};
    const QByteArray status = body["status"].text();
    GatewayShared &shared = *request.shared;
    const Usage told = format.usageOf(body);
    // How far one came that was ended early nobody knows unless it is told.
    const bool isOpen = status == "cancelled" && told.output.value_or(0) == 0;
    if (!shared.recorder || status.isEmpty() || goesOn(body) || isOpen)
        return;
    const GatewayKeyPtr &key = request.arrival.caller.key;
    const QByteArray hash = key ? key->hash : QByteArray();
    const QByteArray &id = request.arrival.door.answerId;
    const auto where =
        shared.answers.takePending(hash, id, saturatingAdd(told.input.value_or(0), told.output.value_or(0)));
    if (!where)
        return;
    LateBill settling{id, hash, {}, {}};
    settling.bill = [late = lateUsage(request, *where, format, body)](RequestRecord &record) { bill(record, late); };
    settling.settled = [limits = std::weak_ptr(shared.limits), hash](qint64 day, Money more) {
        if (const std::shared_ptr<Admission> running = limits.lock(); running && !hash.isEmpty())
            running->correct(hash, day, more);
    };
    shared.recorder->settle(std::move(settling));
}

} // namespace sluice
