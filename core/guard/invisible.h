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

/// Of the character that `text` begins with: what nobody sees (what Unicode calls ignorable by default, such as soft
/// hyphens, zero-width spaces, marks of direction, variation selectors and tags; controls that are no white space) is
/// nothing, and a letter of full width is the plain one. They come with copied pages, and would hide what is looked
/// for.
[[nodiscard]] FoldedCharacter foldedCharacter(QByteArrayView text);

/// Whether an expression names a character that nobody sees, by itself or by an escape: it looks for them, and has to
/// be shown the text as it stands.
[[nodiscard]] bool namesUnseen(QByteArrayView expression);

} // namespace sluice
