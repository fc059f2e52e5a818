// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/shape.h"

#include <array>

namespace sluice::sim {

namespace {

using K = FieldKind;

// core/dialects/openaichat/README.md#request-fields, column Groq. What the reference lists but refuses (logprobs,
// logit_bias, store, …) is not here.
constexpr std::array fields = {
    FieldRule{.name = "model", .kind = K::String, .required = true},
    FieldRule{.name = "messages", .kind = K::Array, .low = 1, .required = true},
    FieldRule{.name = "max_completion_tokens", .kind = K::Integer, .low = 1},
    FieldRule{.name = "max_tokens", .kind = K::Integer, .low = 1},
    FieldRule{.name = "temperature", .kind = K::Number, .low = 0, .high = 2},
    FieldRule{.name = "top_p", .kind = K::Number, .low = 0, .high = 1},
    FieldRule{.name = "n", .kind = K::Integer, .low = 1, .high = 1},
    FieldRule{.name = "stop", .kind = K::StringOrList, .high = 4},
    FieldRule{.name = "seed", .kind = K::Integer},
    FieldRule{.name = "frequency_penalty", .kind = K::Number, .low = -2, .high = 2},
    FieldRule{.name = "presence_penalty", .kind = K::Number, .low = -2, .high = 2},
    FieldRule{.name = "user", .kind = K::String},
    FieldRule{.name = "stream", .kind = K::Bool},
    FieldRule{.name = "stream_options", .kind = K::Object},
    FieldRule{.name = "tools", .kind = K::Array, .low = 1, .high = 128},
    FieldRule{.name = "tool_choice"},
    FieldRule{.name = "parallel_tool_calls", .kind = K::Bool},
    FieldRule{.name = "functions", .kind = K::Array, .low = 1, .high = 128},
    FieldRule{.name = "function_call"},
    FieldRule{.name = "response_format", .kind = K::Object},
    FieldRule{.name = "reasoning_effort", .kind = K::String},
    FieldRule{.name = "reasoning_format", .kind = K::String, .values = "parsed raw hidden"},
    FieldRule{.name = "include_reasoning", .kind = K::Bool},
    FieldRule{.name = "service_tier", .kind = K::String, .values = "auto on_demand flex performance"},
    FieldRule{.name = "citation_options", .kind = K::String},
    FieldRule{.name = "compound_custom", .kind = K::Object},
    FieldRule{.name = "documents", .kind = K::Array},
    FieldRule{.name = "search_settings", .kind = K::Object},
    FieldRule{.name = "disable_tool_validation", .kind = K::Bool},
    FieldRule{.name = "exclude_domains", .kind = K::Array},
    FieldRule{.name = "include_domains", .kind = K::Array},
};

constexpr std::array messages = {
    ShapeRule{"system", "role content"},
    ShapeRule{"developer", "role content"},
    ShapeRule{"user", "role content"},
    ShapeRule{"assistant", "role content tool_calls reasoning"},
    ShapeRule{"tool", "role content tool_call_id"},
    ShapeRule{"function", "role content name"},
};

constexpr std::array parts = {
    ShapeRule{"text", "type text"},
    ShapeRule{"image_url", "type image_url"},
    ShapeRule{"document", "type document"},
};

constexpr std::array tools = {
    ShapeRule{"function", "type function"},
    ShapeRule{"browser_search", "type"},
    ShapeRule{"code_interpreter", "type"},
};

constexpr RuleBook book = {
    .fields = fields,
    .messages = messages,
    .parts = parts,
    .tools = tools,
    .function = "name description parameters strict",
    .call = "id type function",
    .responseFormat = "type json_schema",
    .jsonSchema = "name description schema strict",
    .streamOptions = "include_usage",
};

} // namespace

const RuleBook &groqChatRules()
{
    return book;
}

} // namespace sluice::sim
