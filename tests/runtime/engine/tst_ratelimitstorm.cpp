// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/providers/providersetup.h"
#include "gateway/access/accesspolicy.h"
#include "gateway/gateway.h"
#include "simulator/simulator.h"
#include "transport/qnam/qnamtransport.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Many requests at once against limits of 30 a minute: two keys of Groq, then Fireworks.

namespace {

const QByteArray key = "slc-test-key";
const QByteArray question = R"({"model":"MODEL","messages":[{"role":"user","content":"Hi"}],"stream":STREAM})";
constexpr int limit = 30;

struct Client {
    std::unique_ptr<TransportCall> call;
    bool over = false;
};

/// Both providers as the simulator plays them, Groq with two keys.
ProviderSetPtr providersOf(const Simulator &simulator)
{
    const ProviderSetPtr demo = makeDemoProviderSet(builtInProfiles().value(), simulator.baseUrls());
    auto set = std::make_shared<ProviderSet>(*demo);
    for (ProviderAccess &access : set->providers) {
        if (access.profile.id == "groq")
            access.moreKeys = {{"second", Secret("gsk_second000000000000000")}};
    }
    return set;
}

GatewayOptions options()
{
    GatewayOptions options;
    options.port = 0;
    options.keyHashes = {hashGatewayKey(key)};
    options.retries.waitBudget = 0s;
    Route route{"storm", Strategy::Priority, {}};
    route.targets = {{"groq/openai/gpt-oss-120b", 1, 0}, {"fireworks/gpt-oss-120b", 1, 1}};
    options.routes = {{route.name, route}};
    return options;
}

} // namespace

class TestRateLimitStorm : public QObject
{
    Q_OBJECT

    Simulator m_simulator{{.tokensPerSecond = 0, .ttftMs = 0, .tokens = 5}};
    std::unique_ptr<Gateway> m_gateway;
    QnamTransport m_transport;

    std::vector<std::unique_ptr<Client>> storm(int count, const QByteArray &model, const QByteArray &limits)
    {
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < count; ++i) {
            auto client = std::make_unique<Client>();
            const HeaderList headers{{"Authorization", "Bearer " + key},
                                     {"Content-Type", "application/json"},
                                     {"x-sim-limit-requests", limits},
                                     {"x-sim-limit-window", "60"}};
            QByteArray body = question;
            body.replace("MODEL", model).replace("STREAM", i % 2 == 0 ? "true" : "false");
            client->call = m_transport.send(
                {"POST", QUrl(QString::fromLatin1(m_gateway->baseUrl() + "/chat/completions")), headers, body});
            TransportCall *call = client->call.get();
            connect(call, &TransportCall::readyRead, call, [call] { (void)call->readAll(); });
            connect(call, &TransportCall::finished, call, [client = client.get()] { client->over = true; });
            clients.push_back(std::move(client));
        }
        return clients;
    }

    static bool allOver(const std::vector<std::unique_ptr<Client>> &clients)
    {
        return std::ranges::all_of(clients, [](const auto &client) { return client->over; });
    }

    static qsizetype count(const std::vector<std::unique_ptr<Client>> &clients, int status)
    {
        return std::ranges::count_if(clients, [&](const auto &client) { return client->call->status() == status; });
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_simulator.start().ok());
        m_gateway = std::make_unique<Gateway>(options(), providersOf(m_simulator));
        QVERIFY(m_gateway->start().ok());
    }

    void cleanup()
    {
        m_gateway.reset();
        m_simulator.stop();
    }

    /// As long as one of the targets has room, nobody sees a limit, however many come at once.
    void nobodySeesALimitWhileATargetHasRoom()
    {
        const auto clients = storm(3 * limit, "storm", QByteArray::number(limit));
        QTRY_VERIFY_WITH_TIMEOUT(allOver(clients), 60'000);
        QCOMPARE(count(clients, 200), 3 * limit);
    }

    /// Then everybody is told when there is room again: with 30 a minute within 2 s, whichever of the keys it is.
    void withoutRoomTheWaitIsTold()
    {
        const auto filled = storm(3 * limit, "storm", QByteArray::number(limit));
        QTRY_VERIFY_WITH_TIMEOUT(allOver(filled), 60'000);
        const auto late = storm(2 * limit, "storm", QByteArray::number(limit));
        QTRY_VERIFY_WITH_TIMEOUT(allOver(late), 60'000);
        // Some room may have come back in the meantime, one request every 2 s and target.
        QVERIFY(count(late, 429) > limit);
        QCOMPARE(count(late, 200) + count(late, 429), 2 * limit);
        for (const auto &client : late) {
            if (client->call->status() != 429)
                continue;
            const QByteArray after = client->call->headers().value("retry-after");
            QVERIFY2(after == "1" || after == "2", after.constData());
        }
    }

    /// A single target with one request a minute: the wait is the rest of that minute.
    void theWaitIsTheProvidersOwn()
    {
        const auto filled = storm(2, "groq/openai/gpt-oss-20b", "1"); // one for each key
        QTRY_VERIFY_WITH_TIMEOUT(allOver(filled), 60'000);
        QCOMPARE(count(filled, 200), 2);
        const auto late = storm(1, "groq/openai/gpt-oss-20b", "1");
        QTRY_VERIFY_WITH_TIMEOUT(allOver(late), 60'000);
        QCOMPARE(late[0]->call->status(), 429);
        const int seconds = late[0]->call->headers().value("retry-after").toInt();
        QVERIFY2(seconds > 30 && seconds <= 60, QByteArray::number(seconds).constData());
    }
};

QTEST_GUILESS_MAIN(TestRateLimitStorm)
#include "tst_ratelimitstorm.moc"
