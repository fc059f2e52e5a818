// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages_p.h"
#include "json/utf8.h"
#include "json/wholescan.h"

#include <algorithm>
#include <functional>

namespace sluice::anthropicmessages {

namespace {

/// With quotes.
QByteArrayView stopReason(FinishReason reason, bool hasCalls)
{
    switch (reason) {
    case FinishReason::Length: return "\"max_tokens\"";
    case FinishReason::ContentFilter: return "\"refusal\"";
    case FinishReason::Stop:
    case FinishReason::ToolCalls:
    case FinishReason::Unknown: break;
    }
    // Some servers say stop where they call; a client looks for calls by this reason.
    return hasCalls ? "\"tool_use\"" : "\"end_turn\"";
}

} // namespace

void writeStop(json::Writer &writer, const Finished &end, bool hasCalls, const AnswerContext &context)
{
    const bool isHit = end.reason == FinishReason::Stop && !hasCalls && !end.stop.isEmpty()
                       && std::ranges::find(context.stops, end.stop) != context.stops.end();
    writer.key("stop_reason").raw(isHit ? "\"stop_sequence\"" : stopReason(end.reason, hasCalls));
    writer.key("stop_sequence");
    if (isHit)
        writer.string(end.stop);
    else
        writer.null();
}

void writeUsage(json::Writer &writer, const Usage &usage)
{
    const qint64 cached = cachedPart(usage);
    writer.beginObject().key("input_tokens").integer(usage.input.value_or(0) - cached);
    writer.key("cache_creation_input_tokens").integer(0).key("cache_read_input_tokens").integer(cached);
    writer.key("output_tokens").integer(usage.output.value_or(0));
    if (usage.isEstimated)
        writer.key("estimated").boolean(true);
    writer.endObject();
}

QByteArray inputObject(const QByteArray &arguments)
{
    const QByteArray text = arguments.trimmed();
    if (text.isEmpty() || text == "null")
        return "{}";
    json::WholeScan scan;
    const QByteArray object = text.startsWith('{') ? scan.upToEnd(text).toByteArray() : QByteArray();
    const Result<json::Document> document = json::Document::parse(object);
    if (document.ok() && document->root().isObject())
        return json::wholeCharacters(object);                 // it becomes JSON of ours
    return "{\"arguments\":" + json::quoted(arguments) + '}'; // what the model wrote, for the tool to complain about
}

QByteArray callId(const AnswerContext &context, const QByteArray &id, qint64 block)
{
    if (id.isEmpty())
        return "toolu_" + context.id + '_' + QByteArray::number(block);
    // The format's ids have letters, digits, _ and - only: a conversation may go on where that is checked.
    const auto isTaken = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    };
    QByteArray fit = id;
    std::ranges::replace_if(fit, std::not_fn(isTaken), '_');
    return fit;
}

namespace {

void writeContent(json::Writer &writer, const ChatResponse &response, const AnswerContext &context)
{
    qint64 block = 0;
    const Message &message = response.message;
    writer.beginArray();
    if (context.thinking && !message.reasoning.isEmpty()) {
        ++block;
        writer.beginObject().key("type").string("thinking").key("thinking").string(message.reasoning);
        writer.key("signature").string({}).endObject();
    }
    const QByteArray text = joinedText(message) + response.refusal;
    if (!text.isEmpty()) {
        ++block;
        writer.beginObject().key("type").string("text").key("text").string(text).endObject();
    }
    for (const ToolCall &call : message.toolCalls) {
        if (call.arguments.isEmpty() && isCutOff(response.finishReason))
            continue;
        writer.beginObject().key("type").string("tool_use").key("id").string(callId(context, call.id, block++));
        writer.key("name").string(call.name).key("input").raw(inputObject(call.arguments)).endObject();
    }
    writer.endArray();
}

} // namespace

QByteArray encodeResponse(const ChatResponse &response, const AnswerContext &context)
{
    json::Writer writer;
    writer.beginObject().key("id").string("msg_" + context.id).key("type").string("message");
    writer.key("role").string("assistant");
    writer.key("model").string(response.model.isEmpty() ? context.model : response.model);
    writer.key("content");
    writeContent(writer, response, context);
    writeStop(writer, {response.finishReason, response.stop}, !response.message.toolCalls.empty(), context);
    writer.key("usage");
    writeUsage(writer, response.usage);
    return writer.endObject().take();
}

QByteArray encodeTokenCount(qint64 tokens)
{
    json::Writer writer;
    return writer.beginObject().key("input_tokens").integer(tokens).endObject().take();
}

} // namespace sluice::anthropicmessages
