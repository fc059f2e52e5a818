// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/shape.h"

#include <array>

namespace sluice::sim {

namespace {

using K = FieldKind;

// core/dialects/openaichat/README.md#request-fields, column Fireworks.
constexpr std::array chatFields = {
    FieldRule{.name = "model", .kind = K::String, .required = true},
    FieldRule{.name = "messages", .kind = K::Array, .low = 1, .required = true},
    FieldRule{.name = "max_completion_tokens", .kind = K::Integer, .low = 1},
    FieldRule{.name = "max_tokens", .kind = K::Integer, .low = 1},
    FieldRule{.name = "temperature", .kind = K::Number, .low = 0, .high = 2},
    FieldRule{.name = "top_p", .kind = K::Number, .low = 0, .high = 1},
    FieldRule{.name = "top_k", .kind = K::Integer, .low = 0, .high = 100},
    FieldRule{.name = "min_p", .kind = K::Number, .low = 0, .high = 1},
    FieldRule{.name = "typical_p", .kind = K::Number, .low = 0, .high = 1},
    FieldRule{.name = "repetition_penalty", .kind = K::Number, .low = 0, .high = 2},
    FieldRule{.name = "mirostat_target", .kind = K::Number},
    FieldRule{.name = "mirostat_lr", .kind = K::Number},
    FieldRule{.name = "n", .kind = K::Integer, .low = 1, .high = 128},
    FieldRule{.name = "stop", .kind = K::StringOrList, .high = 4},
    FieldRule{.name = "seed", .kind = K::Integer},
    FieldRule{.name = "frequency_penalty", .kind = K::Number, .low = -2, .high = 2},
    FieldRule{.name = "presence_penalty", .kind = K::Number, .low = -2, .high = 2},
    FieldRule{.name = "logit_bias", .kind = K::Object},
    FieldRule{.name = "logprobs", .kind = K::BoolOrNumber, .low = 0, .high = 5},
    FieldRule{.name = "top_logprobs", .kind = K::Integer, .low = 0, .high = 5},
    FieldRule{.name = "user", .kind = K::String},
    FieldRule{.name = "stream", .kind = K::Bool},
    FieldRule{.name = "stream_options", .kind = K::Object},
    FieldRule{.name = "tools", .kind = K::Array, .low = 1, .high = 128},
    FieldRule{.name = "tool_choice"},
    FieldRule{.name = "parallel_tool_calls", .kind = K::Bool},
    FieldRule{.name = "functions", .kind = K::Array, .low = 1, .high = 128},
    FieldRule{.name = "function_call"},
    FieldRule{.name = "response_format", .kind = K::Object},
    FieldRule{.name = "reasoning_effort"},
    FieldRule{.name = "thinking", .kind = K::Object},
    FieldRule{.name = "reasoning_history", .kind = K::String, .values = "disabled interleaved preserved"},
    FieldRule{.name = "service_tier", .kind = K::String, .values = "auto default flex priority"},
    FieldRule{.name = "metadata", .kind = K::Object},
    FieldRule{.name = "prediction"},
    FieldRule{.name = "speculation"},
    FieldRule{.name = "prompt_cache_key", .kind = K::String},
    FieldRule{.name = "prompt_cache_isolation_key", .kind = K::String},
    FieldRule{.name = "context_length_exceeded_behavior", .kind = K::String, .values = "truncate error"},
    FieldRule{.name = "prompt_truncate_len", .kind = K::Integer, .low = 0},
    FieldRule{.name = "ignore_eos", .kind = K::Bool},
    FieldRule{.name = "echo", .kind = K::Bool},
    FieldRule{.name = "echo_last", .kind = K::Integer, .low = 0},
    FieldRule{.name = "raw_output", .kind = K::Bool},
    FieldRule{.name = "return_token_ids", .kind = K::Bool},
    FieldRule{.name = "perf_metrics_in_response", .kind = K::Bool},
    FieldRule{.name = "safe_tokenization", .kind = K::Bool},
};

constexpr std::array messages = {
    ShapeRule{"system", "role content"},
    ShapeRule{"user", "role content"},
    ShapeRule{"assistant", "role content tool_calls reasoning_content"},
    ShapeRule{"tool", "role content tool_call_id"},
};

constexpr std::array parts = {
    ShapeRule{"text", "type text"},
    ShapeRule{"image_url", "type image_url"},
    ShapeRule{"video_url", "type video_url"},
};

constexpr std::array tools = {ShapeRule{"function", "type function"}};

constexpr RuleBook chatBook = {
    .fields = chatFields,
    .messages = messages,
    .parts = parts,
    .tools = tools,
    .function = "name description parameters strict",
    .call = "id type function",
    .responseFormat = "type json_schema schema grammar",
    .jsonSchema = "name description schema strict",
    .streamOptions = "include_usage buffer_tokens buffer_ms buffer_mode",
};

// core/dialects/openaitext/openaicompletions.md: the reference's fields and the extras of chat.
constexpr std::array completionFields = {
    FieldRule{.name = "model", .kind = K::String, .required = true},
    FieldRule{.name = "prompt", .required = true},
    FieldRule{.name = "images", .kind = K::Array},
    FieldRule{.name = "max_tokens", .kind = K::Integer, .low = 0},
    FieldRule{.name = "max_completion_tokens", .kind = K::Integer, .low = 1},
    FieldRule{.name = "temperature", .kind = K::Number, .low = 0, .high = 2},
    FieldRule{.name = "top_p", .kind = K::Number, .low = 0, .high = 1},
    FieldRule{.name = "top_k", .kind = K::Integer, .low = 0, .high = 100},
    FieldRule{.name = "min_p", .kind = K::Number, .low = 0, .high = 1},
    FieldRule{.name = "typical_p", .kind = K::Number, .low = 0, .high = 1},
    FieldRule{.name = "repetition_penalty", .kind = K::Number, .low = 0, .high = 2},
    FieldRule{.name = "mirostat_target", .kind = K::Number},
    FieldRule{.name = "mirostat_lr", .kind = K::Number},
    FieldRule{.name = "n", .kind = K::Integer, .low = 1, .high = 128},
    FieldRule{.name = "best_of", .kind = K::Integer, .low = 1, .high = 128},
    FieldRule{.name = "stop", .kind = K::StringOrList, .high = 4},
    FieldRule{.name = "seed", .kind = K::Integer},
    FieldRule{.name = "suffix", .kind = K::String},
    FieldRule{.name = "echo", .kind = K::Bool},
    FieldRule{.name = "echo_last", .kind = K::Integer, .low = 0},
    FieldRule{.name = "logprobs", .kind = K::BoolOrNumber, .low = 0, .high = 5},
    FieldRule{.name = "top_logprobs", .kind = K::Integer, .low = 0, .high = 5},
    FieldRule{.name = "frequency_penalty", .kind = K::Number, .low = -2, .high = 2},
    FieldRule{.name = "presence_penalty", .kind = K::Number, .low = -2, .high = 2},
    FieldRule{.name = "logit_bias", .kind = K::Object},
    FieldRule{.name = "user", .kind = K::String},
    FieldRule{.name = "stream", .kind = K::Bool},
    FieldRule{.name = "stream_options", .kind = K::Object},
    FieldRule{.name = "response_format", .kind = K::Object},
    FieldRule{.name = "reasoning_effort"},
    FieldRule{.name = "thinking", .kind = K::Object},
    FieldRule{.name = "service_tier", .kind = K::String, .values = "auto default flex priority"},
    FieldRule{.name = "metadata", .kind = K::Object},
    FieldRule{.name = "prediction"},
    FieldRule{.name = "speculation"},
    FieldRule{.name = "prompt_cache_key", .kind = K::String},
    FieldRule{.name = "prompt_cache_isolation_key", .kind = K::String},
    FieldRule{.name = "context_length_exceeded_behavior", .kind = K::String, .values = "truncate error"},
    FieldRule{.name = "prompt_truncate_len", .kind = K::Integer, .low = 0},
    FieldRule{.name = "ignore_eos", .kind = K::Bool},
    FieldRule{.name = "raw_output", .kind = K::Bool},
    FieldRule{.name = "return_token_ids", .kind = K::Bool},
    FieldRule{.name = "perf_metrics_in_response", .kind = K::Bool},
    FieldRule{.name = "safe_tokenization", .kind = K::Bool},
};

constexpr RuleBook completionBook = {.fields = completionFields,
                                     .responseFormat = chatBook.responseFormat,
                                     .jsonSchema = chatBook.jsonSchema,
                                     .streamOptions = chatBook.streamOptions};

// core/dialects/openaitext/openaiembeddings.md.
constexpr std::array embeddingFields = {
    FieldRule{.name = "model", .kind = K::String, .required = true},
    FieldRule{.name = "input", .required = true},
    FieldRule{.name = "dimensions", .kind = K::Integer, .low = 1},
    FieldRule{.name = "prompt_template", .kind = K::String},
    FieldRule{.name = "return_logits", .kind = K::Array},
    FieldRule{.name = "normalize", .kind = K::Bool},
};

constexpr RuleBook embeddingBook = {.fields = embeddingFields};

// core/dialects/openairesponses/README.md#request, native support.
constexpr std::array responseFields = {
    FieldRule{.name = "model", .kind = K::String, .required = true},
    FieldRule{.name = "input", .required = true},
    FieldRule{.name = "instructions", .kind = K::String},
    FieldRule{.name = "stream", .kind = K::Bool},
    FieldRule{.name = "store", .kind = K::Bool},
    FieldRule{.name = "previous_response_id", .kind = K::String},
    FieldRule{.name = "background", .kind = K::Bool},
    FieldRule{.name = "include", .kind = K::Array},
    FieldRule{.name = "tools", .kind = K::Array, .high = 128},
    FieldRule{.name = "tool_choice"},
    FieldRule{.name = "parallel_tool_calls", .kind = K::Bool},
    FieldRule{.name = "max_tool_calls", .kind = K::Integer, .low = 1},
    FieldRule{.name = "max_output_tokens", .kind = K::Integer, .low = 1},
    FieldRule{.name = "metadata", .kind = K::Object},
    FieldRule{.name = "reasoning", .kind = K::Object},
    FieldRule{.name = "text", .kind = K::Object},
    FieldRule{.name = "temperature", .kind = K::Number, .low = 0, .high = 2},
    FieldRule{.name = "top_p", .kind = K::Number, .low = 0, .high = 1},
    FieldRule{.name = "top_logprobs", .kind = K::Integer, .low = 0, .high = 20},
    FieldRule{.name = "truncation", .kind = K::String, .values = "auto disabled"},
    FieldRule{.name = "user", .kind = K::String},
    FieldRule{.name = "prompt_cache_key", .kind = K::String},
};

constexpr RuleBook responseBook = {.fields = responseFields};

} // namespace

const RuleBook &fireworksChatRules()
{
    return chatBook;
}

const RuleBook &fireworksCompletionRules()
{
    return completionBook;
}

const RuleBook &fireworksEmbeddingRules()
{
    return embeddingBook;
}

const RuleBook &fireworksResponseRules()
{
    return responseBook;
}

} // namespace sluice::sim
