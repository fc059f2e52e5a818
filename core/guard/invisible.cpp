// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/invisible.h"

#include <algorithm>
#include <array>

namespace sluice {

namespace {

struct Range {
    char32_t first, last;
};

constexpr std::array invisible{
    Range{0xAD, 0xAD},     Range{0x34F, 0x34F},   Range{0x61C, 0x61C},   Range{0x180B, 0x180F}, Range{0x200B, 0x200F},
    Range{0x202A, 0x202E}, Range{0x2060, 0x2064}, Range{0x2066, 0x206F}, Range{0xFE00, 0xFE0F}, Range{0xFEFF, 0xFEFF}};
constexpr Range fullWidth{0xFF01, 0xFF5E};

/// The character of two or three bytes that a text begins with, and its size; 0 where it is another.
std::pair<char32_t, qsizetype> characterAt(QByteArrayView text)
{
    const auto byte = [&](qsizetype at) { return char32_t(uchar(text[at])); };
    const auto goesOn = [&](qsizetype at) { return text.size() > at && (byte(at) & 0xC0) == 0x80; };
    if ((byte(0) & 0xE0) == 0xC0 && goesOn(1))
        return {(byte(0) & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if ((byte(0) & 0xF0) == 0xE0 && goesOn(1) && goesOn(2))
        return {(byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    return {0, 0};
}

} // namespace

FoldedCharacter foldedCharacter(QByteArrayView text)
{
    if (uchar(text[0]) < 0xC2)
        return {};
    const auto [character, size] = characterAt(text);
    if (size == 0)
        return {};
    if (character >= fullWidth.first && character <= fullWidth.last)
        return {size, QByteArray(1, char(character - fullWidth.first + '!'))};
    const bool isSeen = std::ranges::none_of(
        invisible, [c = character](const Range &range) { return c >= range.first && c <= range.last; });
    return isSeen ? FoldedCharacter() : FoldedCharacter{size, {}};
}

} // namespace sluice
