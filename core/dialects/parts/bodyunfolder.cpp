// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/bodyforms.h"
#include "json/arrayeditor.h"
#include "json/objecteditor.h"

namespace sluice {

namespace {

using json::ArrayEditor;
using json::ObjectEditor;
using json::Value;

/// The choice as a chunk has it that tells all but the end.
QByteArray asDelta(const Value &choice)
{
    ObjectEditor editor(choice);
    if (editor.has("message"))
        editor.rename("message", "delta");
    editor.set("finish_reason", "null");
    return editor.result();
}

/// The chunk that tells a choice's end only.
QByteArray asEnd(const Value &choice)
{
    const Value index = choice["index"];
    const Value reason = choice["finish_reason"];
    json::Writer writer;
    writer.beginObject().key("index").raw(index.exists() ? index.raw() : "0").key("delta").raw("{}");
    writer.key("finish_reason").raw(reason.exists() ? reason.raw() : "\"stop\"");
    return writer.endObject().take();
}

template<typename Change>
QByteArray withChoices(const Value &body, Change change)
{
    ObjectEditor editor(body);
    editor.set("object", "\"chat.completion.chunk\"");
    const Value choices = body["choices"];
    if (choices.isArray()) {
        ArrayEditor items(choices);
        for (std::size_t i = 0; i < items.items().size(); ++i) {
            if (items.items()[i].isObject())
                items.set(i, change(items.items()[i]));
        }
        editor.set("choices", items.result());
    }
    return editor.result();
}

QByteArray eventOf(QByteArrayView type, qint64 &number, QByteArrayView members)
{
    json::Writer writer;
    writer.beginObject().key("type").string(type).key("sequence_number").integer(number++);
    return writer.raw(members).endObject().take();
}

QByteArray edited(const Value &object, QByteArrayView key, const QByteArray &value)
{
    ObjectEditor editor(object);
    editor.set(key, value);
    return editor.result();
}

/// The events of one item of a response.
class ItemTeller
{
public:
    ItemTeller(std::vector<SseEvent> &events, qint64 &number, const Value &item, qint64 index)
        : m_events(events)
        , m_number(number)
        , m_item(item)
        , m_place("\"item_id\":" + json::quoted(item["id"].text()) + ",\"output_index\":" + QByteArray::number(index))
        , m_index("\"output_index\":" + QByteArray::number(index))
    {
    }

    void tell()
    {
        const QByteArray type = m_item["type"].text();
        tellItem("response.output_item.added", begun(type));
        if (type == "message")
            tellParts();
        else if (type == "function_call")
            tellArguments();
        tellItem("response.output_item.done", m_item.raw().toByteArray());
    }

private:
    void add(const QByteArray &type, const QByteArray &members)
    {
        m_events.push_back({type, eventOf(type, m_number, members), {}});
    }
    void tellItem(const QByteArray &type, const QByteArray &item) { add(type, m_index + ",\"item\":" + item); }

    /// The item as it is before its content.
    [[nodiscard]] QByteArray begun(const QByteArray &type) const
    {
        ObjectEditor editor(m_item);
        if (editor.has("status"))
            editor.set("status", "\"in_progress\"");
        if (type == "message")
            editor.set("content", "[]");
        if (type == "function_call")
            editor.set("arguments", "\"\"");
        return editor.result();
    }

    void tellParts()
    {
        qint64 index = 0;
        for (const Value &part : m_item["content"].items()) {
            const QByteArray place = m_place + ",\"content_index\":" + QByteArray::number(index++);
            const bool isText = part["type"].text() == "output_text";
            const QByteArray member = isText ? "text" : "refusal";
            const QByteArray name = isText ? "response.output_text" : "response.refusal";
            const QByteArray text = json::quoted(part[member].text());
            const QByteArray logprobs = isText ? ",\"logprobs\":[]" : "";
            add("response.content_part.added", place + ",\"part\":" + edited(part, member, "\"\""));
            add(name + ".delta", place + ",\"delta\":" + text + logprobs);
            add(name + ".done", place + ",\"" + member + "\":" + text + logprobs);
            add("response.content_part.done", place + ",\"part\":" + part.raw().toByteArray());
        }
    }

    void tellArguments()
    {
        const QByteArray arguments = json::quoted(m_item["arguments"].text());
        add("response.function_call_arguments.delta", m_place + ",\"delta\":" + arguments);
        add("response.function_call_arguments.done",
            m_place + ",\"name\":" + json::quoted(m_item["name"].text()) + ",\"arguments\":" + arguments);
    }

    std::vector<SseEvent> &m_events;
    qint64 &m_number;
    Value m_item;
    QByteArray m_place;
    QByteArray m_index;
};

QByteArray endType(const Value &response)
{
    const QByteArray status = response["status"].text();
    return "response." + (status == "incomplete" || status == "failed" ? status : QByteArray("completed"));
}

} // namespace

std::vector<SseEvent> unfoldChat(const Value &body)
{
    ObjectEditor whole(body);
    whole.remove("usage");
    const QByteArray said = whole.result();
    return {{{}, withChoices(Value(said), asDelta), {}}, {{}, withChoices(body, asEnd), {}}, {{}, "[DONE]", {}}};
}

std::vector<SseEvent> unfoldCompletions(const Value &body)
{
    return {{{}, body.raw().toByteArray(), {}}, {{}, "[DONE]", {}}};
}

std::vector<SseEvent> unfoldResponse(const Value &body)
{
    std::vector<SseEvent> events;
    qint64 number = 0;
    ObjectEditor editor(body);
    editor.set("status", "\"in_progress\"");
    editor.set("output", "[]");
    editor.set("usage", "null");
    const QByteArray begun = "\"response\":" + editor.result();
    for (const char *type : {"response.created", "response.in_progress"})
        events.push_back({type, eventOf(type, number, begun), {}});
    qint64 index = 0;
    for (const Value &item : body["output"].items()) {
        if (item.isObject())
            ItemTeller(events, number, item, index++).tell();
    }
    const QByteArray end = endType(body);
    events.push_back({end, eventOf(end, number, "\"response\":" + body.raw().toByteArray()), {}});
    return events;
}

} // namespace sluice
