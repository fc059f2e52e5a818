// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/schema/schemanode_p.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sluice::json {

namespace {

/// A backtracking expression ends after so many steps, and then fits nothing.
constexpr QLatin1StringView stepLimit("(*LIMIT_MATCH=200000)");
constexpr int deepest = 100;

class Compiler
{
public:
    explicit Compiler(const Value &root)
        : m_rootValue(root)
        , m_root(std::make_unique<SchemaNode>())
    {
    }

    Result<std::shared_ptr<const SchemaNode>> compile()
    {
        m_places[{}] = m_root.get();
        read(m_rootValue, {}, *m_root, 0);
        if (m_fault)
            return *m_fault;
        return std::shared_ptr<const SchemaNode>(std::move(m_root));
    }

private:
    struct Place {
        const Value &value;
        QByteArray pointer;
        SchemaNode &node;
        int depth;
    };
    using Read = void (*)(Compiler &, const Place &);

    void refuse(const QByteArray &pointer, const QString &problem)
    {
        if (m_fault)
            return;
        m_fault.emplace(Error{ErrorKind::InvalidRequest, ErrorSource::Downstream});
        m_fault->message = u"%1: %2"_s.arg(pointer.isEmpty() ? u"the schema"_s : QString::fromUtf8(pointer), problem);
    }

    static const QHash<QByteArray, Read> &keywords();

    void read(const Value &schema, const QByteArray &pointer, SchemaNode &node, int depth)
    {
        if (depth > deepest)
            return refuse(pointer, u"is nested too deep"_s);
        if (schema.type() == Type::Bool) {
            node.isNever = !*schema.toBool();
            return;
        }
        if (!schema.isObject())
            return refuse(pointer, u"must be an object, true or false"_s);
        for (const Member &member : schema.members()) {
            const QByteArray place = pointer + '/' + member.key;
            if (const Read one = keywords().value(member.key))
                one(*this, {member.value, place, node, depth});
            else if (!member.key.startsWith("x-"))
                refuse(place, u"is no keyword that can be checked here"_s);
        }
    }

    SchemaNode::Owned below(const Value &schema, const QByteArray &pointer, int depth)
    {
        auto node = std::make_unique<SchemaNode>();
        read(schema, pointer, *node, depth + 1);
        return node;
    }
    SchemaNode::Owned below(const Place &at) { return below(at.value, at.pointer, at.depth); }

    std::vector<SchemaNode::Owned> list(const Place &at)
    {
        std::vector<SchemaNode::Owned> nodes;
        if (!at.value.isArray() || at.value.items().empty())
            refuse(at.pointer, u"must be a list of schemas"_s);
        for (const Value &item : at.value.items())
            nodes.push_back(below(item, at.pointer + '/' + QByteArray::number(nodes.size()), at.depth));
        return nodes;
    }

    template<typename Add>
    void each(const Place &at, Add add)
    {
        if (!at.value.isObject())
            refuse(at.pointer, u"must be an object"_s);
        for (const Member &member : at.value.members())
            add(member.key, Place{member.value, at.pointer + '/' + member.key, at.node, at.depth});
    }

    QByteArrayList strings(const Place &at)
    {
        QByteArrayList words;
        if (!at.value.isArray())
            refuse(at.pointer, u"must be a list of texts"_s);
        for (const Value &item : at.value.items()) {
            if (!item.isString())
                refuse(at.pointer, u"must be a list of texts"_s);
            words.append(item.text());
        }
        return words;
    }

    std::optional<double> number(const Place &at)
    {
        const std::optional<double> read = at.value.toDouble();
        if (!read)
            refuse(at.pointer, u"must be a number"_s);
        return read;
    }

    std::optional<double> count(const Place &at)
    {
        const std::optional<double> read = at.value.toDouble();
        if (!read || *read < 0)
            refuse(at.pointer, u"must be a number of 0 or more"_s);
        return read;
    }

    QRegularExpression expression(const QByteArray &text, const QByteArray &pointer)
    {
        QRegularExpression compiled(stepLimit + QString::fromUtf8(text),
                                    QRegularExpression::UseUnicodePropertiesOption);
        if (!compiled.isValid())
            refuse(pointer, compiled.errorString());
        return compiled;
    }

    void readType(const Place &at)
    {
        static const QByteArrayList known{"null", "boolean", "object", "array", "number", "string", "integer"};
        at.node.types = at.value.isString() ? QByteArrayList{at.value.text()} : strings(at);
        for (const QByteArray &type : at.node.types) {
            if (!known.contains(type))
                refuse(at.pointer, u"must be one of "_s + QString::fromUtf8(known.join(", ")));
        }
    }

    void readItems(const Place &at)
    {
        if (at.value.isArray()) // as draft 7 has it
            at.node.firstItems = list(at);
        else
            at.node.items = below(at);
    }

    /// A reference within the schema. What it leads to is compiled once, so that it may lead to itself.
    void readReference(const Place &at)
    {
        const QByteArray reference = QByteArray::fromPercentEncoding(at.value.text());
        if (!at.value.isString() || !reference.startsWith('#') || (reference.size() > 1 && reference[1] != '/')) {
            refuse(at.pointer, u"must lead to a place in the schema, such as #/$defs/name"_s);
            return;
        }
        at.node.reference = nodeAt(reference.sliced(1), at);
    }

    const SchemaNode *nodeAt(const QByteArray &pointer, const Place &at)
    {
        if (const auto known = m_places.find(pointer); known != m_places.end())
            return known->second;
        Value value = m_rootValue;
        for (QByteArray &key : pointer.sliced(1).split('/')) {
            key.replace("~1", "/").replace("~0", "~");
            const std::vector<Value> items = value.items();
            bool isIndex = false;
            const auto index = key.toULongLong(&isIndex);
            value = value.isArray() ? (isIndex && index < items.size() ? items[index] : Value()) : value[key];
        }
        if (!value.exists()) {
            refuse(at.pointer, u"leads to nothing"_s);
            return nullptr;
        }
        SchemaNode *node = m_root->definitions.emplace_back(std::make_unique<SchemaNode>()).get();
        m_places[pointer] = node;
        read(value, pointer, *node, at.depth + 1);
        return node;
    }

    void readDefinitions(const Place &at)
    {
        each(at, [&](const QByteArray &key, const Place &place) {
            QByteArray escaped = key;
            escaped.replace("~", "~0").replace("/", "~1");
            nodeAt(at.pointer + '/' + escaped, place);
        });
    }

    void readPatterns(const Place &at)
    {
        each(at, [&](const QByteArray &key, const Place &place) {
            at.node.memberPatterns.emplace_back(expression(key, place.pointer), below(place));
        });
    }

    void readValues(const Place &at)
    {
        if (!at.value.isArray())
            refuse(at.pointer, u"must be a list of values"_s);
        at.node.values.emplace();
        for (const Value &item : at.value.items())
            at.node.values->insert(canonical(item));
    }

    bool truth(const Place &at)
    {
        if (!at.value.toBool())
            refuse(at.pointer, u"must be true or false"_s);
        return at.value.toBool().value_or(false);
    }

    void readDivisor(const Place &at)
    {
        at.node.multipleOf = number(at);
        if (at.node.multipleOf && *at.node.multipleOf <= 0)
            refuse(at.pointer, u"must be above 0"_s);
    }

    QRegularExpression expressionAt(const Place &at)
    {
        if (!at.value.isString())
            refuse(at.pointer, u"must be an expression"_s);
        return expression(at.value.text(), at.pointer);
    }

    Value m_rootValue;
    std::unique_ptr<SchemaNode> m_root;
    std::map<QByteArray, const SchemaNode *> m_places;
    std::optional<Error> m_fault;
};

const QHash<QByteArray, Compiler::Read> &Compiler::keywords()
{
    using C = Compiler;
    using P = Place;
    constexpr Read remark = [](C &, const P &) {};
    static const QHash<QByteArray, Read> all{
        {"type", [](C &c, const P &at) { c.readType(at); }},
        {"enum", [](C &c, const P &at) { c.readValues(at); }},
        {"const", [](C &, const P &at) { at.node.values = std::set<QByteArray>{canonical(at.value)}; }},
        {"minimum", [](C &c, const P &at) { at.node.number.least = c.number(at); }},
        {"maximum", [](C &c, const P &at) { at.node.number.most = c.number(at); }},
        {"exclusiveMinimum", [](C &c, const P &at) { at.node.above = c.number(at); }},
        {"exclusiveMaximum", [](C &c, const P &at) { at.node.below = c.number(at); }},
        {"multipleOf", [](C &c, const P &at) { c.readDivisor(at); }},
        {"minLength", [](C &c, const P &at) { at.node.length.least = c.count(at); }},
        {"maxLength", [](C &c, const P &at) { at.node.length.most = c.count(at); }},
        {"pattern", [](C &c, const P &at) { at.node.pattern = c.expressionAt(at); }},
        {"items", [](C &c, const P &at) { c.readItems(at); }},
        {"prefixItems", [](C &c, const P &at) { at.node.firstItems = c.list(at); }},
        {"additionalItems", [](C &c, const P &at) { at.node.moreItems = c.below(at); }}, // draft 7
        {"contains", [](C &c, const P &at) { at.node.contains = c.below(at); }},
        {"minContains", [](C &c, const P &at) { at.node.containsCount.least = c.count(at); }},
        {"maxContains", [](C &c, const P &at) { at.node.containsCount.most = c.count(at); }},
        {"minItems", [](C &c, const P &at) { at.node.itemCount.least = c.count(at); }},
        {"maxItems", [](C &c, const P &at) { at.node.itemCount.most = c.count(at); }},
        {"uniqueItems", [](C &c, const P &at) { at.node.hasUniqueItems = c.truth(at); }},
        {"required", [](C &c, const P &at) { at.node.required = c.strings(at); }},
        {"properties",
         [](C &c, const P &at) {
             c.each(at, [&](const QByteArray &key, const P &place) { at.node.members[key] = c.below(place); });
         }},
        {"patternProperties", [](C &c, const P &at) { c.readPatterns(at); }},
        {"additionalProperties", [](C &c, const P &at) { at.node.otherMembers = c.below(at); }},
        {"propertyNames", [](C &c, const P &at) { at.node.memberNames = c.below(at); }},
        {"minProperties", [](C &c, const P &at) { at.node.memberCount.least = c.count(at); }},
        {"maxProperties", [](C &c, const P &at) { at.node.memberCount.most = c.count(at); }},
        {"dependentRequired",
         [](C &c, const P &at) {
             c.each(at, [&](const QByteArray &key, const P &place) { at.node.requiredWith[key] = c.strings(place); });
         }},
        {"dependentSchemas",
         [](C &c, const P &at) {
             c.each(at, [&](const QByteArray &key, const P &place) { at.node.fitsWith[key] = c.below(place); });
         }},
        {"allOf", [](C &c, const P &at) { at.node.allOf = c.list(at); }},
        {"anyOf", [](C &c, const P &at) { at.node.anyOf = c.list(at); }},
        {"oneOf", [](C &c, const P &at) { at.node.oneOf = c.list(at); }},
        {"not", [](C &c, const P &at) { at.node.none = c.below(at); }},
        {"if", [](C &c, const P &at) { at.node.condition = c.below(at); }},
        {"then", [](C &c, const P &at) { at.node.then = c.below(at); }},
        {"else", [](C &c, const P &at) { at.node.otherwise = c.below(at); }},
        {"$ref", [](C &c, const P &at) { c.readReference(at); }},
        {"$defs", [](C &c, const P &at) { c.readDefinitions(at); }},
        {"definitions", [](C &c, const P &at) { c.readDefinitions(at); }}, // draft 7
        {"title", remark},
        {"description", remark},
        {"default", remark},
        {"examples", remark},
        {"format", remark},
        {"deprecated", remark},
        {"readOnly", remark},
        {"writeOnly", remark},
        {"contentEncoding", remark},
        {"contentMediaType", remark},
        {"$schema", remark},
        {"$id", remark},
        {"$comment", remark},
    };
    return all;
}

} // namespace

Result<Schema> Schema::compile(const QByteArray &text)
{
    const Result<Document> document = Document::parse(text);
    if (!document)
        return document.error();
    Result<std::shared_ptr<const SchemaNode>> root = Compiler(document->root()).compile();
    if (!root)
        return root.error();
    return Schema(std::move(*root));
}

} // namespace sluice::json
