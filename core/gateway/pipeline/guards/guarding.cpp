// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/guarding.h"

#include "base/refusal.h"
#include "gateway/pipeline/guards/guardwatch.h"
#include "gateway/pipeline/requestcontext.h"
#include "json/value.h"
#include "json/writer.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace sluice {

GuardedRequest guardedRequest(const QByteArray &body, const GuardRuleList &rules)
{
    Matcher matcher;
    GuardedRequest guarded;
    if (std::ranges::any_of(rules, [](const GuardRulePtr &rule) { return rule->putsBack; }))
        guarded.placeholders = Placeholders(body);
    guarded.body = guardBody(body, JsonBody::Request, rules, matcher, guarded.report, &guarded.placeholders);
    return guarded;
}

void guardElsewhere(QObject *context, const QByteArray &body, const GuardRuleList &rules,
                    std::function<void(const GuardedRequest &)> done)
{
    const auto promise = std::make_shared<QPromise<GuardedRequest>>();
    promise->future().then(context, std::move(done));
    promise->start();
    QThreadPool::globalInstance()->start([body, rules, promise] {
        promise->addResult(guardedRequest(body, rules));
        promise->finish();
    });
}

std::unique_ptr<AnswerGuard> guardOfAnswer(RequestContext &request)
{
    if (request.answerRules.empty())
        return nullptr;
    auto reader = request.translator->passesAnswer() ? request.call->dialect().makeReader() : nullptr;
    return std::make_unique<AnswerGuard>(rulesThatAsk(request.answerRules, GuardRule::Asks::Nobody), std::move(reader),
                                         request.guardReport);
}

Result<QByteArray> guardedAnswer(RequestContext &request, const QByteArray &body)
{
    if (request.answerRules.empty())
        return body;
    Matcher matcher;
    QByteArray guarded = guardBody(body, JsonBody::Answer, rulesThatAsk(request.answerRules, GuardRule::Asks::Nobody),
                                   matcher, request.guardReport);
    if (request.guardReport.isBlocked())
        return guardRefusal(request.guardReport, GuardStage::Output);
    return guarded;
}

void watchAnswer(RequestContext &request, const QByteArray &body)
{
    const GuardRuleList watching = rulesThatAsk(request.answerRules, GuardRule::Asks::Beside);
    if (!watching.empty())
        request.watch().addBody(body, JsonBody::Answer, watching);
}

Error guardedError(RequestContext &request, Error error)
{
    if (request.answerRules.empty() || error.source != ErrorSource::Upstream || request.guardReport.isBlocked())
        return error;
    const QByteArray more = error.members.isEmpty() ? QByteArray() : ',' + error.members;
    const QByteArray text = R"({"message":)" + json::quoted(error.message.toUtf8()) + more + '}';
    Matcher matcher;
    GuardRuleList rules = rulesThatAsk(request.answerRules, GuardRule::Asks::Nobody);
    std::erase_if(rules, [](const GuardRulePtr &rule) { return rule->judgesWhole(); }); // it is no answer
    const QByteArray guarded = guardBody(text, JsonBody::Answer, rules, matcher, request.guardReport);
    if (guarded == text && !request.guardReport.isBlocked())
        return error;
    error.body.clear();
    error.members.clear();
    error.message =
        QCoreApplication::translate("Gateway", "The provider answered with an error, which guards hold back.");
    const Result<json::Document> document = json::Document::parse(guarded);
    if (request.guardReport.isBlocked() || !document)
        return error;
    error.message = QString::fromUtf8(document->root()["message"].text());
    for (const json::Member &member : document->root().members()) {
        if (member.key != "message") {
            error.members += (error.members.isEmpty() ? "" : ",") + member.rawKey.toByteArray() + ':'
                             + member.value.raw().toByteArray();
        }
    }
    return error;
}

Error guardRefusal(const GuardReport &report, GuardStage stage)
{
    const QString rule = QString::fromUtf8(report.blockedBy());
    if (report.isUnavailable() && stage == GuardStage::Output) {
        Error error =
            refusal(Refusal::GuardUnavailable,
                    QCoreApplication::translate("Gateway", "The guard '%1' could not look at this answer, which was "
                                                           "paid for. Ask whoever runs the gateway.")
                        .arg(rule));
        error.unreadable = true;
        return error;
    }
    if (report.isUnavailable()) {
        return refusal(Refusal::GuardUnavailable,
                       QCoreApplication::translate("Gateway",
                                                   "The guard '%1' could not look at this. Try again, or ask "
                                                   "whoever runs the gateway.")
                           .arg(rule));
    }
    if (stage == GuardStage::Input) {
        return refusal(Refusal::ContentBlocked,
                       QCoreApplication::translate("Gateway",
                                                   "The guard '%1' does not let this request through. Take out "
                                                   "what it found, and send it again.")
                           .arg(rule));
    }
    return refusal(
        Refusal::ContentBlocked,
        QCoreApplication::translate("Gateway", "The guard '%1' does not let this answer through.").arg(rule));
}

} // namespace sluice
