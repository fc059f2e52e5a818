// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/sharetable.h"
#include "store/database.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace sluice {

/// Who admits requests against shares of budgets: told on the thread of BudgetShares.
class ShareHolder
{
public:
    /// What is done with one key's share.
    struct Holding {
        Money reserved = {}; ///< for requests that run
        Money spent = {};    ///< since the start of the process, also what the store knows by now
        Money free = {};     ///< granted and not set aside
    };
    struct Wish {
        ShareWish wish;
        Holding holding;
        qint64 sinceNs = 0; ///< monotonic
    };

    virtual ~ShareHolder() = default;
    /// Wishes stay until they are granted or refused.
    [[nodiscard]] virtual std::vector<Wish> wishes() = 0;
    /// The free part of the key's share changes by `more`, and may be used until `untilNs` (monotonic).
    virtual void granted(const QByteArray &keyHash, Money more, qint64 untilNs) = 0;
    /// No more than `left` is to be had; asking again before `untilNs` would not help.
    virtual void refused(const QByteArray &keyHash, Money left, qint64 untilNs) = 0;
    /// The store cannot say.
    virtual void failed(const QByteArray &keyHash, const Error &why) = 0;
    /// Gives back what was free and is not needed, and tells what is held of each key. `all`: keeps nothing free.
    [[nodiscard]] virtual std::map<QByteArray, Holding> giveBack(bool all) = 0;
    /// What is free may be used until then.
    virtual void extended(qint64 untilNs) = 0;
};

/// Keeps this process's shares of the keys' budgets, so that all gateways on one store spend them together and a
/// request costs no transaction: a share is money a process may spend before the store knows. Shares are short: what is
/// not used goes back within a second or two, and what a killed process held comes back after `lease`. On a thread of
/// its own, which sleeps while nothing is held. Thread-safe.
class BudgetShares
{
public:
    struct Options {
        Database database = QString();
        std::chrono::milliseconds lease{10'000};
        /// So often leases are made longer and what is not used goes back.
        std::chrono::milliseconds interval{1000};
        /// How long a request waits for what others may give back, and how often it is looked for.
        std::chrono::milliseconds patience{2500};
        std::chrono::milliseconds look{200};
    };

    [[nodiscard]] static std::shared_ptr<BudgetShares> start(Options options);
    /// Gives back what is free.
    ~BudgetShares();
    BudgetShares(const BudgetShares &) = delete;
    BudgetShares &operator=(const BudgetShares &) = delete;

    /// Kept until the end; must not own this.
    void setHolder(std::shared_ptr<ShareHolder> holder);
    /// There are wishes.
    void wake();
    /// Costs that are in the store now, by key hash.
    void addWritten(const std::map<QByteArray, Money> &costs);

private:
    using Clock = std::chrono::steady_clock;

    explicit BudgetShares(Options options);
    void run();
    /// False when it is to end.
    [[nodiscard]] bool sleep();
    [[nodiscard]] std::shared_ptr<ShareHolder> currentHolder() const;
    [[nodiscard]] const Store *openStore(Error &why);
    void answerWishes();
    void tell(ShareHolder &holder, const ShareHolder::Wish &asked, const ShareAnswer &answer, qint64 usableUntil);
    void renew(bool last);
    [[nodiscard]] Money owed(const QByteArray &keyHash, const ShareHolder::Holding &holding) const;
    [[nodiscard]] ShareTerm term() const;
    [[nodiscard]] qint64 usableUntilNs() const;

    const Options m_options;
    const QByteArray m_holderId;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::shared_ptr<ShareHolder> m_holder;
    std::map<QByteArray, Money> m_written;
    bool m_woken = false;
    bool m_stopping = false;
    /// Of the thread only.
    std::unique_ptr<Store> m_store;
    bool m_holds = false;
    bool m_waits = false;
    Clock::time_point m_renewAt;
    std::thread m_thread; // last: it uses the others
};

} // namespace sluice
