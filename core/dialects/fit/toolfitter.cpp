// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/fit/toolfitter_p.h"

#include "dialects/parts/draft_p.h"
#include "json/arrayeditor.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

namespace {

/// Takes items out of the list of tools.
void leaveOut(json::ObjectEditor &body, const std::vector<std::size_t> &indexes)
{
    if (indexes.empty())
        return;
    const json::Value list = body.value("tools");
    json::ArrayEditor editor(list);
    for (const std::size_t index : indexes)
        editor.remove(index);
    body.set("tools", editor.result());
}

/// Leaves the listed members; an empty list leaves all.
void keepFields(Draft &tool, const QByteArrayList &taken, const QByteArray &path, DropLog &log)
{
    for (const Draft::Field &field : tool.fields()) {
        const QByteArray key = json::Value(field.rawKey).text();
        if (taken.isEmpty() || taken.contains(key))
            continue;
        log.removed(path + '.' + key, field.value);
        tool.edit().remove(key);
    }
}

/// A list of tools and what goes with it, in today's form and the older one.
struct ToolList {
    const char *list;
    const char *choice;
    const char *manner; ///< null: it has none
};
constexpr ToolList today{"tools", "tool_choice", "parallel_tool_calls"};
constexpr ToolList older{"functions", "function_call", nullptr};

/// With no tool left nothing can be said about them.
void removeTools(json::ObjectEditor &body, const ToolList &tools, DropLog &log)
{
    body.remove(tools.list);
    const QByteArray choice = body.value(tools.choice).text();
    if (choice != "auto" && choice != "none" && body.has(tools.choice))
        log.removed(tools.choice, body.value(tools.choice));
    body.remove(tools.choice);
    if (tools.manner)
        body.remove(tools.manner);
}

/// What a tool and a choice of it have in common: {"type":"function","function":{"name":…}}, or flat as Responses have
/// it, where a server of tools is named by its label.
struct ToolName {
    QByteArray type;
    QByteArray name;
    friend bool operator==(const ToolName &, const ToolName &) = default;
};

ToolName nameOf(const json::Value &tool)
{
    const QByteArray type = tool["type"].text();
    const json::Value inside = tool[type];
    const json::Value named = inside.isObject() ? inside : tool;
    return {type, named[named["name"].exists() ? "name" : "server_label"].text()};
}

/// The mode and the list of a choice of some tools: in a member of their own, as chat has them, or flat, as Responses.
json::Value allowedOf(const json::Value &choice)
{
    if (choice["type"].text() != "allowed_tools")
        return {};
    const json::Value inside = choice["allowed_tools"];
    return inside.isObject() ? inside : choice;
}

/// Names of the functions that were called, the last ones first.
std::vector<QByteArray> calledBefore(const json::Value &messages)
{
    std::vector<QByteArray> names;
    for (const json::Value &message : messages.items()) {
        for (const json::Value &call : message["tool_calls"].items())
            names.push_back(call["function"]["name"].text());
        if (const QByteArray older = message["function_call"]["name"].text(); !older.isEmpty())
            names.push_back(older);
    }
    std::ranges::reverse(names);
    return names;
}

} // namespace

void fitTools(json::ObjectEditor &body, const ProviderProfile &profile, DropLog &log)
{
    const json::Value functions = body.value(older.list);
    if (functions.isArray() && functions.items().empty())
        removeTools(body, older, log);
    const json::Value tools = body.value(today.list);
    if (!tools.isArray())
        return;
    json::ArrayEditor editor(tools);
    std::size_t count = 0;
    std::size_t refused = 0;
    json::walkItems(tools.raw(), [&](const char *p, const char *end) {
        const std::size_t index = count++;
        if (*p != '{' || (profile.toolTypes.isEmpty() && profile.toolFields.isEmpty()))
            return json::skipValue(p, end);
        Draft tool(p, end);
        const QByteArray path = "tools[" + QByteArray::number(qulonglong(index)) + ']';
        const QByteArray type = tool.original("type").text();
        if (!profile.toolTypes.isEmpty() && !profile.toolTypes.contains(type)) {
            log.removed(path, tools);
            editor.remove(index);
            ++refused;
        } else if (type == "function" && tool.original(type).isObject()) { // others have members of their own
            keepFields(tool, profile.toolFields, path, log);
        }
        if (auto edited = tool.result())
            editor.set(index, std::move(*edited));
        return tool.end();
    });
    if (refused == count)
        removeTools(body, today, log);
    else if (editor.changed())
        body.set("tools", editor.result());
}

void fitToolChoice(json::ObjectEditor &body, const ProviderProfile &profile)
{
    const json::Value choice = body.value("tool_choice");
    if (choice.raw() == "\"any\"") { // another format's word for it, which not every provider knows
        body.set("tool_choice", "\"required\"");
        return;
    }
    const json::Value allowed = allowedOf(choice);
    if (profile.allowedTools || !allowed.isObject())
        return;
    std::vector<ToolName> names;
    for (const json::Value &reference : allowed["tools"].items()) {
        names.push_back(nameOf(reference));
        if (const json::Value space = reference["namespace"]; space.isString()) // its tools stand in one of the list
            names.push_back({"namespace", space.text()});
    }
    const QByteArray mode = allowed["mode"].text() == "required" ? "\"required\"" : "\"auto\"";
    const std::vector<json::Value> tools = body.value("tools").items();
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < tools.size(); ++i) {
        if (std::ranges::find(names, nameOf(tools[i])) == names.end())
            others.push_back(i);
    }
    if (others.size() == tools.size()) // a mistake in a name, which the provider refuses
        return;
    body.set("tool_choice", mode);
    leaveOut(body, others);
}

void limitTools(json::ObjectEditor &body, const FieldRules &rules, DropLog &log)
{
    const auto rule = rules.find("tools");
    if (rule == rules.end() || !rule->second.maxItems || !body.value("tools").isArray())
        return;
    const std::vector<json::Value> tools = body.value("tools").items();
    const auto most = std::size_t(*rule->second.maxItems);
    if (tools.size() <= most)
        return;
    std::vector<bool> isKept(tools.size());
    std::size_t count = 0;
    const auto keep = [&](std::size_t index) {
        count += isKept[index] ? 0 : 1;
        isKept[index] = true;
    };
    const auto keepNamed = [&](const ToolName &wanted) {
        const auto found = std::ranges::find(tools, wanted, nameOf);
        if (found != tools.end() && count < most)
            keep(std::size_t(found - tools.begin()));
    };
    keepNamed(nameOf(body.value("tool_choice")));
    for (const QByteArray &name : calledBefore(body.value("messages")))
        keepNamed({"function", name});
    for (std::size_t i = 0; i < tools.size() && count < most; ++i)
        keep(i);
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < tools.size(); ++i) {
        if (!isKept[i])
            others.push_back(i);
    }
    leaveOut(body, others);
    log.changed("tools");
}

} // namespace sluice
