// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

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
    pattern.m_starts = startsOf(compiled);
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
    // A call costs more than to see that none of a chunk's few bytes begins a match.
    if (const auto &starts = pattern.m_starts) {
        while (from < text.size() && !starts->test(uchar(text[from])))
            ++from;
        if (from == text.size())
            return {};
    }
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
