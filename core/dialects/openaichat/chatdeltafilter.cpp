// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/passthrough.h"

#include "dialects/parts/contentparts.h"
#include "json/arrayeditor.h"
#include "json/objecteditor.h"
#include "json/scan_p.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

using json::ArrayEditor;
using json::ObjectEditor;
using json::Value;

// The part of ChatChunkFilter that looks into deltas.

namespace {

constexpr std::array<QByteArrayView, 4> textMembers = {"content", "reasoning", "reasoning_content", "refusal"};
enum Text : std::size_t { content, reasoning, reasoningContent }; ///< their places

ObjectEditor &edit(std::optional<ObjectEditor> &editor, const Value &delta)
{
    static const Value empty("{}");
    return editor ? *editor : editor.emplace(delta.isObject() ? delta : empty);
}

} // namespace

std::optional<QByteArray> ChatChunkFilter::fitDelta(Choice &choice, const Value &delta, std::optional<FinishReason> end)
{
    Value role;
    Value calls;
    Texts texts;
    if (delta.isObject()) {
        json::forEachMember(delta.raw(), [&](QByteArrayView rawKey, QByteArrayView rawValue) {
            const QByteArrayView key = rawKey.sliced(1, rawKey.size() - 2);
            const auto *const text = std::ranges::find(textMembers, key);
            if (text != textMembers.end())
                texts[std::size_t(text - textMembers.begin())] = Value(rawValue);
            else if (key == "role")
                role = Value(rawValue);
            else if (key == "tool_calls")
                calls = Value(rawValue);
        });
    }
    std::optional<ObjectEditor> editor;
    if (!delta.isObject())
        edit(editor, delta);
    const QByteArray held = fitParts(texts, editor, delta);
    if (!std::exchange(choice.seen, true) && !role.isString())
        edit(editor, delta).set("role", "\"assistant\"");
    for (std::size_t i = 0; i < texts.size(); ++i)
        fitText(choice, i, texts[i], end.has_value(), editor, delta);
    if (const auto fitted = fitToolCalls(choice, calls, end)) {
        if (*fitted == "[]")
            edit(editor, delta).remove("tool_calls");
        else
            edit(editor, delta).set("tool_calls", *fitted);
    }
    return editor ? std::optional(editor->result()) : std::nullopt;
}

/// Content that comes as parts goes on as the texts that the format has; what holds the JSON of `texts` then.
QByteArray ChatChunkFilter::fitParts(Texts &texts, std::optional<ObjectEditor> &editor, const Value &delta)
{
    std::array<QByteArray, 2> joined; // content, thinking: of strings in JSON that are cut anywhere the insides add up
    const auto take = [&](const Value &text, bool isThinking) {
        joined[isThinking ? 1 : 0] += text.raw().sliced(1, text.raw().size() - 2);
    };
    if (!texts[content].isArray() || !visitContentParts(texts[content], take))
        return {};
    edit(editor, delta).set(textMembers[content], '"' + joined[0] + '"');
    const bool thinks = !joined[1].isEmpty() && !texts[reasoning].isString() && !texts[reasoningContent].isString();
    if (thinks)
        edit(editor, delta).set(textMembers[reasoningContent], '"' + joined[1] + '"');
    QByteArray held = '"' + joined[0] + "\"\"" + joined[1] + '"';
    const QByteArrayView view(held);
    texts[content] = Value(view.first(joined[0].size() + 2));
    if (thinks)
        texts[reasoningContent] = Value(view.sliced(joined[0].size() + 2));
    return held;
}

/// Halves of a character that was cut go to the client in one piece: not every client can put them together.
void ChatChunkFilter::fitText(Choice &choice, std::size_t text, const Value &value, bool finishes,
                              std::optional<ObjectEditor> &editor, const Value &delta)
{
    json::TextDecoder &decoder = choice.texts[text];
    bool cut = false;
    QByteArray whole;
    if (!decoder.stands(value)) {
        whole = decoder.decode(value);
        cut = decoder.wasCut();
    }
    if (const QByteArray owed = finishes ? decoder.end() : QByteArray(); !owed.isEmpty()) {
        cut = true;
        whole += owed;
    }
    if (cut)
        edit(editor, delta).set(textMembers[text], json::quoted(whole));
}

/// The list of call deltas made fit, if it was not; at the finish with `{}` for calls that got no
/// arguments, unless it was a cut.
std::optional<QByteArray> ChatChunkFilter::fitToolCalls(Choice &choice, const Value &calls,
                                                        std::optional<FinishReason> end)
{
    if (!calls.isArray() && !calls.isObject() && (!end || choice.calls.count() == 0))
        return {};
    // Some servers put no list around the one call.
    const QByteArray listed = calls.isObject() ? '[' + calls.raw().toByteArray() + ']' : QByteArray();
    const Value empty("[]");
    ArrayEditor editor(calls.isArray() ? calls : listed.isEmpty() ? empty : Value(listed));
    for (std::size_t i = 0; i < editor.items().size(); ++i) {
        const Value &call = editor.items()[i];
        if (!call.isObject())
            continue;
        if (const auto piece = choice.calls.add(call); !piece)
            editor.remove(i); // it waits for the call's name, or says nothing
        else if (auto edited = fitToolCall(*piece, call))
            editor.set(i, std::move(*edited));
    }
    if (end && !isCutOff(*end)) {
        for (const int index : choice.calls.takeWithoutArguments())
            editor.append("{\"index\":" + QByteArray::number(index) + R"(,"function":{"arguments":"{}"}})");
    }
    if (!editor.changed() && !listed.isEmpty())
        return listed;
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

std::optional<QByteArray> ChatChunkFilter::fitToolCall(const CallNormalizer::Piece &piece, const Value &value)
{
    const ToolCallDelta &delta = piece.delta;
    const bool isFirst = !delta.id.isEmpty();
    ObjectEditor editor(value);
    if (editor.value("index").toInt() != qint64(delta.index))
        editor.set("index", QByteArray::number(delta.index));
    if (isFirst && editor.value("id").text() != delta.id)
        editor.set("id", json::quoted(delta.id));
    if (!isFirst && editor.has("id") && editor.value("id").text() != piece.id)
        editor.remove("id"); // empty, or not the one the client was told
    if (isFirst && editor.value("type").text().isEmpty())
        editor.set("type", "\"function\"");
    if (!isFirst && editor.has("type") && editor.value("type").saysNothing())
        editor.remove("type");
    if (!editor.value("function").isObject())
        return editor.changed() ? std::optional(editor.result()) : std::nullopt;

    ObjectEditor function(editor.value("function"));
    const Value arguments = function.value("arguments");
    if (piece.wasCut || (arguments.exists() && !arguments.isString() && !arguments.isNull()))
        function.set("arguments", json::quoted(delta.arguments));
    if (!isFirst && function.has("name") && delta.name.isEmpty())
        function.remove("name"); // some clients take a name told again for another one
    else if (!isFirst && function.has("name") && function.value("name").text() != delta.name)
        function.set("name", json::quoted(delta.name));
    if (function.changed())
        editor.set("function", function.result());
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

} // namespace sluice
