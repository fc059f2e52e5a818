// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/keyusage.h"

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
    KeyUsage &sum = m_sums[{record.keyHash, m_day.at(record.timeMs)}];
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
        query.bindValue(1, key.second.toString(Qt::ISODate));
        query.bindValue(2, sum.requests);
        query.bindValue(3, sum.tokens);
        query.bindValue(4, sum.cost);
        if (!query.exec())
            return storeError(u"adding up the use of keys"_s, query.lastError().text());
    }
    return {};
}

Result<std::map<QByteArray, KeyUsage>> readKeyUsage(const Store &store, const QDate &from, const QDate &to)
{
    QSqlQuery query(store.database());
    query.prepare(u"SELECT key_hash, SUM(requests), SUM(tokens), SUM(cost) FROM key_usage WHERE day BETWEEN ? AND ? "
                  "GROUP BY key_hash"_s);
    query.addBindValue(from.toString(Qt::ISODate));
    query.addBindValue(to.toString(Qt::ISODate));
    if (!query.exec())
        return storeError(u"reading the use of keys"_s, query.lastError().text());
    std::map<QByteArray, KeyUsage> usage;
    while (query.next()) {
        const QByteArray hash = QByteArray::fromHex(query.value(0).toString().toLatin1());
        usage[hash] = {query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toDouble()};
    }
    return usage;
}

Result<std::map<QByteArray, KeySpending>> readKeySpending(const Store &store, const QDate &day)
{
    const auto today = readKeyUsage(store, day, day);
    if (!today)
        return today.error();
    const auto month = readKeyUsage(store, QDate(day.year(), day.month(), 1), day);
    if (!month)
        return month.error();
    std::map<QByteArray, KeySpending> spending;
    for (const auto &[hash, usage] : *month)
        spending[hash].month = usage.cost;
    for (const auto &[hash, usage] : *today)
        spending[hash].day = usage.cost;
    return spending;
}

} // namespace sluice
