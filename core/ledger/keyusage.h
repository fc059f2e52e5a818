// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/localday.h"
#include "record/record.h"
#include "store/store.h"

#include <map>

namespace sluice {

/// What one key used in some time.
struct KeyUsage {
    qint64 requests = 0;
    qint64 tokens = 0;
    Money cost = {}; ///< requests of unknown cost count nothing
    friend bool operator==(const KeyUsage &, const KeyUsage &) = default;
};

/// Sums up records by key and local day, to be written at once.
class KeyUsageSum
{
public:
    void add(const RequestRecord &record);
    void add(const KeyUsageSum &other);
    [[nodiscard]] bool isEmpty() const { return m_sums.empty(); }
    [[nodiscard]] Result<void> write(const QSqlDatabase &database) const;
    /// By key hash.
    [[nodiscard]] std::map<QByteArray, Money> costs() const;

private:
    /// By key hash and day.
    std::map<std::pair<QByteArray, QDate>, KeyUsage> m_sums;
    LocalDay m_day;
};

/// What a key used on a day was more, or less; never less than nothing.
[[nodiscard]] Result<void> correctKeyUsage(const QSqlDatabase &database, const QByteArray &keyHash, const QDate &day,
                                           const KeyUsage &more);

/// What each key (by its hash) used from one local day to another, both included.
[[nodiscard]] Result<std::map<QByteArray, KeyUsage>> readKeyUsage(const Store &store, const QDate &from,
                                                                  const QDate &to);

/// What a key spent on one local day and in its month up to then.
struct KeySpending {
    Money day = {};
    Money month = {};
    friend bool operator==(const KeySpending &, const KeySpending &) = default;
};
[[nodiscard]] Result<std::map<QByteArray, KeySpending>> readKeySpending(const Store &store, const QDate &day);

/// What a key spent, by Julian day.
using SpentByDay = std::map<qint64, Money>;
[[nodiscard]] Money spentWithin(const SpentByDay &spent, const DaySpan &span);
/// All that is kept of it, by the keys' hashes.
[[nodiscard]] Result<std::map<QByteArray, SpentByDay>> readSpentByDay(const Store &store);
/// What is kept of one key within some days.
[[nodiscard]] Result<SpentByDay> readSpentByDay(const Store &store, const QByteArray &keyHash, const DaySpan &span);

} // namespace sluice
