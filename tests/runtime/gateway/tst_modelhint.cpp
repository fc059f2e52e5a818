// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/modelhint.h"
#include "support/peers/ledgerpeer.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// A provider's words about a model it does not have, and ours behind them.
class TestModelHint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isASentenceOfItsOwn_data();
    void isASentenceOfItsOwn();
    void aListedModelGetsNone();
    void namesWhatTheKeyMayUseOnly();
};

namespace {

/// With one model, near the name that is asked for.
ModelCatalog &catalog()
{
    static ModelCatalog catalog;
    ModelInfo model;
    model.provider = "groq";
    model.id = "big-model-70b";
    catalog.store("groq", {model}, 0);
    return catalog;
}

QString hinted(const QString &told, const QByteArray &model)
{
    Error error;
    error.message = told;
    return withModelHint(error, model, catalog(), ModelTable::builtIn().value()).message;
}

} // namespace

void TestModelHint::isASentenceOfItsOwn_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("shown");
    const QString hint = u" Did you mean groq/big-model-70b?"_s;
    QTest::newRow("a full stop") << u"No such model."_s << u"No such model."_s + hint;
    QTest::newRow("none") << u"not found, and/or not deployed"_s << u"not found, and/or not deployed."_s + hint;
    QTest::newRow("a name at the end") << u"No model `x`"_s << u"No model `x`."_s + hint;
    QTest::newRow("a line end") << u"Not found\n"_s << u"Not found."_s + hint;
    QTest::newRow("a question") << u"Which model?"_s << u"Which model?"_s + hint;
    QTest::newRow("another script's full stop") << u"模型不存在。"_s << u"模型不存在。"_s + hint;
    QTest::newRow("no words") << QString() << hint.trimmed();
}

void TestModelHint::isASentenceOfItsOwn()
{
    QFETCH(QString, told);
    QTEST(hinted(told, "groq/big-model-70"), "shown");
}

void TestModelHint::aListedModelGetsNone()
{
    QCOMPARE(hinted(u"no access"_s, "groq/big-model-70b"), u"no access"_s);
}

/// Neither as what may be meant, nor as one of several.
void TestModelHint::namesWhatTheKeyMayUseOnly()
{
    GatewayKey key = test::zed();
    key.models = {"groq/other-*", "fireworks/accounts/fireworks/models/allowed-70b"};
    test::LedgerPeer peer(key);
    peer.gateway->upstream().handler = [](const ScriptedRequest &request) -> ScriptedReply {
        const HeaderList json{{"content-type", "application/json"}};
        if (request.method != "GET")
            return {ScriptedServer::response(404, R"({"error":{"message":"No.","code":"model_not_found"}})", json)};
        return {ScriptedServer::response(200,
                                         R"({"data":[{"id":"hidden-70b"},{"id":"other-71b"},{"id":"both-1"},)"
                                         R"({"id":"accounts/fireworks/models/allowed-70b"}]})",
                                         json)};
    };
    const QByteArray asks = R"({"max_tokens":5,"messages":[{"role":"user","content":"Hi"}],"model":)";
    for (const char *path : {"/v1/chat/completions", "/v1/messages", "/v1/messages/count_tokens"}) {
        for (const char *model : {"hidden-71b", "hidden-70", "allowed-71b", "both-1", "other-70b"}) {
            const auto client = peer.gateway->post(path, asks + '"' + model + "\"}");
            const int status = test::GatewayPeer::wait(*client);
            QVERIFY2(!client->body.contains("hidden-70b") && !client->body.contains("/both-1"),
                     client->body.constData());
            QVERIFY2(status == 404, client->body.constData());
        }
    }
    const auto client = peer.gateway->post(test::chat, test::request("groq/other-70b"));
    QCOMPARE(test::GatewayPeer::wait(*client), 404);
    QVERIFY2(client->body.contains("Did you mean groq/other-71b?"), client->body.constData());
}

QTEST_GUILESS_MAIN(TestModelHint)
#include "tst_modelhint.moc"
