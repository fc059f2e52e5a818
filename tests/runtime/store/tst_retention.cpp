// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recordtable.h"
#include "ledger/retention.h"
#include "record/redaction.h"
#include "store/storedclock.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 now = 1'800'000'000'000;
} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;

    /// One request a day, the newest now, each with bodies of so many bytes.
    void fill(int days, qsizetype bodyBytes = 10)
    {
        std::deque<MaskedRecord> items;
        for (int i = 0; i < days; ++i) {
            RequestRecord record;
            record.id = QByteArray::number(i);
            record.timeMs = now - i * dayMs;
            record.keyHash = "k";
            items.push_back(Redactor().masked(record, {QByteArray(bodyBytes, 'x'), {}}));
        }
        QVERIFY(writeRecords(*m_store, items).ok());
    }

    qint64 count(const QString &table)
    {
        QSqlQuery query(u"SELECT COUNT(*) FROM "_s + table, m_store->database());
        return query.next() ? query.value(0).toLongLong() : -1;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(u"%1.db"_s.arg(++number));
        m_store = std::move(Store::open(m_path)).value();
    }

    void cleanup() { m_store.reset(); }

    /// What was written while it was set ahead is no witness for it; that it goes on so for a day is.
    void aClockThatJumpedDeletesNothing()
    {
        constexpr qint64 hourMs = dayMs / 24;
        fill(40);
        const auto timeAt = [&](StoredClock &clock, qint64 nowMs, qint64 steadyMs) {
            const Result<qint64> time = clock.timeToDeleteBy(*m_store, nowMs, steadyMs);
            return time ? *time : -1;
        };
        StoredClock clock;
        QCOMPARE(timeAt(clock, now, 0), now);
        const qint64 jumped = now + 45 * dayMs;
        RequestRecord record;
        record.id = "ahead";
        record.timeMs = jumped - hourMs;
        QVERIFY(writeRecords(*m_store, {Redactor().masked(record)}).ok());
        StoredClock another; // of a process that begins meanwhile
        for (StoredClock *one : {&clock, &another}) {
            const qint64 time = timeAt(*one, jumped, hourMs);
            QCOMPARE(time, now + 2 * dayMs);
            QVERIFY(applyRetention(*m_store, {50, 0, 0}, time).ok());
            QCOMPARE(count(u"requests"_s), 41);
        }
        QCOMPARE(timeAt(clock, now + 2 * hourMs, 2 * hourMs), now + 2 * hourMs); // and back
        QCOMPARE(timeAt(another, jumped + 20 * hourMs, 21 * hourMs), now + 2 * dayMs);
        QCOMPARE(timeAt(another, jumped + 24 * hourMs, 25 * hourMs), jumped + dayMs);
    }

    void anEmptyStoreBelievesTheClock()
    {
        const Result<qint64> time = StoredClock().timeToDeleteBy(*m_store, now, 0);
        QVERIFY(time.ok());
        QCOMPARE(*time, now);
    }

    void daysAndTheirBodies()
    {
        fill(40);
        QVERIFY(applyRetention(*m_store, {10, 0, 0}, now).ok());
        QCOMPARE(count(u"requests"_s), 11);
        QCOMPARE(count(u"request_bodies"_s), 11);
    }

    void rows()
    {
        fill(40);
        QVERIFY(applyRetention(*m_store, {0, 25, 0}, now).ok());
        QCOMPARE(count(u"requests"_s), 25);
        QVERIFY(applyRetention(*m_store, {0, 30, 0}, now).ok());
        QCOMPARE(count(u"requests"_s), 25);
    }

    void bodiesGoBeforeTheirRequests()
    {
        fill(40, 100);
        QVERIFY(applyRetention(*m_store, {0, 0, 1050}, now).ok());
        QCOMPARE(count(u"requests"_s), 40);
        QCOMPARE(count(u"request_bodies"_s), 10);
        QVERIFY(!readBodies(*m_store, "0").value().isEmpty());
        QVERIFY(readBodies(*m_store, "10").value().isEmpty());
    }

    void noLimitsKeepAll()
    {
        fill(40);
        QVERIFY(applyRetention(*m_store, {0, 0, 0}, now).ok());
        QCOMPARE(count(u"requests"_s), 40);
    }

    void useOfKeysOutlivesTheRequests()
    {
        fill(500);
        QVERIFY(applyRetention(*m_store, {10, 0, 0}, now).ok());
        const qint64 days = count(u"key_usage"_s);
        QVERIFY2(days == 400 || days == 401, qPrintable(QString::number(days)));
    }

    void recordsAreWrittenBetweenItsSteps()
    {
        fill(2500, 1000);
        int written = 0;
        const auto writeOne = [&] {
            RequestRecord record;
            record.id = "new" + QByteArray::number(++written);
            record.timeMs = now;
            const std::deque<MaskedRecord> items{Redactor().masked(record, {"{}", {}})};
            return writeRecords(*m_store, items).ok();
        };
        QVERIFY(applyRetention(*m_store, {1000, 0, 300'000}, now, writeOne).ok());
        QVERIFY2(written >= 1500 / 200 + 2500 / 1000, qPrintable(QString::number(written)));
        QCOMPARE(count(u"requests"_s), 1001 + written);
        // Those written when the bodies had been added up stay.
        QVERIFY(!readBodies(*m_store, "0").value().isEmpty());
        QVERIFY(!readBodies(*m_store, "250").value().isEmpty());
        QVERIFY(readBodies(*m_store, "310").value().isEmpty());
    }

    void itEndsEarlyWhenTold()
    {
        fill(2500);
        int steps = 0;
        QVERIFY(applyRetention(*m_store, {10, 0, 10}, now, [&] { return ++steps < 3; }).ok());
        QVERIFY(count(u"requests"_s) > 1000);
        QCOMPARE(count(u"request_bodies"_s), count(u"requests"_s));
    }

    void theFileGetsSmaller()
    {
        fill(2500, 4000);
        const auto size = [this] {
            QSqlQuery query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, m_store->database());
            while (query.next()) {
            }
            return QFile(m_path).size();
        };
        const qint64 before = size();
        QVERIFY(applyRetention(*m_store, {0, 10, 0}, now).ok());
        const qint64 after = size();
        QVERIFY2(after < before / 5, qPrintable(u"%1 %2"_s.arg(before).arg(after)));
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
