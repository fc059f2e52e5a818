// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/responsespassthrough.h"

#include "base/bytesearch.h"
#include "dialects/openaichat/openaichat_p.h"
#include "dialects/openairesponses/openairesponses_p.h"
#include "json/objecteditor.h"
#include "json/utf8.h"

#include <algorithm>

namespace sluice {

namespace {

qint64 numberOf(const QByteArray &data)
{
    const Result<json::Document> document = json::Document::parse(data);
    return document.ok() ? document->root()["sequence_number"].toInt().value_or(0) : 0;
}

/// Looked for as bytes first, for most events have neither.
bool mayHoldHalves(const QByteArray &data)
{
    return std::ranges::any_of(data, [](char byte) { return quint8(byte) >= 0x80; }) || data.contains("\\ud")
           || data.contains("\\uD");
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

QByteArray ResponsesPassthrough::forward(const SseEvent &event, const std::vector<StreamEvent> &decoded)
{
    if (event.data.startsWith("[DONE]"))
        return {}; // this format has none
    m_output.add(event, decoded);
    const bool isWhole =
        std::ranges::any_of(decoded, [](const StreamEvent &said) { return std::holds_alternative<Finished>(said); });
    const bool isEnd = isWhole || std::ranges::any_of(decoded, [](const StreamEvent &said) {
                           return std::holds_alternative<Failed>(said);
                       });
    QByteArray data = withNumber(isEnd ? withReadableUsage(event.data) : withWholeCharacters(event.data));
    if (isWhole)
        data = withOutput(data);
    if (m_first.isEmpty())
        m_first = data;
    m_last = data;
    return formatSseEvent(data, event.event);
}

/// Some servers leave the numbers out, which some clients cannot do without.
QByteArray ResponsesPassthrough::withNumber(const QByteArray &data) const
{
    if (holds(data, "\"sequence_number\""))
        return data;
    const Result<json::Document> document = json::Document::parse(data);
    if (!document.ok() || !document->root()["type"].isString())
        return data;
    json::ObjectEditor editor(document->root());
    editor.set("sequence_number", QByteArray::number(m_last.isEmpty() ? 0 : numberOf(m_last) + 1));
    return editor.result();
}

/// Clients take the answer from its last event: what was told before stands there too.
QByteArray ResponsesPassthrough::withOutput(const QByteArray &data) const
{
    const Result<json::Document> document = json::Document::parse(data);
    const json::Value response = document.ok() ? document->root()["response"] : json::Value();
    const QByteArray told = m_output.items();
    if (!response.isObject() || !response["output"].items().empty() || told == "[]")
        return data;
    json::ObjectEditor inner(response);
    inner.set("output", told);
    json::ObjectEditor editor(document->root());
    editor.set("response", inner.result());
    return editor.result();
}

/// Of the response that the last event tells.
QByteArray ResponsesPassthrough::withReadableUsage(const QByteArray &data)
{
    const Result<json::Document> document = json::Document::parseForeign(data);
    const json::Value response = document.ok() ? document->root()["response"] : json::Value();
    auto fit = openaichat::withFitUsage(response, openaichat::UsageForm::Responses);
    if (!fit)
        return json::validUtf8(data);
    json::ObjectEditor editor(document->root());
    editor.set("response", std::move(*fit));
    return json::validUtf8(editor.result());
}

/// Not every client can put the halves together.
QByteArray ResponsesPassthrough::withWholeCharacters(const QByteArray &data)
{
    if (!m_texts.areWaiting() && !mayHoldHalves(data))
        return data;
    const Result<json::Document> document = json::Document::parseForeign(data);
    const json::Value root = document.ok() ? document->root() : json::Value();
    const QByteArray type = root["type"].text();
    const json::Value delta = root["delta"];
    if (!type.endsWith(".delta") || !delta.isString())
        return json::validUtf8(data);
    json::TextDecoder &text = m_texts.of(type, root);
    if (text.stands(delta))
        return json::validUtf8(data);
    const QByteArray whole = text.decode(delta);
    if (!text.wasCut())
        return json::validUtf8(data);
    json::ObjectEditor editor(root);
    editor.set("delta", json::quoted(whole));
    return json::validUtf8(editor.result());
}

QByteArray ResponsesPassthrough::keepAlive() const
{
    return eventText("keepalive", numberOf(m_last));
}

QByteArray ResponsesPassthrough::responseId() const
{
    const Result<json::Document> document = json::Document::parse(m_first);
    return document.ok() ? document->root()["response"]["id"].text() : QByteArray();
}

QByteArray ResponsesPassthrough::ended(QByteArrayView type, const QByteArray &status, QByteArrayView member,
                                       const QByteArray &why) const
{
    const Result<json::Document> document = json::Document::parse(m_first);
    const json::Value response = document.ok() ? document->root()["response"] : json::Value();
    const QByteArray empty = "{}";
    json::ObjectEditor editor(response.isObject() ? response : json::Value(empty));
    editor.set("status", status);
    editor.set(member, why);
    editor.set("output", m_output.items());
    return eventText(type, numberOf(m_last) + 1, editor.result());
}

QByteArray ResponsesPassthrough::fail(const Error &error) const
{
    json::Writer failure;
    openairesponses::writeFailure(failure, error);
    return ended("response.failed", R"("failed")", "error", failure.bytes());
}

QByteArray ResponsesPassthrough::cut() const
{
    return ended("response.incomplete", R"("incomplete")", "incomplete_details", R"({"reason":"content_filter"})");
}

} // namespace sluice
