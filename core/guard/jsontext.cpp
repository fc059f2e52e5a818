// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/textguard.h"

#include "json/escape_p.h"

namespace sluice {

// The half of a text's guard that reads JSON: what an escape hides is looked at as what it stands for.

namespace {

/// Size of the escape that a text begins with; 0 when its end is still to come.
qsizetype escapeSize(QByteArrayView text)
{
    constexpr qsizetype unicode = 6;
    if (text.size() < 2)
        return 0;
    if (text[1] != 'u')
        return 2;
    if (text.size() < unicode)
        return 0;
    const bool isFirstHalf = (text[2] == 'd' || text[2] == 'D') && QByteArrayView("89abAB").contains(text[3]);
    if (!isFirstHalf)
        return unicode;
    if (text.size() == unicode || (text.size() == unicode + 1 && text[unicode] == '\\'))
        return 0;
    if (text[unicode] != '\\' || text[unicode + 1] != 'u')
        return unicode;
    return text.size() < 2 * unicode ? 0 : 2 * unicode;
}

/// Bytes of the character that a text begins with; 0 when the rest is still to come.
qsizetype characterSize(QByteArrayView text)
{
    const uchar first = uchar(text[0]);
    const qsizetype wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    for (qsizetype i = 1; i < wanted; ++i) {
        if (i == text.size())
            return 0;
        if ((uchar(text[i]) & 0xC0) != 0x80)
            return i;
    }
    return wanted;
}

} // namespace

void TextGuard::append(QByteArrayView utf8, qsizetype rawStart)
{
    m_read += utf8;
    m_origins.insert(m_origins.end(), std::size_t(utf8.size()), rawStart * 2 + (m_isInString ? 1 : 0));
}

void TextGuard::addJson(QByteArrayView piece)
{
    QByteArray text = m_pending;
    text += piece;
    const qsizetype origin = m_size - text.size();
    qsizetype at = 0;
    while (at < text.size()) {
        const QByteArrayView rest = QByteArrayView(text).sliced(at);
        const bool isEscape = m_isInString && rest[0] == '\\';
        const qsizetype size = isEscape ? escapeSize(rest) : characterSize(rest);
        if (size == 0)
            break;
        if (isEscape) {
            append(json::unescaped(rest.first(size)), origin + at);
        } else {
            const bool opens = rest[0] == '"' && !m_isInString;
            if (rest[0] == '"')
                m_isInString = false;
            append(rest.first(size), origin + at);
            m_isInString = m_isInString || opens;
        }
        at += size;
    }
    m_pending = text.sliced(at);
}

} // namespace sluice
