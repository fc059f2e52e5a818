// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/requestpage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

using Page = test::RequestPage;

class TestRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReadUntilSomebodyLooks();
    void aRowTellsWhatTheStoreHas();
    void scrollingReadsOn();
    void whatEndsComesOnTop();
    void whatEndedJustBeforeIsNotMissed();
    void aFilterIsForBoth();
    void pausedItOnlyTells();
    void fiveThousandASecond();
    void anotherStoreIsAnotherList();
    void aFaultyStoreIsToldAndTriedAgain();
    void detailHasEverything();
    void textsThatWereNotKept();
    void replayIsASession();
    void whatWasStoppedIsNoFailure();
    void chartsAreDrawn();
};

void TestRequests::nothingIsReadUntilSomebodyLooks()
{
    Page page;
    QVERIFY(page.fill(3));
    const QAbstractItemModelTester tester(&page.list());
    QCOMPARE(page.list().count(), 0);
    page.end(0);
    page.list().refresh();
    page.refresh();
    QTRY_COMPARE(page.list().count(), 3);
    page.list().setActive(false);
    QVERIFY(!page.list().isActive());
}

void TestRequests::aRowTellsWhatTheStoreHas()
{
    Page page;
    RequestRecord record = test::requestAt(page.now, 1);
    record.attempts = {{"groq/llama", 503, "upstream"}, {"groq/llama", 200}};
    RequestRecord failed = test::requestAt(page.now - 1, 2);
    failed.model = failed.target = "groq/<b>x</b>\u202e";
    failed.status = 429;
    failed.errorKind = "rate_limit";
    failed.times.firstToken.reset();
    failed.tokensPerSecond.reset();
    failed.cost.reset();
    failed.usage = {};
    QVERIFY(page.stored.add({record, failed}));
    page.refresh();
    QCOMPARE(page.at(0, RequestsModel::ClientRole), u"editor"_s);
    QCOMPARE(page.at(0, RequestsModel::AskedRole), u"fast"_s);
    QCOMPARE(page.at(0, RequestsModel::TargetRole), u"groq/llama"_s);
    QCOMPARE(page.at(0, RequestsModel::StatusRole), u"200"_s);
    QCOMPARE(page.at(0, RequestsModel::TtftRole), u"180 ms"_s);
    QCOMPARE(page.at(0, RequestsModel::RateRole), u"250"_s);
    QCOMPARE(page.at(0, RequestsModel::TokensRole), u"20/100"_s);
    QCOMPARE(page.at(0, RequestsModel::CostRole), u"$0.0010"_s);
    QCOMPARE(page.at(0, RequestsModel::RetriesRole), u"1"_s);
    QCOMPARE(page.at(1, RequestsModel::StatusRole), u"429 rate_limit"_s);
    QCOMPARE(page.at(1, RequestsModel::TargetRole), QString());
    QVERIFY(page.at(1, RequestsModel::AskedRole).contains(u"‹U+202E›"_s));
    for (const auto role :
         {RequestsModel::TtftRole, RequestsModel::RateRole, RequestsModel::TokensRole, RequestsModel::CostRole})
        QCOMPARE(page.at(1, role), u"–"_s);
    QCOMPARE(page.list().data(page.list().index(1), RequestsModel::FailedRole).toBool(), true);
}

void TestRequests::scrollingReadsOn()
{
    Page page;
    QVERIFY(page.fill(250));
    page.refresh();
    QCOMPARE(page.list().count(), RequestsModel::page);
    const QAbstractItemModelTester tester(&page.list()); // which asks for more by itself
    while (page.list().count() < 250) {
        const int before = page.list().count();
        page.list().fetchMore({});
        QVERIFY(!page.list().canFetchMore({})); // one question at a time
        QTRY_VERIFY(page.list().count() > before);
    }
    QTRY_VERIFY(!page.list().canFetchMore({}));
    QCOMPARE(page.list().count(), 250);
    QSet<QByteArray> ids;
    for (int row = 0; row < 250; ++row)
        ids.insert(page.list().recordAt(row)->id);
    QCOMPARE(ids.size(), 250);
    QVERIFY(!page.list().recordAt(250) && !page.list().recordAt(-1));
}

void TestRequests::whatEndsComesOnTop()
{
    Page page;
    QVERIFY(page.fill(3));
    page.refresh();
    const QAbstractItemModelTester tester(&page.list());
    page.end(1);
    page.end(2);
    page.list().refresh();
    QCOMPARE(page.list().count(), 5);
    QCOMPARE(page.list().recordAt(0)->id, QByteArray("req-01000002"));
    page.list().refresh();
    QCOMPARE(page.list().count(), 5);
    // It is written a moment later, and is not there twice.
    QVERIFY(page.stored.add({test::requestAt(page.now + 2, 1'000'002), test::requestAt(page.now + 3, 1'000'003)}));
    for (int i = 0; i < 8; ++i)
        page.list().refresh();
    QTRY_COMPARE(page.list().count(), 6); // of another process
    QCOMPARE(page.list().recordAt(0)->id, QByteArray("req-01000003"));
}

void TestRequests::whatEndedJustBeforeIsNotMissed()
{
    Page page;
    QVERIFY(page.fill(3));
    page.end(1);
    page.refresh();
    page.list().refresh();
    QCOMPARE(page.list().count(), 4);
}

void TestRequests::aFilterIsForBoth()
{
    Page page;
    QVERIFY(page.fill(3));
    page.list().setProvider(u"fireworks"_s);
    page.refresh();
    QCOMPARE(page.list().count(), 0);
    QVERIFY(page.list().isFiltered());
    page.end(1);
    page.end(2, "fireworks/b");
    page.list().refresh();
    QCOMPARE(page.list().count(), 1);
    page.list().setWords(u"  nothing like it "_s);
    QTRY_COMPARE(page.list().count(), 0);
    page.list().clearFilter();
    QVERIFY(!page.list().isFiltered());
    QTRY_VERIFY(page.list().count() >= 3);
    page.list().setOutcome(99);
    QCOMPARE(page.list().outcome(), int(RequestFilter::Outcome::Guarded));
    page.list().setTimeSpan(RequestsModel::LastHour);
    page.list().setClient(u"nobody"_s);
    QTRY_COMPARE(page.list().count(), 0);
    QTRY_COMPARE(page.list().clients(), QStringList(u"editor"_s));
}

void TestRequests::pausedItOnlyTells()
{
    Page page;
    QVERIFY(page.fill(3));
    page.refresh();
    page.list().refresh();
    page.list().setFollowing(false);
    page.end(1);
    page.list().refresh();
    QCOMPARE(page.list().count(), 3);
    QVERIFY(page.list().hasNews());
    QVERIFY(page.stored.add({test::requestAt(page.now + 1, 1'000'001)}));
    page.list().setFollowing(true);
    QTRY_COMPARE(page.list().count(), 4);
    QVERIFY(!page.list().hasNews());
}

/// Whatever ends, a look takes so many rows and no more, the list has an end, and what it passes by is counted.
void TestRequests::fiveThousandASecond()
{
    Page page;
    page.refresh();
    int mostInserted = 0;
    int inserted = 0;
    connect(&page.list(), &QAbstractItemModel::rowsInserted, this, [&](const QModelIndex &, int first, int last) {
        mostInserted = std::max(mostInserted, last - first + 1);
        inserted += last - first + 1;
    });
    QSignalSpy reset(&page.list(), &QAbstractItemModel::modelReset);
    int signalsOfALook = 0;
    const auto count = [&] { ++signalsOfALook; };
    connect(&page.list(), &QAbstractItemModel::rowsInserted, this, count);
    connect(&page.list(), &QAbstractItemModel::rowsRemoved, this, count);
    int number = 0;
    for (int look = 0; look < 4 * 10; ++look) { // ten seconds
        for (int i = 0; i < 5000 / 4; ++i)
            page.end(++number);
        signalsOfALook = 0;
        page.list().refresh();
        QVERIFY(signalsOfALook <= 2);
        QVERIFY(page.list().count() <= RequestsModel::mostLive);
    }
    QCOMPARE(mostInserted, RequestsModel::mostAtOnce);
    QCOMPARE(inserted, 40 * RequestsModel::mostAtOnce);
    QCOMPARE(page.list().passedBy() + inserted, number);
    QCOMPARE(page.list().recordAt(0)->id, "req-" + QByteArray::number(1'000'000 + number).rightJustified(8, '0'));
    QCOMPARE(reset.size(), 0);
}

void TestRequests::anotherStoreIsAnotherList()
{
    Page page;
    QVERIFY(page.fill(3));
    page.end(1);
    page.refresh();
    page.list().refresh();
    QCOMPARE(page.list().count(), 4);
    const test::StoredRequests other;
    page.model->open(other.path());
    QTRY_VERIFY(!page.list().isReading());
    page.list().refresh();
    QCOMPARE(page.list().count(), 0); // what was live is of the first
    page.end(2);
    page.list().refresh();
    QCOMPARE(page.list().count(), 1);
}

void TestRequests::aFaultyStoreIsToldAndTriedAgain()
{
    Page page;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"not here.db"_s);
    page.model->open(path);
    page.list().setActive(true);
    QTRY_VERIFY(!page.list().problem().isEmpty());
    const auto made = Store::open(path);
    QVERIFY(made.ok());
    page.list().reload();
    QTRY_VERIFY(page.list().problem().isEmpty());
}

void TestRequests::detailHasEverything()
{
    Page page;
    RequestRecord record = test::requestAt(page.now, 1);
    record.attempts = {{"groq/llama", 503, "upstream", "over_capacity", 4.0, 120.0},
                       {"groq/llama", 200, {}, {}, 122.0},
                       {"groq/old", 200}};
    record.times.connect = 20;
    record.dropped = {"logprobs"};
    record.answer = {"chatcmpl-7", "m", {"length", "tool_calls"}};
    record.errorKind = "protocol";
    record.errorMessage = u"broke <b>off</b>"_s;
    QVERIFY(page.stored.add({record}, {R"({"model":"fast"})", QByteArray("x").repeated(50'000)}));
    page.refresh();
    RequestDetail &detail = *page.model->detail();
    QVERIFY(!detail.isShown());
    page.model->select(0);
    QVERIFY(detail.isShown());
    QCOMPARE(detail.asked(), u"fast"_s);
    QVERIFY(detail.isFailedRequest());
    QCOMPARE(detail.errorText(), u"broke <b>off</b>"_s);
    QCOMPARE(detail.attempts(),
             QStringList({u"groq/llama"_s, u"503 upstream over_capacity · began at 4 ms · took 116 ms"_s,
                          u"groq/llama"_s, u"200 · began at 122 ms"_s, u"groq/old"_s, u"200"_s}));
    QCOMPARE(detail.dropped(), QStringList(u"logprobs"_s));
    QCOMPARE(detail.phases(), QVariantList({2.0, 20.0, 161.0, 717.0}));
    QVERIFY(detail.facts().size() % 2 == 0 && detail.facts().contains(u"editor"_s));
    QVERIFY(detail.facts().contains(u"length, tool_calls"_s) && detail.facts().contains(u"chatcmpl-7"_s));
    QTRY_COMPARE(detail.texts(), RequestDetail::Kept);
    QCOMPARE(detail.requestText(), u"{\n  \"model\": \"fast\"\n}"_s);
    QCOMPARE(detail.answerText().size(), RequestDetail::longestShown);
    QVERIFY(!detail.textsNote().isEmpty());
    detail.copyAnswer();
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 50'000);
    detail.close();
    QVERIFY(!detail.isShown() && detail.requestText().isEmpty() && detail.facts().isEmpty());
    page.model->select(7);
    QVERIFY(!detail.isShown());
}

void TestRequests::textsThatWereNotKept()
{
    Page page;
    QVERIFY(page.fill(1));
    page.refresh();
    page.model->select(0);
    QCOMPARE(page.model->detail()->texts(), RequestDetail::Reading);
    QTRY_COMPARE(page.model->detail()->texts(), RequestDetail::NotKept);
    QVERIFY(page.model->detail()->textsNote().contains(u"Settings › Data"_s));
    QSignalSpy replayed(page.model->detail(), &RequestDetail::replayed);
    page.model->detail()->replay();
    QCOMPARE(replayed.size(), 0);
}

void TestRequests::replayIsASession()
{
    Page page;
    QVERIFY(page.stored.add({test::requestAt(page.now, 1)},
                            {R"({"model":"fast","messages":[{"role":"user","content":"Why?"}]})", {}}));
    RequestRecord cut = test::requestAt(page.now - 1, 2);
    QVERIFY(page.stored.add({cut}, {R"({"model":"fast","messages":[{"role")", {}}));
    page.refresh();
    RequestDetail &detail = *page.model->detail();
    detail.setOtherModels([] { return QByteArrayList{"", "groq/llama", "fireworks/b", "groq/c"}; });
    StoredSession session;
    connect(&detail, &RequestDetail::replayed, this, [&](const StoredSession &made) { session = made; });
    page.model->select(0);
    QTRY_COMPARE(detail.texts(), RequestDetail::Kept);
    detail.replay();
    QTRY_COMPARE(session.summary.draft, u"Why?"_s);
    // Beside its own model those of all panes, none of which is given up for it.
    QCOMPARE(session.panes.size(), std::size_t(3));
    QCOMPARE(session.panes[1].model, QByteArray("fireworks/b"));
    QCOMPARE(session.panes[2].model, QByteArray("groq/c"));
    // There is room for six.
    QSignalSpy leftOut(&detail, &RequestDetail::panesLeftOut);
    detail.setOtherModels([] { return QByteArrayList{"a/1", "a/2", "a/3", "a/4", "a/5", "a/6"}; });
    session = {};
    detail.replay();
    QTRY_COMPARE(session.panes.size(), std::size_t(6));
    QCOMPARE(leftOut.size(), 1);
    QVERIFY(leftOut.front().front().toString().contains(u"a/6"_s));
    page.model->select(1);
    QTRY_COMPARE(detail.texts(), RequestDetail::Kept);
    detail.replay();
    QTRY_VERIFY(!detail.replayProblem().isEmpty());
}

void TestRequests::whatWasStoppedIsNoFailure()
{
    Page page;
    RequestRecord stopped = test::requestAt(page.now, 1);
    stopped.status = 499;
    stopped.errorKind = "cancelled";
    QVERIFY(page.stored.add({stopped}, {}));
    page.refresh();
    const QModelIndex row = page.list().index(0);
    QCOMPARE(row.data(RequestsModel::StatusRole), u"stopped"_s);
    QCOMPARE(row.data(RequestsModel::FailedRole), false);
    QCOMPARE(row.data(RequestsModel::StoppedRole), true);
    RequestCharts &charts = *page.model->charts();
    charts.setActive(true);
    QTRY_VERIFY(!charts.isEmpty());
    QVERIFY2(charts.summary().contains(u"0 failed, 1 stopped"_s), qPrintable(charts.summary()));
}

void TestRequests::chartsAreDrawn()
{
    Page page;
    QVERIFY(page.fill(40));
    RequestCharts &charts = *page.model->charts();
    QVERIFY(charts.isEmpty());
    charts.setActive(true);
    QTRY_VERIFY(!charts.isEmpty());
    QCOMPARE(charts.charts().size(), 4);
    for (const RequestChart *chart : charts.charts()) {
        QCOMPARE(chart->whole().size(), 60);
        QCOMPARE(chart->tips().size(), 60);
        QVERIFY(!chart->isEmpty());
        QVERIFY(!chart->top().isEmpty());
        const auto most = std::max_element(chart->whole().begin(), chart->whole().end());
        QVERIFY(*most > 0.39 && *most <= 1);
    }
    QCOMPARE(charts.times().size(), 5);
    QCOMPARE(charts.models().size(), 3);
    QCOMPARE(charts.models().value(0).toString(), u"groq/llama"_s);
    QCOMPARE(charts.models().value(2).toDouble(), 1.0);
    QVERIFY(charts.summary().startsWith(u"40 request"_s));
    charts.setSpan(RequestCharts::Day);
    QTRY_COMPARE(charts.charts().constFirst()->whole().size(), 48);
    const test::StoredRequests other;
    page.model->open(other.path());
    QTRY_VERIFY(charts.isEmpty());
    QVERIFY(charts.charts().constFirst()->isEmpty());
}

QTEST_MAIN(TestRequests)
#include "tst_requests.moc"
