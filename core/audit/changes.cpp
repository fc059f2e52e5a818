// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/changes.h"

#include "audit/audittable.h"
#include "audit/auditvalue.h"
#include "store/nullable.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr qsizetype longestObject = 1024;

constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;

/// SQLite's result codes, of which the lower byte is the kind.
int resultKind(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isStoreBusy(const QSqlError &error)
{
    return resultKind(error) == sqliteBusy || resultKind(error) == sqliteLocked;
}

/// What a person does about it.
QString adviceOn(const QSqlError &error)
{
    constexpr int readOnly = 8;
    constexpr int inputOutput = 10;
    constexpr int full = 13;
    switch (resultKind(error)) {
    case sqliteBusy:
    case sqliteLocked: return u"Another program is writing for long: try again."_s;
    case readOnly: return u"Make the data store and its folder writable for this user."_s;
    case inputOutput:
    case full: return u"Make room on its disk, or see that the disk is sound, and try again."_s;
    default: return u"sluice audit verify tells whether the log is whole; if not, put a copy of the store back."_s;
    }
}

Error refused(const QSqlError &error)
{
    Error refusal = storeError(u"writing the audit log"_s, error.text());
    refusal.message += u". Without its row there this is not done. "_s + adviceOn(error);
    return refusal;
}

Result<void> run(const Store &store, const QString &statement, const QVariantList &values = {})
{
    QSqlQuery query(store.database());
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() ? Result<void>() : Result<void>(refused(query.lastError()));
}

QVariant jsonOrNull(const QByteArray &json)
{
    return json.isEmpty() ? QVariant() : QVariant(columnText(json));
}

Result<void> append(const Store &store, AuditRow row)
{
    row.hash = chainedHash(row);
    return run(store,
               u"INSERT INTO audit (seq, at, actor, actor_kind, via, address, action, object_kind, object, before, "
               "after, request_id, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {row.seq, row.atMs, columnText(row.actor), columnText(row.actorKind), columnText(row.via),
                columnText(row.address), columnText(row.action), columnText(row.objectKind), columnText(row.object),
                jsonOrNull(row.before), jsonOrNull(row.after), columnText(row.requestId), columnText(row.prevHash),
                columnText(row.hash)});
}

/// As the store will have it, so that the hash is of what is read again.
QByteArray storable(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8).toUtf8();
}

} // namespace

/// Of the stored configuration; a file's holds for the gateway that has it, and that one knows no addresses.
bool Changes::showsAddresses() const
{
    QSqlQuery query(m_store.database());
    return !query.exec(u"SELECT 1 FROM gateway_config WHERE section = 'audit' AND name = 'addresses' AND "
                       "value = 'false'"_s)
           || !query.next();
}

Result<void> Changes::inGate(const ChangeOf &change, const Work &work) const
{
    const Result<AuditHead> head = auditHead(m_store);
    if (!head)
        return head.error();
    AuditRow row{.seq = head->seq + 1,
                 .atMs = QDateTime::currentMSecsSinceEpoch(),
                 .actor = storable(m_author.actor),
                 .actorKind = m_author.isPerson ? "user" : "system",
                 .via = m_author.viaName(),
                 .address = showsAddresses() ? storable(m_author.address) : QByteArray(),
                 .action = change.action,
                 .objectKind = change.objectKind,
                 .requestId = storable(change.requestId),
                 .prevHash = head->hash};
    if (Result<void> opened = run(m_store, u"UPDATE audit_gate SET seq = ?"_s, {row.seq}); !opened.ok())
        return opened;
    const Result<Difference> difference = work(OpenChange(m_store));
    if (!difference)
        return difference.error();
    if (difference->isNone)
        return run(m_store, u"ROLLBACK"_s);
    row.object = auditText(difference->object.isEmpty() ? change.object : difference->object).left(longestObject);
    row.object = storable(row.object);
    row.before = storable(difference->before);
    row.after = storable(difference->after);
    if (Result<void> written = append(m_store, std::move(row)); !written.ok())
        return written;
    return run(m_store, u"COMMIT"_s);
}

/// Whoever has read the head must be the next to write. The store wakes those who wait in no order, so that of many
/// commands at once some wait for long; nobody else is kept waiting by one.
Result<void> Changes::begin() const
{
    const int tries = m_author.via == Author::Via::CommandLine ? 6 : 1; // each as long as the store is patient
    Result<void> begun;
    for (int i = 0; i < tries; ++i) {
        QSqlQuery query(m_store.database());
        if (query.exec(u"BEGIN IMMEDIATE"_s))
            return {};
        begun = refused(query.lastError());
        if (!isStoreBusy(query.lastError()))
            break;
    }
    return begun;
}

Result<void> Changes::apply(const ChangeOf &change, const Work &work) const
{
    if (Result<void> begun = begin(); !begun.ok())
        return begun;
    Result<void> done = inGate(change, work);
    if (!done.ok())
        (void)run(m_store, u"ROLLBACK"_s); // a full disk may have done so already
    return done;
}

Result<void> Changes::note(const ChangeOf &change, const Difference &difference) const
{
    return apply(change, [&](const OpenChange &) -> Result<Difference> { return difference; });
}

} // namespace sluice
