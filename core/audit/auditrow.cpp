// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/auditrow.h"

#include "json/writer.h"

#include <QCryptographicHash>

namespace sluice {

namespace {

constexpr int hashBytes = 32;

void writeOptional(json::Writer &writer, QByteArrayView key, const QByteArray &text)
{
    writer.key(key);
    if (text.isEmpty())
        writer.null();
    else
        writer.string(text);
}

} // namespace

QByteArray auditSeed()
{
    return QByteArray(2 * hashBytes, '0');
}

QByteArray canonicalJson(const AuditRow &row)
{
    json::Writer writer;
    writer.beginObject().key("action").string(row.action).key("actor").string(row.actor);
    writer.key("actor_kind").string(row.actorKind).key("address").string(row.address);
    writeOptional(writer, "after", row.after);
    writer.key("at").integer(row.atMs);
    writeOptional(writer, "before", row.before);
    writer.key("object").string(row.object).key("object_kind").string(row.objectKind);
    writer.key("request_id").string(row.requestId).key("seq").integer(row.seq).key("via").string(row.via);
    return writer.endObject().take();
}

QByteArray chainedHash(const AuditRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromHex(row.prevHash));
    hash.addData(canonicalJson(row));
    return hash.result().toHex();
}

QByteArray exportedLine(const AuditRow &row)
{
    QByteArray line = canonicalJson(row);
    line.chop(1);
    line += ",\"hash\":" + json::quoted(row.hash) + ",\"prev_hash\":" + json::quoted(row.prevHash) + '}';
    return line;
}

} // namespace sluice
