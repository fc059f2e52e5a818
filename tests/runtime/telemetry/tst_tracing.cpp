// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/tracecontext.h"
#include "support/peers/ledgerpeer.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {
const QByteArray trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
}

class TestTracing : public QObject
{
    Q_OBJECT

    static QByteArray upstream(GatewayPeer &peer, const char *name)
    {
        return peer.upstream().requests().back().headers.value(name);
    }

private Q_SLOTS:
    void tracesGoOnUpstreamBelowOurSpan()
    {
        GatewayOptions options;
        options.exportsTraces = true;
        options.retries.firstBackoff = std::chrono::milliseconds(1);
        LedgerPeer peer(zed(), options);
        peer.gateway->enqueueJson("{}", 500);
        peer.gateway->enqueueJson(answer);
        const auto client = peer.gateway->post(chat, request(), {{"traceparent", trace}, {"tracestate", "a=b"}});
        QCOMPARE(GatewayPeer::wait(*client), 200);
        const RequestRecord record = peer.record();
        QCOMPARE(record.traceParent, trace);
        const auto &sent = peer.gateway->upstream().requests();
        for (std::size_t attempt = 1; attempt <= sent.size(); ++attempt)
            QCOMPARE(sent[attempt - 1].headers.value("traceparent"), traceParentOf(trace, record.id, int(attempt)));
        QCOMPARE(sent.size(), std::size_t(2));
        QCOMPARE(upstream(*peer.gateway, "tracestate"), "a=b");
        QVERIFY(*record.attempts.front().end <= *record.attempts.back().begin);
    }

    void withoutExportsTheyGoOnAsTheyCame()
    {
        LedgerPeer peer;
        peer.gateway->enqueueJson(answer);
        QCOMPARE(GatewayPeer::wait(*peer.gateway->post(chat, request(), {{"traceparent", trace}})), 200);
        QCOMPARE(upstream(*peer.gateway, "traceparent"), trace);
    }

    void whatIsNoTraceGoesNowhere()
    {
        LedgerPeer peer;
        peer.gateway->enqueueJson(answer);
        const HeaderList headers{{"traceparent", "00-xyz"}, {"tracestate", "a=b"}};
        QCOMPARE(GatewayPeer::wait(*peer.gateway->post(chat, request(), headers)), 200);
        QVERIFY(!peer.gateway->upstream().requests().back().headers.contains("traceparent"));
        QVERIFY(!peer.gateway->upstream().requests().back().headers.contains("tracestate"));
        QVERIFY(peer.record().traceParent.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTracing)
#include "tst_tracing.moc"
