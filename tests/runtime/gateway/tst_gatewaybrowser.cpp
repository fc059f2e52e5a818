// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/gatewaypeer.h"

#include <QTest>

using namespace sluice;
using test::GatewayPeer;

namespace {

const QByteArray page = "https://tool.example";
const QByteArray chat = "/v1/chat/completions";

GatewayOptions listed()
{
    GatewayOptions options;
    options.allowedOrigins = {page};
    return options;
}

HeaderList preflight(const QByteArray &origin)
{
    return {{"origin", origin},
            {"access-control-request-method", "POST"},
            {"access-control-request-headers", "authorization, content-type, x-stainless-os"}};
}

} // namespace

/// Web pages: what a browser is told, and that only listed pages are told anything.
class TestGatewayBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preflightOfAListedPage()
    {
        GatewayPeer peer(listed());
        const auto client = peer.send("OPTIONS", chat, {}, preflight(page));
        QCOMPARE(GatewayPeer::wait(*client), 204);
        QCOMPARE(client->header("access-control-allow-origin"), page);
        QCOMPARE(client->header("access-control-allow-methods"), "POST");
        QCOMPARE(client->header("access-control-allow-headers"), "authorization, content-type, x-stainless-os");
        QCOMPARE(client->header("vary"), "Origin");
        QVERIFY(!client->call->headers().contains("access-control-allow-private-network"));
        HeaderList fromOutside = preflight(page);
        fromOutside.append("access-control-request-private-network", "true");
        const auto next = peer.send("OPTIONS", chat, {}, fromOutside);
        QCOMPARE(GatewayPeer::wait(*next), 204);
        QCOMPARE(next->header("access-control-allow-private-network"), "true");
    }

    void othersAreToldNothing_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("another page") << QByteArray("https://evil.example");
        QTest::newRow("no page") << QByteArray("null");
        QTest::newRow("another port") << page + ":8443";
        QTest::newRow("what any page is elsewhere") << QByteArray("*");
    }

    void othersAreToldNothing()
    {
        QFETCH(QByteArray, origin);
        GatewayPeer peer(listed());
        for (const char *method : {"OPTIONS", "POST"}) {
            const auto client = peer.send(method, chat, {}, preflight(origin));
            QCOMPARE(GatewayPeer::wait(*client), 403);
            QVERIFY(!client->call->headers().contains("access-control-allow-origin"));
            QVERIFY(!client->call->headers().contains("access-control-allow-methods"));
        }
        QCOMPARE(peer.upstream().requests().size(), 0u);
    }

    void everyAnswerCanBeRead()
    {
        GatewayPeer peer(listed());
        const HeaderList from = {{"origin", page}};
        const QByteArray body = R"({"model":"groq/m","messages":[{"role":"user","content":"Hi"}],"stream":false})";
        peer.enqueueJson(R"({"id":"c","object":"chat.completion","model":"m","choices":[{"index":0,"message":)"
                         R"({"role":"assistant","content":"Hi."},"finish_reason":"stop"}]})");
        const auto plain = peer.post(chat, body, from);
        QCOMPARE(GatewayPeer::wait(*plain), 200);
        peer.enqueueStream("data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\"},"
                           "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
        const auto stream = peer.post(chat, QByteArray(body).replace("false", "true"), from);
        QCOMPARE(GatewayPeer::wait(*stream), 200);
        const auto broken = peer.post(chat, "{", from);
        QCOMPARE(GatewayPeer::wait(*broken), 400);
        const auto keyless = peer.send("POST", chat, body, from);
        QCOMPARE(GatewayPeer::wait(*keyless), 401);
        const auto unknown = peer.post("/v1/nothing", body, from);
        QCOMPARE(GatewayPeer::wait(*unknown), 404);
        for (const auto &client : {plain, stream, broken, keyless, unknown}) {
            QCOMPARE(client->header("access-control-allow-origin"), page);
            for (const char *name : {"x-request-id", "x-should-retry"})
                QVERIFY(client->header("access-control-expose-headers").contains(name));
        }
        const auto local = peer.post("/v1/nothing", body);
        QCOMPARE(GatewayPeer::wait(*local), 404);
        QVERIFY(!local->call->headers().contains("access-control-allow-origin"));
    }
};

QTEST_GUILESS_MAIN(TestGatewayBrowser)
#include "tst_gatewaybrowser.moc"
