// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/jsontext.h"

#include "connectors/edit/textformat.h"
#include "connectors/edit/textparts.h"
#include "json/utf8.h"
#include "json/value.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

/// Walks a text once. The first fault ends it.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
        , m_at(afterMark(text))
    {
    }

    Result<JsonNode> whole()
    {
        JsonNode root = value(0);
        skip();
        if (!m_fault && m_at != m_text.size())
            fail(u"there is more behind the end of the value"_s);
        if (m_fault)
            return *m_fault;
        return root;
    }

private:
    static constexpr int deepest = 200;

    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    [[nodiscard]] bool sees(QByteArrayView word) const { return m_text.sliced(m_at).startsWith(word); }
    void fail(const QString &what)
    {
        if (!m_fault)
            m_fault = textFault(m_text, m_at, what);
        m_at = m_text.size();
    }

    void skip()
    {
        for (;;) {
            while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
                ++m_at;
            if (sees("//")) {
                m_at = nextLine(m_text, m_at);
            } else if (sees("/*")) {
                const qsizetype end = m_text.indexOf(QByteArrayView("*/"), m_at + 2);
                if (end < 0)
                    return fail(u"a comment has no end"_s);
                m_at = end + 2;
            } else {
                return;
            }
        }
    }

    JsonNode value(int depth)
    {
        skip();
        JsonNode node;
        node.begin = m_at;
        if (depth > deepest)
            fail(u"it is nested too deep"_s);
        else if (here() == '"')
            string(node);
        else if (here() == '{' || here() == '[')
            list(node, depth);
        else
            word();
        node.end = m_at;
        return node;
    }

    void string(JsonNode &node)
    {
        node.kind = JsonNode::Kind::String;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (static_cast<uchar>(m_text[m_at]) < 0x20)
                return fail(u"a text has no end"_s);
            if (m_text[m_at] == '\\' && !escape())
                return fail(u"there is no such escape in JSON"_s);
        }
        if (m_at >= m_text.size())
            return fail(u"a text has no end"_s);
        ++m_at;
    }

    /// Leaves the place at its last character.
    bool escape()
    {
        ++m_at;
        if (here() != 'u')
            return here() != '\0' && QByteArrayView("\"\\/bfnrt").contains(here());
        for (int i = 0; i < 4; ++i) {
            ++m_at;
            if (!QByteArrayView("0123456789abcdefABCDEF").contains(here()) || here() == '\0')
                return false;
        }
        return true;
    }

    void word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QByteArrayView(" \t\r\n,:]}[{\"/").contains(m_text[m_at]))
            ++m_at;
        const QByteArrayView text = m_text.sliced(begin, m_at - begin);
        const auto isOfNumber = [](char c) { return QByteArrayView("+-.0123456789eE").contains(c); };
        const bool isNumber = !text.isEmpty() && QByteArrayView("-0123456789").contains(text.front())
                              && std::all_of(text.begin(), text.end(), isOfNumber);
        if (isNumber || text == "true" || text == "false" || text == "null")
            return;
        m_at = begin;
        fail(u"this is no JSON"_s);
    }

    void list(JsonNode &node, int depth)
    {
        const bool isObject = here() == '{';
        const char close = isObject ? '}' : ']';
        node.kind = isObject ? JsonNode::Kind::Object : JsonNode::Kind::Array;
        ++m_at;
        for (skip(); here() != close && !m_fault; skip()) {
            if (!node.items.empty() && node.items.back().comma < 0)
                return fail(u"a comma is missing"_s);
            JsonItem item;
            item.begin = m_at;
            if (isObject && !key(item))
                return;
            item.value = value(depth + 1);
            skip();
            if (here() == ',')
                item.comma = m_at++;
            node.items.push_back(std::move(item));
            if (m_at >= m_text.size())
                return fail(u"a bracket is not closed"_s);
        }
        if (m_at >= m_text.size())
            return fail(u"a bracket is not closed"_s);
        ++m_at;
    }

    bool key(JsonItem &item)
    {
        if (here() != '"') {
            fail(u"a name in quotes was expected"_s);
            return false;
        }
        JsonNode name;
        string(name);
        if (m_fault)
            return false;
        item.key = json::Value(m_text.sliced(item.begin, m_at - item.begin)).text();
        skip();
        if (here() != ':') {
            fail(u"a colon is missing"_s);
            return false;
        }
        ++m_at;
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at;
    std::optional<Error> m_fault;
};

void write(json::Writer &out, QByteArrayView text, const JsonNode &node)
{
    const QByteArrayView raw = text.sliced(node.begin, node.end - node.begin);
    switch (node.kind) {
    case JsonNode::Kind::Word: out.raw(raw); break;
    case JsonNode::Kind::String: out.string(json::Value(raw).text()); break;
    case JsonNode::Kind::Array:
        out.beginArray();
        for (const JsonItem &item : node.items)
            write(out, text, item.value);
        out.endArray();
        break;
    case JsonNode::Kind::Object:
        out.beginObject();
        for (const JsonItem &item : node.items) {
            out.key(item.key);
            write(out, text, item.value);
        }
        out.endObject();
        break;
    }
}

} // namespace

Result<JsonNode> readJsonText(QByteArrayView text)
{
    if (!QUtf8StringView(text).isValidUtf8())
        return textFault(text, 0, u"the text is not UTF-8"_s);
    return Reader(text).whole();
}

QByteArray canonicalOf(QByteArrayView text, const JsonNode &node)
{
    json::Writer out;
    write(out, text, node);
    return out.take();
}

Result<QByteArray> canonicalJson(const QByteArray &text)
{
    const Result<JsonNode> root = readJsonText(text);
    return root ? Result<QByteArray>(canonicalOf(text, *root)) : root.error();
}

} // namespace sluice::connectors
