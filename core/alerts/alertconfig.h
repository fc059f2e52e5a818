// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QByteArrayList>
#include <QString>
#include <QTime>

#include <array>
#include <chrono>
#include <vector>

namespace sluice {

enum class AlertSeverity { Info, Warning, Critical };

/// What is watched, as the configuration's `alerts.rules.NAME` says. A value; what a kind does not use is left alone.
struct AlertRule {
    enum class Kind {
        Budget,       ///< a key's spending reaches a part of its budget
        Failures,     ///< too large a share of the requests fails
        Latency,      ///< the 95th of a hundred is too slow
        ProviderDown, ///< a provider's breaker is open
        RateLimited,  ///< providers refuse for their limits
        NoTraffic,    ///< nobody asks
        KeyExpiring,  ///< a client key ends soon
        ExportLost,   ///< an export lost records
        SecretStale,  ///< a secret could not be read, or not again
        Guard,        ///< guards refuse requests or end answers
    };
    QByteArray name;
    Kind kind = Kind::Budget;
    AlertSeverity severity = AlertSeverity::Warning;
    /// Names of channels; empty: all.
    QByteArrayList channels = {};
    /// Names of client keys, for budgets and keys that end; empty: all.
    QByteArrayList keys = {};
    /// Per cent of a budget.
    std::vector<int> steps = {50, 80, 100};
    /// Also of a budget that will be spent before its day or month is over, if it goes on as until now.
    bool forecast = false;
    double sharePercent = 10;
    double thresholdMs = 10'000;
    /// Times to the first token instead of whole ones.
    bool ofFirstToken = false;
    /// So many at least are counted, or there is nothing to be said.
    int minimum = 10;
    std::chrono::seconds window{300};
    /// How long it must hold before anybody is told.
    std::chrono::seconds holds{0};
    /// Told again while it lasts; zero: never.
    std::chrono::hours repeat{0};
    int days = 7;
    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// Who is told: `alerts.channels.NAME`. A value.
struct AlertChannel {
    enum class Kind { Desktop, Webhook, Slack, Teams, PagerDuty, Alertmanager, Opsgenie, Email };
    QByteArray name;
    Kind kind = Kind::Desktop;
    /// The address: of Slack and Teams it is all that is needed to write there.
    Secret url = {};
    /// What signs a webhook's bodies, PagerDuty's routing key, Opsgenie's key, the password of a mail server's user.
    Secret key = {};
    // Of mail; `url` is the server's.
    QByteArray from = {};
    QByteArrayList to = {};
    QByteArray user = {};
    friend bool operator==(const AlertChannel &a, const AlertChannel &b)
    {
        return a.name == b.name && a.kind == b.kind && a.url.reveal() == b.url.reveal()
               && a.key.reveal() == b.key.reveal() && a.from == b.from && a.to == b.to && a.user == b.user;
    }
};

/// When only what is critical is told at once: `alerts.quiet`. What comes then waits for the end.
struct QuietHours {
    QTime from = {};
    QTime to = {}; ///< before `from`: over midnight
    /// IANA name; empty: this machine's.
    QByteArray timeZone = {};
    /// Days it begins on, Monday first.
    std::array<bool, 7> days = {true, true, true, true, true, true, true};
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

struct AlertConfig {
    std::vector<AlertRule> rules = {};
    std::vector<AlertChannel> channels = {};
    QuietHours quiet = {};
    friend bool operator==(const AlertConfig &, const AlertConfig &) = default;
};

/// The end of the quiet hours that a moment lies in, in Unix ms; 0 when it lies in none.
[[nodiscard]] qint64 quietUntil(const QuietHours &quiet, qint64 unixMs);

/// Names as the configuration has them.
[[nodiscard]] const QByteArrayList &alertKindNames();
[[nodiscard]] const QByteArrayList &channelKindNames();
[[nodiscard]] const QByteArrayList &severityNames();
/// What a kind of channel has beside its address that is secret; null: nothing.
[[nodiscard]] const char *channelKeyMember(AlertChannel::Kind kind);

} // namespace sluice
