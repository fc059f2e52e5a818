// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "chat/request.h"

namespace sluice {

/// All a user sets beside the conversation. What is not set is not sent. `tools` and the format's schema are the JSON
/// text as it was written, which may have faults.
struct ChatSettings {
    QByteArray systemPrompt = {};
    SamplingParameters sampling = {};
    QByteArray tools = {};
    std::optional<ToolChoice> toolChoice = {};
    std::optional<bool> parallelToolCalls = {};
    std::optional<ResponseFormat> responseFormat = {};
    QByteArray reasoningEffort = {};
    QByteArray serviceTier = {};
    QByteArray user = {};
    /// The preset they come from, which they may have left since; never sent.
    QByteArray preset = {};
    friend bool operator==(const ChatSettings &, const ChatSettings &) = default;
};

/// Longer texts are not read: a preset comes from anywhere.
inline constexpr qsizetype longestChatSettings = 4 * 1024 * 1024;

/// One JSON object with the members that are set; reads back as the same value, faulty texts included.
[[nodiscard]] QByteArray toJson(const ChatSettings &settings);

/// Strict: an unknown name, a wrong type or a number that is none is an error that names the member.
[[nodiscard]] Result<ChatSettings> chatSettingsFromJson(QByteArrayView json);

/// The setting that a provider means by a member of its request ("stop[2]", "max_completion_tokens"), if it is set;
/// else empty.
[[nodiscard]] QByteArray settingOf(const ChatSettings &settings, QByteArrayView member);
/// The same without one of them, and without what speaks about it.
[[nodiscard]] ChatSettings without(const ChatSettings &settings, QByteArrayView key);

/// Puts them into a request: the system prompt before its messages, the rest in place of what it has. Tools that cannot
/// be read are left out, and what speaks about tools with them; see checkChatSettings().
void apply(const ChatSettings &settings, ChatRequest &request);

/// What keeps a request with these from being sent: tools or a schema with faults, whose words name line and column, or
/// a choice of a tool that is not there. The error's `param` is "tools", "response_format" or "tool_choice".
[[nodiscard]] Result<void> checkChatSettings(const ChatSettings &settings);

} // namespace sluice
