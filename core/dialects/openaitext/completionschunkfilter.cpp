// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaitext/completionschunkfilter.h"

#include "dialects/openaichat/openaichat_p.h"
#include "dialects/parts/finishreason.h"
#include "json/arrayeditor.h"
#include "json/objecteditor.h"
#include "json/utf8.h"
#include "json/writer.h"

namespace sluice {

namespace {

constexpr qint64 mostTextChoices = 128;

} // namespace

QByteArray CompletionsChunkFilter::filter(const QByteArray &raw)
{
    // What is edited must be the very text that is read.
    const bool isMarked = raw.startsWith(json::byteOrderMark);
    const QByteArray data = (isMarked ? raw.sliced(json::byteOrderMark.size()) : raw).trimmed();
    const Result<json::Document> document = json::Document::parseForeign(data);
    if (!document.ok() || !document->root().isObject())
        return {};
    m_last = data;
    json::ObjectEditor editor{json::Value(data)};
    const json::Value list = editor.value("choices");
    const bool toldUsage = editor.value("usage").isObject();
    if (toldUsage)
        m_usage = data;
    if (list.isArray()) {
        json::ArrayEditor choices(list);
        for (std::size_t i = 0; i < choices.items().size(); ++i) {
            if (auto fitted = fitChoice(choices.items()[i]))
                choices.set(i, std::move(*fitted));
        }
        if (toldUsage && choices.items().empty())
            return {};
        if (choices.changed())
            editor.set("choices", choices.result());
    } else if (toldUsage) {
        return {};
    }
    if (editor.has("usage") && !editor.value("usage").isNull()) // what is no object says nothing
        editor.remove("usage");
    return json::validUtf8(editor.changed() ? editor.result() : data);
}

/// Halves of a character that was cut go to the client in one piece: not every client can put them together.
std::optional<QByteArray> CompletionsChunkFilter::fitChoice(const json::Value &value)
{
    const qint64 place = value["index"].toInt().value_or(0);
    if (!value.isObject() || place < 0 || place >= mostTextChoices)
        return {};
    Choice &choice = m_choices[place];
    const bool ends = readFinish(value["finish_reason"]).has_value();
    choice.isFinished = choice.isFinished || ends;
    const json::Value text = value["text"];
    bool isCut = false;
    QByteArray whole;
    if (!choice.text.stands(text)) {
        whole = choice.text.decode(text);
        isCut = choice.text.wasCut();
    }
    if (const QByteArray owed = ends ? choice.text.end() : QByteArray(); !owed.isEmpty()) {
        isCut = true;
        whole += owed;
    }
    if (!isCut)
        return {};
    json::ObjectEditor editor(value);
    editor.set("text", json::quoted(whole));
    return editor.result();
}

QByteArray CompletionsChunkFilter::endChunk(FinishReason reason, bool endsAnew)
{
    json::Writer choices;
    choices.beginArray();
    bool isEmpty = true;
    for (auto &[place, choice] : m_choices) {
        if (std::exchange(choice.isFinished, true) && !endsAnew)
            continue;
        isEmpty = false;
        choices.beginObject().key("index").integer(place).key("text").string(choice.text.end());
        choices.key("logprobs").null().key("finish_reason").raw(finishWord(reason, false)).endObject();
    }
    if (isEmpty || m_last.isEmpty())
        return {};
    json::ObjectEditor editor{json::Value(m_last)};
    editor.set("choices", choices.endArray().take());
    editor.remove("usage");
    return json::validUtf8(editor.result());
}

QByteArray CompletionsChunkFilter::finishChunk()
{
    return endChunk(FinishReason::Unknown, false);
}

QByteArray CompletionsChunkFilter::cutChunk(int choices)
{
    for (qint64 place = 0; place < choices; ++place)
        m_choices.try_emplace(place); // those end too that did not begin
    return endChunk(FinishReason::ContentFilter, choices <= 1);
}

QByteArray CompletionsChunkFilter::usageChunk() const
{
    if (m_usage.isEmpty())
        return {};
    json::ObjectEditor editor{json::Value(m_usage)};
    editor.set("choices", "[]");
    if (auto usage = openaichat::fitUsage(editor.value("usage")))
        editor.set("usage", std::move(*usage));
    return json::validUtf8(editor.result());
}

} // namespace sluice
