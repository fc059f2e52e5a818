// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/budgetshares.h"

#include "base/clock.h"
#include "ledger/threadname.h"

#include <QDateTime>
#include <QUuid>

namespace sluice {

namespace {

qint64 nsOf(std::chrono::nanoseconds duration)
{
    return duration.count();
}

} // namespace

std::shared_ptr<BudgetShares> BudgetShares::start(Options options)
{
    return std::shared_ptr<BudgetShares>(new BudgetShares(std::move(options)));
}

BudgetShares::BudgetShares(Options options)
    : m_options(std::move(options))
    , m_holderId(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_thread([this] { run(); })
{
}

BudgetShares::~BudgetShares()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void BudgetShares::setHolder(std::shared_ptr<ShareHolder> holder)
{
    const std::lock_guard lock(m_mutex);
    m_holder = std::move(holder);
}

void BudgetShares::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_one();
}

void BudgetShares::addWritten(const std::map<QByteArray, Money> &costs)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[keyHash, cost] : costs)
        m_written[keyHash] += cost;
}

void BudgetShares::run()
{
    nameThisThread("sluice-budgets");
    while (sleep()) {
        answerWishes();
        if (m_holds && Clock::now() >= m_renewAt)
            renew(false);
    }
    if (m_holds)
        renew(true);
    m_store.reset();
}

bool BudgetShares::sleep()
{
    std::unique_lock lock(m_mutex);
    const auto isAwake = [this] { return m_stopping || m_woken; };
    if (m_waits)
        m_wake.wait_for(lock, m_options.look, isAwake);
    else if (m_holds)
        m_wake.wait_until(lock, m_renewAt, isAwake);
    else
        m_wake.wait(lock, isAwake);
    m_woken = false;
    return !m_stopping;
}

std::shared_ptr<ShareHolder> BudgetShares::currentHolder() const
{
    const std::lock_guard lock(m_mutex);
    return m_holder;
}

const Store *BudgetShares::openStore(Error &why)
{
    if (!m_store) {
        Result<std::unique_ptr<Store>> store = m_options.database.connection();
        if (store)
            m_store = std::move(*store);
        else
            why = store.error();
    }
    return m_store.get();
}

ShareTerm BudgetShares::term() const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return {m_holderId, now, now + m_options.lease.count()};
}

/// A little less than the lease, so that nobody else is given what is used at the very end.
qint64 BudgetShares::usableUntilNs() const
{
    return monotonicNs() + nsOf(m_options.lease) * 8 / 10;
}

/// What is in the store already is no longer owed.
Money BudgetShares::owed(const QByteArray &keyHash, const ShareHolder::Holding &holding) const
{
    const std::lock_guard lock(m_mutex);
    const auto written = m_written.find(keyHash);
    const Money known = written == m_written.end() ? Money() : written->second;
    return holding.reserved + std::max(holding.spent - known, Money());
}

void BudgetShares::answerWishes()
{
    m_waits = false;
    const std::shared_ptr<ShareHolder> holder = currentHolder();
    if (!holder)
        return;
    std::vector<ShareHolder::Wish> asked = holder->wishes();
    std::vector<ShareWish> wishes;
    for (ShareHolder::Wish &one : asked) {
        one.wish.owed = owed(one.wish.keyHash, one.holding);
        wishes.push_back(one.wish);
    }
    if (wishes.empty())
        return;
    // One transaction for all keys: however long the store lets us wait, they wait for it together.
    using Answers = std::vector<ShareAnswer>;
    Error why;
    const qint64 untilNs = usableUntilNs();
    const Store *store = openStore(why);
    const Result<Answers> answers = store ? leaseShares(*store, term(), wishes) : Result<Answers>(why);
    if (!answers)
        m_store.reset();
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (answers)
            tell(*holder, asked[i], (*answers)[i], untilNs);
        else
            holder->failed(wishes[i].keyHash, answers.error());
    }
}

void BudgetShares::tell(ShareHolder &holder, const ShareHolder::Wish &asked, const ShareAnswer &answer,
                        qint64 usableUntil)
{
    const ShareWish &wish = asked.wish;
    if (answer.granted > Money()) {
        if (!m_holds)
            m_renewAt = Clock::now() + m_options.interval;
        m_holds = true;
        holder.granted(wish.keyHash, answer.granted - asked.holding.free, usableUntil);
        return;
    }
    // What is being written now counts twice for a moment: in the store, and as owed.
    const bool mayComeBack = answer.othersHold || wish.owed > asked.holding.reserved;
    const bool isPatient = monotonicNs() - asked.sinceNs < nsOf(m_options.patience);
    if (mayComeBack && isPatient)
        m_waits = true;
    else
        holder.refused(wish.keyHash, answer.left, monotonicNs() + nsOf(m_options.interval));
}

void BudgetShares::renew(bool last)
{
    m_renewAt = Clock::now() + m_options.interval;
    const std::shared_ptr<ShareHolder> holder = currentHolder();
    std::map<QByteArray, Money> amounts;
    bool holds = false;
    if (holder) {
        for (const auto &[keyHash, holding] : holder->giveBack(last)) {
            const Money amount = owed(keyHash, holding) + std::max(holding.free, Money());
            amounts[keyHash] = amount;
            holds = holds || amount > Money();
        }
    }
    Error why;
    const qint64 untilNs = usableUntilNs();
    const Store *store = openStore(why);
    if (!store || !writeShares(*store, term(), amounts).ok()) {
        m_store.reset(); // what is held lapses, unless it goes better next time
        return;
    }
    m_holds = holds;
    if (holder)
        holder->extended(untilNs);
}

} // namespace sluice
