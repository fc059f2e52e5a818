// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/textguard.h"

#include "guard/lookalike.h"

#include <algorithm>

namespace sluice {

namespace {

/// Patterns whose time grows with the square of a text are kept to texts of this size.
constexpr qsizetype pieceSize = 4096;

bool isContinuation(char c)
{
    return (uchar(c) & 0xC0) == 0x80;
}

/// Bytes at the end of a text that are the beginning of a character.
qsizetype cutCharacter(QByteArrayView text)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const uchar byte = uchar(text[text.size() - back]);
        if (isContinuation(char(byte)))
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

} // namespace

TextGuard::TextGuard(const GuardRuleList &rules, Matcher &matcher, GuardCounts &counts, Form form)
    : TextGuard(rules, matcher, counts, form, Reads::Seen)
{
    for (const Reads reads : {Reads::Disguises, Reads::Everything}) {
        if (std::ranges::any_of(m_rules, [reads](const GuardRulePtr &rule) { return isReadSo(*rule, reads); }))
            m_others.emplace_back(new TextGuard(rules, matcher, counts, form, reads));
    }
}

TextGuard::TextGuard(const GuardRuleList &rules, Matcher &matcher, GuardCounts &counts, Form form, Reads reads)
    : m_rules(rules)
    , m_matcher(matcher)
    , m_counts(counts)
    , m_form(form)
    , m_reads(reads)
    , m_hasOrigins(form == Form::Json)
{
    for (const GuardRulePtr &rule : m_rules) {
        for (const GuardPattern &pattern : rule->patterns) {
            if (readsOf(*rule, pattern) == reads)
                m_searches.push_back({rule.get(), &pattern});
        }
    }
}

TextGuard::Reads TextGuard::readsOf(const GuardRule &rule, const GuardPattern &pattern)
{
    if (pattern.pattern.looksForUnseen())
        return Reads::Everything;
    return rule.readsDisguises ? Reads::Disguises : Reads::Seen;
}

bool TextGuard::isReadSo(const GuardRule &rule, Reads reads)
{
    return std::ranges::any_of(rule.patterns,
                               [&](const GuardPattern &pattern) { return readsOf(rule, pattern) == reads; });
}

void TextGuard::add(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); at += pieceSize) {
        const QByteArrayView piece = text.sliced(at, std::min(pieceSize, text.size() - at));
        if (m_reads == Reads::Seen)
            countCharacters(piece);
        m_size += piece.size();
        const qsizetype known = m_read.size();
        if (m_form == Form::Json)
            addJson(piece);
        else
            addPlain(piece);
        fold(known);
        match(false);
        settle();
        trim();
    }
    for (const auto &other : m_others) {
        other->add(text);
        merge(*other);
    }
}

void TextGuard::merge(TextGuard &other)
{
    for (const GuardSpan &span : std::exchange(other.m_spans, {}))
        addSpan(span);
    for (const GuardRule *rule : std::exchange(other.m_failed, {}))
        m_failed.push_back(rule);
    // Nothing settled goes back: what a search of the other wants to hold begins later.
    m_settled = std::min(m_settled, other.m_settled);
}

void TextGuard::close()
{
    // What is cut stays cut, and is nothing that could be found.
    match(true);
    m_settled = m_size;
    for (const auto &other : m_others) {
        other->close();
        merge(*other);
    }
}

void TextGuard::addPlain(QByteArrayView piece)
{
    m_read += m_pending;
    m_read += piece;
    m_pending = m_read.last(cutCharacter(m_read));
    m_read.chop(m_pending.size());
}

/// What was read since `known`, as patterns are to see it.
void TextGuard::fold(qsizetype known)
{
    if (m_hasOrigins)
        noteOrigins();
    if (m_reads == Reads::Everything)
        return;
    for (qsizetype at = known; at < m_read.size();) {
        const QByteArrayView rest = QByteArrayView(m_read).sliced(at);
        const FoldedCharacter folded = m_reads == Reads::Disguises ? plainCharacter(rest) : foldedCharacter(rest);
        if (folded.size == 0) {
            ++at;
            continue;
        }
        if (!std::exchange(m_hasOrigins, true))
            noteOrigins();
        const qsizetype origin = m_origins[std::size_t(at)];
        m_read.replace(at, folded.size, folded.plain);
        m_origins.erase(m_origins.begin() + at, m_origins.begin() + at + folded.size);
        m_origins.insert(m_origins.begin() + at, std::size_t(folded.plain.size()), origin);
        at += folded.plain.size();
    }
}

/// A plain text is read as it comes, until something is left out of it: its last bytes are the last that came.
void TextGuard::noteOrigins()
{
    const qsizetype end = m_size - m_pending.size();
    for (auto i = qsizetype(m_origins.size()); i < m_read.size(); ++i)
        m_origins.push_back((end - (m_read.size() - i)) * 2);
}

/// The lengths of all texts together; what goes beyond is found where it does.
void TextGuard::countCharacters(QByteArrayView piece)
{
    const qint64 before = m_counts.characters;
    m_counts.characters += std::ranges::count_if(piece, [](char c) { return !isContinuation(c); });
    for (const GuardRulePtr &rule : m_rules) {
        if (!rule->mostCharacters || before > *rule->mostCharacters || m_counts.characters <= *rule->mostCharacters)
            continue;
        qsizetype at = 0;
        for (qint64 left = *rule->mostCharacters - before; at < piece.size(); ++at) {
            if (!isContinuation(piece[at]) && left-- == 0)
                break;
        }
        addSpan({m_size + at, m_size + at, rule.get()});
    }
}

void TextGuard::match(bool isEnd)
{
    for (Search &search : m_searches) {
        if (!search.hasFailed)
            match(search, isEnd);
    }
}

void TextGuard::match(Search &search, bool isEnd)
{
    const qsizetype end = m_base + m_read.size();
    while (search.next < end) {
        const PatternMatch match = m_matcher.find(search.pattern->pattern, m_read, search.next - m_base, isEnd);
        switch (match.kind) {
        case PatternMatch::Kind::None:
            // After a close more may come, that goes on what is only a beginning now.
            search.next = isEnd ? search.next : end;
            return;
        case PatternMatch::Kind::Failed:
            search.hasFailed = true;
            if (std::ranges::find(m_failed, search.rule) == m_failed.end())
                m_failed.push_back(search.rule);
            return;
        case PatternMatch::Kind::Partial:
            search.next = m_base + match.start;
            if (end - search.next > search.pattern->mostHeld) {
                addSpan({rawOffset(search.next), rawOffset(end), search.rule, search.pattern, true});
                search.next = end;
            }
            return;
        case PatternMatch::Kind::Whole: search.next = m_base + lookAt(search, match); break;
        }
    }
}

/// Where to look next behind a match.
qsizetype TextGuard::lookAt(const Search &search, const PatternMatch &match)
{
    qsizetype valueEnd = match.valueEnd;
    qsizetype next = match.end;
    const qsizetype length = match.valueEnd - match.valueStart;
    const QByteArrayView found = QByteArrayView(m_read).sliced(match.valueStart, length);
    const bool isPublished = std::ranges::any_of(search.pattern->published,
                                                 [&](const QByteArray &start) { return found.startsWith(start); });
    if (search.pattern->realLength || isPublished) {
        const qsizetype real = isPublished ? 0 : search.pattern->realLength(found);
        if (real == 0) { // what begins a little later may be one
            next = match.start + 1;
            while (next < m_read.size() && isContinuation(m_read[next]))
                ++next;
            return next;
        }
        if (real < length)
            next = valueEnd = match.valueStart + real;
    }
    const bool isInString = m_form == Form::Plain || isStringAt(match.valueStart);
    if (m_form == Form::Json && isInString) {
        // What goes on behind the string is another one: its end is no part of what was found.
        qsizetype end = match.valueStart;
        while (end < valueEnd && isStringAt(end))
            ++end;
        if (end < valueEnd)
            next = valueEnd = std::max(end, match.start + 1);
    }
    GuardSpan span{rawOffset(m_base + match.valueStart), rawOffset(m_base + valueEnd), search.rule, search.pattern};
    span.isInString = isInString;
    addSpan(span);
    return next;
}

void TextGuard::addSpan(GuardSpan span)
{
    const auto place = std::ranges::upper_bound(m_spans, span.start, {}, &GuardSpan::start);
    m_spans.insert(place, span);
}

qsizetype TextGuard::rawOffset(qsizetype read) const
{
    if (!m_hasOrigins)
        return read;
    const auto index = std::size_t(read - m_base);
    return index < m_origins.size() ? m_origins[index] / 2 : m_size - m_pending.size();
}

void TextGuard::settle()
{
    qsizetype next = m_base + m_read.size();
    bool isHeld = false;
    for (const Search &search : m_searches) {
        if (!search.rule->acts() || search.hasFailed)
            continue;
        isHeld = true;
        next = std::min(next, search.next);
    }
    m_settled = std::max(m_settled, isHeld ? rawOffset(next) : m_size);
}

void TextGuard::forget(qsizetype until)
{
    std::erase_if(m_spans, [until](const GuardSpan &span) { return span.end <= until && span.start < until; });
}

/// Keeps what searches still look at, and what they look back at.
void TextGuard::trim()
{
    constexpr qsizetype atOnce = 2048;
    qsizetype next = m_base + m_read.size();
    for (const Search &search : m_searches) {
        if (!search.hasFailed)
            next = std::min(next, search.next);
    }
    qsizetype drop = next - m_base - Pattern::lookBehind;
    if (drop < atOnce)
        return;
    while (drop > 0 && isContinuation(m_read[drop]))
        --drop;
    m_read.remove(0, drop);
    m_base += drop;
    if (m_hasOrigins)
        m_origins.erase(m_origins.begin(), m_origins.begin() + drop);
}

} // namespace sluice
