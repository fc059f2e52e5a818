// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/escape_p.h"

#include "json/words_p.h"

#include <charconv>
#include <cstring>

namespace sluice::json {

namespace {

char *putUtf8(char *out, char32_t c)
{
    const auto put = [&out](char32_t byte) { *out++ = char(byte); };
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
    return out;
}

/// The four hex digits behind `\u`; 0 where they are not there.
char32_t hexUnit(const char *p, const char *end)
{
    quint32 unit = 0;
    if (end - p >= 6 && p[0] == '\\' && p[1] == 'u')
        std::from_chars(p + 2, p + 6, unit, 16);
    return unit;
}

/// Decodes the `\uXXXX` at `p`, with its second half where there is one, and steps behind it.
char *putUnicodeEscape(char *out, const char *&p, const char *end)
{
    const char32_t first = hexUnit(p, end);
    p += 6;
    if (first < 0xD800 || first > 0xDFFF)
        return putUtf8(out, first);
    const char32_t second = first < 0xDC00 ? hexUnit(p, end) : 0;
    if (second < 0xDC00 || second > 0xDFFF)
        return putUtf8(out, 0xFFFD);
    p += 6;
    return putUtf8(out, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
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
    if (!inside.contains('\\'))
        return inside.toByteArray();
    QByteArray text(inside.size(), Qt::Uninitialized); // an escape is never shorter than what it stands for
    char *out = text.data();
    const char *p = inside.begin();
    const char *const end = inside.end();
    while (p < end) {
        if (end - p >= 8 && !hasByte(loadWord(p), '\\')) {
            storeWord(out, loadWord(p));
            out += 8;
            p += 8;
            continue;
        }
        while (p < end && *p != '\\')
            *out++ = *p++;
        if (p == end)
            break;
        if (p[1] == 'u') {
            out = putUnicodeEscape(out, p, end);
        } else {
            *out++ = shortEscape(p[1]);
            p += 2;
        }
    }
    text.truncate(out - text.constData());
    return text;
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
