// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace sluice::terminal {

/// The columns that characters take in a terminal, by Unicode and whatever the locale. A character is what a reader
/// sees as one: a letter with its accents, a flag, an emoji joined of several.
class CharacterWidth
{
public:
    /// Takes the next code point; true when a new character begins with it.
    bool add(char32_t point);
    /// Of the character so far.
    [[nodiscard]] int columns() const { return m_columns; }

private:
    char32_t m_first = 0;
    char32_t m_last = 0;
    int m_state = 0;
    int m_columns = 0;
};

/// Columns of one line: wide characters are two, combining ones none.
[[nodiscard]] int displayWidth(QByteArrayView utf8);

/// The line filled up with spaces, or cut, to `width` columns.
[[nodiscard]] QByteArray padded(QByteArrayView utf8, int width);

} // namespace sluice::terminal
