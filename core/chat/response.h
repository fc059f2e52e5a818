// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/message.h"

namespace sluice {

/// Why an answer ended.
enum class FinishReason { Unknown, Stop, Length, ToolCalls, ContentFilter };
/// Whether what came last is not whole: a call without arguments then is none with no arguments.
[[nodiscard]] constexpr bool isCutOff(FinishReason reason)
{
    return reason == FinishReason::Length || reason == FinishReason::ContentFilter;
}

/// What the provider measured itself, in seconds; unset when it did not say.
struct ProviderTimings {
    std::optional<double> queue = {};
    std::optional<double> prompt = {};
    std::optional<double> completion = {};
    std::optional<double> total = {};
    std::optional<double> timeToFirstToken = {};
    std::optional<double> processing = {};
    friend bool operator==(const ProviderTimings &, const ProviderTimings &) = default;
};

/// Tokens as the provider counted them; `output` includes reasoning, `input` includes cached.
struct Usage {
    std::optional<qint64> input = {};
    std::optional<qint64> cachedInput = {};
    std::optional<qint64> output = {};
    std::optional<qint64> reasoning = {};
    ProviderTimings timings = {};
    /// Input or output is a guess of ours, for nobody counted it.
    bool isEstimated = false;
    friend bool operator==(const Usage &, const Usage &) = default;
};

/// Input that was cached, as a part of what there was; 0 where it would be more than that, and so no part of it
/// (core/meter/README.md#counts-of-others-usagejudgementh).
[[nodiscard]] inline qint64 cachedPart(const Usage &usage)
{
    const qint64 cached = usage.cachedInput.value_or(0);
    return cached <= usage.input.value_or(0) ? cached : 0;
}

/// One whole answer.
struct ChatResponse {
    QByteArray id = {};
    QByteArray model = {};
    qint64 created = 0; ///< Unix seconds
    Message message = {Role::Assistant};
    FinishReason finishReason = FinishReason::Unknown;
    QByteArray stop = {}; ///< the text that was asked for to end it, where the provider says which
    QByteArray refusal = {};
    std::vector<UrlCitation> citations = {};
    Usage usage = {};
    friend bool operator==(const ChatResponse &, const ChatResponse &) = default;
};

} // namespace sluice
