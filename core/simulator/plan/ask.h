// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/catalog.h"
#include "json/value.h"

namespace sluice::sim {

/// A function the client offers; the slices live as long as the request's document.
struct OfferedTool {
    QByteArray name;
    QByteArray description;
    json::Value schema = {};
};

enum class ToolUse { None, Auto, Required, Named };
enum class AnswerFormat { Text, JsonObject, JsonSchema };
/// Raw: as <think> in the content. Hidden: thought, counted and not told.
enum class Thinking { Off, Told, Raw, Hidden };

/// What the client asks for, whichever operation it used.
struct Ask {
    const SimModel *model = nullptr;
    QByteArray modelId;                    ///< as the client wrote it
    QByteArray question;                   ///< the last user text
    std::vector<QByteArray> toolResults;   ///< of the tool messages at the very end
    quint64 fingerprint = 0;               ///< of the whole conversation
    std::vector<json::Value> userContents; ///< of every user message
    std::size_t answersSoFar = 0;          ///< the model's own turns in the conversation
    int promptTokens = 0;
    int imageCount = 0;

    std::vector<OfferedTool> tools;
    ToolUse toolUse = ToolUse::None;
    QByteArray namedTool;
    bool parallelCalls = true;
    std::optional<int> maxCalls;

    AnswerFormat format = AnswerFormat::Text;
    json::Value schema = {};
    /// Where the schema is when it was told in words.
    std::optional<json::Document> told;

    std::optional<int> maxTokens;
    std::vector<QByteArray> stops;
    Thinking thinking = Thinking::Off;
    QByteArray effort;
    int choices = 1;
    int logprobs = -1; ///< alternatives to tell per token; negative: none

    bool stream = false;
    std::optional<bool> includeUsage;
    bool perfMetrics = false;
    QByteArray serviceTier;
};

/// Reads a chat request that has passed the checks.
[[nodiscard]] Ask readChat(Provider provider, json::Value body, const SimModel &model);
/// Reads a text completion; lists of prompts and token arrays are joined.
[[nodiscard]] Ask readCompletion(json::Value body, const SimModel &model);
/// Reads a Responses request; `history` holds the items of the previous response, if one was named.
[[nodiscard]] Ask readResponses(json::Value body, const SimModel &model, const std::vector<json::Value> &history);

/// The text of a message's content, whether a string or parts.
[[nodiscard]] QByteArray contentText(json::Value content);

} // namespace sluice::sim
