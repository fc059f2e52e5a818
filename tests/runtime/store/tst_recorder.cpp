// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/keyusage.h"
#include "ledger/recorder.h"
#include "ledger/recordtable.h"
#include "record/redaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <limits>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray keyHash(32, '\x21');
// A fixed time, so that no midnight passes during a test.
constexpr qint64 usageTime = 1'800'000'000'000;
const QDate usageDay = QDateTime::fromMSecsSinceEpoch(usageTime).date();

RequestRecord fullRecord(const QByteArray &id)
{
    RequestRecord record;
    record.id = id;
    record.timeMs = QDateTime::currentMSecsSinceEpoch();
    record.keyHash = keyHash;
    record.client = u"Zed – \"home\""_s;
    record.door = "chat";
    record.model = "fast";
    record.target = "p/m";
    record.attempts = {{"p/a", 429, "rate_limit", "tokens"}, {"p/m", 200}};
    record.stream = record.isEstimated = record.isUnpriced = true;
    record.status = 200;
    record.errorKind = "protocol";
    record.errorCode = "cut";
    record.errorMessage = u"The stream was cut; try again."_s;
    record.times = {0.25, 1.5, 12.125, 800};
    record.tokensPerSecond = 510.25;
    record.usage = {100, 60, 50, 10};
    record.usageJudgement = "output=absent";
    record.cost = Money::ofDollars(0.00125);
    record.dropped = {"logprobs", "messages[2].name"};
    record.guard = "redacted";
    record.guardRules = {"pii/email", "words"};
    record.maxTokens = 300;
    record.temperature = 0.7;
    record.answer = {"chatcmpl-1", "org/m", {"stop", "length"}};
    return record;
}

RequestRecord bareRecord(const QByteArray &id)
{
    RequestRecord record;
    record.id = id;
    record.timeMs = 1;
    record.status = 401;
    return record;
}

MaskedRecord masked(RequestRecord record, CapturedBodies bodies = {})
{
    return Redactor({"gsk_"}).masked(std::move(record), std::move(bodies));
}

std::vector<RequestRecord> readAll(const QString &path, const RecordFilter &filter = {})
{
    std::vector<RequestRecord> records;
    const auto store = Store::open(path);
    if (!store.ok() || !readRecords(**store, filter, [&](const RequestRecord &record) { records.push_back(record); }))
        return {};
    return records;
}

/// Gives a table another name, as something that breaks the store for a while.
void renameTable(const QString &path, const QString &from, const QString &to)
{
    const auto store = Store::open(path);
    QSqlQuery query((*store)->database());
    QVERIFY(query.exec(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to)));
}

/// What the child process does that is killed: writes records for ever and tells how many are in the store.
int writeForEver(const QString &path)
{
    const auto recorder = Recorder::start({path, {}, 20ms});
    qint64 told = 0;
    qint64 next = 0;
    QTimer work;
    QObject::connect(&work, &QTimer::timeout, &work, [&] {
        for (int i = 0; i < 10; ++i)
            recorder->add(masked(
                fullRecord(QByteArray::number(QCoreApplication::applicationPid()) + '-' + QByteArray::number(next++)),
                {"{\"n\":1}", QByteArray(2000, 'x')}));
        if (const qint64 written = recorder->counts().written; written > told) {
            told = written;
            std::printf("%lld\n", static_cast<long long>(written));
            std::fflush(stdout);
        }
    });
    work.start(1ms);
    return QCoreApplication::exec();
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(u"%1.db"_s.arg(++number));
    }

    void recordsComeBackAsTheyWere()
    {
        {
            const auto recorder = Recorder::start({m_path});
            recorder->add(masked(bareRecord("b")));
            recorder->add(masked(fullRecord("f"), {"{\"q\":1}", "{\"a\":\"gsk_0123456789\"}"}));
        }
        const std::vector<RequestRecord> records = readAll(m_path);
        QVERIFY(records.size() == 2 && records[0] == bareRecord("b"));
        RequestRecord full = fullRecord("f");
        full.keyHash.clear();
        full.timeMs = records[1].timeMs;
        QVERIFY(records[1] == full);
        const auto store = Store::open(m_path);
        QCOMPARE(readBodies(**store, "b")->request + readBodies(**store, "f")->request, "{\"q\":1}");
    }

    void bodiesAreMasked()
    {
        {
            const auto recorder = Recorder::start({m_path});
            recorder->add(masked(fullRecord("f"), {"gsk_0123456789", "a gsk_0123456789"}));
        }
        const auto store = Store::open(m_path);
        QCOMPARE(readBodies(**store, "f").value(), (CapturedBodies{"gsk_***", "a gsk_***"}));
    }

    void whatIsAddedIsWrittenWithoutStopping()
    {
        const auto recorder = Recorder::start({m_path});
        QVERIFY(Recorder::Options{}.interval < 250ms);
        for (int i = 0; i < 100; ++i)
            recorder->add(masked(fullRecord(QByteArray::number(i))));
        QTRY_COMPARE(recorder->counts().written, 100);
        QCOMPARE(readAll(m_path).size(), 100u);
        QCOMPARE(readAll(m_path, {0, 7}).size(), 7u);
        QCOMPARE(readAll(m_path, {QDateTime::currentMSecsSinceEpoch() + 1000}).size(), 0u);
    }

    void addedFromManyThreads()
    {
        {
            const auto recorder = Recorder::start({m_path, {}, 1ms});
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 500; ++i)
                        recorder->add(masked(fullRecord(QByteArray::number(t * 1000 + i))));
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        QCOMPARE(readAll(m_path).size(), 2000u);
    }

    void useOfKeysAddsUpAndSurvives()
    {
        for (int run = 0; run < 2; ++run) {
            const auto recorder = Recorder::start({m_path});
            for (int i = 0; i < 3; ++i) {
                RequestRecord record = fullRecord(QByteArray::number(run * 10 + i));
                record.timeMs = usageTime;
                if (i == 2)
                    record.cost.reset();
                recorder->add(masked(std::move(record)));
            }
            recorder->add(masked(fullRecord("0"))); // the same id again counts once
            recorder->add(masked(bareRecord(QByteArray::number(run * 10 + 9))));
        }
        const auto store = Store::open(m_path);
        const auto usage = readKeyUsage(**store, QDate(2000, 1, 1), QDate(2999, 1, 1));
        QVERIFY(usage.ok() && usage->size() == 1);
        QCOMPARE(usage->at(keyHash).requests, 6);
        QCOMPARE(usage->at(keyHash).tokens, 6 * 150);
        QCOMPARE(usage->at(keyHash).cost.nano(), 4 * 1'250'000);
        QVERIFY(readKeyUsage(**store, QDate(2000, 1, 1), QDate(2000, 1, 2)).value().empty());
        const QDate day = usageDay;
        QCOMPARE(readKeySpending(**store, day).value().at(keyHash).day.nano(), 4 * 1'250'000);
        QCOMPARE(readKeySpending(**store, day).value().at(keyHash).month.nano(), 4 * 1'250'000);
        QVERIFY(readKeySpending(**store, day.addDays(-40)).value().empty());
    }

    void whatGetsOldGoesWithoutARestart()
    {
        Recorder::Options options{m_path, {10, 0, 0}, 1ms};
        options.tidyInterval = 30ms;
        const auto recorder = Recorder::start(options);
        RequestRecord old = fullRecord("old");
        old.timeMs -= 11LL * 24 * 3600 * 1000;
        RequestRecord yesterday = fullRecord("yesterday"); // by which the clock is believed
        yesterday.timeMs -= 25LL * 3600 * 1000;
        recorder->add(masked(yesterday));
        for (int round = 0; round < 2; ++round) {
            recorder->add(masked(old));
            recorder->add(masked(fullRecord("new")));
            QTRY_COMPARE(recorder->counts().written, 1 + 2 * (round + 1));
            QTRY_COMPARE(readAll(m_path).size(), 2u);
        }
    }

    void bodiesKeepToTheirBytesWithoutARestart()
    {
        const auto recorder = Recorder::start({m_path, {0, 0, 100'000}, 1ms});
        const auto store = Store::open(m_path);
        const auto bodies = [&] {
            QSqlQuery query(u"SELECT COUNT(*) FROM request_bodies"_s, (*store)->database());
            return query.next() ? query.value(0).toInt() : -1;
        };
        // Twice: the look at the start may come only after the first ones.
        for (int round = 1; round <= 2; ++round) {
            for (int i = (round - 1) * 150; i < round * 150; ++i) {
                RequestRecord record = fullRecord(QByteArray::number(i));
                record.timeMs = usageTime + i;
                recorder->add(masked(record, {QByteArray(1000, 'x'), {}}));
            }
            QTRY_COMPARE(recorder->counts().written, 150 * round);
            // 100 of them fit, and a tenth comes in between two looks.
            QTRY_VERIFY2(bodies() <= 110, qPrintable(QString::number(bodies())));
        }
        QCOMPARE(readAll(m_path).size(), 300u);
        QVERIFY(!readBodies(**store, "299").value().isEmpty());
    }

    void tooMuchCostsTheOldestBodiesThenTheOldestRecords()
    {
        RecordQueue queue({3, 100});
        for (int i = 0; i < 3; ++i)
            queue.add(masked(bareRecord(QByteArray::number(i)), {QByteArray(30, 'x'), QByteArray(10, 'y')}));
        QCOMPARE(queue.drops().bodies, 1);
        queue.add(masked(bareRecord("3"), {QByteArray(200, 'x'), {}}));
        QCOMPARE(queue.drops().records, 1);
        QCOMPARE(queue.drops().bodies, 4);
        queue.add(masked(bareRecord("4"), {QByteArray(100, 'x'), {}}));
        const std::deque<MaskedRecord> items = queue.takeAll();
        QCOMPARE(items.size(), 3u);
        QCOMPARE(items[0]->id, "2");
        QVERIFY(items[0].bodyBytes() == 0 && items[1].bodies().isEmpty());
        QCOMPARE(items[2].bodyBytes(), 100);
        QVERIFY(queue.isEmpty());
        queue.add(masked(bareRecord("5"), {QByteArray(100, 'x'), {}}));
        QCOMPARE(queue.takeAll()[0].bodyBytes(), 100);
    }

    void aStoreThatFailsIsTold()
    {
        QMutex mutex;
        QStringList told;
        Recorder::Options options{m_path, {}, 1ms};
        options.firstPause = 1ms;
        options.longestPause = 5ms;
        options.tell = [&](const QString &text) {
            const QMutexLocker lock(&mutex);
            told.append(text);
        };
        const auto words = [&] {
            const QMutexLocker lock(&mutex);
            return told.join(u'\n');
        };
        const auto recorder = Recorder::start(options);
        recorder->add(masked(fullRecord("0")));
        QTRY_COMPARE(recorder->counts().written, 1);
        renameTable(m_path, u"requests"_s, u"gone"_s);
        recorder->add(masked(fullRecord("1")));
        QTRY_COMPARE(recorder->counts().waiting, 1);
        QVERIFY(!recorder->counts().error.isEmpty());
        QTRY_VERIFY(words().contains(u"cannot be recorded"_s));
        renameTable(m_path, u"gone"_s, u"requests"_s);
        recorder->add(masked(fullRecord("2")));
        QTRY_COMPARE(recorder->counts().written, 3);
        QVERIFY(recorder->counts().error.isEmpty());
        QCOMPARE(recorder->counts().waiting, 0);
        QCOMPARE(recorder->counts().recordsLost, 0);
        QTRY_VERIFY(words().contains(u"recorded again"_s));
        QCOMPARE(words().count(u"cannot be recorded"_s), 1);
    }

    void aStoreThatComesLaterGetsAll()
    {
        const QString path = m_folder.filePath(u"later/sluice.db"_s);
        QVERIFY(QDir().mkpath(path)); // a folder is where the file should be
        Recorder::Options options{path, {}, 1ms};
        options.firstPause = 1ms;
        options.longestPause = 5ms;
        const auto recorder = Recorder::start(options);
        for (int i = 0; i < 5; ++i)
            recorder->add(masked(fullRecord(QByteArray::number(i))));
        QTRY_VERIFY(recorder->counts().waiting == 5 && !recorder->counts().error.isEmpty());
        QVERIFY(QDir().rmdir(path));
        QTRY_COMPARE(recorder->counts().written, 5);
        QCOMPARE(readAll(path).size(), 5u);
    }

    void ofRecordsThatHaveToGoTheMoneyStays()
    {
        const auto dir = m_folder.filePath(u"full/sluice.db"_s);
        QVERIFY(QDir().mkpath(dir));
        Recorder::Options options{dir, {}, 1ms};
        options.firstPause = 1ms;
        options.longestPause = 5ms;
        options.limits.records = 3;
        const auto recorder = Recorder::start(options);
        for (int i = 0; i < 10; ++i) {
            RequestRecord record = fullRecord(QByteArray::number(i));
            record.timeMs = usageTime;
            recorder->add(masked(record));
        }
        QTRY_COMPARE(recorder->counts().recordsLost, 7);
        QVERIFY(QDir().rmdir(dir));
        QTRY_COMPARE(recorder->counts().written, 3);
        const auto store = Store::open(dir);
        QCOMPARE(readKeySpending(**store, usageDay).value().at(keyHash).day.nano(), 10 * 1'250'000);
        QCOMPARE(readKeyUsage(**store, usageDay, usageDay).value().at(keyHash).requests, 10);
    }

    void sumsNeverEndBeyondNumbers()
    {
        {
            const auto recorder = Recorder::start({m_path, {}, 1ms});
            for (int i = 0; i < 4; ++i) {
                RequestRecord record = fullRecord(QByteArray::number(i));
                record.timeMs = usageTime;
                record.usage.output = std::numeric_limits<qint64>::max();
                record.cost = Money::ofNano(std::numeric_limits<qint64>::max());
                recorder->add(masked(record));
                QTRY_COMPARE(recorder->counts().written, i + 1);
            }
        }
        const auto store = Store::open(m_path);
        const auto usage = readKeyUsage(**store, QDate(2000, 1, 1), QDate(2999, 1, 1));
        QVERIFY(usage.ok());
        QVERIFY(usage->at(keyHash).tokens > 0 && usage->at(keyHash).cost > Money());
    }

    void aKilledProcessLosesNothingThatWasWritten()
    {
        std::size_t before = 0;
        for (int round = 0; round < 5; ++round) {
            QProcess child;
            qint64 told = 0;
            connect(&child, &QProcess::readyRead, this, [&] {
                while (child.canReadLine())
                    told = child.readLine().trimmed().toLongLong();
            });
            child.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, m_path});
            // Killed in the middle of its work, a little later each time.
            QTRY_VERIFY_WITH_TIMEOUT(told >= 200 * (round + 1), 30'000);
            child.kill();
            QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 30'000);
            const auto store = Store::open(m_path);
            QSqlQuery query((*store)->database());
            QVERIFY(query.exec(u"PRAGMA integrity_check"_s) && query.next());
            QCOMPARE(query.value(0).toString(), u"ok"_s);
            const std::size_t now = readAll(m_path).size();
            QVERIFY2(now >= before + std::size_t(told), qPrintable(u"%1 %2 %3"_s.arg(now).arg(before).arg(told)));
            before = now;
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write-for-ever")
        return writeForEver(QFile::decodeName(argv[2]));
    TestRecorder test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recorder.moc"
