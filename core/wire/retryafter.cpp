// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/retryafter.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace sluice {

namespace {

using std::chrono::milliseconds;

std::optional<milliseconds> fromNumber(const QByteArray &text, double factor)
{
    constexpr double longest = 366.0 * 24 * 3600 * 1000;
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok) * factor;
    if (!ok || !std::isfinite(number) || number < 0 || number > longest)
        return {};
    return milliseconds(qint64(std::ceil(number)));
}

/// Unix milliseconds of an HTTP date ("Sun, 06 Nov 1994 08:49:37 GMT").
std::optional<qint64> fromDate(const QByteArray &text)
{
    QByteArray date = text.trimmed();
    if (!date.endsWith(" GMT"))
        return {};
    date.chop(4);
    const QDateTime time =
        QLocale::c().toDateTime(QString::fromLatin1(date), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    if (!time.isValid())
        return {};
    return QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

std::optional<milliseconds> retryAfter(const HeaderList &headers, qint64 nowUnixMs)
{
    if (const auto exact = fromNumber(headers.value("retry-after-ms"), 1))
        return exact;
    const QByteArray value = headers.value("retry-after");
    if (const auto seconds = fromNumber(value, 1000))
        return seconds;
    if (const auto date = fromDate(value))
        return milliseconds(std::max<qint64>(0, *date - nowUnixMs));
    return {};
}

std::optional<milliseconds> retryAfterByDate(const HeaderList &headers)
{
    const auto now = fromDate(headers.value("date"));
    if (!now && fromDate(headers.value("retry-after")))
        return {};
    return retryAfter(headers, now.value_or(0));
}

} // namespace sluice
