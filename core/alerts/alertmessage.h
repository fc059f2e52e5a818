// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertconfig.h"
#include "base/result.h"
#include "transport/transport.h"

namespace sluice {

/// What is told of one alert: plain text, in which whatever came from others is without control characters, and short.
struct AlertMessage {
    /// The same for the begin and the end of one alert.
    QByteArray id;
    QByteArray rule;
    QByteArray scope = {};
    AlertSeverity severity = AlertSeverity::Warning;
    bool isResolved = false;
    QString text;
    qint64 timeMs = 0;
    friend bool operator==(const AlertMessage &, const AlertMessage &) = default;
};

/// Foreign text as it may stand in a message.
[[nodiscard]] QString alertText(const QString &foreign);

/// As it lies in the outbox.
[[nodiscard]] QByteArray encodeMessage(const AlertMessage &message);
[[nodiscard]] Result<AlertMessage> decodeMessage(const QByteArray &json);

/// The POST that tells a channel of it, in the channel's own form; what has a meaning there is escaped. Not for
/// desktop and mail.
[[nodiscard]] TransportRequest channelRequest(const AlertChannel &channel, const AlertMessage &message);

} // namespace sluice
