// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/providers/providersetup.h"
#include "playground/playground.h"
#include "record/liverequests.h"
#include "support/cases/chatchunk.h"
#include "support/peers/scriptedserver.h"

#include <QTest>

#include <mutex>

using namespace sluice;

namespace {

/// What is known of a request that runs.
class Running final : public RecordSink
{
public:
    void runs(const MaskedRecord &soFar, const Unseen & /*unseen*/) override
    {
        const std::lock_guard lock(m_mutex);
        m_soFar = soFar.shared();
    }
    void add(const MaskedRecord & /*record*/) override {}
    [[nodiscard]] RequestRecordPtr soFar() const
    {
        const std::lock_guard lock(m_mutex);
        return m_soFar;
    }

private:
    mutable std::mutex m_mutex;
    RequestRecordPtr m_soFar;
};

} // namespace

/// What window and `compare` show of an answer's cost is what its record has, however it ended.
class TestShownAndRecorded : public QObject
{
    Q_OBJECT

    static QByteArray chunk(const QByteArray &events) { return ScriptedServer::chunk(events); }
    static QByteArray json(int status, const QByteArray &body)
    {
        return ScriptedServer::response(status, body, {{"content-type", "application/json"}});
    }

    static ProviderSetPtr providersAt(const ScriptedServer &server)
    {
        const QByteArray url = server.url(QStringLiteral("/openai/v1")).toString().toUtf8();
        const auto environment = [url](const QByteArray &name) -> QByteArray {
            return name.endsWith("_URL") ? url : name.endsWith("_KEY") ? "key-0123456789" : "";
        };
        return *makeProviderSet(builtInProfiles().value(), {environment});
    }

private Q_SLOTS:
    void whatRunsIsTold()
    {
        ScriptedServer server;
        const auto running = std::make_shared<Running>();
        PlaygroundRecords records;
        records.sinks = {running};
        Playground playground(providersAt(server), transportMaker(TransportKind::Qt), records);
        server.enqueue({ScriptedServer::streamHead(), ScriptedReply::Then::KeepOpen});
        const auto feed = playground.run({{"groq/openai/gpt-oss-20b", {textMessage(Role::User, "Hello")}}}).front();
        QTRY_VERIFY(running->soFar());
        const RequestRecordPtr soFar = running->soFar();
        QCOMPARE(soFar->target, QByteArray("groq/openai/gpt-oss-20b"));
        QVERIFY(soFar->usage.input.value_or(0) > 0 && soFar->cost && !soFar->cost->isZero() && soFar->isEstimated);
        QVERIFY(!soFar->id.isEmpty() && soFar->timeMs > 0);
    }

    void theCostIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("costs");
        QTest::addColumn<bool>("isEstimated");
        const auto row = [](const char *name, const QByteArray &answer, bool costs, bool isEstimated = false,
                            bool closes = false) { QTest::newRow(name) << answer << closes << costs << isEstimated; };
        const QByteArray usage =
            R"("usage":{"prompt_tokens":1000,"completion_tokens":50})"; // no more than can be written in no time
        const QByteArray noOutput = R"("usage":{"prompt_tokens":1000,"completion_tokens":0})";
        const QByteArray error = R"("error":{"message":"No luck"})";
        const QByteArray head = ScriptedServer::streamHead();
        const QByteArray text = chunk(test::chatChunk(R"({"role":"assistant","content":"Half an"})"));
        const QByteArray end = chunk({});
        row("HTTP error", json(500, '{' + error + '}'), false);
        row("HTTP error that tells output", json(500, '{' + error + ',' + usage + '}'), true);
        row("HTTP error that tells input only", json(500, '{' + error + ',' + noOutput + '}'), false);
        row("error in 200", json(200, '{' + error + '}'), false);
        row("error in 200 that tells output", json(200, '{' + error + ',' + usage + '}'), true);
        row("error event", head + chunk("data: {" + error + "}\n\n") + end, false);
        row("error event that tells output", head + chunk("data: {" + error + ',' + usage + "}\n\n") + end, true);
        row("error event that tells input only", head + chunk("data: {" + error + ',' + noOutput + "}\n\n") + end,
            false);
        row("error behind text", head + text + chunk("data: {" + error + "}\n\n") + end, true, true);
        row("broken", head + text, true, true, true);
        row("unreadable", json(200, "<html>Sorry</html>"), true, true);
        row("empty", head + end, false);
    }

    void theCostIsTheSame()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, closes);
        QFETCH(bool, costs);
        QFETCH(bool, isEstimated);
        ScriptedServer server;
        const auto live = std::make_shared<LiveRequests>();
        PlaygroundRecords records;
        records.sinks = {live};
        Playground playground(providersAt(server), transportMaker(TransportKind::Qt), records);
        server.enqueue({answer, closes ? ScriptedReply::Then::Close : ScriptedReply::Then::KeepOpen});
        const ChatRequest request{"groq/openai/gpt-oss-20b", {textMessage(Role::User, "Hello")}};
        const std::shared_ptr<PaneFeed> feed = playground.run({request}).front();
        PaneUpdate update;
        QTRY_VERIFY(isTerminal((update = feed->take()).state));
        QTRY_COMPARE(live->since(0).records.size(), 1u);
        const RequestRecord record = *live->since(0).records.back();
        QCOMPARE(record.cost.has_value(), costs);
        QCOMPARE(update.counters.cost.has_value(), costs);
        if (costs)
            QCOMPARE(Money::ofDollars(*update.counters.cost).nano(), record.cost->nano());
        QCOMPARE(update.counters.costEstimated, isEstimated);
        QCOMPARE(record.isEstimated, isEstimated);
    }
};

QTEST_GUILESS_MAIN(TestShownAndRecorded)
#include "tst_shownandrecorded.moc"
