// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/ledgerpeer.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

/// A running gateway whose providers, or all of whose keys, change.
class TestGatewayMoved : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasLearntOfAnotherKeyIsForgotten()
    {
        GatewayPeer peer;
        const QByteArray limited = R"({"error":{"message":"Limit reached.","type":"requests"}})";
        const QByteArray list = R"({"object":"list","data":[{"id":"old","object":"model","owned_by":"them"}]})";
        peer.upstream().handler = [&](const ScriptedRequest &sent) -> ScriptedReply {
            const HeaderList json{{"content-type", "application/json"}, {"retry-after", "3600"}};
            if (sent.method == "GET")
                return {ScriptedServer::response(200, list, json)};
            const bool isNew = sent.headers.value("authorization") == "Bearer gsk_new-0123456789";
            return {ScriptedServer::response(isNew ? 200 : 429, isNew ? answer : limited, json)};
        };
        const auto listed = [&peer] {
            const auto models = peer.send("GET", "/v1/models", {}, {{"authorization", "Bearer " + GatewayPeer::key()}});
            return GatewayPeer::wait(*models) == 200 ? models->body : QByteArray();
        };
        for (const char *model : {"groq/m", "fireworks/m"})
            QCOMPARE(GatewayPeer::wait(*peer.post(chat, request(model))), 429);
        QVERIFY(listed().contains("groq/old"));
        const auto spent = peer.upstream().requests().size();

        const QUrl url = peer.upstream().url(u"/up"_s);
        const auto sameButFor = [&](const QByteArray &groqsKey) {
            const auto environment = [&](const QByteArray &name) -> QByteArray {
                if (name.endsWith("_URL"))
                    return url.toString().toUtf8();
                return name == "GROQ_API_KEY" ? groqsKey : name.endsWith("_KEY") ? "provider-key-012345" : "";
            };
            return makeProviderSet(builtInProfiles().value(), {environment}).value();
        };
        QVERIFY(peer.gateway().reconfigure({}, sameButFor("gsk_new-0123456789")).ok());
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("groq/m"))), 200);
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("fireworks/m"))), 429);
        QCOMPARE(peer.upstream().requests().size(), spent + 1); // the limit of the other key is still known

        // Without a key there is nothing to list.
        QVERIFY(listed().contains("groq/old"));
        QVERIFY(peer.gateway().reconfigure({}, sameButFor({})).ok());
        const QByteArray left = listed();
        QVERIFY2(!left.contains("groq/old") && left.contains("fireworks/old"), left.constData());
    }

    void aGatewayWhoseKeysAreAllGoneIsConfiguredStill()
    {
        GatewayOptions routed;
        routed.routes["house"] = {"house", Strategy::Priority, {{"groq/x"}}};
        LedgerPeer peer(zed());
        peer.ring->replace({});
        QVERIFY(peer.gateway->gateway().reconfigure(routed, providersAt(peer.gateway->upstream().url(u"/up"_s))).ok());
        peer.ring->replace({zed()});
        peer.gateway->enqueueJson(answer);
        QCOMPARE(peer.ask(request("house")), 200);
    }
};

QTEST_GUILESS_MAIN(TestGatewayMoved)
#include "tst_gatewaymoved.moc"
