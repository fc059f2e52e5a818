// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faults/ratelimits.h"
#include "support/peers/simbodies.h"
#include "support/peers/simclient.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace sluice::test::bodies;
using namespace Qt::StringLiterals;

/// Buckets, what they refuse and how each provider tells it.
class TestSimulatorLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SimFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void goDurations_data();
    void goDurations();
    void bucketsFillEvenly();
    void requestLimit();
    void tokenLimit();
    void fireworksLimit();

private:
    std::unique_ptr<SimFixture> m_fixture;
};

void TestSimulatorLimits::goDurations_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << QByteArray("0s");
    QTest::newRow("milliseconds") << 0.5775 << QByteArray("577.5ms");
    QTest::newRow("seconds") << 7.66 << QByteArray("7.66s");
    QTest::newRow("minutes") << 179.56 << QByteArray("2m59.56s");
    QTest::newRow("hours") << 3723.0 << QByteArray("1h2m3s");
    QTest::newRow("whole minute") << 60.0 << QByteArray("1m0s");
}

void TestSimulatorLimits::goDurations()
{
    QFETCH(double, seconds);
    QFETCH(QByteArray, text);
    QCOMPARE(sim::goDuration(seconds), text);
}

void TestSimulatorLimits::bucketsFillEvenly()
{
    sim::Bucket bucket{.limit = 600, .windowSeconds = 60};
    bucket.fill(1);
    QCOMPARE(bucket.level, 600.0);
    bucket.level -= 600;
    QCOMPARE(bucket.waitFor(20), 2.0);
    bucket.fill(1 + 2'000'000'000);
    QCOMPARE(bucket.level, 20.0);
    QCOMPARE(bucket.waitFor(20), 0.0);
    bucket.fill(1 + 600'000'000'000);
    QCOMPARE(bucket.level, 600.0);
}

void TestSimulatorLimits::requestLimit()
{
    const SimFixture::Headers two{{"x-sim-limit-requests", "2"}};
    const SimReply first = m_fixture->groq(chat(llama), two);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.header("x-ratelimit-limit-requests"), "2");
    QCOMPARE(first.header("x-ratelimit-remaining-requests"), "1");
    QCOMPARE(m_fixture->groq(chat(llama), two).header("x-ratelimit-remaining-requests"), "0");
    const SimReply third = m_fixture->groq(chat(llama), two);
    QCOMPARE(third.status, 429);
    QCOMPARE(third.json()["error"_L1]["type"_L1].toString(), u"requests"_s);
    QVERIFY(third.header("retry-after").toInt() > 43000);
    QVERIFY(third.header("x-ratelimit-reset-requests").startsWith("23h"));
    const SimFixture::Headers other{{"x-sim-limit-requests", "2"}, {"Authorization", "Bearer gsk_another_key"}};
    QCOMPARE(m_fixture->groq(chat(llama), other).status, 200);
    QCOMPARE(m_fixture->groq(chat("llama-3.1-8b-instant"), two).status, 200);
}

void TestSimulatorLimits::tokenLimit()
{
    const SimFixture::Headers headers{{"x-sim-limit-tokens", "200"}, {"x-sim-limit-window", "60"}};
    QCOMPARE(m_fixture->groq(chat(llama, R"("max_tokens":150)"), headers).status, 200);
    const SimReply second = m_fixture->groq(chat(llama, R"("max_tokens":150)"), headers);
    QCOMPARE(second.status, 429);
    QCOMPARE(second.json()["error"_L1]["type"_L1].toString(), u"tokens"_s);
    QVERIFY(second.errorMessage().contains("Please try again in"));
    QVERIFY(second.header("retry-after").toInt() > 10);
    const SimReply large = m_fixture->groq(chat(llama, R"("max_tokens":1000)"), headers);
    QCOMPARE(large.status, 413);
    QCOMPARE(large.json()["error"_L1]["code"_L1].toString(), u"rate_limit_exceeded"_s);
}

void TestSimulatorLimits::fireworksLimit()
{
    const SimFixture::Headers one{{"x-sim-limit-requests", "1"}};
    const SimReply first = m_fixture->fireworks(chat(fireLlama), one);
    QCOMPARE(first.header("x-ratelimit-remaining-requests"), "0");
    for (const char *name : {"tokens-prompt", "tokens-cache-adjusted-prompt", "tokens-generated"})
        QVERIFY(!first.header(QByteArray("x-ratelimit-limit-") + name).isEmpty());
    const SimReply second = m_fixture->fireworks(chat(fireLlama), one);
    QCOMPARE(second.status, 429);
    QCOMPARE(second.header("x-ratelimit-over-limit"), "yes");
    QVERIFY(second.header("x-ratelimit-reset-requests").isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatorLimits)
#include "tst_simulator_limits.moc"
