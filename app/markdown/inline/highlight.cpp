// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/inline/highlight.h"

#include "markdown/inline/codelanguages.h"

#include <algorithm>

namespace sluice::markdown {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'#';
}

class Painter
{
public:
    Painter(const QString &code, const QString &language)
        : m_code(code)
        , m_language(codeLanguage(language))
    {
    }
    Highlighted paint(bool inComment);

private:
    [[nodiscard]] qsizetype readOne(qsizetype at);
    [[nodiscard]] qsizetype readComment(qsizetype at);
    [[nodiscard]] qsizetype readString(qsizetype at);
    [[nodiscard]] qsizetype readWord(qsizetype at);
    [[nodiscard]] qsizetype lineEnd(qsizetype at) const;
    void add(qsizetype from, qsizetype to, Style style);

    const QString &m_code;
    const CodeLanguage &m_language;
    Highlighted m_out;
};

Highlighted Painter::paint(bool inComment)
{
    qsizetype at = inComment ? readComment(0) : 0;
    while (at < m_code.size())
        at = readOne(at);
    return std::move(m_out);
}

void Painter::add(qsizetype from, qsizetype to, Style style)
{
    m_out.runs.push_back({static_cast<int>(from), static_cast<int>(to - from), style});
}

qsizetype Painter::lineEnd(qsizetype at) const
{
    const qsizetype end = m_code.indexOf(u'\n', at);
    return end < 0 ? m_code.size() : end;
}

qsizetype Painter::readOne(qsizetype at)
{
    const QStringView rest = QStringView(m_code).sliced(at);
    if (!m_language.lineComment.isEmpty() && rest.startsWith(m_language.lineComment)) {
        const qsizetype end = lineEnd(at);
        add(at, end, Comment);
        return end;
    }
    if (!m_language.blockOpen.isEmpty() && rest.startsWith(m_language.blockOpen))
        return readComment(at);
    if (m_language.quotes.contains(m_code[at]))
        return readString(at);
    return isWordPart(m_code[at]) ? readWord(at) : at + 1;
}

qsizetype Painter::readComment(qsizetype at)
{
    qsizetype end = m_code.indexOf(m_language.blockClose, at);
    m_out.inComment = end < 0;
    end = end < 0 ? m_code.size() : end + m_language.blockClose.size();
    add(at, end, Comment);
    return end;
}

qsizetype Painter::readString(qsizetype at)
{
    const QChar quote = m_code[at];
    const qsizetype last = lineEnd(at);
    qsizetype end = at + 1;
    while (end < last && m_code[end] != quote)
        end += m_code[end] == u'\\' ? 2 : 1;
    end = std::min(end + 1, last);
    add(at, end, Literal);
    return end;
}

qsizetype Painter::readWord(qsizetype at)
{
    qsizetype end = at + 1;
    while (end < m_code.size() && (isWordPart(m_code[end]) || (m_code[at].isDigit() && m_code[end] == u'.')))
        ++end;
    const QString word = m_code.sliced(at, end - at);
    if (word[0].isDigit())
        add(at, end, Number);
    else if (m_language.keywords.contains(m_language.caseless ? word.toLower() : word))
        add(at, end, Keyword);
    return end;
}

} // namespace

Highlighted highlight(const QString &code, const QString &language, bool inComment)
{
    return language.isEmpty() ? Highlighted() : Painter(code, language).paint(inComment);
}

} // namespace sluice::markdown
