// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/chatsettings.h"

#include <algorithm>

namespace sluice {

// Names of settings in files and stores: the same table reads and writes them.

struct NumberSetting {
    QByteArrayView key;
    std::optional<double> SamplingParameters::*member;
};
inline constexpr NumberSetting numberSettings[] = {
    {"temperature", &SamplingParameters::temperature},
    {"top_p", &SamplingParameters::topP},
    {"min_p", &SamplingParameters::minP},
    {"presence_penalty", &SamplingParameters::presencePenalty},
    {"frequency_penalty", &SamplingParameters::frequencyPenalty},
};

struct IntegerSetting {
    QByteArrayView key;
    std::optional<qint64> SamplingParameters::*member;
};
inline constexpr IntegerSetting integerSettings[] = {
    {"max_tokens", &SamplingParameters::maxOutputTokens},
    {"top_k", &SamplingParameters::topK},
    {"seed", &SamplingParameters::seed},
};

struct TextSetting {
    QByteArrayView key;
    QByteArray ChatSettings::*member;
};
inline constexpr TextSetting textSettings[] = {
    {"system_prompt", &ChatSettings::systemPrompt},
    {"reasoning_effort", &ChatSettings::reasoningEffort},
    {"service_tier", &ChatSettings::serviceTier},
    {"user", &ChatSettings::user},
    {"preset", &ChatSettings::preset},
};

template<typename Value>
struct NamedValue {
    QByteArrayView name;
    Value value;
};
inline constexpr NamedValue<ToolChoice::Mode> toolModes[] = {
    {"auto", ToolChoice::Mode::Auto},
    {"none", ToolChoice::Mode::None},
    {"required", ToolChoice::Mode::Required},
};
inline constexpr NamedValue<ResponseFormat::Kind> formatKinds[] = {
    {"text", ResponseFormat::Kind::Text},
    {"json_object", ResponseFormat::Kind::JsonObject},
    {"json_schema", ResponseFormat::Kind::JsonSchema},
};

template<typename Value, std::size_t count>
QByteArrayView nameOf(const NamedValue<Value> (&names)[count], Value value)
{
    return std::ranges::find(names, value, &NamedValue<Value>::value)->name;
}

template<typename Value, std::size_t count>
std::optional<Value> valueOf(const NamedValue<Value> (&names)[count], QByteArrayView name)
{
    const auto *found = std::ranges::find(names, name, &NamedValue<Value>::name);
    return found == std::end(names) ? std::nullopt : std::optional(found->value);
}

} // namespace sluice
