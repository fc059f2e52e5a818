// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/keyusage.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

QString hexOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

} // namespace

void KeyUsageSum::add(const RequestRecord &record)
{
    if (record.keyHash.isEmpty())
        return;
    if (record.timeMs < m_dayStart || record.timeMs >= m_dayEnd) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(record.timeMs).date();
        m_day = day.toString(Qt::ISODate);
        m_dayStart = day.startOfDay().toMSecsSinceEpoch();
        m_dayEnd = day.addDays(1).startOfDay().toMSecsSinceEpoch();
    }
    KeyUsage &sum = m_sums[{record.keyHash, m_day}];
    ++sum.requests;
    sum.tokens += record.usage.input.value_or(0) + record.usage.output.value_or(0);
    sum.cost += record.cost.value_or(0);
}

Result<void> KeyUsageSum::write(const QSqlDatabase &database) const
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO key_usage (key_hash, day, requests, tokens, cost) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT (key_hash, day) DO UPDATE SET requests = key_usage.requests + excluded.requests, "
                  "tokens = key_usage.tokens + excluded.tokens, cost = key_usage.cost + excluded.cost"_s);
    for (const auto &[key, sum] : m_sums) {
        query.bindValue(0, hexOf(key.first));
        query.bindValue(1, key.second);
        query.bindValue(2, sum.requests);
        query.bindValue(3, sum.tokens);
        query.bindValue(4, sum.cost);
        if (!query.exec())
            return storeError(u"adding up the use of keys"_s, query.lastError().text());
    }
    return {};
}

Result<std::map<QByteArray, KeyUsage>> readKeyUsage(const Store &store, const QString &from, const QString &to)
{
    QSqlQuery query(store.database());
    query.prepare(u"SELECT key_hash, SUM(requests), SUM(tokens), SUM(cost) FROM key_usage WHERE day BETWEEN ? AND ? "
                  "GROUP BY key_hash"_s);
    query.addBindValue(from);
    query.addBindValue(to);
    if (!query.exec())
        return storeError(u"reading the use of keys"_s, query.lastError().text());
    std::map<QByteArray, KeyUsage> usage;
    while (query.next()) {
        const QByteArray hash = QByteArray::fromHex(query.value(0).toString().toLatin1());
        usage[hash] = {query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toDouble()};
    }
    return usage;
}

} // namespace sluice
