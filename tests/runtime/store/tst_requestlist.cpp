// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/requestlist.h"
#include "ledger/requestseries.h"
#include "store/storereader.h"
#include "support/cases/storedrequests.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000;

QByteArrayList idsOf(const std::vector<RequestRecordPtr> &records)
{
    QByteArrayList ids;
    for (const RequestRecordPtr &record : records)
        ids << record->id;
    return ids;
}

/// One request of each kind that a filter tells apart.
std::vector<RequestRecord> mixed()
{
    std::vector<RequestRecord> records;
    for (int i = 0; i < 7; ++i)
        records.push_back(test::requestAt(start + i * 1000, i));
    records[1].client = u"agent 100%"_s;
    records[2].target = records[2].model = "fireworks/a_b";
    records[3].status = 429;
    records[3].errorKind = "rate_limit";
    records[3].errorMessage = u"Slow down, o'Brien \\"_s;
    records[4].client.clear();
    records[4].errorKind = "protocol"; // told 200, then broke off
    records[5].client = records[6].client = u"stopper"_s;
    records[5].target = records[6].target = records[5].model = records[6].model = "sim/slow";
    records[5].status = 499; // stopped before the answer began
    records[5].errorKind = records[6].errorKind = "cancelled";
    return records;
}

} // namespace

class TestRequestList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filtersAgree_data();
    void filtersAgree();
    void pagesGoOnWhereTheyEnded();
    void readsWhatWasWritten();
    void namesAreThoseOfTheNewest();
    void seriesAddUp();
    void seriesCountStopsApart();
    void seriesOfNothing();
    void seriesStopAtTheMost();
    void readerAnswersInOrderElsewhere();
    void readerTellsWhatIsWrongAndTriesAgain();
    void readerTellsNobodyWhoIsGone();
};

void TestRequestList::filtersAgree_data()
{
    QTest::addColumn<RequestFilter>("filter");
    QTest::addColumn<QList<int>>("found");
    using Outcome = RequestFilter::Outcome;
    const auto row = [](const char *name, const RequestFilter &filter, const QList<int> &found) {
        QTest::newRow(name) << filter << found;
    };
    row("all", {}, {6, 5, 4, 3, 2, 1, 0});
    row("failed", {.outcome = Outcome::Failed}, {4, 3});
    row("answered", {.outcome = Outcome::Answered}, {2, 1, 0});
    row("stopped", {.outcome = Outcome::Stopped}, {6, 5});
    row("client", {.client = u"editor"_s}, {3, 2, 0});
    row("no client", {.client = u""_s}, {4});
    row("null client", {.client = QString()}, {4});
    row("provider", {.provider = "fireworks"}, {2});
    row("half a provider", {.provider = "fire"}, {});
    row("provider with a sign of LIKE", {.provider = "gr_q"}, {});
    row("model as asked", {.model = "fast"}, {4, 3, 1, 0});
    row("model that answered", {.model = "groq/llama"}, {4, 3, 1, 0});
    row("since", {.sinceMs = start + 3000}, {6, 5, 4, 3});
    row("until", {.untilMs = start + 1000}, {0});
    row("words", {.words = u"SLOW rate"_s}, {3});
    row("a word of another column", {.words = u"agent fast"_s}, {1});
    row("percent", {.words = u"100%"_s}, {1});
    row("percent alone", {.words = u"%"_s}, {1});
    row("underscore", {.words = u"a_b"_s}, {2});
    row("underscore is none", {.words = u"f_st"_s}, {});
    row("backslash", {.words = u"\\"_s}, {3});
    row("quote", {.words = u"o'Brien"_s}, {3});
    row("id", {.words = u"req-00000002"_s}, {2});
    row("nothing like it", {.words = u"'; DROP TABLE requests; --"_s}, {});
    row("many words", {.words = u"fast "_s.repeated(500)}, {4, 3, 1, 0});
    row("all at once", {Outcome::Failed, u"editor"_s, "groq", "fast", start, start + 9000, u"slow"_s}, {3});
}

/// The store and a look at a record that is not in it say the same.
void TestRequestList::filtersAgree()
{
    QFETCH(const RequestFilter, filter);
    QFETCH(const QList<int>, found);
    const test::StoredRequests stored;
    const std::vector<RequestRecord> records = mixed();
    QVERIFY(stored.add(records));
    QByteArrayList wanted;
    for (const int at : found)
        wanted << records[std::size_t(at)].id;
    const auto read = readRequests(stored.store(), filter, {});
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(idsOf(*read), wanted);
    for (const RequestRecord &record : records)
        QCOMPARE(matches(filter, record), wanted.contains(record.id));
}

void TestRequestList::pagesGoOnWhereTheyEnded()
{
    const test::StoredRequests stored;
    std::vector<RequestRecord> records;
    for (int i = 0; i < 25; ++i)
        records.push_back(test::requestAt(start + i / 5, i)); // five at each time
    QVERIFY(stored.add(records));
    QByteArrayList seen;
    RequestRange range{{}, {}, 4};
    for (;;) {
        const auto page = readRequests(stored.store(), {}, range);
        QVERIFY(page.ok());
        seen += idsOf(*page);
        if (page->size() < 4)
            break;
        range.before = RequestPlace{page->back()->timeMs, page->back()->id};
    }
    QByteArrayList wanted;
    for (auto record = records.rbegin(); record != records.rend(); ++record)
        wanted << record->id;
    QCOMPARE(seen, wanted);
    const auto newer = readRequests(stored.store(), {}, {{}, RequestPlace{start + 4, "req-00000022"}, 100});
    QCOMPARE(idsOf(*newer), QByteArrayList({"req-00000024", "req-00000023"}));
}

void TestRequestList::readsWhatWasWritten()
{
    const test::StoredRequests stored;
    RequestRecord record = test::requestAt(start, 1);
    record.attempts = {{"groq/llama", 429, "rate_limit", "tokens"}, {"groq/llama", 200}};
    record.dropped = {"logprobs", "messages[0].name"};
    record.isEstimated = record.isUnpriced = true;
    QVERIFY(stored.add({record}));
    const auto read = readRequests(stored.store(), {}, {});
    QCOMPARE(read->size(), std::size_t(1));
    QCOMPARE(*read->front(), record);
}

void TestRequestList::namesAreThoseOfTheNewest()
{
    const test::StoredRequests stored;
    QVERIFY(stored.add(mixed()));
    const auto names = readRequestNames(stored.store());
    QVERIFY(names.ok());
    QCOMPARE(names->clients, QStringList({u"agent 100%"_s, u"editor"_s, u"stopper"_s}));
    QCOMPARE(names->models, QStringList({u"fast"_s, u"fireworks/a_b"_s, u"groq/llama"_s, u"sim/slow"_s}));
    QCOMPARE(names->providers, QStringList({u"fireworks"_s, u"groq"_s, u"sim"_s}));
}

void TestRequestList::seriesAddUp()
{
    const test::StoredRequests stored;
    constexpr qint64 minute = 60'000;
    const qint64 now = start / minute * minute + 5000;
    std::vector<RequestRecord> records;
    for (int i = 0; i < 100; ++i) {
        records.push_back(test::requestAt(now - i, i));
        records.back().times.firstToken = i + 4; // TTFT i + 1
    }
    records.push_back(test::requestAt(now - minute, 200));
    records.back().status = 500;
    records.back().times.firstToken.reset();
    records.back().tokensPerSecond.reset();
    records.back().cost.reset();
    records.back().client = u"other"_s;
    records.push_back(test::requestAt(now - 10 * minute, 201)); // before all of it
    records.push_back(test::requestAt(now + 2 * minute, 202));  // a clock that was set back
    QVERIFY(stored.add(records));
    const auto series = readRequestSeries(stored.store(), now, minute, 3);
    QVERIFY(series.ok());
    QCOMPARE(series->fromMs, now - 5000 - 2 * minute);
    QCOMPARE(series->buckets.size(), std::size_t(3));
    QCOMPARE(series->buckets[0], RequestBucket());
    QCOMPARE(series->buckets[1].requests, 1);
    QCOMPARE(series->buckets[1].failed, 1);
    QVERIFY(!series->buckets[1].ttftMedian && !series->buckets[1].rateMedian);
    const RequestBucket &last = series->buckets[2];
    QCOMPARE(last.requests, 100);
    QCOMPARE(last.failed, 0);
    QCOMPARE(*last.ttftMedian, 50.5);
    QCOMPARE(*last.ttftMost, 95.0);
    QCOMPARE(*last.rateMedian, 250.0);
    QVERIFY(qAbs(last.cost - 0.1) < 1e-9);
    QCOMPARE(series->byModel.size(), std::size_t(1));
    QCOMPARE(series->byClient.size(), std::size_t(2));
    QCOMPARE(series->byClient[0].name, u"editor"_s);
    QCOMPARE(series->byClient[1], (NamedCost{u"other"_s, 0, 1}));
    QVERIFY(!series->isCut);
}

/// Who stops an answer has what was wanted of it; nothing failed.
void TestRequestList::seriesCountStopsApart()
{
    const test::StoredRequests stored;
    QVERIFY(stored.add(mixed()));
    const auto series = readRequestSeries(stored.store(), start + 10'000, 3'600'000, 2);
    QVERIFY(series.ok());
    qint64 requests = 0;
    qint64 failed = 0;
    qint64 stopped = 0;
    for (const RequestBucket &bucket : series->buckets) {
        requests += bucket.requests;
        failed += bucket.failed;
        stopped += bucket.stopped;
    }
    QCOMPARE(requests, 7);
    QCOMPARE(failed, 2);
    QCOMPARE(stopped, 2);
}

void TestRequestList::seriesOfNothing()
{
    const test::StoredRequests stored;
    const auto series = readRequestSeries(stored.store(), start, 60'000, 60);
    QVERIFY(series.ok());
    QCOMPARE(series->buckets, std::vector<RequestBucket>(60));
    QVERIFY(series->byModel.empty());
}

void TestRequestList::seriesStopAtTheMost()
{
    const test::StoredRequests stored;
    std::vector<RequestRecord> records;
    for (int i = 0; i < 20; ++i) {
        records.push_back(test::requestAt(start - i, i));
        records.back().client = QString::number(i);
    }
    QVERIFY(stored.add(records));
    const auto series = readRequestSeries(stored.store(), start, 60'000, 2, 12);
    QVERIFY(series->isCut);
    QCOMPARE(series->buckets[0].requests + series->buckets[1].requests, 12);
    QCOMPARE(series->byClient.size(), RequestSeries::mostNames);
}

void TestRequestList::readerAnswersInOrderElsewhere()
{
    const test::StoredRequests stored;
    QVERIFY(stored.add(mixed()));
    StoreReader reader;
    reader.setPath(stored.path());
    QList<int> answers;
    for (int i = 0; i < 50; ++i) {
        reader.ask<int>(
            [i, here = QThread::currentThread()](const Store &) { return QThread::currentThread() == here ? -1 : i; },
            this, [&answers](const Result<int> &answer) { answers << answer.value(); });
    }
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers.size(), 50);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(answers[i], i);
}

void TestRequestList::readerTellsWhatIsWrongAndTriesAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sluice.db"_s);
    StoreReader reader;
    reader.setPath(path);
    QStringList said;
    const auto ask = [&] {
        reader.ask<int>([](const Store &) { return 1; }, this,
                        [&said](const Result<int> &answer) { said << (answer ? u"fine"_s : answer.error().message); });
    };
    ask();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0] != u"fine"_s && !said[0].isEmpty());
    QVERIFY(!QFile::exists(path)); // reading makes none
    const auto store = Store::open(path);
    ask();
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said[1], u"fine"_s);
}

void TestRequestList::readerTellsNobodyWhoIsGone()
{
    const test::StoredRequests stored;
    auto reader = std::make_unique<StoreReader>();
    reader->setPath(stored.path());
    bool told = false;
    bool toldLast = false;
    {
        QObject receiver;
        reader->ask<int>([](const Store &) { return 1; }, &receiver, [&told](const Result<int> &) { told = true; });
    }
    reader->ask<int>([](const Store &) { return 1; }, this, [&toldLast](const Result<int> &) { toldLast = true; });
    QTRY_VERIFY(toldLast);
    QVERIFY(!told);
    reader->ask<int>([](const Store &) { return 1; }, this, [&told](const Result<int> &) { told = true; });
    reader.reset();
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestRequestList)
#include "tst_requestlist.moc"
