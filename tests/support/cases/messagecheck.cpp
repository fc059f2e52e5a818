// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/messagecheck.h"

#include "support/cases/replay.h"
#include "json/writer.h"

namespace sluice::test {

namespace {

bool hasUsage(const json::Value &usage)
{
    return usage["input_tokens"].toInt() && usage["output_tokens"].toInt() && usage["cache_read_input_tokens"].toInt();
}

QByteArray deltaTypeOf(const QByteArray &block)
{
    if (block == "tool_use")
        return "input_json_delta";
    return block == "thinking" ? "thinking_delta" : "text_delta";
}

} // namespace

QByteArray MessageCheck::run(const QByteArray &sse)
{
    for (const SseEvent &event : sseEvents(sse)) {
        const Result<json::Document> document = json::Document::parse(event.data);
        if (!document.ok())
            return "not JSON: " + event.data;
        if (document->root()["type"].text() != event.event)
            return "event name and type differ: " + event.data;
        if (event.event == "ping")
            continue;
        ++m_events;
        const QByteArray problem = m_failed || (m_ended && !m_usage.isEmpty() && event.event != "message_stop")
                                       ? QByteArray("behind the end")
                                       : take(document->root());
        if (!problem.isEmpty())
            return problem + ": " + event.data;
    }
    return m_ended ? QByteArray() : QByteArray("no end");
}

QByteArray MessageCheck::take(const json::Value &data)
{
    const QByteArray type = data["type"].text();
    if (type == "error") {
        m_failed = m_ended = true;
        const json::Value error = data["error"];
        return error["type"].text().isEmpty() || error["message"].text().isEmpty() ? "an empty error" : "";
    }
    if ((m_events == 1) != (type == "message_start"))
        return "must begin with message_start, once";
    if (type == "message_start")
        return takeStart(data["message"]);
    if (type.startsWith("content_block_"))
        return takeBlock(type, data);
    if (type == "message_delta")
        return takeEnd(data);
    if (type != "message_stop")
        return "an event no client knows";
    m_ended = true;
    return m_usage.isEmpty() ? "message_stop without message_delta" : "";
}

QByteArray MessageCheck::takeStart(const json::Value &message)
{
    m_head = '"' + message["id"].text()
             + "\",\"type\":\"message\",\"role\":\"assistant\",\"model\":" + json::quoted(message["model"].text());
    const bool fresh = message["content"].raw() == "[]" && message["stop_reason"].isNull();
    return fresh && hasUsage(message["usage"]) ? "" : "not a fresh message with usage";
}

QByteArray MessageCheck::takeBlock(const QByteArray &type, const json::Value &data)
{
    if (!m_usage.isEmpty())
        return "a block behind message_delta";
    const bool start = type == "content_block_start";
    const qint64 expected = qint64(m_blocks.size()) - (start ? 0 : 1);
    if (data["index"].toInt() != expected)
        return "wrong index";
    if (start == m_blockOpen)
        return "blocks overlap";
    if (type == "content_block_delta")
        return takeDelta(data["delta"]);
    m_blockOpen = start;
    if (!start)
        return {};
    const json::Value block = data["content_block"];
    m_blocks.push_back({block["type"].text(), block["id"].text(), block["name"].text()});
    if (m_blocks.back().type == "tool_use")
        return block["id"].text().isEmpty() || block["input"].raw() != "{}" ? "a call needs an id and no input" : "";
    const bool thinking = m_blocks.back().type == "thinking";
    return block[thinking ? "thinking" : "text"].raw() == "\"\"" && block["signature"].isString() == thinking
               ? ""
               : "a block must begin empty";
}

QByteArray MessageCheck::takeDelta(const json::Value &delta)
{
    Block &block = m_blocks.back();
    if (delta["type"].text() == "signature_delta" && block.type == "thinking") {
        block.signature = delta["signature"].text();
        return {};
    }
    if (delta["type"].text() != deltaTypeOf(block.type))
        return "the delta does not fit the block";
    for (const char *member : {"text", "thinking", "partial_json"})
        block.text += delta[member].text();
    return {};
}

QByteArray MessageCheck::takeEnd(const json::Value &data)
{
    if (m_blockOpen || !m_usage.isEmpty())
        return "message_delta comes once, behind the blocks";
    m_stopReason = data["delta"]["stop_reason"].text();
    m_stopSequence = data["delta"]["stop_sequence"].raw().toByteArray();
    m_usage = data["usage"].raw().toByteArray();
    return m_stopReason.isEmpty() || !hasUsage(data["usage"]) ? "no stop reason or usage" : "";
}

QByteArray MessageCheck::message() const
{
    json::Writer writer;
    writer.beginArray();
    for (const Block &block : m_blocks) {
        writer.beginObject().key("type").string(block.type);
        if (block.type == "tool_use")
            writer.key("id").string(block.id).key("name").string(block.name).key("input").raw(block.text);
        else
            writer.key(block.type).string(block.text);
        if (block.type == "thinking")
            writer.key("signature").string(block.signature);
        writer.endObject();
    }
    writer.endArray();
    return "{\"id\":" + m_head + ",\"content\":" + writer.bytes() + ",\"stop_reason\":\"" + m_stopReason
           + "\",\"stop_sequence\":" + m_stopSequence + ",\"usage\":" + m_usage + '}';
}

QByteArray describeMessages(const QByteArray &sse)
{
    QByteArrayList lines;
    for (const SseEvent &event : sseEvents(sse)) {
        const Result<json::Document> document = json::Document::parse(event.data);
        const json::Value root = document.ok() ? document->root() : json::Value();
        json::Writer writer;
        writer.beginObject();
        for (const json::Member &member : root.members()) {
            if (member.key != "type")
                writer.key(member.key).raw(member.value.raw());
        }
        lines.append(event.event + ' ' + writer.endObject().take());
    }
    return lines.join('\n');
}

} // namespace sluice::test
