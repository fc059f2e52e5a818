// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/tooltext.h"

#include "chat/schemacheck.h"
#include "json/visit.h"

#include <algorithm>

namespace sluice {

namespace {

using json::TextFault;
using json::Value;

bool isName(const QByteArray &name)
{
    const auto legal = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !name.isEmpty() && name.size() <= 64 && std::ranges::all_of(name, legal);
}

class ToolReader
{
public:
    explicit ToolReader(QByteArrayView text)
        : m_text(text)
    {
    }

    void tool(const Value &value)
    {
        const Value inner = value["function"];
        const bool isFunction = value["type"].text() == "function" || !value["type"].exists();
        if (!value.isObject())
            report(value, QStringLiteral("A tool is an object."));
        else if (inner.exists() && !inner.isObject())
            report(inner, QStringLiteral("“function” must be an object."));
        else if (!isFunction && !value["type"].isString())
            report(value["type"], QStringLiteral("“type” must be a text."));
        else
            add(value, isFunction, inner.isObject());
    }
    ToolText take() { return m_out.fault ? ToolText{{}, m_out.fault} : std::move(m_out); }

private:
    void add(const Value &value, bool isFunction, bool isWrapped)
    {
        ToolDefinition tool;
        if (isFunction)
            function(isWrapped ? value["function"] : value, tool);
        json::visitMembers(value, [&](QByteArrayView key, const Value &member) {
            const bool own = isFunction && (!isWrapped || key == "type" || key == "function");
            if (!own)
                tool.outerExtra.push_back({key.toByteArray(), member.raw().toByteArray()});
        });
        m_out.tools.push_back(std::move(tool));
    }
    void function(const Value &function, ToolDefinition &tool)
    {
        json::visitMembers(function, [&](QByteArrayView key, const Value &member) { this->member(key, member, tool); });
        if (tool.name.isEmpty())
            report(function, QStringLiteral("A function needs a “name”."));
    }
    void member(QByteArrayView key, const Value &value, ToolDefinition &tool)
    {
        if (key == "name")
            name(value, tool);
        else if (key == "description"
                 && expect(value.isString(), value, QStringLiteral("“description” must be a text.")))
            tool.description = value.text();
        else if (key == "parameters"
                 && expect(value.isObject(), value, QStringLiteral("“parameters” must be a schema: an object.")))
            schema(value, tool);
        else if (key == "strict"
                 && expect(value.toBool().has_value(), value, QStringLiteral("“strict” is true or false.")))
            tool.strict = value.toBool();
        else if (key != "type")
            tool.extra.push_back({key.toByteArray(), value.raw().toByteArray()});
    }
    void name(const Value &value, ToolDefinition &tool)
    {
        tool.name = value.text();
        if (expect(isName(tool.name), value, QStringLiteral("A name is 1 to 64 of the characters a-z A-Z 0-9 _ -.")))
            expect(std::ranges::find(m_out.tools, tool.name, &ToolDefinition::name) == m_out.tools.end(), value,
                   QStringLiteral("Another tool has this name."));
        if (tool.name.isEmpty())
            tool.name = "?"; // the fault was told
    }
    void schema(const Value &value, ToolDefinition &tool)
    {
        tool.parameters = value.raw().toByteArray();
        if (!m_out.fault)
            m_out.fault = schemaFault(m_text, value);
    }
    bool expect(bool fits, const Value &value, const QString &message)
    {
        if (!fits)
            report(value, message);
        return fits;
    }
    void report(const Value &value, const QString &message)
    {
        if (!m_out.fault)
            m_out.fault = TextFault{value.raw().begin() - m_text.begin(), message};
    }

    QByteArrayView m_text;
    ToolText m_out;
};

} // namespace

ToolText readTools(QByteArrayView text)
{
    if (text.trimmed().isEmpty())
        return {};
    if (std::optional<TextFault> fault = json::checkText(text))
        return {{}, fault};
    const Result<json::Document> document = json::Document::parse(text.toByteArray());
    const Value root = document->root();
    const qsizetype before = text.indexOf(root.raw());
    if (!root.isArray())
        return {{}, TextFault{before, QStringLiteral("Tools are a list: [ … ].")}};
    ToolReader reader(root.raw());
    for (const Value &item : root.items())
        reader.tool(item);
    ToolText read = reader.take();
    if (read.fault)
        read.fault->offset += before;
    return read;
}

} // namespace sluice
