// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/limits/keyshare.h"
#include "gateway/limits/tokenbucket.h"
#include "ledger/gatewaykeys.h"

#include <map>
#include <mutex>

namespace sluice {

/// What a request uses, or is expected to use; a cost that is not known counts nothing.
struct Use {
    qint64 tokens = 0;
    Money cost = {};
    /// It is known to cost nothing, whatever it uses: no budget has a say in it.
    bool isFree = false;
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
    qint64 day = 0; ///< Julian day its cost counts for
    quint64 id = 0; ///< of the request, among all of one Admission
    /// From the tokens of a minute; else they are not limited.
    bool takesTokens = false;
    /// Less than it may cost: more is set aside while it runs.
    bool isOpen = false;
};

/// Holds every key to its requests and tokens per minute and to its budgets (core/gateway/README.md#keys-limits-money).
/// Thread-safe; shared by the lanes. A decision takes a microsecond or two.
///
/// With shares, other gateways spend of the same budgets: then a budget lets through what this process was granted of
/// it. Where that does not suffice, `needsShare` is true of the error: the request comes back when `whenShared` is
/// ready.
class Admission final : public ShareHolder
{
public:
    /// Before the first request.
    void setShares(const std::shared_ptr<BudgetShares> &shares) { m_shares = shares; }
    /// Such an error never leaves the gateway.
    [[nodiscard]] static bool needsShare(const Error &error);
    [[nodiscard]] QFuture<void> whenShared(const QByteArray &keyHash);

    /// What the keys had spent before this began.
    void setSpent(const std::map<QByteArray, SpentByDay> &spent);

    /// Sets `expected` aside, or tells why the key must wait (429 `rate_limit_exceeded` with a time) or may not
    /// (429 `insufficient_quota`).
    [[nodiscard]] Result<Reservation> admit(const GatewayKey &key, const Use &expected, const Instant &now);
    /// Sets `first` aside, which is less than the request may cost, for one that can be ended when there is no more. A
    /// key has one such request at a time, so that its budget is never passed by more than that one may cost.
    [[nodiscard]] Result<Reservation> admitOpen(const GatewayKey &key, const Use &most, Money first,
                                                const Instant &now);
    /// Sets more money aside for a request that runs; an error when its key's budgets do not hold it.
    [[nodiscard]] Result<void> raise(Reservation &reservation, const GatewayKey &key, Money more, const Instant &now);
    /// Whether `admit` would set `expected` aside; sets nothing aside, but asks for a share as `admit` does.
    [[nodiscard]] Result<void> check(const GatewayKey &key, const Use &expected, const Instant &now);
    /// Replaces what was set aside by what was used.
    void settle(const Reservation &reservation, const Use &used);
    /// What was settled on that Julian day turned out to cost so much more, or less.
    void correct(const QByteArray &keyHash, qint64 day, Money more);

    [[nodiscard]] std::vector<Wish> wishes() override;
    void granted(const QByteArray &keyHash, Money more, qint64 untilNs) override;
    void refused(const QByteArray &keyHash, Money left, qint64 untilNs) override;
    void failed(const QByteArray &keyHash, const Error &why) override;
    [[nodiscard]] std::map<QByteArray, Holding> giveBack(bool all) override;
    void extended(qint64 untilNs) override;

private:
    struct Account {
        TokenBucket requests;
        TokenBucket tokens;
        SpentByDay spent;
        bool hasOpen = false;
        KeyShare share; ///< knows what is reserved
    };
    [[nodiscard]] static Result<void> judge(Account &account, const GatewayKey &key, const Use &expected, qint64 day,
                                            qint64 nowNs);
    [[nodiscard]] static Result<void> judgeBudgets(const Account &account, const GatewayKey &key, Money expected,
                                                   qint64 day);
    /// With the mutex held.
    [[nodiscard]] Result<Reservation> reserve(Account &account, const GatewayKey &key, const Use &expected,
                                              const Instant &now);
    /// Whether the share holds it; wishes for more if not, in place of what this asker wished before.
    [[nodiscard]] Result<void> judgeShare(Account &account, const GatewayKey &key, Money expected, const Instant &now,
                                          quint64 asker);
    /// By limits, budgets and share.
    [[nodiscard]] Result<void> judgeWhole(Account &account, const GatewayKey &key, const Use &expected,
                                          const Instant &now, quint64 asker);
    static void spend(Account &account, qint64 day, Money cost);
    [[nodiscard]] qint64 dayAt(qint64 unixMs) { return m_day.at(unixMs).toJulianDay(); }

    /// They own this.
    std::weak_ptr<BudgetShares> m_shares;
    std::mutex m_mutex;
    std::map<QByteArray, Account> m_accounts;
    quint64 m_lastId = 0;
    LocalDay m_day;
};

} // namespace sluice
