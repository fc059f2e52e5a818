// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recorder.h"
#include "ledger/recordtable.h"
#include "support/peers/ledgerpeer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace sluice::test;

// An answer that is made in the background is booked at its limit, for nobody sees it; once its end is fetched it is
// booked as what it cost.

namespace {

const QByteArray path = "/v1/responses";
constexpr double perToken = 1.0 / 1e6;

/// A gateway with a store.
struct House {
    explicit House(const GatewayKey &key = zed())
        : records(folder.filePath(u"sluice.db"_s))
        , zedsKey(key)
    {
        start();
    }

    void start()
    {
        peer.reset();
        recorder.reset();
        Price price;
        price.input = 1;
        price.output = 1;
        GatewayOptions options;
        options.prices = {{"fireworks", "accounts/fireworks/models/m", price}};
        options.recorder = recorder = Recorder::start({records, {}, std::chrono::milliseconds(1)});
        options.owners = std::make_shared<AnswerOwners>(records);
        const auto store = records.connection();
        if (const auto spent = store.ok() ? readSpentByDay(**store) : store.error(); spent.ok())
            options.spent = *spent;
        peer = std::make_unique<LedgerPeer>(zedsKey, options);
    }

    void answerWith(const QByteArray &answer) const
    {
        peer->gateway->upstream().handler = [answer](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(200, answer, {{"content-type", "application/json"}})};
        };
    }
    int ask(const QByteArray &answer = R"({"id":"resp_1","output":[],"status":"queued","usage":null})")
    {
        answerWith(answer);
        const auto client = peer->gateway->post(
            path, R"({"model":"fireworks/m","input":"Hi","background":true,"max_output_tokens":1000})");
        const int status = GatewayPeer::wait(*client);
        lastBody = client->body;
        return status;
    }
    int fetch(const QByteArray &answer)
    {
        answerWith(answer);
        const auto client =
            peer->gateway->send("GET", path + "/resp_1", {}, {{"authorization", "Bearer " + GatewayPeer::key()}});
        return GatewayPeer::wait(*client);
    }
    /// The request in the store that asked for it.
    RequestRecord booked() const
    {
        RequestRecord found;
        const auto store = records.connection();
        const auto read = readRecords(
            **store, {}, [&](const RequestRecord &record) { found = record.answer.id == "resp_1" ? record : found; });
        [&] { QVERIFY(read.ok()); }();
        return found;
    }
    KeyUsage usage() const
    {
        const auto store = records.connection();
        const auto all = readKeyUsage(**store, QDate(1, 1, 1), QDate(9999, 12, 31));
        return all.ok() && !all->empty() ? all->begin()->second : KeyUsage();
    }

    QByteArray lastBody;
    QTemporaryDir folder;
    Database records;
    GatewayKey zedsKey;
    std::shared_ptr<Recorder> recorder;
    std::unique_ptr<LedgerPeer> peer;
};

const QByteArray goingOn = R"({"id":"resp_1","output":[],"status":"in_progress","usage":{"input_tokens":0,)"
                           R"("output_tokens":0}})";

QByteArray ended(const QByteArray &status, const QByteArray &usage)
{
    return R"({"id":"resp_1","output":[{"type":"message","content":[{"type":"output_text","text":"Hello there."}]}],)"
           R"("status":")"
           + status + R"(","usage":)" + usage + '}';
}

} // namespace

class TestLateBill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBookingBecomesWhatItCost_data();
    void theBookingBecomesWhatItCost();
    void aBudgetIsFreeAgain();
    void whatGoesOnIsNoCount();
};

void TestLateBill::theBookingBecomesWhatItCost_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<int>("output");
    QTest::addColumn<QByteArray>("judgement");
    const QByteArray usage = R"({"input_tokens":20,"output_tokens":30,"total_tokens":50})";
    QTest::newRow("completed") << ended("completed", usage) << false << 30 << ""_ba;
    QTest::newRow("completed, after a restart") << ended("completed", usage) << true << 30 << ""_ba;
    QTest::newRow("cut") << ended("incomplete", usage) << false << 30 << ""_ba;
    QTest::newRow("cancelled, counted") << ended("cancelled", usage) << false << 30 << ""_ba;
    QTest::newRow("failed, counted") << ended("failed", usage) << false << 30 << ""_ba;
    QTest::newRow("failed") << ended("failed", "null") << false << -1 << ""_ba;
    QTest::newRow("cancelled") << ended("cancelled", "null") << false << 1000 << "input=absent output=pending"_ba;
    QTest::newRow("not counted") << ended("completed", "null") << false << 3 << "output=absent"_ba;
}

void TestLateBill::theBookingBecomesWhatItCost()
{
    QFETCH(QByteArray, end);
    QFETCH(bool, restarts);
    QFETCH(int, output);
    QFETCH(QByteArray, judgement);
    House house;
    QCOMPARE(house.ask(), 200);
    QTRY_COMPARE(house.booked().usage.output, 1000);
    QCOMPARE(house.booked().usageJudgement, "input=absent output=pending");
    const double atLimit = house.usage().cost.dollars();
    QVERIFY(atLimit > 1000 * perToken && atLimit < 1100 * perToken);
    if (restarts)
        house.start();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(house.fetch(goingOn), 200);
    QCOMPARE(house.fetch(end), 200);
    QTRY_COMPARE(house.booked().usageJudgement, judgement);
    const RequestRecord record = house.booked();
    if (output < 0)
        QVERIFY(!record.cost && !record.usage.output && !record.isEstimated);
    else
        QCOMPARE(record.usage.output, output);
    const double cost = record.cost.value_or(Money()).dollars();
    QCOMPARE(record.isEstimated, !judgement.isEmpty());
    if (output == 30)
        QCOMPARE(cost, 50 * perToken);
    QCOMPARE(house.usage().cost.dollars(), cost);
    // Once.
    QCOMPARE(house.fetch(ended("completed", R"({"input_tokens":900,"output_tokens":900})")), 200);
    house.start();
    QCOMPARE(house.fetch(ended("completed", R"({"input_tokens":900,"output_tokens":900})")), 200);
    house.peer.reset();
    house.recorder.reset(); // writes what is left
    if (judgement.contains("pending"))
        QCOMPARE(house.booked().usage.output, 900);
    else
        QCOMPARE(house.booked().cost.value_or(Money()).dollars(), cost);
    QCOMPARE(house.usage().cost.dollars(), house.booked().cost.value_or(Money()).dollars());
}

void TestLateBill::aBudgetIsFreeAgain()
{
    GatewayKey key = zed();
    key.budgetDay = 1500 * perToken;
    House house(key);
    QCOMPARE(house.ask(), 200);
    QTRY_COMPARE(house.booked().usage.output, 1000);
    QCOMPARE(house.ask(), 429);
    QCOMPARE(house.fetch(ended("completed", R"({"input_tokens":20,"output_tokens":30})")), 200);
    QTRY_COMPARE(house.booked().usage.output, 30);
    int status = 0;
    QTRY_VERIFY2((status = status == 200 ? 200 : house.ask()) == 200, house.lastBody.constData());
}

/// Some tell counts from the start, which are none.
void TestLateBill::whatGoesOnIsNoCount()
{
    House house;
    QCOMPARE(house.ask(goingOn), 200);
    QTRY_COMPARE(house.booked().usage.output, 1000);
    QVERIFY(house.booked().isEstimated);
}

QTEST_GUILESS_MAIN(TestLateBill)
#include "tst_latebill.moc"
