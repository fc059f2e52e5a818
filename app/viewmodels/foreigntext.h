// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice {

/// Foreign text as one line in which nothing hides: control characters, line ends, invisible signs and those that turn
/// the direction of writing are told by their number ("‹U+202E›"); at most `longest` characters.
[[nodiscard]] QString visibleText(const QString &text, qsizetype longest = 4000);

/// Text for a place outside the window (the tray's tip, a notification) that may take it for markup: the signs of
/// markup are replaced by ones that look like them.
[[nodiscard]] QString unmarkedText(const QString &text, qsizetype longest = 400);

} // namespace sluice
