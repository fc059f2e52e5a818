// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/localday.h"
#include "ledger/record.h"
#include "ledger/store.h"

#include <map>

namespace sluice {

/// What one key used in some time.
struct KeyUsage {
    qint64 requests = 0;
    qint64 tokens = 0;
    double cost = 0; ///< US dollars; requests of unknown cost count nothing
    friend bool operator==(const KeyUsage &, const KeyUsage &) = default;
};

/// Sums up records by key and local day, to be written at once.
class KeyUsageSum
{
public:
    void add(const RequestRecord &record);
    [[nodiscard]] Result<void> write(const QSqlDatabase &database) const;

private:
    /// By key hash and day.
    std::map<std::pair<QByteArray, QDate>, KeyUsage> m_sums;
    LocalDay m_day;
};

/// What each key (by its hash) used from one local day to another, both included.
[[nodiscard]] Result<std::map<QByteArray, KeyUsage>> readKeyUsage(const Store &store, const QDate &from,
                                                                  const QDate &to);

/// US dollars a key spent on one local day and in its month up to then.
struct KeySpending {
    double day = 0;
    double month = 0;
};
[[nodiscard]] Result<std::map<QByteArray, KeySpending>> readKeySpending(const Store &store, const QDate &day);

} // namespace sluice
