// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal/foreigntext.h"
#include "terminal/textwidth.h"

#include <deque>

namespace sluice::terminal {

/// How a text is written: as it is, or faint.
enum class Tone { Plain, Dim };

/// The line that tells what follows where a tone cannot be seen.
[[nodiscard]] QByteArray toneMark(Tone tone);

/// One line of wrapped text.
struct Line {
    /// What ended it: the text itself, or the width at a space, which is left out, or inside a word.
    enum class End { LineEnd, Space, Cut };

    QByteArray text = {};
    Tone tone = Tone::Plain;
    End end = End::LineEnd;
};

/// Makes foreign text that grows safe for the terminal and wraps it into lines of at most `width` columns, at spaces
/// where there are any. The work is proportional to the text, whatever its lines are.
class LineWrapper
{
public:
    /// A width below 1 counts as 1. A character that is wider than a line has one for itself.
    explicit LineWrapper(int width = 80);

    void append(QByteArrayView utf8, Tone tone = Tone::Plain);
    /// Wraps anew what was not taken yet.
    void setWidth(int width);
    /// Ends the line being written, if it has text.
    void finish();

    /// Complete lines that were not taken yet.
    [[nodiscard]] const std::deque<Line> &lines() const { return m_lines; }
    [[nodiscard]] Line takeLine();
    /// The line being written; without text when none is.
    [[nodiscard]] Line tail() const;

private:
    void add(char32_t point);
    void addText(const Line &line);
    void place(int columns);
    void breakLine();
    void endLine(Line::End end);

    int m_width;
    ForeignText m_foreign;
    std::deque<Line> m_lines;
    Tone m_tone = Tone::Plain;
    bool m_hasText = false;
    /// The line being written, without its last character, which may still grow.
    QByteArray m_tail;
    int m_columns = 0;
    QByteArray m_character;
    CharacterWidth m_characterWidth;
    /// Where the last space behind a word is in the tail, and the columns up to its end; -1 when there is none.
    qsizetype m_space = -1;
    int m_spaceColumns = 0;
    bool m_hasWord = false;
};

} // namespace sluice::terminal
