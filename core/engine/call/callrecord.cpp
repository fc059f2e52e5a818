// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/call/callrecord.h"

#include "dialects/parts/finishreason.h"
#include "transport/networkerror.h"

namespace sluice {

namespace {

double millisecondsBetween(qint64 fromNs, qint64 toNs)
{
    return double(toNs - fromNs) / 1e6;
}

std::vector<RecordedAttempt> recorded(const std::vector<AttemptRecord> &attempts, qint64 receivedNs)
{
    std::vector<RecordedAttempt> result;
    for (const AttemptRecord &attempt : attempts) {
        result.push_back({attempt.target, attempt.status});
        if (attempt.beganNs > 0)
            result.back().begin = std::max(0.0, millisecondsBetween(receivedNs, attempt.beganNs));
        if (attempt.endedNs > 0)
            result.back().end = std::max(0.0, millisecondsBetween(receivedNs, attempt.endedNs));
        if (attempt.error) {
            result.back().errorKind = errorKindName(attempt.error->kind);
            result.back().errorCode = attempt.error->code;
        }
    }
    return result;
}

} // namespace

void recordCall(RequestRecord &record, const Call &call, qint64 receivedNs, qint64 firstOutputNs)
{
    record.attempts = recorded(call.attempts(), receivedNs);
    record.target = call.target().qualifiedName().left(maxRecordedName);
    recordAnswer(record, call.facts());
    const TransportTimes times = call.times();
    if (times.started > 0)
        record.times.queue = std::max(0.0, millisecondsBetween(receivedNs, times.started));
    // Until it was sent, so that what is left until the first token is what the playground shows.
    if (const qint64 sent = std::max(times.connected, times.requestSent); sent > 0)
        record.times.connect = std::max(0.0, millisecondsBetween(times.started, sent));
    if (firstOutputNs > 0)
        record.times.firstToken = millisecondsBetween(receivedNs, firstOutputNs);
}

void recordAnswer(RequestRecord &record, const AnswerFacts &facts)
{
    record.answer = {facts.id.left(maxRecordedId), facts.model.left(maxRecordedName)};
    for (const FinishReason reason : facts.finishReasons)
        record.answer.finishReasons.append(finishReasonName(reason));
}

void recordError(RequestRecord &record, const Error &error)
{
    record.errorKind = errorKindName(error.kind);
    record.errorCode = error.code.left(maxRecordedName);
    record.errorMessage = error.message.left(maxRecordedMessage);
}

void addUsageOfFailure(StreamMeter &meter, const Call &call)
{
    const Usage told = call.usage();
    if (told.output && !meter.usage().output)
        meter.add(UsageUpdate{told}, call.eventTimeNs());
}

AttemptEnd attemptEnd(const Call &call, bool gaveOutput)
{
    const std::vector<AttemptRecord> &attempts = call.attempts();
    const std::optional<Error> error = attempts.empty() ? std::nullopt : attempts.back().error;
    return {call.times().requestSent > 0, gaveOutput, error && isAbandoned(*error), call.status(), error};
}

void recordLeaving(RequestRecord &record)
{
    record.status = clientClosedRequest;
    record.errorKind = errorKindName(ErrorKind::Cancelled);
}

} // namespace sluice
