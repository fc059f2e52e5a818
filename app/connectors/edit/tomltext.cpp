// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/tomltext.h"

#include "connectors/edit/textparts.h"
#include "connectors/edit/tomlstring.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

bool isBare(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// Walks a text once. The first fault ends it.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
        , m_at(afterMark(text))
    {
    }

    Result<std::vector<TomlSection>> whole()
    {
        std::vector<TomlSection> sections{{{}, false, m_at, m_at}};
        for (skipLines(); m_at < m_text.size() && !m_fault; skipLines()) {
            if (here() == '[')
                sections.push_back(header());
            else
                sections.back().pairs.push_back(pair(sections.back().path, 0));
            endOfLine();
        }
        if (m_fault)
            return *m_fault;
        for (TomlSection &section : sections)
            section.body = section.path.isEmpty() ? section.begin : nextLine(m_text, section.body);
        return sections;
    }

private:
    static constexpr int deepest = 100;

    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void fail(const QString &what)
    {
        if (!m_fault)
            m_fault = textFault(m_text, m_at, what);
        m_at = m_text.size();
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && isSpaceOrTab(m_text[m_at]))
            ++m_at;
    }
    void skipComment()
    {
        if (here() == '#')
            m_at = lineEnd(m_text, m_at);
    }
    /// Blanks, comments and line ends.
    void skipLines()
    {
        for (skipBlanks(); here() == '#' || here() == '\n' || here() == '\r'; skipBlanks()) {
            skipComment();
            if (m_at < m_text.size())
                ++m_at;
        }
    }
    void endOfLine()
    {
        skipBlanks();
        skipComment();
        if (m_at < m_text.size() && here() != '\n' && here() != '\r')
            fail(u"the line was expected to end"_s);
    }

    QByteArray simpleKey()
    {
        if (here() == '"' || here() == '\'')
            return string().value_or(QByteArray());
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isBare(m_text[m_at]))
            ++m_at;
        if (begin == m_at)
            fail(u"a name was expected"_s);
        return m_text.sliced(begin, m_at - begin).toByteArray();
    }

    QByteArrayList dottedKey()
    {
        QByteArrayList path;
        for (;;) {
            skipBlanks();
            path.append(simpleKey());
            skipBlanks();
            if (here() != '.' || m_fault)
                return path;
            ++m_at;
        }
    }

    TomlSection header()
    {
        TomlSection section;
        section.begin = m_at++;
        section.isArray = here() == '[';
        m_at += section.isArray ? 1 : 0;
        section.path = dottedKey();
        for (int i = section.isArray ? 0 : 1; i < 2; ++i) {
            if (here() != ']') {
                fail(u"the header is not closed"_s);
                break;
            }
            ++m_at;
        }
        section.body = m_at;
        return section;
    }

    TomlPair pair(const QByteArrayList &above, int depth)
    {
        TomlPair pair;
        pair.begin = m_at;
        pair.path = above + dottedKey();
        if (here() != '=') {
            fail(u"an equals sign is missing"_s);
            return pair;
        }
        ++m_at;
        skipBlanks();
        pair.value = value(depth);
        return pair;
    }

    std::optional<QByteArray> string()
    {
        Result<TomlString> read = readTomlString(m_text, m_at);
        if (!read) {
            if (!m_fault)
                m_fault = read.error();
            m_at = m_text.size();
            return std::nullopt;
        }
        m_at = read->end;
        return std::move(read->text);
    }

    TomlValue value(int depth)
    {
        TomlValue value;
        value.begin = m_at;
        if (depth > deepest)
            fail(u"it is nested too deep"_s);
        else if (here() == '"' || here() == '\'')
            value.canonical = json::quoted(string().value_or(QByteArray()));
        else if (here() == '[')
            array(value, depth);
        else if (here() == '{')
            table(value, depth);
        else
            word(value);
        value.end = m_at;
        return value;
    }

    /// A number, a date, true or false.
    void word(TomlValue &value)
    {
        const auto isOfWord = [](char c) { return isBare(c) || c == '+' || c == '.' || c == ':'; };
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isOfWord(m_text[m_at]))
            ++m_at;
        // A date may have a blank before its time.
        if (m_at - begin == 10 && here() == ' ' && m_at + 1 < m_text.size() && m_text[m_at + 1] >= '0'
            && m_text[m_at + 1] <= '9') {
            ++m_at;
            while (m_at < m_text.size() && isOfWord(m_text[m_at]))
                ++m_at;
        }
        const QByteArray text = m_text.sliced(begin, m_at - begin).toByteArray();
        const bool isKnown = text == "true" || text == "false" || text.endsWith("inf") || text.endsWith("nan");
        if (!isKnown && (text.isEmpty() || !QByteArrayView("+-0123456789").contains(text.front()))) {
            m_at = begin;
            fail(u"this is no value"_s);
            return;
        }
        bool isWhole = false;
        (void)text.toLongLong(&isWhole);
        value.canonical = text == "true" || text == "false" || isWhole ? text : json::quoted(text);
    }

    void array(TomlValue &value, int depth)
    {
        QByteArrayList items;
        bool mayGoOn = true;
        ++m_at;
        for (skipLines(); here() != ']' && !m_fault; skipLines()) {
            if (!mayGoOn)
                return fail(u"a comma is missing"_s);
            items.append(this->value(depth + 1).canonical);
            skipLines();
            mayGoOn = here() == ',';
            if (mayGoOn)
                ++m_at;
            if (m_at >= m_text.size())
                return fail(u"a bracket is not closed"_s);
        }
        if (m_at >= m_text.size())
            return fail(u"a bracket is not closed"_s);
        ++m_at;
        value.canonical = '[' + items.join(',') + ']';
    }

    void table(TomlValue &value, int depth)
    {
        QByteArrayList members;
        bool mayGoOn = true;
        value.isTable = true;
        ++m_at;
        for (skipLines(); here() != '}' && !m_fault; skipLines()) {
            if (!mayGoOn)
                return fail(u"a comma is missing"_s);
            TomlPair one = pair({}, depth + 1);
            members.append(json::quoted(one.path.join('.')) + ':' + one.value.canonical);
            value.pairs.push_back(std::move(one));
            skipLines();
            mayGoOn = here() == ',';
            if (mayGoOn)
                ++m_at;
            if (m_at >= m_text.size())
                return fail(u"a bracket is not closed"_s);
        }
        if (m_at >= m_text.size())
            return fail(u"a bracket is not closed"_s);
        ++m_at;
        std::sort(members.begin(), members.end());
        value.canonical = '{' + members.join(',') + '}';
    }

    QByteArrayView m_text;
    qsizetype m_at;
    std::optional<Error> m_fault;
};

} // namespace

Result<std::vector<TomlSection>> readTomlText(QByteArrayView text)
{
    if (!QUtf8StringView(text).isValidUtf8())
        return textFault(text, 0, u"the text is not UTF-8"_s);
    return Reader(text).whole();
}

QByteArray tomlKey(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isBare) ? name : tomlQuoted(name);
}

} // namespace sluice::connectors
