// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/schemacheck.h"

#include "json/visit.h"

#include <QRegularExpression>

#include <algorithm>

namespace sluice {

namespace {

using json::TextFault;
using json::Type;
using json::Value;

/// What the value of a keyword must be.
enum class Form {
    Schema,
    SchemaOrList,
    Schemas,
    SchemaMap,
    Types,
    Texts,
    Values,
    Number,
    Count,
    Text,
    Pattern,
    Switch
};

struct Keyword {
    QByteArrayView name;
    Form form;
};

constexpr Keyword keywords[] = {
    {"type", Form::Types},
    {"properties", Form::SchemaMap},
    {"patternProperties", Form::SchemaMap},
    {"$defs", Form::SchemaMap},
    {"definitions", Form::SchemaMap},
    {"dependentSchemas", Form::SchemaMap},
    {"items", Form::SchemaOrList},
    {"prefixItems", Form::Schemas},
    {"anyOf", Form::Schemas},
    {"allOf", Form::Schemas},
    {"oneOf", Form::Schemas},
    {"not", Form::Schema},
    {"if", Form::Schema},
    {"then", Form::Schema},
    {"else", Form::Schema},
    {"contains", Form::Schema},
    {"propertyNames", Form::Schema},
    {"additionalProperties", Form::Schema},
    {"unevaluatedProperties", Form::Schema},
    {"unevaluatedItems", Form::Schema},
    {"required", Form::Texts},
    {"enum", Form::Values},
    {"minimum", Form::Number},
    {"maximum", Form::Number},
    {"exclusiveMinimum", Form::Number},
    {"exclusiveMaximum", Form::Number},
    {"multipleOf", Form::Number},
    {"minLength", Form::Count},
    {"maxLength", Form::Count},
    {"minItems", Form::Count},
    {"maxItems", Form::Count},
    {"minProperties", Form::Count},
    {"maxProperties", Form::Count},
    {"minContains", Form::Count},
    {"maxContains", Form::Count},
    {"title", Form::Text},
    {"description", Form::Text},
    {"$ref", Form::Text},
    {"$id", Form::Text},
    {"$schema", Form::Text},
    {"$anchor", Form::Text},
    {"format", Form::Text},
    {"pattern", Form::Pattern},
    {"uniqueItems", Form::Switch},
};

class Checker
{
public:
    explicit Checker(QByteArrayView text)
        : m_text(text)
    {
    }

    void schema(const Value &value)
    {
        if (value.toBool())
            return;
        if (!value.isObject()) {
            report(value, QStringLiteral("A schema is an object, or true or false."));
            return;
        }
        json::visitMembers(value, [this](QByteArrayView key, const Value &member) {
            const auto *found = std::ranges::find(keywords, key, &Keyword::name);
            if (found != std::end(keywords) && !m_fault)
                keyword(*found, member);
        });
    }
    void report(const Value &value, const QString &message)
    {
        if (!m_fault)
            m_fault = TextFault{value.raw().begin() - m_text.begin(), message};
    }
    [[nodiscard]] std::optional<TextFault> fault() const { return m_fault; }

private:
    void keyword(const Keyword &keyword, const Value &value);
    void schemas(const Keyword &keyword, const Value &value);
    void schemaMap(const Keyword &keyword, const Value &value);
    void types(const Value &value);
    void texts(const Keyword &keyword, const Value &value);
    void expect(bool fits, const Keyword &keyword, const Value &value, const QString &what)
    {
        if (!fits)
            report(value, QStringLiteral("“%1” must be %2.").arg(QString::fromUtf8(keyword.name), what));
    }

    QByteArrayView m_text;
    std::optional<TextFault> m_fault;
};

void Checker::keyword(const Keyword &keyword, const Value &value)
{
    switch (keyword.form) {
    case Form::Schema: schema(value); return;
    case Form::SchemaOrList:
        if (value.isArray())
            schemas(keyword, value);
        else
            schema(value);
        return;
    case Form::Schemas: schemas(keyword, value); return;
    case Form::SchemaMap: schemaMap(keyword, value); return;
    case Form::Types: types(value); return;
    case Form::Texts: texts(keyword, value); return;
    case Form::Values:
        expect(value.isArray() && !value.items().empty(), keyword, value,
               QStringLiteral("a list with at least one value"));
        return;
    case Form::Number: expect(value.type() == Type::Number, keyword, value, QStringLiteral("a number")); return;
    case Form::Count:
        expect(value.toInt().value_or(-1) >= 0, keyword, value, QStringLiteral("a whole number, 0 or more"));
        return;
    case Form::Text: expect(value.isString(), keyword, value, QStringLiteral("a text")); return;
    case Form::Pattern:
        expect(value.isString() && QRegularExpression(QString::fromUtf8(value.text())).isValid(), keyword, value,
               QStringLiteral("a regular expression"));
        return;
    case Form::Switch: expect(value.toBool().has_value(), keyword, value, QStringLiteral("true or false")); return;
    }
}

void Checker::schemas(const Keyword &keyword, const Value &value)
{
    const std::vector<Value> items = value.items();
    expect(value.isArray() && !items.empty(), keyword, value, QStringLiteral("a list with at least one schema"));
    for (const Value &item : items)
        schema(item);
}

void Checker::schemaMap(const Keyword &keyword, const Value &value)
{
    expect(value.isObject(), keyword, value, QStringLiteral("an object of schemas"));
    json::visitMembers(value, [this](QByteArrayView, const Value &member) { schema(member); });
}

void Checker::types(const Value &value)
{
    static constexpr QByteArrayView names[] = {"string", "number", "integer", "boolean", "object", "array", "null"};
    const std::vector<Value> items = value.isArray() ? value.items() : std::vector{value};
    if (items.empty())
        report(value, QStringLiteral("“type” must name at least one type."));
    for (const Value &item : items) {
        if (!item.isString() || std::ranges::find(names, item.text()) == std::end(names))
            report(item, QStringLiteral("“type” is one of string, number, integer, boolean, object, array and null."));
    }
}

void Checker::texts(const Keyword &keyword, const Value &value)
{
    expect(value.isArray(), keyword, value, QStringLiteral("a list of names"));
    std::vector<QByteArray> seen;
    for (const Value &item : value.items()) {
        expect(item.isString(), keyword, item, QStringLiteral("a list of names"));
        if (std::ranges::find(seen, item.text()) != seen.end())
            report(item, QStringLiteral("This name is there twice."));
        seen.push_back(item.text());
    }
}

} // namespace

std::optional<TextFault> schemaFault(QByteArrayView text, const Value &schema)
{
    Checker checker(text);
    checker.schema(schema);
    return checker.fault();
}

std::optional<TextFault> schemaFault(QByteArrayView text)
{
    if (std::optional<TextFault> fault = json::checkText(text))
        return fault;
    const Result<json::Document> document = json::Document::parse(text.toByteArray());
    const Value root = document->root();
    // Places are counted in the document's own copy, which has the text from its begin but for a mark before it.
    const QByteArrayView begin(root.raw().begin(), root.raw().size());
    const qsizetype before = text.indexOf(root.raw());
    if (!root.isObject())
        return TextFault{before, QStringLiteral("The schema must be an object: {\"type\": \"object\", …}.")};
    std::optional<TextFault> fault = schemaFault(begin, root);
    if (fault)
        fault->offset += before;
    return fault;
}

} // namespace sluice
