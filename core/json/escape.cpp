// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/escape_p.h"

#include <charconv>
#include <cstring>

namespace sluice::json {

namespace {

void appendUtf8(QByteArray &out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out.append(char(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// The four hex digits behind `\u`; 0 where they are not there.
char32_t hexUnit(const char *p, const char *end)
{
    quint32 unit = 0;
    if (end - p >= 6 && p[0] == '\\' && p[1] == 'u')
        std::from_chars(p + 2, p + 6, unit, 16);
    return unit;
}

/// Decodes the `\uXXXX` at `p`, with its second half where there is one; returns the place behind it.
const char *appendUnicodeEscape(QByteArray &out, const char *p, const char *end)
{
    const char32_t first = hexUnit(p, end);
    p += 6;
    if (first < 0xD800 || first > 0xDFFF) {
        appendUtf8(out, first);
        return p;
    }
    const char32_t second = first < 0xDC00 ? hexUnit(p, end) : 0;
    if (second < 0xDC00 || second > 0xDFFF) {
        appendUtf8(out, 0xFFFD);
        return p;
    }
    appendUtf8(out, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
    return p + 6;
}

char shortEscape(char c)
{
    switch (c) {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return c;
    }
}

} // namespace

QByteArray unescaped(QByteArrayView inside)
{
    const char *p = inside.begin();
    const char *const end = inside.end();
    const auto *slash = static_cast<const char *>(std::memchr(p, '\\', std::size_t(inside.size())));
    if (!slash)
        return inside.toByteArray();
    QByteArray out;
    out.reserve(inside.size());
    while (slash) {
        out.append(p, slash - p);
        if (slash + 1 < end && slash[1] == 'u') {
            p = appendUnicodeEscape(out, slash, end);
        } else {
            out.append(shortEscape(slash[1]));
            p = slash + 2;
        }
        slash = static_cast<const char *>(std::memchr(p, '\\', std::size_t(end - p)));
    }
    out.append(p, end - p);
    return out;
}

bool keyEquals(QByteArrayView rawKey, QByteArrayView name)
{
    const QByteArrayView inside = rawKey.sliced(1, rawKey.size() - 2);
    if (inside == name)
        return true;
    // An escape makes a key longer, never shorter.
    if (inside.size() <= name.size() || !std::memchr(inside.data(), '\\', std::size_t(inside.size())))
        return false;
    return unescaped(inside) == name;
}

} // namespace sluice::json
