// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/chatanswerfitter.h"

#include "dialects/openaichat/openaichat_p.h"
#include "dialects/parts/callnormalizer.h"
#include "dialects/parts/contentparts.h"
#include "dialects/parts/finishreason.h"
#include "json/arrayeditor.h"
#include "json/objecteditor.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

using json::ArrayEditor;
using json::ObjectEditor;
using json::Value;

namespace {

/// `none` stands for the arguments of a call that has none.
std::optional<QByteArray> fitCall(const Value &value, std::size_t place, CallNormalizer &normalizer,
                                  const QByteArray &none)
{
    const auto piece = normalizer.add(value, qint64(place));
    if (!piece)
        return {};
    ObjectEditor editor(value);
    if (editor.value("id").text() != piece->delta.id)
        editor.set("id", json::quoted(piece->delta.id));
    const Value function = editor.value("function");
    if (editor.value("type").text().isEmpty() && function.isObject())
        editor.set("type", "\"function\"");
    if (function.isObject() && (!function["arguments"].isString() || function["arguments"].text().isEmpty())) {
        ObjectEditor fitted(editor.value("function"));
        const QByteArray arguments = piece->delta.arguments;
        fitted.set("arguments", json::quoted(arguments.isEmpty() ? none : arguments));
        editor.set("function", fitted.result());
    }
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

QByteArray encodeCalls(const std::vector<ToolCall> &calls, const QByteArray &none)
{
    json::Writer writer;
    writer.beginArray();
    for (const ToolCall &call : calls) {
        writer.beginObject().key("id").string(call.id).key("type").string("function");
        writer.key("function").beginObject().key("name").string(call.name);
        writer.key("arguments").string(call.arguments.isEmpty() ? none : call.arguments);
        writer.endObject().endObject();
    }
    return writer.endArray().take();
}

std::optional<QByteArray> fitMessage(const Value &told, const QByteArray &id, bool isCut, bool &hasCalls)
{
    const QByteArray none = isCut ? "" : "{}";
    const std::optional<QByteArray> plain = withPlainContent(told);
    const Value message = plain ? Value(QByteArrayView(*plain)) : told;
    ObjectEditor editor(message);
    if (!editor.has("content"))
        editor.set("content", "null");
    if (editor.value("role").raw() != "\"assistant\"")
        editor.set("role", "\"assistant\"");
    const Value calls = message["tool_calls"];
    if (calls.isArray() && !calls.items().empty()) {
        hasCalls = true;
        CallNormalizer normalizer;
        normalizer.setStreamId(id);
        ArrayEditor items(calls);
        for (std::size_t i = 0; i < items.items().size(); ++i) {
            if (auto edited =
                    items.items()[i].isObject() ? fitCall(items.items()[i], i, normalizer, none) : std::nullopt)
                items.set(i, std::move(*edited));
        }
        if (normalizer.count() != int(items.items().size())) // some belong to others
            editor.set("tool_calls", encodeCalls(foldCalls(calls, id).calls, none));
        else if (items.changed())
            editor.set("tool_calls", items.result());
    }
    return editor.changed() ? std::optional(editor.result()) : plain;
}

std::optional<QByteArray> fitChoice(const Value &choice, const QByteArray &id)
{
    bool hasCalls = false;
    ObjectEditor editor(choice);
    const Value message = choice["message"];
    const Value reason = choice["finish_reason"];
    const auto finish = readFinish(reason);
    const bool isCut = finish && isCutOff(finish->reason);
    if (auto edited = message.isObject() ? fitMessage(message, id, isCut, hasCalls) : std::nullopt)
        editor.set("message", std::move(*edited));
    // A whole answer has ended, also where its provider does not say why.
    if (message.isObject() && needsFinishWord(reason, hasCalls))
        editor.set("finish_reason", finishWord(finish ? finish->reason : FinishReason::Unknown, hasCalls));
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

} // namespace

std::optional<Error> failureInChatAnswer(const Value &body)
{
    if (auto failure = failureInChoices(body))
        return failure;
    // A list, such as of models, is no chat answer at all, and is passed as it is.
    if (auto missing = body["data"].isArray() ? std::nullopt : openaichat::missingMessage(body))
        return missing;
    const auto choices = body["choices"].items();
    const bool hasNameless = std::ranges::any_of(
        choices, [](const Value &choice) { return foldCalls(choice["message"]["tool_calls"], {}).hasNameless; });
    return hasNameless ? std::optional(openaichat::namelessCallError()) : std::nullopt;
}

bool isServiceTier(const Value &tier)
{
    constexpr QByteArrayView known[] = {"\"auto\"", "\"default\"", "\"flex\"", "\"scale\"", "\"priority\""};
    return !tier.exists() || tier.isNull() || std::ranges::find(known, tier.raw()) != std::end(known);
}

QByteArray fitChatAnswer(const QByteArray &body, bool keepTier)
{
    const Result<json::Document> document = json::Document::parseForeign(body);
    if (!document.ok() || !document->root().isObject())
        return body;
    const Value root = document->root();
    ObjectEditor editor(root);
    const Value choices = root["choices"];
    if (choices.isArray()) {
        const QByteArray id = root["id"].text();
        ArrayEditor items(choices);
        for (std::size_t i = 0; i < items.items().size(); ++i) {
            if (auto edited = items.items()[i].isObject() ? fitChoice(items.items()[i], id) : std::nullopt)
                items.set(i, std::move(*edited));
        }
        if (items.changed())
            editor.set("choices", items.result());
    }
    openaichat::fitUsageIn(editor);
    openaichat::fitExtension(editor);
    if (!keepTier && !isServiceTier(root["service_tier"]))
        editor.set("service_tier", "\"default\"");
    return editor.changed() ? editor.result() : body;
}

} // namespace sluice
