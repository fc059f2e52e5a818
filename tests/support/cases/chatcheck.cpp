// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/chatcheck.h"

#include "support/cases/replay.h"

namespace sluice::test {

QByteArray ChatCheck::run(const QByteArray &sse)
{
    for (const SseEvent &event : sseEvents(sse)) {
        if (m_done || m_failed)
            return "behind the end: " + event.data;
        if (!event.event.isEmpty())
            return "chunks have no names: " + event.event;
        if (event.data == "[DONE]") {
            m_done = true;
            continue;
        }
        const Result<json::Document> document = json::Document::parse(event.data);
        if (!document.ok())
            return "not JSON: " + event.data;
        const QByteArray problem = take(document->root());
        if (!problem.isEmpty())
            return problem + ": " + event.data;
    }
    if (m_done && !m_finished)
        return "[DONE] without a finish reason";
    return m_done || m_failed ? QByteArray() : QByteArray("no end");
}

QByteArray ChatCheck::take(const json::Value &chunk)
{
    if (const json::Value error = chunk["error"]; error.exists()) {
        m_failed = true;
        const bool told = !error["message"].text().isEmpty() && !error["type"].text().isEmpty();
        return told && error["param"].exists() && error["code"].exists() ? "" : "an error without words";
    }
    if (chunk["object"].text() != m_object)
        return "no object of the right kind";
    if (m_started && chunk["id"].text() != m_id)
        return "the id changes";
    m_id = chunk["id"].text();
    const auto choices = chunk["choices"].items();
    if (choices.empty())
        return m_started && chunk["usage"].isObject() ? "" : "an empty chunk";
    if (m_finished)
        return "a choice behind the finish";
    const json::Value choice = choices.front();
    const bool chat = choice["delta"].exists();
    if (chat && !m_started && choice["delta"]["role"].text() != "assistant")
        return "the first chunk has no role";
    m_started = true;
    m_finished = choice["finish_reason"].isString();
    if (!m_finished && !choice["finish_reason"].isNull())
        return "finish_reason must be null until the end";
    m_text += choice["text"].text();
    return chat ? takeDelta(choice["delta"]) : QByteArray();
}

QByteArray ChatCheck::takeDelta(const json::Value &delta)
{
    m_text += delta["content"].text();
    for (const json::Value &call : delta["tool_calls"].items()) {
        if (const QByteArray problem = takeCall(call); !problem.isEmpty())
            return problem;
    }
    return {};
}

QByteArray ChatCheck::takeCall(const json::Value &call)
{
    const auto index = call["index"].toInt();
    if (!index || *index < 0 || *index > qint64(m_calls.size()))
        return "calls count from 0 without a gap";
    const bool fresh = *index == qint64(m_calls.size());
    if (fresh)
        m_calls.emplace_back();
    Call &known = m_calls[std::size_t(*index)];
    const json::Value function = call["function"];
    if (fresh != !call["id"].text().isEmpty() || fresh != !function["name"].text().isEmpty())
        return "id and name come once, first";
    known.id += call["id"].text();
    known.name += function["name"].text();
    known.arguments += function["arguments"].text();
    return {};
}

} // namespace sluice::test
