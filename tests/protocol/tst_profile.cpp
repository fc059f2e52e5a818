// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/profile.h"

#include <QDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

/// Every request field the reference (core/dialects/openaichat/README.md#request-fields) and Anthropic's Messages know.
QByteArrayList knownFields()
{
    return QByteArray("model messages max_completion_tokens max_tokens temperature top_p top_k min_p typical_p "
                      "repetition_penalty mirostat_target mirostat_lr n stop seed frequency_penalty presence_penalty "
                      "logit_bias logprobs top_logprobs user stream stream_options tools tool_choice "
                      "parallel_tool_calls functions function_call response_format reasoning_effort reasoning_format "
                      "include_reasoning thinking reasoning_history service_tier metadata store prediction speculation "
                      "prompt_cache_key prompt_cache_isolation_key prompt_cache_retention prompt_cache_options "
                      "safety_identifier verbosity moderation web_search_options audio modalities "
                      "context_length_exceeded_behavior prompt_truncate_len ignore_eos echo echo_last raw_output "
                      "return_token_ids perf_metrics_in_response safe_tokenization citation_options compound_custom "
                      "documents search_settings disable_tool_validation exclude_domains include_domains system "
                      "stop_sequences output_config context_management container inference_geo speed diagnostics "
                      "cache_control")
        .split(' ');
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void stances_data();
    void stances();
    void builtIn();
    void refused_data();
    void refused();
    void rules();
    void streamMembers();
    void localOnes();
    void usersOwn();
    void usersOwnBuildsOnBuiltIn();
    void usersOwnRefused_data();
    void usersOwnRefused();
};

namespace {

const char *const minimalText = R"({"name": "X", "dialect": "openai-chat", "base_url": "https://x.test/v1",
    "paths": {"chat": "/chat/completions"}, "fields": {}, "source": "made up"})";

/// The minimal profile with one member put in front; a later double of the key would win, so it must be a new one.
QByteArray with(const QByteArray &member)
{
    return "{" + member + ", " + QByteArray(minimalText).mid(1);
}

} // namespace

void TestProfile::files_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SLUICE_PROVIDERS));
    const QStringList names = folder.entryList({u"*.json"_s});
    QVERIFY(names.size() >= 2);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestProfile::files()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray id = QFileInfo(path).completeBaseName().toUtf8();
    const auto read = parseProviderProfile(id, file.readAll());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    const ProviderProfile &profile = *read;
    QCOMPARE(profile.id, id);
    QVERIFY(profile.supports("chat"));
    // Local servers ignore what they do not know; only a provider that refuses it must be known field by field.
    for (const QByteArray &field : profile.local ? QByteArrayList() : knownFields())
        QVERIFY2(profile.fields.count(field) == 1, qPrintable(QString::fromUtf8(field)));
    for (const auto &[name, rule] : profile.fields) {
        QVERIFY2(rule.renameTo.isEmpty() || profile.fields.count(rule.renameTo) == 1, name.constData());
        QVERIFY2(rule.renameTo.isEmpty() || profile.fields.at(rule.renameTo).supported, name.constData());
    }
    QVERIFY(profile.fields.at(profile.maxTokensField).supported);
    if (profile.local) {
        QCOMPARE(QUrl(QString::fromUtf8(profile.baseUrl)).host(), u"127.0.0.1"_s);
        QVERIFY(!profile.needsKey());
        QVERIFY(profile.supports("models"));
        return;
    }
    QVERIFY(profile.messageFields.at("user").contains("content"));
    const QByteArrayList assistant = profile.messageFields.at("assistant");
    for (const QByteArray reasoning : {"reasoning", "reasoning_content"})
        QCOMPARE(assistant.contains(reasoning), profile.reasoningField == reasoning);
    for (const QByteArray never : {"id", "cache_control", "refusal", "annotations", "audio"})
        QVERIFY2(!assistant.contains(never), never.constData());
    QVERIFY(!profile.toolCallFields.contains("index"));
}

void TestProfile::stances_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArrayList>("refused");
    QTest::newRow("groq") << QByteArray("groq")
                          << QByteArray("logit_bias logprobs top_logprobs top_k thinking store metadata prediction "
                                        "prompt_cache_key verbosity cache_control")
                                 .split(' ');
    QTest::newRow("fireworks") << QByteArray("fireworks")
                               << QByteArray("store reasoning_format include_reasoning verbosity safety_identifier "
                                             "documents cache_control")
                                      .split(' ');
}

void TestProfile::stances()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArrayList, refused);
    const auto profiles = builtInProfiles();
    QVERIFY(profiles.ok());
    for (const ProviderProfile &profile : *profiles) {
        if (profile.id != provider)
            continue;
        for (const QByteArray &field : refused)
            QVERIFY2(!profile.fields.at(field).supported, field.constData());
        for (const QByteArray field : {"temperature", "tools", "stream", "stop", "seed", "response_format"})
            QVERIFY2(profile.fields.at(field).supported, field.constData());
        return;
    }
    QFAIL("no such profile");
}

void TestProfile::builtIn()
{
    const auto profiles = builtInProfiles();
    QVERIFY2(profiles.ok(), profiles ? "" : qPrintable(profiles.error().message));
    QVERIFY(profiles->size() >= 2);
    const ProviderProfile &groq = (*profiles)[0];
    QCOMPARE(groq.id, "groq");
    QCOMPARE(groq.baseUrl, "https://api.groq.com/openai/v1");
    QCOMPARE(groq.baseUrlVariable, "GROQ_API_URL");
    QCOMPARE(groq.keyVariable, "GROQ_API_KEY");
    QCOMPARE(groq.keyPrefix, "gsk_");
    QCOMPARE(groq.keyPage, "https://console.groq.com/keys");
    QCOMPARE(groq.fields.at("n").maximum, 1.0);
    QCOMPARE(groq.fields.at("user").maxLength, 64);
    QVERIFY(!groq.supports("embeddings"));
    QVERIFY(!groq.supports("responses"));
    QCOMPARE(groq.authPrefix, "Bearer ");
    const ProviderProfile &fireworks = (*profiles)[1];
    QCOMPARE(fireworks.id, "fireworks");
    QCOMPARE(fireworks.baseUrl, "https://api.fireworks.ai/inference/v1");
    QCOMPARE(fireworks.keyVariable, "FIREWORKS_API_KEY");
    QCOMPARE(fireworks.keyPrefix, "fw_");
    QCOMPARE(fireworks.modelPrefix, "accounts/fireworks/models/");
    QCOMPARE(fireworks.fields.at("prompt_cache_key").renameTo, "prompt_cache_isolation_key");
    QCOMPARE(fireworks.fields.at("prompt_cache_key").header, "x-session-affinity");
    QCOMPARE(fireworks.roleNames.at("developer"), "system");
    for (const QByteArray operation : {"chat", "models", "responses", "completions", "embeddings"})
        QVERIFY2(fireworks.supports(operation), operation.constData());
}

void TestProfile::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("no JSON") << QByteArray("{") << u"at byte"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"must be an object"_s;
    QTest::newRow("missing key") << QByteArray("{}") << u"name: is missing"_s;
    QTest::newRow("unknown key") << with(R"("colour": 1)") << u"colour: is not a key"_s;
    QTest::newRow("wrong type") << with(R"("key_prefix": 7)") << u"key_prefix: must be a string"_s;
    QTest::newRow("key page") << with(R"("key_page": "file:///etc/passwd")") << u"key_page: must begin with https://"_s;
    QTest::newRow("unknown path") << with(R"("auth": {"header": "A", "realm": "x"})") << u"auth.realm: is not a key"_s;
    QTest::newRow("rule type") << with(R"("operation_fields": {"chat": 1})") << u"operation_fields.chat"_s;
    QTest::newRow("capability") << with(R"("capabilities": ["telepathy"])") << u"capabilities.telepathy"_s;
    QTest::newRow("role") << with(R"("role_names": {"judge": "user"})") << u"role_names.judge"_s;
    QTest::newRow("list item") << with(R"("stream_options": ["a", 2])") << u"stream_options[1]: must be a string"_s;
    QTest::newRow("limit header") << with(R"("rate_limit_headers": {"limit-x": "y"})")
                                  << u"rate_limit_headers.limit-x"_s;
    QTest::newRow("rank") << with(R"("rank": 1.5)") << u"rank: must be a whole number"_s;
    const QByteArray text = minimalText;
    const auto field = [&](const char *rule) {
        return QByteArray(text).replace(R"("fields": {})", QByteArray(R"("fields": {"n": )") + rule + "}");
    };
    QTest::newRow("rule value") << field("3") << u"fields.n: must be true, false or an object"_s;
    QTest::newRow("rule key") << field(R"({"least": 1})") << u"fields.n.least: is not a key"_s;
    QTest::newRow("rule bound") << field(R"({"min": "1"})") << u"fields.n.min: must be a number"_s;
    QTest::newRow("rule bounds") << field(R"({"min": 2, "max": 1})") << u"fields.n: has min above max"_s;
    QTest::newRow("empty rule") << field("{}") << u"fields.n: says nothing"_s;
    QTest::newRow("slash") << QByteArray(text).replace("/v1\"", "/v1/\"") << u"base_url: must not end with a slash"_s;
    QTest::newRow("scheme") << QByteArray(text).replace("https:", "gopher:")
                            << u"base_url: must be an http:// or https:// address"_s;
    QTest::newRow("operation") << QByteArray(text).replace("\"chat\"", "\"paint\"") << u"paths.paint"_s;
    QTest::newRow("path") << QByteArray(text).replace("/chat/", "chat/") << u"paths.chat: must begin"_s;
    QTest::newRow("dialect") << QByteArray(text).replace("openai-chat", "morse") << u"dialect.morse"_s;
    QTest::newRow("dialect of an operation it lacks")
        << with(R"("operation_dialects": {"responses": "openai-responses"})") << u"operation_dialects.responses"_s;
}

void TestProfile::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QVERIFY(parseProviderProfile("x", minimalText).ok());
    const auto read = parseProviderProfile("mine", text);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(u"\"mine\""_s), qPrintable(read.error().message));
}

void TestProfile::rules()
{
    QByteArray text = minimalText;
    text.replace(R"("fields": {})", R"("fields": {"a": true, "b": false, "c": {"rename": "d", "min": 0, "max": 2.5,
        "max_length": 64, "max_items": 4, "values": ["x", "y"], "header": "h", "default": 0.5}})");
    text.replace("}, \"fields\"",
                 ", \"embeddings\": \"/e\"}, \"operation_fields\": {\"embeddings\": {\"user\": false}}, "
                 "\"fields\"");
    const auto read = parseProviderProfile("x", text);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    const FieldRules &chat = read->rulesFor("chat");
    QVERIFY(chat.at("a") == FieldRule());
    QVERIFY(!chat.at("b").supported);
    QVERIFY((chat.at("c") == FieldRule{true, "d", 0.0, 2.5, 64, 4, {"x", "y"}, "h", "0.5"}));
    QVERIFY(!read->rulesFor("embeddings").at("user").supported);
    QVERIFY(read->rulesFor("responses").empty());
}

void TestProfile::streamMembers()
{
    const auto read = parseProviderProfile("x", with(R"("stream_members": {"a": true, "b": {"c": [1, "ä"]}})"));
    QVERIFY(read.ok());
    QVERIFY((read->streamMembers == std::vector<RawMember>{{"a", "true"}, {"b", "{\"c\":[1,\"ä\"]}"}}));
    QVERIFY(!read->streamOptions);
}

void TestProfile::localOnes()
{
    const auto local = localServerProfiles();
    QVERIFY2(local.ok(), local ? "" : qPrintable(local.error().message));
    QByteArrayList ids;
    for (const ProviderProfile &profile : *local)
        ids << profile.id;
    QCOMPARE(ids, QByteArrayList({"ollama", "llamacpp", "lmstudio", "vllm"}));
    const auto builtIn = builtInProfiles();
    for (const ProviderProfile &profile : *builtIn)
        QVERIFY2(!profile.local, profile.id.constData());
}

void TestProfile::usersOwn()
{
    const auto read = parseUserProfile("my-box", R"({"base_url": "http://10.0.0.7:8000/v1"})", "my-box.json");
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->id, "my-box");
    QCOMPARE(read->name, "my-box");
    QCOMPARE(read->baseUrl, "http://10.0.0.7:8000/v1");
    QVERIFY(!read->needsKey());
    QVERIFY(!read->local);
    QVERIFY(read->streamOptions);
    QCOMPARE(read->fields.at("max_completion_tokens").renameTo, "max_tokens");
    for (const QByteArray operation : {"chat", "models", "completions", "embeddings"})
        QVERIFY2(read->supports(operation), operation.constData());
    const auto keyed = parseUserProfile(
        "x", R"({"base_url": "https://x.test/v1", "name": "X", "key_variable": "X_KEY", "stream_options": []})", "x");
    QVERIFY2(keyed.ok(), keyed ? "" : qPrintable(keyed.error().message));
    QCOMPARE(keyed->name, "X");
    QVERIFY(keyed->needsKey());
    QVERIFY(!keyed->streamOptions);
}

void TestProfile::usersOwnBuildsOnBuiltIn()
{
    const auto groq = parseUserProfile("groq", R"({"base_url": "https://proxy.test/groq"})", "groq.json");
    QVERIFY2(groq.ok(), groq ? "" : qPrintable(groq.error().message));
    ProviderProfile expected = builtInProfiles().value().front();
    QCOMPARE(groq->baseUrl, "https://proxy.test/groq");
    QVERIFY(groq->fields == expected.fields);
    QCOMPARE(groq->keyVariable, expected.keyVariable);
    QCOMPARE(groq->reasoningField, expected.reasoningField);
    const auto ollama = parseUserProfile("ollama", "{}", "ollama.json");
    QVERIFY2(ollama.ok(), ollama ? "" : qPrintable(ollama.error().message));
    QCOMPARE(ollama->name, "Ollama");
}

void TestProfile::usersOwnRefused_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *id, const char *text, const QString &message) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(text) << message;
    };
    row("no address", "x", "{}", u"base_url: is missing"_s);
    row("no JSON", "x", "{,", u"at byte 2"_s);
    row("list", "x", "[]", u"must be an object"_s);
    row("a key in it", "x", R"({"base_url": "https://x.test", "key": "sk-1"})", u"key: is not a key here"_s);
    row("password", "x", R"({"base_url": "https://me:pw@x.test"})", u"base_url: must have no user name"_s);
    row("line break in the prefix", "x",
        R"({"base_url": "https://x.test", "auth": {"header": "Authorization", "prefix": "Bearer \r\nX-Evil: 1 "}})",
        u"auth.prefix: must hold no line break"_s);
    row("twice", "x", "{\"base_url\": \"https://x.test\",\n\"base_url\": \"https://y.test\"}",
        u"base_url: is there twice, in line 1 and in line 2"_s);
    row("query", "x", R"({"base_url": "https://x.test/?a=1"})", u"base_url: must have no user name"_s);
    row("no host", "x", R"({"base_url": "http:///v1"})", u"base_url: must be an http:// or https:// address"_s);
    row("wrong type", "x", R"({"base_url": 7})", u"base_url: must be a string"_s);
    row("deep", "x", R"({"base_url": "https://x.test", "paths": {"chat": "no"}})", u"paths.chat: must begin"_s);
    row("name", "My Box", R"({"base_url": "https://x.test"})", u"the file's name: must be lower-case"_s);
    row("slash", "a/b", R"({"base_url": "https://x.test"})", u"the file's name: must be lower-case"_s);
}

void TestProfile::usersOwnRefused()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto read = parseUserProfile(id, text, "/home/me/mine.json");
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
    QVERIFY2(read.error().message.startsWith(u"/home/me/mine.json: "_s), qPrintable(read.error().message));
    QVERIFY(!read.error().message.contains(u"pw@"_s));
}

QTEST_APPLESS_MAIN(TestProfile)

#include "tst_profile.moc"
