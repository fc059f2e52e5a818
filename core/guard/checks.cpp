// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/checks.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace sluice {

namespace {

bool isFigure(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits of a payment card add up (Luhn).
qsizetype realCard(QByteArrayView found)
{
    int sum = 0;
    int digits = 0;
    for (qsizetype i = found.size() - 1; i >= 0; --i) {
        if (!isFigure(found[i]))
            continue;
        const int digit = found[i] - '0';
        const int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digits++ % 2 == 0 ? digit : doubled;
    }
    return digits >= 13 && digits <= 19 && sum % 10 == 0 ? found.size() : 0;
}

/// Characters of an IBAN, by its country's two letters.
int ibanLength(QByteArrayView country)
{
    static constexpr std::array<std::pair<std::string_view, int>, 40> lengths{{
        {"AD", 24}, {"AE", 23}, {"AT", 20}, {"BE", 16}, {"BG", 22}, {"BR", 29}, {"CH", 21}, {"CY", 28},
        {"CZ", 24}, {"DE", 22}, {"DK", 18}, {"EE", 20}, {"ES", 24}, {"FI", 18}, {"FR", 27}, {"GB", 22},
        {"GI", 23}, {"GR", 27}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IS", 26}, {"IT", 27},
        {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"MC", 27}, {"MT", 31}, {"NL", 18}, {"NO", 15},
        {"PL", 28}, {"PT", 25}, {"RO", 24}, {"SA", 24}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"TR", 26},
    }};
    const std::string_view name(country.data(), std::size_t(country.size()));
    const auto *row = std::find_if(lengths.begin(), lengths.end(), [&](const auto &one) { return one.first == name; });
    return row == lengths.end() ? 0 : row->second;
}

/// As long as its country has them, and its two digits fit (ISO 7064, mod 97). What follows belongs to the text.
qsizetype realIban(QByteArrayView found)
{
    QByteArray compact;
    qsizetype length = 0;
    const int wanted = found.size() > 4 ? ibanLength(found.first(2)) : 0;
    while (length < found.size() && compact.size() < wanted) {
        if (found[length] != ' ')
            compact += found[length];
        ++length;
    }
    if (wanted == 0 || compact.size() != wanted)
        return 0;
    int rest = 0;
    for (const char c : compact.sliced(4) + compact.first(4)) {
        const int value = isFigure(c) ? c - '0' : c - 'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1 ? length : 0;
}

/// As many digits as a telephone number has with its country (E.164).
qsizetype realPhone(QByteArrayView found)
{
    const auto digits = std::count_if(found.begin(), found.end(), isFigure);
    return digits >= 8 && digits <= 15 ? found.size() : 0;
}

/// As mixed as a key is, in bits a character (Shannon), and no word: it has a digit and a letter.
qsizetype realKey(QByteArrayView found)
{
    constexpr double leastBits = 3.3;
    std::array<int, 256> counts = {};
    for (const char c : found)
        ++counts[uchar(c)];
    double bits = 0;
    for (const int count : counts) {
        if (count > 0)
            bits -= count * std::log2(double(count) / double(found.size()));
    }
    const bool hasDigit = std::any_of(found.begin(), found.end(), isFigure);
    const bool hasLetter =
        std::any_of(found.begin(), found.end(), [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; });
    return hasDigit && hasLetter && bits >= leastBits * double(found.size()) ? found.size() : 0;
}

/// An address that leads somewhere: not this machine, not everybody.
qsizetype realAddress(QByteArrayView found)
{
    const bool isNobody = found.startsWith("127.") || found.startsWith("0.") || found.startsWith("255.");
    return isNobody ? 0 : found.size();
}

} // namespace

GuardCheck guardCheck(QByteArrayView name)
{
    static constexpr std::array<std::pair<std::string_view, GuardCheck>, 5> checks{
        {{"card", realCard}, {"iban", realIban}, {"phone", realPhone}, {"entropy", realKey}, {"address", realAddress}}};
    const std::string_view text(name.data(), std::size_t(name.size()));
    const auto *row = std::find_if(checks.begin(), checks.end(), [&](const auto &one) { return one.first == text; });
    return row == checks.end() ? nullptr : row->second;
}

} // namespace sluice
