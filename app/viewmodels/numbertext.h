// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace sluice {

/// The number a user typed, as their language writes it or else as programs do; none when it is no number.
[[nodiscard]] std::optional<double> numberOf(const QString &text);
/// The same for a whole number that is not beyond those limits.
[[nodiscard]] std::optional<qint64> wholeNumberOf(const QString &text, qint64 least, qint64 most);
/// A number for a field, as the user's language writes it, in full and without groups.
[[nodiscard]] QString numberText(double value);
[[nodiscard]] QString numberText(qint64 value);
[[nodiscard]] QString numberText(int value);
/// A figure that is read only, with so many decimals.
[[nodiscard]] QString numberText(double value, int decimals);

} // namespace sluice
