// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/passthrough.h"

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

std::optional<QByteArray> ChatChunkFilter::fitDelta(Choice &choice, const Value &delta, bool finishes)
{
    Value role;
    Value calls;
    if (delta.isObject()) {
        json::forEachMember(delta.raw(), [&](QByteArrayView rawKey, QByteArrayView rawValue) {
            if (rawKey == "\"role\"")
                role = Value(rawValue);
            else if (rawKey == "\"tool_calls\"")
                calls = Value(rawValue);
        });
    }
    const bool needsRole = !std::exchange(choice.seen, true) && !role.isString();
    const auto fitted = fitToolCalls(choice, calls, finishes);
    if (!needsRole && !fitted && delta.isObject())
        return {};
    const Value empty("{}");
    ObjectEditor editor(delta.isObject() ? delta : empty);
    if (needsRole)
        editor.set("role", "\"assistant\"");
    if (fitted)
        editor.set("tool_calls", *fitted);
    return editor.result();
}

/// The list of call deltas made fit, if it was not; at the finish with `{}` for calls that got no arguments.
std::optional<QByteArray> ChatChunkFilter::fitToolCalls(Choice &choice, const Value &calls, bool finishes)
{
    if (!calls.isArray() && (!finishes || choice.calls.empty()))
        return {};
    const Value empty("[]");
    ArrayEditor editor(calls.isArray() ? calls : empty);
    for (std::size_t i = 0; i < editor.items().size(); ++i) {
        if (auto edited = fitToolCall(choice, editor.items()[i]))
            editor.set(i, std::move(*edited));
    }
    for (std::size_t i = 0; finishes && i < choice.calls.size(); ++i) {
        if (!std::exchange(choice.calls[i].hasArguments, true)) {
            editor.append("{\"index\":" + QByteArray::number(qulonglong(i)) + R"(,"function":{"arguments":"{}"}})");
        }
    }
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

std::optional<QByteArray> ChatChunkFilter::fitToolCall(Choice &choice, const Value &value)
{
    if (!value.isObject())
        return {};
    const std::size_t index = choice.toolIndex.of(value);
    const bool isFirst = index >= choice.calls.size();
    if (isFirst)
        choice.calls.resize(index + 1);
    Call &call = choice.calls[index];
    ObjectEditor editor(value);
    if (editor.value("index").toInt() != qint64(index))
        editor.set("index", QByteArray::number(qulonglong(index)));
    if (isFirst && editor.value("id").text().isEmpty())
        editor.set("id", json::quoted(syntheticCallId(Value(m_id).text(), index)));
    if (isFirst && !editor.value("type").isString())
        editor.set("type", "\"function\"");
    if (!editor.value("function").isObject())
        return editor.changed() ? std::optional(editor.result()) : std::nullopt;

    ObjectEditor function(editor.value("function"));
    const Value arguments = function.value("arguments");
    call.hasArguments = call.hasArguments || arguments.isObject() || !arguments.text().isEmpty();
    if (arguments.isObject())
        function.set("arguments", json::quoted(arguments.raw()));
    const bool isNamed = !function.value("name").text().isEmpty();
    if (call.named && function.has("name"))
        function.remove("name"); // some clients take a name told again for another one
    call.named = call.named || isNamed;
    if (function.changed())
        editor.set("function", function.result());
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

} // namespace sluice
