// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/auditcheck.h"
#include "audit/auditcut.h"
#include "audit/auditkeeper.h"
#include "tampering.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <thread>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Store> inMemory(int rows)
{
    auto store = Store::openInMemory();
    if (store)
        addRows(**store, rows);
    return store ? std::move(*store) : nullptr;
}

AuditCheck check(const Store &store, const std::vector<AuditAnchor> &anchors = {})
{
    const Result<AuditCheck> checked = checkAudit(store, anchors);
    return checked ? *checked : AuditCheck{.firstBad = -1, .problem = checked.error().message};
}

qint64 at(int year, int month, int day)
{
    return QDate(year, month, day).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowIsWhatItsHashSays()
    {
        AuditRow row{7, 1'800'000'000'000, "anna \"x\"", "user", "cli", "", "config.set", "config", "routes.é"};
        row.after = R"({"a":1})";
        row.prevHash = auditSeed();
        const QByteArray text =
            "{\"action\":\"config.set\",\"actor\":\"anna \\\"x\\\"\",\"actor_kind\":\"user\",\"address\":\"\","
            "\"after\":\"{\\\"a\\\":1}\",\"at\":1800000000000,\"before\":null,\"object\":\"routes.é\","
            "\"object_kind\":\"config\",\"request_id\":\"\",\"seq\":7,\"via\":\"cli\"}";
        QCOMPARE(canonicalJson(row), text);
        QCOMPARE(chainedHash(row),
                 QCryptographicHash::hash(QByteArray(32, '\0') + text, QCryptographicHash::Sha256).toHex());
        row.hash = chainedHash(row);
        QCOMPARE(exportedLine(row),
                 text.chopped(1) + ",\"hash\":\"" + row.hash + "\",\"prev_hash\":\"" + row.prevHash + "\"}");
    }

    void aLogThatNobodyTouchedIsWhole()
    {
        for (const int rows : {0, 1, 25}) {
            const auto store = inMemory(rows);
            const AuditCheck found = check(*store);
            QCOMPARE(found.problem, QString());
            QCOMPARE(found.firstBad, 0);
            QCOMPARE(found.rows, rows);
            QCOMPARE(found.head.seq, rows);
        }
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("firstBad");
        const auto row = [](const char *name, const QStringList &statements, qint64 bad) {
            QTest::newRow(name) << statements << bad;
        };
        row("an actor", {u"UPDATE audit SET actor = 'eve' WHERE seq = 7"_s}, 7);
        row("a time", {u"UPDATE audit SET at = at + 1 WHERE seq = 7"_s}, 7);
        row("a time before all time", {u"UPDATE audit SET at = -1 WHERE seq = 7"_s}, 7);
        row("what it was before", {u"UPDATE audit SET before = '{\"n\":8}' WHERE seq = 7"_s}, 7);
        row("what is after", {u"UPDATE audit SET after = NULL WHERE seq = 1"_s}, 1);
        row("a request", {u"UPDATE audit SET request_id = 'x' WHERE seq = 25"_s}, 25);
        row("a hash", {u"UPDATE audit SET hash = upper(hash) WHERE seq = 7"_s}, 7);
        row("no text", {u"UPDATE audit SET object = x'ff00' WHERE seq = 7"_s}, 7);
        row("letters moved between columns", {u"UPDATE audit SET actor = 'ann', actor_kind = 'auser' WHERE seq = 7"_s},
            7);
        row("a row is gone", {u"DELETE FROM audit WHERE seq = 7"_s}, 7);
        row("the first is gone", {u"DELETE FROM audit WHERE seq = 1"_s}, 1);
        row("the end is gone", {u"DELETE FROM audit WHERE seq > 20"_s}, 21);
        row("all are gone", {u"DELETE FROM audit"_s}, 1);
        row("swapped",
            {u"UPDATE audit SET seq = 1000 WHERE seq = 5"_s, u"UPDATE audit SET seq = 5 WHERE seq = 9"_s,
             u"UPDATE audit SET seq = 9 WHERE seq = 1000"_s},
            5);
        row("neighbours swapped",
            {u"UPDATE audit SET seq = 1000 WHERE seq = 5"_s, u"UPDATE audit SET seq = 5 WHERE seq = 6"_s,
             u"UPDATE audit SET seq = 6 WHERE seq = 1000"_s},
            5);
        row("a gap is closed",
            {u"DELETE FROM audit WHERE seq = 7"_s, u"UPDATE audit SET seq = -(seq - 1) WHERE seq > 7"_s,
             u"UPDATE audit SET seq = -seq WHERE seq < 0"_s},
            7);
        row("one is added",
            {u"INSERT INTO audit SELECT 26, at, actor, actor_kind, via, address, action, object_kind, object, before, "
             "after, request_id, hash, hash FROM audit WHERE seq = 25"_s},
            26);
        row("a checkpoint that seals something else",
            {u"DELETE FROM audit WHERE seq < 4"_s,
             u"UPDATE audit SET action = 'checkpoint', after = '{\"last\":3,\"hash\":\"00\"}' WHERE seq = 20"_s},
            4);
    }

    void tamperingIsFound()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, firstBad);
        const auto store = inMemory(25);
        tamper(*store, statements);
        const AuditCheck found = check(*store);
        QCOMPARE(found.firstBad, firstBad);
        QVERIFY(!found.problem.isEmpty());
    }

    void theStoreItselfRefusesIt()
    {
        const auto store = inMemory(5);
        for (const QString &statement :
             {u"UPDATE audit SET actor = 'eve' WHERE seq = 2"_s, u"DELETE FROM audit WHERE seq = 5"_s,
              u"DELETE FROM audit"_s, u"DELETE FROM audit_gate"_s,
              u"INSERT INTO audit SELECT 6, at, actor, actor_kind, via, address, action, object_kind, object, before, "
              "after, request_id, hash, hash FROM audit WHERE seq = 5"_s,
              u"REPLACE INTO audit SELECT 5, at, 'eve', actor_kind, via, address, action, object_kind, object, before, "
              "after, request_id, prev_hash, hash FROM audit WHERE seq = 5"_s})
            QVERIFY2(!takes(*store, statement), qPrintable(statement));
        QCOMPARE(check(*store).firstBad, 0);
    }

    void anAnchorKnowsTheEndThatWasCut()
    {
        const auto store = inMemory(20);
        const std::vector<AuditAnchor> anchors{{1, auditHead(*store).value()}};
        QCOMPARE(check(*store, anchors).anchors, 1);
        // Whoever knows of the gate sets it back, too.
        tamper(*store, {u"DELETE FROM audit WHERE seq > 12"_s, u"UPDATE audit_gate SET seq = 12"_s});
        QCOMPARE(check(*store).firstBad, 0); // nothing in the store tells
        QCOMPARE(check(*store, anchors).firstBad, 13);
        tamper(*store, {u"DELETE FROM audit"_s, u"UPDATE audit_gate SET seq = NULL"_s});
        QCOMPARE(check(*store, anchors).firstBad, 1);
    }

    void anAnchorKnowsALogThatWasWrittenAnew()
    {
        const auto store = inMemory(20);
        const std::vector<AuditAnchor> anchors{{1, auditHead(*store).value()}};
        const auto other = inMemory(30); // the times are others, so all hashes are
        QCOMPARE(check(*other).firstBad, 0);
        QVERIFY(auditHead(*other).value() != anchors.front().head);
        QCOMPARE(check(*other, anchors).firstBad, 20);
    }

    void anchorsInAFile()
    {
        const QTemporaryDir folder;
        const QString path = anchorsPath(folder.filePath(u"sluice.db"_s));
        QVERIFY(path.endsWith(u"/audit-anchors"_s));
        QCOMPARE(writeAnchor(path, {}, 1).value(), false); // no row yet
        const AuditHead first{1, QByteArray(64, 'a')};
        const AuditHead second{2, QByteArray(64, 'b')};
        QCOMPARE(writeAnchor(path, first, 1).value(), true);
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(writeAnchor(path, first, 2).value(), false);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"at\":3,\"hash\":\"b"); // a crash
        file.close();
        QCOMPARE(readAnchors(path).value().size(), 1u);
        QCOMPARE(writeAnchor(path, second, 4).value(), true);
        QCOMPARE(readAnchors(path).value().size(), 2u);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(readAnchors(path).value().empty());
        file.write("something else\n");
        file.close();
        QVERIFY(!readAnchors(path).ok());
        QFile::remove(path);
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), path));
        QVERIFY(!writeAnchor(path, first, 1).ok());
        QVERIFY(!QFile::exists(folder.filePath(u"elsewhere"_s)));
        QVERIFY(!readAnchors(folder.filePath(u"none"_s)).ok());
    }

    void wholeMonthsAreCut()
    {
        const auto store = inMemory(0);
        const Changes changes(*store, Author::program());
        // What the clock said is put in place of it, and the chain made anew.
        addRows(*store, 6);
        const std::array times{at(2026, 1, 31), at(2026, 2, 1),  at(2026, 2, 28),
                               at(2026, 3, 1),  at(2026, 2, 27), at(2026, 4, 2)};
        rewrite(*store, times);
        QCOMPARE(check(*store).firstBad, 0);
        QCOMPARE(cutAudit(changes, 0, at(2026, 4, 30)).value(), 0); // all are kept
        QCOMPARE(cutAudit(changes, 3, at(2026, 4, 30)).value(), 0);
        QCOMPARE(cutAudit(changes, 2, at(2026, 4, 30)).value(), 1); // January
        QCOMPARE(check(*store).firstBad, 0);
        // The row of February behind one of March stays: nothing is taken out of the middle.
        QCOMPARE(cutAudit(changes, 1, at(2026, 4, 30)).value(), 2);
        QCOMPARE(cutAudit(changes, 1, at(2026, 4, 30)).value(), 0);
        const AuditCheck found = check(*store);
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.rows, 5); // 4, 5, 6 and two checkpoints
        QCOMPARE(lastCheckpoint(*store).value()->last, 3);
        QVERIFY(!takes(*store, u"DELETE FROM audit WHERE seq = 4"_s));
        tamper(*store, {u"DELETE FROM audit WHERE seq = 4"_s});
        QCOMPARE(check(*store).firstBad, 4);
    }

    void aCutOfAllLeavesItsCheckpoint()
    {
        const auto store = inMemory(6);
        const std::vector<AuditAnchor> anchors{{1, auditHead(*store).value()}};
        QCOMPARE(cutAudit({*store, Author::program()}, 1, at(2100, 1, 1)).value(), 6);
        const AuditCheck found = check(*store, anchors); // of a row that was cut since
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.rows, 1);
        QCOMPARE(cutAudit({*store, Author::program()}, 1, at(2101, 1, 1)).value(), 1);
        QCOMPARE(check(*store).firstBad, 0);
        addRows(*store, 1);
        QCOMPARE(check(*store).firstBad, 0);
    }

    void manyWritersMakeOneChain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        QVERIFY(Store::open(path).ok());
        constexpr int each = 50;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                if (const auto store = Store::open(path, std::chrono::seconds(60)))
                    addRows(**store, each);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        const auto store = Store::open(path);
        const AuditCheck found = check(**store);
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.rows, 4 * each);
    }

    void theKeeperWritesAnchorsAndCuts()
    {
        const QTemporaryDir folder;
        const Database data(folder.filePath(u"sluice.db"_s));
        const auto store = data.connection();
        addRows(**store, 2);
        AuditKeeper keeper({.data = data});
        keeper.setRules({});
        const QString anchors = anchorsPath(data.path());
        QTRY_VERIFY(QFile::exists(anchors) && readAnchors(anchors).value().size() == 1);
        addRows(**store, 1);
        keeper.setRules({.keepMonths = 1});
        QTRY_COMPARE(readAnchors(anchors).value().size(), 2u);
        QCOMPARE(check(**store, readAnchors(anchors).value()).anchors, 2);
    }

private:
    template<std::size_t N>
    void rewrite(const Store &store, const std::array<qint64, N> &times)
    {
        std::vector<AuditRow> rows = readAudit(store, {}).value();
        std::reverse(rows.begin(), rows.end());
        QByteArray before = auditSeed();
        QStringList statements;
        for (std::size_t i = 0; i < N; ++i) {
            rows[i].atMs = times[i];
            rows[i].prevHash = before;
            before = chainedHash(rows[i]);
            statements.append(u"UPDATE audit SET at = %1, prev_hash = '%2', hash = '%3' WHERE seq = %4"_s.arg(times[i])
                                  .arg(QString::fromLatin1(rows[i].prevHash), QString::fromLatin1(before))
                                  .arg(rows[i].seq));
        }
        QSqlQuery query(store.database());
        QVERIFY(query.exec(u"SELECT sql FROM sqlite_master WHERE name = 'audit_unchanged'"_s) && query.next());
        const QString trigger = query.value(0).toString();
        query.finish();
        QVERIFY(takes(store, u"DROP TRIGGER audit_unchanged"_s));
        for (const QString &statement : statements)
            QVERIFY(takes(store, statement));
        QVERIFY(takes(store, trigger));
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
