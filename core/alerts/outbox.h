// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alerter.h"
#include "alerts/alertstates.h"
#include "telemetry/delivery.h"

#include <map>

namespace sluice {

/// Sends what lies in `alert_outbox`, one message a channel at a time, and keeps what came of it: so neither a restart
/// nor a killed process loses one. Lives on the alerter's thread; what it is given outlives it.
class Outbox : public QObject
{
public:
    Outbox(const Store &store, Transport &transport, const AlertConfig &config, const Alerter::Options &options)
        : m_store(store)
        , m_transport(transport)
        , m_config(config)
        , m_options(options)
    {
    }

    /// Sends what is due.
    void deliver();

private:
    void send(OutboxItem item);
    void onDelivered(const OutboxItem &item, const Delivery &delivery);
    void settle(const OutboxItem &item, const QByteArray &state, qint64 dueMs = 0, const QString &said = {});
    void giveUp(const OutboxItem &item, const QString &why);
    [[nodiscard]] const AlertChannel *channelOf(const OutboxItem &item) const;

    const Store &m_store;
    Transport &m_transport;
    const AlertConfig &m_config;
    const Alerter::Options &m_options;
    /// By channel.
    std::map<QByteArray, std::unique_ptr<QObject>> m_posts;
};

} // namespace sluice
