// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codehighlighter.h"

namespace sluice {

namespace {

constexpr int insideComment = 1;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'#';
}

} // namespace

CodeHighlighter::CodeHighlighter(CodeLanguage language, CodeColors colors, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_language(std::move(language))
    , m_colors(std::move(colors))
{
}

void CodeHighlighter::paint(qsizetype from, qsizetype to, const QColor &color)
{
    setFormat(static_cast<int>(from), static_cast<int>(to - from), color);
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockState(0);
    qsizetype at = 0;
    if (previousBlockState() == insideComment)
        at = readComment(text, 0);
    while (at < text.size()) {
        const QStringView rest = QStringView(text).sliced(at);
        const QChar c = text[at];
        if (!m_language.lineComment.isEmpty() && rest.startsWith(m_language.lineComment)) {
            paint(at, text.size(), m_colors.comment);
            return;
        }
        if (!m_language.blockOpen.isEmpty() && rest.startsWith(m_language.blockOpen))
            at = readComment(text, at);
        else if (m_language.quotes.contains(c))
            at = readString(text, at);
        else if (isWordPart(c))
            at = readWord(text, at);
        else
            ++at;
    }
}

qsizetype CodeHighlighter::readComment(const QString &text, qsizetype at)
{
    qsizetype end = text.indexOf(m_language.blockClose, at);
    if (end < 0) {
        setCurrentBlockState(insideComment);
        end = text.size();
    } else {
        end += m_language.blockClose.size();
    }
    paint(at, end, m_colors.comment);
    return end;
}

qsizetype CodeHighlighter::readString(const QString &text, qsizetype at)
{
    const QChar quote = text[at];
    qsizetype end = at + 1;
    while (end < text.size() && text[end] != quote)
        end += text[end] == u'\\' ? 2 : 1;
    end = std::min(end + 1, text.size());
    paint(at, end, m_colors.string);
    return end;
}

qsizetype CodeHighlighter::readWord(const QString &text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && (isWordPart(text[end]) || (text[at].isDigit() && text[end] == u'.')))
        ++end;
    const QString word = text.sliced(at, end - at);
    if (word[0].isDigit())
        paint(at, end, m_colors.number);
    else if (m_language.keywords.contains(m_language.caseless ? word.toLower() : word))
        paint(at, end, m_colors.keyword);
    return end;
}

} // namespace sluice
