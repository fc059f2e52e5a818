// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "chat/response.h"
#include "json/value.h"

#include <QByteArrayList>

namespace sluice::openaicompletions {

// Legacy text completions where a provider has chat only (core/dialects/openaitext/openaicompletions.md). Pure.

/// A text request made a chat request: its bytes but for the prompt, which is the one user message.
struct ChatForm {
    QByteArray body;
    /// Members chat has nothing for and that change little: "logprobs", "best_of".
    QByteArrayList dropped = {};
};

/// Several prompts, `n` other than 1, a stream, `suffix` and `echo` are InvalidRequest errors that name the member.
[[nodiscard]] Result<ChatForm> toChat(const json::Value &body);

/// The answer as a `text_completion`; thinking is left out.
[[nodiscard]] QByteArray encodeResponse(const ChatResponse &response);

} // namespace sluice::openaicompletions
