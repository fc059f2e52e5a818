// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/parameterspec.h"

#include <algorithm>

namespace sluice {

namespace {

using Kind = ParameterKind;

struct Row {
    const char *key;
    Kind kind;
    std::optional<double> sliderFrom = {};
    std::optional<double> sliderTo = {};
    double step = 0;
    /// The fact of a model without which it cannot take it.
    std::optional<bool> ModelInfo::*needs = nullptr;
};

constexpr Row rows[] = {
    {"temperature", Kind::Number, 0, 2, 0.05},
    {"top_p", Kind::Number, 0, 1, 0.01},
    {"top_k", Kind::Integer, 0, 100, 1},
    {"min_p", Kind::Number, 0, 1, 0.01},
    {"max_tokens", Kind::Integer, {}, {}, 1},
    {"presence_penalty", Kind::Number, -2, 2, 0.1},
    {"frequency_penalty", Kind::Number, -2, 2, 0.1},
    {"seed", Kind::Integer, {}, {}, 1},
    {"stop", Kind::Texts},
    {"reasoning_effort", Kind::Choice, {}, {}, 0, &ModelInfo::reasoning},
    {"service_tier", Kind::Choice},
    {"user", Kind::Text},
    {"response_format", Kind::Written, {}, {}, 0, &ModelInfo::json},
    {"tools", Kind::Written, {}, {}, 0, &ModelInfo::tools},
    {"tool_choice", Kind::Choice, {}, {}, 0, &ModelInfo::tools},
    {"parallel_tool_calls", Kind::Choice, {}, {}, 0, &ModelInfo::tools},
};

/// The rule of a setting by its name on the provider's wire; null without one.
const FieldRule *ruleOf(const ProviderProfile *profile, const QByteArray &key)
{
    if (!profile)
        return nullptr;
    const FieldRules &rules = profile->rulesFor("chat");
    const auto found = rules.find(key == "max_tokens" ? profile->maxTokensField : key);
    return found == rules.end() ? nullptr : &found->second;
}

void applyRule(const FieldRule &rule, ParameterSpec &spec)
{
    if (!rule.supported)
        spec.notTaken = NotTaken::ByProvider;
    spec.minimum = rule.minimum;
    spec.maximum = rule.maximum;
    if (spec.sliderFrom && rule.minimum)
        spec.sliderFrom = rule.minimum;
    if (spec.sliderTo && rule.maximum)
        spec.sliderTo = rule.maximum;
    spec.values = rule.values;
    spec.usual = rule.usual;
    spec.most = spec.kind == Kind::Texts ? rule.maxItems : rule.maxLength;
}

void applyModel(const ModelInfo &model, const Row &row, ParameterSpec &spec)
{
    if (row.needs && spec.notTaken == NotTaken::No && model.*row.needs == false)
        spec.notTaken = NotTaken::ByModel;
    if (spec.notTaken == NotTaken::No && model.refused.contains(spec.key))
        spec.notTaken = NotTaken::ByModel;
    if (spec.key == "max_tokens" && model.maxOutputTokens)
        spec.maximum = double(*model.maxOutputTokens);
    if (spec.key == "reasoning_effort" && !model.efforts.isEmpty())
        spec.values = model.efforts;
    if (spec.key == "reasoning_effort")
        spec.usual = model.usualEffort;
}

} // namespace

std::vector<ParameterSpec> parameterSpecs(const ProviderProfile *profile, const ModelInfo *model)
{
    std::vector<ParameterSpec> specs;
    for (const Row &row : rows) {
        ParameterSpec spec{row.key, row.kind, {}, {}, row.sliderFrom, row.sliderTo, row.step};
        if (const FieldRule *rule = ruleOf(profile, spec.key))
            applyRule(*rule, spec);
        if (model)
            applyModel(*model, row, spec);
        if (spec.key == "max_tokens" && !spec.minimum)
            spec.minimum = 1;
        if (spec.key == "parallel_tool_calls")
            spec.values = {"true", "false"};
        if (spec.key == "reasoning_effort" && spec.values.isEmpty())
            spec.values = {"none", "low", "medium", "high"};
        if (spec.key == "service_tier" && spec.values.isEmpty())
            spec.values = {"auto", "default", "flex", "priority"};
        specs.push_back(std::move(spec));
    }
    return specs;
}

} // namespace sluice
