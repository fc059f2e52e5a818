// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/ask.h"

#include "simulator/plan/content/random.h"
#include "simulator/plan/content/tokens.h"
#include "json/wholescan.h"

namespace sluice::sim {

namespace {

constexpr int tokensPerMessage = 4;
constexpr int tokensPerImage = 258;

int imagesIn(json::Value content)
{
    int count = 0;
    for (const json::Value &part : content.items())
        count += part["type"].text() == "image_url" || part["type"].text() == "input_image" ? 1 : 0;
    return count;
}

/// One message's share of the prompt; images are charged apart and not by their bytes.
void charge(Ask &ask, json::Value message, json::Value content)
{
    const int images = imagesIn(content);
    const qsizetype bytes = images > 0 ? contentText(content).size() : message.raw().size();
    ask.promptTokens += tokensPerMessage + estimateTokens(bytes) + images * tokensPerImage;
    ask.imageCount += images;
    ask.fingerprint = hashBytes(ask.fingerprint, message.raw());
}

void readUser(Ask &ask, json::Value content)
{
    ask.question = contentText(content);
    ask.userContents.push_back(content);
}

/// Whether an item of a Responses conversation is what a model said.
bool isModels(json::Value item)
{
    const QByteArray type = item["type"].text();
    return type == "function_call" || type == "reasoning" || item["role"].text() == "assistant";
}

void readStops(Ask &ask, json::Value stop)
{
    if (stop.isString())
        ask.stops.push_back(stop.text());
    for (const json::Value &item : stop.items())
        ask.stops.push_back(item.text());
    std::erase_if(ask.stops, [](const QByteArray &text) { return text.isEmpty(); });
}

void readCommon(Ask &ask, json::Value body, const SimModel &model)
{
    ask.model = &model;
    ask.modelId = body["model"].text();
    ask.stream = body["stream"].toBool().value_or(false);
    ask.includeUsage = body["stream_options"]["include_usage"].toBool();
    ask.perfMetrics = body["perf_metrics_in_response"].toBool().value_or(false);
    ask.serviceTier = body["service_tier"].text();
    ask.choices = int(body["n"].toInt().value_or(1));
    for (const char *key : {"max_tokens", "max_completion_tokens", "max_output_tokens"}) {
        if (const std::optional<qint64> limit = body[key].toInt())
            ask.maxTokens = int(std::min<qint64>(*limit, 1'000'000'000));
    }
    if (const std::optional<qint64> seed = body["seed"].toInt())
        ask.fingerprint = mix(ask.fingerprint ^ quint64(*seed));
    readStops(ask, body["stop"]);
    const json::Value logprobs = body["logprobs"];
    if (logprobs.toBool().value_or(false))
        ask.logprobs = int(body["top_logprobs"].toInt().value_or(0));
    else if (const std::optional<qint64> count = logprobs.toInt())
        ask.logprobs = int(*count);
}

void readTools(Ask &ask, json::Value tools, json::Value choice, bool flat)
{
    for (const json::Value &tool : tools.items()) {
        if (tool["type"].text() != "function")
            continue;
        const json::Value function = flat ? tool : tool["function"];
        ask.tools.push_back({function["name"].text(), function["description"].text(), function["parameters"]});
    }
    if (ask.tools.empty())
        return;
    const QByteArray word = choice.text();
    ask.toolUse = ToolUse::Auto;
    if (word == "none")
        ask.toolUse = ToolUse::None;
    else if (word == "required" || word == "any")
        ask.toolUse = ToolUse::Required;
    ask.namedTool = flat ? choice["name"].text() : choice["function"]["name"].text();
    if (!ask.namedTool.isEmpty())
        ask.toolUse = ToolUse::Named;
}

/// The deprecated way to offer tools.
void readFunctions(Ask &ask, json::Value functions, json::Value choice)
{
    for (const json::Value &function : functions.items())
        ask.tools.push_back({function["name"].text(), function["description"].text(), function["parameters"]});
    if (!functions.isArray() || ask.tools.empty())
        return;
    ask.toolUse = choice.text() == "none" ? ToolUse::None : ToolUse::Auto;
    ask.namedTool = choice["name"].text();
    if (!ask.namedTool.isEmpty())
        ask.toolUse = ToolUse::Named;
}

void readFormat(Ask &ask, json::Value format, json::Value schema)
{
    const QByteArray type = format["type"].text();
    if (type == "json_object")
        ask.format = AnswerFormat::JsonObject;
    if (type == "json_schema" || (type == "json_object" && schema.isObject()))
        ask.format = AnswerFormat::JsonSchema;
    ask.schema = schema;
}

/// A JSON schema within a text.
std::optional<json::Document> schemaIn(const QByteArray &text)
{
    constexpr int mostTries = 16;
    qsizetype at = text.indexOf('{');
    for (int tries = 0; at >= 0 && tries < mostTries; ++tries, at = text.indexOf('{', at + 1)) {
        json::WholeScan scan;
        qsizetype end = at;
        while (end < text.size() && !scan.isWhole())
            scan.add(QByteArrayView(text).sliced(end++, 1));
        Result<json::Document> found = json::Document::parse(text.mid(at, end - at));
        if (scan.isWhole() && found.ok() && found->root()["properties"].isObject())
            return std::move(*found);
    }
    return {};
}

/// A schema told in the prompt is followed in JSON mode, and without it where the words ask for JSON.
void readToldSchema(Ask &ask, const QByteArray &text)
{
    const bool asked = ask.format == AnswerFormat::JsonObject
                       || (ask.format == AnswerFormat::Text && text.toLower().contains("json schema"));
    if (!asked)
        return;
    if (auto schema = schemaIn(text)) {
        ask.told = std::move(schema);
        ask.schema = ask.told->root();
        ask.format = AnswerFormat::JsonSchema;
    }
}

void readThinking(Ask &ask, json::Value body, QByteArray effort)
{
    if (!ask.model->reasons())
        return;
    const json::Value thinking = body["thinking"];
    if (thinking["type"].text() == "disabled" || body["reasoning_effort"].toBool() == false)
        effort = "none";
    if (const std::optional<qint64> budget = thinking["budget_tokens"].toInt())
        effort = *budget >= 10000 ? "high" : *budget >= 5000 ? "medium" : "low";
    ask.effort = effort.isEmpty() ? ask.model->defaultEffort : effort;
    if (ask.effort == "none")
        return;
    const QByteArray format = body["reasoning_format"].text();
    const bool excluded = body["include_reasoning"].toBool() == false;
    ask.thinking = format == "raw" ? Thinking::Raw : format == "hidden" || excluded ? Thinking::Hidden : Thinking::Told;
}

} // namespace

QByteArray contentText(json::Value content)
{
    if (content.isString())
        return content.text();
    QByteArray text;
    for (const json::Value &part : content.items()) {
        const QByteArray piece = part["text"].text();
        if (!piece.isEmpty())
            text += text.isEmpty() ? piece : '\n' + piece;
    }
    return text;
}

Ask readChat(Provider provider, json::Value body, const SimModel &model)
{
    Ask ask;
    readCommon(ask, body, model);
    for (const json::Value &message : body["messages"].items()) {
        const QByteArray role = message["role"].text();
        charge(ask, message, message["content"]);
        if (role == "tool")
            ask.toolResults.push_back(contentText(message["content"]));
        else
            ask.toolResults.clear();
        if (role == "assistant")
            ++ask.answersSoFar;
        if (role == "user")
            readUser(ask, message["content"]);
    }
    const json::Value tools = body["tools"];
    ask.promptTokens += estimateTokens(tools.raw().size());
    readTools(ask, tools, body["tool_choice"], false);
    readFunctions(ask, body["functions"], body["function_call"]);
    ask.parallelCalls = body["parallel_tool_calls"].toBool().value_or(true);
    const json::Value format = body["response_format"];
    const json::Value bare = format["schema"];
    readFormat(ask, format, bare.exists() ? bare : format["json_schema"]["schema"]);
    for (const json::Value &message : body["messages"].items()) {
        const QByteArray role = message["role"].text();
        if (role == "system" || role == "developer" || role == "user")
            readToldSchema(ask, contentText(message["content"]));
    }
    readThinking(ask, body, body["reasoning_effort"].text());
    // Where reasoning may come raw, structured answers keep it apart.
    if (provider == Provider::Groq && ask.thinking == Thinking::Raw && ask.format != AnswerFormat::Text)
        ask.thinking = Thinking::Told;
    return ask;
}

Ask readCompletion(json::Value body, const SimModel &model)
{
    Ask ask;
    readCommon(ask, body, model);
    const json::Value prompt = body["prompt"];
    readUser(ask, prompt);
    for (const json::Value &item : prompt.items())
        ask.question += (ask.question.isEmpty() ? QByteArray() : QByteArray("\n")) + item.text();
    ask.promptTokens = std::max(1, estimateTokens(prompt.raw().size()));
    ask.fingerprint = hashBytes(ask.fingerprint, prompt.raw());
    return ask;
}

Ask readResponses(json::Value body, const SimModel &model, const std::vector<json::Value> &history)
{
    Ask ask;
    readCommon(ask, body, model);
    auto take = [&ask, inAnswer = false](json::Value item) mutable {
        charge(ask, item, item["content"]);
        const QByteArray type = item["type"].text();
        if (type == "function_call_output")
            ask.toolResults.push_back(contentText(item["output"]));
        else
            ask.toolResults.clear();
        if (item["role"].text() == "user")
            readUser(ask, item["content"]);
        ask.answersSoFar += isModels(item) && !inAnswer ? 1 : 0;
        inAnswer = isModels(item);
    };
    for (const json::Value &item : history)
        take(item);
    const json::Value input = body["input"];
    if (input.isString()) {
        charge(ask, input, input);
        ask.toolResults.clear();
        readUser(ask, input);
    }
    for (const json::Value &item : input.items())
        take(item);
    ask.promptTokens += estimateTokens(body["instructions"].raw().size() + body["tools"].raw().size());
    readTools(ask, body["tools"], body["tool_choice"], true);
    ask.parallelCalls = body["parallel_tool_calls"].toBool().value_or(true);
    if (const std::optional<qint64> most = body["max_tool_calls"].toInt())
        ask.maxCalls = int(std::min<qint64>(*most, 128));
    const json::Value format = body["text"]["format"];
    readFormat(ask, format, format["schema"]);
    readThinking(ask, body, body["reasoning"]["effort"].text());
    return ask;
}

} // namespace sluice::sim
