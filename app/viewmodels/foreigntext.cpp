// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreigntext.h"

#include <QStringList>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

bool hides(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // turns of direction, zero-width signs
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Separator_Space: return sign != U' ';
    default: return false;
    }
}

QString shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : text.first(longest) + u'…';
}

} // namespace

QString visibleText(const QString &text, qsizetype longest)
{
    QString shown;
    for (const char32_t sign : shortened(text, longest).toUcs4()) {
        if (hides(sign))
            shown += u"‹U+%1›"_s.arg(static_cast<uint>(sign), 4, 16, QChar(u'0')).toUpper();
        else
            shown += QString::fromUcs4(&sign, 1);
    }
    return shown;
}

QString unmarkedText(const QString &text, qsizetype longest)
{
    QStringList lines = shortened(text, longest).split(u'\n');
    for (QString &line : lines)
        line = visibleText(line).replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'＆');
    return lines.join(u'\n');
}

} // namespace sluice
