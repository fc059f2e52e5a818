// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QDateTime>

namespace sluice {

namespace {

Error refused(ErrorKind kind, const QByteArray &type, const QByteArray &code, const QString &message)
{
    Error error{kind, ErrorSource::Downstream};
    error.httpStatus = 429;
    error.type = type;
    error.code = code;
    error.message = message;
    return error;
}

Error rateLimited(const GatewayKey &key, const QString &what, qint64 limit, std::chrono::nanoseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
    Error error = refused(ErrorKind::RateLimit, "rate_limit_error", "rate_limit_exceeded",
                          QCoreApplication::translate(
                              "Gateway", "The gateway key \"%1\" is limited to %2 %3 per minute. Please try again "
                                         "in %4s, or raise the limit in Sluice.")
                              .arg(key.name)
                              .arg(limit)
                              .arg(what)
                              .arg(seconds.count()));
    error.retryable = true;
    error.retryAfter = seconds;
    return error;
}

Error overBudget(const GatewayKey &key, const QString &period, double budget)
{
    return refused(ErrorKind::Quota, "insufficient_quota", "insufficient_quota",
                   QCoreApplication::translate("Gateway", "The gateway key \"%1\" has used up its budget of $%2 for "
                                                          "this %3. Raise the budget in Sluice, or use another key.")
                       .arg(key.name)
                       .arg(budget, 0, 'f', 2)
                       .arg(period));
}

bool isSpent(std::optional<double> budget, double used, double expected)
{
    // The last fraction of a cent is rounding, not money.
    constexpr double rounding = 1e-9;
    return budget && (used >= *budget || used + expected > *budget + rounding);
}

bool sameMonth(qint64 day, qint64 other)
{
    const QDate a = QDate::fromJulianDay(day);
    const QDate b = QDate::fromJulianDay(other);
    return a.year() == b.year() && a.month() == b.month();
}

} // namespace

Instant instantNow()
{
    return {monotonicNs(), QDateTime::currentMSecsSinceEpoch()};
}

void Admission::setSpent(const std::map<QByteArray, KeySpending> &spent, const QDate &day)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[hash, spending] : spent) {
        Account &account = m_accounts[hash];
        account.spent = spending;
        account.day = day.toJulianDay();
    }
}

Admission::Account &Admission::accountAt(const QByteArray &keyHash, qint64 unixMs)
{
    Account &account = m_accounts[keyHash];
    const qint64 day = m_day.at(unixMs).toJulianDay();
    // A day back is a clock or a time zone put right, or a thread that read the time before midnight.
    if (account.day == day || account.day == day + 1)
        return account;
    account.spent.day = 0;
    if (!sameMonth(account.day, day))
        account.spent.month = 0;
    account.day = day;
    return account;
}

Result<void> Admission::judge(Account &account, const GatewayKey &key, const Use &expected, qint64 nowNs)
{
    if (isSpent(key.budgetDay, account.spent.day + account.reserved, expected.cost))
        return overBudget(key, QCoreApplication::translate("Gateway", "day"), *key.budgetDay);
    if (isSpent(key.budgetMonth, account.spent.month + account.reserved, expected.cost))
        return overBudget(key, QCoreApplication::translate("Gateway", "month"), *key.budgetMonth);
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

Result<void> Admission::check(const GatewayKey &key, const Use &expected, const Instant &now)
{
    const std::lock_guard lock(m_mutex);
    return judge(accountAt(key.hash, now.unixMs), key, expected, now.ns);
}

Result<Reservation> Admission::admit(const GatewayKey &key, const Use &expected, const Instant &now)
{
    const std::lock_guard lock(m_mutex);
    Account &account = accountAt(key.hash, now.unixMs);
    if (const Result<void> fine = judge(account, key, expected, now.ns); !fine.ok())
        return fine.error();
    // What is used without a limit must not be owed when one is set later.
    if (key.requestsPerMinute)
        account.requests.take(1);
    if (key.tokensPerMinute)
        account.tokens.take(double(expected.tokens));
    account.reserved += expected.cost;
    return Reservation{key.hash, expected, account.day, key.tokensPerMinute.has_value()};
}

void Admission::settle(const Reservation &reservation, const Use &used, const Instant &now)
{
    const std::lock_guard lock(m_mutex);
    Account &account = accountAt(reservation.keyHash, now.unixMs);
    if (reservation.takesTokens)
        account.tokens.take(double(used.tokens - reservation.expected.tokens));
    account.reserved -= reservation.expected.cost;
    if (reservation.day == account.day)
        account.spent.day += used.cost;
    if (sameMonth(reservation.day, account.day))
        account.spent.month += used.cost;
}

} // namespace sluice
