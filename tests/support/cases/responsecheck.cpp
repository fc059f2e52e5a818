// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/responsecheck.h"

#include "support/cases/replay.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice::test {

namespace {

QByteArray partText(const json::Value &part)
{
    return part["refusal"].exists() ? part["refusal"].text() : part["text"].text();
}

bool isArguments(const QByteArray &type)
{
    return type.startsWith("response.function_call_arguments.") || type.startsWith("response.custom_tool_call_input.");
}

} // namespace

QByteArray ResponseCheck::run(const QByteArray &sse)
{
    for (const SseEvent &event : sseEvents(sse)) {
        const Result<json::Document> document = json::Document::parse(event.data);
        if (!document.ok())
            return "not JSON: " + event.data;
        const json::Value data = document->root();
        if (data["type"].text() != event.event)
            return "event name and type differ: " + event.data;
        if (data["sequence_number"].toInt() != m_events++)
            return "gap in the numbers: " + event.data;
        if (m_ended)
            return "behind the end: " + event.data;
        const QByteArray problem = take(data);
        if (!problem.isEmpty())
            return problem + ": " + event.data;
    }
    return m_ended ? QByteArray() : QByteArray("no end");
}

QByteArray ResponseCheck::take(const json::Value &data)
{
    const QByteArray type = data["type"].text();
    if ((m_events == 1) != (type == "response.created") || (m_events == 2) != (type == "response.in_progress"))
        return "must begin with created and in_progress, once";
    if (data["response"].exists())
        return takeLife(type, data);
    if (type.startsWith("response.output_item."))
        return takeItem(type, data);
    return type == "keepalive" ? QByteArray() : takePart(type, data);
}

QByteArray ResponseCheck::takeLife(const QByteArray &type, const json::Value &data)
{
    const json::Value response = data["response"];
    for (const char *key : {"id",
                            "object",
                            "created_at",
                            "completed_at",
                            "status",
                            "error",
                            "incomplete_details",
                            "instructions",
                            "max_output_tokens",
                            "model",
                            "output",
                            "parallel_tool_calls",
                            "previous_response_id",
                            "reasoning",
                            "service_tier",
                            "store",
                            "temperature",
                            "text",
                            "tool_choice",
                            "tools",
                            "top_p",
                            "truncation",
                            "usage",
                            "user",
                            "metadata"}) {
        if (!response[key].exists())
            return QByteArray("the response has no ") + key;
    }
    if (m_events > 1 && response["id"].text() != m_id)
        return "the response's id changes";
    m_id = response["id"].text();
    const QByteArray status = response["status"].text();
    if (type != "response.created" && type != "response." + status)
        return "event and status differ";
    if (m_events <= 2) {
        const bool fresh = status == "in_progress" && response["output"].raw() == "[]" && response["usage"].isNull();
        return fresh ? QByteArray() : QByteArray("not in progress");
    }
    return takeEnd(status, response);
}

QByteArray ResponseCheck::takeEnd(const QByteArray &status, const json::Value &response)
{
    m_ended = true;
    if ((status == "failed") == response["error"].isNull())
        return "an error belongs to a failed response";
    if ((status == "incomplete") == response["incomplete_details"].isNull())
        return "incomplete_details belong to an incomplete response";
    if (status == "failed")
        return {};
    if (m_open)
        return "an item is open at the end";
    const auto output = response["output"].items();
    if (output.size() != m_items.size())
        return "the output has other items than the stream";
    for (std::size_t i = 0; i < output.size(); ++i) {
        if (output[i].raw() != m_items[i].done)
            return "an item of the output differs from the stream's";
    }
    return {};
}

QByteArray ResponseCheck::takeItem(const QByteArray &type, const json::Value &data)
{
    const json::Value item = data["item"];
    const QByteArray id = item["id"].text();
    if (type == "response.output_item.done")
        return data["output_index"].toInt() == qint64(m_items.size()) - 1 ? takeDone(item) : "wrong output_index";
    if (data["output_index"].toInt() != qint64(m_items.size()))
        return "output_index must grow by one";
    if (m_open)
        return "the item before is still open";
    const bool used = std::ranges::find(m_items, id, &Item::id) != m_items.end();
    if (id.isEmpty() || used)
        return "the item needs an id of its own";
    if (item["type"].text() == "message" && item["content"].raw() != "[]")
        return "a new message has no content";
    m_items.push_back({id, item["type"].text()});
    m_open = true;
    return {};
}

QByteArray ResponseCheck::takeDone(const json::Value &item)
{
    Item &known = m_items.back();
    if (!m_open || item["id"].text() != known.id || item["type"].text() != known.type)
        return "not the open item";
    m_open = false;
    known.done = item.raw().toByteArray();
    if (known.partOpen)
        return "its part is open";
    if (item["status"].text() == "in_progress" || (known.type != "reasoning" && !item["status"].exists()))
        return "its status must be an end";
    const json::Value parts = item[known.type == "reasoning" ? "summary" : "content"];
    std::vector<QByteArray> texts;
    for (const json::Value &part : parts.items())
        texts.push_back(partText(part));
    if (texts != known.parts)
        return "its parts differ from the stream's";
    const bool call = known.type == "function_call" || known.type == "custom_tool_call";
    const QByteArray whole = item["arguments"].exists() ? item["arguments"].text() : item["input"].text();
    return call && (whole != known.text || !known.textDone) ? "its arguments differ from the stream's" : QByteArray();
}

/// What an answer cites may be told when a call has closed its text: it is part of that from then on.
bool ResponseCheck::takeLateAnnotation(const json::Value &data)
{
    const auto item = std::ranges::find(m_items, data["item_id"].text(), &Item::id);
    if (item == m_items.end() || item->done.isEmpty())
        return false;
    const qsizetype end = item->done.indexOf("],\"logprobs\"");
    if (end > 0)
        item->done.insert(end, (item->done[end - 1] == '[' ? "" : ",") + data["annotation"].raw().toByteArray());
    return true;
}

QByteArray ResponseCheck::takePart(const QByteArray &type, const json::Value &data)
{
    if (type == "response.output_text.annotation.added" && takeLateAnnotation(data))
        return {};
    if (m_items.empty() || !m_open || data["item_id"].text() != m_items.back().id
        || data["output_index"].toInt() != qint64(m_items.size()) - 1)
        return "not the open item";
    Item &item = m_items.back();
    const QByteArray index = item.type == "reasoning" ? "summary_index" : "content_index";
    const qint64 expected = qint64(item.parts.size()) - (type.endsWith("part.added") ? 0 : 1);
    if (!isArguments(type) && data[index].toInt() != expected)
        return "wrong part";
    if (type.endsWith("part.added")) {
        if (item.partOpen)
            return "the part before is open";
        item.parts.emplace_back();
        item.text.clear();
        item.partOpen = true;
        item.textDone = false;
    } else if (type.endsWith(".delta")) {
        if (!item.partOpen && !isArguments(type))
            return "no part is open";
        item.text += data["delta"].text();
    } else if (type.endsWith("part.done")) {
        if (!item.textDone || partText(data["part"]) != item.text)
            return "the part's text differs from its deltas";
        item.parts.back() = item.text;
        item.partOpen = false;
    } else if (type == "response.output_text.annotation.added") {
        if (!item.partOpen || item.textDone || !data["annotation"].isObject())
            return "an annotation of no open text";
    } else if (type.endsWith(".done")) {
        const QByteArray whole = type.contains("arguments")   ? data["arguments"].text()
                                 : type.contains("tool_call") ? data["input"].text()
                                                              : partText(data);
        if (whole != item.text || item.textDone)
            return "the whole text differs from its deltas";
        item.textDone = true;
    } else {
        return "an event no client knows";
    }
    return {};
}

QByteArray describeResponse(const QByteArray &sse)
{
    QByteArrayList lines;
    for (const SseEvent &event : sseEvents(sse)) {
        const Result<json::Document> document = json::Document::parse(event.data);
        json::Writer writer;
        writer.beginObject();
        const json::Value root = document.ok() ? document->root() : json::Value();
        const json::Value response = root["response"];
        for (const json::Member &member : response.members()) {
            if (QByteArrayList{"id", "status", "error", "incomplete_details", "output", "usage"}.contains(member.key))
                writer.key(member.key).raw(member.value.raw());
        }
        for (const json::Member &member : root.members()) {
            if (!QByteArrayList{"type", "sequence_number", "response"}.contains(member.key))
                writer.key(member.key).raw(member.value.raw());
        }
        const bool begins = event.event == "response.created" || event.event == "response.in_progress";
        lines.append(begins ? event.event : event.event + ' ' + writer.endObject().take());
    }
    return lines.join('\n');
}

} // namespace sluice::test
