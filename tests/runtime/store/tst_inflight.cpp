// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/inflight/inflightrow.h"
#include "ledger/inflight/leftover.h"
#include "ledger/keyusage.h"
#include "ledger/recorder.h"
#include "ledger/recordtable.h"
#include "record/redaction.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A new store takes its time on a machine at work.
#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

const QByteArray keyHash(32, '\x21');

RequestRecord running(const QByteArray &id)
{
    RequestRecord record;
    record.id = id;
    record.timeMs = QDateTime::currentMSecsSinceEpoch();
    record.keyHash = keyHash;
    record.client = u"Zed – \"home\""_s;
    record.door = "chat";
    record.model = "fast";
    record.target = "p/m";
    record.times.total = 12.5;
    record.usage = {100, {}, 7, {}};
    record.isEstimated = true;
    record.cost = Money::ofNano(1000);
    return record;
}

MaskedRecord masked(RequestRecord record)
{
    return Redactor().masked(std::move(record));
}

/// What the process would leave if it were killed now; its lock would be nobody's.
void copyFiles(const QString &fromStore, const QString &toStore)
{
    const QDir from(inFlightFolder(fromStore));
    QVERIFY(QDir().mkpath(inFlightFolder(toStore)));
    for (const QString &name : from.entryList(QDir::Files).filter(QRegularExpression(u"^[^.]*$"_s)))
        QVERIFY(QFile::copy(from.filePath(name), inFlightFolder(toStore) + u'/' + name));
}

/// Of whichever process, that lives.
bool isKept(const QString &store, const QByteArray &id)
{
    const QDir folder(inFlightFolder(store));
    for (const QString &name : folder.entryList(QDir::Files)) {
        for (const QByteArray &text : InFlightFile::read(folder.filePath(name))) {
            if (const auto row = decodeInFlight(text); row && row->record.id == id)
                return true;
        }
    }
    return false;
}

/// A recorder opens its file on its own thread.
void tellRunning(Recorder &recorder, const QString &store, const RequestRecord &record, const Unseen &unseen = {})
{
    WAIT_FOR((recorder.runs(masked(record), unseen), isKept(store, record.id)));
}

std::map<QByteArray, RequestRecord> readAll(const QString &path)
{
    std::map<QByteArray, RequestRecord> records;
    const auto store = Store::open(path);
    if (store.ok())
        (void)readRecords(**store, {}, [&](const RequestRecord &record) { records[record.id] = record; });
    return records;
}

Money spent(const QString &path)
{
    const auto store = Store::open(path);
    const QDate today = QDate::currentDate();
    const auto usage = readKeyUsage(**store, today.addDays(-1), today);
    const auto found = usage->find(keyHash);
    return found == usage->end() ? Money() : found->second.cost;
}

} // namespace

class TestInFlight : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QString m_copy;

    static std::shared_ptr<Recorder> started(const QString &path)
    {
        auto recorder = Recorder::start({path});
        const QString folder = inFlightFolder(path);
        [&] { WAIT_FOR(!QDir(folder).entryList({u"*.lock"_s}, QDir::Files).isEmpty()); }();
        return recorder;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(u"%1.db"_s.arg(++number));
        m_copy = m_folder.filePath(u"%1-copy.db"_s.arg(number));
    }

    void whatRanIsRecordedAndCharged()
    {
        const auto recorder = started(m_path);
        tellRunning(*recorder, m_path, running("stream"));
        RequestRecord whole = running("whole");
        whole.timeMs -= 10'000;
        tellRunning(*recorder, m_path, whole, {400, Money::ofNano(5000)});
        copyFiles(m_path, m_copy);
        {
            const auto next = started(m_copy);
        }
        const auto records = readAll(m_copy);
        QCOMPARE(records.size(), std::size_t(2));
        const RequestRecord &stream = records.at("stream");
        QCOMPARE(stream.errorCode, QByteArray("killed"));
        QCOMPARE(stream.status, 500);
        QCOMPARE(stream.client, u"Zed – \"home\""_s);
        QCOMPARE(stream.target, QByteArray("p/m"));
        QCOMPARE(stream.usage.output, std::optional<qint64>(7));
        QCOMPARE(*stream.cost, Money::ofNano(1000));
        QVERIFY(stream.isEstimated);
        // Ten seconds are time for more than it was allowed.
        QCOMPARE(records.at("whole").usage.output, std::optional<qint64>(407));
        QCOMPARE(*records.at("whole").cost, Money::ofNano(6000));
        QCOMPARE(spent(m_copy), Money::ofNano(7000));
        QVERIFY(QDir(inFlightFolder(m_copy)).entryList(QDir::Files).isEmpty());
    }

    void ofAnAnswerInOnePieceOnlyWhatThereWasTimeForIsCharged()
    {
        InFlightRow row{running("whole"), {1000, Money::ofNano(10'000)}, false};
        const RequestRecord record = asKilled(row, row.record.timeMs + 5000);
        QCOMPARE(record.usage.output, std::optional<qint64>(507));
        QCOMPARE(*record.cost, Money::ofNano(6000));
        QCOMPARE(*asKilled(row, row.record.timeMs - 5000).cost, Money::ofNano(1000)); // the clock was set back
    }

    void whatHadEndedKeepsItsFiguresAndCountsOnce()
    {
        Recorder::Options options{m_path};
        options.interval = 1h; // nothing is written before the end
        {
            const auto recorder = Recorder::start(std::move(options));
            tellRunning(*recorder, m_path, running("a"));
            RequestRecord ended = running("a");
            ended.status = 200;
            ended.isEstimated = false;
            ended.usage = {100, 60, 50, 10};
            ended.cost = Money::ofNano(2222);
            recorder->add(masked(ended));
            copyFiles(m_path, m_copy);
        }
        {
            const auto next = started(m_copy);
        }
        const RequestRecord record = readAll(m_copy).at("a");
        QCOMPARE(record.status, 200);
        QVERIFY(record.errorKind.isEmpty() && !record.isEstimated);
        QCOMPARE(record.usage, (Usage{100, 60, 50, 10}));
        QCOMPARE(spent(m_copy), Money::ofNano(2222));
        // The first one wrote it at its end: nothing is left, and what another left of it is not counted again.
        QVERIFY(QDir(inFlightFolder(m_path)).entryList(QDir::Files).isEmpty());
        copyFiles(m_copy, m_path);
        {
            const auto again = started(m_path);
        }
        QCOMPARE(spent(m_path), Money::ofNano(2222));
    }

    void aProcessThatLivesKeepsItsOwn()
    {
        const auto one = started(m_path);
        tellRunning(*one, m_path, running("a"));
        {
            const auto other = started(m_path);
        }
        QVERIFY(readAll(m_path).empty());
    }

    void anotherThatLivesOnTakesOver()
    {
        const auto one = started(m_path);
        tellRunning(*one, m_path, running("a"));
        copyFiles(m_path, m_copy);
        QVERIFY(QDir().mkpath(inFlightFolder(m_copy)));
        const auto other = started(m_copy);
        WAIT_FOR(readAll(m_copy).contains("a"));
    }

    void whatWaitsInAClosedStoreIsFoundLater()
    {
        {
            const auto recorder = started(m_path);
            tellRunning(*recorder, m_path, running("a"));
        } // ended in order, but nobody told the end of the request
        QVERIFY(!QDir(inFlightFolder(m_path)).entryList(QDir::Files).isEmpty());
        {
            const auto next = started(m_path);
        }
        QVERIFY(readAll(m_path).contains("a"));
    }

    void moreThanThereArePlacesFor()
    {
        const auto recorder = started(m_path);
        tellRunning(*recorder, m_path, running("r0"));
        for (int i = 1; i < InFlightFile::places + 10; ++i)
            recorder->runs(masked(running("r" + QByteArray::number(i))), {});
        for (int i = 0; i < InFlightFile::places + 10; ++i)
            recorder->add(masked(running("r" + QByteArray::number(i))));
        QTRY_COMPARE(recorder->counts().written, InFlightFile::places + 10);
        tellRunning(*recorder, m_path, running("one more"));
        copyFiles(m_path, m_copy);
        Leftover left(inFlightFolder(m_copy));
        QCOMPARE(left.records().size(), std::size_t(1));
    }

    void aFileOfAnotherKindIsNoRecord()
    {
        QVERIFY(QDir().mkpath(inFlightFolder(m_path)));
        QFile file(inFlightFolder(m_path) + u"/x"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, '\xff') + QByteArray("\x05\0\0\0{\"id\"", 9));
        file.close();
        {
            const auto recorder = started(m_path);
        }
        QVERIFY(readAll(m_path).empty());
        QVERIFY(QDir(inFlightFolder(m_path)).entryList(QDir::Files).isEmpty());
    }

    void aLongNameIsCut()
    {
        RequestRecord record = running("a");
        record.model = QByteArray(5000, 'm');
        record.client = QString(5000, u'ä');
        const auto row = decodeInFlight(encodeInFlight(record, {}, false));
        QVERIFY(row.has_value());
        QCOMPARE(row->record.model.size(), 200);
        QVERIFY(encodeInFlight(record, {}, false).size() < InFlightFile::placeSize);
    }
};

QTEST_GUILESS_MAIN(TestInFlight)
#include "tst_inflight.moc"
