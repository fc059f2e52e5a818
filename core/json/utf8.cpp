// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/utf8.h"

#include "base/bytesearch.h"

#include <QString>

#include <simdjson.h>

#include <cstring>

namespace sluice::json {

namespace {

constexpr qsizetype unicodeEscape = 6; // \uXXXX

/// The half of a character that the escape at `p` stands for: 'h' the first, 'l' the second, 0 for anything else.
char halfAt(const char *p, const char *end)
{
    if (end - p < unicodeEscape || p[0] != '\\' || p[1] != 'u' || (p[2] | 0x20) != 'd')
        return 0;
    const char digit = char(p[3] | 0x20);
    if (digit == '8' || digit == '9' || digit == 'a' || digit == 'b')
        return 'h';
    return digit >= 'c' && digit <= 'f' ? 'l' : 0;
}

} // namespace

QByteArray wholeCharacters(QByteArray text)
{
    if (!holds(text, "\\ud") && !holds(text, "\\uD"))
        return text;
    char *begin = nullptr; // detached once there is something to write
    const char *p = text.constData();
    const char *const end = p + text.size();
    qsizetype at = 0;
    while (at < text.size()) {
        const auto *const found = static_cast<const char *>(std::memchr(p + at, '\\', std::size_t(end - p - at)));
        if (!found)
            break;
        at = found - p;
        const char half = halfAt(found, end);
        if (half == 'h' && halfAt(found + unicodeEscape, end) == 'l') {
            at += 2 * unicodeEscape;
        } else if (half != 0) {
            begin = begin ? begin : text.data();
            std::memcpy(begin + at, "\\ufffd", unicodeEscape);
            at += unicodeEscape;
        } else {
            at += 2;
        }
    }
    return text;
}

QByteArray validUtf8(QByteArray text)
{
    if (!simdjson::validate_utf8(text.constData(), size_t(text.size())))
        text = QString::fromUtf8(text).toUtf8();
    return wholeCharacters(std::move(text));
}

} // namespace sluice::json
