// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counterformat.h"

#include "meter/moneydecimals.h"
#include "numbertext.h"

#include <QGuiApplication>

#include <cmath>

namespace sluice::format {

using namespace Qt::StringLiterals;

namespace {

QString tokens(std::optional<qint64> count)
{
    if (!count)
        return unknown();
    if (*count < 10'000)
        return QString::number(*count);
    const double thousands = static_cast<double>(*count) / 1000;
    return numberText(thousands, thousands < 100 ? 1 : 0) + u'k';
}

/// Amid letters that are written from the right a figure would stand behind its unit.
QString besideItsUnit(const QString &figure)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x200e) + figure : figure;
}

QString estimate(const QString &text, bool estimated)
{
    return estimated ? u"≈"_s + text : text;
}

} // namespace

QString unknown()
{
    return u"–"_s;
}

QString duration(std::optional<double> milliseconds)
{
    if (!milliseconds || *milliseconds < 0)
        return unknown();
    const double ms = *milliseconds;
    if (ms < 999.5)
        return besideItsUnit(numberText(ms, 0) + u" ms"_s);
    if (ms < 59'950)
        return besideItsUnit(numberText(ms / 1000, ms < 9'995 ? 2 : 1) + u" s"_s);
    const qint64 seconds = std::llround(ms / 1000);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString rate(std::optional<double> tokensPerSecond, bool estimated)
{
    if (!tokensPerSecond)
        return unknown();
    return estimate(numberText(*tokensPerSecond, *tokensPerSecond < 10 ? 1 : 0), estimated);
}

QString tokenPair(const Counters &counters)
{
    if (!counters.inputTokens && !counters.outputTokens)
        return unknown();
    return estimate(tokens(counters.inputTokens), counters.inputEstimated && counters.inputTokens) + u'/'
           + estimate(tokens(counters.outputTokens), counters.outputEstimated && counters.outputTokens);
}

QString cost(std::optional<double> dollars, bool estimated)
{
    if (!dollars)
        return unknown();
    return estimate(money(*dollars, *dollars < 1 ? 4 : 2), estimated);
}

QString money(double dollars, int decimals)
{
    return u'$' + numberText(dollars, moneyDecimals(dollars, decimals));
}

QString limit(std::optional<qint64> count)
{
    if (!count || *count <= 0)
        return unknown();
    if (*count >= 1'000'000) {
        const double millions = std::round(static_cast<double>(*count) / 100'000) / 10;
        return numberText(millions, millions == std::floor(millions) ? 0 : 1) + u'M';
    }
    return *count < 1000 ? QString::number(*count) : QString::number(*count / 1000) + u'k';
}

QString price(std::optional<double> dollars)
{
    if (!dollars)
        return unknown();
    // A price is what somebody set: all of its digits are shown.
    int decimals = 2;
    for (double scaled = *dollars * 100; std::abs(scaled - std::round(scaled)) > 1e-6 && decimals < 6; ++decimals)
        scaled *= 10;
    return u'$' + numberText(*dollars, decimals);
}

} // namespace sluice::format
