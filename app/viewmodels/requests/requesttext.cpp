// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttext.h"

#include "counterformat.h"
#include "foreigntext.h"
#include "meter/usagejudgement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sluice::requesttext {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownName = 200;

/// What was given up for another target is estimated into sums, and nobody says into which.
EstimatedSides estimatesOf(const RequestRecord &record)
{
    if (!record.isEstimated)
        return {};
    return record.attempts.size() > 1 ? EstimatedSides{true, true} : estimatedSides(record.usageJudgement);
}

} // namespace

QString time(const RequestRecord &record)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(record.timeMs);
    if (at.date() == QDate::currentDate())
        return QLocale().toString(at.time(), u"HH:mm:ss"_s);
    //: The form of a day and a time, as Qt has it (QDateTime::toString): "5 Mar 14:03".
    return QLocale().toString(at, QCoreApplication::translate("RequestText", "d MMM HH:mm"));
}

QString fullTime(const RequestRecord &record)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(record.timeMs);
    return u"%1 %2"_s.arg(QLocale().toString(at.date(), QLocale::ShortFormat),
                          QLocale().toString(at.time(), u"HH:mm:ss.zzz"_s));
}

QString client(const RequestRecord &record)
{
    return record.client.isEmpty() ? format::unknown() : visibleText(record.client, longestShownName);
}

QString name(const QByteArray &utf8)
{
    return utf8.isEmpty() ? format::unknown() : visibleText(QString::fromUtf8(utf8), longestShownName);
}

QString status(const RequestRecord &record)
{
    if (isStopped(record))
        return QCoreApplication::translate("RequestText", "stopped");
    const QString number = record.status > 0 ? QString::number(record.status) : format::unknown();
    return record.errorKind.isEmpty() ? number : u"%1 %2"_s.arg(number, name(record.errorKind));
}

QString ttft(const RequestRecord &record)
{
    return format::duration(record.times.ttft());
}

QString rate(const RequestRecord &record)
{
    return format::rate(record.tokensPerSecond, estimatesOf(record).output);
}

QString tokens(const RequestRecord &record)
{
    Counters counters;
    counters.inputTokens = record.usage.input;
    counters.outputTokens = record.usage.output;
    const EstimatedSides estimates = estimatesOf(record);
    counters.inputEstimated = estimates.input;
    counters.outputEstimated = estimates.output;
    return format::tokenPair(counters);
}

QString cost(const RequestRecord &record)
{
    if (!record.cost)
        return format::unknown();
    const QString amount = format::cost(record.cost->dollars(), record.isEstimated);
    return record.isUnpriced ? u"> "_s + amount : amount;
}

} // namespace sluice::requesttext
