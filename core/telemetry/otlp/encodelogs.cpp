// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/tracecontext.h"
#include "telemetry/otlp/encode.h"

namespace sluice::otlp {

namespace {

// Fields of LogRecord.
enum Field : protozero::pbf_tag_type {
    Time = 1,
    Severity = 2,
    AttributesOf = 6,
    TraceId = 9,
    SpanId = 10,
    ObservedTime = 11,
    EventName = 12,
};
constexpr int infoSeverity = 9;
constexpr int errorSeverity = 17;

void addRequest(protozero::pbf_writer &scope, const ExportedRequest &request, const Names &names)
{
    const RequestRecord &record = request.record;
    const TraceIds ids = traceIdsOf(record.traceParent, record.id);
    const QByteArray span = spanIdOf(record.id);
    const TargetName target = targetName(record.target);
    protozero::pbf_writer log(scope, 2);
    log.add_fixed64(Time, unixNs(record, record.times.total));
    log.add_fixed64(ObservedTime, unixNs(record, record.times.total));
    log.add_enum(Severity, isFailed(record) ? errorSeverity : infoSeverity);
    Attributes attributes(log, AttributesOf);
    attributes.text(names.operation, doorName(record.door).operation);
    attributes.text(names.provider, target.provider);
    attributes.text(names.requestModel, target.model);
    attributes.text(names.responseId, record.answer.id);
    attributes.text(names.responseModel, record.answer.model);
    attributes.texts(names.finishReasons, record.answer.finishReasons);
    attributes.whole(names.inputTokens, record.usage.input);
    attributes.whole(names.outputTokens, record.usage.output);
    attributes.text("error.type", record.errorKind);
    attributes.text("sluice.request.id", record.id);
    attributes.text("sluice.key", record.client.toUtf8());
    attributes.text("sluice.request.body", request.bodies.request);
    attributes.text("sluice.response.body", request.bodies.answer);
    log.add_bytes(TraceId, ids.trace.data(), std::size_t(ids.trace.size()));
    log.add_bytes(SpanId, span.data(), std::size_t(span.size()));
    addText(log, EventName, names.details);
}

} // namespace

QByteArray encodeLogs(const std::vector<ExportedRequest> &requests, const Source &source,
                      ExportDestination::Conventions conventions)
{
    const Names &names = namesOf(conventions);
    return exportRequest(source, names.schemaUrl, [&](protozero::pbf_writer &scope) {
        for (const ExportedRequest &request : requests)
            addRequest(scope, request, names);
    });
}

QByteArray encodeAnchor(qint64 seq, const QByteArray &hash, qint64 atMs, const Source &source)
{
    return exportRequest(source, {}, [&](protozero::pbf_writer &scope) {
        protozero::pbf_writer log(scope, 2);
        const quint64 at = quint64(atMs) * 1'000'000;
        log.add_fixed64(Time, at);
        log.add_fixed64(ObservedTime, at);
        log.add_enum(Severity, infoSeverity);
        Attributes attributes(log, AttributesOf);
        attributes.whole("sluice.audit.seq", seq);
        attributes.text("sluice.audit.hash", hash);
        addText(log, EventName, "sluice.audit.anchor");
    });
}

} // namespace sluice::otlp
