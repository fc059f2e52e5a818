// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertmessage.h"
#include "store/store.h"

#include <map>

namespace sluice {

/// What a channel that takes no messages said of its last one.
struct ChannelTrouble {
    QString said;
    bool isGivenUp = false; ///< else it is sent again
    qint64 madeMs = 0;      ///< Unix, of the message
};
/// By channel; those whose last message came through are not among them.
[[nodiscard]] Result<std::map<QByteArray, ChannelTrouble>> readChannelTroubles(const Store &store);

/// Puts into the outbox what the other channels are told of one that did not take a message; once a day.
[[nodiscard]] Result<void> tellOtherChannels(const Store &store, const AlertConfig &config, const QByteArray &dead,
                                             const QString &why, qint64 nowMs);
/// Whether it is such a message: nobody is told that one of these was not taken.
[[nodiscard]] bool isOfChannel(const AlertMessage &message);

} // namespace sluice
