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

bool isLetter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/// How mixed a text is, in bits a character (Shannon).
double bitsOf(QByteArrayView text)
{
    std::array<int, 256> counts = {};
    for (const char c : text)
        ++counts[uchar(c)];
    double bits = 0;
    for (const int count : counts) {
        if (count > 0)
            bits -= count * std::log2(double(count) / double(text.size()));
    }
    return text.isEmpty() ? 0 : bits / double(text.size());
}

/// The longest piece whose letters (or digits, where these count) are each `step` behind the one before: "aaaa" with 0,
/// "abcd" with 1.
int longestRun(QByteArrayView text, int step, bool digitsCount)
{
    int longest = 0;
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool counts = isLetter(text[i]) || (digitsCount && isFigure(text[i]));
        const bool goesOn = i > 0 && run > 0 && text[i] == text[i - 1] + step;
        run = !counts ? 0 : goesOn ? run + 1 : 1;
        longest = std::max(longest, run);
    }
    return longest;
}

/// What stands in manuals in a key's place: one letter again and again, the alphabet, or the word itself.
bool isPlaceholder(QByteArrayView found)
{
    constexpr int longRun = 8;
    constexpr int alphabet = 10;
    return longestRun(found, 0, false) >= longRun || longestRun(found, 1, true) >= alphabet
           || found.toByteArray().toUpper().contains("EXAMPLE");
}

/// How often a text goes from a letter to a digit, or from one case to the other, for each of its characters. Words put
/// together do that seldom: a word's capital counts once, and what parts words does not count.
double changesOf(QByteArrayView text)
{
    const auto kindOf = [](char c) { return isFigure(c) ? 0 : c >= 'a' ? 1 : 2; };
    int changes = 0;
    int known = 0;
    char before = 0;
    for (const char c : text) {
        if (!isFigure(c) && !isLetter(c))
            continue;
        const bool startsWord = before >= 'A' && before <= 'Z' && c >= 'a';
        if (known++ > 0 && !startsWord && kindOf(c) != kindOf(before))
            ++changes;
        before = c;
    }
    return known > 0 ? double(changes) / known : 0;
}

bool hasFigure(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), isFigure);
}

bool hasLetter(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), isLetter);
}

/// What begins as a service's keys do is one, but for placeholders.
qsizetype realToken(QByteArrayView found)
{
    constexpr double leastBits = 2.8;
    return bitsOf(found) >= leastBits && !isPlaceholder(found) ? found.size() : 0;
}

/// What is given to a service's name: no word, for it has a digit.
qsizetype realServiceKey(QByteArrayView found)
{
    constexpr double leastBits = 2.2;
    return hasFigure(found) && bitsOf(found) >= leastBits && !isPlaceholder(found) ? found.size() : 0;
}

/// What is given to a name such as "token" alone: no word and no name of a program, however they are put together.
qsizetype realSecret(QByteArrayView found)
{
    constexpr double leastBits = 2.9;
    constexpr double leastChanges = 0.2;
    return hasLetter(found) && bitsOf(found) >= leastBits && changesOf(found) >= leastChanges && !isPlaceholder(found)
               ? found.size()
               : 0;
}

/// More than its two lines.
qsizetype realPrivateKey(QByteArrayView found)
{
    constexpr qsizetype least = 128;
    return found.size() >= least ? found.size() : 0;
}

/// What somebody chose to log in with: it has a digit, or capitals and small letters.
qsizetype realLogin(QByteArrayView found)
{
    const auto has = [&](char first, char last) {
        return std::any_of(found.begin(), found.end(), [=](char c) { return c >= first && c <= last; });
    };
    const bool isChosen = has('A', 'Z') ? has('a', 'z') || has('0', '9') : has('a', 'z') && has('0', '9');
    return isChosen && !isPlaceholder(found) ? found.size() : 0;
}

/// No word that stands for one.
qsizetype realPassword(QByteArrayView found)
{
    static constexpr std::array<std::string_view, 16> words{"pass",     "password", "passwd", "pwd", "secret", "token",
                                                            "username", "user",     "apikey", "key", "xyz",    "yyy",
                                                            "foo",      "bar",      "abc",    "123"};
    const QByteArray lower = found.toByteArray().toLower();
    const std::string_view text(lower.constData(), std::size_t(lower.size()));
    return std::find(words.begin(), words.end(), text) == words.end() ? found.size() : 0;
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
    static constexpr std::array<std::pair<std::string_view, GuardCheck>, 10> checks{{{"card", realCard},
                                                                                     {"iban", realIban},
                                                                                     {"phone", realPhone},
                                                                                     {"address", realAddress},
                                                                                     {"token", realToken},
                                                                                     {"service-key", realServiceKey},
                                                                                     {"secret", realSecret},
                                                                                     {"private-key", realPrivateKey},
                                                                                     {"password", realPassword},
                                                                                     {"login", realLogin}}};
    const std::string_view text(name.data(), std::size_t(name.size()));
    const auto *row = std::find_if(checks.begin(), checks.end(), [&](const auto &one) { return one.first == text; });
    return row == checks.end() ? nullptr : row->second;
}

} // namespace sluice
