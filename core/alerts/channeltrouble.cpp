// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channeltrouble.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {
/// No rule has this name: `/` is in none.
constexpr QByteArrayView ofChannels = "alerts/channel";
} // namespace

Result<std::map<QByteArray, ChannelTrouble>> readChannelTroubles(const Store &store)
{
    QSqlQuery query(store.database());
    query.prepare(
        u"SELECT channel, said, state, tries, made_ms FROM alert_outbox WHERE state <> 'waiting' OR tries > 0 "
        "ORDER BY made_ms, id"_s);
    if (!query.exec())
        return storeError(u"reading alerts"_s, query.lastError().text());
    std::map<QByteArray, ChannelTrouble> troubles;
    while (query.next()) {
        const QByteArray channel = query.value(0).toString().toUtf8();
        const QString state = query.value(2).toString();
        if (state == "sent"_L1)
            troubles.erase(channel);
        else
            troubles[channel] = {query.value(1).toString(), state == "given_up"_L1, query.value(4).toLongLong()};
    }
    return troubles;
}

Result<void> tellOtherChannels(const Store &store, const AlertConfig &config, const QByteArray &dead,
                               const QString &why, qint64 nowMs)
{
    const QByteArray day = QDateTime::fromMSecsSinceEpoch(nowMs).toString(u"yyyy-MM-dd"_s).toLatin1();
    AlertMessage message;
    message.rule = ofChannels.toByteArray();
    message.id = message.rule + '/' + dead + '/' + day;
    message.scope = dead;
    message.text =
        u"The alert channel %1 does not take messages: %2"_s.arg(alertText(QString::fromUtf8(dead)), alertText(why));
    message.timeMs = nowMs;
    QSqlQuery query(store.database());
    query.prepare(u"INSERT INTO alert_outbox (id, channel, body, made_ms, due_ms, tries, state, said) "
                  "VALUES (?, ?, ?, ?, ?, 0, 'waiting', '') ON CONFLICT (id) DO NOTHING"_s);
    for (const AlertChannel &channel : config.channels) {
        if (channel.name == dead)
            continue;
        for (const QVariant &value :
             QVariantList{QString::fromUtf8(message.id + '-' + channel.name), QString::fromUtf8(channel.name),
                          QString::fromUtf8(encodeMessage(message)), nowMs, nowMs})
            query.addBindValue(value);
        if (!query.exec())
            return storeError(u"keeping an alert"_s, query.lastError().text());
    }
    return {};
}

bool isOfChannel(const AlertMessage &message)
{
    return message.rule == ofChannels;
}

} // namespace sluice
