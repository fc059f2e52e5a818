// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

/// What one line of Markdown looks like; all functions take a line without its end.
namespace sluice::lines {

/// A list item's sign: "-", "*", "+" or "12." with the spaces after it.
struct ListMarker {
    int length = 0; ///< 0: none
    bool ordered = false;
    QByteArrayView text = {};
};

[[nodiscard]] QByteArrayView withoutReturn(QByteArrayView line);
/// Without the bytes of a last UTF-8 character that has not come whole.
[[nodiscard]] QByteArrayView withoutPartialCharacter(QByteArrayView line);
/// Where to cut an overlong line: after its last space, else between characters.
[[nodiscard]] qsizetype cutPoint(QByteArrayView line);
/// Columns of white space at the start; a tab counts to the next multiple of four.
[[nodiscard]] int indentOf(QByteArrayView line);
[[nodiscard]] QByteArrayView trimmedStart(QByteArrayView line);
/// Without up to `columns` of white space.
[[nodiscard]] QByteArrayView withoutIndent(QByteArrayView line, int columns);
/// Behind up to `most` quote signs, whose number is told.
[[nodiscard]] QByteArrayView afterQuoteSigns(QByteArrayView line, int most, int *found);
[[nodiscard]] QByteArrayView firstWord(QByteArrayView text);
[[nodiscard]] QByteArrayView withoutClosingSigns(QByteArrayView heading);

[[nodiscard]] int fenceLength(QByteArrayView text, char sign);
/// Whether there is nothing but `sign` and white space.
[[nodiscard]] bool isOnly(QByteArrayView text, char sign);
[[nodiscard]] int headingLevel(QByteArrayView text);
/// 1 for "===", 2 for "---", else 0.
[[nodiscard]] int underlineLevel(QByteArrayView text);
[[nodiscard]] bool isRule(QByteArrayView text);
[[nodiscard]] ListMarker listMarker(QByteArrayView text);
/// "☐" or "☑" for a task item's text, else null.
[[nodiscard]] const char *taskBox(QByteArrayView text);
/// The line under a table's header.
[[nodiscard]] bool isTableRule(QByteArrayView text);
[[nodiscard]] int cellCount(QByteArrayView row);
/// Whether the line holds nothing yet but signs that can begin a block.
[[nodiscard]] bool isSignsOnly(QByteArrayView partial);

} // namespace sluice::lines
