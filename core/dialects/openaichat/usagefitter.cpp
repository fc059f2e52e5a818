// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat_p.h"
#include "json/objecteditor.h"

#include <algorithm>

namespace sluice::openaichat {

namespace {

/// As clients with types read one: digits alone.
bool isCount(const json::Value &value)
{
    const QByteArrayView text = value.raw();
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })
           && value.toInt().has_value();
}

/// Parts of a count are left out where nobody can tell how many they are.
std::optional<QByteArray> fitDetails(const json::Value &details)
{
    json::ObjectEditor editor(details);
    for (const json::Member &member : details.members()) {
        if (isCount(member.value) || member.value.isNull() || member.value.isObject() || member.value.isArray())
            continue;
        const auto count = looseInteger(member.value);
        if (count)
            editor.set(member.key, QByteArray::number(*count));
        else
            editor.remove(member.key);
    }
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

} // namespace

std::optional<QByteArray> fitUsage(const json::Value &usage)
{
    json::ObjectEditor editor(usage);
    const auto told = [&](const char *name, const char *other) {
        const auto count = looseInteger(usage[name]);
        return count ? count : looseInteger(usage[other]);
    };
    const qint64 prompt = told("prompt_tokens", "input_tokens").value_or(0);
    const qint64 total = looseInteger(usage["total_tokens"]).value_or(0);
    const qint64 completion =
        told("completion_tokens", "output_tokens").value_or(std::max<qint64>(0, total - prompt)); // the rest of a sum
    const qint64 sum = prompt + completion;
    bool isKnown = true;
    for (const auto &[name, count] : {std::pair("prompt_tokens", prompt), std::pair("completion_tokens", completion)}) {
        if (isCount(usage[name]))
            continue;
        isKnown = false;
        editor.set(name, QByteArray::number(count));
    }
    if (!isKnown || !isCount(usage["total_tokens"]))
        editor.set("total_tokens", QByteArray::number(sum));
    for (const char *name : {"prompt_tokens_details", "completion_tokens_details"}) {
        const json::Value told = usage[name];
        if (!told.isObject())
            continue;
        if (auto details = fitDetails(told))
            editor.set(name, std::move(*details));
    }
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

} // namespace sluice::openaichat
