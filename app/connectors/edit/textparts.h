// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayList>

namespace sluice::connectors {

/// The line end a text uses first; "\n" when it has none.
[[nodiscard]] QByteArray lineEndOf(QByteArrayView text);
/// Where the line begins that a place is in.
[[nodiscard]] qsizetype lineBegin(QByteArrayView text, qsizetype at);
/// Where the line ends that a place is in, before its line end.
[[nodiscard]] qsizetype lineEnd(QByteArrayView text, qsizetype at);
/// Behind the line end of the line that a place is in.
[[nodiscard]] qsizetype nextLine(QByteArrayView text, qsizetype at);
/// The blanks that the line of a place begins with.
[[nodiscard]] QByteArray indentOf(QByteArrayView text, qsizetype at);
/// Whether nothing but blanks stands before a place in its line.
[[nodiscard]] bool beginsItsLine(QByteArrayView text, qsizetype at);
/// Whether there is nothing to read: white space and a byte-order mark.
[[nodiscard]] bool isBlank(QByteArrayView text);
/// Where the text begins behind a byte-order mark.
[[nodiscard]] qsizetype afterMark(QByteArrayView text);
[[nodiscard]] inline bool isSpaceOrTab(char c)
{
    return c == ' ' || c == '\t';
}

/// The error of a text that cannot be read; says the line.
[[nodiscard]] Error textFault(QByteArrayView text, qsizetype at, const QString &what);
/// The error of a place that cannot be had.
[[nodiscard]] Error placeFault(const QByteArrayList &path, const QString &why);

} // namespace sluice::connectors
