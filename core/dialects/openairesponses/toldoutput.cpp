// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/toldoutput.h"

#include "json/objecteditor.h"
#include "json/writer.h"

namespace sluice {

namespace {

constexpr QByteArrayView itemEvent = "response.output_item.";
constexpr qsizetype mostBytes = 16 * 1024 * 1024;

/// A message as far as it was told.
QByteArray partOf(const QByteArray &announced, const QByteArray &text)
{
    json::Writer content;
    content.beginArray().beginObject().key("type").string("output_text").key("text").string(text);
    content.key("annotations").beginArray().endArray().endObject().endArray();
    json::ObjectEditor editor{json::Value(QByteArrayView(announced))};
    editor.set("content", content.take());
    editor.set("status", "\"incomplete\"");
    return editor.result();
}

} // namespace

void ToldOutput::add(const SseEvent &event, const std::vector<StreamEvent> &decoded)
{
    if (event.data.contains(itemEvent)) // perhaps within a text
        addItem(event);
    for (const StreamEvent &said : decoded) {
        const auto *delta = std::get_if<TextDelta>(&said);
        if (!delta || m_open < 0 || m_bytes > mostBytes)
            continue;
        m_items[m_open].text += delta->text;
        m_bytes += delta->text.size();
    }
}

void ToldOutput::addItem(const SseEvent &event)
{
    constexpr qint64 mostItems = 4096;
    const Result<json::Document> document = json::Document::parse(event.data);
    if (!document)
        return;
    const json::Value data = document->root();
    const QByteArray type = data["type"].text();
    const qint64 place = data["output_index"].toInt().value_or(0);
    if (!type.startsWith(itemEvent) || !data["item"].isObject() || place < 0 || place >= mostItems
        || m_bytes > mostBytes)
        return;
    Item &item = m_items[place];
    m_bytes += data["item"].raw().size() - item.told.size();
    item.told = data["item"].raw().toByteArray();
    item.isWhole = type.endsWith(".done");
    m_open = item.isWhole ? -1 : place;
}

QByteArray ToldOutput::items() const
{
    json::Writer writer;
    writer.beginArray();
    for (const auto &[place, item] : m_items) {
        if (item.isWhole)
            writer.raw(item.told);
        else if (!item.text.isEmpty())
            writer.raw(partOf(item.told, item.text));
    }
    return writer.endArray().take();
}

} // namespace sluice
