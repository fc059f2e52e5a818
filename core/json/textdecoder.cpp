// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/textdecoder.h"

#include "json/escape_p.h"

#include <QString>

namespace sluice::json {

namespace {

constexpr qsizetype escapeSize = 6; // \uXXXX

/// Whether the text ends with the escape of a high surrogate.
bool endsWithHighSurrogate(QByteArrayView text)
{
    if (text.size() < escapeSize)
        return false;
    const QByteArrayView last = text.last(escapeSize);
    const bool isHigh =
        last[0] == '\\' && last[1] == 'u' && (last[2] | 0x20) == 'd' && QByteArrayView("89abAB").contains(last[3]);
    if (!isHigh)
        return false;
    qsizetype backslashes = 0;
    for (qsizetype at = text.size() - escapeSize; at > 0 && text[at - 1] == '\\'; --at)
        ++backslashes;
    return backslashes % 2 == 0;
}

/// How many bytes at the end are the beginning of a character whose rest is missing.
qsizetype cutBytes(QByteArrayView text)
{
    for (qsizetype back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = quint8(text[text.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0) {
            const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return byte < 0xF8 && back < length ? back : 0;
        }
    }
    return 0;
}

bool mayBeCut(QByteArrayView text)
{
    return !text.isEmpty() && (quint8(text.back()) >= 0x80 || endsWithHighSurrogate(text));
}

/// Bytes that are no UTF-8 become U+FFFD.
QByteArray repaired(const QByteArray &text)
{
    return QString::fromUtf8(text).toUtf8();
}

} // namespace

QByteArray TextDecoder::decode(const Value &piece)
{
    m_cut = false;
    if (!piece.isString() || piece.raw().size() <= 2)
        return {};
    const QByteArrayView inside = piece.raw().sliced(1, piece.raw().size() - 2);
    if (m_held.isEmpty() && !mayBeCut(inside))
        return unescaped(inside);
    const bool joins = !m_held.isEmpty();
    QByteArray text = std::exchange(m_held, {});
    text.append(inside);
    const qsizetype tail = endsWithHighSurrogate(text) ? escapeSize : cutBytes(text);
    m_held = text.right(tail);
    text.chop(tail);
    m_cut = joins || tail > 0;
    return m_cut ? repaired(unescaped(text)) : unescaped(text);
}

bool TextDecoder::stands(const Value &piece) const
{
    const bool isEmpty = !piece.isString() || piece.raw().size() <= 2;
    return isEmpty || (m_held.isEmpty() && !mayBeCut(piece.raw().sliced(1, piece.raw().size() - 2)));
}

QByteArray TextDecoder::end()
{
    return std::exchange(m_held, {}).isEmpty() ? QByteArray() : QByteArray("\xEF\xBF\xBD");
}

} // namespace sluice::json
