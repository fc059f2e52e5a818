// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/tokenestimator.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cmath>

namespace sluice {

namespace {

struct Script {
    char32_t end;
    double word, letter, markRun, mark;
};

#include "meter/tokenweights.inc"

// What a run of letters or marks begins with where no mark leads it, as the fit has it.
constexpr char32_t nothing = 1;
constexpr char32_t blank = U' ';

const Script &scriptOf(char32_t c)
{
    if (c < scripts[0].end)
        return scripts[0];
    return *std::upper_bound(std::begin(scripts), std::end(scripts) - 1, c,
                             [](char32_t code, const Script &script) { return code < script.end; });
}

/// Small letters for capitals, where both lie at a fixed distance; must do as tests/estimator/segments.py does.
char32_t folded(char32_t c)
{
    const bool isCapital =
        (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c < 0xdf) || (c >= 0x391 && c < 0x3aa) || (c >= 0x410 && c < 0x430);
    return isCapital ? c + 32 : c;
}

double weight(char32_t before, char32_t last, char32_t c)
{
    const quint32 mixed = ((quint32(before) * 0x9E3779B1U ^ quint32(last)) * 0x85EBCA6BU ^ quint32(c)) * 0xC2B2AE35U;
    static_assert(sizeof(weights) == (1U << 15) + 1);
    return lowestWeight + weightStep * (weights[mixed >> 17] - '#');
}

enum class Class : quint8 { Letter, Capital, Digit, Mark, Blank, Line };

Class classOf(char32_t c)
{
    if (c == '\n' || c == '\r')
        return Class::Line;
    if (QChar::isSpace(c))
        return Class::Blank;
    if (QChar::isUpper(c))
        return Class::Capital;
    if (QChar::isLetter(c) || QChar::isMark(c))
        return Class::Letter;
    return QChar::isNumber(c) ? Class::Digit : Class::Mark;
}

Class quickClassOf(char32_t c)
{
    static const std::array<Class, 128> ascii = [] {
        std::array<Class, 128> table = {};
        for (char32_t code = 0; code < table.size(); ++code)
            table[code] = classOf(code);
        return table;
    }();
    return c < ascii.size() ? ascii[c] : classOf(c);
}

} // namespace

void TokenEstimator::add(QByteArrayView utf8)
{
    for (const char byte : utf8) {
        const auto value = uchar(byte);
        if (value < 0x80 || value >= 0xc0) { // also where a character before was cut short
            m_missing = value < 0x80 ? 0 : value < 0xe0 ? 1 : value < 0xf0 ? 2 : 3;
            m_partial = value < 0x80 ? value : value & (0x3f >> m_missing);
        } else if (m_missing > 0) {
            m_partial = m_partial << 6 | (value & 0x3f);
            --m_missing;
        } else {
            continue;
        }
        if (m_missing == 0)
            addCharacter(std::min<char32_t>(m_partial, 0x10ffff));
    }
}

void TokenEstimator::addCharacter(char32_t c)
{
    const Class kind = quickClassOf(c);
    switch (kind) {
    case Class::Letter:
    case Class::Capital: {
        const bool upper = kind == Class::Capital;
        const bool hump = upper && !m_isUpper; // camelCase is two words
        if (m_kind != Kind::Letters || hump)
            addLetter(c);
        else
            goOn(c, scriptOf(c).letter + (upper ? furtherCapital : 0));
        if (upper && m_length == 1)
            m_open += capital;
        m_isUpper = upper;
        return;
    }
    case Class::Digit: addDigit(); return;
    case Class::Mark: addMark(c); return;
    case Class::Blank: addBlank(); return;
    case Class::Line: addLineEnd(c); return;
    }
}

/// A word begins. A lone mark right before it is part of it, and so is a blank.
void TokenEstimator::addLetter(char32_t c)
{
    const Script &script = scriptOf(c);
    double tokens = script.word + script.letter;
    char32_t lead = nothing;
    if (m_kind == Kind::Marks && m_length == 1 && !m_hasBlank) {
        lead = m_last;
        tokens += leadingMark + (lead >= 0x80 ? scriptOf(lead).mark : 0);
        m_kind = Kind::Nothing;
    } else if (endBlanks()) {
        lead = blank;
    }
    begin(Kind::Letters, tokens, lead);
    m_open += weight(0, lead, folded(c));
    m_last = folded(c);
    m_before = lead;
}

/// Three digits are a token, and a blank before them is another.
void TokenEstimator::addDigit()
{
    if (m_kind != Kind::Digits) {
        if (endBlanks())
            m_closed += 1;
        begin(Kind::Digits, 0, nothing);
        m_length = 0;
    }
    if (m_length++ % 3 == 0)
        m_closed += 1;
}

void TokenEstimator::addMark(char32_t c)
{
    const Script &script = scriptOf(c);
    if (m_kind == Kind::Marks && (!m_lineEnded || c == '/')) {
        goOn(c, script.mark);
        return;
    }
    const bool hasBlank = endBlanks();
    const char32_t lead = hasBlank ? blank : nothing;
    begin(Kind::Marks, script.markRun + script.mark + weight(0, lead, c), lead);
    m_hasBlank = hasBlank;
    m_lineEnded = false;
    m_before = lead;
    m_last = c;
}

/// Line ends are one token, however many, with the blanks before them; behind marks they belong to these.
void TokenEstimator::addLineEnd(char32_t c)
{
    if (m_kind == Kind::Marks) {
        goOn(c, scriptOf(c).mark);
        m_lineEnded = true;
        return;
    }
    const bool sameLines = m_kind == Kind::Lines || (m_kind == Kind::Blanks && m_afterLine);
    if (m_kind == Kind::Blanks)
        m_kind = Kind::Nothing;
    begin(Kind::Lines, 0, nothing);
    if (!sameLines)
        m_closed += 1;
}

void TokenEstimator::addBlank()
{
    if (m_kind == Kind::Blanks) {
        ++m_length;
        return;
    }
    const bool afterLine = m_kind == Kind::Lines;
    begin(Kind::Blanks, 0, nothing);
    m_afterLine = afterLine;
}

bool TokenEstimator::endBlanks()
{
    if (m_kind != Kind::Blanks)
        return false;
    if (m_length > 1)
        m_closed += 1;
    m_kind = Kind::Nothing;
    return true;
}

void TokenEstimator::begin(Kind kind, double tokens, char32_t lead)
{
    close();
    m_kind = kind;
    m_open = tokens;
    m_length = 1;
    m_before = 0;
    m_last = lead;
    m_isUpper = false;
}

void TokenEstimator::goOn(char32_t c, double tokens)
{
    const char32_t plain = folded(c);
    m_open += tokens + weight(m_before, m_last, plain);
    m_before = m_last;
    m_last = plain;
    ++m_length;
}

double TokenEstimator::openTokens() const
{
    switch (m_kind) {
    case Kind::Letters:
    case Kind::Marks: return m_open + weight(m_before, m_last, blank);
    case Kind::Blanks: return 1;
    default: return 0;
    }
}

void TokenEstimator::close()
{
    m_closed += openTokens();
    m_kind = Kind::Nothing;
    m_open = 0;
}

void TokenEstimator::endText()
{
    close();
    m_missing = 0;
}

double TokenEstimator::tokens() const
{
    return std::max(0.0, m_closed + openTokens());
}

qint64 estimateTokens(QByteArrayView utf8)
{
    TokenEstimator estimator;
    estimator.add(utf8);
    return utf8.isEmpty() ? 0 : std::max<qint64>(1, std::llround(estimator.tokens()));
}

} // namespace sluice
