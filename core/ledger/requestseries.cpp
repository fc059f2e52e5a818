// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/requestseries.h"

#include "base/median.h"
#include "ledger/recordtable.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// What one bucket is made of while it is filled.
struct BucketValues {
    std::vector<double> ttft = {};
    std::vector<double> rates = {};
};

/// The value that so much of all are not above; nearest rank.
std::optional<double> percentile(std::vector<double> &values, double part)
{
    if (values.empty())
        return std::nullopt;
    const auto rank = static_cast<std::size_t>(std::lround(part * double(values.size() - 1)));
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(rank), values.end());
    return values[rank];
}

std::vector<NamedCost> dearest(const QHash<QString, NamedCost> &sums)
{
    std::vector<NamedCost> all(sums.begin(), sums.end());
    std::sort(all.begin(), all.end(), [](const NamedCost &a, const NamedCost &b) {
        return std::tie(b.cost, b.requests, a.name) < std::tie(a.cost, a.requests, b.name);
    });
    if (all.size() > RequestSeries::mostNames)
        all.resize(RequestSeries::mostNames);
    return all;
}

void addTo(QHash<QString, NamedCost> &sums, const QString &name, double cost)
{
    NamedCost &sum = sums[name];
    sum.name = name;
    sum.cost += cost;
    ++sum.requests;
}

} // namespace

Result<RequestSeries> readRequestSeries(const Store &store, qint64 nowMs, qint64 bucketMs, int buckets, int mostRows)
{
    RequestSeries series;
    series.bucketMs = bucketMs;
    series.fromMs = (nowMs / bucketMs - buckets + 1) * bucketMs;
    series.buckets.resize(std::size_t(buckets));
    std::vector<BucketValues> values(series.buckets.size());
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT time_ms, client, model, target, %3, %4, %1, tokens_per_second, cost "
                  "FROM requests WHERE time_ms >= ? AND time_ms < ? "
                  "ORDER BY time_ms DESC LIMIT %2"_s.arg(ttftColumn(), QString::number(mostRows), failedColumn(),
                                                         stoppedColumn()));
    query.addBindValue(series.fromMs);
    query.addBindValue(series.fromMs + bucketMs * buckets);
    if (!query.exec())
        return storeError(u"reading requests"_s, query.lastError().text());
    QHash<QString, NamedCost> models;
    QHash<QString, NamedCost> clients;
    int rows = 0;
    while (query.next()) {
        ++rows;
        const auto at = std::size_t((query.value(0).toLongLong() - series.fromMs) / bucketMs);
        RequestBucket &bucket = series.buckets[at];
        ++bucket.requests;
        bucket.failed += query.value(4).toInt();
        bucket.stopped += query.value(5).toInt();
        if (const QVariant us = query.value(6); !us.isNull())
            values[at].ttft.push_back(us.toDouble() / 1000);
        if (const QVariant rate = query.value(7); !rate.isNull())
            values[at].rates.push_back(rate.toDouble());
        const double cost = query.value(8).toDouble();
        bucket.cost += cost;
        const QString target = query.value(3).toString();
        addTo(models, target.isEmpty() ? query.value(2).toString() : target, cost);
        addTo(clients, query.value(1).toString(), cost);
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        series.buckets[i].ttftMedian = median(values[i].ttft);
        series.buckets[i].ttftMost = percentile(values[i].ttft, 0.95);
        series.buckets[i].rateMedian = median(values[i].rates);
    }
    series.byModel = dearest(models);
    series.byClient = dearest(clients);
    series.isCut = rows == mostRows;
    return series;
}

Result<Money> readSpent(const Store &store, qint64 fromMs, qint64 untilMs)
{
    QSqlQuery query(store.database());
    query.prepare(u"SELECT SUM(cost) FROM requests WHERE time_ms >= ? AND time_ms < ?"_s);
    query.addBindValue(fromMs);
    query.addBindValue(untilMs);
    if (!query.exec() || !query.next())
        return storeError(u"reading what was spent"_s, query.lastError().text());
    return Money::ofDollars(query.value(0).toDouble());
}

} // namespace sluice
