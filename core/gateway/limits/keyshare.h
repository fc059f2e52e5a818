// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/budgetshares.h"
#include "ledger/gatewaykeys.h"

#include <QFuture>
#include <QPromise>

#include <map>

namespace sluice {

/// The part of one key's budgets that this process may spend, and what is wished of it. A value guarded by whoever
/// holds it.
class KeyShare
{
public:
    enum class Verdict {
        Holds,
        /// More may be had: it was wished, and whoever waits comes back when the future is ready.
        Ask,
        Refused
    };

    /// Money that one request asks for; another one of the same asker replaces it.
    struct Claim {
        Money amount = {};
        quint64 asker = 0;
    };

    /// Whether it can be set aside now; wishes for it if that is not known.
    [[nodiscard]] Verdict judge(const Claim &claim, const GatewayKey &key, qint64 day, qint64 nowNs);
    void reserve(Money amount);
    void settle(Money reserved, Money spent);
    /// For all requests that run.
    [[nodiscard]] Money reserved() const { return m_reserved; }

    /// Ready when the wish was answered; at once without one.
    [[nodiscard]] QFuture<void> answered();
    [[nodiscard]] std::optional<ShareHolder::Wish> wish(const QByteArray &keyHash) const;
    /// The promises to be kept, outside of the lock.
    [[nodiscard]] std::vector<QPromise<void>> grant(Money more, qint64 untilNs);
    [[nodiscard]] std::vector<QPromise<void>> refuse(Money left, std::optional<Error> why, qint64 untilNs);
    /// What is free and was not needed lately is no longer ours. Held until what was spent is in the store, too.
    [[nodiscard]] ShareHolder::Holding giveBack(bool all);
    void extend(qint64 untilNs) { m_untilNs = std::max(m_untilNs, untilNs); }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    /// What was left when it was refused last.
    [[nodiscard]] Money left() const { return m_refusedLeft + std::max(m_free, Money()); }
    /// Why nobody could say.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    [[nodiscard]] std::vector<QPromise<void>> answer();

    Money m_reserved;
    Money m_spent;
    Money m_free;
    Money m_takenLately;
    qint64 m_untilNs = 0; ///< of what is free
    bool m_isHeld = false;
    int m_idleTurns = 0;
    struct {
        std::optional<Money> day;
        std::optional<Money> month;
        qint64 julianDay = 0;
        std::map<quint64, Money> asked; ///< by asker
        qint64 sinceNs = 0;
    } m_wish; ///< none while nobody asks
    std::vector<QPromise<void>> m_promises;
    Money m_refusedLeft;
    qint64 m_refusedUntilNs = 0;
    std::optional<Error> m_failure;
};

} // namespace sluice
