// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages_p.h"

#include <algorithm>

namespace sluice::anthropicmessages {

namespace {

/// Deferred tools are sent like the others, because the search that would bring them in is the vendor's.
constexpr QByteArrayView withoutEffect[] = {"type", "cache_control", "defer_loading"};

Result<ToolDefinition> decodeTool(const json::Value &value, const QByteArray &path, QByteArrayList &dropped)
{
    ToolDefinition tool;
    for (const json::Member &member : value.members()) {
        if (member.key == "name")
            tool.name = member.value.text();
        else if (member.key == "description")
            tool.description = member.value.text();
        else if (member.key == "input_schema")
            tool.parameters = member.value.raw().toByteArray();
        else if (member.key == "strict")
            tool.strict = member.value.toBool();
        else if (!member.value.saysNothing()
                 && std::ranges::find(withoutEffect, QByteArrayView(member.key)) == std::end(withoutEffect))
            dropped.append(path + '.' + member.key);
    }
    if (tool.name.isEmpty())
        return invalidRequest(path + ".name", QStringLiteral("is required"));
    return tool;
}

} // namespace

Result<void> decodeTools(const json::Value &tools, Decoded &out)
{
    std::size_t index = 0;
    for (const json::Value &value : tools.items()) {
        const QByteArray path = itemPath("tools", index++);
        const json::Value type = value["type"];
        if (type.isString() && type.text() != "custom") {
            out.dropped.append(path); // the vendor's own, whose form only its models know
            continue;
        }
        Result<ToolDefinition> tool = decodeTool(value, path, out.dropped);
        if (!tool.ok())
            return tool.error();
        out.chat.tools.push_back(std::move(tool).value());
    }
    return {};
}

Result<void> decodeToolChoice(const json::Value &choice, const json::Value &given, Decoded &out)
{
    using Mode = ToolChoice::Mode;
    if (!choice.exists() || choice.isNull())
        return {};
    const QByteArray type = choice["type"].text();
    ToolChoice chosen;
    if (type == "any") {
        chosen.mode = Mode::Required;
    } else if (type == "none") {
        chosen.mode = Mode::None;
    } else if (type == "tool") {
        chosen = {Mode::Named, choice["name"].text()};
    } else if (type != "auto") {
        return invalidRequest("tool_choice.type", QStringLiteral("must be one of auto, any, tool, none"));
    }
    const auto isChosen = [&](const json::Value &tool) { return tool["name"].text() == chosen.name; };
    if (chosen.mode == Mode::Named && std::ranges::none_of(given.items(), isChosen))
        return invalidRequest("tool_choice.name", QStringLiteral("names a tool that is not among `tools`"));
    const auto &tools = out.chat.tools;
    const bool known = chosen.mode == Mode::Named
                           ? std::ranges::find(tools, chosen.name, &ToolDefinition::name) != tools.end()
                           : !tools.empty();
    if (known)
        out.chat.toolChoice = chosen;
    else if (chosen.mode == Mode::Named || chosen.mode == Mode::Required)
        out.dropped.append("tool_choice");
    if (choice["disable_parallel_tool_use"].toBool() == true && !tools.empty())
        out.chat.parallelToolCalls = false;
    return {};
}

} // namespace sluice::anthropicmessages
