// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/pattern.h"

#include "guard/invisible.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr quint32 mostSteps = 200'000;
constexpr quint32 mostHeapKib = 4096;
/// A whole match and one group.
constexpr quint32 offsetPairs = 2;

Error refusedPattern(const QString &why)
{
    Error error{ErrorKind::InvalidRequest};
    error.message = why;
    return error;
}

QString errorText(int code)
{
    unsigned char text[256] = {};
    pcre2_get_error_message(code, text, sizeof text);
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

/// The bytes that a match may begin with, as PCRE2 knows them; none where it does not.
std::optional<std::bitset<256>> startsOf(const pcre2_code *code)
{
    std::bitset<256> starts;
    quint32 kind = 0;
    quint32 first = 0;
    const uint8_t *table = nullptr;
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODETYPE, &kind);
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODEUNIT, &first);
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTBITMAP, &table);
    if (kind == 1 && first < 128) {
        starts.set(first);
        // It is not told whether the other case will do.
        if ((first | 32) >= 'a' && (first | 32) <= 'z')
            starts.set(first ^ 32);
        return starts;
    }
    if (kind != 0 || !table)
        return {};
    for (std::size_t byte = 0; byte < starts.size(); ++byte)
        starts.set(byte, (table[byte / 8] >> (byte % 8) & 1) != 0);
    return starts;
}

/// Whether alternatives may stand outside of all brackets, so that what comes first belongs to the first one alone.
/// True too for what is not read here: comments, quotes, options.
bool mayHaveAlternatives(QByteArrayView expression)
{
    static constexpr QByteArrayView readGroups = ":!=<>|";
    int depth = 0;
    bool isInClass = false;
    for (qsizetype at = 0; at < expression.size(); ++at) {
        const char c = expression[at];
        const char next = at + 1 < expression.size() ? expression[at + 1] : '\0';
        const char afterNext = at + 2 < expression.size() ? expression[at + 2] : '\0';
        if (c == '\\') {
            if (next == 'Q' || next == 'c')
                return true;
            ++at;
        } else if (isInClass) {
            isInClass = c != ']';
        } else if (c == '[') {
            isInClass = true;
            at += next == '^' && afterNext == ']' ? 2 : next == '^' || next == ']' ? 1 : 0;
        } else if (c == '(') {
            ++depth;
            if (next == '*' || (next == '?' && !readGroups.contains(afterNext)))
                return true;
        } else if (c == ')') {
            --depth;
        } else if (c == '|' && depth <= 0) {
            return true;
        }
    }
    return false;
}

/// What every match of an expression begins with, as far as that is plain to see.
QByteArray prefixOf(QByteArrayView expression)
{
    static constexpr QByteArrayView notBehindWords = "(?<![A-Za-z0-9])";
    if (mayHaveAlternatives(expression))
        return {};
    QByteArrayView rest = expression;
    if (rest.startsWith(notBehindWords))
        rest = rest.sliced(notBehindWords.size());
    const auto isPlain = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
               || c == '~' || c == '/';
    };
    QByteArray prefix;
    qsizetype at = 0;
    while (at < rest.size()) {
        const bool isDot = rest.sliced(at).startsWith("\\.");
        if (!isDot && !isPlain(rest[at]))
            break;
        prefix += isDot ? '.' : rest[at];
        at += isDot ? 2 : 1;
    }
    // What stands behind the last one may say how often it stands there.
    if (at < rest.size() && QByteArrayView("?*+{").contains(rest[at]))
        prefix.chop(1);
    return prefix.size() > 1 ? prefix : QByteArray();
}

/// Where in a prefix the character is that texts and programs have least of.
qsizetype rarest(QByteArrayView prefix)
{
    const auto rankOf = [](char c) {
        return c >= 'a' && c <= 'z'   ? 4
               : c == '.' || c == '-' ? 3
               : c == '_' || c == '/' ? 2
               : c >= '0' && c <= '9' ? 1
                                      : 0;
    };
    return std::min_element(prefix.begin(), prefix.end(), [&](char a, char b) { return rankOf(a) < rankOf(b); })
           - prefix.begin();
}

/// The first place at `from` or behind where a text goes on with a prefix, or ends within it; its size for none.
qsizetype findPrefix(QByteArrayView text, qsizetype from, QByteArrayView prefix, qsizetype rare)
{
    const auto isAt = [&](qsizetype start) {
        const qsizetype length = std::min(prefix.size(), text.size() - start);
        return std::memcmp(text.data() + start, prefix.data(), std::size_t(length)) == 0;
    };
    for (qsizetype at = from + rare; at < text.size(); ++at) {
        const void *place = std::memchr(text.data() + at, prefix[rare], std::size_t(text.size() - at));
        if (!place)
            break;
        at = static_cast<const char *>(place) - text.data();
        if (isAt(at - rare))
            return at - rare;
    }
    for (qsizetype start = std::max(from, text.size() - rare); start < text.size(); ++start) {
        if (isAt(start))
            return start;
    }
    return text.size();
}

} // namespace

Result<Pattern> Pattern::compile(const QByteArray &expression, Case letters)
{
    int code = 0;
    PCRE2_SIZE offset = 0;
    // Texts are UTF-8, and what is none of it in a stream matches nothing and harms nothing.
    const quint32 options =
        PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C | (letters == Case::Folded ? PCRE2_CASELESS : 0);
    pcre2_code *compiled = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.constData()),
                                         PCRE2_SIZE(expression.size()), options, &code, &offset, nullptr);
    if (!compiled)
        return refusedPattern(u"is no expression: %1, at byte %2"_s.arg(errorText(code)).arg(offset));
    Pattern pattern;
    pattern.m_code = {compiled, [](const pcre2_real_code_8 *one) { pcre2_code_free(const_cast<pcre2_code *>(one)); }};
    quint32 matchesNothing = 0;
    quint32 back = 0;
    pcre2_pattern_info(compiled, PCRE2_INFO_MATCHEMPTY, &matchesNothing);
    pcre2_pattern_info(compiled, PCRE2_INFO_MAXLOOKBEHIND, &back);
    if (matchesNothing != 0)
        return refusedPattern(u"also matches an empty text; leave out what makes all of it optional"_s);
    if (qsizetype(back) * 4 > lookBehind) // characters of up to four bytes
        return refusedPattern(u"looks further back than %1 characters"_s.arg(lookBehind / 4));
    pattern.m_looksForUnseen = namesUnseen(expression);
    pattern.m_starts = startsOf(compiled);
    if (letters == Case::Kept) {
        pattern.m_prefix = prefixOf(expression);
        pattern.m_rare = rarest(pattern.m_prefix);
    }
    // Where the system allows no generated code, it is interpreted.
    pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE | PCRE2_JIT_PARTIAL_HARD);
    return pattern;
}

Matcher::Matcher()
    : m_data(pcre2_match_data_create(offsetPairs, nullptr), pcre2_match_data_free)
    , m_context(pcre2_match_context_create(nullptr), pcre2_match_context_free)
{
    pcre2_set_match_limit(m_context.get(), mostSteps);
    pcre2_set_heap_limit(m_context.get(), mostHeapKib);
}

PatternMatch Matcher::find(const Pattern &pattern, QByteArrayView text, qsizetype from, bool isEnd)
{
    using Kind = PatternMatch::Kind;
    // A call costs more than to see that none of a chunk's few bytes begins a match; of a prefix that is seen sooner
    // than by matching, however long the text is.
    constexpr qsizetype few = 32;
    if (const auto &starts = pattern.m_starts; starts && text.size() - from <= few) {
        while (from < text.size() && !starts->test(uchar(text[from])))
            ++from;
    }
    if (!pattern.m_prefix.isEmpty())
        from = findPrefix(text, from, pattern.m_prefix, pattern.m_rare);
    if (from >= text.size())
        return {};
    static constexpr char none[] = "";
    const auto *subject = reinterpret_cast<PCRE2_SPTR>(text.isEmpty() ? none : text.data());
    const auto match = [&](quint32 more) {
        return pcre2_match(pattern.m_code.get(), subject, PCRE2_SIZE(text.size()), PCRE2_SIZE(from),
                           (isEnd ? 0 : PCRE2_PARTIAL_HARD) | more, m_data.get(), m_context.get());
    };
    int result = match(0);
    if (result == PCRE2_ERROR_JIT_STACKLIMIT)
        result = match(PCRE2_NO_JIT);
    if (result == PCRE2_ERROR_NOMATCH)
        return {};
    if (result < 0 && result != PCRE2_ERROR_PARTIAL)
        return {Kind::Failed};
    const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(m_data.get());
    PatternMatch found{result == PCRE2_ERROR_PARTIAL ? Kind::Partial : Kind::Whole, qsizetype(offsets[0]),
                       qsizetype(offsets[1])};
    const bool hasValue = found.kind == Kind::Whole && result != 1 && offsets[2] != PCRE2_UNSET;
    found.valueStart = hasValue ? qsizetype(offsets[2]) : found.start;
    found.valueEnd = hasValue ? qsizetype(offsets[3]) : found.end;
    return found;
}

} // namespace sluice
