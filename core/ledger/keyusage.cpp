// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/keyusage.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Use of one key on one day.
struct UsageRow {
    QByteArray hash;
    QDate day;
    KeyUsage usage;
};

/// A sum that went beyond 64 bits is a rounded number in SQLite.
qint64 countOf(const QVariant &value)
{
    constexpr double most = 9.2e18;
    if (value.userType() != QMetaType::Double)
        return value.toLongLong();
    return qint64(std::clamp(value.toDouble(), 0.0, most));
}

/// Summed up here, not by the database, whose sums end in an error or a rounded number beyond 64 bits.
Result<void> readRows(const Store &store, const QDate &from, const QDate &to,
                      const std::function<void(const UsageRow &)> &take)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT key_hash, day, requests, tokens, cost FROM key_usage WHERE day BETWEEN ? AND ?"_s);
    query.addBindValue(from.toString(Qt::ISODate));
    query.addBindValue(to.toString(Qt::ISODate));
    if (!query.exec())
        return storeError(u"reading the use of keys"_s, query.lastError().text());
    while (query.next()) {
        take({QByteArray::fromHex(query.value(0).toString().toLatin1()),
              QDate::fromString(query.value(1).toString(), Qt::ISODate),
              {countOf(query.value(2)), countOf(query.value(3)), Money::ofDollars(query.value(4).toDouble())}});
    }
    return {};
}

void add(KeyUsage &sum, const KeyUsage &more)
{
    sum.requests = saturatingAdd(sum.requests, more.requests);
    sum.tokens = saturatingAdd(sum.tokens, more.tokens);
    sum.cost += more.cost;
}

} // namespace

void KeyUsageSum::add(const RequestRecord &record)
{
    if (record.keyHash.isEmpty())
        return;
    const qint64 tokens = saturatingAdd(record.usage.input.value_or(0), record.usage.output.value_or(0));
    sluice::add(m_sums[{record.keyHash, m_day.at(record.timeMs)}], {1, tokens, record.cost.value_or(Money())});
}

void KeyUsageSum::add(const KeyUsageSum &other)
{
    for (const auto &[key, usage] : other.m_sums)
        sluice::add(m_sums[key], usage);
}

Result<void> KeyUsageSum::write(const QSqlDatabase &database) const
{
    QSqlQuery query(database);
    // Dollars are kept, as they are read by others, and stay what whole billionths of them are: sums are exact. Counts
    // stay below what becomes a rounded number in SQLite.
    const auto sum = [](const QString &column) {
        return u"%1 = MIN(key_usage.%1 + excluded.%1, 9000000000000000000)"_s.arg(column);
    };
    query.prepare(u"INSERT INTO key_usage (key_hash, day, requests, tokens, cost) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT (key_hash, day) DO UPDATE SET "_s
                  + sum(u"requests"_s) + u", "_s + sum(u"tokens"_s)
                  + u", cost = ROUND((key_usage.cost + excluded.cost) * 1e9) / 1e9"_s);
    for (const auto &[key, usage] : m_sums) {
        query.bindValue(0, storedHash(key.first));
        query.bindValue(1, key.second.toString(Qt::ISODate));
        query.bindValue(2, usage.requests);
        query.bindValue(3, usage.tokens);
        query.bindValue(4, usage.cost.dollars());
        if (!query.exec())
            return storeError(u"adding up the use of keys"_s, query.lastError().text());
    }
    return {};
}

Result<void> correctKeyUsage(const QSqlDatabase &database, const QByteArray &keyHash, const QDate &day,
                             const KeyUsage &more)
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE key_usage SET requests = MAX(0, requests + ?), tokens = MAX(0, tokens + ?), "
                  "cost = MAX(0, ROUND((cost + ?) * 1e9) / 1e9) WHERE key_hash = ? AND day = ?"_s);
    query.addBindValue(more.requests);
    query.addBindValue(more.tokens);
    query.addBindValue(more.cost.dollars());
    query.addBindValue(storedHash(keyHash));
    query.addBindValue(day.toString(Qt::ISODate));
    return query.exec() ? Result<void>() : storeError(u"adding up the use of keys"_s, query.lastError().text());
}

std::map<QByteArray, Money> KeyUsageSum::costs() const
{
    std::map<QByteArray, Money> costs;
    for (const auto &[key, usage] : m_sums)
        costs[key.first] += usage.cost;
    return costs;
}

Result<std::map<QByteArray, KeyUsage>> readKeyUsage(const Store &store, const QDate &from, const QDate &to)
{
    std::map<QByteArray, KeyUsage> usage;
    const Result<void> read = readRows(store, from, to, [&](const UsageRow &row) { add(usage[row.hash], row.usage); });
    return read.ok() ? Result<std::map<QByteArray, KeyUsage>>(std::move(usage)) : read.error();
}

Result<std::map<QByteArray, KeySpending>> readKeySpending(const Store &store, const QDate &day)
{
    std::map<QByteArray, KeySpending> spending;
    const Result<void> read = readRows(store, QDate(day.year(), day.month(), 1), day, [&](const UsageRow &row) {
        KeySpending &spent = spending[row.hash];
        spent.month += row.usage.cost;
        if (row.day == day)
            spent.day += row.usage.cost;
    });
    return read.ok() ? Result<std::map<QByteArray, KeySpending>>(std::move(spending)) : read.error();
}

Result<std::map<QByteArray, SpentByDay>> readSpentByDay(const Store &store)
{
    std::map<QByteArray, SpentByDay> spent;
    const Result<void> read = readRows(store, QDate(1, 1, 1), QDate(9999, 12, 31), [&](const UsageRow &row) {
        spent[row.hash][row.day.toJulianDay()] += row.usage.cost;
    });
    return read.ok() ? Result<std::map<QByteArray, SpentByDay>>(std::move(spent)) : read.error();
}

Result<SpentByDay> readSpentByDay(const Store &store, const QByteArray &keyHash, const DaySpan &span)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT day, cost FROM key_usage WHERE key_hash = ? AND day BETWEEN ? AND ?"_s);
    query.addBindValue(storedHash(keyHash));
    query.addBindValue(QDate::fromJulianDay(span.from).toString(Qt::ISODate));
    query.addBindValue(QDate::fromJulianDay(span.to).toString(Qt::ISODate));
    if (!query.exec())
        return storeError(u"reading what a key has spent"_s, query.lastError().text());
    SpentByDay spent;
    while (query.next()) {
        const QDate day = QDate::fromString(query.value(0).toString(), Qt::ISODate);
        spent[day.toJulianDay()] += Money::ofDollars(query.value(1).toDouble());
    }
    return spent;
}

Money spentWithin(const SpentByDay &spent, const DaySpan &span)
{
    Money sum;
    for (auto day = spent.lower_bound(span.from); day != spent.end() && day->first <= span.to; ++day)
        sum += day->second;
    return sum;
}

} // namespace sluice
