// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/words_p.h"

#include <QByteArrayView>

namespace sluice::json {

// Steps over JSON text that is known to be valid. simdjson's On-Demand could do the same, but it indexes the whole text
// again for each slice; here a look into a 300-byte chunk costs one pass over it.

[[nodiscard]] inline bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

[[nodiscard]] inline const char *skipSpace(const char *p, const char *end)
{
    while (p < end && isSpace(*p))
        ++p;
    return p;
}

/// The next quote, or null. Most strings are short or full of quotes: looked at here before the C library is called.
[[nodiscard]] inline const char *findQuote(const char *p, const char *end)
{
    for (int word = 0; word < 4 && end - p >= 8; ++word, p += 8) {
        if (const quint64 matched = matches(loadWord(p), '"'))
            return p + firstMatch(matched);
    }
    return static_cast<const char *>(std::memchr(p, '"', std::size_t(end - p)));
}

/// From an opening quote to just behind the closing one.
[[nodiscard]] inline const char *skipString(const char *p, const char *end)
{
    const char *const start = ++p;
    while (p < end) {
        const char *const quote = findQuote(p, end);
        if (!quote)
            return end;
        const char *back = quote;
        while (back > start && back[-1] == '\\')
            --back;
        p = quote + 1;
        if ((quote - back) % 2 == 0)
            return p;
    }
    return end;
}

/// From the first byte of a value to just behind its last.
[[nodiscard]] const char *skipValue(const char *p, const char *end);

[[nodiscard]] inline bool isEmptyArray(QByteArrayView array)
{
    const char *const p = skipSpace(array.begin() + 1, array.end());
    return p < array.end() && *p == ']';
}

/// From an opening brace to just behind the closing one; calls `visit(rawKey, rawValue)` for each member.
template<typename Visit>
const char *walkMembers(const char *p, const char *end, Visit visit)
{
    p = skipSpace(p + 1, end);
    while (p < end && *p == '"') {
        const char *const key = p;
        p = skipString(p, end);
        const QByteArrayView rawKey(key, p - key);
        p = skipSpace(p, end);
        p = skipSpace(p + 1, end); // the colon
        const char *const value = p;
        p = skipValue(p, end);
        visit(rawKey, QByteArrayView(value, p - value));
        p = skipSpace(p, end);
        if (p < end && *p == ',')
            p = skipSpace(p + 1, end);
    }
    return p < end ? p + 1 : end;
}

/// Calls `visit(rawKey, rawValue)` for each member; `object` must start with a brace.
template<typename Visit>
void forEachMember(QByteArrayView object, Visit visit)
{
    walkMembers(object.begin(), object.end(), visit);
}

/// Calls `take(p, end)` with the place of each item; it returns the place behind the item. `array` must start with a
/// bracket.
template<typename Take>
void walkItems(QByteArrayView array, Take take)
{
    const char *const end = array.end();
    const char *p = skipSpace(array.begin() + 1, end);
    while (p < end && *p != ']') {
        p = skipSpace(take(p, end), end);
        if (p < end && *p == ',')
            p = skipSpace(p + 1, end);
    }
}

} // namespace sluice::json
