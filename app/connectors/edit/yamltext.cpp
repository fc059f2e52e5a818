// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/yamltext.h"

#include "connectors/edit/textparts.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

constexpr QByteArrayView wordLetters{"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."};

/// Goes through a text once, with what is open at each place.
class Scan
{
public:
    explicit Scan(QByteArrayView text)
        : m_text(text)
    {
    }
    Result<YamlText> read();

private:
    /// Names or items that stand below each other.
    struct Block {
        qsizetype column;
        bool isList;
    };

    void readLine(YamlLine &line);
    void readEntries(YamlLine &line);
    [[nodiscard]] bool isMark(const YamlLine &line);
    [[nodiscard]] bool enter(qsizetype column, bool isList);
    void readValue(YamlLine &line, qsizetype at, qsizetype parent);
    void readPlain(YamlLine &line, qsizetype at);
    void readInner(YamlLine &line, qsizetype at);
    void readFlow(YamlLine &line, qsizetype &at);
    void readQuoted(const YamlLine &line, qsizetype &at);
    void endValue(YamlLine &line, qsizetype at);
    [[nodiscard]] qsizetype behindName(const YamlLine &line, qsizetype at) const;
    [[nodiscard]] qsizetype behindProperties(const YamlLine &line, qsizetype at) const;
    [[nodiscard]] qsizetype behindIndicator(const YamlLine &line, qsizetype at);
    [[nodiscard]] qsizetype behindBlanks(const YamlLine &line, qsizetype at) const;
    [[nodiscard]] bool endsAt(const YamlLine &line, qsizetype at) const;
    [[nodiscard]] bool isOver(const YamlLine &line, qsizetype at) const;
    void cut(YamlLine &line, qsizetype comment) const;
    void fail(qsizetype at, const QString &what)
    {
        if (!m_fault)
            m_fault = textFault(m_text, at, what);
    }

    QByteArrayView m_text;
    std::optional<Error> m_fault;
    YamlRoot m_root = YamlRoot::Nothing;
    std::vector<Block> m_blocks;
    bool m_hasBegun = false;
    bool m_wantsValue = true;   ///< what was last may have its value below
    bool m_isPlain = false;     ///< the last value may go on below
    qsizetype m_literal = -1;   ///< the lines of a text in lines are indented more than that
    QByteArray m_brackets = {}; ///< those that are open
    char m_quote = '\0';        ///< the one that is open
    qsizetype m_opened = 0;     ///< where the outermost of them is
    bool m_startsToken = false; ///< in brackets: a quote would be one
    bool m_wasQuoted = false;   ///< in brackets: right before
};

Result<YamlText> Scan::read()
{
    if (!QUtf8StringView(m_text).isValidUtf8())
        return textFault(m_text, 0, u"the text is not UTF-8"_s);
    YamlText read;
    for (qsizetype at = afterMark(m_text); at < m_text.size() && !m_fault; at = read.lines.back().next) {
        YamlLine line{at, lineEnd(m_text, at), nextLine(m_text, at), indentOf(m_text, at).size()};
        const QByteArrayView whole = m_text.sliced(at, line.end - at);
        line.content = whole.trimmed();
        line.isComment = line.content.startsWith('#');
        const auto odd = [](char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f'; };
        if (std::any_of(whole.begin(), whole.end(), odd))
            fail(at, u"there is a control character"_s);
        readLine(line);
        read.lines.push_back(line);
    }
    if (m_quote != '\0')
        fail(m_opened, u"a text in quotes has no end"_s);
    else if (!m_brackets.isEmpty())
        fail(m_opened, u"%1 is not closed"_s.arg(QLatin1Char(m_brackets.front())));
    if (m_fault)
        return *m_fault;
    read.root = m_root;
    return read;
}

void Scan::readLine(YamlLine &line)
{
    if (m_quote != '\0' || !m_brackets.isEmpty()) {
        line.isInner = true;
        line.isComment = false;
        readInner(line, line.begin);
        return;
    }
    if (m_literal >= 0 && !line.content.isEmpty()) {
        qsizetype spaces = line.begin;
        while (spaces < line.end && m_text[spaces] == ' ')
            ++spaces;
        line.isInner = spaces - line.begin > m_literal;
        if (line.isInner)
            return;
        m_literal = -1;
    }
    if (line.isEmpty()) {
        m_isPlain = m_isPlain && !line.isComment;
        return;
    }
    if (m_text.sliced(line.begin, line.indent).contains('\t'))
        fail(line.begin, u"YAML has no tabs before a value"_s);
    else if (!isMark(line))
        readEntries(line);
    m_hasBegun = true;
}

/// Whether a document begins there; another than the first is an error.
bool Scan::isMark(const YamlLine &line)
{
    const bool begins = line.indent == 0 && line.content.startsWith("---") && endsAt(line, line.begin + 3);
    if (line.indent == 0 && (line.content == "..." || (begins && m_hasBegun)))
        fail(line.begin, u"a text of several documents is not edited"_s);
    else if (begins && !isOver(line, behindBlanks(line, line.begin + 3)))
        fail(line.begin, u"a text that begins behind --- is not edited"_s);
    return begins;
}

/// "- - name: value", as far as a line has of it.
void Scan::readEntries(YamlLine &line)
{
    qsizetype at = line.begin + line.indent;
    if (m_isPlain && at - line.begin > m_blocks.back().column) {
        line.isInner = true;
        readPlain(line, at);
        return;
    }
    m_isPlain = false;
    while (m_text[at] == '-' && endsAt(line, at + 1)) {
        if (!enter(at - line.begin, true))
            fail(at, u"an item of a list was not expected here"_s);
        m_wantsValue = true;
        at = behindIndicator(line, at + 1);
        if (m_fault || isOver(line, at)) {
            cut(line, at);
            return;
        }
    }
    if ((m_text[at] == '?' || m_text[at] == ':') && endsAt(line, at + 1))
        fail(at, u"a name is not edited that stands behind ? or is none"_s);
    const qsizetype column = at - line.begin;
    if (const qsizetype behind = behindName(line, at); behind > 0) {
        if (!enter(column, false))
            fail(at, u"a name was not expected here"_s);
        m_wantsValue = true;
        const qsizetype value = behindIndicator(line, behind);
        if (isOver(line, value))
            cut(line, value);
        else if (endsAt(line, value + 1) && QByteArrayView("-?:").contains(m_text[value]))
            fail(at, u"a list begins in a line of its own"_s);
        else
            readValue(line, value, column);
    } else if (m_blocks.empty()) {
        const bool isFlow = m_text[at] == '{' || m_text[at] == '[';
        fail(at, isFlow ? u"a text written as JSON is not edited as YAML"_s : u"a name with a value was expected"_s);
    } else if (!m_wantsValue || column <= m_blocks.back().column) {
        fail(at, u"a name with a value was expected"_s);
    } else {
        readValue(line, at, m_blocks.back().column);
    }
}

/// A name or an item in that column: one more of those that are open, or the first of what is the value of the last.
bool Scan::enter(qsizetype column, bool isList)
{
    while (!m_blocks.empty() && m_blocks.back().column > column) {
        m_blocks.pop_back();
        m_wantsValue = false;
    }
    if (!m_blocks.empty() && m_blocks.back().column == column) {
        if (m_blocks.back().isList == isList)
            return true;
        // A list may stand in the column of its name.
        const std::size_t size = m_blocks.size();
        if (!isList && size > 1 && m_blocks[size - 2].column == column) {
            m_blocks.pop_back();
            return true;
        }
        if (!isList)
            return false;
    }
    if (!m_wantsValue || (m_blocks.empty() && m_root != YamlRoot::Nothing))
        return false;
    if (m_blocks.empty() && column > 0 && !isList)
        return false; // further names are written at the margin
    if (m_blocks.empty())
        m_root = isList ? YamlRoot::List : YamlRoot::Names;
    m_blocks.push_back({column, isList});
    return true;
}

void Scan::readValue(YamlLine &line, qsizetype at, qsizetype parent)
{
    at = behindProperties(line, at);
    if (isOver(line, at)) {
        cut(line, at);
        return;
    }
    m_wantsValue = false;
    const char first = m_text[at];
    m_opened = at;
    if (first == '"' || first == '\'') {
        m_quote = first;
        readInner(line, at + 1);
    } else if (first == '[' || first == '{') {
        m_startsToken = true;
        m_wasQuoted = false;
        readInner(line, at);
    } else if (first == '|' || first == '>' || first == '*') {
        const QByteArrayView parts = first == '*' ? wordLetters : QByteArrayView("+-123456789");
        qsizetype end = at + 1;
        while (end < line.end && parts.contains(m_text[end]))
            ++end;
        m_literal = first == '*' ? -1 : parent;
        endValue(line, end);
    } else {
        readPlain(line, at);
    }
}

void Scan::readPlain(YamlLine &line, qsizetype at)
{
    if (!line.isInner && QByteArrayView(",]}#%@`").contains(m_text[at]))
        fail(at, u"%1 begins no value"_s.arg(QLatin1Char(m_text[at])));
    m_isPlain = true;
    for (; at < line.end && m_isPlain; ++at) {
        if (m_text[at] == ':' && endsAt(line, at + 1))
            fail(at, u"a name was not expected here"_s);
        m_isPlain = !(m_text[at] == '#' && isSpaceOrTab(m_text[at - 1]));
    }
    if (!m_isPlain)
        cut(line, at - 1);
}

/// What is in quotes or brackets, up to their end or that of the line.
void Scan::readInner(YamlLine &line, qsizetype at)
{
    while (at < line.end && !m_fault) {
        if (m_quote != '\0')
            readQuoted(line, at);
        else
            readFlow(line, at);
        if (m_quote == '\0' && m_brackets.isEmpty()) {
            endValue(line, at);
            return;
        }
    }
}

void Scan::readQuoted(const YamlLine &line, qsizetype &at)
{
    const char c = m_text[at++];
    const bool isNextSame = at < line.end && m_text[at] == c;
    if ((m_quote == '"' && c == '\\') || (m_quote == '\'' && c == '\'' && isNextSame)) {
        ++at;
    } else if (c == m_quote) {
        m_quote = '\0';
        m_startsToken = false;
        m_wasQuoted = true;
    }
}

void Scan::readFlow(YamlLine &line, qsizetype &at)
{
    const char c = m_text[at++];
    const bool isQuote = c == '"' || c == '\'';
    const bool opens = c == '[' || c == '{';
    if (c == '#' && (m_startsToken || at - 1 == line.begin || isSpaceOrTab(m_text[at - 2]))) {
        cut(line, at - 1);
        at = line.end;
    } else if (opens || (isQuote && (m_startsToken || m_wasQuoted))) {
        if (!m_startsToken)
            fail(at - 1, u"a comma is missing"_s);
        if (opens)
            m_brackets.append(c);
        else
            m_quote = c;
        m_wasQuoted = false;
    } else if (c == ']' || c == '}') {
        if (m_brackets.back() != (c == ']' ? '[' : '{'))
            fail(at - 1, u"%1 closes nothing"_s.arg(QLatin1Char(c)));
        m_brackets.chop(1);
        m_startsToken = false;
        m_wasQuoted = true;
    } else if (c == ','
               || (c == ':' && (m_wasQuoted || at == line.end || QByteArrayView(" \t,]}").contains(m_text[at])))) {
        m_startsToken = true;
        m_wasQuoted = false;
    } else if (!isSpaceOrTab(c)) {
        if (m_wasQuoted)
            fail(at - 1, u"a comma is missing"_s);
        m_startsToken = false;
    }
}

/// Behind a value nothing else comes but a comment.
void Scan::endValue(YamlLine &line, qsizetype at)
{
    const qsizetype rest = behindBlanks(line, at);
    if (rest < line.end && (m_text[rest] != '#' || rest == at))
        fail(rest, u"there is more behind a value"_s);
    cut(line, rest);
}

/// Behind the colon of a name; 0 when there is none.
qsizetype Scan::behindName(const YamlLine &line, qsizetype at) const
{
    at = behindProperties(line, at);
    if (at >= line.end || QByteArrayView("[{|>*,]}#%@`").contains(m_text[at]))
        return 0;
    const char quote = m_text[at] == '"' || m_text[at] == '\'' ? m_text[at] : '\0';
    if (quote != '\0') {
        const auto isNextSame = [&] { return at + 1 < line.end && m_text[at + 1] == quote; };
        for (++at; at < line.end && (m_text[at] != quote || (quote == '\'' && isNextSame())); ++at)
            at += m_text[at] == quote || (quote == '"' && m_text[at] == '\\') ? 1 : 0;
        at = behindBlanks(line, at + 1);
        return at < line.end && m_text[at] == ':' && endsAt(line, at + 1) ? at + 1 : 0;
    }
    for (; at < line.end && !(m_text[at] == '#' && isSpaceOrTab(m_text[at - 1])); ++at) {
        if (m_text[at] == ':' && endsAt(line, at + 1))
            return at + 1;
    }
    return 0;
}

/// Behind "&anchor" and "!tag".
qsizetype Scan::behindProperties(const YamlLine &line, qsizetype at) const
{
    while (at < line.end && (m_text[at] == '&' || m_text[at] == '!')) {
        while (at < line.end && !isSpaceOrTab(m_text[at]))
            ++at;
        at = behindBlanks(line, at);
    }
    return at;
}

/// Where what stands behind "-" or ":" begins.
qsizetype Scan::behindIndicator(const YamlLine &line, qsizetype at)
{
    const qsizetype behind = behindBlanks(line, at);
    if (!isOver(line, behind) && m_text.sliced(at, behind - at).contains('\t'))
        fail(at, u"a tab before a value is not taken by every reader: make it a blank"_s);
    return behind;
}

qsizetype Scan::behindBlanks(const YamlLine &line, qsizetype at) const
{
    while (at < line.end && isSpaceOrTab(m_text[at]))
        ++at;
    return at;
}

/// Whether a word that ends there does.
bool Scan::endsAt(const YamlLine &line, qsizetype at) const
{
    return at >= line.end || isSpaceOrTab(m_text[at]);
}

/// Whether nothing comes from there on but a comment.
bool Scan::isOver(const YamlLine &line, qsizetype at) const
{
    return at >= line.end || (m_text[at] == '#' && isSpaceOrTab(m_text[at - 1]));
}

void Scan::cut(YamlLine &line, qsizetype comment) const
{
    const qsizetype begin = std::min(line.begin + line.indent, comment);
    line.content = m_text.sliced(begin, comment - begin).trimmed();
}

} // namespace

Result<YamlText> readYamlText(QByteArrayView text)
{
    return Scan(text).read();
}

} // namespace sluice::connectors
