// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/schema/schemanode_p.h"
#include "json/writer.h"

#include <algorithm>
#include <cmath>

namespace sluice::json {

namespace {

using Verdict = SchemaVerdict;

/// Holds values against nodes; ends at the first that does not fit.
class Checker
{
public:
    Verdict run(const SchemaNode &node, const Value &value)
    {
        const bool fits = this->fits(node, value, {}, 0);
        if (m_isTooMuch)
            return {Verdict::Kind::TooMuch};
        return fits ? Verdict() : Verdict{Verdict::Kind::Unfit, m_place, m_keyword};
    }

private:
    static constexpr int mostSteps = 1'000'000;
    static constexpr int deepest = 200;

    bool unfit(const QByteArray &place, const char *keyword)
    {
        m_place = place;
        m_keyword = keyword;
        return false;
    }

    bool fits(const SchemaNode &node, const Value &value, const QByteArray &place, int depth)
    {
        if (++m_steps > mostSteps || depth > deepest)
            m_isTooMuch = true;
        if (m_isTooMuch)
            return false;
        if (node.isNever)
            return unfit(place, "false");
        if (node.reference && !fits(*node.reference, value, place, depth + 1))
            return false;
        if (!fitsType(node, value))
            return unfit(place, "type");
        if (node.values && !node.values->contains(canonical(value)))
            return unfit(place, "enum");
        switch (value.type()) {
        case Type::Number:
            if (!fitsNumber(node, value, place))
                return false;
            break;
        case Type::String:
            if (!fitsString(node, value.text(), place))
                return false;
            break;
        case Type::Array:
            if (!fitsArray(node, value, place, depth))
                return false;
            break;
        case Type::Object:
            if (!fitsObject(node, value, place, depth))
                return false;
            break;
        default: break;
        }
        return fitsOthers(node, value, place, depth);
    }

    static bool isWhole(const Value &value)
    {
        const std::optional<double> number = value.toDouble();
        return value.toInt() || (number && std::isfinite(*number) && std::trunc(*number) == *number);
    }

    static bool fitsType(const SchemaNode &node, const Value &value)
    {
        if (node.types.isEmpty())
            return true;
        switch (value.type()) {
        case Type::Null: return node.types.contains("null");
        case Type::Bool: return node.types.contains("boolean");
        case Type::String: return node.types.contains("string");
        case Type::Array: return node.types.contains("array");
        case Type::Object: return node.types.contains("object");
        case Type::Number: return node.types.contains("number") || (node.types.contains("integer") && isWhole(value));
        case Type::Missing: break;
        }
        return false;
    }

    static bool isIn(const SchemaNode::Range &range, double number)
    {
        return (!range.least || number >= *range.least) && (!range.most || number <= *range.most);
    }

    bool fitsNumber(const SchemaNode &node, const Value &value, const QByteArray &place)
    {
        constexpr double tolerance = 1e-9; // 0.3 is three times 0.1
        const double number = value.toDouble().value_or(0);
        if (!isIn(node.number, number))
            return unfit(place, "minimum or maximum");
        if ((node.above && number <= *node.above) || (node.below && number >= *node.below))
            return unfit(place, "exclusiveMinimum or exclusiveMaximum");
        if (node.multipleOf) {
            const double times = number / *node.multipleOf;
            if (std::abs(times - std::round(times)) > tolerance * std::max(1.0, std::abs(times)))
                return unfit(place, "multipleOf");
        }
        return true;
    }

    bool fitsString(const SchemaNode &node, const QByteArray &text, const QByteArray &place)
    {
        if (node.length.least || node.length.most) {
            const auto characters = std::ranges::count_if(text, [](char c) { return (uchar(c) & 0xC0) != 0x80; });
            if (!isIn(node.length, double(characters)))
                return unfit(place, "minLength or maxLength");
        }
        if (node.pattern && !node.pattern->match(QString::fromUtf8(text)).hasMatch())
            return unfit(place, "pattern");
        return true;
    }

    bool fitsArray(const SchemaNode &node, const Value &value, const QByteArray &place, int depth)
    {
        const std::vector<Value> items = value.items();
        if (!isIn(node.itemCount, double(items.size())))
            return unfit(place, "minItems or maxItems");
        const bool isDraft7 = !node.items && !node.firstItems.empty();
        const SchemaNode *const others = isDraft7 ? node.moreItems.get() : node.items.get();
        double contained = 0;
        std::set<QByteArray> seen;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const QByteArray below = place + '/' + QByteArray::number(i);
            const SchemaNode *const meant = i < node.firstItems.size() ? node.firstItems[i].get() : others;
            if (meant && !fits(*meant, items[i], below, depth + 1))
                return false;
            if (node.contains && fits(*node.contains, items[i], below, depth + 1))
                ++contained;
            if (node.hasUniqueItems && !seen.insert(canonical(items[i])).second)
                return unfit(below, "uniqueItems");
        }
        if (node.contains) {
            SchemaNode::Range wanted = node.containsCount;
            wanted.least = wanted.least.value_or(1);
            if (!isIn(wanted, contained))
                return unfit(place, "contains");
        }
        return true;
    }

    bool fitsObject(const SchemaNode &node, const Value &value, const QByteArray &place, int depth)
    {
        std::map<QByteArray, Value> members; // the last of a name counts
        for (const Member &member : value.members())
            members[member.key] = member.value;
        if (!isIn(node.memberCount, double(members.size())))
            return unfit(place, "minProperties or maxProperties");
        const auto hasAll = [&](const QByteArrayList &names) {
            return std::ranges::all_of(names, [&](const QByteArray &name) { return members.contains(name); });
        };
        if (!hasAll(node.required))
            return unfit(place, "required");
        for (const auto &[name, needed] : node.requiredWith) {
            if (members.contains(name) && !hasAll(needed))
                return unfit(place, "dependentRequired");
        }
        for (const auto &[name, schema] : node.fitsWith) {
            if (members.contains(name) && !fits(*schema, value, place, depth + 1))
                return false;
        }
        for (const auto &[key, member] : members) {
            if (!fitsMember(node, key, member, place + '/' + key, depth))
                return false;
        }
        return true;
    }

    bool fitsMember(const SchemaNode &node, const QByteArray &key, const Value &value, const QByteArray &place,
                    int depth)
    {
        bool isKnown = false;
        if (const auto named = node.members.find(key); named != node.members.end()) {
            isKnown = true;
            if (!fits(*named->second, value, place, depth + 1))
                return false;
        }
        for (const auto &[expression, schema] : node.memberPatterns) {
            if (!expression.match(QString::fromUtf8(key)).hasMatch())
                continue;
            isKnown = true;
            if (!fits(*schema, value, place, depth + 1))
                return false;
        }
        if (!isKnown && node.otherMembers && !fits(*node.otherMembers, value, place, depth + 1))
            return unfit(place, "additionalProperties");
        const QByteArray name = node.memberNames ? quoted(key) : QByteArray();
        return !node.memberNames || fits(*node.memberNames, Value(name), place, depth + 1);
    }

    bool fitsOthers(const SchemaNode &node, const Value &value, const QByteArray &place, int depth)
    {
        const auto isFit = [&](const SchemaNode::Owned &one) { return fits(*one, value, place, depth + 1); };
        if (!std::ranges::all_of(node.allOf, isFit))
            return false;
        if (!node.anyOf.empty() && !std::ranges::any_of(node.anyOf, isFit))
            return unfit(place, "anyOf");
        if (!node.oneOf.empty() && std::ranges::count_if(node.oneOf, isFit) != 1)
            return unfit(place, "oneOf");
        if (node.none && fits(*node.none, value, place, depth + 1))
            return unfit(place, "not");
        if (!node.condition)
            return true;
        const SchemaNode::Owned &next = fits(*node.condition, value, place, depth + 1) ? node.then : node.otherwise;
        return !next || fits(*next, value, place, depth + 1);
    }

    int m_steps = 0;
    bool m_isTooMuch = false;
    QByteArray m_place;
    QByteArray m_keyword;
};

} // namespace

SchemaVerdict Schema::check(const Value &value) const
{
    return Checker().run(*m_root, value);
}

} // namespace sluice::json
