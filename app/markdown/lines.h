// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// What one line of Markdown looks like, as CommonMark says; a line comes without its end.
namespace sluice::markdown {

/// Reads a line from left to right by columns; a tab reaches to the next multiple of four and may be read in part.
class Cursor
{
public:
    explicit Cursor(QByteArrayView line)
        : m_line(line)
    {
    }
    /// Columns of white space ahead.
    [[nodiscard]] int indent() const;
    /// Passes up to so many columns of white space.
    void skip(int columns);
    /// Passes bytes that are one column each.
    void pass(qsizetype bytes);
    /// What is left, behind white space.
    [[nodiscard]] QByteArrayView text() const;
    [[nodiscard]] bool atEnd() const { return text().isEmpty(); }
    /// Where in the line it stands.
    [[nodiscard]] qsizetype offset() const { return m_at; }
    /// Columns of a tab that were not read yet.
    [[nodiscard]] int spare() const { return m_spare; }

private:
    QByteArrayView m_line;
    qsizetype m_at = 0;
    int m_column = 0;
    int m_spare = 0;
};

/// A list item's sign.
struct ListMarker {
    int length = 0; ///< bytes of the sign; 0: none
    char sign = 0;  ///< '-', '*', '+', '.' or ')'
    int number = 0;
};

/// The line that opens a fenced code block.
struct FenceMarker {
    int length = 0; ///< 0: none
    char sign = 0;
};

[[nodiscard]] bool isSpace(char c);
[[nodiscard]] QByteArrayView withoutReturn(QByteArrayView line);
/// Without the bytes of a last UTF-8 character that has not come whole.
[[nodiscard]] QByteArrayView withoutPartialCharacter(QByteArrayView line);
/// Where to cut a text of that many bytes: behind its last space, else between characters.
[[nodiscard]] qsizetype cutPoint(QByteArrayView text);
[[nodiscard]] ListMarker listMarker(QByteArrayView text);
[[nodiscard]] FenceMarker openingFence(QByteArrayView text);
[[nodiscard]] bool isClosingFence(QByteArrayView text, const FenceMarker &open);
[[nodiscard]] bool isHeading(QByteArrayView text);
[[nodiscard]] bool isUnderline(QByteArrayView text);
[[nodiscard]] bool isRule(QByteArrayView text);
/// The line under a table's header, as GitHub takes it, in the one form that every parser takes; empty for others.
[[nodiscard]] QByteArray tableRule(QByteArrayView text);
[[nodiscard]] int cellCount(QByteArrayView row);
/// Whether there is nothing yet but signs that can begin a block.
[[nodiscard]] bool isSignsOnly(QByteArrayView text);

} // namespace sluice::markdown
