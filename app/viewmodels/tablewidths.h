// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace sluice {

/// Pixels around the text of a cell.
inline constexpr qreal cellPadding = 8;
/// No column is made narrower than this for want of room: a word of eight letters.
inline constexpr qreal narrowestColumn = 72;

/// Widths in pixels of the columns of a table that want so many digits. Each gets what it wants; where there is no room
/// for that the wide ones give way first, and a table of very many columns becomes wider than the room.
[[nodiscard]] QList<qreal> tableWidths(const QList<int> &digits, qreal digitWidth, qreal room);

} // namespace sluice
