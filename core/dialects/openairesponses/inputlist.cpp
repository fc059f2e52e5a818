// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/openairesponses_p.h"
#include "wire/pagequery.h"
#include "json/objecteditor.h"

#include <algorithm>

namespace sluice::openairesponses {

namespace {

struct Page {
    qint64 limit = 20;
    bool isOldestFirst = false;
    QByteArray after;
};

Result<Page> pageOf(const QByteArray &query)
{
    constexpr qint64 most = 100;
    const PageQuery asked(query);
    const PageQuery::Limit limit = asked.limit(most);
    if (!limit.isValid)
        return invalidRequest("limit", QStringLiteral("must be a number from 1 to %1").arg(most));
    Page page;
    page.limit = limit.count.value_or(page.limit);
    page.after = asked.value("after");
    const QByteArray order = asked.value("order");
    page.isOldestFirst = order == "asc";
    if (!page.isOldestFirst && !order.isEmpty() && order != "desc")
        return invalidRequest("order", QStringLiteral("must be asc or desc"));
    return page;
}

QByteArray idPrefix(const QByteArray &type)
{
    constexpr std::pair<QByteArrayView, QByteArrayView> known[] = {
        {"message", "msg"},  {"function_call", "fc"},     {"function_call_output", "fco"},
        {"reasoning", "rs"}, {"custom_tool_call", "ctc"}, {"custom_tool_call_output", "ctco"},
    };
    const auto *row = std::ranges::find(known, QByteArrayView(type), &std::pair<QByteArrayView, QByteArrayView>::first);
    return (row == std::end(known) ? QByteArrayView("item") : row->second).toByteArray();
}

/// An item as the list has it, whatever a client may leave out of one that it sends.
QByteArray whole(const QByteArray &item, const QByteArray &place)
{
    json::ObjectEditor editor{json::Value(QByteArrayView(item))};
    const json::Value content = editor.value("content");
    const QByteArray type = editor.has("type") ? editor.value("type").text() : QByteArray("message");
    if (type == "message" && content.isString()) {
        const bool isAnswer = editor.value("role").text() == "assistant";
        json::Writer part;
        part.beginArray().beginObject().key("type").string(isAnswer ? "output_text" : "input_text");
        part.key("text").raw(content.raw());
        if (isAnswer)
            part.key("annotations").beginArray().endArray();
        editor.set("content", part.endObject().endArray().take());
    }
    if (!editor.has("type"))
        editor.set("type", json::quoted(type));
    if (!editor.value("id").isString())
        editor.set("id", json::quoted(idPrefix(type) + place));
    if (!editor.has("status"))
        editor.set("status", "\"completed\"");
    return editor.result();
}

} // namespace

Result<QByteArray> encodeInputList(const QByteArrayList &items, const QByteArray &answerId, const QByteArray &query)
{
    const Result<Page> page = pageOf(query);
    if (!page)
        return page.error();
    const QByteArray mark = answerId.mid(answerId.indexOf('_'));
    std::vector<std::pair<QByteArray, QByteArray>> list;
    for (const QByteArray &item : items) {
        const QByteArray text = whole(item, mark + "_in" + QByteArray::number(qulonglong(list.size())));
        list.emplace_back(json::Value(QByteArrayView(text))["id"].text(), text);
    }
    if (!page->isOldestFirst)
        std::ranges::reverse(list);
    auto first = list.begin();
    if (!page->after.isEmpty()) {
        const auto found = std::ranges::find(list, page->after, &std::pair<QByteArray, QByteArray>::first);
        if (found == list.end())
            return invalidRequest("after", QStringLiteral("is none of the input's items"));
        first = found + 1;
    }
    const auto last = first + std::min<qint64>(page->limit, list.end() - first);
    json::Writer writer;
    writer.beginObject().key("object").string("list").key("data").beginArray();
    std::for_each(first, last, [&](const auto &item) { writer.raw(item.second); });
    writer.endArray();
    for (const auto &[name, end] :
         {std::pair("first_id", first), std::pair("last_id", last - (first == last ? 0 : 1))}) {
        writer.key(name);
        if (first == last)
            writer.null();
        else
            writer.string(end->first);
    }
    return writer.key("has_more").boolean(last != list.end()).endObject().take();
}

} // namespace sluice::openairesponses
