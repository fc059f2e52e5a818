// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/passthrough.h"

#include "dialects/openaichat/chatanswerfitter.h"
#include "dialects/openaichat/openaichat_p.h"
#include "dialects/parts/finishreason.h"
#include "json/arrayeditor.h"
#include "json/objecteditor.h"
#include "json/scan_p.h"
#include "json/utf8.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

using json::ArrayEditor;
using json::ObjectEditor;
using json::Value;

/// The members of a chunk that matter here, found in one pass.
struct ChatChunkFilter::Parts {
    Value id, created, model, choices, usage, extension, error, tier;

    explicit Parts(const Value &chunk)
    {
        json::forEachMember(chunk.raw(), [this](QByteArrayView rawKey, QByteArrayView rawValue) {
            const QByteArrayView key = rawKey.sliced(1, rawKey.size() - 2);
            if (key == "id")
                id = Value(rawValue);
            else if (key == "created")
                created = Value(rawValue);
            else if (key == "model")
                model = Value(rawValue);
            else if (key == "choices")
                choices = Value(rawValue);
            else if (key == "usage")
                usage = Value(rawValue);
            else if (key == "x_groq")
                extension = Value(rawValue);
            else if (key == "error")
                error = Value(rawValue);
            else if (key == "service_tier")
                tier = Value(rawValue);
        });
    }
    [[nodiscard]] bool isError() const { return error.exists() && !error.isNull(); }
};

namespace {

constexpr qint64 mostChoices = 128;

/// Whether a delta says nothing: no member but the role, or only nulls and empty strings.
bool saysNothing(const Value &delta)
{
    const auto members = delta.members();
    return std::ranges::all_of(members, [](const json::Member &member) {
        return member.key == "role" || member.value.isNull() || member.value.raw() == "\"\"";
    });
}

} // namespace

QByteArray ChatChunkFilter::filter(const QByteArray &raw)
{
    // What is edited must be the very text that is read.
    const bool isMarked = raw.startsWith(json::byteOrderMark);
    const QByteArray data = isMarked ? raw.sliced(json::byteOrderMark.size()) : raw;
    const Result<json::Document> document = json::Document::parseForeign(data);
    if (!document.ok() || !document->root().isObject())
        return {};
    const Parts parts(document->root());
    if (parts.isError()) {
        m_failed = true;
        return json::validUtf8(data);
    }
    learn(parts);
    const bool hasChoices = parts.choices.isArray() && !json::isEmptyArray(parts.choices.raw());
    const QByteArray out = hasChoices ? rewriteChoices(data, parts) : rewriteUsageChunk(data, parts);
    return out.isEmpty() ? out : json::validUtf8(readable(out, parts));
}

/// The provider's own word for its service tier stays where its own clients come.
QByteArray ChatChunkFilter::readable(const QByteArray &chunk, const Parts &parts) const
{
    const bool isKnown = m_options.groqExtension || isServiceTier(parts.tier);
    if (isKnown && !parts.extension.isObject())
        return chunk;
    ObjectEditor editor(Value(QByteArrayView(chunk).trimmed()));
    if (!isKnown && editor.has("service_tier"))
        editor.set("service_tier", "\"default\"");
    openaichat::fitExtension(editor);
    return editor.changed() ? editor.result() : chunk;
}

void ChatChunkFilter::learn(const Parts &parts)
{
    if (m_head.isEmpty()) {
        json::Writer head;
        m_id = parts.id.raw().toByteArray();
        head.key("id").raw(parts.id.exists() ? parts.id.raw() : "\"\"");
        head.key("object").string("chat.completion.chunk");
        head.key("created").raw(parts.created.exists() ? parts.created.raw() : "0");
        head.key("model").raw(parts.model.exists() ? parts.model.raw() : "\"\"");
        m_head = head.take();
    }
    const Value usage = parts.usage.isObject() || !parts.extension.isObject() ? parts.usage : parts.extension["usage"];
    if (!usage.isObject())
        return;
    auto edited = openaichat::fitUsage(usage);
    m_usage = edited ? std::move(*edited) : usage.raw().toByteArray();
}

/// A chunk without choices is the usage chunk, or nothing a client needs.
QByteArray ChatChunkFilter::rewriteUsageChunk(const QByteArray &data, const Parts &parts)
{
    if (!parts.usage.isObject())
        return {};
    QByteArray chunk = parts.choices.isArray() ? data : ownChunk({}, m_usage);
    if (parts.choices.isArray() && parts.usage.raw() != m_usage) {
        ObjectEditor editor(Value(QByteArrayView(data).trimmed()));
        editor.set("usage", m_usage);
        chunk = editor.result();
    }
    const bool afterFinish = std::ranges::any_of(m_choices, &Choice::finished);
    if (!m_held.isEmpty() || !afterFinish) {
        m_usageChunk = readable(chunk, parts); // owed at the end
        return m_held.isEmpty() ? QByteArray() : withExtension(std::exchange(m_held, {}));
    }
    if (!m_options.clientWantsUsage || std::exchange(m_usageSent, true))
        return {};
    return chunk;
}

QByteArray ChatChunkFilter::rewriteChoices(const QByteArray &data, const Parts &parts)
{
    ArrayEditor choices(parts.choices);
    bool finishes = false;
    bool isEmpty = true;
    for (std::size_t i = 0; i < choices.items().size(); ++i) {
        if (auto edited = fitChoice(choices.items()[i], finishes, isEmpty))
            choices.set(i, std::move(*edited));
    }
    const bool toldUsage = parts.usage.isObject();
    if (isEmpty && !finishes) // a finish told twice, or usage behind it
        return toldUsage && !m_held.isEmpty() ? withExtension(std::exchange(m_held, {})) : QByteArray();
    const bool extend = finishes && m_options.groqExtension && !parts.extension["usage"].isObject();
    if (!choices.changed() && !toldUsage && !extend)
        return data;
    ObjectEditor chunk(Value(QByteArrayView(data).trimmed()));
    if (choices.changed())
        chunk.set("choices", choices.result());
    if (toldUsage)
        chunk.remove("usage");
    if (!extend)
        return chunk.result();
    if (!m_usage.isEmpty() || m_choices.size() > 1)
        return withExtension(chunk.result());
    m_held = chunk.result();
    return {};
}

/// The choice made fit, if it was not. `isEmpty` becomes false when the client has to see it.
std::optional<QByteArray> ChatChunkFilter::fitChoice(const Value &value, bool &finishes, bool &isEmpty)
{
    Value index;
    Value delta;
    Value message;
    Value reason;
    if (!value.isObject())
        return {};
    json::forEachMember(value.raw(), [&](QByteArrayView rawKey, QByteArrayView rawValue) {
        if (rawKey == "\"index\"")
            index = Value(rawValue);
        else if (rawKey == "\"delta\"")
            delta = Value(rawValue);
        else if (rawKey == "\"message\"")
            message = Value(rawValue);
        else if (rawKey == "\"finish_reason\"")
            reason = Value(rawValue);
    });
    const qint64 place = index.toInt().value_or(0);
    if (place < 0 || place >= mostChoices)
        return {};
    if (std::size_t(place) >= m_choices.size())
        m_choices.resize(std::size_t(place) + 1);
    if (!m_choices[std::size_t(place)].seen)
        m_choices[std::size_t(place)].calls.setStreamId(Value(m_id).text());
    Choice &choice = m_choices[std::size_t(place)];
    // Some servers stream an answer they have whole as that of a request that asked for no stream.
    const bool isMessage = message.isObject() && !delta.isObject() && !choice.seen;
    if (isMessage)
        delta = message;
    const auto end = readFinish(reason);
    const bool ends = end.has_value();
    const bool speaksBehindEnd = choice.finished && !saysNothing(delta);
    choice.spokeBehindEnd = choice.spokeBehindEnd || speaksBehindEnd;
    const bool endsNow = ends && (!choice.finished || std::exchange(choice.spokeBehindEnd, false));
    isEmpty = isEmpty && choice.finished && !speaksBehindEnd;
    finishes = finishes || endsNow;
    choice.finished = choice.finished || ends;

    auto edited = fitDelta(choice, delta, endsNow ? std::optional(end->reason) : std::nullopt);
    const bool needsNull = !endsNow && !reason.isNull();
    const bool needsWord = endsNow && needsFinishWord(reason, choice.calls.count() > 0);
    if (!edited && index.exists() && !needsNull && !needsWord && !isMessage)
        return {};
    ObjectEditor editor(value);
    if (isMessage) {
        editor.remove("message");
        editor.set("delta", delta.raw().toByteArray());
    }
    if (edited)
        editor.set("delta", std::move(*edited));
    if (!index.exists())
        editor.set("index", "0");
    if (needsNull)
        editor.set("finish_reason", "null");
    if (needsWord)
        editor.set("finish_reason", finishWord(end->reason, choice.calls.count() > 0));
    return editor.result();
}

QByteArray ChatChunkFilter::withExtension(const QByteArray &chunk) const
{
    const Value root{QByteArrayView(chunk)};
    ObjectEditor editor(root);
    const QByteArray none = "{}";
    const Value given = root["x_groq"];
    ObjectEditor extension(given.isObject() ? given : Value(none));
    if (!extension.has("id"))
        extension.set("id", m_id.isEmpty() ? QByteArray("\"\"") : m_id);
    if (!m_usage.isEmpty())
        extension.set("usage", m_usage);
    editor.set("x_groq", extension.result());
    return editor.result();
}

QByteArray ChatChunkFilter::ownChunk(QByteArrayView choices, QByteArrayView usage) const
{
    QByteArray chunk = '{' + m_head + ",\"choices\":[";
    chunk.append(choices).append(']');
    if (!usage.isEmpty())
        chunk.append(",\"usage\":").append(usage);
    return chunk + '}';
}

QByteArrayList ChatChunkFilter::end(FinishReason reason)
{
    QByteArrayList chunks = owedChunks(reason);
    for (QByteArray &chunk : chunks)
        chunk = json::validUtf8(std::move(chunk));
    return chunks;
}

QByteArrayList ChatChunkFilter::owedChunks(FinishReason why)
{
    QByteArrayList owed;
    if (m_failed)
        return owed;
    // Of an answer that was cut those end too that did not begin; and the only one once more if it had told an end,
    // for what may not be told stood behind it.
    const bool isCut = isCutOff(why);
    const bool endsAnew = isCut && m_options.choices <= 1;
    if (const QByteArray held = std::exchange(m_held, {}); !held.isEmpty() && !endsAnew)
        owed.append(withExtension(held));
    if (isCut && m_choices.size() < m_options.choices)
        m_choices.resize(m_options.choices);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        Choice &choice = m_choices[i];
        const bool isOver = std::exchange(choice.finished, true) && !endsAnew;
        if (isOver || (!choice.seen && !isCut))
            continue;
        const Value empty("{}");
        const QByteArray delta = fitDelta(choice, empty, why).value_or("{}");
        const QByteArray reason = finishWord(why, choice.calls.count() > 0);
        const QByteArray last = ownChunk("{\"index\":" + QByteArray::number(qulonglong(i)) + ",\"delta\":" + delta
                                         + ",\"logprobs\":null,\"finish_reason\":" + reason + '}');
        owed.append(m_options.groqExtension ? withExtension(last) : last);
    }
    if (!m_options.clientWantsUsage || m_usage.isEmpty() || std::exchange(m_usageSent, true))
        return owed;
    owed.append(m_usageChunk.isEmpty() ? ownChunk({}, m_usage) : m_usageChunk);
    return owed;
}

} // namespace sluice
