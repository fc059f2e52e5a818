// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/textwidth.h"

#include <QList>
#include <QString>

#include <utf8proc.h>

namespace sluice::terminal {

namespace {

constexpr char32_t emojiStyle = 0xfe0f;

bool isRegionalLetter(char32_t point)
{
    return point >= 0x1f1e6 && point <= 0x1f1ff;
}

/// Whether the emoji style makes it wide: signs that are one column as text.
bool hasEmojiStyle(char32_t point)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(point)) == UTF8PROC_CATEGORY_SO || point == 0x203c
           || point == 0x2049;
}

int pointWidth(char32_t point)
{
    return utf8proc_charwidth(static_cast<utf8proc_int32_t>(point));
}

} // namespace

bool CharacterWidth::add(char32_t point)
{
    const auto signedPoint = static_cast<utf8proc_int32_t>(point);
    const bool begins =
        m_last == 0 || utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(m_last), signedPoint, &m_state);
    if (begins) {
        m_state = 0;
        m_first = point;
        m_columns = pointWidth(point);
    } else if ((point == emojiStyle && hasEmojiStyle(m_first))
               || (isRegionalLetter(point) && isRegionalLetter(m_first))) {
        m_columns = 2;
    } else {
        m_columns = qMax(m_columns, pointWidth(point));
    }
    m_last = point;
    return begins;
}

int displayWidth(QByteArrayView utf8)
{
    CharacterWidth character;
    int width = 0;
    const auto points = QString::fromUtf8(utf8).toUcs4();
    for (const uint point : points) {
        const int before = character.columns();
        width += character.add(point) ? character.columns() : character.columns() - before;
    }
    return width;
}

QByteArray padded(QByteArrayView utf8, int width)
{
    CharacterWidth character;
    const auto points = QString::fromUtf8(utf8).toUcs4();
    int columns = 0; // of the characters before the present one
    qsizetype begin = 0;
    qsizetype end = 0;
    for (; end < points.size(); ++end) {
        const int last = character.columns();
        if (character.add(points.at(end))) {
            columns += last;
            begin = end;
        }
        if (columns + character.columns() > width)
            break;
    }
    const bool isCut = end < points.size();
    const auto *const text = reinterpret_cast<const char32_t *>(points.constData());
    const int used = isCut ? columns : columns + character.columns();
    return QString::fromUcs4(text, isCut ? begin : end).toUtf8() + QByteArray(qMax(0, width - used), ' ');
}

} // namespace sluice::terminal
