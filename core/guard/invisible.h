// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice {

/// What stands for a character where patterns are looked for.
struct FoldedCharacter {
    qsizetype size = 0; ///< bytes of UTF-8 it takes; 0: it stays as it is
    QByteArray plain;   ///< what is read in its place
};

/// Of the character that `text` begins with: what nobody sees (soft hyphen, zero-width space, marks of direction,
/// variation selectors) is nothing, and a letter of full width is the plain one. They come with copied pages, and would
/// hide what is looked for. Tags (U+E0000) stay: a pattern of their own finds them.
[[nodiscard]] FoldedCharacter foldedCharacter(QByteArrayView text);

} // namespace sluice
