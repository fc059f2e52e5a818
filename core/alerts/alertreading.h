// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertconfig.h"
#include "ledger/gatewaykeys.h"
#include "store/store.h"

#include <functional>
#include <map>

namespace sluice {

/// What a rule sees of one thing now.
struct AlertReading {
    QByteArray scope = {};
    /// What does not repeat: a crossed step is told once in its period. Empty: it may end and begin again.
    QByteArray period = {};
    QByteArray step = {};
    double value = 0;
    bool isOver = false;
    /// Said when it is.
    QString text = {};
};

/// What only the process knows.
struct AlertSources {
    /// Targets that are not asked, for they failed too often. May be empty.
    std::function<QByteArrayList()> downTargets = {};
    /// The keys that hold, those of a configuration among them. Empty: those of the store.
    std::function<std::vector<GatewayKey>()> keys = {};
    /// Secrets that could not be read, or not again: where they are kept, and why. May be empty.
    std::function<std::map<QByteArray, QString>()> staleSecrets = {};
};

/// Looks at the store for one rule. Scopes that are not among the readings are as they should be.
[[nodiscard]] Result<std::vector<AlertReading>> readAlert(const Store &store, const AlertRule &rule,
                                                          const AlertSources &sources, qint64 nowMs);

} // namespace sluice
