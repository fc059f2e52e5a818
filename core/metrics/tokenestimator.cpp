// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/tokenestimator.h"

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

// Characters per token, the means of the usual 100k to 200k vocabularies.
constexpr double latin = 1 / 4.0;
constexpr double code = 1 / 3.2;
constexpr double otherAlphabets = 1 / 2.6;
constexpr double eastAsian = 1 / 1.5;
constexpr double beyondBmp = 1.0; // emoji, rare ideographs

/// Tokens that the character beginning with this byte is worth; bytes inside a character are worth none. The first
/// byte alone tells the script well enough: E1 80 is where most of the Indic scripts end, E3 to ED is East Asia.
double worth(uchar byte, double ascii)
{
    if (byte < 0x80)
        return ascii;
    if (byte < 0xc0)
        return 0;
    if (byte < 0xc8) // Latin with marks
        return latin;
    if (byte < 0xe3) // Greek to Indic, and punctuation (E2)
        return otherAlphabets;
    return byte < 0xf0 ? eastAsian : beyondBmp;
}

} // namespace

void TokenEstimator::add(QByteArrayView utf8)
{
    for (const char c : utf8) {
        m_tokens += worth(uchar(c), m_inCode ? code : latin);
        m_backticks = c == '`' ? m_backticks + 1 : 0;
        if (m_backticks == 3)
            m_inCode = !m_inCode;
    }
}

void TokenEstimator::addCode(QByteArrayView utf8)
{
    for (const char c : utf8)
        m_tokens += worth(uchar(c), code);
}

qint64 estimateTokens(QByteArrayView utf8)
{
    TokenEstimator estimator;
    estimator.add(utf8);
    return utf8.isEmpty() ? 0 : std::max<qint64>(1, std::llround(estimator.tokens()));
}

} // namespace sluice
