// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/simbodies.h"
#include "support/peers/simclient.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace sluice::test::bodies;
using namespace Qt::StringLiterals;

/// Every row of core/providers/groq.md#what-it-refuses, and what Groq does not take of
/// core/dialects/openaichat/README.md#request-fields and its messages; paths, keys and bodies of both.
class TestSimulatorRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SimFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void groq_data();
    void groq();
    void groqUnknownFields_data();
    void groqUnknownFields();
    void accepted_data();
    void accepted();
    void keys_data();
    void keys();
    void paths_data();
    void paths();
    void malformedJson();
    void unknownControl();

private:
    std::unique_ptr<SimFixture> m_fixture;
};

void TestSimulatorRefusals::groq_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &body, int status, const char *code, const char *param,
                        const char *message) {
        QTest::newRow(name) << body << status << QString::fromLatin1(code) << QString::fromLatin1(param)
                            << QString::fromLatin1(message);
    };
    row("unknown model", chat("x/y"), 404, "model_not_found", "",
        "The model `x/y` does not exist or you do not have access to it.");
    row("retired model", chat("qwen/qwen3-32b"), 400, "model_decommissioned", "",
        "The model `qwen/qwen3-32b` has been decommissioned and is no longer supported.*");
    row("speech model", chat("whisper-large-v3"), 400, "", "",
        "The model `whisper-large-v3` does not support chat completions");
    row("unknown property", chat(llama, R"("thinking":{"type":"enabled"})"), 400, "", "",
        "property 'thinking' is unsupported");
    row("slip of the pen", chat(llama, R"("temprature":1)"), 400, "", "",
        "property 'temprature' is unsupported, did you mean 'temperature'?");
    row("unknown property of a message",
        chat(oss, {}, user + ',' + user + R"(,{"role":"assistant","content":"a","reasoning_content":"b"})"), 400, "",
        "",
        "'messages.2' : for 'role:assistant' the following must be satisfied[('messages.2' : property "
        "'reasoning_content' is unsupported)]");
    row("unknown property of a part",
        chat(llama, {},
             R"({"role":"user","content":[{"type":"text","text":"a","cache_control":{"type":"ephemeral"}}]})"),
        400, "", "",
        "'messages.0' : for 'role:user' the following must be satisfied[('messages.0.content.0' : property "
        "'cache_control' is unsupported)]");
    row("name", chat(llama, {}, R"({"role":"user","content":"a","name":"bob"})"), 400, "", "",
        "'messages.0' : for 'role:user' the following must be satisfied[('messages.0' : property 'name' is "
        "unsupported)]");
    row("index of a call",
        chat(
            llama, {},
            user
                + R"(,{"role":"assistant","tool_calls":[{"index":0,"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c","content":"1"})"),
        400, "", "",
        "'messages.1' : for 'role:assistant' the following must be satisfied[('messages.1.tool_calls.0' : property "
        "'index' is unsupported)]");
    row("audio part", chat(llama, {}, R"({"role":"user","content":[{"type":"input_audio","input_audio":{}}]})"), 400,
        "", "",
        "'messages.0' : for 'role:user' the following must be satisfied[('messages.0.content.0.type' : value must be "
        "one of *");
    row("reasoning of a model that has none",
        chat(llama, {}, user + R"(,{"role":"assistant","content":"a","reasoning":"b"})"), 400, "", "",
        "'messages.1' : *property 'reasoning' is unsupported)]");
    row("unknown role", chat(llama, {}, R"({"role":"robot","content":"a"})"), 400, "", "",
        "'messages.0*value must be one of *");
    row("tool result without id", chat(llama, {}, user + R"(,{"role":"tool","content":"1"})"), 400, "", "",
        "'messages.1' : for 'role:tool' *property 'tool_call_id' is missing)]");
    row("no messages", chat(llama, {}, {}), 400, "", "", "'messages' : minimum number of items is 1");
    row("no messages member", R"({"model":"llama-3.3-70b-versatile"})", 400, "", "", "property 'messages' is missing");
    row("no model", R"({"messages":[{"role":"user","content":"a"}]})", 400, "", "", "property 'model' is missing");
    row("no object", "[1]", 400, "", "", "value must be an object");
    row("content null", chat(llama, {}, R"({"role":"user","content":null})"), 400, "", "", "*value must be a string)]");
    row("wrong type", chat(llama, R"("temperature":"hot")"), 400, "", "", "'temperature' : value must be a number");
    row("temperature", chat(llama, R"("temperature":2.5)"), 400, "", "", "'temperature' : number must be at most 2");
    row("n", chat(llama, R"("n":2)"), 400, "", "", "'n' : number must be at most 1");
    row("too many stops", chat(llama, R"("stop":["a","b","c","d","e"])"), 400, "", "",
        "'stop' : maximum number of items is 4");
    row("service tier", chat(llama, R"("service_tier":"priority")"), 400, "", "",
        "'service_tier' : value must be one of `auto`, `on_demand`, `flex`, `performance`");
    row("tools empty", chat(llama, R"("tools":[])"), 400, "", "", "'tools' : minimum number of items is 1");
    row("tool of another kind", chat(llama, R"("tools":[{"type":"custom","custom":{"name":"x"}}])"), 400, "", "",
        "'tools.0.type' : value must be one of `function`, `browser_search`, `code_interpreter`");
    row("cache_control in a tool",
        chat(llama, R"("tools":[{"type":"function","function":{"name":"f"},"cache_control":{}}])"), 400, "", "",
        "'tools.0' : property 'cache_control' is unsupported");
    row("stream options", chat(llama, R"("stream":true,"stream_options":{"include_obfuscation":false})"), 400, "", "",
        "'stream_options' : property 'include_obfuscation' is unsupported");
    row("grammar", chat(llama, R"("response_format":{"type":"grammar"})"), 400, "", "",
        "'response_format.type' : value must be one of `text`, `json_object`, `json_schema`");
    row("reasoning_format on gpt-oss", chat(oss, R"("reasoning_format":"parsed")"), 400, "", "reasoning_format",
        "`reasoning_format` is not supported with this model");
    row("reasoning_format on llama", chat(llama, R"("reasoning_format":"raw")"), 400, "", "reasoning_format",
        "`reasoning_format` is not supported with this model");
    row("reasoning_format and include_reasoning",
        chat("qwen/qwen3.8-27b", R"("reasoning_format":"parsed","include_reasoning":true)"), 400, "", "",
        "`reasoning_format` and `include_reasoning` cannot be used together");
    row("raw with tools", chat("qwen/qwen3.8-27b", R"("reasoning_format":"raw",)" + tools), 400, "", "reasoning_format",
        "`reasoning_format` must be `parsed` or `hidden` with tools or JSON mode");
    row("effort none on gpt-oss", chat(oss, R"("reasoning_effort":"none")"), 400, "", "reasoning_effort",
        "`reasoning_effort` must be one of `low`, `medium`, or `high`");
    row("effort minimal on qwen", chat("qwen/qwen3.8-27b", R"("reasoning_effort":"minimal")"), 400, "",
        "reasoning_effort", "`reasoning_effort` must be one of `none`, `default`, `low`, `medium`, or `high`");
    row("effort on llama", chat(llama, R"("reasoning_effort":"low")"), 400, "", "reasoning_effort",
        "`reasoning_effort` is not supported with this model");
    row("max_tokens", chat(oss, R"("max_tokens":65537)"), 400, "", "max_tokens",
        "`max_tokens` must be less than or equal to `65536`, the maximum value for `max_tokens` is less than the "
        "`context_window` for this model");
    row("max_completion_tokens", chat("llama3-8b-8192", R"("max_completion_tokens":8193)"), 400, "",
        "max_completion_tokens", "`max_completion_tokens` must be less than or equal to `8192`, *");
    row("prompt too long", chat("allam-2-7b", {}, R"({"role":"user","content":")" + QByteArray(4 * 4096, 'a') + "\"}"),
        400, "context_length_exceeded", "messages", "Please reduce the length of the messages or completion.");
    row("JSON mode with tools", chat(llama, R"("response_format":{"type":"json_object"},)" + tools), 400, "", "",
        "json mode cannot be combined with tool/function calling");
    row("JSON schema with tools",
        chat(llama, R"("response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{}}},)" + tools), 400,
        "", "", "json mode cannot be combined with tool/function calling");
    row("JSON mode without the word", chat(llama, R"("response_format":{"type":"json_object"})"), 400, "", "",
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.");
    row("image without vision", chat(llama, {}, image), 400, "", "", "'messages[0].content' must be a string");
    row("four images", chat("qwen/qwen3.8-27b", {}, image + ',' + image + ',' + image + ',' + image), 400, "", "",
        "Too many images provided. This model supports up to 3 images");
    row("forced without tools", chat(llama, R"("tool_choice":"required")"), 400, "", "",
        "'tool_choice' is only allowed when 'tools' are specified");
    row("any is unknown here", chat(llama, R"("tool_choice":"any",)" + tools), 400, "", "", "'tool_choice' : *");
    row("model wrote bad JSON", chat("sim-json-validate-failed"), 400, "json_validate_failed", "",
        "Failed to generate JSON. *");
    row("model called badly", chat("sim-tool-use-failed"), 400, "tool_use_failed", "", "Failed to call a function. *");
    row("forced tool not called", chat("sim-tool-not-called"), 400, "tool_use_failed", "",
        "Tool choice is required, but model did not call a tool");
    row("over the minute's budget", chat("sim-413"), 413, "rate_limit_exceeded", "",
        "Request too large for model `sim-413` *");
    row("limit reached", chat("sim-429"), 429, "rate_limit_exceeded", "",
        "Rate limit reached for model `sim-429` *Please try again in 5.289s.");
    row("spend limit", chat("sim-spend-limit"), 400, "blocked_api_access", "", "*");
    row("flex full", chat("sim-498"), 498, "capacity_exceeded", "", "*");
    row("remote MCP failed", chat("sim-424"), 424, "", "", "*");
}

void TestSimulatorRefusals::groq()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, param);
    QFETCH(QString, message);
    const SimReply reply = m_fixture->groq(body);
    const QJsonObject error = reply.json()["error"_L1].toObject();
    const QString pattern = QRegularExpression::escape(message).replace(u"\\*"_s, u".*"_s);
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
    QVERIFY2(wanted.match(error["message"_L1].toString()).hasMatch(), reply.body.constData());
    QCOMPARE(reply.status, status);
    QCOMPARE(error["code"_L1].toString(), code);
    QCOMPARE(error["param"_L1].toString(), param);
    const bool limit = code == u"rate_limit_exceeded";
    QCOMPARE(error["type"_L1].toString(), status == 424 ? u"external_connector_error"_s
                                          : limit       ? u"tokens"_s
                                                        : u"invalid_request_error"_s);
    QCOMPARE(error.contains(u"failed_generation"), code == u"json_validate_failed" || code == u"tool_use_failed");
    QVERIFY(reply.header("x-request-id").startsWith("req_"));
}

void TestSimulatorRefusals::groqUnknownFields_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"top_k",
                              "min_p",
                              "typical_p",
                              "repetition_penalty",
                              "mirostat_target",
                              "mirostat_lr",
                              "logit_bias",
                              "logprobs",
                              "top_logprobs",
                              "thinking",
                              "reasoning_history",
                              "metadata",
                              "store",
                              "prediction",
                              "speculation",
                              "prompt_cache_key",
                              "prompt_cache_isolation_key",
                              "prompt_cache_retention",
                              "prompt_cache_options",
                              "safety_identifier",
                              "verbosity",
                              "moderation",
                              "web_search_options",
                              "audio",
                              "modalities",
                              "context_length_exceeded_behavior",
                              "prompt_truncate_len",
                              "ignore_eos",
                              "echo",
                              "raw_output",
                              "return_token_ids",
                              "perf_metrics_in_response",
                              "system",
                              "stop_sequences",
                              "output_config",
                              "fallbacks"})
        QTest::newRow(field) << QByteArray(field);
}

void TestSimulatorRefusals::groqUnknownFields()
{
    QFETCH(QByteArray, field);
    const SimReply reply = m_fixture->groq(chat(llama, '"' + field + "\":1"));
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.errorMessage().startsWith("property '" + field + "' is unsupported"));
}

void TestSimulatorRefusals::accepted_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const auto groqRow = [](const char *name, const QByteArray &body) {
        QTest::newRow(name) << QByteArray("/openai/v1/chat/completions") << body;
    };
    const auto fireRow = [](const char *name, const QByteArray &body) {
        QTest::newRow(name) << QByteArray("/inference/v1/chat/completions") << body;
    };
    groqRow("everything", chat(oss, R"("max_completion_tokens":50,"temperature":0,"top_p":1,"n":1,"stop":["x"],"seed":1,
        "frequency_penalty":0.5,"presence_penalty":-2,"user":"me","stream":false,"parallel_tool_calls":true,
        "reasoning_effort":"low","include_reasoning":true,"service_tier":"flex","disable_tool_validation":false,
        "documents":[],"search_settings":{},"tool_choice":"auto",)"
                                        + tools));
    groqRow("nulls",
            chat(llama, R"("temperature":null,"stop":null,"tools":null,"tool_choice":null,"response_format":null)"));
    groqRow("images", chat("qwen/qwen3.8-27b", {}, image + ',' + image + ',' + image));
    groqRow(
        "history",
        chat(
            oss, {},
            user
                + R"(,{"role":"assistant","reasoning":"r","content":null,"tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c","content":"1"})"));
    groqRow("all roles",
            chat(llama, {}, R"({"role":"system","content":"a"},{"role":"developer","content":"a"},)" + user));
    fireRow("everything", chat(kimi, R"("max_tokens":50,"temperature":0.5,"top_k":0,"min_p":0.1,"typical_p":1,
        "repetition_penalty":1.1,"mirostat_target":1,"mirostat_lr":0.1,"n":2,"logit_bias":{},"logprobs":3,"metadata":{},
        "prediction":{},"prompt_cache_key":"k","prompt_cache_isolation_key":"k","raw_output":true,"echo":false,
        "return_token_ids":false,"reasoning_history":"preserved","service_tier":"priority","reasoning_effort":"high",
        "context_length_exceeded_behavior":"truncate","tool_choice":"auto",)"
                                         + tools));
    fireRow("grammar", chat(kimi, R"("response_format":{"type":"grammar","grammar":"root ::= x"})"));
    fireRow("effort as a number", chat(kimi, R"("reasoning_effort":2000)"));
    fireRow("long prompt is cut", chat("accounts/fireworks/models/phi-3-medium-4k-instruct", {},
                                       R"({"role":"user","content":")" + QByteArray(4 * 4096, 'a') + "\"}"));
    fireRow("router that is not listed", chat("accounts/fireworks/routers/kimi-k3-fast"));
    fireRow("reasoning in history",
            chat(kimi, {}, user + R"(,{"role":"assistant","reasoning_content":"r","content":"c"},)" + user));
}

void TestSimulatorRefusals::accepted()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const SimReply reply = m_fixture->request("POST", path, body);
    QVERIFY2(reply.status == 200, reply.body.constData());
}

void TestSimulatorRefusals::keys_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    const QByteArray groqPath = "/openai/v1/models";
    const QByteArray firePath = "/inference/v1/models";
    QTest::newRow("good groq") << groqPath << QByteArray("Bearer gsk_abc") << 200;
    QTest::newRow("lower-case scheme") << groqPath << QByteArray("bearer gsk_abc") << 200;
    QTest::newRow("wrong groq") << groqPath << QByteArray("Bearer gsk_wrong") << 401;
    QTest::newRow("invalid groq") << groqPath << QByteArray("Bearer gsk_INVALID_key") << 401;
    QTest::newRow("other provider's") << groqPath << QByteArray("Bearer fw_abc") << 401;
    QTest::newRow("gateway key") << groqPath << QByteArray("Bearer slc-abc") << 401;
    QTest::newRow("basic") << groqPath << QByteArray("Basic gsk_abc") << 401;
    QTest::newRow("none groq") << groqPath << QByteArray() << 401;
    QTest::newRow("good fireworks") << firePath << QByteArray("Bearer fw_abc") << 200;
    QTest::newRow("wrong fireworks") << firePath << QByteArray("Bearer fw_wrong") << 401;
    QTest::newRow("none fireworks") << firePath << QByteArray() << 401;
}

void TestSimulatorRefusals::keys()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    const SimReply reply = m_fixture->request("GET", path, {}, {{"Authorization", authorization}});
    QCOMPARE(reply.status, status);
    if (status == 401 && path.startsWith("/openai"))
        QCOMPARE(reply.body,
                 R"({"error":{"message":"Invalid API Key","type":"invalid_request_error","code":"invalid_api_key"}})");
    else if (status == 401)
        QCOMPARE(reply.errorMessage(), "The API key you provided is invalid.");
}

void TestSimulatorRefusals::paths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *method, const char *path, int status, const char *part) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << status << QByteArray(part);
    };
    row("POST", "/openai/v1/x", 404, "Unknown request URL: POST /openai/v1/x. Please check the URL");
    row("POST", "/openai/v1/completions", 404, R"("code":"unknown_url")");
    row("GET", "/openai/v1/chat/completions", 404, "Unknown request URL: GET /openai/v1/chat/completions.");
    row("POST", "/openai/v1/messages", 404, "unknown_url");
    row("POST", "/inference/v1/x", 404, R"({"error":"Path not found"})");
    row("POST", "/inference/v1/messages/count_tokens", 404, "Path not found");
    row("GET", "/inference/v1/chat/completions", 405, "Method Not Allowed");
    row("GET", "/v1/models", 404, "no such path");
    row("GET", "/", 200, "sluice simulator");
}

void TestSimulatorRefusals::paths()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, part);
    const SimReply reply = m_fixture->request(method, path, method == "POST" ? "{}" : "");
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(part), reply.body.constData());
}

void TestSimulatorRefusals::malformedJson()
{
    const SimReply groq = m_fixture->groq(R"({"model":)");
    QCOMPARE(groq.status, 400);
    QVERIFY(groq.errorMessage().startsWith("invalid JSON body"));
    const SimReply fireworks = m_fixture->fireworks(R"({"model":)");
    QCOMPARE(fireworks.status, 422);
    QCOMPARE(fireworks.json()["detail"_L1][0]["type"_L1].toString(), u"json_invalid"_s);
}

void TestSimulatorRefusals::unknownControl()
{
    QCOMPARE(m_fixture->groq(chat(llama), {{"x-sim-failure", "no-such-thing"}}).status, 400);
    QCOMPARE(m_fixture->groq(chat(llama), {{"x-sim-tokens", "many"}}).status, 400);
    QCOMPARE(m_fixture->groq(chat(llama), {{"x-sim-typo", "1"}}).status, 400);
    QCOMPARE(m_fixture->groq(chat("sim-no-such-thing")).status, 404);
}

QTEST_GUILESS_MAIN(TestSimulatorRefusals)
#include "tst_simulator_refusals.moc"
