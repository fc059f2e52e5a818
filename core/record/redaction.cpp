// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/redaction.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr qsizetype shortestKey = 8;
constexpr qsizetype shortestSecret = 6;
constexpr qsizetype longToken = 20;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isTokenCharacter(char c)
{
    return isAlphanumeric(c) || QByteArrayView("-._~+/=").contains(c);
}

/// Length of the run from `at` on whose bytes `accepts`.
template<typename Accepts>
qsizetype runLength(QByteArrayView text, qsizetype at, Accepts accepts)
{
    const auto begin = text.begin() + std::min(at, text.size());
    return std::find_if_not(begin, text.end(), accepts) - begin;
}

/// Whether a word can begin here. The letter of an escape (\n, \u000a, %3D) belongs to no word.
bool atWordStart(QByteArrayView text, qsizetype at)
{
    if (at == 0 || !isAlphanumeric(text[at - 1]))
        return true;
    if (at >= 2 && text[at - 2] == '\\')
        return true;
    if (at >= 3 && text[at - 3] == '%' && isHex(text[at - 2]))
        return isHex(text[at - 1]);
    return at >= 6 && text[at - 6] == '\\' && text[at - 5] == 'u';
}

bool beginsWith(QByteArrayView text, qsizetype at, QByteArrayView lowerCase)
{
    return text.size() - at >= lowerCase.size()
           && qstrnicmp(text.data() + at, lowerCase.size(), lowerCase.data(), lowerCase.size()) == 0;
}

/// A token and no word of a language: it has a digit, or is long.
qsizetype tokenLength(QByteArrayView text, qsizetype at)
{
    const qsizetype length = runLength(text, at, isTokenCharacter);
    const QByteArrayView token = text.sliced(at, length);
    const bool isToken = length >= longToken || std::any_of(token.begin(), token.end(), isDigit);
    return length >= shortestKey && isToken ? length : 0;
}

/// Length of what stands between a header's name and its value: quotes, escaped ones too, and a colon or equals sign.
qsizetype separatorLength(QByteArrayView text, qsizetype at)
{
    const qsizetype length = runLength(text, at, [](char c) { return QByteArrayView(" \t\"'\\:=").contains(c); });
    const QByteArrayView separator = text.sliced(at, length);
    return separator.contains(':') || separator.contains('=') ? length : 0;
}

/// The character of an escape in JSON, \u0067, at `at`; 0 when there is none, or one that a key does not have in it.
char escapedAt(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype length = 6;
    if (text.size() - at < length || text.sliced(at, 4) != "\\u00")
        return 0;
    bool ok = false;
    const int code = text.sliced(at + 4, 2).toByteArray().toInt(&ok, 16);
    const bool isPlain = code > ' ' && code < 0x7f && code != '"' && code != '\\';
    return ok && isPlain ? char(code) : '\0';
}

/// With such escapes undone, also in JSON that is a string in JSON, and is escaped once more for each.
QByteArray withoutEscapes(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype slashes = runLength(text, at, [](char c) { return c == '\\'; });
        const char plain = slashes > 0 ? escapedAt(text, at + slashes - 1) : '\0';
        if (plain) {
            out += plain;
            at += slashes + 4;
        } else if (slashes > 0) {
            out += text.sliced(at, slashes);
            at += slashes - 1;
        } else {
            out += text[at];
        }
    }
    return out;
}

} // namespace

Redactor::Redactor()
    : Redactor(QByteArrayList())
{
}

Redactor::Redactor(const QByteArrayList &keyPrefixes, const std::vector<Secret> &secrets)
    : m_prefixes({"slc-", "sk-"})
{
    for (const QByteArray &prefix : keyPrefixes) {
        if (!prefix.isEmpty() && !m_prefixes.contains(prefix))
            m_prefixes.append(prefix);
    }
    const auto begins = [this](char c) { m_starts[static_cast<unsigned char>(c)] = true; };
    for (const QByteArray &prefix : std::as_const(m_prefixes))
        begins(prefix.front());
    for (const Secret &secret : secrets)
        addSecret(secret);
    for (const char c : {'b', 'B', 'a', 'A'})
        begins(c);
}

void Redactor::addSecret(const Secret &secret)
{
    // A secret of a few letters would mask half of every text.
    if (secret.reveal().size() < shortestSecret)
        return;
    m_secrets.push_back(secret);
    m_starts[static_cast<unsigned char>(secret.reveal().front())] = true;
}

Redactor Redactor::with(const Secret &secret) const
{
    Redactor more = *this;
    more.addSecret(secret);
    return more;
}

Redactor::Match Redactor::matchKey(QByteArrayView text, qsizetype at) const
{
    for (const QByteArray &prefix : m_prefixes) {
        if (!text.sliced(at).startsWith(prefix))
            continue;
        const qsizetype length =
            runLength(text, at + prefix.size(), [](char c) { return isAlphanumeric(c) || c == '_' || c == '-'; });
        if (length >= shortestKey)
            return {prefix.size(), length};
    }
    return {};
}

Redactor::Match Redactor::matchAt(QByteArrayView text, qsizetype at) const
{
    for (const Secret &secret : m_secrets) {
        const QByteArrayView rest = text.sliced(at);
        if (rest.startsWith(secret.reveal()))
            return {0, secret.reveal().size()};
        if (rest.size() >= shortestSecret && secret.reveal().startsWith(rest))
            return {0, rest.size()};
    }
    if (!atWordStart(text, at))
        return {};
    if (const Match key = matchKey(text, at); key.mask > 0)
        return key;
    static constexpr QByteArrayView bearer = "bearer ";
    if (beginsWith(text, at, bearer))
        return {bearer.size(), tokenLength(text, at + bearer.size())};
    for (const QByteArrayView name : {QByteArrayView("authorization"), QByteArrayView("api-key"),
                                      QByteArrayView("api_key"), QByteArrayView("apikey")}) {
        if (!beginsWith(text, at, name))
            continue;
        const qsizetype separator = separatorLength(text, at + name.size());
        if (separator == 0)
            return {};
        const qsizetype value = at + name.size() + separator;
        // All of an Authorization value goes, its scheme too; of the others only what is a token.
        const qsizetype length =
            name == QByteArrayView("authorization")
                ? runLength(text, value, [](char c) { return !QByteArrayView("\"'\\\r\n,;}").contains(c); })
                : tokenLength(text, value);
        return {name.size() + separator, length};
    }
    return {};
}

QByteArray Redactor::redacted(const QByteArray &utf8) const
{
    const QByteArray result = withoutKeys(utf8);
    if (!result.contains("\\u00"))
        return result;
    const QByteArray plain = withoutEscapes(result);
    const QByteArray maskedPlain = withoutKeys(plain);
    return maskedPlain == plain ? result : maskedPlain;
}

QByteArray Redactor::withoutKeys(const QByteArray &utf8) const
{
    const QByteArrayView text(utf8);
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!m_starts[static_cast<unsigned char>(text[at])])
            continue;
        const Match match = matchAt(text, at);
        if (match.mask == 0)
            continue;
        out += text.sliced(copied, at + match.keep - copied);
        out += "***";
        copied = at + match.keep + match.mask;
        at = copied - 1;
    }
    if (copied == 0)
        return utf8;
    return out += text.sliced(copied);
}

QString Redactor::redacted(const QString &text) const
{
    return QString::fromUtf8(redacted(text.toUtf8()));
}

} // namespace sluice
