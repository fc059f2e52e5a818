// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/auditcheck.h"
#include "store/nullable.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVariant>

using namespace sluice;
using namespace Qt::StringLiterals;

// How long a look at the whole audit log takes: 1,000,000 rows are to take at most 15 s. `--rows N` takes others.

namespace {

AuditRow sample(qint64 seq, const QByteArray &prevHash)
{
    AuditRow row;
    row.seq = seq;
    row.atMs = 1'800'000'000'000 + seq * 1000;
    row.actor = "anna";
    row.actorKind = "user";
    row.via = "cli";
    row.action = "config.set";
    row.objectKind = "config";
    row.object = "routes.fast" + QByteArray::number(seq % 100);
    row.before = R"({"strategy":"priority","targets":[{"model":"groq/openai/gpt-oss-120b"}]})";
    row.after = R"({"strategy":"fastest","targets":[{"model":"groq/openai/gpt-oss-120b"},{"model":"groq/b"}]})";
    row.prevHash = prevHash;
    row.hash = chainedHash(row);
    return row;
}

/// All in one transaction: what is measured is reading them.
bool fill(const Store &store, qint64 rows)
{
    QSqlDatabase database = store.database();
    QSqlQuery insert(database);
    QSqlQuery gate(database);
    if (!database.transaction() || !gate.prepare(u"UPDATE audit_gate SET seq = ?"_s)
        || !insert.prepare(u"INSERT INTO audit (seq, at, actor, actor_kind, via, address, action, object_kind, object, "
                           "before, after, request_id, prev_hash, hash) "
                           "VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, '', ?, ?)"_s))
        return false;
    QByteArray before = auditSeed();
    for (qint64 seq = 1; seq <= rows; ++seq) {
        const AuditRow row = sample(seq, before);
        before = row.hash;
        gate.addBindValue(seq);
        for (const QVariant &value : {QVariant(row.seq), QVariant(row.atMs)})
            insert.addBindValue(value);
        for (const QByteArray &text : {row.actor, row.actorKind, row.via, row.action, row.objectKind, row.object,
                                       row.before, row.after, row.prevHash, row.hash})
            insert.addBindValue(columnText(text));
        if (!gate.exec() || !insert.exec())
            return false;
    }
    return database.commit();
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const QByteArrayView option = argc > 1 ? argv[1] : "";
    const qint64 rows = option == "--rows" && argc > 2 ? QByteArray(argv[2]).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    const auto store = Store::open(folder.filePath(u"sluice.db"_s));
    QElapsedTimer timer;
    timer.start();
    if (!store || !fill(**store, rows)) {
        out << "the rows cannot be written\n";
        return 1;
    }
    out << rows << " rows written in " << double(timer.restart()) / 1000 << " s\n";
    const Result<AuditCheck> check = checkAudit(**store, {});
    const double seconds = double(timer.elapsed()) / 1000;
    const bool isWhole = check.ok() && check->firstBad == 0 && check->rows == rows;
    out << "verified in " << seconds << " s, " << seconds / double(rows) * 1e6
        << " us a row; target for 1,000,000: 15 s; " << (isWhole ? "whole" : "NOT WHOLE") << "\n";
    return isWhole ? 0 : 1;
}
