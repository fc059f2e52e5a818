// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>

namespace sluice::json {

// Eight bytes of text at a time, in one register.

constexpr quint64 everyByte(quint8 value)
{
    return 0x0101010101010101u * value;
}

[[nodiscard]] inline quint64 loadWord(const char *p)
{
    quint64 word = 0;
    std::memcpy(&word, p, sizeof word);
    return word;
}

inline void storeWord(char *p, quint64 word)
{
    std::memcpy(p, &word, sizeof word);
}

/// A word with the highest bit set in each byte that is `value`; only the first of them (in the register's order from
/// the low end) is to be believed.
[[nodiscard]] constexpr quint64 matches(quint64 word, char value)
{
    const quint64 zeroed = word ^ everyByte(quint8(value));
    return (zeroed - everyByte(1)) & ~zeroed & everyByte(0x80);
}

/// Whether one of the bytes is `value`.
[[nodiscard]] constexpr bool hasByte(quint64 word, char value)
{
    return matches(word, value) != 0;
}

/// How many bytes of a text come before the first match.
[[nodiscard]] constexpr int firstMatch(quint64 matched)
{
    static_assert(std::endian::native == std::endian::little, "the first byte of a text is the lowest");
    return std::countr_zero(matched) / 8;
}

/// Whether one of the bytes is below 0x20.
[[nodiscard]] constexpr bool hasControl(quint64 word)
{
    return ((word - everyByte(0x20)) & ~word & everyByte(0x80)) != 0;
}

} // namespace sluice::json
