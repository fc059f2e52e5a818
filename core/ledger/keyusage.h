// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    /// Key hash and day as "2026-11-21".
    std::map<std::pair<QByteArray, QString>, KeyUsage> m_sums;
    qint64 m_dayStart = 0;
    qint64 m_dayEnd = 0;
    QString m_day;
};

/// What each key (by its hash) used from one day to another, both "2026-11-21" and included.
[[nodiscard]] Result<std::map<QByteArray, KeyUsage>> readKeyUsage(const Store &store, const QString &from,
                                                                  const QString &to);

} // namespace sluice
