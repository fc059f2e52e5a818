// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/providers/providersetup.h"
#include "simulator/simulator.h"
#include "support/peers/ledgerpeer.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

/// What routes know of a target's speed is what its records say.
class TestLearntSpeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void isTheRecords();
    void followsTheRecords();
    void aBrokenStreamTeachesNothing();

private:
    RequestRecord ask(const HeaderList &simulated);
    [[nodiscard]] std::optional<double> learnt() const;

    // In events of several tokens, where a speed that counts the first event's own is too high.
    Simulator m_simulator{{.tokensPerSecond = 400, .ttftMs = 0, .tokens = 160}};
    std::shared_ptr<LiveRequests> m_live;
    std::unique_ptr<Gateway> m_gateway;
    QnamTransport m_transport;
};

void TestLearntSpeed::initTestCase()
{
    QVERIFY(m_simulator.start().ok());
}

void TestLearntSpeed::init()
{
    m_live = std::make_shared<LiveRequests>();
    GatewayOptions options;
    options.port = 0;
    options.keyHashes = {hashGatewayKey(GatewayPeer::key())};
    options.sinks.push_back(m_live);
    m_gateway =
        std::make_unique<Gateway>(options, makeDemoProviderSet(builtInProfiles().value(), m_simulator.baseUrls()));
    QVERIFY(m_gateway->start().ok());
}

RequestRecord TestLearntSpeed::ask(const HeaderList &simulated)
{
    HeaderList headers{{"Authorization", "Bearer " + GatewayPeer::key()},
                       {"Content-Type", "application/json"},
                       {"x-sim-tokens-per-chunk", "20"}};
    for (const auto &[name, value] : simulated)
        headers.append(name, value);
    const auto client =
        sendTo(m_transport, {"POST", QUrl(QString::fromUtf8(m_gateway->baseUrl() + "/chat/completions")), headers,
                             request("groq/openai/gpt-oss-20b", true)});
    [&] { QCOMPARE(GatewayPeer::wait(*client), 200); }();
    return *m_live->since(0).records.back();
}

std::optional<double> TestLearntSpeed::learnt() const
{
    const auto health = m_gateway->health();
    return health.empty() ? std::nullopt : health.begin()->second.tokensPerSecond;
}

void TestLearntSpeed::isTheRecords()
{
    const RequestRecord record = ask({});
    QVERIFY(record.tokensPerSecond.has_value());
    QVERIFY(learnt().has_value());
    QCOMPARE(*learnt(), *record.tokensPerSecond);
}

void TestLearntSpeed::followsTheRecords()
{
    const double first = ask({}).tokensPerSecond.value();
    const double second = ask({{"x-sim-tokens-per-second", "200"}}).tokensPerSecond.value();
    QVERIFY(*learnt() > std::min(first, second) && *learnt() < std::max(first, second));
}

void TestLearntSpeed::aBrokenStreamTeachesNothing()
{
    const RequestRecord record = ask({{"x-sim-failure", "cut-mid-stream"}, {"x-sim-after", "150"}});
    QVERIFY(!record.errorKind.isEmpty());
    QVERIFY(!learnt().has_value());
}

QTEST_GUILESS_MAIN(TestLearntSpeed)
#include "tst_learntspeed.moc"
