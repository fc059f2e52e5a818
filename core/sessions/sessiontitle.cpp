// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/session.h"

#include <QStringList>

namespace sluice {

namespace {

constexpr qsizetype longest = 60;
/// A word that is longer is cut rather than left out.
constexpr qsizetype shortest = 30;

} // namespace

QString titleOf(const QByteArray &prompt)
{
    const QString line = QString::fromUtf8(prompt.left(4 * longest * 4)).simplified();
    if (line.size() <= longest)
        return line;
    qsizetype end = line.lastIndexOf(u' ', longest);
    if (end < shortest)
        end = line.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return line.left(end) + QChar(u'…');
}

} // namespace sluice
