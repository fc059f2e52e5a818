// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/writer.h"

#include "json/words_p.h"

#include <QString>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace sluice::json {

namespace {

/// What follows the backslash for a byte that may not stand for itself; 0 for all others.
constexpr std::array<char, 256> makeEscapes()
{
    std::array<char, 256> table{};
    for (std::size_t control = 0; control < 0x20; ++control)
        table[control] = 'u';
    table['\b'] = 'b';
    table['\f'] = 'f';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    table['"'] = '"';
    table['\\'] = '\\';
    return table;
}
constexpr std::array<char, 256> escapes = makeEscapes();

constexpr qsizetype longestEscape = 6;

/// Writes one byte, at most `longestEscape` long, and returns the place behind it.
char *putByte(char *out, char c)
{
    const char escape = escapes[quint8(c)];
    if (escape == 0) {
        *out = c;
        return out + 1;
    }
    *out++ = '\\';
    *out++ = escape;
    if (escape != 'u')
        return out;
    constexpr const char *digits = "0123456789abcdef";
    *out++ = '0';
    *out++ = '0';
    *out++ = digits[quint8(c) >> 4];
    *out++ = digits[quint8(c) & 15];
    return out;
}

void appendQuoted(QByteArray &target, QByteArrayView utf8)
{
    constexpr qsizetype block = 4096;
    target += '"';
    while (!utf8.isEmpty()) {
        const QByteArrayView piece = utf8.first(std::min(block, utf8.size()));
        utf8 = utf8.sliced(piece.size());
        const qsizetype before = target.size();
        target.resize(before + piece.size() * longestEscape);
        char *const start = target.data() + before;
        char *out = start;
        const char *p = piece.begin();
        while (p < piece.end()) {
            const bool wide = piece.end() - p >= 8;
            const quint64 word = wide ? loadWord(p) : 0;
            if (wide && !hasControl(word) && !hasByte(word, '"') && !hasByte(word, '\\')) {
                storeWord(out, word);
                out += 8;
                p += 8;
                continue;
            }
            for (const char *const stop = wide ? p + 8 : piece.end(); p < stop; ++p)
                out = putByte(out, *p);
        }
        target.resize(before + (out - start));
    }
    target += '"';
}

/// Bytes that are no UTF-8 would spoil the whole text: they become U+FFFD.
void appendChecked(QByteArray &out, QByteArrayView utf8)
{
    if (simdjson::validate_utf8(utf8.data(), std::size_t(utf8.size())))
        appendQuoted(out, utf8);
    else
        appendQuoted(out, QString::fromUtf8(utf8).toUtf8());
}

} // namespace

void Writer::separate()
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
}

Writer &Writer::beginObject()
{
    separate();
    m_out += '{';
    m_needsComma = false;
    return *this;
}

Writer &Writer::endObject()
{
    m_out += '}';
    m_needsComma = true;
    return *this;
}

Writer &Writer::beginArray()
{
    separate();
    m_out += '[';
    m_needsComma = false;
    return *this;
}

Writer &Writer::endArray()
{
    m_out += ']';
    m_needsComma = true;
    return *this;
}

Writer &Writer::key(QByteArrayView name)
{
    separate();
    appendChecked(m_out, name);
    m_out += ':';
    m_needsComma = false;
    return *this;
}

Writer &Writer::string(QByteArrayView utf8)
{
    separate();
    appendChecked(m_out, utf8);
    return *this;
}

Writer &Writer::integer(qint64 value)
{
    std::array<char, 24> text{};
    const auto done = std::to_chars(text.data(), text.data() + text.size(), value);
    return raw(QByteArrayView(text.data(), done.ptr - text.data()));
}

Writer &Writer::number(double value)
{
    if (!std::isfinite(value))
        return null();
    std::array<char, 32> text{};
    const auto done = std::to_chars(text.data(), text.data() + text.size(), value);
    return raw(QByteArrayView(text.data(), done.ptr - text.data()));
}

Writer &Writer::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

Writer &Writer::null()
{
    return raw("null");
}

Writer &Writer::raw(QByteArrayView json)
{
    separate();
    m_out += json;
    return *this;
}

QByteArray quoted(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + 2);
    appendChecked(out, utf8);
    return out;
}

} // namespace sluice::json
