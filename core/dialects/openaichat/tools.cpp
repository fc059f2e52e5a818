// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat_p.h"

namespace sluice::openaichat {

namespace {

void decodeFunction(const json::Value &function, ToolDefinition &tool)
{
    json::visitMembers(function, [&](QByteArrayView key, const json::Value &value) {
        if (key == "name" && value.isString())
            tool.name = value.text();
        else if (key == "description" && value.isString())
            tool.description = value.text();
        else if (key == "parameters" && !value.isNull())
            tool.parameters = value.raw().toByteArray();
        else if (key == "strict" && value.toBool())
            tool.strict = value.toBool();
        else
            tool.extra.push_back(rawMember(key, value));
    });
}

ToolDefinition decodeTool(const json::Value &value)
{
    ToolDefinition tool;
    const bool isFunction = value["function"]["name"].isString();
    json::visitMembers(value, [&](QByteArrayView key, const json::Value &field) {
        if (isFunction && key == "function")
            decodeFunction(field, tool);
        else if (!isFunction || key != "type")
            tool.outerExtra.push_back(rawMember(key, field));
    });
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
