// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/invisible.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {

namespace {

struct Range {
    char32_t first, last;
};

/// Default_Ignorable_Code_Point of Unicode 15, and controls: of C0 all but white space, C1 but the next line,
/// interlinear marks.
constexpr std::array invisible{Range{0x00, 0x08},       Range{0x0E, 0x1F},       Range{0x7F, 0x84},
                               Range{0x86, 0x9F},       Range{0xAD, 0xAD},       Range{0x34F, 0x34F},
                               Range{0x61C, 0x61C},     Range{0x115F, 0x1160},   Range{0x17B4, 0x17B5},
                               Range{0x180B, 0x180F},   Range{0x200B, 0x200F},   Range{0x202A, 0x202E},
                               Range{0x2060, 0x206F},   Range{0x3164, 0x3164},   Range{0xFE00, 0xFE0F},
                               Range{0xFEFF, 0xFEFF},   Range{0xFFA0, 0xFFA0},   Range{0xFFF0, 0xFFFB},
                               Range{0x1BCA0, 0x1BCA3}, Range{0x1D173, 0x1D17A}, Range{0xE0000, 0xE0FFF}};
constexpr Range fullWidth{0xFF01, 0xFF5E};

bool isUnseen(char32_t character)
{
    return std::ranges::any_of(
        invisible, [character](const Range &range) { return character >= range.first && character <= range.last; });
}

/// The character that a text begins with, and its size; 0 where it is none.
std::pair<char32_t, qsizetype> characterAt(QByteArrayView text)
{
    const auto first = uchar(text[0]);
    const qsizetype size = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (size == 0 || text.size() < size)
        return {0, 0};
    char32_t character = size == 1 ? first : first & (0x7F >> size);
    for (qsizetype i = 1; i < size; ++i) {
        if ((uchar(text[i]) & 0xC0) != 0x80)
            return {0, 0};
        character = character << 6 | (uchar(text[i]) & 0x3F);
    }
    return {character, size};
}

/// Of what stands behind a backslash in an expression.
bool escapeNamesUnseen(QByteArrayView text)
{
    if (text.isEmpty() || QByteArrayView("ae0c").contains(text[0]) || text.startsWith("p{C"))
        return !text.isEmpty();
    if (text[0] != 'x')
        return false;
    const qsizetype end = text.startsWith("x{") ? text.indexOf('}') : std::min<qsizetype>(3, text.size());
    const qsizetype begin = text.startsWith("x{") ? 2 : 1;
    bool isNumber = false;
    const uint code = end > begin ? text.sliced(begin, end - begin).toUInt(&isNumber, 16) : 0;
    return isNumber && isUnseen(code);
}

} // namespace

FoldedCharacter foldedCharacter(QByteArrayView text)
{
    if (uchar(text[0]) >= ' ' && uchar(text[0]) < 0x7F)
        return {};
    const auto [character, size] = characterAt(text);
    if (size == 0)
        return {};
    if (character >= fullWidth.first && character <= fullWidth.last)
        return {size, QByteArray(1, char(character - fullWidth.first + '!'))};
    return isUnseen(character) ? FoldedCharacter{size, {}} : FoldedCharacter();
}

bool namesUnseen(QByteArrayView expression)
{
    if (expression.contains("[:cntrl:]"))
        return true;
    for (qsizetype at = 0; at < expression.size(); ++at) {
        const QByteArrayView rest = expression.sliced(at);
        if (rest.startsWith('\\')) {
            if (escapeNamesUnseen(rest.sliced(1)))
                return true;
            ++at; // what is escaped is no beginning of another
        } else if (const auto [character, size] = characterAt(rest); size > 0 && isUnseen(character)) {
            return true;
        }
    }
    return false;
}

} // namespace sluice
