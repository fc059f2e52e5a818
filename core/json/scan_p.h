// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstring>

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

/// From an opening quote to just behind the closing one.
[[nodiscard]] inline const char *skipString(const char *p, const char *end)
{
    const char *const start = ++p;
    while (p < end) {
        const auto *quote = static_cast<const char *>(std::memchr(p, '"', std::size_t(end - p)));
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

/// Calls `visit(rawKey, rawValue)` for each member; `object` must start with a brace.
template<typename Visit>
void forEachMember(QByteArrayView object, Visit visit)
{
    const char *const end = object.end();
    const char *p = skipSpace(object.begin() + 1, end);
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
        p = skipSpace(p + 1, end); // the comma or the brace
    }
}

} // namespace sluice::json
