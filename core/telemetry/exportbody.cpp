// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/exportbody.h"

#include "ledger/recordexport.h"
#include "telemetry/delivery.h"
#include "telemetry/packing.h"
#include "json/writer.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

struct SignalRow {
    ExportSignal signal;
    const char *name;
    otlp::Message message;
    QByteArray (*encode)(const std::vector<ExportedRequest> &, const otlp::Source &, ExportDestination::Conventions);
};
constexpr SignalRow signalRows[] = {{ExportSignal::Traces, "traces", otlp::Message::Traces, otlp::encodeTraces},
                                    {ExportSignal::Metrics, "metrics", otlp::Message::Metrics, otlp::encodeMetrics},
                                    {ExportSignal::Logs, "logs", otlp::Message::Logs, otlp::encodeLogs}};

const SignalRow &rowOf(ExportSignal signal)
{
    return signalRows[std::min<std::size_t>(std::size_t(signal), std::size(signalRows) - 1)];
}

QUrl signalUrl(const ExportDestination &destination, ExportSignal signal)
{
    if (destination.kind != ExportDestination::Kind::Otlp)
        return destination.url;
    QUrl url = destination.url;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + "/v1/"_L1 + QLatin1StringView(rowOf(signal).name));
    return url;
}

QByteArray jsonOf(const ExportedRequest &request)
{
    QByteArray line = toJsonLine(request.record);
    if (request.bodies.isEmpty())
        return line;
    line.chop(1);
    return line + ",\"request_body\":" + json::quoted(request.bodies.request)
           + ",\"answer_body\":" + json::quoted(request.bodies.answer) + '}';
}

QByteArray webhookBody(const QByteArray &name, const std::vector<ExportedRequest> &requests)
{
    json::Writer writer;
    writer.beginObject().key("type").string("requests").key("destination").string(name);
    writer.key("requests").beginArray();
    for (const ExportedRequest &request : requests)
        writer.raw(jsonOf(request));
    return writer.endArray().endObject().take();
}

/// The same for the same requests, so that a receiver knows a batch that comes twice.
QByteArray batchId(const std::vector<ExportedRequest> &requests)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ExportedRequest &request : requests)
        hash.addData(request.record.id + '\n');
    return hash.result().left(16).toHex();
}

/// By the time of the first one.
QByteArray objectName(const std::vector<ExportedRequest> &requests)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(requests.front().record.timeMs).toUTC();
    return time.toString(u"yyyy'/'MM'/'dd'/'HH'/'HHmmss'.'zzz'-'"_s).toLatin1() + batchId(requests) + ".jsonl.zst";
}

/// Signed, packed, and with what the destination asks for.
TransportRequest sealed(TransportRequest request, const ExportDestination &destination, qint64 unixSeconds)
{
    using namespace std::chrono_literals;
    request.limits = {30s, 15s, 60s};
    if (!destination.signingKey.isEmpty())
        request.headers.append("x-sluice-signature",
                               deliverySignature(destination.signingKey.reveal(), request.body, unixSeconds));
    if (QByteArray packed = destination.packed ? gzipped(request.body) : QByteArray(); !packed.isEmpty()) {
        request.body = std::move(packed);
        request.headers.append("content-encoding", "gzip");
    }
    for (const ExportDestination::Header &header : destination.headers)
        request.headers.set(header.name, header.value.reveal());
    return request;
}

} // namespace

std::vector<ExportSignal> signalsOf(const ExportDestination &destination)
{
    if (destination.kind != ExportDestination::Kind::Otlp)
        return {ExportSignal::Lines};
    std::vector<ExportSignal> result;
    const std::pair<bool, ExportSignal> wanted[] = {{destination.traces, ExportSignal::Traces},
                                                    {destination.metrics, ExportSignal::Metrics},
                                                    {destination.logs, ExportSignal::Logs}};
    for (const auto &[isWanted, signal] : wanted) {
        if (isWanted)
            result.push_back(signal);
    }
    return result;
}

QByteArray cursorName(const ExportDestination &destination, ExportSignal signal)
{
    return signal == ExportSignal::Lines ? destination.name : destination.name + '/' + rowOf(signal).name;
}

QByteArray exportLines(const std::vector<ExportedRequest> &requests)
{
    QByteArray lines;
    for (const ExportedRequest &request : requests)
        lines += jsonOf(request) + '\n';
    return lines;
}

QByteArray otlpBody(const std::vector<ExportedRequest> &requests, ExportSignal signal, const otlp::Source &source,
                    ExportDestination::Conventions conventions)
{
    return rowOf(signal).encode(requests, source, conventions);
}

TransportRequest objectOf(const ExportDestination &destination, const QByteArray &name, const QByteArray &type,
                          const QByteArray &body, qint64 unixSeconds)
{
    // The bucket stands in the path: that every server of S3's API takes, by whatever name it is reached.
    QString path = destination.url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    path += u'/' + QString::fromUtf8(destination.bucket) + u'/';
    if (!destination.prefix.isEmpty())
        path += QString::fromUtf8(destination.prefix) + u'/';
    TransportRequest request;
    request.method = "PUT";
    request.url = destination.url;
    request.url.setPath(path + QString::fromUtf8(name), QUrl::DecodedMode);
    request.headers = {{"content-type", type}};
    request.body = body;
    signForAws(request, destination.credentials, {destination.region, "s3"},
               QDateTime::fromSecsSinceEpoch(unixSeconds));
    return request;
}

TransportRequest otlpPost(const ExportDestination &destination, ExportSignal signal, const QByteArray &protobuf,
                          const otlp::Source &source)
{
    TransportRequest request;
    request.url = signalUrl(destination, signal);
    request.headers = {{"content-type", destination.inJson ? "application/json" : "application/x-protobuf"},
                       {"user-agent", "Sluice/" + source.version}};
    request.body = destination.inJson ? otlp::asJson(protobuf, rowOf(signal).message) : protobuf;
    return sealed(std::move(request), destination, 0);
}

TransportRequest webhookPost(const ExportDestination &destination, const QByteArray &json, const QByteArray &id,
                             const otlp::Source &source, qint64 unixSeconds)
{
    TransportRequest request;
    request.url = destination.url;
    request.headers = {
        {"content-type", "application/json"}, {"user-agent", "Sluice/" + source.version}, {"idempotency-key", id}};
    request.body = json;
    return sealed(std::move(request), destination, unixSeconds);
}

TransportRequest exportRequestOf(const ExportDestination &destination, ExportSignal signal,
                                 const std::vector<ExportedRequest> &requests, const otlp::Source &source,
                                 qint64 unixSeconds)
{
    if (destination.kind == ExportDestination::Kind::S3)
        return objectOf(destination, objectName(requests), "application/zstd", zstdPacked(exportLines(requests)),
                        unixSeconds);
    if (destination.kind == ExportDestination::Kind::Otlp)
        return otlpPost(destination, signal, otlpBody(requests, signal, source, destination.conventions), source);
    return webhookPost(destination, webhookBody(destination.name, requests), batchId(requests), source, unixSeconds);
}

} // namespace sluice
