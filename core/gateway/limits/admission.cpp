// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/limits/admission.h"

#include "base/clock.h"
#include "base/refusal.h"
#include "gateway/access/storerefusal.h"
#include "meter/moneydecimals.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace sluice {

namespace {

Error rateLimited(const GatewayKey &key, const QString &what, qint64 limit, std::chrono::nanoseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
    Error error = refusal(Refusal::KeyLimit,
                          QCoreApplication::translate(
                              "Gateway", "The gateway key \"%1\" is limited to %2 %3 per minute. Please try again "
                                         "in %4s, or raise the limit in Sluice.")
                              .arg(key.name)
                              .arg(limit)
                              .arg(what)
                              .arg(seconds.count()));
    error.retryAfter = seconds;
    return error;
}

/// `left` is what the budget still holds.
Error overBudget(const GatewayKey &key, const QString &period, double budget, Money left, Money expected)
{
    const auto written = [](double dollars) { return QString::number(dollars, 'f', moneyDecimals(dollars, 2)); };
    const QString amount = written(budget);
    const QString text =
        left <= Money()
            ? QCoreApplication::translate("Gateway",
                                          "The gateway key \"%1\" has used up its budget of $%2 for this %3. "
                                          "Raise the budget in Sluice, or use another key.")
                  .arg(key.name, amount, period)
            : QCoreApplication::translate("Gateway",
                                          "This request may cost $%4, and the budget of the gateway key \"%1\", "
                                          "$%2 for this %3, has $%5 left. Limit the answer's tokens (such as "
                                          "max_tokens), raise the budget in Sluice, or use another key.")
                  .arg(key.name, amount, period)
                  .arg(written(expected.dollars()), written(left.dollars()));
    return refusal(Refusal::OverBudget, text);
}

Error shareNeeded()
{
    Error error{ErrorKind::Quota, ErrorSource::Internal, true};
    error.code = "share_needed";
    return error;
}

void keep(std::vector<QPromise<void>> promises)
{
    for (QPromise<void> &promise : promises)
        promise.finish();
}

} // namespace

Instant instantNow()
{
    return {monotonicNs(), QDateTime::currentMSecsSinceEpoch()};
}

void Admission::setSpent(const std::map<QByteArray, SpentByDay> &spent)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[hash, days] : spent)
        m_accounts[hash].spent = days;
}

/// Every day keeps its own count, so that a clock set forth and back finds what was spent.
Result<void> Admission::judgeBudgets(const Account &account, const GatewayKey &key, Money expected, qint64 day)
{
    const auto judgeOne = [&](std::optional<double> budget, const DaySpan &span,
                              const QString &period) -> Result<void> {
        if (!budget)
            return {};
        const Money left = Money::ofDollars(*budget) - spentWithin(account.spent, span) - account.share.reserved();
        if (left > Money() && expected <= left)
            return {};
        return overBudget(key, period, *budget, left, expected);
    };
    const Result<void> ofDay = judgeOne(key.budgetDay, daySpan(day), QCoreApplication::translate("Gateway", "day"));
    if (!ofDay.ok())
        return ofDay;
    return judgeOne(key.budgetMonth, monthSpan(day), QCoreApplication::translate("Gateway", "month"));
}

Result<void> Admission::judgeShare(Account &account, const GatewayKey &key, Money expected, const Instant &now,
                                   quint64 asker)
{
    const std::shared_ptr<BudgetShares> shares = hasBudget(key) ? m_shares.lock() : nullptr;
    if (!shares)
        return {};
    const KeyShare::Verdict verdict = account.share.judge({expected, asker}, key, dayAt(now.unixMs), now.ns);
    if (verdict == KeyShare::Verdict::Holds)
        return {};
    if (verdict == KeyShare::Verdict::Ask) {
        shares->wake();
        return shareNeeded();
    }
    if (account.share.failure())
        return storeRefusal(StoreNeed::Writing);
    const bool ofDay = key.budgetDay && (!key.budgetMonth || *key.budgetDay <= *key.budgetMonth);
    return overBudget(
        key, ofDay ? QCoreApplication::translate("Gateway", "day") : QCoreApplication::translate("Gateway", "month"),
        ofDay ? *key.budgetDay : *key.budgetMonth, account.share.left(), expected);
}

Result<void> Admission::judge(Account &account, const GatewayKey &key, const Use &expected, qint64 day, qint64 nowNs)
{
    if (hasBudget(key) && !expected.isFree) {
        if (const Result<void> held = judgeBudgets(account, key, expected.cost, day); !held.ok())
            return held;
    }
    if (key.requestsPerMinute) {
        const auto wait = account.requests.wait(1, double(*key.requestsPerMinute), nowNs);
        if (wait.count() > 0)
            return rateLimited(key, QCoreApplication::translate("Gateway", "requests"), *key.requestsPerMinute, wait);
    }
    if (key.tokensPerMinute) {
        const auto wait = account.tokens.wait(double(expected.tokens), double(*key.tokensPerMinute), nowNs);
        if (wait.count() > 0)
            return rateLimited(key, QCoreApplication::translate("Gateway", "tokens"), *key.tokensPerMinute, wait);
    }
    return {};
}

Result<void> Admission::judgeWhole(Account &account, const GatewayKey &key, const Use &expected, const Instant &now,
                                   quint64 asker)
{
    const Result<void> fine = judge(account, key, expected, dayAt(now.unixMs), now.ns);
    return fine.ok() && !expected.isFree ? judgeShare(account, key, expected.cost, now, asker) : fine;
}

Result<void> Admission::check(const GatewayKey &key, const Use &expected, const Instant &now)
{
    const std::lock_guard lock(m_mutex);
    return judgeWhole(m_accounts[key.hash], key, expected, now, ++m_lastId);
}

Result<Reservation> Admission::admit(const GatewayKey &key, const Use &expected, const Instant &now)
{
    const std::lock_guard lock(m_mutex);
    return reserve(m_accounts[key.hash], key, expected, now);
}

Result<Reservation> Admission::reserve(Account &account, const GatewayKey &key, const Use &expected, const Instant &now)
{
    const quint64 id = ++m_lastId;
    if (const Result<void> fine = judgeWhole(account, key, expected, now, id); !fine.ok())
        return fine.error();
    // What is used without a limit must not be owed when one is set later.
    if (key.requestsPerMinute)
        account.requests.spend(1);
    if (key.tokensPerMinute)
        account.tokens.spend(double(expected.tokens));
    account.share.reserve(expected.cost);
    return Reservation{key.hash, expected, dayAt(now.unixMs), id, key.tokensPerMinute.has_value()};
}

Result<Reservation> Admission::admitOpen(const GatewayKey &key, const Use &most, Money first, const Instant &now)
{
    const std::lock_guard lock(m_mutex);
    Account &account = m_accounts[key.hash];
    if (account.hasOpen) // it is refused for what it may cost
        return reserve(account, key, most, now);
    Result<Reservation> reservation = reserve(account, key, {most.tokens, first}, now);
    if (reservation) {
        account.hasOpen = true;
        reservation->isOpen = true;
    }
    return reservation;
}

Result<void> Admission::raise(Reservation &reservation, const GatewayKey &key, Money more, const Instant &now)
{
    if (more.isZero())
        return {};
    const std::lock_guard lock(m_mutex);
    Account &account = m_accounts[reservation.keyHash];
    if (const Result<void> held = judgeBudgets(account, key, more, dayAt(now.unixMs)); !held.ok())
        return held;
    if (const Result<void> held = judgeShare(account, key, more, now, reservation.id); !held.ok())
        return needsShare(held.error()) ? Result<void>() : held; // it goes on until that is known
    account.share.reserve(more);
    reservation.expected.cost += more;
    return {};
}

void Admission::spend(Account &account, qint64 day, Money cost)
{
    // More days than any clock has a use for: the oldest matter to no budget.
    constexpr std::size_t mostDays = 1000;
    account.spent[day] += cost;
    if (account.spent.size() > mostDays)
        account.spent.erase(account.spent.begin());
}

void Admission::settle(const Reservation &reservation, const Use &used)
{
    const std::lock_guard lock(m_mutex);
    Account &account = m_accounts[reservation.keyHash];
    if (reservation.takesTokens)
        account.tokens.spend(double(used.tokens - reservation.expected.tokens));
    account.share.settle(reservation.expected.cost, used.cost);
    account.hasOpen = account.hasOpen && !reservation.isOpen;
    if (!used.cost.isZero())
        spend(account, reservation.day, used.cost);
}

void Admission::correct(const QByteArray &keyHash, qint64 day, Money more)
{
    const std::lock_guard lock(m_mutex);
    Account &account = m_accounts[keyHash];
    account.share.settle({}, more);
    // Of what another gateway booked nothing was counted here.
    const Money spent = account.spent[day];
    spend(account, day, std::max(spent + more, Money()) - spent);
}

bool Admission::needsShare(const Error &error)
{
    return error.source == ErrorSource::Internal && error.code == "share_needed";
}

QFuture<void> Admission::whenShared(const QByteArray &keyHash)
{
    const std::lock_guard lock(m_mutex);
    return m_accounts[keyHash].share.answered();
}

std::vector<ShareHolder::Wish> Admission::wishes()
{
    const std::lock_guard lock(m_mutex);
    std::vector<Wish> wishes;
    for (const auto &[keyHash, account] : m_accounts) {
        if (const std::optional<Wish> wish = account.share.wish(keyHash))
            wishes.push_back(*wish);
    }
    return wishes;
}

void Admission::granted(const QByteArray &keyHash, Money more, qint64 untilNs)
{
    std::unique_lock lock(m_mutex);
    std::vector<QPromise<void>> promises = m_accounts[keyHash].share.grant(more, untilNs);
    lock.unlock();
    keep(std::move(promises));
}

void Admission::refused(const QByteArray &keyHash, Money left, qint64 untilNs)
{
    std::unique_lock lock(m_mutex);
    std::vector<QPromise<void>> promises = m_accounts[keyHash].share.refuse(left, {}, untilNs);
    lock.unlock();
    keep(std::move(promises));
}

/// Not for long: the next request after this asks again.
void Admission::failed(const QByteArray &keyHash, const Error &why)
{
    constexpr std::chrono::nanoseconds pause = std::chrono::milliseconds(250);
    std::unique_lock lock(m_mutex);
    std::vector<QPromise<void>> promises = m_accounts[keyHash].share.refuse({}, why, monotonicNs() + pause.count());
    lock.unlock();
    keep(std::move(promises));
}

std::map<QByteArray, ShareHolder::Holding> Admission::giveBack(bool all)
{
    const std::lock_guard lock(m_mutex);
    std::map<QByteArray, Holding> held;
    for (auto &[keyHash, account] : m_accounts) {
        if (account.share.isHeld())
            held[keyHash] = account.share.giveBack(all);
    }
    return held;
}

void Admission::extended(qint64 untilNs)
{
    const std::lock_guard lock(m_mutex);
    for (auto &[keyHash, account] : m_accounts)
        account.share.extend(untilNs);
}

} // namespace sluice
