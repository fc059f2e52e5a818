// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace sluice {

/// Guesses how many tokens a text has from its characters and their script, piece by piece; about 10 % off for prose.
/// Fenced code in the text (between lines of three back-ticks) counts as code.
class TokenEstimator
{
public:
    /// UTF-8 of prose; a character may be split between two pieces.
    void add(QByteArrayView utf8);
    /// UTF-8 of code or JSON, such as the arguments of a tool call.
    void addCode(QByteArrayView utf8);
    [[nodiscard]] double tokens() const { return m_tokens; }

private:
    double m_tokens = 0;
    int m_backticks = 0;
    bool m_inCode = false;
};

/// The guess for one whole text; at least 1 unless it is empty.
[[nodiscard]] qint64 estimateTokens(QByteArrayView utf8);

} // namespace sluice
