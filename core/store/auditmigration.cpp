// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/auditmigration_p.h"

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// The table is written to while a change is open, and else not at all.
QString guarded(const QString &table, const QString &statement, const QString &also = {})
{
    // Whether no change is open: the gate's row names the row of the log that is still to be written. Not at namespace
    // level, for the migrations are made before main, in no order that is known.
    const QString closed = u"COALESCE((SELECT seq FROM audit_gate), 0) <= COALESCE((SELECT MAX(seq) FROM audit), 0)"_s;
    return u"CREATE TRIGGER %1_%2_audited BEFORE %2 ON %1 WHEN %3%4 BEGIN SELECT RAISE(ABORT, "
           "'%1 is changed by way of the audit log only; end older versions of sluice that still run'); END"_s.arg(
               table, statement, closed, also);
}

} // namespace

QStringList auditMigration()
{
    return {
        u"CREATE TABLE audit ("
        " seq INTEGER PRIMARY KEY,"
        " at BIGINT NOT NULL,"
        " actor TEXT NOT NULL,"
        " actor_kind TEXT NOT NULL,"
        " via TEXT NOT NULL,"
        " address TEXT NOT NULL,"
        " action TEXT NOT NULL,"
        " object_kind TEXT NOT NULL,"
        " object TEXT NOT NULL,"
        " before TEXT,"
        " after TEXT,"
        " request_id TEXT NOT NULL,"
        " prev_hash TEXT NOT NULL,"
        " hash TEXT NOT NULL)"_s,
        u"CREATE INDEX audit_by_object ON audit (object_kind, object)"_s,
        u"CREATE INDEX audit_checkpoints ON audit (seq) WHERE action = 'checkpoint'"_s,
        // Its seq is set ahead when a change begins. A commit without that row of the log fails.
        u"CREATE TABLE audit_gate ("
        " one INTEGER PRIMARY KEY CHECK (one = 1),"
        " seq BIGINT REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED)"_s,
        u"INSERT INTO audit_gate (one, seq) VALUES (1, NULL)"_s,
        u"CREATE TRIGGER audit_gate_stays BEFORE DELETE ON audit_gate BEGIN "
        "SELECT RAISE(ABORT, 'the gate of the audit log stays'); END"_s,
        u"CREATE TRIGGER audit_in_order BEFORE INSERT ON audit WHEN "
        "new.seq IS NOT (SELECT seq FROM audit_gate) OR new.seq <= COALESCE((SELECT MAX(seq) FROM audit), 0) BEGIN "
        "SELECT RAISE(ABORT, 'rows of the audit log are written in their order'); END"_s,
        u"CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN "
        "SELECT RAISE(ABORT, 'rows of the audit log are never changed'); END"_s,
        // Only what a checkpoint behind it has sealed; its object is the last row that may go.
        u"CREATE TRIGGER audit_kept BEFORE DELETE ON audit WHEN NOT EXISTS (SELECT 1 FROM audit WHERE "
        "action = 'checkpoint' AND seq > old.seq AND CAST(object AS INTEGER) >= old.seq) BEGIN "
        "SELECT RAISE(ABORT, 'rows of the audit log go by its cut only'); END"_s,
        guarded(u"gateway_config"_s, u"INSERT"_s),
        guarded(u"gateway_config"_s, u"UPDATE"_s),
        guarded(u"gateway_config"_s, u"DELETE"_s),
        guarded(u"gateway_keys"_s, u"INSERT"_s),
        guarded(u"gateway_keys"_s, u"UPDATE"_s),
        guarded(u"gateway_keys"_s, u"DELETE"_s),
        guarded(u"alert_silences"_s, u"INSERT"_s),
        guarded(u"alert_silences"_s, u"UPDATE"_s),
        // One that is over is tidied away.
        guarded(u"alert_silences"_s, u"DELETE"_s,
                u" AND old.until_ms > CAST(strftime('%s', 'now') AS INTEGER) * 1000"_s),
    };
}

} // namespace sluice
