// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/fault_p.h"

#include "json/scan_p.h"

#include <QJsonDocument>

#include <algorithm>

namespace sluice::json {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isMark(char c)
{
    return QByteArrayView("{}[]:,").contains(c);
}

/// Behind a legal escape at `p`, or null.
const char *skipEscape(const char *p, const char *end)
{
    if (end - p < 2)
        return nullptr;
    if (p[1] != 'u')
        return QByteArrayView("\"\\/bfnrt").contains(p[1]) ? p + 2 : nullptr;
    if (end - p < 6 || !std::all_of(p + 2, p + 6, isHex))
        return nullptr;
    return p + 6;
}

/// Behind a run of at least one digit, or null.
const char *skipDigits(const char *p, const char *end)
{
    if (p >= end || !isDigit(*p))
        return nullptr;
    while (p < end && isDigit(*p))
        ++p;
    return p;
}

/// Behind a number as RFC 8259 has it, or null; also where it goes on as none does, as in `01` and `1-2`.
const char *skipNumber(const char *p, const char *end)
{
    if (*p == '-')
        ++p;
    p = p < end && *p == '0' ? p + 1 : skipDigits(p, end);
    if (p && p < end && *p == '.')
        p = skipDigits(p + 1, end);
    if (p && p < end && (*p == 'e' || *p == 'E')) {
        ++p;
        p = skipDigits(p < end && (*p == '+' || *p == '-') ? p + 1 : p, end);
    }
    return !p || p == end || isSpace(*p) || isMark(*p) ? p : nullptr;
}

/// Behind the byte or the escape at `p`, which is inside a string; null where no string may have it.
const char *skipInString(const char *p, const char *end)
{
    if (*p == '\\')
        return skipEscape(p, end);
    return quint8(*p) < 0x20 ? nullptr : p + 1;
}

/// Behind the token or white space at `p`, or null where no token begins.
const char *skipToken(const char *p, const char *end)
{
    if (isSpace(*p) || isMark(*p))
        return p + 1;
    for (const QByteArrayView word : {QByteArrayView("null"), QByteArrayView("true"), QByteArrayView("false")}) {
        if (QByteArrayView(p, end - p).startsWith(word))
            return p + word.size();
    }
    return skipNumber(p, end);
}

/// The place of a second value at the root.
std::optional<qsizetype> secondValue(QByteArrayView text)
{
    const char *const end = text.end();
    const char *const rest = skipSpace(skipValue(skipSpace(text.begin(), end), end), end);
    return rest < end ? std::optional<qsizetype>(rest - text.begin()) : std::nullopt;
}

} // namespace

Tokens checkTokens(const QByteArray &text)
{
    Tokens tokens{.plain = text, .fault = {}};
    bool inString = false;
    const char *const begin = text.begin();
    const char *const end = text.end();
    char *const plain = tokens.plain.data();
    for (const char *p = begin; p < end;) {
        const char *next = p + 1;
        if (*p == '"')
            inString = !inString;
        else
            next = inString ? skipInString(p, end) : skipToken(p, end);
        if (!next) {
            tokens.fault = p - begin;
            return tokens;
        }
        char *const copy = plain + (p - begin);
        if (inString && *p == '\\') {
            std::fill_n(copy, next - p, 'x');
        } else if (!inString && (*p == '-' || isDigit(*p))) {
            std::fill_n(copy, next - p, ' ');
            *copy = '1';
        }
        p = next;
    }
    if (inString)
        tokens.fault = text.size();
    return tokens;
}

qsizetype faultOffset(const Tokens &tokens)
{
    const qsizetype size = tokens.plain.size();
    if (tokens.plain.trimmed().isEmpty())
        return size;
    // QJsonDocument takes no scalar at the root: hold it in an array.
    QJsonParseError fault{};
    QJsonDocument::fromJson('[' + tokens.plain + ']', &fault);
    if (fault.error == QJsonParseError::NoError)
        return tokens.fault ? *tokens.fault : secondValue(tokens.plain).value_or(0);
    const qsizetype structural = std::clamp<qsizetype>(fault.offset - 1, 0, size);
    return std::min(tokens.fault.value_or(size), structural);
}

} // namespace sluice::json
