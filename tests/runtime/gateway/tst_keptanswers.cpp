// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/accesspolicy.h"
#include "gateway/access/gatewaykeyring.h"
#include "gateway/doors/answerstore.h"
#include "support/peers/gatewaypeer.h"
#include "json/value.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using test::GatewayPeer;

// Whose the answers are that a provider keeps.

namespace {

json::Document parsed(const QByteArray &bytes)
{
    Result<json::Document> document = json::Document::parse(bytes);
    return document.ok() ? std::move(*document) : *json::Document::parse("null");
}

} // namespace

class TestKeptAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatProvidersKeepBelongsToOneKey_data();
    void whatProvidersKeepBelongsToOneKey();
    void claimsAreBounded();
};

void TestKeptAnswers::whatProvidersKeepBelongsToOneKey_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray response = R"({"id":"resp_9","output":[],"status":"completed"})";
    QTest::newRow("plain") << response;
    QTest::newRow("stream")
        << "event: response.created\ndata: {\"type\":\"response.created\",\"response\":" + response
               + "}\n\nevent: response.completed\ndata: {\"type\":\"response.completed\",\"response\":" + response
               + "}\n\n";
}

void TestKeptAnswers::whatProvidersKeepBelongsToOneKey()
{
    QFETCH(QByteArray, answer);
    const QByteArray other = "slc-another-key-0123456789";
    GatewayOptions options;
    options.keys = std::make_shared<GatewayKeyRing>(
        std::vector<GatewayKey>{{hashGatewayKey(GatewayPeer::key()), u"Zed"_s}, {hashGatewayKey(other), u"Anna"_s}});
    GatewayPeer peer(options);
    const bool isStream = answer.startsWith("event:");
    const auto enqueue = [&] { isStream ? peer.enqueueStream(answer) : peer.enqueueJson(answer); };
    const QByteArray stream = isStream ? R"("stream":true,)" : "";
    enqueue();
    const auto first = peer.post("/v1/responses", R"({"model":"fireworks/m",)" + stream + R"("input":"My secret"})");
    QCOMPARE(GatewayPeer::wait(*first), 200);
    const QByteArray next =
        R"({"model":"fireworks/m",)" + stream + R"("input":"And?","previous_response_id":"resp_9"})";
    const auto refused = peer.send("POST", "/v1/responses", next, {{"authorization", "Bearer " + other}});
    QCOMPARE(GatewayPeer::wait(*refused), 400);
    QCOMPARE(parsed(refused->body).root()["error"]["param"].text(), "previous_response_id");
    QCOMPARE(peer.upstream().requests().size(), 1);
    enqueue();
    const auto own = peer.post("/v1/responses", next);
    QCOMPARE(GatewayPeer::wait(*own), 200);
    QVERIFY(peer.sent().contains("resp_9"));
    // What nobody here asked for may be anybody's.
    enqueue();
    const auto unknown = peer.send("POST", "/v1/responses", QByteArray(next).replace("resp_9", "resp_8"),
                                   {{"authorization", "Bearer " + other}});
    QCOMPARE(GatewayPeer::wait(*unknown), 200);
}

void TestKeptAnswers::claimsAreBounded()
{
    AnswerStore store;
    for (std::size_t i = 0; i <= AnswerStore::mostClaims; ++i)
        store.claim("a", "resp_" + QByteArray::number(qulonglong(i)));
    store.claim("a", QByteArray(1'000'000, 'x'));
    QVERIFY(!store.isOthers("b", "resp_0"));
    QVERIFY(store.isOthers("b", "resp_1"));
    QVERIFY(!store.isOthers("a", "resp_1"));
    // Whoever names it later does not take it over.
    store.claim("b", "resp_1");
    QVERIFY(store.isOthers("b", "resp_1"));
    QVERIFY(!store.isOthers("b", QByteArray(1'000'000, 'x')));
}

QTEST_GUILESS_MAIN(TestKeptAnswers)
#include "tst_keptanswers.moc"
