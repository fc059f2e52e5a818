// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/limits/keyshare.h"

namespace sluice {

KeyShare::Verdict KeyShare::judge(const Claim &claim, const GatewayKey &key, qint64 day, qint64 nowNs)
{
    if (nowNs >= m_untilNs)
        m_free = {}; // others may have been given it by now
    if (claim.amount <= m_free)
        return Verdict::Holds;
    if (nowNs < m_refusedUntilNs && (m_failure || claim.amount > left()))
        return Verdict::Refused;
    const auto budget = [](std::optional<double> dollars) {
        return dollars ? std::optional(Money::ofDollars(*dollars)) : std::nullopt;
    };
    m_wish.day = budget(key.budgetDay);
    m_wish.month = budget(key.budgetMonth);
    m_wish.julianDay = day;
    m_wish.sinceNs = m_wish.asked.empty() ? nowNs : m_wish.sinceNs;
    m_wish.asked[claim.asker] = claim.amount;
    return Verdict::Ask;
}

void KeyShare::reserve(Money amount)
{
    m_free -= amount;
    m_reserved += amount;
    m_takenLately += amount;
}

void KeyShare::settle(Money reserved, Money spent)
{
    m_reserved -= reserved;
    m_spent += spent;
    m_free += reserved - spent;
}

QFuture<void> KeyShare::answered()
{
    if (m_wish.asked.empty())
        return QtFuture::makeReadyFuture();
    QPromise<void> promise;
    promise.start();
    QFuture<void> future = promise.future();
    m_promises.push_back(std::move(promise));
    return future;
}

std::optional<ShareHolder::Wish> KeyShare::wish(const QByteArray &keyHash) const
{
    if (m_wish.asked.empty())
        return {};
    ShareWish wish{keyHash, m_wish.day, m_wish.month, m_wish.julianDay};
    wish.least = m_wish.asked.begin()->second;
    for (const auto &[asker, amount] : m_wish.asked) {
        wish.least = std::min(wish.least, amount);
        wish.wanted += amount;
    }
    return ShareHolder::Wish{wish, {m_reserved, m_spent, m_free}, m_wish.sinceNs};
}

std::vector<QPromise<void>> KeyShare::answer()
{
    m_wish = {};
    return std::exchange(m_promises, {});
}

std::vector<QPromise<void>> KeyShare::grant(Money more, qint64 untilNs)
{
    m_free += more;
    m_untilNs = untilNs;
    m_isHeld = true;
    m_idleTurns = 0;
    m_refusedUntilNs = 0;
    m_failure.reset();
    return answer();
}

std::vector<QPromise<void>> KeyShare::refuse(Money left, std::optional<Error> why, qint64 untilNs)
{
    // `left` is told without what this process has free already.
    m_refusedLeft = left - std::max(m_free, Money());
    m_refusedUntilNs = untilNs;
    m_failure = std::move(why);
    return answer();
}

ShareHolder::Holding KeyShare::giveBack(bool all)
{
    const Money taken = std::exchange(m_takenLately, {});
    const Money needed = all ? Money() : taken + taken;
    m_free = std::min(m_free, needed);
    constexpr int turnsUntilWritten = 3;
    m_idleTurns = m_reserved.isZero() && m_free <= Money() ? m_idleTurns + 1 : 0;
    m_isHeld = m_idleTurns < turnsUntilWritten;
    return {m_reserved, m_spent, m_free};
}

} // namespace sluice
