// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/jsonedit.h"

#include "connectors/edit/jsontext.h"
#include "connectors/edit/textparts.h"
#include "json/writer.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

/// The way to a place, as far as it is there.
struct Way {
    std::vector<const JsonNode *> objects; ///< the one that has, or would have, the path's name of that number
    std::vector<const JsonItem *> members; ///< those that are there
};

/// Of members of one name the last one counts, as most parsers have it.
const JsonItem *memberOf(const JsonNode &object, const QByteArray &name)
{
    const JsonItem *found = nullptr;
    for (const JsonItem &item : object.items)
        found = item.key == name ? &item : found;
    return found;
}

Result<Way> wayTo(const JsonNode &root, const KeyPath &path)
{
    Way way;
    const JsonNode *at = &root;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (at->kind != JsonNode::Kind::Object)
            return placeFault(path.first(i), i == 0 ? u"the file is no JSON object"_s : u"is no object in the file"_s);
        way.objects.push_back(at);
        const JsonItem *const member = memberOf(*at, path.at(i));
        if (!member)
            break;
        way.members.push_back(member);
        at = &member->value;
    }
    return way;
}

QByteArray cut(QByteArrayView text, const JsonNode &node)
{
    return text.sliced(node.begin, node.end - node.begin).toByteArray();
}

/// How members of an object are laid out.
struct Layout {
    bool inOneLine = false;
    QByteArray indent; ///< of its members
    QByteArray unit;
    QByteArray lineEnd;
};

Layout layoutOf(QByteArrayView text, const JsonNode &root, const JsonNode &object)
{
    Layout layout;
    layout.lineEnd = lineEndOf(text);
    layout.unit = "  ";
    if (!root.items.empty() && beginsItsLine(text, root.items.front().begin)) {
        if (const QByteArray indent = indentOf(text, root.items.front().begin); !indent.isEmpty())
            layout.unit = indent;
    }
    layout.indent = indentOf(text, object.begin) + layout.unit;
    for (const JsonItem &item : object.items) {
        if (beginsItsLine(text, item.begin))
            layout.indent = indentOf(text, item.begin);
    }
    layout.inOneLine = !object.items.empty() && !text.sliced(object.begin, object.end - object.begin).contains('\n');
    return layout;
}

/// Writes a value as people lay it out; `indent` is that of its line.
void writePretty(QByteArray &out, QByteArrayView text, const JsonNode &node, const QByteArray &indent,
                 const Layout &layout)
{
    if (node.items.empty() || layout.inOneLine) {
        out += canonicalOf(text, node);
        return;
    }
    const bool isObject = node.kind == JsonNode::Kind::Object;
    out += isObject ? '{' : '[';
    for (const JsonItem &item : node.items) {
        out += (&item == &node.items.front() ? "" : ",") + layout.lineEnd + indent + layout.unit;
        if (isObject)
            out += json::quoted(item.key) + ": ";
        writePretty(out, text, item.value, indent + layout.unit, layout);
    }
    out += layout.lineEnd + indent + (isObject ? '}' : ']');
}

/// Gives the text of a value for the indent of its line.
using MakeRaw = std::function<QByteArray(const QByteArray &indent, const Layout &layout)>;

QByteArray withMember(const QByteArray &text, const JsonNode &object, const QByteArray &member, const Layout &layout)
{
    qsizetype behind = object.end - 1; // the last thing in it
    while (behind > object.begin + 1 && QByteArrayView(" \t\r\n").contains(text.at(behind - 1)))
        --behind;
    const bool closesItsLine = beginsItsLine(text, object.end - 1);
    QByteArray out = text;
    QByteArray added = layout.inOneLine ? ' ' + member : layout.lineEnd + layout.indent + member;
    const JsonItem *const last = object.items.empty() ? nullptr : &object.items.back();
    if (last && last->comma >= 0 && !layout.inOneLine)
        added += ',';
    if (!layout.inOneLine && !closesItsLine) {
        added += layout.lineEnd + indentOf(text, object.begin);
        out.replace(behind, object.end - 1 - behind, added);
    } else {
        out.insert(behind, added);
    }
    if (last && last->comma < 0)
        out.insert(last->value.end, ',');
    return out;
}

/// An empty file becomes an object.
QByteArray withRoot(const QByteArray &text)
{
    if (!isBlank(text))
        return text;
    return text.first(afterMark(text)) + "{}" + lineEndOf(text);
}

Result<QByteArray> place(const QByteArray &given, const KeyPath &path, const MakeRaw &makeRaw)
{
    const QByteArray text = withRoot(given);
    const Result<JsonNode> root = readJsonText(text);
    if (!root)
        return root.error();
    const Result<Way> way = wayTo(*root, path);
    if (!way)
        return way.error();
    const JsonNode &object = *way->objects.back();
    const Layout layout = layoutOf(text, *root, object);
    const auto found = static_cast<qsizetype>(way->members.size());
    if (found == path.size()) {
        const JsonNode &value = way->members.back()->value;
        return QByteArray(text).replace(value.begin, value.end - value.begin,
                                        makeRaw(indentOf(text, way->members.back()->begin), layout));
    }
    QByteArray indent = layout.indent;
    QByteArray open = json::quoted(path.at(found)) + ": ";
    QByteArray close;
    for (qsizetype i = found + 1; i < path.size(); ++i) {
        const QByteArray inner = indent + layout.unit;
        open += layout.inOneLine ? QByteArray("{") : '{' + layout.lineEnd + inner;
        open += json::quoted(path.at(i)) + ": ";
        close.prepend(layout.inOneLine ? QByteArray("}") : layout.lineEnd + indent + '}');
        indent = inner;
    }
    return withMember(text, object, open + makeRaw(indent, layout) + close, layout);
}

/// Whether an object holds nothing but one member, not even a comment.
bool hasOnly(QByteArrayView text, const JsonNode &object, const JsonItem &member)
{
    if (object.items.size() != 1)
        return false;
    const auto isEmpty = [&](qsizetype from, qsizetype to) {
        const QByteArray between = text.sliced(from, to - from).toByteArray().trimmed();
        return between.isEmpty() || between == ",";
    };
    return isEmpty(object.begin + 1, member.begin) && isEmpty(member.value.end, object.end - 1);
}

QByteArray withoutMember(const QByteArray &text, const JsonNode &object, const JsonItem &member)
{
    qsizetype begin = member.begin;
    qsizetype end = member.comma >= 0 ? member.comma + 1 : member.value.end;
    const auto index = &member - object.items.data();
    const bool isLast = static_cast<std::size_t>(index) + 1 == object.items.size();
    const bool ownsLine = beginsItsLine(text, begin);
    while (begin > 0 && isSpaceOrTab(text.at(begin - 1)))
        --begin;
    qsizetype blanks = end;
    while (blanks < text.size() && isSpaceOrTab(text.at(blanks)))
        ++blanks;
    const bool endsLine = blanks >= text.size() || text.at(blanks) == '\n' || text.at(blanks) == '\r';
    if (ownsLine && endsLine && begin > 0 && text.at(begin - 1) == '\n') {
        begin -= begin > 1 && text.at(begin - 2) == '\r' ? 2 : 1;
        end = blanks;
    } else if (!isLast || ownsLine) {
        begin = member.begin;
        end = blanks;
    }
    QByteArray out = text;
    out.remove(begin, end - begin);
    if (isLast && member.comma < 0 && index > 0)
        out.remove(object.items.at(static_cast<std::size_t>(index) - 1).comma, 1);
    return out;
}

} // namespace

Result<Found> findInJson(const QByteArray &text, const KeyPath &path)
{
    if (isBlank(text))
        return Found();
    const Result<JsonNode> root = readJsonText(text);
    if (!root)
        return root.error();
    const Result<Way> way = wayTo(*root, path);
    if (!way)
        return way.error();
    Found found;
    found.depth = static_cast<qsizetype>(way->members.size());
    if (found.depth == path.size()) {
        found.raw = cut(text, way->members.back()->value);
        found.canonical = canonicalOf(text, way->members.back()->value);
    }
    return found;
}

Result<QByteArray> putInJson(const QByteArray &text, const KeyPath &path, const QByteArray &json)
{
    const Result<JsonNode> value = readJsonText(json);
    if (!value)
        return value.error();
    return place(text, path, [&](const QByteArray &indent, const Layout &layout) {
        QByteArray raw;
        writePretty(raw, json, *value, indent, layout);
        return raw;
    });
}

Result<QByteArray> restoreInJson(const QByteArray &text, const KeyPath &path, const QByteArray &raw)
{
    return place(text, path, [&](const QByteArray &, const Layout &) { return raw; });
}

Result<QByteArray> removeFromJson(const QByteArray &text, const KeyPath &path, qsizetype keep)
{
    if (isBlank(text))
        return text;
    const Result<JsonNode> root = readJsonText(text);
    if (!root)
        return root.error();
    const Result<Way> way = wayTo(*root, path);
    if (!way)
        return way.error();
    if (static_cast<qsizetype>(way->members.size()) < path.size())
        return text;
    auto level = static_cast<std::size_t>(path.size()) - 1;
    while (level > 0 && static_cast<qsizetype>(level) > keep
           && hasOnly(text, *way->objects[level], *way->members[level]))
        --level;
    return withoutMember(text, *way->objects[level], *way->members[level]);
}

} // namespace sluice::connectors
