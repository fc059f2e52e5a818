// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/call/call.h"
#include "support/cases/chatchunk.h"
#include "support/peers/faketransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;

namespace {

const HeaderList sseHead{{"content-type", "text/event-stream"}};
const HeaderList jsonHead{{"content-type", "application/json"}};

const QByteArray roleChunk = test::chatChunk(R"({"role":"assistant","content":""})");
const QByteArray textChunk = test::chatChunk(R"({"content":"Hi"})");
const QByteArray finishChunk = test::chatChunk("{}", "\"stop\"");
const QByteArray done = "data: [DONE]\n\n";
const QByteArray serverError = R"({"error":{"message":"Overloaded.","type":"server_error"}})";

ProviderAccess provider(const QByteArray &id)
{
    ProviderAccess access;
    access.profile.id = id;
    access.profile.name = id;
    access.profile.dialect = "openai-chat";
    access.profile.keyVariable = "KEY";
    access.profile.paths = {{"chat", "/chat/completions"}};
    access.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9/") + QString::fromLatin1(id));
    access.key = Secret("secret-of-" + id);
    return access;
}

} // namespace

class TestCall : public QObject
{
    Q_OBJECT

    ProviderAccess m_one = provider("one");
    ProviderAccess m_two = provider("two");
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Call> m_call;
    QByteArrayList m_events;
    QByteArray m_body;
    int m_commits = 0;
    int m_ends = 0;
    std::optional<Error> m_error;

    void make(bool stream, int targets)
    {
        CallPlan plan;
        plan.targets = {{&m_one, "m1"}};
        if (targets > 1)
            plan.targets.push_back({&m_two, "m2"});
        plan.stream = stream;
        plan.limits.firstBackoff = std::chrono::milliseconds(1);
        plan.prepare = [](const Target &target) { return PreparedBody{"{\"model\":\"" + target.model + "\"}"}; };
        m_call = std::make_unique<Call>(*m_transport, std::move(plan));
        connect(m_call.get(), &Call::committed, this, [this] { ++m_commits; });
        connect(m_call.get(), &Call::eventReceived, this, [this](const SseEvent &raw) { m_events.append(raw.data); });
        connect(m_call.get(), &Call::bodyReceived, this, [this](const QByteArray &body) { m_body = body; });
        connect(m_call.get(), &Call::finished, this, [this](const Result<void> &result) {
            ++m_ends;
            if (!result.ok())
                m_error = result.error();
        });
    }

    /// Plays one answer for each request in turn.
    void play(const std::vector<std::function<void(FakeCall &)>> &answers)
    {
        m_transport->onCall = [this, answers](FakeCall &call) { answers.at(m_transport->requests().size() - 1)(call); };
        m_call->start();
        QTRY_COMPARE(m_ends, 1);
    }

    static void streamWell(FakeCall &call) { call.respond(200, sseHead, roleChunk + textChunk + finishChunk + done); }

private Q_SLOTS:
    void init()
    {
        m_call.reset();
        m_transport = std::make_unique<FakeTransport>();
        m_events.clear();
        m_body.clear();
        m_commits = m_ends = 0;
        m_error.reset();
    }

    void cleanup() { m_call.reset(); }

    void streamGoesThroughWhole()
    {
        make(true, 1);
        play({streamWell});
        QVERIFY(!m_error);
        QCOMPARE(m_commits, 1);
        QCOMPARE(m_events.size(), 4);
        const TransportRequest &sent = m_transport->requests().front();
        QCOMPARE(sent.url, QUrl(QStringLiteral("http://127.0.0.1:9/one/chat/completions")));
        QCOMPARE(sent.headers.value("authorization"), "Bearer secret-of-one");
        QCOMPARE(sent.body, R"({"model":"m1"})");
    }

    void plainAnswer()
    {
        make(false, 1);
        play({[](FakeCall &call) {
            call.respond(200, jsonHead, R"({"id":"x","choices":[{"message":{"content":"Hi"}}]})");
        }});
        QVERIFY(!m_error);
        QCOMPARE(m_body, R"({"id":"x","choices":[{"message":{"content":"Hi"}}]})");
    }

    void numbersThatAreNoneAreNull()
    {
        make(true, 1);
        play({[](FakeCall &call) {
            call.respond(
                200, sseHead,
                R"(data: {"choices":[{"index":0,"delta":{"content":"NaN"},"logprobs":{"content":[{"logprob":-Infinity}]}}]})"
                "\n\n"
                    + finishChunk + done);
        }});
        QVERIFY(!m_error);
        QVERIFY2(m_events.first().contains(R"({"content":"NaN"},"logprobs":{"content":[{"logprob":null}]})"),
                 m_events.first().constData());
    }

    void numbersThatAreNoneAreNullInABody()
    {
        make(false, 1);
        play({[](FakeCall &call) {
            call.respond(200, jsonHead, R"({"choices":[{"message":{"content":"Hi"},"logprobs":[NaN]}]})");
        }});
        QVERIFY(!m_error);
        QCOMPARE(m_body, R"({"choices":[{"message":{"content":"Hi"},"logprobs":[null]}]})");
    }

    void beforeOutputTheNextTargetAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("overloaded") << 503 << serverError;
        QTest::newRow("rate limit") << 429 << serverError;
        QTest::newRow("wrong key") << 401 << serverError;
        QTest::newRow("no such model") << 404 << QByteArray(R"({"error":{"message":"no","code":"model_not_found"}})");
        QTest::newRow("error first") << 200 << QByteArray("data: " + serverError + "\n\n");
        QTest::newRow("role, then cut") << 200 << roleChunk;
        QTest::newRow("empty") << 200 << QByteArray();
    }

    void beforeOutputTheNextTargetAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        make(true, 2);
        play({[&](FakeCall &call) { call.respond(status, status == 200 ? sseHead : jsonHead, body); }, streamWell});
        QVERIFY(!m_error);
        QCOMPARE(m_commits, 1);
        QCOMPARE(m_events.size(), 4);
        QCOMPARE(m_call->attempts().size(), std::size_t(2));
        QCOMPARE(m_transport->requests().back().headers.value("authorization"), "Bearer secret-of-two");
    }

    void afterOutputNothingIsSentAgain()
    {
        make(true, 2);
        play({[](FakeCall &call) { call.respond(200, sseHead, roleChunk + textChunk); }});
        QVERIFY(m_error);
        QCOMPARE(m_events.size(), 2);
        QCOMPARE(m_transport->requests().size(), std::size_t(1));
    }

    void badRequestIsNotSentAgain()
    {
        make(true, 2);
        play({[](FakeCall &call) {
            call.respond(400, jsonHead,
                         R"({"error":{"message":"property 'x' is unsupported","type":"invalid_request_error"}})");
        }});
        QVERIFY(m_error);
        QCOMPARE(m_error->httpStatus, 400);
        QCOMPARE(m_transport->requests().size(), std::size_t(1));
    }

    void oneTargetIsTriedThreeTimes()
    {
        make(true, 1);
        const auto overloaded = [](FakeCall &call) { call.respond(503, jsonHead, serverError); };
        play({overloaded, overloaded, overloaded});
        QVERIFY(m_error);
        QCOMPARE(m_error->httpStatus, 503);
        QCOMPARE(m_transport->requests().size(), std::size_t(3));
    }

    void firstTargetsErrorIsTold()
    {
        make(true, 2);
        m_one.profile.name = "one";
        play({[](FakeCall &call) { call.respond(401, jsonHead, serverError); },
              [](FakeCall &call) { call.respond(403, jsonHead, serverError); }});
        QCOMPARE(m_error->httpStatus, 401);
    }

    void missingKeyNamesItsVariable()
    {
        m_one.key = Secret();
        make(true, 1);
        m_call->start();
        QCOMPARE(m_ends, 1);
        QVERIFY(m_error->message.contains(QLatin1String("KEY")));
        QCOMPARE(m_transport->requests().size(), std::size_t(0));
        m_one = provider("one");
    }

    void abortEndsInSilence()
    {
        make(true, 1);
        m_transport->onCall = [this](FakeCall &call) {
            call.writeHead(200, sseHead);
            call.writeBytes(roleChunk + textChunk);
            m_call->abort();
        };
        m_call->start();
        QTRY_COMPARE(m_transport->abortedCalls(), 1);
        QCOMPARE(m_ends, 0);
    }

    void abortInsideAnEvent()
    {
        make(true, 1);
        connect(m_call.get(), &Call::eventReceived, this, [this] { m_call->abort(); });
        m_transport->onCall = [](FakeCall &call) { streamWell(call); };
        m_call->start();
        QTRY_COMPARE(m_events.size(), 1);
        QCOMPARE(m_ends, 0);
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
