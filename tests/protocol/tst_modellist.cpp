// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/modellist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

class TestModelList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groqOld();
    void groqNew();
    void fireworks();
    void fireworksManagement();
    void serversOfOnesOwn();
    void oddEntries();
    void refused_data();
    void refused();
    void knownFactsFillGapsOnly();
    void wholeList();
    void openAiAndCodex();
    void oneModel();
    void anthropic();
    void anthropicPages_data();
    void anthropicPages();
};

namespace {

std::vector<ModelInfo> decode(const QByteArray &provider, const QByteArray &text, QByteArray *next = nullptr)
{
    const auto document = json::Document::parse(text);
    if (!document)
        return {};
    const auto page = decodeModelPage(provider, document->root());
    if (!page)
        return {};
    if (next)
        *next = page->nextPageToken;
    return page->models;
}

ModelInfo model(const char *id)
{
    ModelInfo info{"groq", id};
    info.created = 1'795'219'200;
    return info;
}

json::Document parsed(const QByteArray &text)
{
    auto document = json::Document::parse(text);
    if (!document)
        qFatal("no JSON: %s", text.constData());
    return std::move(document).value();
}

} // namespace

void TestModelList::groqOld()
{
    const auto models = decode("groq", R"({"object": "list", "data": [
        {"id": "openai/gpt-oss-120b", "object": "model", "created": 1754408224, "owned_by": "OpenAI", "active": true,
         "context_window": 131072, "max_completion_tokens": 65536, "public_apps": null},
        {"id": "gone", "object": "model", "created": 1, "owned_by": "x", "active": false, "context_window": 8192}]})");
    QCOMPARE(models.size(), 1u);
    ModelInfo expected{"groq", "openai/gpt-oss-120b"};
    expected.ownedBy = "OpenAI";
    expected.created = 1'754'408'224;
    expected.contextWindow = 131072;
    expected.maxOutputTokens = 65536;
    QVERIFY(models[0] == expected);
    QCOMPARE(models[0].qualifiedName(), "groq/openai/gpt-oss-120b");
}

void TestModelList::groqNew()
{
    const auto models = decode("groq", R"({"object": "list", "data": [
        {"id": "qwen/qwen3.8-27b", "object": "model", "created": 1, "owned_by": "Alibaba", "active": true,
         "context_length": 131042, "max_output_length": 16384, "input_modalities": ["text", "image"],
         "output_modalities": ["text"],
         "pricing": {"prompt": "0.0000008", "completion": "0.000004", "input_cache_read": "0.0000004"}},
        {"id": "whisper-large-v3", "input_modalities": ["audio"], "output_modalities": ["text"],
         "pricing": {"prompt": "-1", "completion": "free"}}]})");
    QCOMPARE(models.size(), 2u);
    QCOMPARE(models[0].contextWindow, 131042);
    QCOMPARE(models[0].maxOutputTokens, 16384);
    QCOMPARE(models[0].vision, true);
    QVERIFY(models[0].chat);
    QCOMPARE(models[0].inputPrice, 0.8);
    QCOMPARE(models[0].cachedInputPrice, 0.4);
    QCOMPARE(models[0].outputPrice, 4.0);
    QVERIFY(!models[1].chat);
    QCOMPARE(models[1].vision, false);
    QCOMPARE(models[1].inputPrice, std::nullopt);
    QCOMPARE(models[1].outputPrice, std::nullopt);
}

void TestModelList::fireworks()
{
    const auto models = decode("fireworks", R"({"object": "list", "data": [
        {"id": "accounts/fireworks/models/kimi-k3", "object": "model", "owned_by": "fireworks", "created": 1,
         "kind": "HF_BASE_MODEL", "supports_chat": true, "supports_image_input": true, "supports_tools": true,
         "context_length": 1048576},
        {"id": "accounts/fireworks/models/e", "kind": "EMBEDDING_MODEL", "supports_image_input": false,
         "supports_tools": false, "context_length": 0}]})");
    QCOMPARE(models.size(), 2u);
    QCOMPARE(models[0].contextWindow, 1048576);
    QCOMPARE(models[0].tools, true);
    QCOMPARE(models[0].vision, true);
    QCOMPARE(models[0].maxOutputTokens, std::nullopt);
    QVERIFY(models[0].chat);
    QVERIFY(!models[1].chat);
    QCOMPARE(models[1].tools, false);
    QCOMPARE(models[1].contextWindow, std::nullopt);
}

void TestModelList::fireworksManagement()
{
    QByteArray next;
    const auto models = decode("fireworks", R"({"models": [
        {"name": "accounts/fireworks/models/glm-5p3", "displayName": "GLM 5.3", "createTime": "2026-09-01T00:00:00Z",
         "contextLength": 1048576, "supportsServerless": true, "supportsTools": true, "supportsImageInput": false,
         "state": "READY", "deprecationDate": null},
        {"name": "accounts/fireworks/models/dedicated", "supportsServerless": false, "state": "READY"},
        {"name": "accounts/fireworks/models/new", "supportsServerless": true, "state": "UPLOADING"}],
        "nextPageToken": "abc"})",
                               &next);
    QCOMPARE(models.size(), 1u);
    QCOMPARE(models[0].id, "accounts/fireworks/models/glm-5p3");
    QCOMPARE(models[0].displayName, "GLM 5.3");
    QCOMPARE(models[0].created, 1'788'220'800);
    QCOMPARE(models[0].contextWindow, 1048576);
    QCOMPARE(models[0].tools, true);
    QCOMPARE(models[0].vision, false);
    QCOMPARE(next, "abc");
}

void TestModelList::serversOfOnesOwn()
{
    const QByteArray list = R"({"data":[
        {"id":"/models/Qwen3-8B-Q4_K_M.gguf","meta":{"n_ctx":8192,"n_ctx_train":40960}},
        {"id":"plain.gguf","meta":{"n_ctx_train":4096}},
        {"id":"meta/llama","max_model_len":32768},
        {"id":"lm","max_context_length":131072,"loaded_context_length":16384},
        {"id":"C:\\models\\phi.gguf"}]})";
    const auto document = json::Document::parse(list);
    QVERIFY(document.ok());
    const auto page = decodeModelPage("box", document->root());
    QVERIFY(page.ok());
    const std::vector<ModelInfo> &models = page->models;
    QCOMPARE(models[0].contextWindow, 8192);
    QCOMPARE(models[0].displayName, "Qwen3-8B-Q4_K_M");
    QCOMPARE(models[1].contextWindow, 4096);
    QCOMPARE(models[1].displayName, "");
    QCOMPARE(models[2].contextWindow, 32768);
    QCOMPARE(models[2].displayName, "");
    QCOMPARE(models[3].contextWindow, 16384);
    QCOMPARE(models[4].displayName, "phi");
}

void TestModelList::oddEntries()
{
    const auto models = decode("x", R"({"data": [null, 3, {}, {"id": ""}, {"id": 7},
        {"id": "a", "created": "soon", "context_window": "big", "supports_tools": "yes", "pricing": 3},
        {"id": "b", "context_window": null, "context_length": 5}]})");
    QCOMPARE(models.size(), 2u);
    QVERIFY((models[0] == ModelInfo{"x", "a"}));
    QCOMPARE(models[1].contextWindow, 5);
    QVERIFY(decode("x", R"({"data": []})").empty());
}

void TestModelList::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no list") << QByteArray(R"({"object": "list"})");
    QTest::newRow("a list only") << QByteArray("[]");
}

void TestModelList::refused()
{
    QFETCH(QByteArray, body);
    ProviderProfile profile;
    profile.id = "x";
    const auto models = decodeModelList(profile, body);
    QVERIFY(!models.ok());
    QCOMPARE(models.error().kind, ErrorKind::Protocol);
    QCOMPARE(models.error().source, ErrorSource::Upstream);
    QVERIFY(!models.error().message.isEmpty());
}

void TestModelList::knownFactsFillGapsOnly()
{
    const auto prices = PriceSheet::builtIn();
    const auto table = ModelTable::builtIn();
    QVERIFY(prices.ok() && table.ok());
    ModelInfo bare = model("openai/gpt-oss-120b");
    addKnownFacts(bare, *prices, *table);
    QCOMPARE(bare.contextWindow, 131072);
    QCOMPARE(bare.maxOutputTokens, 65536);
    QCOMPARE(bare.reasoning, true);
    QCOMPARE(bare.inputPrice, 0.15);
    QCOMPARE(bare.cachedInputPrice, 0.075);
    QCOMPARE(bare.efforts.size(), 3);
    ModelInfo told = model("openai/gpt-oss-120b");
    told.contextWindow = 1000;
    told.tools = false;
    told.inputPrice = 9;
    addKnownFacts(told, *prices, *table);
    QCOMPARE(told.contextWindow, 1000);
    QCOMPARE(told.tools, false);
    QCOMPARE(told.inputPrice, 9.0);
    QCOMPARE(told.outputPrice, std::nullopt);
    ModelInfo unknown = model("brand-new");
    addKnownFacts(unknown, *prices, *table);
    QVERIFY(unknown == model("brand-new"));
    ModelInfo speech = model("canopylabs/orpheus-v1-english");
    addKnownFacts(speech, *prices, *table);
    QVERIFY(!speech.chat);
}

void TestModelList::wholeList()
{
    ProviderProfile profile;
    profile.id = "groq";
    const auto models =
        decodeModelList(profile, R"({"data": [{"id": "whisper-large-v3"}, {"id": "openai/gpt-oss-20b"}]})");
    QVERIFY(models.ok());
    QCOMPARE(models->size(), 2u);
    QCOMPARE((*models)[0].id, "openai/gpt-oss-20b");
    QCOMPARE((*models)[0].outputPrice, 0.30);
    QVERIFY(!(*models)[1].chat);
}

void TestModelList::openAiAndCodex()
{
    ModelInfo full = model("openai/gpt-oss-120b");
    full.contextWindow = 131072;
    full.maxOutputTokens = 65536;
    full.tools = true;
    full.reasoning = true;
    full.efforts = {"none", "default", "low", "medium", "high", "max"};
    ModelInfo speech = model("whisper-large-v3");
    speech.chat = false;
    ModelInfo plain = model("allam-2-7b");
    plain.tools = false;
    const json::Document document = parsed(encodeModelList({full, speech, plain, model("new \"one\"")}));
    const json::Value body = document.root();
    QCOMPARE(body["object"].text(), "list");
    const auto data = body["data"].items();
    QCOMPARE(data.size(), 4u);
    QCOMPARE(data[0]["id"].text(), "groq/openai/gpt-oss-120b");
    QCOMPARE(data[0]["object"].text(), "model");
    QCOMPARE(data[0]["created"].toInt(), 1'795'219'200);
    QCOMPARE(data[0]["owned_by"].text(), "groq");
    QCOMPARE(data[0]["context_window"].toInt(), 131072);
    QCOMPARE(data[0]["max_completion_tokens"].toInt(), 65536);
    QCOMPARE(data[1]["supports_chat"].toBool(), false);
    QVERIFY(!data[1]["context_window"].exists());
    QCOMPARE(data[3]["id"].text(), "groq/new \"one\"");
    const auto codex = body["models"].items();
    QCOMPARE(codex.size(), 2u);
    QCOMPARE(codex[0]["slug"].text(), "groq/openai/gpt-oss-120b");
    QCOMPARE(codex[0]["context_window"].toInt(), 131072);
    QByteArrayList efforts;
    for (const json::Value &level : codex[0]["supported_reasoning_levels"].items())
        efforts << level["effort"].text();
    QCOMPARE(efforts, QByteArrayList({"none", "low", "medium", "high"}));
    // Codex takes the list only when all of these are there, and leaves the model without a task when the last is
    // empty.
    for (const char *key :
         {"slug", "display_name", "supported_reasoning_levels", "shell_type", "visibility", "supported_in_api",
          "priority", "support_verbosity", "truncation_policy", "experimental_supported_tools", "base_instructions"})
        QVERIFY2(codex[1][key].exists(), key);
    QVERIFY(codex[1]["base_instructions"].text().size() > 200);
    QCOMPARE(encodeModelList({}), R"({"object":"list","data":[],"models":[]})");
}

void TestModelList::oneModel()
{
    const json::Document one = parsed(encodeModel(model("m")));
    QCOMPARE(one.root()["id"].text(), "groq/m");
    QVERIFY(!one.root()["data"].exists());
}

void TestModelList::anthropic()
{
    ModelInfo known = model("m");
    known.displayName = "The M";
    known.contextWindow = 1000;
    known.maxOutputTokens = 100;
    const json::Document one = parsed(encodeAnthropicModel(known));
    QCOMPARE(one.root().raw(), R"({"type":"model","id":"groq/m","display_name":"The M",)"
                               R"("created_at":"2026-11-21T00:00:00Z","max_input_tokens":1000,"max_tokens":100})");
    const json::Document empty = parsed(encodeAnthropicModelList({}));
    QCOMPARE(empty.root().raw(), R"({"data":[],"has_more":false,"first_id":null,"last_id":null})");
}

void TestModelList::anthropicPages_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("ids");
    QTest::addColumn<bool>("more");
    const auto row = [](const char *name, int limit, const char *after, const char *before, const char *ids,
                        bool more) {
        QTest::newRow(name) << limit << QByteArray(after) << QByteArray(before) << QByteArray(ids) << more;
    };
    row("all", -1, "", "", "a b c d", false);
    row("first two", 2, "", "", "a b", true);
    row("next two", 2, "groq/b", "", "c d", false);
    row("behind the last", 2, "groq/d", "", "", false);
    row("before", 2, "", "groq/d", "b c", true);
    row("all before", 5, "", "groq/c", "a b", false);
    row("between", -1, "groq/a", "groq/d", "b c", false);
    row("crossed", -1, "groq/c", "groq/b", "", false);
    row("unknown id", -1, "groq/x", "", "a b c d", false);
    row("limit zero", 0, "", "", "", true);
}

void TestModelList::anthropicPages()
{
    QFETCH(int, limit);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, ids);
    QFETCH(bool, more);
    AnthropicPage page{{}, after, before};
    if (limit >= 0)
        page.limit = limit;
    const json::Document document =
        parsed(encodeAnthropicModelList({model("a"), model("b"), model("c"), model("d")}, page));
    QByteArrayList got;
    for (const json::Value &entry : document.root()["data"].items())
        got << entry["id"].text().mid(5);
    QCOMPARE(got.join(' '), ids);
    QCOMPARE(document.root()["has_more"].toBool(), more);
    QCOMPARE(document.root()["last_id"].text(), got.isEmpty() ? QByteArray() : "groq/" + got.last());
}

QTEST_APPLESS_MAIN(TestModelList)

#include "tst_modellist.moc"
