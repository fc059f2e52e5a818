// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessiondays.h"

#include <QCoreApplication>
#include <QLocale>

namespace sluice {

QString dayHeading(QDate day, QDate today)
{
    const qint64 age = day.daysTo(today);
    if (age <= 0)
        return QCoreApplication::translate("SessionDays", "Today");
    if (age == 1)
        return QCoreApplication::translate("SessionDays", "Yesterday");
    if (age <= 7)
        return QCoreApplication::translate("SessionDays", "Last 7 days");
    const QString month = QLocale().standaloneMonthName(day.month());
    return day.year() == today.year() ? month : QStringLiteral("%1 %2").arg(month).arg(day.year());
}

} // namespace sluice
