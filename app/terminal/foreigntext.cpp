// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/foreigntext.h"

#include <QList>
#include <QString>

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace sluice::terminal {

namespace {

bool isControl(char32_t character)
{
    return character < 0x20 || (character >= 0x7f && character < 0xa0);
}

/// Embeddings, overrides and isolates; those that have no place in plain text; the byte order mark; the soft hyphen.
bool isHidden(char32_t character)
{
    return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x206f)
           || (character >= 0xfff9 && character <= 0xfffb) || character == 0xfeff || character == 0xad;
}

bool isLineEnd(char32_t character)
{
    return character == U'\n' || character == 0x2028 || character == 0x2029;
}

void show(char32_t character, std::vector<char32_t> &out)
{
    if (isLineEnd(character))
        out.push_back(U'\n');
    else if (character == U'\t')
        out.insert(out.end(), 4, U' ');
    else if (!isControl(character) && !isHidden(character))
        out.push_back(character);
}

std::vector<char32_t> codePoints(QByteArrayView utf8)
{
    const QList<uint> points = QString::fromUtf8(utf8).toUcs4();
    return {points.begin(), points.end()};
}

} // namespace

std::vector<char32_t> ForeignText::decode(QByteArrayView utf8)
{
    const QString text = m_decoder.decode(utf8);
    std::vector<char32_t> shown;
    shown.reserve(static_cast<std::size_t>(text.size()));
    const auto points = text.toUcs4();
    for (const uint point : points)
        show(point, shown);
    return shown;
}

void appendUtf8(QByteArray &text, char32_t character)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
    for (utf8proc_ssize_t i = 0; i < size; ++i)
        text += static_cast<char>(bytes[static_cast<std::size_t>(i)]);
}

QByteArray toUtf8(const std::vector<char32_t> &characters)
{
    return QString::fromUcs4(characters.data(), static_cast<qsizetype>(characters.size())).toUtf8();
}

QByteArray safe(QByteArrayView utf8)
{
    const auto isPlain = [](char byte) { return (byte >= 0x20 && byte < 0x7f) || byte == '\n'; };
    if (std::all_of(utf8.begin(), utf8.end(), isPlain))
        return utf8.toByteArray();
    std::vector<char32_t> shown;
    for (const char32_t point : codePoints(utf8))
        show(point, shown);
    return toUtf8(shown);
}

QByteArray safeLine(QByteArrayView utf8)
{
    return safe(utf8).replace('\n', ' ');
}

QByteArray safeJson(QByteArrayView json)
{
    const auto isPlain = [](char byte) { return (byte >= 0x20 && byte < 0x7f) || byte == '\n'; };
    if (std::all_of(json.begin(), json.end(), isPlain))
        return json.toByteArray();
    QByteArray out;
    for (const char32_t point : codePoints(json)) {
        const bool isSpace = point == U'\n' || point == U'\t';
        if (!isSpace && (isControl(point) || isHidden(point) || isLineEnd(point)))
            out += "\\u" + QByteArray::number(uint(point), 16).rightJustified(4, '0');
        else
            appendUtf8(out, point);
    }
    return out;
}

} // namespace sluice::terminal
