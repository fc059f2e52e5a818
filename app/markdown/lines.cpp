// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/lines.h"

#include <algorithm>

namespace sluice::markdown {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int runOf(QByteArrayView text, char sign)
{
    return static_cast<int>(std::find_if(text.begin(), text.end(), [&](char c) { return c != sign; }) - text.begin());
}

bool isOnly(QByteArrayView text, char sign)
{
    return std::all_of(text.begin(), text.end(), [&](char c) { return c == sign || isSpace(c); });
}

} // namespace

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

int Cursor::indent() const
{
    int column = m_column + m_spare;
    for (qsizetype at = m_at; at < m_line.size(); ++at) {
        if (m_line[at] == ' ')
            ++column;
        else if (m_line[at] == '\t')
            column += 4 - column % 4;
        else
            break;
    }
    return column - m_column;
}

void Cursor::skip(int columns)
{
    while (columns > 0) {
        if (m_spare > 0) {
            --m_spare;
        } else if (m_at < m_line.size() && m_line[m_at] == ' ') {
            ++m_at;
        } else if (m_at < m_line.size() && m_line[m_at] == '\t') {
            m_spare = 3 - m_column % 4;
            ++m_at;
        } else {
            return;
        }
        ++m_column;
        --columns;
    }
}

void Cursor::pass(qsizetype bytes)
{
    m_at = std::min(m_line.size(), m_at + bytes);
    m_column += static_cast<int>(bytes);
}

QByteArrayView Cursor::text() const
{
    const QByteArrayView rest = m_line.sliced(m_at);
    return rest.sliced(std::find_if_not(rest.begin(), rest.end(), isSpace) - rest.begin());
}

QByteArrayView withoutReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

QByteArrayView withoutPartialCharacter(QByteArrayView line)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, line.size()); ++back) {
        const auto byte = static_cast<uchar>(line[line.size() - back]);
        if (byte < 0x80)
            return line;
        if (byte >= 0xC0) {
            const qsizetype needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return back < needed ? line.chopped(back) : line;
        }
    }
    return line;
}

qsizetype cutPoint(QByteArrayView text)
{
    const qsizetype space = text.lastIndexOf(' ');
    if (space > text.size() / 2)
        return space + 1;
    return std::max<qsizetype>(1, withoutPartialCharacter(text).size());
}

ListMarker listMarker(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    ListMarker found;
    qsizetype end = 0;
    while (end < text.size() && end < 9 && isDigit(text[end]))
        found.number = found.number * 10 + (text[end++] - '0');
    if (end == text.size())
        return {};
    found.sign = text[end];
    const bool fits =
        end > 0 ? found.sign == '.' || found.sign == ')' : found.sign == '-' || found.sign == '*' || found.sign == '+';
    ++end;
    if (!fits || (end < text.size() && !isSpace(text[end])))
        return {};
    found.length = static_cast<int>(end);
    return found;
}

FenceMarker openingFence(QByteArrayView text)
{
    if (text.isEmpty() || (text.front() != '`' && text.front() != '~'))
        return {};
    const FenceMarker found{runOf(text, text.front()), text.front()};
    const bool taken = found.length >= 3 && !(found.sign == '`' && text.sliced(found.length).contains('`'));
    return taken ? found : FenceMarker();
}

bool isClosingFence(QByteArrayView text, const FenceMarker &open)
{
    const int length = runOf(text, open.sign);
    return length >= open.length && isOnly(text.sliced(length), ' ');
}

bool isHeading(QByteArrayView text)
{
    const int level = runOf(text, '#');
    return level >= 1 && level <= 6 && (level == text.size() || isSpace(text[level]));
}

bool isUnderline(QByteArrayView text)
{
    if (text.isEmpty() || (text.front() != '=' && text.front() != '-'))
        return false;
    return isOnly(text.sliced(runOf(text, text.front())), ' ');
}

bool isRule(QByteArrayView text)
{
    const char sign = text.isEmpty() ? '\0' : text.front();
    return (sign == '-' || sign == '*' || sign == '_') && isOnly(text, sign)
           && std::count(text.begin(), text.end(), sign) >= 3;
}

QByteArray tableRule(QByteArrayView text)
{
    if (!text.contains('-') || !text.contains('|'))
        return {};
    QByteArrayView row = text.trimmed();
    row = row.startsWith('|') ? row.sliced(1) : row;
    row = row.endsWith('|') ? row.chopped(1) : row;
    QByteArray rule("|");
    while (true) {
        const qsizetype end = row.indexOf('|');
        const QByteArrayView cell = (end < 0 ? row : row.first(end)).trimmed();
        const bool left = cell.startsWith(':');
        const bool right = cell.size() > 1 && cell.endsWith(':');
        const QByteArrayView dashes = cell.sliced(left).chopped(right);
        if (dashes.isEmpty() || runOf(dashes, '-') != dashes.size())
            return {};
        rule.append(left ? ":---" : "---").append(right ? ":|" : "|");
        if (end < 0)
            return rule;
        row = row.sliced(end + 1);
    }
}

int cellCount(QByteArrayView row)
{
    QByteArrayView text = row.trimmed();
    if (text.startsWith('|'))
        text = text.sliced(1);
    if (text.endsWith('|') && !text.endsWith("\\|"))
        text = text.chopped(1);
    int cells = 1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '|')
            ++cells;
    }
    return cells;
}

bool isSignsOnly(QByteArrayView text)
{
    const auto sign = [](char c) {
        return isSpace(c) || QByteArrayView("#*-+_=`~>|:$\\[].)").contains(c) || isDigit(c);
    };
    return std::all_of(text.begin(), text.end(), sign);
}

} // namespace sluice::markdown
