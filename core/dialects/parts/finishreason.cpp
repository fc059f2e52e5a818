// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/finishreason.h"

#include "base/refusal.h"

#include <algorithm>

namespace sluice {

namespace {

struct Word {
    QByteArrayView text;
    FinishReason reason;
};

/// The format's own words, and those other servers have for the same.
constexpr Word words[] = {
    {"stop", FinishReason::Stop},
    {"eos", FinishReason::Stop},
    {"eos_token", FinishReason::Stop},
    {"stop_sequence", FinishReason::Stop},
    {"end_turn", FinishReason::Stop},
    {"length", FinishReason::Length},
    {"max_tokens", FinishReason::Length},
    {"model_length", FinishReason::Length},
    {"tool_calls", FinishReason::ToolCalls},
    {"tool_use", FinishReason::ToolCalls},
    {"function_call", FinishReason::ToolCalls},
    {"content_filter", FinishReason::ContentFilter},
    {"safety", FinishReason::ContentFilter},
    {"sensitive", FinishReason::ContentFilter},
    {"recitation", FinishReason::ContentFilter},
    {"prohibited_content", FinishReason::ContentFilter},
    {"refusal", FinishReason::ContentFilter},
};

/// Of answers that are not whole, and not because they were to end there.
constexpr QByteArrayView failures[] = {"error",
                                       "abort",
                                       "aborted",
                                       "cancelled",
                                       "canceled",
                                       "unknown",
                                       "timeout",
                                       "network_error",
                                       "malformed_function_call",
                                       "insufficient_system_resource"};

Error stopped(const QByteArray &word)
{
    return refusal(Refusal::AnswerNotFinished,
                   QStringLiteral("The provider stopped the answer before its end (finish reason `%1`); try again.")
                       .arg(QString::fromUtf8(word)));
}

} // namespace

std::optional<FinishWord> readFinish(const json::Value &finishReason)
{
    const QByteArray word = finishReason.text().toLower();
    if (word.isEmpty() || word == "null" || word == "none") // the words for null in some languages
        return {};
    if (std::ranges::find(failures, QByteArrayView(word)) != std::end(failures))
        return FinishWord{FinishReason::Unknown, stopped(word)};
    const auto *known = std::ranges::find(words, QByteArrayView(word), &Word::text);
    return FinishWord{known == std::end(words) ? FinishReason::Unknown : known->reason};
}

bool isFinishReason(const json::Value &value)
{
    constexpr QByteArrayView own[] = {"\"stop\"", "\"length\"", "\"tool_calls\"", "\"content_filter\"",
                                      "\"function_call\""};
    return std::ranges::find(own, value.raw()) != std::end(own);
}

bool needsFinishWord(const json::Value &value, bool hasCalls)
{
    return !isFinishReason(value) || (hasCalls && value.raw() == R"("stop")");
}

FinishReason reasonWith(FinishReason reason, bool hasCalls)
{
    return hasCalls && reason == FinishReason::Stop ? FinishReason::ToolCalls : reason;
}

QByteArray finishReasonName(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Stop: return "stop";
    case FinishReason::Length: return "length";
    case FinishReason::ToolCalls: return "tool_calls";
    case FinishReason::ContentFilter: return "content_filter";
    case FinishReason::Unknown: break;
    }
    return "unknown";
}

QByteArray finishWord(FinishReason reason, bool hasCalls)
{
    reason = reasonWith(reason == FinishReason::Unknown ? FinishReason::Stop : reason, hasCalls);
    return '"' + finishReasonName(reason) + '"';
}

std::optional<Error> failureInChoices(const json::Value &body)
{
    for (const json::Value &choice : body["choices"].items()) {
        if (auto finish = readFinish(choice["finish_reason"]); finish && finish->failure)
            return finish->failure;
    }
    return {};
}

} // namespace sluice
