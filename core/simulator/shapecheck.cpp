// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/shape.h"

#include <algorithm>

namespace sluice::sim {

namespace {

using MaybeFault = std::optional<Fault>;

bool isListed(QByteArrayView words, QByteArrayView word)
{
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = words.indexOf(' ', at);
        end = end < 0 ? words.size() : end;
        if (words.sliced(at, end - at) == word)
            return true;
        at = end + 1;
    }
    return false;
}

/// Edits that lead from one word to the other.
int distance(QByteArrayView a, QByteArrayView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const std::size_t at = std::size_t(j);
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({replaced, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

QByteArray nearestName(std::span<const FieldRule> rules, QByteArrayView name)
{
    QByteArray best;
    int least = 3; // two edits may be a slip of the pen, more are another word
    for (const FieldRule &rule : rules) {
        const int edits = distance(rule.name, name);
        if (edits < least) {
            least = edits;
            best = rule.name.toByteArray();
        }
    }
    return best;
}

const char *kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Bool: return "boolean";
    case FieldKind::Integer: return "integer";
    case FieldKind::Number: return "number";
    case FieldKind::String: return "string";
    case FieldKind::Array: return "array";
    case FieldKind::Object: return "object";
    case FieldKind::StringOrList: return "string or array";
    case FieldKind::BoolOrNumber: return "boolean or integer";
    case FieldKind::Any: break;
    }
    return "value";
}

bool hasKind(json::Value value, FieldKind kind)
{
    const json::Type type = value.type();
    switch (kind) {
    case FieldKind::Any: return true;
    case FieldKind::Bool: return type == json::Type::Bool;
    case FieldKind::Integer: return value.toInt().has_value();
    case FieldKind::Number: return type == json::Type::Number;
    case FieldKind::String: return type == json::Type::String;
    case FieldKind::Array: return type == json::Type::Array;
    case FieldKind::Object: return type == json::Type::Object;
    case FieldKind::StringOrList: return type == json::Type::String || type == json::Type::Array;
    case FieldKind::BoolOrNumber: return type == json::Type::Bool || type == json::Type::Number;
    }
    return false;
}

QByteArray boundText(double bound)
{
    return QByteArray::number(bound, 'g', 15);
}

MaybeFault fieldFault(const FieldRule &rule, json::Value value)
{
    Fault fault{.property = rule.name.toByteArray(), .value = value.raw().toByteArray()};
    const auto found = [&](FaultKind kind, QByteArray expected) {
        fault.kind = kind;
        fault.expected = std::move(expected);
        return fault;
    };
    if (!hasKind(value, rule.kind))
        return found(FaultKind::WrongType, kindName(rule.kind));
    if (value.isArray()) {
        const auto count = double(value.items().size());
        if (count < rule.low)
            return found(FaultKind::TooFew, boundText(rule.low));
        if (count > rule.high)
            return found(FaultKind::TooMany, boundText(rule.high));
    } else if (const std::optional<double> number = value.toDouble()) {
        if (*number < rule.low)
            return found(FaultKind::TooLow, boundText(rule.low));
        if (*number > rule.high)
            return found(FaultKind::TooHigh, boundText(rule.high));
    }
    if (!rule.values.isEmpty() && !isListed(rule.values, value.text()))
        return found(FaultKind::NotOneOf, rule.values.toByteArray());
    return {};
}

MaybeFault topLevelFault(const RuleBook &rules, json::Value body)
{
    const std::vector<json::Member> members = body.members();
    for (const json::Member &member : members) {
        const auto rule = std::find_if(rules.fields.begin(), rules.fields.end(),
                                       [&](const FieldRule &known) { return known.name == member.key; });
        if (rule == rules.fields.end()) {
            return Fault{.property = member.key,
                         .value = member.value.raw().toByteArray(),
                         .nearest = nearestName(rules.fields, member.key)};
        }
        if (member.value.isNull() && !rule->required)
            continue;
        if (MaybeFault fault = fieldFault(*rule, member.value))
            return fault;
    }
    for (const FieldRule &rule : rules.fields) {
        const bool there = std::any_of(members.begin(), members.end(),
                                       [&](const json::Member &member) { return member.key == rule.name; });
        if (rule.required && !there)
            return Fault{.kind = FaultKind::Missing, .property = rule.name.toByteArray()};
    }
    return {};
}

MaybeFault memberFault(json::Value object, QByteArrayView names, QByteArrayList path)
{
    if (!object.isObject()) {
        const QByteArray property = path.isEmpty() ? QByteArray() : path.takeLast();
        return Fault{.kind = FaultKind::WrongType,
                     .path = path,
                     .property = property,
                     .expected = "object",
                     .value = object.raw().toByteArray()};
    }
    for (const json::Member &member : object.members()) {
        if (!isListed(names, member.key))
            return Fault{.path = path, .property = member.key, .value = member.value.raw().toByteArray()};
    }
    return {};
}

/// Looks the object's own kind (its role or type) up and holds its members against that row.
MaybeFault shapeFault(std::span<const ShapeRule> shapes, QByteArrayView key, json::Value object, QByteArrayList path)
{
    const json::Value kind = object[key];
    const auto shape =
        std::find_if(shapes.begin(), shapes.end(), [&](const ShapeRule &known) { return known.kind == kind.text(); });
    if (object.isObject() && !kind.exists())
        return Fault{.kind = FaultKind::Missing, .path = path, .property = key.toByteArray()};
    if (object.isObject() && shape == shapes.end()) {
        QByteArrayList kinds;
        for (const ShapeRule &known : shapes)
            kinds.append(known.kind.toByteArray());
        return Fault{.kind = FaultKind::NotOneOf,
                     .path = path,
                     .property = key.toByteArray(),
                     .expected = kinds.join(' '),
                     .value = kind.raw().toByteArray()};
    }
    return memberFault(object, object.isObject() ? shape->names : QByteArrayView(), std::move(path));
}

MaybeFault contentFault(const RuleBook &rules, json::Value message, const QByteArrayList &path)
{
    const json::Value content = message["content"];
    if (content.isArray()) {
        int index = 0;
        for (const json::Value &part : content.items()) {
            if (auto fault =
                    shapeFault(rules.parts, "type", part, path + QByteArrayList{"content", QByteArray::number(index)}))
                return fault;
            ++index;
        }
        return {};
    }
    const QByteArray role = message["role"].text();
    const bool mayBeEmpty = role == "assistant";
    if (content.isString() || (mayBeEmpty && (content.isNull() || !content.exists())))
        return {};
    if (!content.exists())
        return Fault{.kind = FaultKind::Missing, .path = path, .property = "content"};
    return Fault{.kind = FaultKind::WrongType,
                 .path = path,
                 .property = "content",
                 .expected = "string",
                 .value = content.raw().toByteArray()};
}

MaybeFault callFault(const RuleBook &rules, json::Value message, const QByteArrayList &path)
{
    int index = 0;
    for (const json::Value &call : message["tool_calls"].items()) {
        const QByteArrayList here = path + QByteArrayList{"tool_calls", QByteArray::number(index++)};
        if (auto fault = memberFault(call, rules.call, here))
            return fault;
        if (auto fault = memberFault(call["function"], "name arguments", here + QByteArrayList{"function"}))
            return fault;
        for (const char *key : {"id", "type"}) {
            if (!call[key].isString())
                return Fault{.kind = FaultKind::Missing, .path = here, .property = key};
        }
        for (const char *key : {"name", "arguments"}) {
            if (!call["function"][key].isString())
                return Fault{.kind = FaultKind::Missing, .path = here + QByteArrayList{"function"}, .property = key};
        }
    }
    if (message["role"].text() == "tool" && !message["tool_call_id"].isString())
        return Fault{.kind = FaultKind::Missing, .path = path, .property = "tool_call_id"};
    return {};
}

MaybeFault messageFault(const RuleBook &rules, json::Value message, const QByteArrayList &path)
{
    if (auto fault = shapeFault(rules.messages, "role", message, path))
        return fault;
    if (auto fault = contentFault(rules, message, path))
        return fault;
    return callFault(rules, message, path);
}

MaybeFault toolFault(const RuleBook &rules, json::Value tool, const QByteArrayList &path)
{
    if (auto fault = shapeFault(rules.tools, "type", tool, path))
        return fault;
    if (tool["type"].text() != "function")
        return {};
    const QByteArrayList inside = path + QByteArrayList{"function"};
    if (auto fault = memberFault(tool["function"], rules.function, inside))
        return fault;
    if (!tool["function"]["name"].isString())
        return Fault{.kind = FaultKind::Missing, .path = inside, .property = "name"};
    const json::Value parameters = tool["function"]["parameters"];
    if (parameters.exists() && !parameters.isNull() && !parameters.isObject()) {
        return Fault{.kind = FaultKind::WrongType,
                     .path = inside,
                     .property = "parameters",
                     .expected = "object",
                     .value = parameters.raw().toByteArray()};
    }
    return {};
}

MaybeFault formatFault(const RuleBook &rules, json::Value format)
{
    if (!format.isObject())
        return {};
    if (auto fault = memberFault(format, rules.responseFormat, {"response_format"}))
        return fault;
    const QByteArray type = format["type"].text();
    const bool grammar = isListed(rules.responseFormat, "grammar") && type == "grammar";
    if (!grammar && !isListed("text json_object json_schema", type)) {
        return Fault{.kind = FaultKind::NotOneOf,
                     .path = {"response_format"},
                     .property = "type",
                     .expected = "text json_object json_schema",
                     .value = format["type"].raw().toByteArray()};
    }
    if (type != "json_schema")
        return {};
    const QByteArrayList inside{"response_format", "json_schema"};
    if (auto fault = memberFault(format["json_schema"], rules.jsonSchema, inside))
        return fault;
    for (const char *key : {"name", "schema"}) {
        if (!format["json_schema"][key].exists())
            return Fault{.kind = FaultKind::Missing, .path = inside, .property = key};
    }
    return {};
}

} // namespace

std::optional<Fault> findFault(const RuleBook &rules, json::Value body)
{
    if (!body.isObject())
        return Fault{.kind = FaultKind::WrongType, .expected = "object", .value = body.raw().toByteArray()};
    if (MaybeFault fault = topLevelFault(rules, body))
        return fault;
    if (!rules.messages.empty()) {
        int index = 0;
        for (const json::Value &message : body["messages"].items()) {
            if (MaybeFault fault = messageFault(rules, message, {"messages", QByteArray::number(index)})) {
                fault->role = message["role"].text();
                return fault;
            }
            ++index;
        }
    }
    if (!rules.tools.empty()) {
        int index = 0;
        for (const json::Value &tool : body["tools"].items()) {
            if (MaybeFault fault = toolFault(rules, tool, {"tools", QByteArray::number(index++)}))
                return fault;
        }
    }
    if (const json::Value options = body["stream_options"]; options.isObject()) {
        if (MaybeFault fault = memberFault(options, rules.streamOptions, {"stream_options"}))
            return fault;
    }
    return rules.responseFormat.isEmpty() ? MaybeFault() : formatFault(rules, body["response_format"]);
}

} // namespace sluice::sim
