// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/otlp/semconv.h"

#include <algorithm>
#include <iterator>

namespace sluice::otlp {

namespace {

constexpr Names genAi010 = {
    .schemaUrl = {},
    .operation = "gen_ai.operation.name",
    .provider = "gen_ai.provider.name",
    .requestModel = "gen_ai.request.model",
    .requestStream = "gen_ai.request.stream",
    .requestMaxTokens = "gen_ai.request.max_tokens",
    .requestTemperature = "gen_ai.request.temperature",
    .responseId = "gen_ai.response.id",
    .responseModel = "gen_ai.response.model",
    .finishReasons = "gen_ai.response.finish_reasons",
    .timeToFirstChunkAttribute = "gen_ai.response.time_to_first_chunk",
    .inputTokens = "gen_ai.usage.input_tokens",
    .outputTokens = "gen_ai.usage.output_tokens",
    .cachedTokens = "gen_ai.usage.cache_read.input_tokens",
    .reasoningTokens = "gen_ai.usage.reasoning.output_tokens",
    .tokenType = {},
    .duration = "gen_ai.client.inference.duration",
    .timeToFirstChunk = "gen_ai.client.inference.time_to_first_chunk",
    .timePerOutputChunk = "gen_ai.client.inference.time_per_output_chunk",
    .usageInput = "gen_ai.client.inference.usage.input_tokens",
    .usageOutput = "gen_ai.client.inference.usage.output_tokens",
    .usageCached = "gen_ai.client.inference.usage.cache_read.input_tokens",
    .usageReasoning = "gen_ai.client.inference.usage.reasoning.output_tokens",
    .tokenUsage = {},
    .details = "gen_ai.client.inference.operation.details",
};

constexpr Names v136 = {
    .schemaUrl = "https://opentelemetry.io/schemas/1.36.0",
    .operation = "gen_ai.operation.name",
    .provider = "gen_ai.system",
    .requestModel = "gen_ai.request.model",
    .requestStream = {},
    .requestMaxTokens = "gen_ai.request.max_tokens",
    .requestTemperature = "gen_ai.request.temperature",
    .responseId = "gen_ai.response.id",
    .responseModel = "gen_ai.response.model",
    .finishReasons = "gen_ai.response.finish_reasons",
    .timeToFirstChunkAttribute = {},
    .inputTokens = "gen_ai.usage.input_tokens",
    .outputTokens = "gen_ai.usage.output_tokens",
    .cachedTokens = {},
    .reasoningTokens = {},
    .tokenType = "gen_ai.token.type",
    .duration = "gen_ai.client.operation.duration",
    .timeToFirstChunk = "gen_ai.server.time_to_first_token",
    .timePerOutputChunk = "gen_ai.server.time_per_output_token",
    .usageInput = {},
    .usageOutput = {},
    .usageCached = {},
    .usageReasoning = {},
    .tokenUsage = "gen_ai.client.token.usage",
    .details = "gen_ai.client.inference.operation.details",
};

struct DoorRow {
    QByteArrayView door;
    DoorName name;
};
constexpr DoorRow doors[] = {
    {"chat", {"/v1/chat/completions", "chat"}},       {"responses", {"/v1/responses", "chat"}},
    {"messages", {"/v1/messages", "chat"}},           {"completions", {"/v1/completions", "text_completion"}},
    {"embeddings", {"/v1/embeddings", "embeddings"}}, {"count_tokens", {"/v1/messages/count_tokens", {}}},
    {"kept_responses", {"/v1/responses/{id}", {}}},   {"models", {"/v1/models", {}}},
};

} // namespace

const Names &namesOf(ExportDestination::Conventions conventions)
{
    return conventions == ExportDestination::Conventions::V136 ? v136 : genAi010;
}

DoorName doorName(const QByteArray &door)
{
    const auto *const found =
        std::find_if(std::begin(doors), std::end(doors), [&](const DoorRow &row) { return row.door == door; });
    return found == std::end(doors) ? DoorName{"/", {}} : found->name;
}

} // namespace sluice::otlp
