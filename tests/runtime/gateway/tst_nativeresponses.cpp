// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/gatewaypeer.h"
#include "json/value.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

/// Responses of a provider that has the format itself.
class TestNativeResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsBytes()
    {
        GatewayPeer peer;
        const QByteArray native = R"({ "id":"resp_9", "z": 1.50, "output":[] })";
        peer.enqueueJson(native);
        const auto client = peer.post("/v1/responses", R"({"model":"fireworks/m","input":"Hi","previous_response_id":)"
                                                       R"("resp_1","max_tool_calls":2,"store":true})");
        QCOMPARE(peer.wait(*client), 200);
        QCOMPARE(client->body, native);
        QCOMPARE(peer.sentTo(), "/up/responses");
        QVERIFY(
            peer.sent().contains(R"("input":"Hi","previous_response_id":"resp_1","max_tool_calls":2,"store":true)"));
    }

    /// Escapes of half a character, which strict readers refuse, reach neither side.
    void halvesOfLettersAreWhole()
    {
        GatewayPeer peer;
        peer.enqueueJson(R"({"id":"resp_9","output":[{"x":"\udc00 \ud83d\ude00 \\udc00"}]})");
        const auto client =
            peer.post("/v1/responses", R"({"model":"fireworks/m","input":"\ude00\ud83d \ud83d\ude00"})");
        QCOMPARE(peer.wait(*client), 200);
        QCOMPARE(client->body, R"({"id":"resp_9","output":[{"x":"\ufffd \ud83d\ude00 \\udc00"}]})");
        QVERIFY(peer.sent().contains(R"("input":"\ufffd\ufffd \ud83d\ude00")"));
    }

    void aStreamPassesAndTellsABreak()
    {
        GatewayPeer peer;
        const QByteArray created =
            "event: response.created\ndata: {\"type\":\"response.created\",\"sequence_number\":0,"
            "\"response\":{\"id\":\"resp_9\",\"status\":\"in_progress\",\"output\":[]}}\n\n";
        const QByteArray delta = "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\","
                                 "\"sequence_number\":1,\"delta\":\"Hi\"}\n\n";
        const QByteArray completed =
            "event: response.completed\ndata: {\"type\":\"response.completed\","
            "\"sequence_number\":2,\"response\":{\"id\":\"resp_9\",\"status\":\"completed\"}}\n\n";
        peer.enqueueStream(created + delta + completed);
        const QByteArray request = R"({"model":"fireworks/m","input":"Hi","stream":true})";
        const auto whole = peer.post("/v1/responses", request);
        QCOMPARE(peer.wait(*whole), 200);
        QCOMPARE(whole->body, created + delta + completed);
        peer.enqueueStream(created + delta);
        const auto cut = peer.post("/v1/responses", request);
        QCOMPARE(peer.wait(*cut), 200);
        QVERIFY(cut->body.startsWith(created + delta + "event: response.failed\n"));
        QVERIFY(cut->body.contains(
            R"("sequence_number":2,"response":{"id":"resp_9","status":"failed","output":[],"error":)"));
    }

    /// What was told of an answer that breaks stays in its last event, which clients take the answer from.
    void aBreakKeepsWhatWasTold()
    {
        const auto event = [](const QByteArray &type, const QByteArray &members) {
            return "event: response." + type + "\ndata: {\"type\":\"response." + type + "\"," + members + "}\n\n";
        };
        const QByteArray whole = R"({"type":"reasoning","id":"rs_1","summary":[]})";
        const QByteArray message =
            R"({"type":"message","id":"msg_1","role":"assistant","status":"in_progress","content":[]})";
        const QByteArray call = R"({"type":"function_call","id":"fc_1","call_id":"c1","name":"f","arguments":""})";
        GatewayPeer peer;
        peer.enqueueStream(event("created", R"("response":{"id":"resp_9","status":"in_progress","output":[]})")
                           + event("output_item.added", R"("output_index":0,"item":)" + whole)
                           + event("output_item.done", R"("output_index":0,"item":)" + whole)
                           + event("output_item.added", R"("output_index":1,"item":)" + message)
                           + event("output_text.delta", R"("output_index":1,"delta":"Say \"response.output_item.")")
                           + event("output_text.delta", R"("output_index":1,"delta":"done\"")")
                           + event("output_item.added", R"("output_index":2,"item":)" + call)
                           + event("function_call_arguments.delta", R"("output_index":2,"delta":"{\"a\"")"));
        const auto client = peer.post("/v1/responses", R"({"model":"fireworks/m","input":"Hi","stream":true})");
        QCOMPARE(peer.wait(*client), 200);
        const QByteArray last = client->body.mid(client->body.lastIndexOf("data: ") + 6).trimmed();
        const auto told = json::Document::parse(last);
        const json::Value response = told->root()["response"];
        QCOMPARE(response["status"].text(), "failed");
        QCOMPARE(response["output"].items().size(), 2u);
        QCOMPARE(response["output"].items()[0].raw().toByteArray(), whole);
        const json::Value part = response["output"].items()[1];
        QCOMPARE(part["status"].text(), "incomplete");
        QCOMPARE(part["content"].items().front()["text"].text(), "Say \"response.output_item.done\"");
    }
};

QTEST_GUILESS_MAIN(TestNativeResponses)
#include "tst_nativeresponses.moc"
