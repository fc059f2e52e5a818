// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/content/tokens.h"

#include "json/writer.h"

namespace sluice::sim {

namespace {

constexpr qsizetype longestWhole = 8; // longer words come in pieces, as real tokenizers have it
constexpr qsizetype wordPiece = 6;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype codePointEnd(QByteArrayView text, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < text.size() && (quint8(text[at]) & 0xc0U) == 0x80U)
        ++at;
    return at;
}

qsizetype wordEnd(QByteArrayView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    return end - from <= longestWhole ? end : from + wordPiece;
}

template<typename Predicate>
qsizetype runEnd(QByteArrayView text, qsizetype from, qsizetype longest, Predicate accept)
{
    qsizetype end = from;
    while (end < text.size() && end - from < longest && accept(text[end]))
        ++end;
    return end;
}

} // namespace

qsizetype tokenEnd(QByteArrayView text, qsizetype from)
{
    qsizetype at = from;
    if (text[at] == ' ') {
        const qsizetype blanks = runEnd(text, at, 64, [](char c) { return c == ' '; });
        const bool wordFollows = blanks < text.size() && text[blanks] != '\n';
        if (!wordFollows || blanks - at > 1)
            return wordFollows ? blanks - 1 : blanks;
        at = blanks;
    }
    const char first = text[at];
    if (isLetter(first))
        return wordEnd(text, at);
    if (isDigit(first))
        return runEnd(text, at, 3, isDigit);
    if (quint8(first) >= 0x80U)
        return codePointEnd(text, at);
    return runEnd(text, at, first == '\n' ? 2 : 4, [first](char c) { return c == first; });
}

int countTokens(QByteArrayView text)
{
    int count = 0;
    for (qsizetype at = 0; at < text.size(); at = tokenEnd(text, at))
        ++count;
    return count;
}

void TokenText::appendToken(QByteArrayView token)
{
    bool plain = true;
    for (const char c : token)
        plain = plain && quint8(c) >= 0x20U && c != '"' && c != '\\';
    if (plain) {
        escaped.append(token);
    } else {
        const QByteArray quoted = json::quoted(token);
        escaped.append(QByteArrayView(quoted).sliced(1, quoted.size() - 2));
    }
    ends.push_back(quint32(escaped.size()));
}

void TokenText::append(QByteArrayView text)
{
    escaped.reserve(escaped.size() + text.size() + text.size() / 8);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = tokenEnd(text, at);
        appendToken(text.sliced(at, end - at));
        at = end;
    }
}

void TokenText::append(const TokenText &other)
{
    const auto offset = quint32(escaped.size());
    escaped.append(other.escaped);
    for (const quint32 end : other.ends)
        ends.push_back(offset + end);
}

void TokenText::truncate(int count)
{
    if (count >= this->count())
        return;
    ends.resize(std::size_t(count));
    escaped.truncate(ends.empty() ? 0 : qsizetype(ends.back()));
}

} // namespace sluice::sim
