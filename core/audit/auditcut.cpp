// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/auditcut.h"

#include "audit/audittable.h"
#include "json/value.h"
#include "json/writer.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

const auto cutting = u"cutting the audit log"_s;

/// The beginning of the oldest month that stays, in Unix ms.
qint64 keptFrom(int months, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
    return QDate(today.year(), today.month(), 1).addMonths(-months).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

/// The first row that is left and the last that goes, with its hash.
struct Cut {
    qint64 first = 0;
    AuditHead last;
};

Result<std::optional<Cut>> cutAt(const Store &store, qint64 fromMs)
{
    QSqlQuery query(store.database());
    query.prepare(u"SELECT (SELECT MIN(seq) FROM audit), seq, hash FROM audit WHERE seq < "
                  "COALESCE((SELECT MIN(seq) FROM audit WHERE at >= ?), 9223372036854775807) "
                  "ORDER BY seq DESC LIMIT 1"_s);
    query.addBindValue(fromMs);
    if (!query.exec())
        return storeError(cutting, query.lastError().text());
    if (!query.next())
        return std::optional<Cut>();
    return std::optional(
        Cut{query.value(0).toLongLong(), {query.value(1).toLongLong(), query.value(2).toString().toLatin1()}});
}

QByteArray sealOf(const Cut &cut, qint64 fromMs)
{
    json::Writer writer;
    writer.beginObject().key("before").integer(fromMs).key("first").integer(cut.first);
    writer.key("hash").string(cut.last.hash).key("last").integer(cut.last.seq);
    return writer.key("rows").integer(cut.last.seq - cut.first + 1).endObject().take();
}

} // namespace

Result<std::optional<AuditCheckpoint>> lastCheckpoint(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"SELECT CAST(after AS BLOB) FROM audit WHERE action = 'checkpoint' ORDER BY seq DESC LIMIT 1"_s))
        return storeError(u"reading the audit log"_s, query.lastError().text());
    if (!query.next())
        return std::optional<AuditCheckpoint>();
    const Result<json::Document> document = json::Document::parse(query.value(0).toByteArray());
    if (!document)
        return std::optional<AuditCheckpoint>();
    return std::optional(
        AuditCheckpoint{document->root()["last"].toInt().value_or(0), document->root()["hash"].text()});
}

Result<qint64> cutAudit(const Changes &changes, int keepMonths, qint64 nowMs)
{
    if (keepMonths <= 0)
        return 0;
    const qint64 from = keptFrom(keepMonths, nowMs);
    // A look before: mostly there is nothing, and nobody need wait for that.
    if (const Result<std::optional<Cut>> cut = cutAt(changes.store(), from); !cut || !*cut)
        return cut ? Result<qint64>(0) : cut.error();
    qint64 last = 0;
    const auto seal = [&](const OpenChange &open) -> Result<Difference> {
        const Result<std::optional<Cut>> cut = cutAt(open.store(), from);
        if (!cut)
            return cut.error();
        if (!*cut)
            return Difference{.isNone = true};
        last = (*cut)->last.seq;
        return Difference{.after = sealOf(**cut, from), .object = QByteArray::number(last)};
    };
    if (const Result<void> sealed = changes.apply({"checkpoint", "audit"}, seal); !sealed.ok())
        return sealed.error();
    // The store lets go what is sealed. A program that ends before leaves it to the next cut.
    QSqlQuery query(changes.store().database());
    query.prepare(u"DELETE FROM audit WHERE seq <= ?"_s);
    query.addBindValue(last);
    if (!query.exec())
        return storeError(cutting, query.lastError().text());
    return qint64(query.numRowsAffected());
}

} // namespace sluice
