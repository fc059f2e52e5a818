// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatsettings.h"
#include "engine/providers/providersetup.h"
#include "meter/tokenestimator.h"
#include "playground/panestore.h"
#include "playground/playground.h"
#include "support/cases/chatchunk.h"
#include "support/peers/scriptedserver.h"
#include "json/value.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;

namespace {

/// As it stands in a chunked body.
QByteArray chunk(const QByteArray &delta, const QByteArray &finish = "null")
{
    return ScriptedServer::chunk(test::chatChunk(delta, finish));
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
    ProviderSetPtr m_providers;

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

    static ChatRequest asks(const QByteArray &model) { return {model, {textMessage(Role::User, "Hello")}}; }

    std::shared_ptr<PaneFeed> run(const QByteArray &model = "groq/m")
    {
        return m_playground->run({asks(model)}).front();
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
        m_providers = *providers;
        m_playground = std::make_unique<Playground>(m_providers, transportMaker(TransportKind::Qt));
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
        for (const auto &feed : m_playground->run(std::vector(3, asks("groq/m"))))
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

    /// A bare name waits for the model lists: that is a part of the time from pressing Run.
    /// As a server on the wire sees it.
    void everySettingReachesTheProvider()
    {
        m_server->handler = [](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::streamHead() + chunk("{}", "\"stop\"") + usage + streamEnd};
        };
        const Result<ChatSettings> settings = chatSettingsFromJson(
            "{\"system_prompt\":\"s\",\"temperature\":0,\"top_p\":0.5,\"top_k\":7,\"max_tokens\":9,\"seed\":-3,"
            "\"presence_penalty\":1,\"frequency_penalty\":-9,\"stop\":[\"a\",\"b\",\"c\",\"d\",\"e\"],"
            "\"reasoning_effort\":\"low\",\"service_tier\":\"flex\",\"user\":\"u\",\"tool_choice\":\"required\","
            "\"parallel_tool_calls\":false,\"tools\":[{\"name\":\"f\",\"parameters\":{\"z\":1.0,\"a\":2}}]}");
        QVERIFY(settings.ok());
        ChatRequest request = asks("groq/m");
        apply(*settings, request);
        const auto feed = m_playground->run({request}).front();
        QCOMPARE(finish(*feed).state, PaneState::Done);
        const QByteArray body = m_server->requests().back().body;
        QCOMPARE(feed->requestBody(), body);
        QCOMPARE(feed->droppedParameters(), (QByteArrayList{"frequency_penalty", "top_k", "stop"}));
        const Result<json::Document> sent = json::Document::parse(body);
        QVERIFY(sent.ok());
        const json::Value root = sent->root();
        QCOMPARE(root["messages"].raw(), R"([{"role":"system","content":"s"},{"role":"user","content":"Hello"}])");
        QCOMPARE(root["tools"].raw(), R"([{"type":"function","function":{"name":"f","parameters":{"z":1.0,"a":2}}}])");
        const std::pair<const char *, const char *> members[] = {{"temperature", "0"},
                                                                 {"top_p", "0.5"},
                                                                 {"max_completion_tokens", "9"},
                                                                 {"seed", "-3"},
                                                                 {"presence_penalty", "1"},
                                                                 {"frequency_penalty", "-2"},
                                                                 {"reasoning_effort", "\"low\""},
                                                                 {"service_tier", "\"flex\""},
                                                                 {"user", "\"u\""},
                                                                 {"tool_choice", "\"required\""},
                                                                 {"parallel_tool_calls", "false"},
                                                                 {"top_k", ""},
                                                                 {"stop", R"(["a","b","c","d"])"}};
        for (const auto &[key, value] : members)
            QCOMPARE(root[key].raw(), QByteArrayView(value));
    }

    void theStreamIsKept()
    {
        m_server->handler = [](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::streamHead() + chunk(R"({"reasoning":"hm"})")
                                 + chunk(R"({"content":"Hi"})") + chunk("{}", "\"stop\"") + usage + streamEnd};
        };
        const auto feed = run();
        QCOMPARE(finish(*feed).newText, "Hi");
        const std::vector<CapturedEvent> events = feed->events(0);
        QVERIFY(events.size() >= 4);
        QCOMPARE(events[0].kind, "thinking");
        QCOMPARE(events[0].delta, "hm");
        QVERIFY(events[1].data.contains("\"Hi\""));
        QCOMPARE(events[1].delta, "Hi");
        for (std::size_t i = 1; i < events.size(); ++i)
            QVERIFY(events[i].offsetNs >= events[i - 1].offsetNs);
        QCOMPARE(feed->events(events.size() + 5).size(), std::size_t(0));
        QCOMPARE(feed->eventsNotKept(), 0);
    }

    void aLongStreamIsKeptInPart()
    {
        PaneStore store([](const PaneStore *) {});
        const QByteArray large(1024 * 1024, 'x');
        for (int i = 0; i < 20; ++i)
            store.capture({0, {}, large}, i);
        QVERIFY(store.events(0).size() < 9);
        QCOMPARE(qint64(store.events(0).size()) + store.eventsNotKept(), 20);
    }

    void elapsedBeginsWithTheAsking()
    {
        m_server->handler = [](const ScriptedRequest &) { return ScriptedReply{QByteArray()}; };
        const auto feed = run("bare");
        QTRY_VERIFY(m_server->requests().size() == 2);
        double elapsed = 0;
        QTRY_VERIFY((elapsed = feed->take().counters.elapsed) > 0);
        feed->stop();
        const PaneUpdate update = finish(*feed);
        QVERIFY(update.counters.elapsed >= elapsed);
        QVERIFY(update.target.isEmpty());
    }

    void whereItWentIsTold()
    {
        m_server->handler = [](const ScriptedRequest &request) {
            if (request.target.endsWith("/models"))
                return ScriptedReply{ScriptedServer::response(
                    200, R"({"object":"list","data":[{"id":"accounts/fireworks/models/m","object":"model"}]})",
                    {{"content-type", "application/json"}})};
            return ScriptedReply{ScriptedServer::streamHead() + chunk("{}", "\"stop\"") + usage + streamEnd};
        };
        QCOMPARE(finish(*run("groq/openai/x")).target, "groq/openai/x");
        QCOMPARE(finish(*run("fireworks/m")).target, "fireworks/accounts/fireworks/models/m");
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

    void stoppedWhileWaitingSaysWhatItWaitedFor()
    {
        m_server->enqueue({}); // takes the request and says nothing
        const auto feed = run();
        QTRY_VERIFY(feed->take().phases.prefill > 0);
        feed->stop();
        const PaneUpdate update = feed->take();
        QCOMPARE(update.state, PaneState::Stopped);
        QVERIFY(update.phases.prefill > 0);
        QVERIFY(update.phases.connect < update.counters.elapsed);
        QVERIFY(!update.counters.ttft && !update.counters.outputTokens);
        QVERIFY(update.counters.inputTokens > 0);
        QVERIFY(update.counters.inputEstimated);
        QCOMPARE(update.target, "groq/m");
    }

    void oneAnswerTeachesTheNext()
    {
        // A vocabulary with 1.5 tokens where the estimate has one; the first answer tells, the second does not.
        const QByteArray text = QByteArray("The river was high and the boats lay still. ").repeated(30);
        const QByteArray all = chunk(R"({"content":")" + text + R"("})") + chunk("{}", "\"stop\"");
        const qint64 told = qRound64(1.5 * double(estimateTokens(text)));
        m_server->enqueue(
            {ScriptedServer::streamHead() + all
             + ScriptedServer::chunk(R"(data: {"choices":[],"usage":{"prompt_tokens":10,"completion_tokens":)"
                                     + QByteArray::number(told) + "}}\n\n")
             + streamEnd});
        m_server->enqueue({ScriptedServer::streamHead() + all + streamEnd});
        QCOMPARE(finish(*run()).counters.outputTokens, told);
        const Counters second = finish(*run()).counters;
        QVERIFY(second.outputEstimated && second.inputEstimated);
        QVERIFY(std::abs(double(*second.outputTokens) / double(told) - 1) < 0.02);
    }

    void elapsedBeginsWithTheWish()
    {
        m_server->enqueue({}); // the list that would tell whose model it is does not come
        const auto feed = run("openai/gpt-oss-12b");
        QTRY_VERIFY(feed->take().counters.elapsed > 0);
        QCOMPARE(feed->take().state, PaneState::Connecting);
        feed->stop();
        QVERIFY(feed->take().counters.elapsed > 0);
    }

    void usageThatCannotBeIsDoubted()
    {
        m_server->enqueue(
            {ScriptedServer::streamHead() + chunk(R"({"content":"Hello there, how are you?"})")
             + chunk("{}", "\"stop\"")
             + ScriptedServer::chunk(
                 "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":99999999999,"
                 "\"queue_time\":5.0,\"prompt_time\":0.0,\"completion_time\":0.0}}\n\n")
             + streamEnd});
        const Counters counters = finish(*run()).counters;
        QVERIFY(counters.outputTokens < 30);
        QVERIFY(counters.outputEstimated && !counters.inputEstimated);
        QCOMPARE(counters.doubts, "output=doubted(99999999999)");
        QVERIFY(counters.serverTimesContradict);
        QVERIFY(!counters.serverQueue);
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
        for (const auto &feed : m_playground->run(std::vector(9, asks("groq/m"))))
            QCOMPARE(finish(*feed).state, PaneState::Done);
        QCOMPARE(m_server->requests().size(), std::size_t(9));
    }

    void answersGoOnWithOtherProviders()
    {
        m_server->enqueue({ScriptedServer::streamHead() + chunk(R"({"content":"x"})")});
        const auto feed = run();
        QByteArray text;
        QTRY_VERIFY((text += feed->take().newText) == "x");
        // The user forgets the key of one and gives that of another.
        ProviderSet others = *m_providers;
        others.providers.pop_back();
        m_playground->setProviders(std::make_shared<const ProviderSet>(others), {});
        m_playground->setProviders(m_providers, {});
        m_server->write(m_server->requests().front().connection,
                        chunk(R"({"content":"y"})") + chunk("{}", "\"stop\"") + usage + streamEnd);
        const PaneUpdate update = finish(*feed);
        QCOMPARE(update.state, PaneState::Done);
        QCOMPARE(update.newText, "y");
        // One that is stopped only then is reached as well.
        m_server->enqueue({ScriptedServer::streamHead() + chunk(R"({"content":"x"})")});
        const auto stopped = run();
        text.clear();
        QTRY_VERIFY((text += stopped->take().newText) == "x");
        m_playground->setProviders(m_providers, {});
        stopped->stop();
        QCOMPARE(finish(*stopped).state, PaneState::Stopped);
    }

    void answersEndWithTheirSimulator()
    {
        m_server->enqueue({ScriptedServer::streamHead() + chunk(R"({"content":"x"})")});
        const auto feed = run();
        QByteArray text;
        QTRY_VERIFY((text += feed->take().newText) == "x");
        ProviderSet demo = *m_providers;
        demo.demo = true;
        m_playground->setProviders(std::make_shared<const ProviderSet>(demo), {});
        QCOMPARE(feed->take().state, PaneState::Stopped);
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
