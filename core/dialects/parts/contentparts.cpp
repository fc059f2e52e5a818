// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/contentparts.h"

#include "json/objecteditor.h"
#include "json/visit.h"
#include "json/writer.h"

#include <algorithm>
#include <array>

namespace sluice {

namespace {

bool isText(QByteArrayView member)
{
    constexpr std::array<QByteArrayView, 5> names = {"content", "text", "reasoning", "reasoning_content", "refusal"};
    return std::ranges::find(names, member) != names.end();
}

bool holdsString(const json::Value &value)
{
    if (value.isString())
        return value.raw().size() > 2;
    const std::vector<json::Value> items = value.items();
    bool holds = std::ranges::any_of(items, holdsString);
    json::visitMembers(value, [&](QByteArrayView, const json::Value &inner) { holds = holds || holdsString(inner); });
    return holds;
}

} // namespace

bool tellsAnswer(const json::Value &delta)
{
    bool tells = false;
    json::visitMembers(delta, [&](QByteArrayView key, const json::Value &value) {
        tells = tells || ((isText(key) || !value.isString()) && holdsString(value));
    });
    return tells;
}

bool visitContentParts(const json::Value &list,
                       const std::function<void(const json::Value &text, bool isThinking)> &take)
{
    bool isText = true;
    for (const json::Value &part : list.items()) {
        const json::Value thinking = part["thinking"];
        const json::Value text = part["text"];
        if (thinking.isString())
            take(thinking, true);
        else if (thinking.isArray())
            isText = visitContentParts(thinking, [&](const json::Value &inner, bool) { take(inner, true); }) && isText;
        else if (text.isString())
            take(text, false);
        else
            isText = false;
    }
    return isText;
}

std::optional<QByteArray> withPlainContent(const json::Value &message)
{
    QByteArray content;
    QByteArray thinking;
    const auto take = [&](const json::Value &text, bool isThinking) {
        (isThinking ? thinking : content) += text.text();
    };
    if (!message["content"].isArray() || !visitContentParts(message["content"], take))
        return {};
    json::ObjectEditor editor(message);
    editor.set("content", json::quoted(content));
    if (!thinking.isEmpty() && !editor.value("reasoning").isString() && !editor.value("reasoning_content").isString())
        editor.set("reasoning_content", json::quoted(thinking));
    return editor.result();
}

} // namespace sluice
