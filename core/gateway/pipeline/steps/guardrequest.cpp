// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/guardwatch.h"
#include "gateway/pipeline/guards/remotebody.h"
#include "gateway/pipeline/way.h"

namespace sluice {

namespace {

GuardRuleList rulesOf(const RequestContext &request, GuardStage stage)
{
    const GatewayKeyPtr &key = request.arrival.caller.key;
    return rulesFor(request.setup->rules.guards, stage, key ? key->name.toUtf8() : QByteArray());
}

/// What comes of what was found.
StepResult ended(RequestContext &request)
{
    request.guardReport = request.guarded->report;
    const QByteArray guarded = std::exchange(request.guarded->body, {});
    const bool isSame = guarded == request.arrival.body;
    if (!isSame)
        request.log.setBody(guarded); // what was found is kept nowhere
    if (request.guardReport.isBlocked())
        return guardRefusal(request.guardReport, GuardStage::Input);
    if (isSame)
        return Next();
    if (const Result<void> read = request.read(guarded); !read.ok())
        return read.error();
    return Next();
}

} // namespace

/// A large body is looked at on another thread: the lane's other requests do not wait for it.
StepResult guardRequest(RequestContext &request)
{
    constexpr qsizetype small = 64 * 1024;
    const QByteArray &body = request.arrival.body;
    if (request.arrival.door.dialect->outputLimit) // the others answer with no texts
        request.answerRules = rulesOf(request, GuardStage::Output);
    const GuardRuleList all = rulesOf(request, GuardStage::Input);
    if (all.empty())
        return Next();
    const GuardRuleList rules = rulesThatAsk(all, GuardRule::Asks::Nobody);
    if (!request.guarded && body.size() > small) {
        return Wait{[&request, rules](QObject *context, std::function<void()> again) {
            guardElsewhere(context, request.arrival.body, rules,
                           [&request, again = std::move(again)](const GuardedRequest &guarded) {
                               request.guarded = guarded;
                               again();
                           });
        }};
    }
    if (!request.guarded)
        request.guarded = guardedRequest(body, rules);
    if (request.guarded->report.isBlocked() || std::exchange(request.servicesAsked, true))
        return ended(request);
    if (const GuardRuleList watching = rulesThatAsk(all, GuardRule::Asks::Beside); !watching.empty())
        request.watch().addBody(request.guarded->body, JsonBody::Request, watching);
    if (const GuardRuleList asking = rulesThatAsk(all, GuardRule::Asks::AndHolds); !asking.empty()) {
        return Wait{[&request, asking](QObject *context, std::function<void()> again) {
            judgeBody(context, inquirerOf(request), request.guarded->body, JsonBody::Request, asking,
                      [&request, again = std::move(again)](const GuardedRequest &judged) {
                          request.guarded->body = judged.body;
                          request.guarded->report.add(judged.report);
                          again();
                      });
        }};
    }
    return ended(request);
}

} // namespace sluice
