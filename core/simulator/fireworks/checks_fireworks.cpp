// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/checks.h"

#include <algorithm>
#include <array>

namespace sluice::sim {

namespace {

using MaybeRefusal = std::optional<Refusal>;

MaybeRefusal checkLimits(const CheckedRequest &request)
{
    const auto given = [&](QByteArrayView key) { return request.body[key].exists() && !request.body[key].isNull(); };
    if (given("max_tokens") && given("max_completion_tokens"))
        return Refusal{.message = "Only one of 'max_tokens' and 'max_completion_tokens' can be set"};
    return {};
}

MaybeRefusal effortRefusal(const CheckedRequest &request, const QByteArray &effort)
{
    const QByteArray id = request.ask.modelId.mid(request.ask.modelId.lastIndexOf('/') + 1);
    if (effort == "none" && request.model.thinkingOnly) {
        return Refusal{.message = id
                                  + " is a thinking-only model; disabling thinking (reasoning_effort='none' or "
                                    "thinking.type='disabled') is not supported"};
    }
    if (!request.model.takesEffort(effort)) {
        QByteArray permitted;
        for (const QByteArray &one : request.model.efforts)
            permitted += (permitted.isEmpty() ? "'" : ", '") + one + '\'';
        return Refusal{.message = "Input should be one of " + permitted + ", field: 'reasoning_effort', value: '"
                                  + effort + '\''};
    }
    return {};
}

MaybeRefusal checkThinking(const CheckedRequest &request)
{
    const json::Value thinking = request.body["thinking"];
    const json::Value effort = request.body["reasoning_effort"];
    const bool hasEffort = effort.exists() && !effort.isNull();
    if (thinking.isObject() && hasEffort)
        return Refusal{.message = "'thinking' and 'reasoning_effort' cannot be set together"};
    if (thinking.isObject()) {
        const QByteArray type = thinking["type"].text();
        if (type != "enabled" && type != "disabled") {
            return Refusal{.message = "Input should be one of 'enabled', 'disabled', field: 'thinking.type', value: "
                                      + thinking["type"].raw().toByteArray()};
        }
        const std::optional<qint64> budget = thinking["budget_tokens"].toInt();
        if (type == "enabled" && budget && *budget < 1024) {
            return Refusal{.message = "Input should be greater than or equal to 1024, field: "
                                      "'thinking.budget_tokens', value: "
                                      + QByteArray::number(*budget)};
        }
        return type == "disabled" && request.model.reasons() ? effortRefusal(request, "none") : MaybeRefusal();
    }
    if (!hasEffort || effort.toInt())
        return {};
    if (const std::optional<bool> on = effort.toBool())
        return *on || !request.model.reasons() ? MaybeRefusal() : effortRefusal(request, "none");
    if (!effort.isString())
        return Refusal{.message = "Input should be a string, an integer or a boolean, field: 'reasoning_effort'"};
    if (request.model.reasons())
        return effortRefusal(request, effort.text());
    if (effort.text() == "none")
        return {};
    return Refusal{.message = "This model does not support reasoning_effort"};
}

MaybeRefusal checkImages(const CheckedRequest &request)
{
    if (request.ask.imageCount > 0 && request.model.images == 0)
        return Refusal{.message = "This model does not support image inputs, field: 'messages'"};
    if (request.ask.imageCount > request.model.images)
        return Refusal{.message = "Too many images, at most " + QByteArray::number(request.model.images)};
    return {};
}

MaybeRefusal checkToolChoice(const CheckedRequest &request)
{
    const Ask &ask = request.ask;
    if (!ask.tools.empty() && !request.model.tools)
        return Refusal{.message = "This model does not support tools, field: 'tools'"};
    const json::Value choice = request.body["tool_choice"];
    if (!choice.exists() || choice.isNull())
        return {};
    const QByteArray word = choice.text();
    const bool flat = request.body["input"].exists();
    const bool known = choice.isObject() ? choice["type"].text() == "function"
                                               && (flat ? choice["name"].isString() : choice["function"].isObject())
                                         : word == "none" || word == "auto" || word == "required" || word == "any";
    if (!known) {
        return Refusal{.message = "Input should be 'none', 'auto', 'any', 'required' or a function, field: "
                                  "'tool_choice', value: "
                                  + choice.raw().toByteArray().left(64)};
    }
    const bool forced = choice.isObject() || word == "required" || word == "any";
    const bool offered = std::any_of(ask.tools.begin(), ask.tools.end(),
                                     [&](const OfferedTool &tool) { return tool.name == ask.namedTool; });
    if (forced && (ask.tools.empty() || (choice.isObject() && !offered)))
        return Refusal{.message = "'tool_choice' names a tool that is not in 'tools'"};
    return {};
}

MaybeRefusal checkContext(const CheckedRequest &request)
{
    if (request.ask.promptTokens < request.model.contextTokens)
        return {};
    // Its default is to cut the prompt short and answer.
    if (request.body["context_length_exceeded_behavior"].text() != "error")
        return {};
    return Refusal{.message = "The prompt is too long: " + QByteArray::number(request.ask.promptTokens)
                              + ", model maximum context length: " + QByteArray::number(request.model.contextTokens)};
}

MaybeRefusal checkResponseOptions(const CheckedRequest &request)
{
    const json::Value body = request.body;
    if (body["background"].toBool().value_or(false) && request.ask.stream)
        return Refusal{.message = "'background' cannot be used with 'stream'"};
    for (const json::Value &item : body["include"].items()) {
        if (item.text() != "message.output_text.logprobs") {
            return Refusal{.message = "Input should be 'message.output_text.logprobs', field: 'include', value: "
                                      + item.raw().toByteArray()};
        }
    }
    constexpr std::array<QByteArrayView, 6> types = {"function", "mcp", "sse", "web_search", "python", "namespace"};
    int index = 0;
    for (const json::Value &tool : body["tools"].items()) {
        if (std::find(types.begin(), types.end(), tool["type"].text()) == types.end()) {
            return Refusal{.message = "Unsupported tool type, field: 'tools[" + QByteArray::number(index)
                                      + "].type', value: " + tool["type"].raw().toByteArray()};
        }
        ++index;
    }
    return {};
}

MaybeRefusal checkResponseEffort(const CheckedRequest &request)
{
    const json::Value effort = request.body["reasoning"]["effort"];
    if (!effort.isString() || !request.model.reasons())
        return {};
    return effortRefusal(request, effort.text());
}

template<std::size_t N>
MaybeRefusal firstOf(const std::array<MaybeRefusal (*)(const CheckedRequest &), N> &checks,
                     const CheckedRequest &request)
{
    for (const auto check : checks) {
        if (MaybeRefusal refusal = check(request))
            return refusal;
    }
    return {};
}

} // namespace

std::optional<Refusal> checkFireworksChat(const CheckedRequest &request)
{
    constexpr std::array checks = {checkLimits, checkThinking, checkImages, checkToolChoice, checkContext};
    return firstOf(checks, request);
}

std::optional<Refusal> checkFireworksResponses(const CheckedRequest &request)
{
    constexpr std::array checks = {checkResponseOptions, checkResponseEffort, checkImages, checkToolChoice,
                                   checkContext};
    return firstOf(checks, request);
}

ModelLookup lookUpModel(const Catalog &catalog, Provider provider, const QByteArray &id, ModelKind kind)
{
    const SimModel *model = catalog.find(provider, id);
    if (model == nullptr || model->state == ModelState::Undeployed)
        return {.refusal = unknownModel(provider, id)};
    if (model->state == ModelState::Retired)
        return {.refusal = retiredModel(id)};
    if (model->kind == kind || !simName(id).isEmpty())
        return {.model = model};
    if (provider == Provider::Fireworks)
        return {.refusal = unknownModel(provider, id)};
    const QByteArray operation = kind == ModelKind::Chat ? "chat completions" : "embeddings";
    return {.refusal = {.message = "The model `" + id + "` does not support " + operation}};
}

} // namespace sluice::sim
