// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/call/retrypolicy.h"
#include "engine/upstream/upstreamcall.h"
#include "support/peers/faketransport.h"

#include <QTest>

using namespace sluice;

// From which byte on an answer is bought, so that it is not sent for again whatever becomes of it.

class TestBoughtAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBreaksOffIsBoughtOnceItBegan_data();
    void whatBreaksOffIsBoughtOnceItBegan();
};

void TestBoughtAnswers::whatBreaksOffIsBoughtOnceItBegan_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("bought");
    const auto row = [](const char *name, bool stream, const QByteArray &bytes, bool bought) {
        QTest::addRow("%s, %s", stream ? "stream" : "plain", name) << stream << bytes << bought;
    };
    for (const bool stream : {false, true}) {
        row("nothing", stream, "", false);
        row("blanks", stream, " \r\n", false);
        row("one byte", stream, "{", true);
        row("half an object", stream, "{\"id\":\"c1\",\"cho", true);
        row("comments", stream, ": wait\n\n: wait\n\n", false);
        row("a role", stream,
            R"(data: {"id":"c1","choices":[{"index":0,"delta":{"role":"assistant","content":""}}]})"
            "\n\n",
            !stream); // events before the first output cost nothing; a plain answer is no stream
        row("half an event", stream, "data: {\"id\":\"c1\"", true);
    }
}

void TestBoughtAnswers::whatBreaksOffIsBoughtOnceItBegan()
{
    QFETCH(bool, stream);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, bought);
    Error gone{ErrorKind::Network, ErrorSource::Upstream};
    gone.retryable = true;
    for (const ErrorKind kind : {ErrorKind::Network, ErrorKind::Timeout}) {
        FakeTransport transport;
        UpstreamCall asked(transport, *findDialect("openai-chat"), TransportRequest{}, stream);
        std::vector<Error> ends;
        connect(&asked, &UpstreamCall::finished, this, [&](const Result<void> &result) {
            QVERIFY(!result.ok());
            ends.push_back(result.error());
        });
        FakeCall &call = *transport.lastCall();
        call.writeHead(200, {{"content-type", stream ? "text/event-stream" : "application/json"}});
        call.writeBytes(bytes);
        gone.kind = kind;
        call.fail(gone);
        QCOMPARE(ends.size(), 1u);
        QCOMPARE(maySendAgain(ends.front()), bought ? SendAgain::Never : SendAgain::Anywhere);
    }
}

QTEST_GUILESS_MAIN(TestBoughtAnswers)
#include "tst_boughtanswers.moc"
