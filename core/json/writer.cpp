// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/writer.h"

#include <QString>

#include <simdjson.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace sluice::json {

namespace {

bool needsEscape(char c)
{
    return quint8(c) < 0x20 || c == '"' || c == '\\';
}

/// Whether one of eight bytes needs an escape; may err towards yes.
bool anyNeedsEscape(quint64 bytes)
{
    constexpr quint64 ones = 0x0101010101010101u;
    constexpr quint64 highs = 0x8080808080808080u;
    const auto hasZero = [](quint64 x) { return (x - ones) & ~x & highs; };
    const quint64 control = (bytes - ones * 0x20) & ~bytes & highs;
    return (control | hasZero(bytes ^ (ones * '"')) | hasZero(bytes ^ (ones * '\\'))) != 0;
}

const char *findEscape(const char *p, const char *end)
{
    for (; end - p >= 8; p += 8) {
        quint64 bytes = 0;
        std::memcpy(&bytes, p, 8);
        if (anyNeedsEscape(bytes))
            break;
    }
    while (p < end && !needsEscape(*p))
        ++p;
    return p;
}

void appendEscape(QByteArray &out, char c)
{
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    default: break;
    }
    constexpr const char *digits = "0123456789abcdef";
    out += "\\u00";
    out += digits[quint8(c) >> 4];
    out += digits[quint8(c) & 15];
}

void appendQuoted(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    const char *p = utf8.begin();
    const char *const end = utf8.end();
    while (p < end) {
        const char *const stop = findEscape(p, end);
        out.append(p, stop - p);
        p = stop;
        if (p < end)
            appendEscape(out, *p++);
    }
    out += '"';
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
