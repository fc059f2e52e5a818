// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace sluice::sim {

/// A text cut into tokens and already escaped for a JSON string; token i is [ends[i-1], ends[i]) of `escaped`.
struct TokenText {
    QByteArray escaped;
    std::vector<quint32> ends;

    [[nodiscard]] int count() const { return int(ends.size()); }
    /// Cuts `text` and appends its tokens.
    void append(QByteArrayView text);
    /// Appends `token` whole.
    void appendToken(QByteArrayView token);
    /// Appends the tokens of `other`.
    void append(const TokenText &other);
    /// Keeps the first `count` tokens.
    void truncate(int count);
};

/// The end of the token that starts at `from`: a word with the blank before it, up to three digits, a run of one mark,
/// of line ends or of blanks, or one code point.
[[nodiscard]] qsizetype tokenEnd(QByteArrayView text, qsizetype from);

[[nodiscard]] int countTokens(QByteArrayView text);

/// What a text of so many bytes is charged as input: a quarter of its bytes, rounded up.
[[nodiscard]] constexpr int estimateTokens(qsizetype bytes)
{
    return int((bytes + 3) / 4);
}

} // namespace sluice::sim
