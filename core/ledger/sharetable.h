// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/keyusage.h"

namespace sluice {

/// Whose shares, and for how long: a holder that does not come back loses them.
struct ShareTerm {
    QByteArray holder; ///< unique among all gateways on the store
    qint64 nowMs = 0;  ///< unix, as all times here
    qint64 untilMs = 0;
};

/// A wish for a share of one key's budgets.
struct ShareWish {
    QByteArray keyHash;
    std::optional<Money> budgetDay = {};
    std::optional<Money> budgetMonth = {};
    qint64 day = 0; ///< Julian
    /// What the holder has set aside or spent, and the store does not know yet.
    Money owed = {};
    /// Beyond that; with less than `least` nothing can be done.
    Money least = {};
    Money wanted = {};
};

/// What came of a wish.
struct ShareAnswer {
    /// At least what was needed, or zero.
    Money granted = {};
    /// What the budgets still hold for this holder.
    Money left = {};
    /// Others hold shares, which they may give back.
    bool othersHold = false;
};

/// Gives the holder a share of what each key's budgets have left: beyond what it wished, some more for its next
/// requests, and never more than half of it. As many answers as wishes, one transaction.
[[nodiscard]] Result<std::vector<ShareAnswer>> leaseShares(const Store &store, const ShareTerm &term,
                                                           const std::vector<ShareWish> &wishes);

/// Writes what the holder holds of each key, owed and free; nothing of a key takes it off the list.
[[nodiscard]] Result<void> writeShares(const Store &store, const ShareTerm &term,
                                       const std::map<QByteArray, Money> &amounts);

} // namespace sluice
