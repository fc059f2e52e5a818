// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/auditmigration_p.h"
#include "store/backup.h"
#include "store/transaction_p.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Statements of each version in their order; a landed version is never changed, a new one is appended.
const QList<QStringList> versions = {
    {
        u"CREATE TABLE gateway_keys ("
        " hash TEXT PRIMARY KEY,"
        " name TEXT NOT NULL,"
        " created_ms BIGINT NOT NULL)"_s,
    },
    {
        u"ALTER TABLE gateway_keys ADD COLUMN expires_ms BIGINT"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN revoked_ms BIGINT"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN models TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN requests_per_minute BIGINT"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN tokens_per_minute BIGINT"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN budget_day DOUBLE PRECISION"_s,
        u"ALTER TABLE gateway_keys ADD COLUMN budget_month DOUBLE PRECISION"_s,
        u"CREATE TABLE key_usage ("
        " key_hash TEXT NOT NULL,"
        " day TEXT NOT NULL,"
        " requests BIGINT NOT NULL,"
        " tokens BIGINT NOT NULL,"
        " cost DOUBLE PRECISION NOT NULL,"
        " PRIMARY KEY (key_hash, day))"_s,
        u"CREATE TABLE requests ("
        " id TEXT PRIMARY KEY,"
        " time_ms BIGINT NOT NULL,"
        " client TEXT NOT NULL,"
        " door TEXT NOT NULL,"
        " model TEXT NOT NULL,"
        " target TEXT NOT NULL,"
        " attempts TEXT NOT NULL,"
        " stream INTEGER NOT NULL,"
        " status INTEGER NOT NULL,"
        " error_kind TEXT NOT NULL,"
        " error_code TEXT NOT NULL,"
        " error_message TEXT NOT NULL,"
        " queue_us BIGINT,"
        " connect_us BIGINT,"
        " first_token_us BIGINT,"
        " total_us BIGINT NOT NULL,"
        " input_tokens BIGINT,"
        " cached_tokens BIGINT,"
        " output_tokens BIGINT,"
        " reasoning_tokens BIGINT,"
        " cost DOUBLE PRECISION,"
        " dropped TEXT NOT NULL)"_s,
        u"CREATE INDEX requests_by_time ON requests (time_ms)"_s,
        u"CREATE TABLE request_bodies ("
        " request_id TEXT PRIMARY KEY REFERENCES requests (id) ON DELETE CASCADE,"
        " time_ms BIGINT NOT NULL,"
        " size BIGINT NOT NULL,"
        " request TEXT NOT NULL,"
        " answer TEXT NOT NULL)"_s,
    },
    {
        u"CREATE TABLE gateway_config ("
        " section TEXT NOT NULL,"
        " name TEXT NOT NULL,"
        " part TEXT NOT NULL,"
        " value TEXT NOT NULL,"
        " PRIMARY KEY (section, name, part))"_s,
    },
    {
        // Counts beyond all made sums that nobody could read.
        u"UPDATE key_usage SET tokens = CAST(MIN(MAX(tokens, 0), 1e15) AS BIGINT), cost = MIN(MAX(cost, 0), 1e6)"_s,
        u"ALTER TABLE requests ADD COLUMN estimated INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE requests ADD COLUMN unpriced INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE requests ADD COLUMN usage_judgement TEXT NOT NULL DEFAULT ''"_s,
    },
    {
        // What gateways may spend of a key's budgets beyond what is counted in key_usage, in billionths of a dollar.
        u"CREATE TABLE budget_shares ("
        " holder TEXT NOT NULL,"
        " key_hash TEXT NOT NULL,"
        " amount BIGINT NOT NULL,"
        " until_ms BIGINT NOT NULL,"
        " PRIMARY KEY (holder, key_hash))"_s,
    },
    {
        u"ALTER TABLE requests ADD COLUMN tokens_per_second DOUBLE PRECISION"_s,
        u"CREATE TABLE model_calibration ("
        " model TEXT PRIMARY KEY,"
        " output DOUBLE PRECISION NOT NULL,"
        " output_estimate DOUBLE PRECISION NOT NULL,"
        " input DOUBLE PRECISION NOT NULL,"
        " input_estimate DOUBLE PRECISION NOT NULL,"
        " learnt_ms BIGINT NOT NULL)"_s,
    },
    {
        // The playground's sessions. What is searched is indexed where it is opened (core/sessions).
        u"CREATE TABLE sessions ("
        " id TEXT PRIMARY KEY,"
        " title TEXT NOT NULL,"
        " named INTEGER NOT NULL,"
        " created_ms BIGINT NOT NULL,"
        " changed_ms BIGINT NOT NULL,"
        " pinned INTEGER NOT NULL,"
        " binned_ms BIGINT,"
        " draft TEXT NOT NULL,"
        " settings TEXT NOT NULL)"_s,
        u"CREATE INDEX sessions_by_change ON sessions (changed_ms)"_s,
        u"CREATE TABLE session_panes ("
        " session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,"
        " number INTEGER NOT NULL,"
        " position INTEGER NOT NULL,"
        " model TEXT NOT NULL,"
        " settings TEXT NOT NULL,"
        " tip INTEGER NOT NULL,"
        " PRIMARY KEY (session, number))"_s,
        u"CREATE TABLE session_messages ("
        " id INTEGER PRIMARY KEY,"
        " session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,"
        " pane INTEGER NOT NULL,"
        " node INTEGER NOT NULL,"
        " parent INTEGER NOT NULL,"
        " text TEXT NOT NULL,"
        " reasoning TEXT NOT NULL,"
        " rest TEXT NOT NULL,"
        " model TEXT NOT NULL,"
        " state TEXT NOT NULL,"
        " figures TEXT NOT NULL,"
        " error TEXT NOT NULL,"
        " UNIQUE (session, pane, node))"_s,
        u"CREATE INDEX session_messages_running ON session_messages (state) WHERE state = 'running'"_s,
        // Of answers that are still coming.
        u"CREATE TABLE session_pieces ("
        " id INTEGER PRIMARY KEY,"
        " session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,"
        " pane INTEGER NOT NULL,"
        " node INTEGER NOT NULL,"
        " text BYTEA NOT NULL,"
        " reasoning BYTEA NOT NULL)"_s,
        u"CREATE INDEX session_pieces_place ON session_pieces (session, pane, node)"_s,
    },
    {
        u"ALTER TABLE requests ADD COLUMN guard TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE requests ADD COLUMN guard_rules TEXT NOT NULL DEFAULT ''"_s,
    },
    {
        u"ALTER TABLE requests ADD COLUMN trace_parent TEXT NOT NULL DEFAULT ''"_s,
        // Rows in the order they were written, which neither time nor rowid is (core/telemetry).
        u"ALTER TABLE requests ADD COLUMN position BIGINT"_s,
        u"CREATE INDEX requests_by_position ON requests (position)"_s,
        u"CREATE TABLE export_cursors ("
        " destination TEXT PRIMARY KEY,"
        " position BIGINT NOT NULL,"
        " at_ms BIGINT NOT NULL,"
        " sent BIGINT NOT NULL,"
        " lost BIGINT NOT NULL,"
        " lost_ms BIGINT NOT NULL)"_s,
        // What is wrong, and who is still to be told of it (core/alerts).
        u"CREATE TABLE alert_states ("
        " rule TEXT NOT NULL,"
        " scope TEXT NOT NULL,"
        " period TEXT NOT NULL,"
        " step TEXT NOT NULL,"
        " state TEXT NOT NULL,"
        " since_ms BIGINT NOT NULL,"
        " value DOUBLE PRECISION NOT NULL,"
        " sent_ms BIGINT NOT NULL,"
        " PRIMARY KEY (rule, scope, period, step))"_s,
        u"CREATE TABLE alert_outbox ("
        " id TEXT PRIMARY KEY,"
        " channel TEXT NOT NULL,"
        " body TEXT NOT NULL,"
        " made_ms BIGINT NOT NULL,"
        " due_ms BIGINT NOT NULL,"
        " tries INTEGER NOT NULL,"
        " state TEXT NOT NULL,"
        " said TEXT NOT NULL)"_s,
        u"CREATE INDEX alert_outbox_due ON alert_outbox (state, due_ms)"_s,
        u"CREATE TABLE alert_silences ("
        " rule TEXT PRIMARY KEY,"
        " until_ms BIGINT NOT NULL)"_s,
    },
    auditMigration(),
    {
        // What is written in fields of the transcript and was not run (core/sessions).
        u"ALTER TABLE session_panes ADD COLUMN edits TEXT NOT NULL DEFAULT ''"_s,
    },
    {
        // What was asked for, and what the answer said of itself.
        u"ALTER TABLE requests ADD COLUMN max_tokens BIGINT"_s,
        u"ALTER TABLE requests ADD COLUMN temperature DOUBLE PRECISION"_s,
        u"ALTER TABLE requests ADD COLUMN answer_id TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE requests ADD COLUMN answer_model TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE requests ADD COLUMN finish_reasons TEXT NOT NULL DEFAULT ''"_s,
    },
    {
        // Whose an answer is, and what it cost in the end, is asked by its id (core/ledger).
        u"CREATE INDEX requests_by_answer ON requests (answer_id) WHERE answer_id <> ''"_s,
    },
    {
        // Only answers of Responses are asked for by it; the others need not pay for the index.
        u"DROP INDEX requests_by_answer"_s,
        u"CREATE INDEX requests_by_response ON requests (answer_id) WHERE answer_id <> '' AND door = 'responses'"_s,
    },
    {
        // The images of what is written and not sent (core/sessions).
        u"ALTER TABLE sessions ADD COLUMN images TEXT NOT NULL DEFAULT ''"_s,
    },
};

Result<void> run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return storeError(u"bringing its tables up to date"_s, query.lastError().text());
    return {};
}

Result<int> schemaVersion(QSqlDatabase &database)
{
    if (const Result<void> made =
            run(database, u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"_s);
        !made.ok())
        return made.error();
    QSqlQuery query(database);
    if (!query.exec(u"SELECT version FROM schema_version"_s))
        return storeError(u"reading its version"_s, query.lastError().text());
    return query.next() ? query.value(0).toInt() : 0;
}

Result<void> backUp(const QSqlDatabase &database, const QString &path, int version)
{
    const QString copy = u"%1.before-v%2"_s.arg(path).arg(version);
    QFile::remove(copy);
    return backUpTo(database, copy);
}

Result<void> apply(QSqlDatabase &database, int version)
{
    QStringList statements = versions.at(version - 1);
    statements.append(u"DELETE FROM schema_version"_s);
    statements.append(u"INSERT INTO schema_version (version) VALUES (%1)"_s.arg(version));
    const Result<void> applied = inTransaction(database, u"bringing its tables up to date"_s, [&]() -> Result<void> {
        for (const QString &statement : statements) {
            if (const Result<void> done = run(database, statement); !done.ok())
                return done;
        }
        return {};
    });
    if (applied.ok())
        return {};
    // Another process may have done the same a moment before.
    const Result<int> now = schemaVersion(database);
    return now.ok() && *now >= version ? Result<void>() : applied;
}

} // namespace

QString newerSchema()
{
    return u"it was written by a newer version of Sluice; update this one"_s;
}

Result<SchemaAge> schemaAge(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT version FROM schema_version"_s))
        return storeError(u"reading its version"_s, query.lastError().text());
    const int version = query.next() ? query.value(0).toInt() : 0;
    const int newest = static_cast<int>(versions.size());
    return version < newest ? SchemaAge::Older : version == newest ? SchemaAge::Current : SchemaAge::Newer;
}

Result<void> migrate(QSqlDatabase &database, const QString &path)
{
    const Result<int> current = schemaVersion(database);
    if (!current)
        return current.error();
    const int newest = static_cast<int>(versions.size());
    if (*current > newest)
        return storeError(u"opening "_s + path, newerSchema());
    if (*current > 0 && *current < newest) {
        if (const Result<void> copied = backUp(database, path, *current + 1); !copied.ok())
            return copied.error();
    }
    for (int version = *current + 1; version <= newest; ++version) {
        if (const Result<void> applied = apply(database, version); !applied.ok())
            return applied.error();
    }
    return {};
}

} // namespace sluice
