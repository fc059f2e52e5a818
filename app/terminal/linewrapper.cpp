// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/linewrapper.h"

#include <QList>
#include <QString>

#include <utility>

namespace sluice::terminal {

QByteArray toneMark(Tone tone)
{
    return tone == Tone::Dim ? QByteArrayLiteral("(thinking)\n") : QByteArrayLiteral("(answer)\n");
}

LineWrapper::LineWrapper(int width)
    : m_width(qMax(1, width))
{
}

void LineWrapper::append(QByteArrayView utf8, Tone tone)
{
    const std::vector<char32_t> text = m_foreign.decode(utf8);
    if (text.empty())
        return;
    if (tone != m_tone) {
        finish();
        if (m_hasText)
            m_lines.push_back({{}, tone});
        m_tone = tone;
    }
    m_hasText = true;
    for (const char32_t point : text)
        add(point);
}

void LineWrapper::add(char32_t point)
{
    const int columns = m_characterWidth.columns();
    if (point == U'\n') {
        place(columns);
        endLine(Line::End::LineEnd);
        return;
    }
    if (m_characterWidth.add(point))
        place(columns);
    appendUtf8(m_character, point);
}

/// Puts the last character, which is complete now, into the line.
void LineWrapper::place(int columns)
{
    const QByteArray character = std::exchange(m_character, {});
    if (character.isEmpty())
        return;
    const bool isSpace = character == " ";
    while (!m_tail.isEmpty() && m_columns + columns > m_width) {
        if (isSpace) {
            endLine(Line::End::Space);
            return;
        }
        breakLine();
    }
    if (isSpace && m_hasWord) {
        m_space = m_tail.size();
        m_spaceColumns = m_columns + columns;
    }
    m_hasWord = m_hasWord || !isSpace;
    m_tail += character;
    m_columns += columns;
}

/// Ends the line at its last space; what stands behind that begins the next line.
void LineWrapper::breakLine()
{
    if (m_space < 0) {
        endLine(Line::End::Cut);
        return;
    }
    QByteArray rest = m_tail.mid(m_space + 1);
    const int columns = m_columns - m_spaceColumns;
    m_tail.truncate(m_space);
    endLine(Line::End::Space);
    m_hasWord = !rest.isEmpty();
    m_tail = std::move(rest);
    m_columns = columns;
}

void LineWrapper::endLine(Line::End end)
{
    m_lines.push_back({std::exchange(m_tail, {}), m_tone, end});
    m_columns = 0;
    m_space = -1;
    m_hasWord = false;
    if (end == Line::End::LineEnd)
        m_characterWidth = {};
}

void LineWrapper::addText(const Line &line)
{
    m_tone = line.tone;
    const auto points = QString::fromUtf8(line.text).toUcs4();
    for (const uint point : points)
        add(point);
}

void LineWrapper::setWidth(int width)
{
    const Line last = tail();
    const std::deque<Line> lines = std::exchange(m_lines, {});
    m_width = qMax(1, width);
    m_character.clear();
    m_tail.clear();
    endLine(Line::End::LineEnd);
    m_lines.clear();
    for (const Line &line : lines) {
        addText(line);
        if (line.end != Line::End::Cut)
            add(line.end == Line::End::LineEnd ? U'\n' : U' ');
    }
    addText(last);
}

Line LineWrapper::tail() const
{
    return {m_tail + m_character, m_tone};
}

Line LineWrapper::takeLine()
{
    Line line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

void LineWrapper::finish()
{
    place(m_characterWidth.columns());
    if (!m_tail.isEmpty())
        endLine(Line::End::LineEnd);
}

} // namespace sluice::terminal
