// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/money.h"
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

/// Left out where nobody can tell how many they are.
void fitCount(json::ObjectEditor &editor, const json::Member &member)
{
    if (isCount(member.value) || member.value.isNull())
        return;
    if (const auto count = looseInteger(member.value))
        editor.set(member.key, QByteArray::number(*count));
    else
        editor.remove(member.key);
}

/// Parts of a count, of which cached ones are no more than all; more contradict it, and none is known.
std::optional<QByteArray> fitDetails(const json::Value &details, qint64 all)
{
    json::ObjectEditor editor(details);
    const bool isContradictory = looseInteger(details["cached_tokens"]).value_or(0) > all;
    for (const json::Member &member : details.members()) {
        const bool hasParts = member.value.isObject() || member.value.isArray();
        if (!hasParts || member.key.endsWith("_tokens"))
            fitCount(editor, member);
    }
    if (isContradictory)
        editor.set("cached_tokens", "0");
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

} // namespace

namespace {

/// What a form calls its counts, and how others call them.
struct Names {
    const char *input;
    const char *otherInput;
    const char *output; ///< null: it has none
    const char *otherOutput;
    const char *inputDetails;
    const char *outputDetails;
    QByteArrayView otherwise; ///< in place of what is no usage at all; empty: it is left out
};

const Names &namesOf(UsageForm form)
{
    static constexpr Names chat = {"prompt_tokens",
                                   "input_tokens",
                                   "completion_tokens",
                                   "output_tokens",
                                   "prompt_tokens_details",
                                   "completion_tokens_details",
                                   {}};
    static constexpr Names responses = {
        "input_tokens",         "prompt_tokens",         "output_tokens", "completion_tokens",
        "input_tokens_details", "output_tokens_details", "null"};
    static constexpr Names embeddings = {"prompt_tokens",
                                         "input_tokens",
                                         nullptr,
                                         nullptr,
                                         "prompt_tokens_details",
                                         "completion_tokens_details",
                                         R"({"prompt_tokens":0,"total_tokens":0})"};
    return form == UsageForm::Chat ? chat : form == UsageForm::Responses ? responses : embeddings;
}

/// Parts that are no object say nothing.
void fitParts(json::ObjectEditor &editor, const json::Value &usage, const char *name, qint64 all)
{
    const json::Value parts = usage[name];
    if (!parts.exists() || parts.isNull())
        return;
    if (!parts.isObject())
        editor.remove(name);
    else if (auto details = fitDetails(parts, all))
        editor.set(name, std::move(*details));
}

} // namespace

std::optional<QByteArray> fitUsage(const json::Value &usage, UsageForm form)
{
    const Names &names = namesOf(form);
    if (!usage.isObject())
        return usage.raw() == names.otherwise ? std::nullopt : std::optional(names.otherwise.toByteArray());
    json::ObjectEditor editor(usage);
    const auto told = [&](const char *name, const char *other) {
        const auto count = looseInteger(usage[name]);
        return count ? count : looseInteger(usage[other]);
    };
    const qint64 total = looseInteger(usage["total_tokens"]).value_or(0);
    const qint64 input = told(names.input, names.otherInput).value_or(names.output ? 0 : total);
    const qint64 output =
        names.output
            ? told(names.output, names.otherOutput).value_or(std::max<qint64>(0, total - input)) // the rest of a sum
            : 0;
    bool isKnown = true;
    for (const auto &[name, count] : {std::pair(names.input, input), std::pair(names.output, output)}) {
        if (!name || isCount(usage[name]))
            continue;
        isKnown = false;
        editor.set(name, QByteArray::number(count));
    }
    if (!isKnown || !isCount(usage["total_tokens"]))
        editor.set("total_tokens", QByteArray::number(saturatingAdd(input, output)));
    fitParts(editor, usage, names.inputDetails, input);
    fitParts(editor, usage, names.outputDetails, output);
    for (const json::Member &member : usage.members()) {
        const bool isOwn =
            member.key == names.input || (names.output && member.key == names.output) || member.key == "total_tokens";
        if (!isOwn && member.key.endsWith("_tokens"))
            fitCount(editor, member);
    }
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

void fitUsageIn(json::ObjectEditor &object)
{
    const json::Value usage = object.value("usage");
    auto fit = usage.exists() && !usage.isNull() ? fitUsage(usage) : std::nullopt;
    if (fit && fit->isEmpty())
        object.remove("usage");
    else if (fit)
        object.set("usage", std::move(*fit));
}

/// It may have a few counts only, and others than `usage`: none is added.
void fitExtension(json::ObjectEditor &object)
{
    const json::Value extension = object.value("x_groq");
    const json::Value usage = extension["usage"];
    if (!usage.exists() || usage.isNull())
        return;
    json::ObjectEditor inner(extension);
    if (usage.isObject()) {
        json::ObjectEditor counts(usage);
        for (const json::Member &member : usage.members()) {
            if (member.key.endsWith("_tokens"))
                fitCount(counts, member);
        }
        if (counts.changed())
            inner.set("usage", counts.result());
    } else {
        inner.remove("usage");
    }
    if (inner.changed())
        object.set("x_groq", inner.result());
}

std::optional<QByteArray> withFitUsage(const json::Value &answer, UsageForm form)
{
    if (!answer.isObject())
        return {};
    const json::Value usage = answer["usage"];
    const bool isNone = !usage.exists() || (usage.isNull() && form != UsageForm::Embeddings); // those have counts
    auto fit = isNone ? std::nullopt : fitUsage(usage, form);
    if (!fit)
        return {};
    json::ObjectEditor editor(answer);
    if (fit->isEmpty())
        editor.remove("usage");
    else
        editor.set("usage", std::move(*fit));
    return editor.result();
}

} // namespace sluice::openaichat
