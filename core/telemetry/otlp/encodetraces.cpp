// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/tracecontext.h"
#include "telemetry/otlp/encode.h"

namespace sluice::otlp {

namespace {

// Fields of Span.
enum Field : protozero::pbf_tag_type {
    TraceId = 1,
    SpanId = 2,
    ParentSpanId = 4,
    Name = 5,
    Kind = 6,
    Start = 7,
    End = 8,
    AttributesOf = 9,
    StatusOf = 15,
    Flags = 16,
};
constexpr int serverKind = 2;
constexpr int clientKind = 3;
constexpr int errorStatus = 2;

void addId(protozero::pbf_writer &span, Field field, const QByteArray &id)
{
    if (!id.isEmpty())
        span.add_bytes(field, id.data(), std::size_t(id.size()));
}

void addHead(protozero::pbf_writer &span, const TraceIds &ids, const QByteArray &id, const QByteArray &parent,
             const QByteArray &name, int kind)
{
    addId(span, TraceId, ids.trace);
    addId(span, SpanId, id);
    addId(span, ParentSpanId, parent);
    addText(span, Name, name);
    span.add_enum(Kind, kind);
    span.add_fixed32(Flags, ids.isSampled ? 1 : 0);
}

void addError(protozero::pbf_writer &span, const QByteArray &errorKind, const QString &message)
{
    protozero::pbf_writer status(span, StatusOf);
    addText(status, 2, message.isEmpty() ? errorKind : message.toUtf8());
    status.add_enum(3, errorStatus);
}

void addRequest(protozero::pbf_writer &scope, const RequestRecord &record, const TraceIds &ids)
{
    protozero::pbf_writer span(scope, 2);
    const DoorName door = doorName(record.door);
    const QByteArray method = record.door == "models" ? "GET" : "POST";
    addHead(span, ids, spanIdOf(record.id), ids.parent, method + ' ' + door.path.toByteArray(), serverKind);
    span.add_fixed64(Start, unixNs(record, 0));
    span.add_fixed64(End, unixNs(record, record.times.total));
    Attributes attributes(span, AttributesOf);
    attributes.text("http.request.method", method);
    attributes.text("http.route", door.path);
    attributes.whole("http.response.status_code", record.status);
    attributes.text("error.type", record.errorKind);
    attributes.text("sluice.request.id", record.id);
    attributes.text("sluice.key", record.client.toUtf8());
    attributes.text("sluice.door", record.door);
    attributes.text("sluice.model", record.model);
    attributes.text("sluice.error.code", record.errorCode);
    attributes.text("sluice.guard", record.guard);
    attributes.text("sluice.guard.rules", record.guardRules.join(','));
    attributes.whole("sluice.attempts", qint64(record.attempts.size()));
    if (record.cost)
        attributes.number("sluice.cost_usd", record.cost->dollars());
    if (record.isEstimated)
        attributes.flag("sluice.estimated", true);
    if (record.isUnpriced)
        attributes.flag("sluice.unpriced", true);
    // A client's own fault is no error of the server, by the conventions for HTTP.
    if (!record.errorKind.isEmpty() && isServerFailed(record))
        addError(span, record.errorKind, record.errorMessage);
}

void addAnswer(Attributes &attributes, const RequestRecord &record, const Names &names)
{
    attributes.whole(names.inputTokens, record.usage.input);
    attributes.whole(names.outputTokens, record.usage.output);
    attributes.whole(names.cachedTokens, record.usage.cachedInput);
    attributes.whole(names.reasoningTokens, record.usage.reasoning);
    attributes.text(names.responseId, record.answer.id);
    attributes.text(names.responseModel, record.answer.model);
    attributes.texts(names.finishReasons, record.answer.finishReasons);
    if (record.stream && record.times.firstToken)
        attributes.number(names.timeToFirstChunkAttribute, *record.times.firstToken / 1000);
}

void addAttempt(protozero::pbf_writer &scope, const RequestRecord &record, const TraceIds &ids, std::size_t number,
                const Names &names)
{
    const RecordedAttempt &attempt = record.attempts[number];
    const bool isLast = number + 1 == record.attempts.size();
    const TargetName target = targetName(attempt.target);
    const QByteArray operation = doorName(record.door).operation.toByteArray();
    protozero::pbf_writer span(scope, 2);
    addHead(span, ids, spanIdOf(record.id, int(number) + 1), spanIdOf(record.id), operation + ' ' + target.model,
            clientKind);
    const double begin = attempt.begin.value_or(record.times.queue.value_or(0));
    span.add_fixed64(Start, unixNs(record, begin));
    span.add_fixed64(End, unixNs(record, std::max(begin, attempt.end.value_or(record.times.total))));
    Attributes attributes(span, AttributesOf);
    attributes.text(names.operation, operation);
    attributes.text(names.provider, target.provider);
    attributes.text(names.requestModel, target.model);
    if (record.stream && !names.requestStream.isEmpty())
        attributes.flag(names.requestStream, true);
    attributes.whole(names.requestMaxTokens, record.maxTokens);
    attributes.number(names.requestTemperature, record.temperature);
    if (attempt.status > 0)
        attributes.whole("http.response.status_code", attempt.status);
    attributes.text("error.type", attempt.errorKind);
    if (isLast)
        addAnswer(attributes, record, names);
    if (!attempt.errorKind.isEmpty())
        addError(span, attempt.errorKind, isLast ? record.errorMessage : QString());
}

} // namespace

QByteArray encodeTraces(const std::vector<ExportedRequest> &requests, const Source &source,
                        ExportDestination::Conventions conventions)
{
    const Names &names = namesOf(conventions);
    return exportRequest(source, names.schemaUrl, [&](protozero::pbf_writer &scope) {
        for (const ExportedRequest &request : requests) {
            const TraceIds ids = traceIdsOf(request.record.traceParent, request.record.id);
            addRequest(scope, request.record, ids);
            for (std::size_t number = 0; number < request.record.attempts.size(); ++number)
                addAttempt(scope, request.record, ids, number, names);
        }
    });
}

} // namespace sluice::otlp
