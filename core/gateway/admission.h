// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/tokenbucket.h"
#include "ledger/gatewaykeys.h"
#include "ledger/keyusage.h"

#include <map>
#include <mutex>

namespace sluice {

/// What a request uses, or is expected to use; a cost that is not known counts nothing.
struct Use {
    qint64 tokens = 0;
    double cost = 0; ///< US dollars
};

/// The two clocks a decision needs.
struct Instant {
    qint64 ns = 0;     ///< monotonic
    qint64 unixMs = 0; ///< for days and months
};
[[nodiscard]] Instant instantNow();

/// What was set aside for a request that runs.
struct Reservation {
    QByteArray keyHash;
    Use expected;
    qint64 day = 0;           ///< Julian day its cost counts for
    bool takesTokens = false; ///< from the tokens of a minute; else they are not limited
};

/// Holds every key to its requests and tokens per minute and to its budgets (behaviour.md §7). Thread-safe; shared by
/// the lanes. A decision takes a microsecond or two.
class Admission
{
public:
    /// What the keys had spent by `day` and in its month, before this began.
    void setSpent(const std::map<QByteArray, KeySpending> &spent, const QDate &day);

    /// Sets `expected` aside, or tells why the key must wait (429 `rate_limit_exceeded` with a time) or may not
    /// (429 `insufficient_quota`).
    [[nodiscard]] Result<Reservation> admit(const GatewayKey &key, const Use &expected, const Instant &now);
    /// Whether `admit` would set `expected` aside; changes nothing.
    [[nodiscard]] Result<void> check(const GatewayKey &key, const Use &expected, const Instant &now);
    /// Replaces what was set aside by what was used.
    void settle(const Reservation &reservation, const Use &used, const Instant &now);

private:
    struct Account {
        TokenBucket requests;
        TokenBucket tokens;
        qint64 day = 0;
        KeySpending spent;
        double reserved = 0;
    };
    [[nodiscard]] static Result<void> judge(Account &account, const GatewayKey &key, const Use &expected, qint64 nowNs);
    [[nodiscard]] Account &accountAt(const QByteArray &keyHash, qint64 unixMs);

    std::mutex m_mutex;
    std::map<QByteArray, Account> m_accounts;
    LocalDay m_day;
};

} // namespace sluice
