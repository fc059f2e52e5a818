// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/ledgerpeer.h"
#include "json/value.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

// Kept answers that are not over, or that nobody waited for.

namespace {

const QByteArray path = "/v1/responses";

json::Document parsed(const QByteArray &bytes)
{
    Result<json::Document> document = json::Document::parse(bytes);
    return document.ok() ? std::move(*document) : *json::Document::parse("null");
}

} // namespace

class TestLeftAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAClientLeftIsFoundAgain();
};

/// What runs is there, and ends with its connection; what a client left is gone on from as far as it was told.
void TestLeftAnswers::whatAClientLeftIsFoundAgain()
{
    LedgerPeer peer;
    const HeaderList own{{"authorization", "Bearer " + GatewayPeer::key()}};
    const QByteArray call = R"({"tool_calls":[{"index":0,"id":"call_a","type":"function","function":{"name":"f",)"
                            R"("arguments":"{\"a\""}}]})";
    peer.gateway->upstream().enqueue(
        {ScriptedServer::streamHead() + ScriptedServer::chunk(begin) + ScriptedServer::chunk(chatChunk(call))});
    const auto client = peer.gateway->post(path, R"({"model":"groq/m","input":"Hi","stream":true})");
    QTRY_VERIFY(client->body.contains("call_a"));
    const QByteArray told = client->body.mid(client->body.indexOf("data: ") + 6);
    const QByteArray id = parsed(told.left(told.indexOf('\n'))).root()["response"]["id"].text();
    const auto ask = [&](const char *method, const char *tail = "") {
        const auto asked = peer.gateway->send(method, path + '/' + id + tail, {}, own);
        const int status = GatewayPeer::wait(*asked);
        return QByteArray::number(status) + ' ' + parsed(asked->body).root()["status"].text();
    };
    QCOMPARE(ask("GET"), "200 in_progress");
    QCOMPARE(ask("POST", "/cancel"), "400 ");
    QCOMPARE(ask("DELETE"), "400 ");
    const QByteArray next = R"({"model":"groq/m","input":"And?","previous_response_id":")" + id + R"("})";
    QCOMPARE(GatewayPeer::wait(*peer.gateway->post(path, next)), 400);
    client->call->abort();
    QTRY_COMPARE(peer.count(), 5);
    QCOMPARE(ask("GET"), "200 cancelled");
    QCOMPARE(ask("POST", "/cancel"), "400 ");
    peer.gateway->enqueueJson(answer);
    QCOMPARE(GatewayPeer::wait(*peer.gateway->post(path, next)), 200);
    QVERIFY(peer.gateway->sent().contains("Hi."));
    QVERIFY(!peer.gateway->sent().contains("call_a"));
    QCOMPARE(ask("DELETE"), "200 ");
}

QTEST_GUILESS_MAIN(TestLeftAnswers)
#include "tst_leftanswers.moc"
