// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertmessage.h"
#include "alerts/alertreading.h"
#include "audit/changes.h"

#include <map>

namespace sluice {

/// One row of `alert_states`, for a list.
struct AlertState {
    QByteArray rule;
    QByteArray scope;
    QByteArray period;
    QByteArray step;
    QByteArray state; ///< pending, firing, resolved
    qint64 sinceMs = 0;
    double value = 0;
};
[[nodiscard]] Result<std::vector<AlertState>> readAlertStates(const Store &store);

/// Takes what a rule sees now: moves its states on and puts what is to be told into the outbox, in one transaction. A
/// change of the one row (rule, scope, period, step) is the right to tell, so that however many look, it is told once.
[[nodiscard]] Result<void> applyReadings(const Store &store, const AlertConfig &config, const AlertRule &rule,
                                         const std::vector<AlertReading> &readings, qint64 nowMs);

/// Until when nobody is told of a rule (Unix ms); "*" is all of them. Those that are over are not there.
[[nodiscard]] Result<std::map<QByteArray, qint64>> readSilences(const Store &store, qint64 nowMs);
/// A silence that holds, as it is listed.
struct AlertSilence {
    QByteArray rule; ///< "*" is all of them
    qint64 untilMs = 0;
    /// Who made it, by what way and when, as the audit log says; empty and 0 where that row was cut off.
    QByteArray actor = {};
    QByteArray via = {};
    qint64 sinceMs = 0;
};
/// Those that end first come first.
[[nodiscard]] Result<std::vector<AlertSilence>> listSilences(const Store &store, qint64 nowMs);
/// Nobody is told of a rule until then (Unix ms); "*" is all of them. 0 ends it. The audit log has a row of it.
[[nodiscard]] Result<void> silenceAlerts(const Changes &changes, const QByteArray &rule, qint64 untilMs);

/// A message for a channel.
struct OutboxItem {
    QByteArray id;
    QByteArray channel;
    QByteArray body;
    qint64 madeMs = 0;
    int tries = 0;
};
/// Those that are due, oldest first, at most a hundred.
[[nodiscard]] Result<std::vector<OutboxItem>> dueMessages(const Store &store, qint64 nowMs);
/// What became of one: `state` is waiting, sent or given_up; `said` for people.
[[nodiscard]] Result<void> setMessage(const Store &store, const OutboxItem &item, const QByteArray &state, qint64 dueMs,
                                      const QString &said);
/// Forgets what is over for a month.
[[nodiscard]] Result<void> tidyAlerts(const Store &store, qint64 nowMs);

} // namespace sluice
