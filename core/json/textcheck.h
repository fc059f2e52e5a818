// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace sluice::json {

/// What is wrong with a text that a person writes, and where: in bytes from its begin.
struct TextFault {
    qsizetype offset = 0;
    QString message = {};
    friend bool operator==(const TextFault &, const TextFault &) = default;
};

/// A place as an editor shows it: both from 1, columns in characters.
struct TextPlace {
    int line = 1;
    int column = 1;
    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// Where a UTF-8 text stops being JSON; nothing when it is JSON.
[[nodiscard]] std::optional<TextFault> checkText(QByteArrayView text);

/// The line and column of a byte; of the end where it lies behind it.
[[nodiscard]] TextPlace placeIn(QByteArrayView text, qsizetype offset);

/// The fault with its place in words: "Line 3, column 7: …".
[[nodiscard]] QString describe(QByteArrayView text, const TextFault &fault);

} // namespace sluice::json
