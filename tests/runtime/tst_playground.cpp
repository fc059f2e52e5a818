// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/providersetup.h"
#include "playground/playground.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;

namespace {

QByteArray chunk(const QByteArray &delta, const QByteArray &finish = "null")
{
    return ScriptedServer::chunk(
        "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","
        "\"choices\":[{\"index\":0,\"delta\":"
        + delta + ",\"finish_reason\":" + finish + "}]}\n\n");
}

const QByteArray usage =
    ScriptedServer::chunk(R"(data: {"choices":[],"usage":{"prompt_tokens":10,"completion_tokens":3,"total_tokens":13}})"
                          "\n\n");
const QByteArray streamEnd = ScriptedServer::chunk("data: [DONE]\n\n") + ScriptedServer::chunk({});

} // namespace

class TestPlayground : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Playground> m_playground;

    /// Takes from the feed until the answer is over; text adds up.
    static PaneUpdate finish(PaneFeed &feed)
    {
        PaneUpdate all;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                         PaneUpdate update = feed.take();
                                         update.newText = all.newText + update.newText;
                                         update.newReasoning = all.newReasoning + update.newReasoning;
                                         all = update;
                                         return isTerminal(all.state);
                                     }()),
                                     10'000);
        }();
        return all;
    }

    std::shared_ptr<PaneFeed> run(const QByteArray &model = "groq/m")
    {
        PaneSpec spec;
        spec.request.model = model;
        spec.request.messages = {textMessage(Role::User, "Hello")};
        return m_playground->run({spec}).front();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        const QByteArray url = m_server->url(QStringLiteral("/openai/v1")).toString().toUtf8();
        const auto environment = [url](const QByteArray &name) -> QByteArray {
            if (name.endsWith("_URL"))
                return url;
            return name.endsWith("_KEY") ? "key-0123456789" : "";
        };
        Result<ProviderSetPtr> providers = makeProviderSet(builtInProfiles().value(), {environment});
        QVERIFY(providers.ok());
        m_playground = std::make_unique<Playground>(*providers);
    }

    void cleanup()
    {
        m_playground.reset();
        m_server.reset();
    }

    void everyPaneFindsAConnection()
    {
        m_server->handler = [](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::streamHead() + chunk("{}", "\"stop\"") + usage + streamEnd};
        };
        m_playground->warm({"groq/a", "groq/b", "fireworks/c", "nobody/d", "unknown"});
        QTRY_COMPARE(m_server->connectionCount(), 3);
        std::vector<PaneSpec> specs(3);
        for (PaneSpec &spec : specs) {
            spec.request.model = "groq/m";
            spec.request.messages = {textMessage(Role::User, "Hello")};
        }
        for (const auto &feed : m_playground->run(specs))
            QCOMPARE(finish(*feed).state, PaneState::Done);
        QCOMPARE(m_server->connectionCount(), 3);
    }

    void answerIsTakenWhole()
    {
        m_server->enqueue({ScriptedServer::streamHead() + chunk(R"({"role":"assistant","content":""})")
                           + chunk(R"({"reasoning":"Think."})") + chunk(R"({"content":"Hello "})")
                           + chunk(R"({"content":"you."})") + chunk("{}", "\"stop\"") + usage + streamEnd});
        const auto feed = run();
        const PaneUpdate update = finish(*feed);
        QCOMPARE(update.state, PaneState::Done);
        QCOMPARE(update.newText, "Hello you.");
        QCOMPARE(update.newReasoning, "Think.");
        QCOMPARE(update.counters.inputTokens, 10);
        QCOMPARE(update.counters.outputTokens, 3);
        QVERIFY(update.counters.ttft.has_value());
        QVERIFY(!update.error);
        const ScriptedRequest &request = m_server->requests().front();
        QCOMPARE(request.target, "/openai/v1/chat/completions");
        QCOMPARE(request.headers.value("authorization"), "Bearer key-0123456789");
        QVERIFY(request.body.contains(R"("include_usage":true)"));
        QCOMPARE(feed->requestBody(), request.body);
    }

    void brokenStreamKeepsItsText()
    {
        m_server->enqueue({ScriptedServer::streamHead() + chunk(R"({"role":"assistant","content":"Half an"})"),
                           ScriptedReply::Then::Close});
        const PaneUpdate update = finish(*run());
        QCOMPARE(update.state, PaneState::Failed);
        QCOMPARE(update.newText, "Half an");
        QVERIFY(update.error);
        QCOMPARE(m_server->requests().size(), std::size_t(1));
    }

    void refusalOfTheProviderIsTold()
    {
        m_server->enqueue({ScriptedServer::response(
            429, R"({"error":{"message":"Rate limit reached.","type":"tokens","code":"rate_limit_exceeded"}})",
            {{"content-type", "application/json"}, {"retry-after", "7"}})});
        const PaneUpdate update = finish(*run());
        QCOMPARE(update.state, PaneState::Failed);
        QCOMPARE(update.error->kind, ErrorKind::RateLimit);
        QCOMPARE(update.error->retryAfter, std::chrono::milliseconds(7000));
        QCOMPARE(m_server->requests().size(), std::size_t(1));
    }

    void stopKeepsTheTextAndClosesTheConnection()
    {
        m_server->enqueue({ScriptedServer::streamHead() + chunk(R"({"role":"assistant","content":"So far"})")});
        QSignalSpy closed(m_server.get(), &ScriptedServer::connectionClosed);
        const auto feed = run();
        QByteArray text;
        QTRY_VERIFY((text += feed->take().newText) == "So far");
        feed->stop();
        QCOMPARE(feed->take().state, PaneState::Stopped);
        QTRY_COMPARE(closed.size(), 1);
    }

    void unknownProviderNamesNearestModels()
    {
        m_server->handler = [](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(
                200,
                R"({"object":"list","data":[{"id":"openai/gpt-oss-120b","object":"model","created":1,"owned_by":"x"}]})",
                {{"content-type", "application/json"}})};
        };
        const PaneUpdate update = finish(*run("openai/gpt-oss-12b"));
        QCOMPARE(update.state, PaneState::Failed);
        QCOMPARE(update.error->kind, ErrorKind::NotFound);
        QVERIFY(update.error->message.contains(QLatin1String("openai/gpt-oss-120b")));
    }

    void allRequestsLeave()
    {
        m_server->handler = [](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::streamHead() + chunk(R"({"content":"x"})") + chunk("{}", "\"stop\"")
                                 + streamEnd};
        };
        std::vector<PaneSpec> specs(9);
        for (PaneSpec &spec : specs) {
            spec.request.model = "groq/m";
            spec.request.messages = {textMessage(Role::User, "Hello")};
        }
        for (const auto &feed : m_playground->run(specs))
            QCOMPARE(finish(*feed).state, PaneState::Done);
        QCOMPARE(m_server->requests().size(), std::size_t(9));
    }

    void feedsOutliveThePlayground()
    {
        m_server->enqueue({ScriptedServer::streamHead() + chunk(R"({"content":"x"})")});
        const auto feed = run();
        QByteArray text;
        QTRY_VERIFY((text += feed->take().newText) == "x");
        m_playground.reset();
        QCOMPARE(feed->take().state, PaneState::Stopped);
        feed->stop();
    }
};

QTEST_GUILESS_MAIN(TestPlayground)
#include "tst_playground.moc"
