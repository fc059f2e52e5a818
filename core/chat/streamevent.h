// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "chat/response.h"

namespace sluice {

/// The first thing a stream says about itself.
struct Started {
    QByteArray id;
    QByteArray model;
    qint64 created = 0;
    friend bool operator==(const Started &, const Started &) = default;
};

/// A piece of the answer's text.
struct TextDelta {
    QByteArray text;
    friend bool operator==(const TextDelta &, const TextDelta &) = default;
};

/// A piece of the model's thinking.
struct ReasoningDelta {
    QByteArray text;
    friend bool operator==(const ReasoningDelta &, const ReasoningDelta &) = default;
};

/// A piece of a refusal.
struct RefusalDelta {
    QByteArray text;
    friend bool operator==(const RefusalDelta &, const RefusalDelta &) = default;
};

/// A piece of a tool call; `index` is contiguous from 0, `id` and `name` are set in a call's first delta only, but for
/// the rest of a name that comes in pieces, before any arguments.
struct ToolCallDelta {
    int index = 0;
    QByteArray id = {};
    QByteArray name = {};
    QByteArray arguments = {};
    friend bool operator==(const ToolCallDelta &, const ToolCallDelta &) = default;
};

/// A page that the text refers to.
struct Cited {
    UrlCitation citation;
    friend bool operator==(const Cited &, const Cited &) = default;
};

/// Token counts, cumulative.
struct UsageUpdate {
    Usage usage;
    friend bool operator==(const UsageUpdate &, const UsageUpdate &) = default;
};

/// Why the answer ends; usage may still follow, of some providers output too, and then another reason.
struct Finished {
    FinishReason reason = FinishReason::Unknown;
    QByteArray stop = {};   ///< the text that was asked for to end it, where the provider says which
    bool hasImages = false; ///< there are images in the answer, which no other event tells
    friend bool operator==(const Finished &, const Finished &) = default;
};

/// The stream told an error; nothing follows.
struct Failed {
    Error error;
    friend bool operator==(const Failed &, const Failed &) = default;
};

/// One streamed step of an answer, whatever the dialect.
using StreamEvent =
    std::variant<Started, TextDelta, ReasoningDelta, RefusalDelta, ToolCallDelta, Cited, UsageUpdate, Finished, Failed>;

/// Whether the step holds something of the answer: text, thinking, a refusal or arguments of a call. A first chunk with
/// a role, a call that is only announced, and a last chunk with usage are none.
[[nodiscard]] inline bool isOutput(const StreamEvent &event)
{
    const auto filled = []<typename Delta>(const Delta *delta) { return delta && !delta->text.isEmpty(); };
    const auto *call = std::get_if<ToolCallDelta>(&event);
    return filled(std::get_if<TextDelta>(&event)) || filled(std::get_if<ReasoningDelta>(&event))
           || filled(std::get_if<RefusalDelta>(&event)) || (call && !call->arguments.isEmpty());
}

} // namespace sluice
