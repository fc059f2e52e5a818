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

/// Behind a number as RFC 8259 has it, or null.
const char *skipNumber(const char *p, const char *end)
{
    p = skipDigits(*p == '-' ? p + 1 : p, end);
    if (p && p < end && *p == '.')
        p = skipDigits(p + 1, end);
    if (p && p < end && (*p == 'e' || *p == 'E')) {
        ++p;
        p = skipDigits(p < end && (*p == '+' || *p == '-') ? p + 1 : p, end);
    }
    return p;
}

/// Faults in strings and numbers that QJsonDocument lets pass.
std::optional<qsizetype> lexicalFault(QByteArrayView text)
{
    bool inString = false;
    const char *const begin = text.begin();
    const char *const end = text.end();
    for (const char *p = begin; p < end;) {
        const char *next = p + 1;
        if (*p == '"')
            inString = !inString;
        else if (inString && quint8(*p) < 0x20)
            next = nullptr;
        else if (inString && *p == '\\')
            next = skipEscape(p, end);
        else if (!inString && (isDigit(*p) || *p == '-'))
            next = skipNumber(p, end);
        if (!next)
            return p - begin;
        p = next;
    }
    return inString ? std::optional<qsizetype>(text.size()) : std::nullopt;
}

/// The place of a second value at the root.
std::optional<qsizetype> secondValue(QByteArrayView text)
{
    const char *const end = text.end();
    const char *const rest = skipSpace(skipValue(skipSpace(text.begin(), end), end), end);
    return rest < end ? std::optional<qsizetype>(rest - text.begin()) : std::nullopt;
}

} // namespace

std::optional<qsizetype> faultOffset(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return text.size();
    // QJsonDocument takes no scalar at the root: hold it in an array.
    QJsonParseError fault{};
    QJsonDocument::fromJson('[' + text + ']', &fault);
    const std::optional<qsizetype> lexical = lexicalFault(text);
    if (fault.error == QJsonParseError::NoError)
        return lexical ? lexical : secondValue(text);
    const qsizetype structural = std::clamp<qsizetype>(fault.offset - 1, 0, text.size());
    return lexical ? std::min(*lexical, structural) : structural;
}

} // namespace sluice::json
