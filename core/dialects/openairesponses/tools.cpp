// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/openairesponses_p.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sluice::openairesponses {

namespace {

using Form = BridgedTool::Form;

constexpr qsizetype longestName = 64;

/// One name for a function of a namespace, in the letters all providers take.
QByteArray flatName(const QByteArray &space, const QByteArray &name)
{
    QByteArray flat = space + "__" + name;
    for (char &c : flat) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!plain && c != '_' && c != '-')
            c = '_';
    }
    if (flat.size() <= longestName)
        return flat;
    const QByteArray hash = QCryptographicHash::hash(space + '/' + name, QCryptographicHash::Sha1).toHex().left(8);
    return flat.left(longestName - 9) + '_' + hash;
}

void appendParagraph(QByteArray &text, const QByteArray &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += "\n\n";
    text += more;
}

/// What a model must know of a free text tool whose format it cannot be held to.
QByteArray formatAdvice(const json::Value &format)
{
    if (format["type"].text() != "grammar")
        return "Put the whole text into `input`.";
    return "Put the whole text into `input`. It must follow this " + format["syntax"].text() + " grammar:\n"
           + format["definition"].text();
}

constexpr QByteArrayView customParameters =
    R"({"type":"object","properties":{"input":{"type":"string"}},"required":["input"],"additionalProperties":false})";

constexpr QByteArrayView searchParameters =
    R"({"type":"object","properties":{"query":{"type":"string"}},"required":["query"]})";

} // namespace

Result<void> ToolBridge::addTools(const json::Value &tools, const QByteArray &path)
{
    Space none;
    std::size_t index = 0;
    for (const json::Value &tool : tools.items()) {
        if (const Result<void> added = addTool(tool, itemPath(path, index++), none); !added.ok())
            return added;
    }
    return {};
}

Result<void> ToolBridge::addTool(const json::Value &tool, const QByteArray &path, Space &space)
{
    const QByteArray type = tool["type"].text();
    if (type == "function")
        return addFunction(tool, path, space);
    if (type == "custom")
        return addCustom(tool, path, space);
    if (type == "namespace" && space.name.isEmpty()) {
        Space inner{tool["name"].text(), tool["description"].text()};
        std::size_t index = 0;
        for (const json::Value &child : tool["tools"].items()) {
            if (const Result<void> added = addTool(child, itemPath(path + ".tools", index++), inner); !added.ok())
                return added;
        }
    } else if (type == "tool_search" && tool["execution"].text() == "client") {
        addToolSearch(tool, path);
    } else {
        m_out.dropped.append(path);
    }
    return {};
}

Result<void> ToolBridge::addFunction(const json::Value &tool, const QByteArray &path, Space &space)
{
    ToolDefinition definition;
    for (const json::Member &member : tool.members()) {
        const json::Value &value = member.value;
        if (member.key == "name")
            definition.name = value.text();
        else if (member.key == "description")
            definition.description = value.text();
        else if (member.key == "parameters" && value.isObject())
            definition.parameters = value.raw().toByteArray();
        else if (member.key == "strict")
            definition.strict = value.toBool();
        else if (member.key != "type" && member.key != "parameters" && member.key != "defer_loading"
                 && !value.saysNothing())
            m_out.dropped.append(path + '.' + member.key);
    }
    if (definition.name.isEmpty())
        return invalidRequest(path + ".name", QStringLiteral("is required"));
    add(std::move(definition), Form::Function, space, path);
    return {};
}

Result<void> ToolBridge::addCustom(const json::Value &tool, const QByteArray &path, Space &space)
{
    ToolDefinition definition{tool["name"].text(), tool["description"].text()};
    if (definition.name.isEmpty())
        return invalidRequest(path + ".name", QStringLiteral("is required"));
    appendParagraph(definition.description, formatAdvice(tool["format"]));
    definition.parameters = customParameters.toByteArray();
    add(std::move(definition), Form::Custom, space, path);
    return {};
}

void ToolBridge::addToolSearch(const json::Value &tool, const QByteArray &path)
{
    Space none;
    const json::Value parameters = tool["parameters"];
    ToolDefinition definition{"tool_search", tool["description"].text()};
    definition.parameters = (parameters.isObject() ? parameters.raw() : searchParameters).toByteArray();
    add(std::move(definition), Form::ToolSearch, none, path);
}

/// Two tools of one name cannot be told apart: the first stays. A namespace's own description goes to its first tool.
void ToolBridge::add(ToolDefinition tool, BridgedTool::Form form, Space &space, const QByteArray &path)
{
    BridgedTool bridged{form, tool.name, tool.name, space.name};
    if (!space.name.isEmpty())
        bridged.sentName = flatName(space.name, tool.name);
    if (knows(bridged.sentName)) {
        m_out.dropped.append(path);
        return;
    }
    tool.name = bridged.sentName;
    QByteArray description = std::exchange(space.description, {});
    appendParagraph(description, tool.description);
    tool.description = std::move(description);
    m_out.chat.tools.push_back(std::move(tool));
    if (form != Form::Function || !space.name.isEmpty())
        m_out.bridged.push_back(std::move(bridged));
}

bool ToolBridge::knows(const QByteArray &sentName) const
{
    return std::ranges::find(m_out.chat.tools, sentName, &ToolDefinition::name) != m_out.chat.tools.end();
}

QByteArray ToolBridge::sentName(BridgedTool::Form form, const QByteArray &name, const QByteArray &space) const
{
    for (const BridgedTool &tool : m_out.bridged) {
        if (tool.form == form && tool.name == name && tool.space == space)
            return tool.sentName;
    }
    return space.isEmpty() ? name : flatName(space, name);
}

QByteArray ToolBridge::sentNameOf(const json::Value &reference) const
{
    const bool custom = reference["type"].text() == "custom";
    return sentName(custom ? Form::Custom : Form::Function, reference["name"].text(), reference["namespace"].text());
}

Result<void> ToolBridge::choose(const json::Value &choice)
{
    using Mode = ToolChoice::Mode;
    const QByteArray text = choice.isString() ? choice.text() : choice["type"].text();
    ToolChoice chosen;
    if (text == "allowed_tools") {
        const json::Value inside = choice["allowed_tools"]; // as chat has it
        const json::Value allowed = inside.isObject() ? inside : choice;
        if (const Result<void> known = allow(allowed["tools"]); !known.ok())
            return known;
        chosen.mode = allowed["mode"].text() == "required" ? Mode::Required : Mode::Auto;
    } else if (text == "none") {
        chosen.mode = Mode::None;
    } else if (text == "required" || text == "any") { // the word other formats have for it
        chosen.mode = Mode::Required;
    } else if (choice.isObject() && (text == "function" || text == "custom")) {
        chosen = {Mode::Named, sentNameOf(choice)};
        if (!knows(chosen.name))
            return invalidRequest("tool_choice", QStringLiteral("names a tool that is not among `tools`"));
    } else if (choice.isObject()) {
        m_out.dropped.append("tool_choice"); // one of the vendor's tools
        return {};
    } else if (text != "auto") {
        return invalidRequest("tool_choice", QStringLiteral("must be none, auto, required or a tool"));
    }
    if (!m_out.chat.tools.empty())
        m_out.chat.toolChoice = chosen;
    else if (chosen.mode == Mode::Required)
        m_out.dropped.append("tool_choice");
    return {};
}

/// Leaves the allowed tools only.
Result<void> ToolBridge::allow(const json::Value &references)
{
    std::vector<QByteArray> allowed;
    for (const json::Value &reference : references.items()) {
        const json::Value function = reference["function"];
        if (QByteArray name = sentNameOf(function.isObject() ? function : reference); !name.isEmpty())
            allowed.push_back(std::move(name)); // the vendor's tools have none
    }
    if (!allowed.empty() && std::ranges::none_of(allowed, [this](const QByteArray &name) { return knows(name); }))
        return invalidRequest("tool_choice", QStringLiteral("names no tool that is among `tools`"));
    std::erase_if(m_out.chat.tools,
                  [&](const ToolDefinition &tool) { return std::ranges::find(allowed, tool.name) == allowed.end(); });
    return {};
}

} // namespace sluice::openairesponses
