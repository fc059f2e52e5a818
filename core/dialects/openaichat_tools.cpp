// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat_p.h"

namespace sluice::openaichat {

namespace {

void decodeFunction(const json::Value &function, ToolDefinition &tool)
{
    for (const json::Member &member : function.members()) {
        const json::Value &value = member.value;
        if (member.key == "name" && value.isString())
            tool.name = value.text();
        else if (member.key == "description" && value.isString())
            tool.description = value.text();
        else if (member.key == "parameters" && !value.isNull())
            tool.parameters = value.raw().toByteArray();
        else if (member.key == "strict" && value.toBool())
            tool.strict = value.toBool();
        else
            tool.extra.push_back(rawMember(member));
    }
}

ToolDefinition decodeTool(const json::Value &value)
{
    ToolDefinition tool;
    const bool isFunction = value["function"]["name"].isString();
    for (const json::Member &member : value.members()) {
        if (isFunction && member.key == "function")
            decodeFunction(member.value, tool);
        else if (!isFunction || member.key != "type")
            tool.outerExtra.push_back(rawMember(member));
    }
    return tool;
}

void encodeFunction(json::Writer &writer, const ToolDefinition &tool)
{
    writer.beginObject().key("name").string(tool.name);
    if (!tool.description.isEmpty())
        writer.key("description").string(tool.description);
    if (!tool.parameters.isEmpty())
        writer.key("parameters").raw(tool.parameters);
    if (tool.strict)
        writer.key("strict").boolean(*tool.strict);
    writeMembers(writer, tool.extra);
    writer.endObject();
}

} // namespace

std::vector<ToolDefinition> decodeTools(const json::Value &tools)
{
    std::vector<ToolDefinition> all;
    for (const json::Value &tool : tools.items())
        all.push_back(decodeTool(tool));
    return all;
}

void encodeTools(json::Writer &writer, const std::vector<ToolDefinition> &tools)
{
    writer.beginArray();
    for (const ToolDefinition &tool : tools) {
        writer.beginObject();
        if (!tool.name.isEmpty()) {
            writer.key("type").string("function").key("function");
            encodeFunction(writer, tool);
        }
        writeMembers(writer, tool.outerExtra);
        writer.endObject();
    }
    writer.endArray();
}

} // namespace sluice::openaichat
