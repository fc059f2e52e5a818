// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::json {

/// A JSON text with U+FFFD for each escape of half a character (`\ud83d` alone, `\udc00` before it), which strict
/// readers refuse and no text in UTF-8 can hold.
[[nodiscard]] QByteArray wholeCharacters(QByteArray text);

/// A JSON text as strict readers take it: with U+FFFD also for each byte that is no UTF-8.
[[nodiscard]] QByteArray validUtf8(QByteArray text);

} // namespace sluice::json
