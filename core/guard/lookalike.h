// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/invisible.h"

namespace sluice {

/// Of the character that `text` begins with, for rules that read through disguises: beside what nobody sees, letters
/// without their marks, forms that Unicode holds to be the same (NFKC: ligatures, circled, bold or small letters), and
/// for letters of other scripts the Latin ones they look like, whatever their case.
[[nodiscard]] FoldedCharacter plainCharacter(QByteArrayView text);

/// All of a text, so read.
[[nodiscard]] QByteArray plainText(QByteArrayView text);

} // namespace sluice
