// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/refusal.h"
#include "engine/upstream/upstreamrequest.h"
#include "gateway/pipeline/guards/remotebody.h"
#include "gateway/pipeline/latebill.h"
#include "gateway/pipeline/way.h"
#include "gateway/pipeline/whosekey.h"
#include "json/writer.h"

#include <QCoreApplication>

namespace sluice {

namespace {

QByteArray ownerOf(const RequestContext &request)
{
    const GatewayKeyPtr &key = request.arrival.caller.key;
    return key ? key->hash : QByteArray();
}

Error notFound(const QByteArray &id)
{
    return refusal(Refusal::UnknownAnswer,
                   QCoreApplication::translate(
                       "Gateway", "Response with id '%1' is not found. Answers are kept for an hour after their last "
                                  "use and as long as this gateway runs, for the key they were made with, and not with "
                                  "`store: false`.")
                       .arg(QString::fromLatin1(id.left(100))));
}

Error alreadyOver()
{
    return refusal(Refusal::InvalidRequest,
                   QCoreApplication::translate("Gateway", "Cannot cancel an answer that is over."));
}

Error notInBackground()
{
    return refusal(Refusal::InvalidRequest,
                   QCoreApplication::translate("Gateway",
                                               "Only answers in the background can be cancelled; to end this "
                                               "one, close the connection that it comes by."));
}

Error notOver()
{
    return refusal(Refusal::InvalidRequest,
                   QCoreApplication::translate("Gateway", "The answer is not over. Close the connection that it comes "
                                                          "by, then delete it."));
}

Error noStream()
{
    return refusal(Refusal::InvalidRequest,
                   QCoreApplication::translate(
                       "Gateway", "An answer that is kept is told in one piece; ask for it without `stream`."),
                   "stream");
}

Error noLongerThere(const KeptElsewhere &where)
{
    return refusal(
        Refusal::UnknownAnswer,
        QCoreApplication::translate("Gateway", "The answer is kept by %1, which is not among the providers any more.")
            .arg(QString::fromUtf8(where.provider)));
}

QByteArray deleted(const QByteArray &id)
{
    json::Writer writer;
    writer.beginObject().key("id").string(id).key("object").string("response");
    return writer.key("deleted").boolean(true).endObject().take();
}

/// What is kept here; nothing when it is not.
std::optional<StepResult> answerOwn(RequestContext &request)
{
    AnswerStore &answers = request.shared->answers;
    const QByteArray owner = ownerOf(request);
    const QByteArray &id = request.arrival.door.answerId;
    std::optional<QByteArray> object = answers.object(owner, id, monotonicNs());
    if (!object)
        return {};
    const Result<json::Document> told = json::Document::parse(*object);
    const bool isRunning = told.ok() && told->root()["status"].text() == "in_progress";
    if (request.arrival.door.door == Door::CancelKept)
        return isRunning ? notInBackground() : alreadyOver();
    if (request.arrival.door.door == Door::KeptInput) {
        const QByteArrayList items = answers.input(owner, id, monotonicNs()).value_or(QByteArrayList());
        const Result<QByteArray> list = request.arrival.door.dialect->listInput(items, id, request.arrival.query);
        return list.ok() ? StepResult(Answer{*list}) : StepResult(list.error());
    }
    if (request.arrival.method != "DELETE")
        return Answer{std::move(*object)};
    if (isRunning)
        return notOver();
    answers.remove(owner, id, monotonicNs());
    return Answer{deleted(id)};
}

/// The target that keeps it, by the key it was made with.
std::optional<Target> keeperOf(const RequestContext &request, const KeptElsewhere &where)
{
    const ProviderAccess *access = request.setup->providers->find(where.provider);
    if (!access)
        return {};
    Target target{access, {}};
    const Secret &own = request.arrival.caller.otherBearer;
    if (!access->profile.keyPrefix.isEmpty() && own.reveal().startsWith(access->profile.keyPrefix)) {
        target.key = own;
        target.keyIsCallers = true;
        return target;
    }
    for (const NamedKey &key : access->moreKeys) {
        if (key.name == where.keyName && !where.keyName.isEmpty())
            target.key = key.key;
    }
    return target;
}

StepResult fetchFrom(RequestContext &request, const Target &target)
{
    const ClientDialect &dialect = *request.arrival.door.dialect;
    const ProviderProfile &profile = target.provider->profile;
    Result<TransportRequest> sent = makeUpstreamRequest(target, dialect.name, {}, false);
    if (!sent)
        return sent.error();
    const bool cancels = request.arrival.door.door == Door::CancelKept;
    const UpstreamDialect *format = dialectOf(profile, dialect.name);
    if (!format)
        return notFound(request.arrival.door.answerId);
    sent->method = cancels ? "POST" : request.arrival.method == "DELETE" ? "DELETE" : "GET";
    const bool asksInput = request.arrival.door.door == Door::KeptInput;
    sent->url.setPath(sent->url.path() + u'/' + QString::fromLatin1(request.arrival.door.answerId)
                      + (cancels     ? QStringLiteral("/cancel")
                         : asksInput ? QString::fromLatin1(dialect.inputPath)
                                     : QString()));
    if (asksInput && !request.arrival.query.isEmpty())
        sent->url.setQuery(QString::fromLatin1(request.arrival.query));
    sent->limits = target.provider->limits.value_or(request.setup->timeouts);
    request.fetchedIn = format;
    return Wait{[&request, target, sent = *sent, format](QObject *context, const std::function<void()> &again) {
        const auto done = [&request, target, context, again](const Result<QByteArray> &body) {
            request.fetched = body.ok() ? body : withWhoseKey(body.error(), target);
            QMetaObject::invokeMethod(context, again, Qt::QueuedConnection); // not from within the fetch's own signal
        };
        request.fetch = std::make_unique<UpstreamFetch>(request.transport, *format, sent, done);
    }};
}

/// A provider that names no code for what it does not have means the answer, not a model.
Error withCode(Error error)
{
    if (error.httpStatus == 404 && error.code.isEmpty())
        error.code = notFound({}).code;
    return error;
}

/// Guards look at it as they do at an answer that comes at once.
StepResult tellFetched(RequestContext &request)
{
    if (!request.fetched->ok())
        return withCode(request.fetched->error());
    if (request.guarded) {
        request.guardReport.add(request.guarded->report);
        if (request.guarded->report.isBlocked())
            return guardRefusal(request.guardReport, GuardStage::Output);
        watchAnswer(request, request.guarded->body);
        return Answer{request.guarded->body};
    }
    if (request.arrival.door.door != Door::KeptInput && request.arrival.method != "DELETE")
        billLate(request, *request.fetchedIn, **request.fetched);
    const GatewayKeyPtr &key = request.arrival.caller.key;
    request.answerRules =
        rulesFor(request.setup->rules.guards, GuardStage::Output, key ? key->name.toUtf8() : QByteArray());
    const Result<QByteArray> guarded = guardedAnswer(request, **request.fetched);
    if (!guarded)
        return guarded.error();
    const GuardRuleList asking = rulesThatAsk(request.answerRules, GuardRule::Asks::AndHolds);
    if (asking.empty()) {
        watchAnswer(request, *guarded);
        return Answer{*guarded};
    }
    return Wait{[&request, body = *guarded, asking](QObject *context, std::function<void()> again) {
        judgeBody(context, inquirerOf(request), body, JsonBody::Answer, asking,
                  [&request, again = std::move(again)](const GuardedRequest &judged) {
                      request.guarded = judged;
                      again();
                  });
    }};
}

} // namespace

/// Of this gateway's own memory, or of the provider that the answer came from.
StepResult answerKept(RequestContext &request)
{
    if (request.fetched)
        return tellFetched(request);
    if (request.arrival.query.split('&').contains("stream=true"))
        return noStream();
    if (std::optional<StepResult> own = answerOwn(request))
        return std::move(*own);
    const QByteArray &id = request.arrival.door.answerId;
    if (std::optional<StepResult> result = awaitOwner(request, id))
        return std::move(*result);
    const std::optional<KeptElsewhere> where = request.shared->answers.elsewhere(ownerOf(request), id);
    if (!where)
        return notFound(id);
    const std::optional<Target> keeper = keeperOf(request, *where);
    return keeper ? fetchFrom(request, *keeper) : StepResult(noLongerThere(*where));
}

} // namespace sluice
