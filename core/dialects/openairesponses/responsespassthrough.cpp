// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/responsespassthrough.h"

#include "dialects/openairesponses/openairesponses_p.h"
#include "json/objecteditor.h"

namespace sluice {

namespace {

qint64 numberOf(const QByteArray &data)
{
    const Result<json::Document> document = json::Document::parse(data);
    return document.ok() ? document->root()["sequence_number"].toInt().value_or(0) : 0;
}

QByteArray eventText(QByteArrayView type, qint64 number, const QByteArray &response = {})
{
    json::Writer writer;
    writer.beginObject().key("type").string(type).key("sequence_number").integer(number);
    if (!response.isEmpty())
        writer.key("response").raw(response);
    return formatSseEvent(writer.endObject().bytes(), type);
}

} // namespace

QByteArray ResponsesPassthrough::forward(const SseEvent &event)
{
    if (event.data.startsWith("[DONE]"))
        return {}; // this format has none
    if (m_first.isEmpty())
        m_first = event.data;
    m_last = event.data;
    return formatSseEvent(event.data, event.event);
}

QByteArray ResponsesPassthrough::keepAlive() const
{
    return eventText("keepalive", numberOf(m_last));
}

QByteArray ResponsesPassthrough::fail(const Error &error) const
{
    json::Writer failure;
    openairesponses::writeFailure(failure, error);
    const Result<json::Document> document = json::Document::parse(m_first);
    const json::Value response = document.ok() ? document->root()["response"] : json::Value();
    const QByteArray empty = "{}";
    json::ObjectEditor editor(response.isObject() ? response : json::Value(empty));
    editor.set("status", "\"failed\"");
    editor.set("error", failure.bytes());
    return eventText("response.failed", numberOf(m_last) + 1, editor.result());
}

} // namespace sluice
