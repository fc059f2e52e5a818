// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Streams that were saved and come into a pane again, and files that are none.
#include "playground/replayfeed.h"

#include <QTest>

using namespace sluice;

namespace {

QByteArray chunk(const QByteArray &delta, const QByteArray &finish = "null")
{
    return "data: "
           "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{"
           + delta + "},\"finish_reason\":" + finish + "}]}\n\n";
}

QByteArray saved()
{
    return ": 100.0 ms\n" + chunk("\"role\":\"assistant\",\"content\":\"\"") + ": 101.5 ms\n"
           + chunk("\"content\":\"Hel\"") + ": 103.0 ms\n" + chunk("\"content\":\"lo\"") + ": 104.0 ms\n"
           + chunk("", "\"stop\"") + ": 104.1 ms\ndata: [DONE]\n\n";
}

struct Ended {
    QByteArray text;
    PaneUpdate last;
};

/// Takes all of it, as a window does.
Ended played(ReplayFeed &feed)
{
    Ended ended;
    const auto isOver = [&] {
        ended.last = feed.take();
        ended.text += ended.last.newText;
        return isTerminal(ended.last.state);
    };
    (void)QTest::qWaitFor(isOver, 20'000);
    return ended;
}

} // namespace

class TestReplayFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAsItCame()
    {
        const Result<Replay> replay = readReplay(saved());
        QVERIFY(replay);
        QCOMPARE(replay->steps.size(), size_t(5));
        QCOMPARE(replay->steps[1].offsetNs, qint64(101'500'000));
        ReplayFeed feed(*replay);
        QVERIFY(feed.isReplay());
        QCOMPARE(feed.take().newText, QByteArray()); // its time has not come
        const Ended ended = played(feed);
        QCOMPARE(ended.text, QByteArray("Hello"));
        QCOMPARE(ended.last.state, PaneState::Done);
        QVERIFY(ended.last.counters.ttft);
        QVERIFY(qAbs(*ended.last.counters.ttft - 101.5) < 0.01);
        QCOMPARE(feed.events(0).size(), size_t(5));
        QCOMPARE(feed.events(0)[2].offsetNs, qint64(103'000'000));
        QVERIFY(feed.requestBody().isEmpty());
    }

    void stopKeepsWhatCame()
    {
        ReplayFeed feed(*readReplay(": 60000 ms\n" + chunk("\"content\":\"late\"")));
        feed.stop();
        QCOMPARE(feed.take().state, PaneState::Stopped);
        QCOMPARE(feed.take().newText, QByteArray());
    }

    void pausesAndTimesAreBounded()
    {
        const QByteArray body = chunk("\"content\":\"a\"") + ": 1e300 ms\n" + chunk("\"content\":\"b\"") + ": -5 ms\n"
                                + chunk("\"content\":\"c\"") + ": nan ms\n" + chunk("\"content\":\"d\"") + ": 3 ms\n"
                                + chunk("\"content\":\"e\"");
        const Result<Replay> replay = readReplay(body);
        QVERIFY(replay);
        qint64 before = 0;
        for (const Replay::Step &step : replay->steps) {
            QVERIFY(step.offsetNs >= before);
            QVERIFY(step.offsetNs - before <= 10'000'000'000);
            before = step.offsetNs;
        }
    }

    void aCutStreamFails()
    {
        ReplayFeed feed(*readReplay(chunk("\"content\":\"half\"")));
        const Ended ended = played(feed);
        QCOMPARE(ended.text, QByteArray("half"));
        QCOMPARE(ended.last.state, PaneState::Failed);
        QVERIFY(ended.last.error);
    }

    void whatIsNoStreamIsSaid_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear Sir,\n\nno.\n");
        QTest::newRow("JSON") << QByteArray("{\"choices\":[]}");
        QTest::newRow("no answer") << QByteArray("data: [DONE]\n\n");
        QTest::newRow("other events") << QByteArray("event: ping\ndata: {}\n\n").repeated(50);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("a line without end") << "data: " + QByteArray(longestReplay - 6, 'x');
        QTest::newRow("too long") << QByteArray(longestReplay + 1, '\n');
        QTest::newRow("deep") << "data: " + QByteArray(50'000, '[') + "\n\n";
    }
    void whatIsNoStreamIsSaid()
    {
        QFETCH(const QByteArray, file);
        const Result<Replay> replay = readReplay(file);
        QVERIFY(!replay);
        QVERIFY(!replay.error().message.isEmpty());
    }

    void hostileToolCallsTakeNoMemory()
    {
        const QByteArray call =
            "\"tool_calls\":[{\"index\":2000000000,\"id\":\"i\",\"function\":{\"name\":\"f\",\"arguments\":"
            "\"{}\"}}]";
        const Result<Replay> replay = readReplay(chunk("\"content\":\"a\"") + chunk(call));
        QVERIFY(replay);
        ReplayFeed feed(*replay);
        QVERIFY(played(feed).last.toolCalls.size() < 1000);
    }

    void manyEventsComeInSlices()
    {
        QByteArray file;
        for (int i = 0; i < 3000; ++i)
            file += chunk("\"content\":\"a\"");
        ReplayFeed feed(*readReplay(file));
        QVERIFY(feed.take().newText.size() <= 500);
        QCOMPARE(played(feed).text.size() + 500, 3000);
    }

    void otherDialectsAreFound()
    {
        const Result<Replay> replay =
            readReplay("event: response.created\ndata: "
                       "{\"type\":\"response.created\",\"response\":{\"id\":\"r\",\"status\":\"in_progress\"}}"
                       "\n\nevent: response.output_text.delta\ndata: "
                       "{\"type\":\"response.output_text.delta\",\"item_id\":\"m\",\"output_index\":0,\"content_"
                       "index\":0,\"delta\":\"Hi\"}\n\n");
        QVERIFY(replay);
        ReplayFeed feed(*replay);
        QCOMPARE(played(feed).text, QByteArray("Hi"));
    }
};

QTEST_GUILESS_MAIN(TestReplayFeed)
#include "tst_replayfeed.moc"
