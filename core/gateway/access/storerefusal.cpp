// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/storerefusal.h"

#include "base/refusal.h"

#include <QCoreApplication>

namespace sluice {

namespace {

QString whatFails(StoreNeed need)
{
    switch (need) {
    case StoreNeed::Writing:
        return QCoreApplication::translate("Gateway", "The gateway cannot write its data store, by which budgets are "
                                                      "kept together with other gateways.");
    case StoreNeed::Owners:
        return QCoreApplication::translate("Gateway", "The gateway cannot read its data store, which knows whose the "
                                                      "answers are that providers keep.");
    case StoreNeed::Reading: break;
    }
    return QCoreApplication::translate("Gateway", "The gateway cannot read its data store, which knows what keys are "
                                                  "revoked and what they have spent.");
}

} // namespace

Error storeRefusal(StoreNeed need)
{
    const QString what = whatFails(need);
    const QString then =
        QCoreApplication::translate("Gateway", "It goes on trying; send the request again later. What is wrong with "
                                               "the store is told where the gateway runs.");
    Error error = refusal(Refusal::StoreUnavailable, what + QLatin1Char(' ') + then);
    error.retryAfter = std::chrono::seconds(2);
    return error;
}

} // namespace sluice
