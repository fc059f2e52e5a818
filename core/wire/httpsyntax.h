// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace sluice {

/// A character of an RFC 9110 token.
[[nodiscard]] constexpr bool isTokenChar(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        return true;
    constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return std::find(others.begin(), others.end(), c) != others.end();
}

/// A character a field value may hold: tab, space, visible ASCII and bytes from 0x80 up.
[[nodiscard]] constexpr bool isFieldValueChar(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

/// A method or field name: one or more token characters.
[[nodiscard]] inline bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

[[nodiscard]] inline bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isFieldValueChar);
}

} // namespace sluice
