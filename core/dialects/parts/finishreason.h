// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "chat/response.h"
#include "json/value.h"

namespace sluice {

/// What a `finish_reason` says, read in one place for all formats that have it.
struct FinishWord {
    FinishReason reason = FinishReason::Unknown;
    /// The answer did not end well: the provider stopped it.
    std::optional<Error> failure = {};
};

/// Nothing for null, also as a word, an empty string and whatever is no string: the answer goes on. A word nobody knows
/// is an end of unknown reason.
[[nodiscard]] std::optional<FinishWord> readFinish(const json::Value &finishReason);

/// Whether a value is one of the words that Chat Completions has for the end of an answer.
[[nodiscard]] bool isFinishReason(const json::Value &value);
/// "stop", "length", "tool_calls", "content_filter" or "unknown".
[[nodiscard]] QByteArray finishReasonName(FinishReason reason);
/// Some servers say stop where calls were made, and clients look for calls by the reason.
[[nodiscard]] FinishReason reasonWith(FinishReason reason, bool hasCalls);
/// Whether the end of an answer has to be told in another word: one of the format's that says where calls were made.
[[nodiscard]] bool needsFinishWord(const json::Value &value, bool hasCalls);
/// The word for a reason, with quotes; one for an unknown reason too.
[[nodiscard]] QByteArray finishWord(FinishReason reason, bool hasCalls);

/// The failure that a whole answer's choices tell; nothing if it ended well.
[[nodiscard]] std::optional<Error> failureInChoices(const json::Value &body);

} // namespace sluice
