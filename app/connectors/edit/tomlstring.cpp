// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/tomlstring.h"

#include "connectors/edit/textparts.h"
#include "connectors/edit/tomltext.h"
#include "json/value.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

/// Undoes an escape whose backslash is at `at`; returns the place behind it, or -1.
qsizetype unescape(QByteArrayView text, qsizetype at, QByteArray &out)
{
    constexpr QByteArrayView names("btnfre\"\\");
    constexpr QByteArrayView meant("\b\t\n\f\r\x1b\"\\");
    if (at + 1 >= text.size())
        return -1;
    const char name = text[at + 1];
    if (const qsizetype index = names.indexOf(name); index >= 0) {
        out += meant[index];
        return at + 2;
    }
    const qsizetype digits = name == 'u' ? 4 : name == 'U' ? 8 : name == 'x' ? 2 : 0;
    if (digits == 0 || at + 2 + digits > text.size())
        return -1;
    bool isNumber = false;
    const char32_t point = text.sliced(at + 2, digits).toByteArray().toUInt(&isNumber, 16);
    if (!isNumber || point > 0x10ffff)
        return -1;
    out += QString::fromUcs4(&point, 1).toUtf8();
    return at + 2 + digits;
}

/// A backslash at the end of a line takes the white space behind it away, in texts over lines.
qsizetype afterLineEnding(QByteArrayView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && isSpaceOrTab(text[end]))
        ++end;
    if (end >= text.size() || (text[end] != '\n' && text[end] != '\r'))
        return -1;
    while (end < text.size() && (isSpaceOrTab(text[end]) || text[end] == '\n' || text[end] == '\r'))
        ++end;
    return end;
}

} // namespace

Result<TomlString> readTomlString(QByteArrayView text, qsizetype begin)
{
    const char quote = text[begin];
    const QByteArray three(3, quote);
    const bool isLong = text.sliced(begin).startsWith(three);
    qsizetype at = begin + (isLong ? 3 : 1);
    if (isLong && text.sliced(at).startsWith("\r\n"))
        at += 2;
    else if (isLong && text.sliced(at).startsWith('\n'))
        ++at;
    TomlString string{{}, 0};
    while (at < text.size()) {
        const char c = text[at];
        if (isLong ? text.sliced(at).startsWith(three) : c == quote) {
            string.end = at + (isLong ? 3 : 1);
            // Up to two quotes may stand before the closing ones.
            for (int i = 0; isLong && i < 2 && string.end < text.size() && text[string.end] == quote; ++i, ++string.end)
                string.text += quote;
            return string;
        }
        if (!isLong && (c == '\n' || c == '\r'))
            break;
        if (quote == '"' && c == '\\') {
            const qsizetype folded = isLong ? afterLineEnding(text, at) : -1;
            const qsizetype next = folded >= 0 ? folded : unescape(text, at, string.text);
            if (next < 0)
                return textFault(text, at, u"there is no such escape in TOML"_s);
            at = next;
        } else {
            string.text += c;
            ++at;
        }
    }
    return textFault(text, begin, u"a text has no end"_s);
}

/// JSON's escapes are TOML's, but for one character that TOML wants escaped.
QByteArray tomlQuoted(const QByteArray &text)
{
    return json::quoted(text).replace("\x7f", "\\u007F");
}

namespace {

Result<QByteArray> written(const json::Value &value)
{
    QByteArrayList parts;
    switch (value.type()) {
    case json::Type::String: return tomlQuoted(value.text());
    case json::Type::Number:
    case json::Type::Bool: return value.raw().toByteArray();
    case json::Type::Array:
        for (const json::Value &item : value.items()) {
            const Result<QByteArray> one = written(item);
            if (!one)
                return one;
            parts.append(*one);
        }
        return '[' + parts.join(", ") + ']';
    case json::Type::Object:
        for (const json::Member &member : value.members()) {
            const Result<QByteArray> one = written(member.value);
            if (!one)
                return one;
            parts.append(tomlKey(member.key) + " = " + *one);
        }
        return parts.isEmpty() ? QByteArray("{}") : "{ " + parts.join(", ") + " }";
    default: break;
    }
    return Error{.kind = ErrorKind::Internal, .message = u"TOML has no null"_s};
}

} // namespace

Result<QByteArray> tomlOfJson(const QByteArray &json)
{
    const Result<json::Document> document = json::Document::parse(json);
    return document ? written(document->root()) : Result<QByteArray>(document.error());
}

} // namespace sluice::connectors
