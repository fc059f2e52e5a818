// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/fit/jsonformat_p.h"

#include "json/arrayeditor.h"
#include "json/writer.h"

namespace sluice {

using json::ArrayEditor;
using json::ObjectEditor;
using json::Value;

namespace {

/// The format in words.
QByteArray formatAdvice(const Value &format)
{
    const Value schema = format["json_schema"]["schema"];
    const Value bare = format["schema"];
    if (!schema.isObject() && !bare.isObject())
        return "When you answer and call no tool, answer with one JSON object and nothing else.";
    return "When you answer and call no tool, answer with JSON only that follows this JSON schema:\n"
           + (schema.isObject() ? schema : bare).raw().toByteArray();
}

/// A system message with the words behind its own; nothing when it has no content to add to.
std::optional<QByteArray> extended(const Value &message, const QByteArray &words)
{
    const QByteArray role = message["role"].text();
    const Value content = message["content"];
    if ((role != "system" && role != "developer") || !message.isObject())
        return {};
    ObjectEditor editor(message);
    if (content.isString()) {
        // The text keeps its bytes; the words come in before its last quote.
        const QByteArray more = json::quoted("\n\n" + words);
        editor.set("content", content.raw().chopped(1).toByteArray() + more.mid(1));
        return editor.result();
    }
    if (!content.isArray())
        return {};
    ArrayEditor parts(content);
    parts.append("{\"type\":\"text\",\"text\":" + json::quoted(words) + '}');
    editor.set("content", parts.result());
    return editor.result();
}

void tellInPrompt(ObjectEditor &body, const QByteArray &words)
{
    const Value messages = body.value("messages");
    if (!messages.isArray())
        return;
    ArrayEditor editor(messages);
    const QByteArray own = "{\"role\":\"system\",\"content\":" + json::quoted(words) + '}';
    if (editor.items().empty()) {
        editor.append(own);
    } else {
        const Value &first = editor.items().front();
        editor.set(0, extended(first, words).value_or(own + ',' + first.raw().toByteArray()));
    }
    body.set("messages", editor.result());
}

} // namespace

void fitJsonFormat(ObjectEditor &body, const ProviderProfile &profile, DropLog &log)
{
    if (profile.jsonWithTools || !body.has("response_format"))
        return;
    const bool hasTools = body.has("functions") || (body.value("tools").isArray() && body.value("tools").raw() != "[]");
    const QByteArray format = body.value("response_format").raw().toByteArray();
    const QByteArray type = Value(format)["type"].text();
    if (!hasTools || (type != "json_object" && type != "json_schema"))
        return;
    log.removed("response_format", Value(format), body.has("tools") ? "tools" : "functions");
    body.remove("response_format");
    tellInPrompt(body, formatAdvice(Value(format)));
}

} // namespace sluice
