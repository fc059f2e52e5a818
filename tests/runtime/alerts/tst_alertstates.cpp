// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertstates.h"
#include "ledger/gatewaykeys.h"
#include "ledger/recordtable.h"
#include "record/redaction.h"
#include "telemetry/exportcursor.h"

#include <QDateTime>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = AlertRule::Kind;

namespace {

const QByteArray keyHash(32, '\x21');

AlertReading reading(bool isOver, const QByteArray &scope = "s")
{
    return {.scope = scope, .value = 1, .isOver = isOver, .text = u"bad"_s};
}

} // namespace

class TestAlertStates : public QObject
{
    Q_OBJECT

    std::unique_ptr<Store> m_store;
    AlertConfig m_config;
    qint64 m_now = 0;
    int m_records = 0;

    void tell(const AlertRule &rule, const std::vector<AlertReading> &readings)
    {
        QVERIFY(applyReadings(*m_store, m_config, rule, readings, m_now).ok());
    }

    /// Texts that wait for a channel, oldest first.
    QStringList texts(const QByteArray &channel = "a") const
    {
        QStringList result;
        const auto due = dueMessages(*m_store, m_now + 1'000'000'000);
        for (const OutboxItem &item : *due) {
            if (item.channel == channel)
                result.append(decodeMessage(item.body)->text);
        }
        return result;
    }

    std::vector<AlertReading> read(const AlertRule &rule, const AlertSources &sources = {}) const
    {
        const auto readings = readAlert(*m_store, rule, sources, m_now);
        return readings.ok() ? *readings : std::vector<AlertReading>();
    }

    void record(int count, int status, const QByteArray &errorKind = {}, double ms = 100, double dollars = 0,
                bool isAsked = true)
    {
        std::deque<MaskedRecord> items;
        for (int i = 0; i < count; ++i) {
            RequestRecord one;
            one.id = "r" + QByteArray::number(m_records++);
            one.timeMs = m_now - 1000;
            one.keyHash = keyHash;
            one.status = status;
            one.errorKind = errorKind;
            one.times.total = ms;
            one.cost = Money::ofDollars(dollars);
            if (isAsked)
                one.attempts = {{"p/m", status, errorKind}};
            items.push_back(Redactor().masked(one));
        }
        QVERIFY(writeRecords(*m_store, items).ok());
    }

private Q_SLOTS:
    void init()
    {
        auto store = Store::openInMemory();
        m_store = std::move(*store);
        m_config = {{}, {{"a", AlertChannel::Kind::Desktop}, {"b", AlertChannel::Kind::Desktop}}, {}};
        m_now = QDateTime(QDate(2026, 11, 25), QTime(12, 0)).toMSecsSinceEpoch(); // far from any midnight
    }

    void beginAndEndAreToldOnceEach()
    {
        const AlertRule rule{"r", Kind::Failures};
        for (int look = 0; look < 10; ++look)
            tell(rule, {reading(true)});
        QCOMPARE(texts("a"), QStringList{u"bad"_s});
        QCOMPARE(texts("b"), QStringList{u"bad"_s});
        m_now += 1000;
        for (int look = 0; look < 10; ++look)
            tell(rule, {reading(false)});
        QCOMPARE(texts().size(), 2);
        m_now += 1000;
        tell(rule, {reading(true)}); // it begins again
        QCOMPARE(texts().size(), 3);
    }

    void whatIsNotSeenAnyMoreIsOver()
    {
        const AlertRule rule{"r", Kind::ProviderDown};
        tell(rule, {reading(true, "x"), reading(true, "y")});
        QCOMPARE(texts().size(), 2);
        m_now += 1000;
        tell(rule, {reading(true, "y")});
        QCOMPARE(texts().size(), 3);
    }

    void channelsOfTheRuleOnly()
    {
        AlertRule rule{"r", Kind::Failures};
        rule.channels = {"b"};
        tell(rule, {reading(true)});
        QCOMPARE(texts("a").size(), 0);
        QCOMPARE(texts("b").size(), 1);
    }

    void whatDoesNotLastIsNotTold()
    {
        AlertRule rule{"r", Kind::Failures};
        rule.holds = 60s;
        tell(rule, {reading(true)});
        m_now += 59'000;
        tell(rule, {reading(true)});
        QCOMPARE(texts().size(), 0);
        tell(rule, {reading(false)});
        m_now += 2000;
        tell(rule, {reading(true)});
        QCOMPARE(texts().size(), 0);
        m_now += 60'000;
        tell(rule, {reading(true)});
        tell(rule, {reading(true)});
        QCOMPARE(texts().size(), 1);
    }

    void repeats()
    {
        AlertRule rule{"r", Kind::Failures};
        rule.repeat = 1h;
        tell(rule, {reading(true)});
        m_now += 3'500'000;
        tell(rule, {reading(true)});
        QCOMPARE(texts().size(), 1);
        m_now += 200'000;
        tell(rule, {reading(true)});
        tell(rule, {reading(true)});
        QCOMPARE(texts().size(), 2);
    }

    void silence()
    {
        const AlertRule rule{"r", Kind::Failures};
        QVERIFY(silenceAlerts({*m_store, {}}, "*", m_now + 1000).ok());
        tell(rule, {reading(true)});
        tell(rule, {reading(false)});
        QCOMPARE(texts().size(), 0);
        m_now += 2000;
        tell(rule, {reading(true)});
        QCOMPARE(texts().size(), 1);
    }

    /// The bar: one crossing, a thousand requests, however many look: one message a channel.
    void budgetStepsAreToldOnceInTheirPeriod()
    {
        GatewayKey key{keyHash, u"anna"_s};
        key.budgetDay = 10;
        QVERIFY(addGatewayKey({*m_store, {}}, key).ok());
        AlertRule rule{"spend", Kind::Budget};
        rule.steps = {50, 80, 100};
        tell(rule, read(rule));
        QCOMPARE(texts().size(), 0);
        for (int i = 0; i < 1000; ++i) {
            record(1, 200, {}, 100, 0.0055);
            for (int looking = 0; looking < 3 && i % 10 == 9; ++looking)
                tell(rule, read(rule));
        }
        QCOMPARE(texts().size(), 1); // $5.50
        QVERIFY2(texts().front().startsWith(u"anna has used 5"_s), qPrintable(texts().front()));
        m_now += 1000;
        record(1, 200, {}, 100, 5); // over two steps at once: the higher is told
        tell(rule, read(rule));
        tell(rule, read(rule));
        QCOMPARE(texts().size(), 2);
        QVERIFY(texts().back().contains(u"105 %"_s));
        rule.keys = {"someone else"};
        QVERIFY(read(rule).empty());
    }

    void failures()
    {
        AlertRule rule{"r", Kind::Failures};
        rule.sharePercent = 10;
        rule.minimum = 10;
        record(3, 502, "upstream");
        record(1, boughtStatus, "protocol");
        QVERIFY(!read(rule).front().isOver); // too few
        record(20, 400, "invalid_request");
        QVERIFY(read(rule).front().isOver); // 4 of 24
        record(40, 200);
        QVERIFY(!read(rule).front().isOver); // 4 of 64
        record(10, 200, "cancelled");        // stopped midway
        QVERIFY(!read(rule).front().isOver);
        record(10, 200, "protocol");        // streams that broke
        QVERIFY(read(rule).front().isOver); // 14 of 84
        m_now += 400'000;
        QVERIFY(!read(rule).front().isOver); // out of the window
    }

    /// Whoever is over a limit of its own key is no failure of the gateway's.
    void ownLimitsAreNoFailures()
    {
        AlertRule rule{"r", Kind::Failures};
        rule.minimum = 3;
        record(10, 429, "rate_limit", 100, 0, false);
        QVERIFY(!read(rule).front().isOver);
        record(10, 429, "rate_limit");
        QVERIFY(read(rule).front().isOver);
    }

    /// A key of the configuration has its budget there, and the store knows only what it spent.
    void budgetsOfTheConfiguration()
    {
        GatewayKey key{keyHash, u"file"_s};
        key.budgetDay = 10;
        key.expiresMs = m_now + 1000;
        AlertSources sources;
        sources.keys = [key] { return std::vector<GatewayKey>{key}; };
        record(1, 200, {}, 100, 9);
        AlertRule rule{"b", Kind::Budget};
        rule.steps = {80};
        QVERIFY(read(rule).empty());
        QCOMPARE(read(rule, sources).size(), std::size_t(1));
        QVERIFY(read(rule, sources).front().isOver);
        QVERIFY(read({"e", Kind::KeyExpiring}, sources).front().isOver);
    }

    void latency()
    {
        AlertRule rule{"r", Kind::Latency};
        rule.thresholdMs = 1000;
        record(94, 200, {}, 100);
        record(4, 200, {}, 5000);
        QVERIFY(!read(rule).front().isOver);
        record(2, 200, {}, 5000);
        QVERIFY(read(rule).front().isOver);
    }

    void rateLimitedAndNoTraffic()
    {
        AlertRule limited{"l", Kind::RateLimited};
        limited.minimum = 3;
        const AlertRule quiet{"q", Kind::NoTraffic};
        QVERIFY(!read(quiet).front().isOver); // there never was any
        record(3, 429, "rate_limit");
        QVERIFY(read(limited).front().isOver);
        QVERIFY(!read(quiet).front().isOver);
        m_now += 400'000;
        QVERIFY(read(quiet).front().isOver);
        QVERIFY(!read(limited).front().isOver);
    }

    void providerDown()
    {
        AlertSources sources;
        sources.downTargets = [] { return QByteArrayList{"p/m"}; };
        const std::vector<AlertReading> down = read({"d", Kind::ProviderDown}, sources);
        QCOMPARE(down.size(), std::size_t(1));
        QCOMPARE(down.front().scope, "p/m");
        QVERIFY(read({"d", Kind::ProviderDown}).empty());
    }

    /// At noon half of the day is over.
    void budgetThatWillNotLast()
    {
        GatewayKey key{keyHash, u"anna"_s};
        key.budgetDay = 10;
        QVERIFY(addGatewayKey({*m_store, {}}, key).ok());
        AlertRule rule{"b", Kind::Budget};
        rule.steps = {100};
        const auto isForeseen = [&] {
            const std::vector<AlertReading> seen = read(rule);
            return std::any_of(seen.begin(), seen.end(),
                               [](const AlertReading &one) { return one.step == "forecast" && one.isOver; });
        };
        record(1, 200, {}, 100, 4);
        QVERIFY(!isForeseen()); // nobody asked for it
        rule.forecast = true;
        QVERIFY(!isForeseen());
        record(1, 200, {}, 100, 2);
        QVERIFY(isForeseen());
        tell(rule, read(rule));
        tell(rule, read(rule));
        QCOMPARE(texts().size(), 1);
        QVERIFY2(texts().front().contains(u"before the end of this day: $6.00 of $10.00"_s),
                 qPrintable(texts().front()));
    }

    void guardsThatRefuse()
    {
        AlertRule rule{"g", Kind::Guard};
        rule.minimum = 2;
        const auto refused = [&](const QByteArray &guard) {
            RequestRecord one;
            one.id = "g" + QByteArray::number(m_records++);
            one.timeMs = m_now - 1000;
            one.guard = guard;
            QVERIFY(writeRecords(*m_store, {Redactor().masked(one)}).ok());
        };
        for (const char *guard : {"blocked", "passed", "redacted", "flagged"})
            refused(guard);
        QVERIFY(!read(rule).front().isOver);
        refused("error_closed");
        QVERIFY(read(rule).front().isOver);
        QVERIFY(read(rule).front().text.startsWith(u"Guards refused 2 requests or answers of the last 5 min"_s));
    }

    /// Where `on_error` is open nobody is refused, and nothing is looked at.
    void guardsThatCannotLook()
    {
        AlertRule rule{"g", Kind::Guard};
        rule.minimum = 2;
        const auto record = [&](const QByteArray &guard) {
            RequestRecord one;
            one.id = "o" + QByteArray::number(m_records++);
            one.timeMs = m_now - 1000;
            one.guard = guard;
            QVERIFY(writeRecords(*m_store, {Redactor().masked(one)}).ok());
        };
        record("error_open");
        record("passed");
        QVERIFY(!read(rule).front().isOver);
        record("error_open");
        QVERIFY(read(rule).front().isOver);
        QCOMPARE(read(rule).front().text, u"Guards refused 0 requests or answers of the last 5 min, and could not look "
                                          "at 2 that went on"_s);
    }

    void keyThatEnds()
    {
        GatewayKey key{keyHash, u"anna"_s};
        key.expiresMs = m_now + 3LL * 24 * 3'600'000;
        QVERIFY(addGatewayKey({*m_store, {}}, key).ok());
        AlertRule rule{"k", Kind::KeyExpiring};
        rule.days = 2;
        QVERIFY(!read(rule).front().isOver);
        rule.days = 4;
        QVERIFY(read(rule).front().isOver);
        tell(rule, read(rule));
        m_now += 1000;
        tell(rule, read(rule));
        QCOMPARE(texts().size(), 1);
    }

    void exportThatLost()
    {
        const AlertRule rule{"e", Kind::ExportLost};
        QVERIFY(openExportCursor(*m_store, "x/traces", 0).ok());
        QVERIFY(!read(rule).front().isOver);
        QVERIFY(writeExportCursor(*m_store, "x/traces", {5, 3, 2, m_now}).ok());
        QVERIFY(read(rule).front().isOver); // 14 of 84
        m_now += 400'000;
        QVERIFY(!read(rule).front().isOver);
    }

    void whatIsOverForLongIsForgotten()
    {
        const AlertRule rule{"r", Kind::Failures};
        tell(rule, {reading(true)});
        tell(rule, {reading(false)});
        QVERIFY(tidyAlerts(*m_store, m_now).ok());
        QCOMPARE(readAlertStates(*m_store)->size(), std::size_t(1));
        QVERIFY(tidyAlerts(*m_store, m_now + 50LL * 24 * 3'600'000).ok());
        QCOMPARE(readAlertStates(*m_store)->size(), std::size_t(0));
        QCOMPARE(texts().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAlertStates)
#include "tst_alertstates.moc"
