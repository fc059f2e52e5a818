// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertconfig.h"

#include <QDateTime>
#include <QTimeZone>

namespace sluice {

const QByteArrayList &alertKindNames()
{
    static const QByteArrayList names = {"budget",     "failures",     "latency",     "provider_down", "rate_limited",
                                         "no_traffic", "key_expiring", "export_lost", "secret_stale",  "guard"};
    return names;
}

const QByteArrayList &channelKindNames()
{
    static const QByteArrayList names = {"desktop",   "webhook",      "slack",    "teams",
                                         "pagerduty", "alertmanager", "opsgenie", "email"};
    return names;
}

const char *channelKeyMember(AlertChannel::Kind kind)
{
    switch (kind) {
    case AlertChannel::Kind::Webhook: return "signing_key";
    case AlertChannel::Kind::PagerDuty: return "routing_key";
    case AlertChannel::Kind::Opsgenie: return "api_key";
    case AlertChannel::Kind::Email: return "password";
    default: return nullptr;
    }
}

const QByteArrayList &severityNames()
{
    static const QByteArrayList names = {"info", "warning", "critical"};
    return names;
}

qint64 quietUntil(const QuietHours &quiet, qint64 unixMs)
{
    if (!quiet.from.isValid() || !quiet.to.isValid() || quiet.from == quiet.to)
        return 0;
    const QTimeZone zone = quiet.timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(quiet.timeZone);
    if (!zone.isValid())
        return 0;
    const QDate today = QDateTime::fromMSecsSinceEpoch(unixMs, zone).date();
    // One that began yesterday may still last.
    for (const QDate &day : {today.addDays(-1), today}) {
        if (!quiet.days.at(std::size_t(day.dayOfWeek() - 1)))
            continue;
        const QDateTime begin(day, quiet.from, zone);
        const QDateTime end(quiet.to < quiet.from ? day.addDays(1) : day, quiet.to, zone);
        if (unixMs >= begin.toMSecsSinceEpoch() && unixMs < end.toMSecsSinceEpoch())
            return end.toMSecsSinceEpoch();
    }
    return 0;
}

} // namespace sluice
