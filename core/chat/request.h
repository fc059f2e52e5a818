// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/message.h"

namespace sluice {

/// A function the model may call; `parameters` is the JSON schema as raw text, never re-ordered. A tool that is no
/// function (a provider's own search, …) has no name and all its members in `outerExtra`.
struct ToolDefinition {
    QByteArray name;
    QByteArray description = {};
    QByteArray parameters = {};
    std::optional<bool> strict = {};
    std::vector<RawMember> extra = {};      ///< beside the name
    std::vector<RawMember> outerExtra = {}; ///< beside the function, where the dialect wraps it
    friend bool operator==(const ToolDefinition &, const ToolDefinition &) = default;
};

/// Which tool the model must use.
struct ToolChoice {
    enum class Mode { Auto, None, Required, Named };
    Mode mode = Mode::Auto;
    QByteArray name = {};
    friend bool operator==(const ToolChoice &, const ToolChoice &) = default;
};

/// The form the answer must have; `schema` is raw JSON text.
struct ResponseFormat {
    enum class Kind { Text, JsonObject, JsonSchema };
    Kind kind = Kind::Text;
    QByteArray name = {};
    QByteArray schema = {};
    std::optional<bool> strict = {};
    QByteArray description = {};
    friend bool operator==(const ResponseFormat &, const ResponseFormat &) = default;
};

/// How the model draws its tokens; nothing that is not set is sent.
struct SamplingParameters {
    std::optional<double> temperature = {};
    std::optional<double> topP = {};
    std::optional<qint64> topK = {};
    std::optional<double> minP = {};
    std::optional<double> presencePenalty = {};
    std::optional<double> frequencyPenalty = {};
    std::optional<qint64> seed = {};
    std::optional<qint64> maxOutputTokens = {};
    std::vector<QByteArray> stop = {};
    friend bool operator==(const SamplingParameters &, const SamplingParameters &) = default;
};

/// One request for an answer, whatever the dialect.
struct ChatRequest {
    QByteArray model;
    std::vector<Message> messages = {};
    SamplingParameters sampling = {};
    std::vector<ToolDefinition> tools = {};
    std::optional<ToolChoice> toolChoice = {};
    std::optional<bool> parallelToolCalls = {};
    std::optional<ResponseFormat> responseFormat = {};
    QByteArray reasoningEffort = {};
    QByteArray serviceTier = {};
    QByteArray user = {};
    bool stream = false;
    bool includeUsage = false;
    /// Members no value above stands for, in their order.
    std::vector<RawMember> extra = {};

    friend bool operator==(const ChatRequest &, const ChatRequest &) = default;
};

} // namespace sluice
