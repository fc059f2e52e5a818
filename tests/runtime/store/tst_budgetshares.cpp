// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "gateway/limits/admission.h"
#include "ledger/recorder.h"
#include "record/redaction.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace sluice;
using namespace std::chrono_literals;

// Several gateways on one store, each with its own admission and its own shares of the same key's budgets.

namespace {

Money usd(double dollars)
{
    return Money::ofDollars(dollars);
}

GatewayKey keyWith(double budgetDay)
{
    GatewayKey key{"hash-of-the-key", QStringLiteral("team")};
    key.budgetDay = budgetDay;
    return key;
}

Instant now()
{
    return instantNow();
}

/// What one process has of it.
struct Process {
    explicit Process(const QString &path, BudgetShares::Options options = {})
    {
        options.database = path;
        shares = BudgetShares::start(options);
        admission->setShares(shares);
        shares->setHolder(admission);
        Recorder::Options writing;
        writing.database = path;
        writing.interval = 1ms;
        writing.written = [shares = shares](const std::map<QByteArray, Money> &costs) { shares->addWritten(costs); };
        recorder = Recorder::start(writing);
    }

    /// Waits for the share, as a request does.
    Result<Reservation> admit(const GatewayKey &key, Money expected)
    {
        for (int tries = 0; tries < 100; ++tries) {
            Result<Reservation> reservation = admission->admit(key, {100, expected}, now());
            if (reservation.ok() || !Admission::needsShare(reservation.error()))
                return reservation;
            const QFuture<void> ready = admission->whenShared(key.hash);
            if (!QTest::qWaitFor([&] { return ready.isFinished(); }, 20'000))
                break;
        }
        return Error{};
    }
    void settle(const Reservation &reservation, Money cost)
    {
        admission->settle(reservation, {100, cost});
        RequestRecord record;
        record.id = "req_" + QByteArray::number(quintptr(this), 36) + QByteArray::number(++requests);
        record.timeMs = QDateTime::currentMSecsSinceEpoch();
        record.keyHash = reservation.keyHash;
        record.cost = cost;
        recorder->add(Redactor().masked(std::move(record), {}));
    }
    /// As after kill -9: nothing is given back.
    void kill()
    {
        class Nothing final : public ShareHolder
        {
            std::vector<Wish> wishes() override { return {}; }
            void granted(const QByteArray &, Money, qint64) override {}
            void refused(const QByteArray &, Money, qint64) override {}
            void failed(const QByteArray &, const Error &) override {}
            std::map<QByteArray, Holding> giveBack(bool) override { return {}; }
            void extended(qint64) override {}
        };
        shares->setHolder(std::make_shared<Nothing>());
    }

    std::shared_ptr<Admission> admission = std::make_shared<Admission>();
    std::shared_ptr<BudgetShares> shares;
    std::shared_ptr<Recorder> recorder;
    int requests = 0;
};

} // namespace

class TestBudgetShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("sluice.db"));
    }

    void oneProcessSpendsAllOfIt()
    {
        Process one(m_path);
        const GatewayKey key = keyWith(1);
        for (int i = 0; i < 100; ++i) {
            const Result<Reservation> reservation = one.admit(key, usd(0.01));
            QVERIFY2(reservation.ok(), qPrintable(QString::number(i)));
            one.settle(*reservation, usd(0.01));
        }
        const Result<Reservation> beyond = one.admit(key, usd(0.01));
        QVERIFY(!beyond.ok());
        QCOMPARE(beyond.error().code, "insufficient_quota");
    }

    void manyRequestsCostFewTransactions()
    {
        Process one(m_path);
        const GatewayKey key = keyWith(1000);
        int asked = 0;
        for (int i = 0; i < 300; ++i) {
            const Result<Reservation> reservation = one.admission->admit(key, {100, usd(0.01)}, now());
            if (reservation.ok()) {
                one.settle(*reservation, usd(0.01));
                continue;
            }
            QVERIFY(Admission::needsShare(reservation.error()));
            ++asked;
            const QFuture<void> ready = one.admission->whenShared(key.hash);
            QTRY_VERIFY(ready.isFinished());
        }
        QVERIFY2(asked <= 12, qPrintable(QString::number(asked)));
    }

    void aRunningRequestWishesOnceHoweverOftenItAsks()
    {
        const auto [admission, shares] = unanswered();
        const GatewayKey key = keyWith(100);
        QVERIFY(Admission::needsShare(admission->admit(key, {1, usd(0.1)}, now()).error()));
        admission->granted(key.hash, usd(0.1), std::numeric_limits<qint64>::max());
        Result<Reservation> stream = admission->admit(key, {1, usd(0.1)}, now());
        QVERIFY(stream.ok());
        QVERIFY(admission->wishes().empty());
        for (int cents = 1; cents <= 50; ++cents)
            QVERIFY(admission->raise(*stream, key, usd(0.01 * cents), now()).ok());
        QCOMPARE(admission->wishes().size(), 1u);
        QCOMPARE(admission->wishes().front().wish.wanted, usd(0.5));
        QCOMPARE(admission->wishes().front().wish.least, usd(0.5));
        // Another one's comes on top.
        QVERIFY(Admission::needsShare(admission->admit(key, {1, usd(0.2)}, now()).error()));
        QCOMPARE(admission->wishes().front().wish.wanted, usd(0.7));
        QCOMPARE(admission->wishes().front().wish.least, usd(0.2));
    }

    void aDryRunAsksForAShareAndLeavesIt()
    {
        const auto [admission, shares] = unanswered();
        const GatewayKey key = keyWith(100);
        QVERIFY(Admission::needsShare(admission->check(key, {1, usd(0.1)}, now()).error()));
        admission->granted(key.hash, usd(0.1), std::numeric_limits<qint64>::max());
        QVERIFY(admission->check(key, {1, usd(0.1)}, now()).ok());
        QVERIFY(admission->check(key, {1, usd(0.1)}, now()).ok());
        admission->refused(key.hash, usd(0.1), std::numeric_limits<qint64>::max());
        QCOMPARE(admission->check(key, {1, usd(0.3)}, now()).error().code, "insufficient_quota");
    }

    /// However long the store has to be waited for, all wait for it together.
    void allKeysAreAnsweredByOneTransaction()
    {
        const auto store = Store::open(m_path);
        QVERIFY(store.ok());
        const ShareTerm term{"holder", 1000, 2000};
        const auto wish = [](const QByteArray &hash, double least) {
            return ShareWish{.keyHash = hash, .budgetDay = usd(1), .least = usd(least), .wanted = usd(least)};
        };
        const auto answers = leaseShares(**store, term, {wish("a", 0.5), wish("b", 5), wish("c", 1)});
        QVERIFY(answers.ok());
        QCOMPARE(answers->size(), 3u);
        QVERIFY((*answers)[0].granted >= usd(0.5));
        QCOMPARE((*answers)[1].granted, Money());
        QCOMPARE((*answers)[1].left, usd(1));
        QCOMPARE((*answers)[2].granted, usd(1));

        const auto impatient = Store::open(m_path, 1ms);
        QVERIFY(impatient.ok());
        QSqlDatabase writer = (*store)->database();
        QVERIFY(QSqlQuery(writer).exec(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(!leaseShares(**impatient, term, {wish("d", 1), wish("e", 1)}).ok());
        QVERIFY(QSqlQuery(writer).exec(QStringLiteral("ROLLBACK")));
        QVERIFY(leaseShares(**impatient, term, {}).ok());
    }

    void aStoreThatFailsTellsEveryKey()
    {
        Process one(m_folder->filePath(QStringLiteral("missing/../sluice.db/no")));
        std::vector<QFuture<void>> waiting;
        for (const char *hash : {"a", "b", "c"}) {
            GatewayKey key = keyWith(1);
            key.hash = hash;
            QVERIFY(Admission::needsShare(one.admission->admit(key, {1, usd(0.1)}, now()).error()));
            waiting.push_back(one.admission->whenShared(hash));
        }
        for (const QFuture<void> &future : waiting)
            QTRY_VERIFY(future.isFinished());
    }

    void severalProcessesSpendItTogether()
    {
        std::vector<std::unique_ptr<Process>> processes;
        for (int i = 0; i < 3; ++i)
            processes.push_back(std::make_unique<Process>(m_path));
        const GatewayKey key = keyWith(3);
        std::mt19937 random(7);
        std::deque<std::pair<Process *, Reservation>> running;
        Money spent;
        Money most;
        int refusals = 0; // in a row, so that each process was asked when nothing ran
        for (int i = 0; i < 400 && refusals < 12; ++i) {
            Process &process = *processes[random() % processes.size()];
            Result<Reservation> reservation = process.admit(key, usd(0.05));
            if (reservation.ok()) {
                running.emplace_back(&process, *reservation);
                refusals = 0;
            } else {
                QCOMPARE(reservation.error().code, "insufficient_quota");
                ++refusals;
            }
            while (running.size() > (reservation.ok() ? 8 : 0)) {
                const Money cost = usd(0.01 + 0.001 * (random() % 40));
                running.front().first->settle(running.front().second, cost);
                spent += cost;
                running.pop_front();
            }
            most = std::max(most, spent);
        }
        QVERIFY(refusals > 0);
        QVERIFY2(most <= usd(3), qPrintable(QString::number(most.dollars())));
        // All but what is too little for one more request, in each process.
        QVERIFY2(most > usd(3 - 3 * 0.05), qPrintable(QString::number(most.dollars())));
    }

    void whatIsNotUsedComesBack()
    {
        BudgetShares::Options quick;
        quick.interval = 50ms;
        quick.look = 20ms;
        Process first(m_path, quick);
        Process second(m_path, quick);
        const GatewayKey key = keyWith(1);
        const Result<Reservation> reservation = first.admit(key, usd(0.1)); // and is given more
        QVERIFY(reservation.ok());
        first.settle(*reservation, usd(0.1));
        QVERIFY(second.admit(key, usd(0.9)).ok());
    }

    void whatAKilledOneHeldComesBack()
    {
        BudgetShares::Options quick;
        quick.lease = 400ms;
        quick.interval = 100ms;
        quick.look = 20ms;
        quick.patience = 10s;
        Process first(m_path, quick);
        QVERIFY(first.admit(keyWith(1), usd(0.3)).ok());
        first.kill();
        Process second(m_path, quick);
        QVERIFY(second.admit(keyWith(1), usd(1)).ok());
    }

    void aBudgetTakenIsRefusedAtOnceTheSecondTime()
    {
        BudgetShares::Options impatient;
        impatient.patience = 0ms;
        Process first(m_path);
        Process second(m_path, impatient);
        const GatewayKey key = keyWith(1);
        QVERIFY(first.admit(key, usd(0.9)).ok());
        QCOMPARE(second.admit(key, usd(0.5)).error().code, "insufficient_quota");
        const Result<Reservation> again = second.admission->admit(key, {1, usd(0.5)}, now());
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, "insufficient_quota");
    }

    void aStoreThatCannotBeWrittenRefuses()
    {
        Process one(m_folder->filePath(QStringLiteral("missing/../sluice.db/no")));
        const Result<Reservation> refused = one.admit(keyWith(1), usd(0.1));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, "store_unavailable");
        QCOMPARE(refused.error().httpStatus, 503);
        // A key without budgets is not concerned.
        QVERIFY(one.admission->admit({"other", QStringLiteral("free")}, {1, usd(1)}, now()).ok());
    }

private:
    /// Wishes that nobody answers but the test.
    struct Unanswered {
        std::shared_ptr<Admission> admission;
        std::shared_ptr<BudgetShares> shares;
    };
    [[nodiscard]] Unanswered unanswered() const
    {
        BudgetShares::Options options;
        options.database = m_path;
        Unanswered all{std::make_shared<Admission>(), BudgetShares::start(options)};
        all.admission->setShares(all.shares);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestBudgetShares)
#include "tst_budgetshares.moc"
