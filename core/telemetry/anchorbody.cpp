// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/anchorbody.h"

#include "json/writer.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// "2026/11/30/13/130501.000-42": sorted as they were made.
QByteArray objectName(const AuditAnchor &anchor)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(anchor.atMs).toUTC();
    return "audit-anchors/" + time.toString(u"yyyy'/'MM'/'dd'/'HH'/'HHmmss'.'zzz'-'"_s).toLatin1()
           + QByteArray::number(anchor.head.seq) + ".json";
}

QByteArray webhookBody(const QByteArray &name, const AuditAnchor &anchor)
{
    json::Writer writer;
    writer.beginObject().key("type").string("audit_anchor").key("destination").string(name);
    return writer.key("anchor").raw(anchorLine(anchor).trimmed()).endObject().take();
}

} // namespace

bool takesAnchors(const ExportDestination &destination)
{
    return destination.anchors && (destination.kind != ExportDestination::Kind::Otlp || destination.logs);
}

TransportRequest anchorRequestOf(const ExportDestination &destination, const AuditAnchor &anchor,
                                 const otlp::Source &source, qint64 unixSeconds)
{
    if (destination.kind == ExportDestination::Kind::S3)
        return objectOf(destination, objectName(anchor), "application/json", anchorLine(anchor), unixSeconds);
    if (destination.kind == ExportDestination::Kind::Otlp)
        return otlpPost(destination, ExportSignal::Logs,
                        otlp::encodeAnchor(anchor.head.seq, anchor.head.hash, anchor.atMs, source), source);
    return webhookPost(destination, webhookBody(destination.name, anchor), "audit-" + anchor.head.hash, source,
                       unixSeconds);
}

} // namespace sluice
