// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusal.h"
#include "gateway/doors/translator.h"
#include "gateway/limits/expecteduse.h"
#include "json/visit.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

// No request is tried at more targets than a few; names behind them need not be looked up.
constexpr qsizetype mostFallbacks = 32;
constexpr qint64 mostAnswers = 128;
constexpr qint64 mostPrompts = 2048;

qint64 answersIn(const json::Value &value)
{
    return qint64(std::clamp(value.toDouble().value_or(1), 1.0, double(mostAnswers)));
}

/// Prompts that are answered each for themselves: a list of texts or of lists of tokens.
qint64 promptsIn(const json::Value &prompt)
{
    qint64 prompts = 0;
    for (const json::Value &item : prompt.items())
        prompts += item.isString() || item.isArray() ? 1 : 0;
    return std::clamp<qint64>(prompts, 1, mostPrompts);
}

void widen(std::optional<qint64> &limit, const json::Value &value)
{
    if (const std::optional<qint64> told = outputLimit(value))
        limit = std::max(limit.value_or(0), *told);
}

/// The members that matter here; one walk finds them all, for a body may be large.
struct Members {
    json::Value model;
    json::Value stream;
    json::Value fallbacks;
    json::Value temperature;
    OutputMembers output;

    void read(QByteArrayView key, const json::Value &value)
    {
        if (key == "model")
            model = value;
        else if (key == "stream")
            stream = value;
        else if (key == "fallbacks")
            fallbacks = value;
        else if (key == "temperature")
            temperature = value;
        else if (key == "max_tokens")
            widen(output.maxTokens, value);
        else if (key == "max_completion_tokens")
            widen(output.maxCompletionTokens, value);
        else if (key == "max_output_tokens")
            widen(output.maxOutputTokens, value);
        else if (key == "n")
            output.answers = std::max(output.answers, answersIn(value));
        else if (key == "best_of")
            output.bestOf = std::max(output.bestOf, answersIn(value));
        else if (key == "prompt")
            output.prompts = std::max(output.prompts, promptsIn(value));
    }
};

Members membersOf(const json::Value &body)
{
    Members members;
    json::visitMembers(body, [&members](QByteArrayView key, const json::Value &value) { members.read(key, value); });
    return members;
}

} // namespace

Result<Translator::Asked> readAsked(const json::Value &body)
{
    if (!body.isObject())
        return refusal(Refusal::InvalidRequest,
                       QCoreApplication::translate("Gateway", "The body must be a JSON object."));
    const Members members = membersOf(body);
    Translator::Asked asked;
    if (members.model.exists() && !members.model.isString()) {
        return refusal(
            Refusal::InvalidRequest,
            QCoreApplication::translate(
                "Gateway", "`model` must be a string. Name one as provider/model; GET /v1/models lists them."),
            "model");
    }
    asked.model = members.model.text();
    if (asked.model.isEmpty()) {
        return refusal(Refusal::InvalidRequest,
                       QCoreApplication::translate(
                           "Gateway", "`model` is missing. Name one as provider/model; GET /v1/models lists them."),
                       "model");
    }
    constexpr qsizetype longestName = 1024;
    if (asked.model.size() > longestName) {
        return refusal(
            Refusal::InvalidRequest,
            QCoreApplication::translate(
                "Gateway", "`model` is no name of a model: it is longer than any. GET /v1/models lists them."),
            "model");
    }
    const json::Value &stream = members.stream;
    if (stream.exists() && !stream.isNull() && !stream.toBool())
        return refusal(Refusal::InvalidRequest,
                       QCoreApplication::translate("Gateway", "`stream` must be true or false."), "stream");
    asked.stream = stream.toBool().value_or(false);
    asked.output = members.output;
    asked.temperature = members.temperature.toDouble();
    const std::vector<json::Value> fallbacks = members.fallbacks.items();
    const bool isList = !members.fallbacks.exists() || members.fallbacks.isNull() || members.fallbacks.isArray();
    if (!isList || !std::ranges::all_of(fallbacks, &json::Value::isString)) {
        return refusal(Refusal::InvalidRequest,
                       QCoreApplication::translate("Gateway", "`fallbacks` must be a list of names of models."),
                       "fallbacks");
    }
    for (const json::Value &fallback : fallbacks) {
        if (asked.fallbacks.size() == mostFallbacks)
            break;
        asked.fallbacks.append(fallback.text());
    }
    return asked;
}

} // namespace sluice
