// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace sluice {

/// A stretch of text that two answers share, or that only the base or only the other has.
struct DiffPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

/// How `other` comes out of `base`, word by word: the pieces without the added ones are the base, those without the
/// removed ones the other. Answers that share little are told as a whole, so that its time stays bounded.
[[nodiscard]] std::vector<DiffPiece> wordDiff(const QString &base, const QString &other);

} // namespace sluice
