// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownlines.h"

#include <algorithm>

namespace sluice::lines {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype spacesAt(QByteArrayView text)
{
    return std::find_if_not(text.begin(), text.end(), isSpace) - text.begin();
}

} // namespace

QByteArrayView withoutReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

QByteArrayView withoutPartialCharacter(QByteArrayView line)
{
    const auto unit = [&](qsizetype at) { return static_cast<uchar>(line[at]); };
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, line.size()); ++back) {
        const uchar byte = unit(line.size() - back);
        if (byte < 0x80)
            return line;
        if (byte >= 0xC0) {
            const qsizetype needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return back < needed ? line.chopped(back) : line;
        }
    }
    return line;
}

qsizetype cutPoint(QByteArrayView line)
{
    const qsizetype space = line.lastIndexOf(' ');
    if (space > 0)
        return space + 1;
    return std::max<qsizetype>(1, withoutPartialCharacter(line).size());
}

int indentOf(QByteArrayView line)
{
    int columns = 0;
    for (const char c : line) {
        if (c == ' ')
            ++columns;
        else if (c == '\t')
            columns += 4 - columns % 4;
        else
            break;
    }
    return columns;
}

QByteArrayView trimmedStart(QByteArrayView line)
{
    return line.sliced(spacesAt(line));
}

QByteArrayView withoutIndent(QByteArrayView line, int columns)
{
    qsizetype at = 0;
    for (int gone = 0; at < line.size() && isSpace(line[at]) && gone < columns; ++at)
        gone += line[at] == '\t' ? 4 : 1;
    return line.sliced(at);
}

QByteArrayView afterQuoteSigns(QByteArrayView line, int most, int *found)
{
    *found = 0;
    while (*found < most) {
        const qsizetype spaces = spacesAt(line);
        if (spaces > 3 || spaces >= line.size() || line[spaces] != '>')
            break;
        line = line.sliced(spaces + 1);
        if (line.startsWith(' '))
            line = line.sliced(1);
        ++*found;
    }
    return line;
}

QByteArrayView firstWord(QByteArrayView text)
{
    return text.first(std::find_if(text.begin(), text.end(), isSpace) - text.begin());
}

QByteArrayView withoutClosingSigns(QByteArrayView heading)
{
    const QByteArrayView text = heading.trimmed();
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == '#')
        --end;
    return end == 0 || isSpace(text[end - 1]) ? text.first(end).trimmed() : text;
}

int fenceLength(QByteArrayView text, char sign)
{
    return static_cast<int>(std::find_if(text.begin(), text.end(), [&](char c) { return c != sign; }) - text.begin());
}

bool isOnly(QByteArrayView text, char sign)
{
    return std::all_of(text.begin(), text.end(), [&](char c) { return c == sign || isSpace(c); });
}

int headingLevel(QByteArrayView text)
{
    const int level = fenceLength(text, '#');
    return level >= 1 && level <= 6 && (level == text.size() || isSpace(text[level])) ? level : 0;
}

int underlineLevel(QByteArrayView text)
{
    const QByteArrayView line = text.trimmed();
    if (line.isEmpty() || (line.front() != '=' && line.front() != '-'))
        return 0;
    if (fenceLength(line, line.front()) != line.size())
        return 0;
    return line.front() == '=' ? 1 : 2;
}

bool isRule(QByteArrayView text)
{
    const char sign = text.isEmpty() ? '\0' : text.front();
    return (sign == '-' || sign == '*' || sign == '_') && isOnly(text, sign)
           && std::count(text.begin(), text.end(), sign) >= 3;
}

ListMarker listMarker(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    qsizetype end = 0;
    const bool ordered = isDigit(text.front());
    if (ordered) {
        while (end < text.size() && end < 9 && isDigit(text[end]))
            ++end;
        if (end == text.size() || (text[end] != '.' && text[end] != ')'))
            return {};
    } else if (text.front() != '-' && text.front() != '*' && text.front() != '+') {
        return {};
    }
    ++end;
    if (end == text.size())
        return {static_cast<int>(end + 1), ordered, text.first(end)};
    if (!isSpace(text[end]))
        return {};
    const qsizetype spaces = spacesAt(text.sliced(end));
    const qsizetype length = end + (spaces > 4 || end + spaces == text.size() ? 1 : spaces);
    return {static_cast<int>(length), ordered, text.first(end)};
}

const char *taskBox(QByteArrayView text)
{
    if (text.startsWith("[ ] "))
        return "\u2610";
    return text.startsWith("[x] ") || text.startsWith("[X] ") ? "\u2611" : nullptr;
}

bool isTableRule(QByteArrayView text)
{
    const auto fits = [](char c) { return c == '|' || c == '-' || c == ':' || isSpace(c); };
    return text.contains('-') && (text.contains('|') || text.contains(':'))
           && std::all_of(text.begin(), text.end(), fits);
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

bool isSignsOnly(QByteArrayView partial)
{
    const auto sign = [](char c) {
        return isSpace(c) || QByteArrayView("#*-+_=`~>|:$\\[].)").contains(c) || isDigit(c);
    };
    return std::all_of(partial.begin(), partial.end(), sign);
}

} // namespace sluice::lines
