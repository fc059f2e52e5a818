// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/guardrule.h"

namespace sluice {

/// What all texts of one request or one answer have together.
struct GuardCounts {
    qint64 characters = 0;
};

/// A place in a text that a rule has found, in bytes from the text's beginning.
struct GuardSpan {
    qsizetype start = 0;
    qsizetype end = 0;
    const GuardRule *rule = nullptr;
    /// Null of a rule about lengths.
    const GuardPattern *pattern = nullptr;
    /// It was held back as long as may be, and counts as found.
    bool isTooLong = false;
    /// In JSON: it begins inside of a string.
    bool isInString = true;
};

/// Looks for what rules say in one text that comes in pieces. What is found, and what may go on, does not depend on
/// where the pieces were cut: of the text only that is held back which may still become a match of a rule that acts.
class TextGuard
{
public:
    enum class Form {
        Plain,
        /// The text is JSON itself (arguments of a call): its escapes are read, and offsets are those of the JSON.
        Json
    };
    /// `matcher` and `counts` outlive it.
    TextGuard(const GuardRuleList &rules, Matcher &matcher, GuardCounts &counts, Form form = Form::Plain);

    void add(QByteArrayView piece);
    /// The text may be over: what was held back is looked at as it is. More may come all the same.
    void close();

    /// Size of the text so far.
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Up to here it is known what is found, by the rules that act.
    [[nodiscard]] qsizetype settled() const { return m_settled; }
    /// What was found, by where it begins; what was forgotten is not there.
    [[nodiscard]] const std::vector<GuardSpan> &spans() const { return m_spans; }
    /// Everything before is gone on.
    void forget(qsizetype until);
    /// Rules that could not look on.
    [[nodiscard]] const std::vector<const GuardRule *> &failedRules() const { return m_failed; }

private:
    enum class Reads {
        /// Without what nobody sees.
        Seen,
        /// Letters as what they look like.
        Disguises,
        /// All of it as it stands.
        Everything
    };
    TextGuard(const GuardRuleList &rules, Matcher &matcher, GuardCounts &counts, Form form, Reads reads);
    [[nodiscard]] static Reads readsOf(const GuardRule &rule, const GuardPattern &pattern);
    [[nodiscard]] static bool isReadSo(const GuardRule &rule, Reads reads);
    void merge(TextGuard &other);
    struct Search {
        const GuardRule *rule;
        const GuardPattern *pattern;
        /// Offset in what is read from which on it looks next.
        qsizetype next = 0;
        bool hasFailed = false;
    };
    void addPlain(QByteArrayView piece);
    void addJson(QByteArrayView piece);
    void fold(qsizetype known);
    void noteOrigins();
    void append(QByteArrayView utf8, qsizetype rawStart);
    void countCharacters(QByteArrayView piece);
    void match(bool isEnd);
    void match(Search &search, bool isEnd);
    [[nodiscard]] qsizetype lookAt(const Search &search, const PatternMatch &match);
    void addSpan(GuardSpan span);
    [[nodiscard]] qsizetype rawOffset(qsizetype read) const;
    /// Of JSON: whether that byte of `m_read` is inside of a string.
    [[nodiscard]] bool isStringAt(qsizetype index) const { return (m_origins[std::size_t(index)] & 1) != 0; }
    void settle();
    void trim();

    GuardRuleList m_rules;
    Matcher &m_matcher;
    GuardCounts &m_counts;
    Form m_form;
    Reads m_reads;
    /// Of the patterns that read the text otherwise than most.
    std::vector<std::shared_ptr<TextGuard>> m_others;
    std::vector<Search> m_searches;
    /// What is matched: the text, without its escapes if it is JSON and without what nobody sees, from `m_base` on.
    QByteArray m_read;
    qsizetype m_base = 0;
    /// Where each byte of `m_read` comes from, twice, and one more if inside of a string of JSON. Of a plain text only
    /// once something of it is not read.
    std::vector<qsizetype> m_origins;
    bool m_hasOrigins = false;
    /// The end of what came, which is not read yet: an escape or a character that is not whole.
    QByteArray m_pending;
    bool m_isInString = false;
    qsizetype m_size = 0;
    qsizetype m_settled = 0;
    std::vector<GuardSpan> m_spans;
    std::vector<const GuardRule *> m_failed;
};

} // namespace sluice
