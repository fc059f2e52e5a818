// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace sluice {

/// Guesses how many tokens o200k makes of a text, piece by piece, in one pass over its characters: prose of the common
/// languages, code and JSON alike. What the guess rests on is made by tests/estimator; see core/meter/README.md.
class TokenEstimator
{
public:
    /// UTF-8; a character may be split between two pieces. Where the pieces are cut changes nothing.
    void add(QByteArrayView utf8);
    /// What was added ends here: what follows is another text.
    void endText();
    [[nodiscard]] double tokens() const;

private:
    enum class Kind { Nothing, Letters, Digits, Marks, Blanks, Lines };

    void addCharacter(char32_t c);
    void addLetter(char32_t c);
    void addDigit();
    void addMark(char32_t c);
    void addLineEnd(char32_t c);
    void addBlank();
    void begin(Kind kind, double tokens, char32_t lead);
    void goOn(char32_t c, double tokens);
    void close();
    /// Ends the blanks before a run that takes the last of them; whether there was one.
    bool endBlanks();
    [[nodiscard]] double openTokens() const;

    double m_closed = 0; ///< of what has ended
    double m_open = 0;   ///< of the run that goes on
    Kind m_kind = Kind::Nothing;
    qsizetype m_length = 0; ///< of that run
    char32_t m_before = 0;  ///< its last two characters, folded
    char32_t m_last = 0;
    char32_t m_partial = 0; ///< a character whose bytes have not all come
    int m_missing = 0;
    bool m_isUpper = false;   ///< the last letter
    bool m_hasBlank = false;  ///< marks behind a blank
    bool m_lineEnded = false; ///< marks that run into line ends
    bool m_afterLine = false; ///< blanks at a line's begin
};

/// The guess for one whole text; at least 1 unless it is empty.
[[nodiscard]] qint64 estimateTokens(QByteArrayView utf8);

} // namespace sluice
