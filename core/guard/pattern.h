// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <bitset>
#include <memory>
#include <optional>

struct pcre2_real_code_8;
struct pcre2_real_match_data_8;
struct pcre2_real_match_context_8;

namespace sluice {

/// An expression, compiled (PCRE2). Immutable; copies share it, threads may match by it at once.
class Pattern
{
public:
    enum class Case { Kept, Folded };

    /// An error says what is wrong with the expression and where. Refused is what may match nothing at all, and what
    /// looks further back than `lookBehind`.
    [[nodiscard]] static Result<Pattern> compile(const QByteArray &expression, Case letters = Case::Kept);

    /// Whether it looks for characters that nobody sees (core/guard/invisible.h).
    [[nodiscard]] bool looksForUnseen() const { return m_looksForUnseen; }

    /// The most bytes before a match that an expression may look at.
    static constexpr qsizetype lookBehind = 64;

private:
    friend class Matcher;
    std::shared_ptr<const pcre2_real_code_8> m_code;
    /// What a match may begin with; none: anything.
    std::optional<std::bitset<256>> m_starts;
    /// What every match begins with; empty where that is not known. And the seldomest of its characters.
    QByteArray m_prefix;
    qsizetype m_rare = 0;
    bool m_looksForUnseen = false;
};

/// What a pattern says of a text, in offsets of bytes.
struct PatternMatch {
    enum class Kind {
        None,
        Whole,
        /// More text may make it a match.
        Partial,
        /// It took more steps than a match may.
        Failed
    };
    Kind kind = Kind::None;
    qsizetype start = 0;
    qsizetype end = 0;
    /// Of the first group, or of the whole match where there is none.
    qsizetype valueStart = 0;
    qsizetype valueEnd = 0;
};

/// Matches texts by patterns. What it works in is its own, so it serves one thread at a time.
class Matcher
{
public:
    Matcher();

    /// The first match that begins at `from` or behind; what stands before is looked back at. With `isEnd` no text
    /// follows, so that nothing is partial.
    [[nodiscard]] PatternMatch find(const Pattern &pattern, QByteArrayView text, qsizetype from, bool isEnd);

private:
    std::shared_ptr<pcre2_real_match_data_8> m_data;
    std::shared_ptr<pcre2_real_match_context_8> m_context;
};

} // namespace sluice
