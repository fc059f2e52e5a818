// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertreading.h"

#include "alerts/alertmessage.h"
#include "ledger/gatewaykeys.h"
#include "ledger/keyusage.h"
#include "ledger/recordtable.h"
#include "telemetry/exportcursor.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using Readings = Result<std::vector<AlertReading>>;

struct Looking {
    const Store &store;
    const AlertRule &rule;
    const AlertSources &sources;
    qint64 nowMs;

    [[nodiscard]] qint64 sinceMs() const { return nowMs - std::chrono::milliseconds(rule.window).count(); }
};

bool concerns(const AlertRule &rule, const GatewayKey &key)
{
    return rule.keys.isEmpty() || rule.keys.contains(key.name.toUtf8());
}

Result<std::vector<GatewayKey>> keysOf(const Looking &look)
{
    if (look.sources.keys)
        return look.sources.keys();
    return gatewayKeys(look.store);
}

QString minutes(std::chrono::seconds window)
{
    return window.count() % 60 == 0 ? u"%1 min"_s.arg(window.count() / 60) : u"%1 s"_s.arg(window.count());
}

/// One row of numbers.
Result<std::vector<double>> numbers(const Looking &look, const QString &statement, int columns)
{
    QSqlQuery query(look.store.database());
    query.prepare(statement);
    query.addBindValue(look.sinceMs());
    if (!query.exec() || !query.next())
        return storeError(u"reading requests for an alert"_s, query.lastError().text());
    std::vector<double> values;
    values.reserve(std::size_t(columns));
    for (int column = 0; column < columns; ++column)
        values.push_back(query.value(column).toDouble());
    return values;
}

void addSteps(std::vector<AlertReading> &readings, const Looking &look, const GatewayKey &key, Money spent,
              std::optional<double> budget, const QString &period, const QString &word)
{
    if (!budget || *budget <= 0)
        return;
    const double percent = spent.dollars() / *budget * 100;
    readings.reserve(readings.size() + look.rule.steps.size());
    for (const int step : look.rule.steps) {
        readings.push_back({key.name.toUtf8(), period.toLatin1(), QByteArray::number(step), percent, percent >= step,
                            u"%1 has used %2 % of its budget for this %3: $%4 of $%5"_s.arg(
                                alertText(key.name), QString::number(int(percent)), word,
                                QString::number(spent.dollars(), 'f', 2), QString::number(*budget, 'f', 2))});
    }
}

/// The part of a period that is over. The first tenth tells too little.
void addForecast(std::vector<AlertReading> &readings, const Looking &look, const GatewayKey &key, Money spent,
                 std::optional<double> budget, const QDate &first, const QDate &next, const QString &word)
{
    constexpr double enough = 0.1;
    if (!look.rule.forecast || !budget || *budget <= 0)
        return;
    const double begin = double(first.startOfDay().toMSecsSinceEpoch());
    const double part = (double(look.nowMs) - begin) / (double(next.startOfDay().toMSecsSinceEpoch()) - begin);
    const double expected = part > 0 ? spent.dollars() / part : 0;
    readings.push_back(
        {key.name.toUtf8(), first.toString(Qt::ISODate).toLatin1() + '/' + word.toLatin1(), "forecast",
         expected / *budget * 100, part >= enough && expected > *budget,
         u"%1 will have used its budget before the end of this %2: $%3 of $%4 so far"_s.arg(
             alertText(key.name), word, QString::number(spent.dollars(), 'f', 2), QString::number(*budget, 'f', 2))});
}

Readings budget(const Looking &look)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(look.nowMs).date();
    const Result<std::vector<GatewayKey>> keys = keysOf(look);
    const Result<std::map<QByteArray, KeySpending>> spending = readKeySpending(look.store, today);
    if (!keys || !spending)
        return keys ? spending.error() : keys.error();
    std::vector<AlertReading> readings;
    for (const GatewayKey &key : *keys) {
        const auto spent = spending->find(key.hash);
        if (!concerns(look.rule, key) || !isValid(key, look.nowMs) || spent == spending->end())
            continue;
        addSteps(readings, look, key, spent->second.day, key.budgetDay, today.toString(Qt::ISODate), u"day"_s);
        addSteps(readings, look, key, spent->second.month, key.budgetMonth, today.toString(u"yyyy-MM"_s), u"month"_s);
        const QDate month(today.year(), today.month(), 1);
        addForecast(readings, look, key, spent->second.day, key.budgetDay, today, today.addDays(1), u"day"_s);
        addForecast(readings, look, key, spent->second.month, key.budgetMonth, month, month.addMonths(1), u"month"_s);
    }
    return readings;
}

Readings failures(const Looking &look)
{
    // What a client did wrong, or left, says nothing of the gateway; nor that it is over a limit of its own key, for
    // then nobody was asked.
    const Result<std::vector<double>> row =
        numbers(look,
                u"SELECT COUNT(*), COALESCE(SUM(CASE WHEN %1 OR (status = 429 AND attempts LIKE '%\"status\"%') "
                "THEN 1 ELSE 0 END), 0) FROM requests WHERE time_ms >= ?"_s.arg(serverFailedColumn()),
                2);
    if (!row)
        return row.error();
    const double share = row->at(0) > 0 ? row->at(1) / row->at(0) * 100 : 0;
    return std::vector<AlertReading>{{.value = share,
                                      .isOver = row->at(0) >= look.rule.minimum && share >= look.rule.sharePercent,
                                      .text = u"%1 % of the requests of the last %2 failed: %3 of %4"_s.arg(
                                          QString::number(int(share)), minutes(look.rule.window),
                                          QString::number(qint64(row->at(1))), QString::number(qint64(row->at(0))))}};
}

Readings latency(const Looking &look)
{
    const QString column = look.rule.ofFirstToken ? ttftColumn() : u"total_us"_s;
    const QString where = u"FROM requests WHERE time_ms >= ? AND status = 200 AND %1 IS NOT NULL"_s.arg(column);
    const Result<std::vector<double>> count = numbers(look, u"SELECT COUNT(*) "_s + where, 1);
    if (!count)
        return count.error();
    if (count->front() < std::max(1, look.rule.minimum))
        return std::vector<AlertReading>{AlertReading{}};
    const qint64 skipped = qint64(count->front() * 0.95);
    const Result<std::vector<double>> value =
        numbers(look, u"SELECT %1 %2 ORDER BY %1 LIMIT 1 OFFSET %3"_s.arg(column, where, QString::number(skipped)), 1);
    if (!value)
        return value.error();
    const double ms = value->front() / 1000;
    return std::vector<AlertReading>{
        {.value = ms,
         .isOver = ms >= look.rule.thresholdMs,
         .text = u"%1 of the last %2 took %3 ms or longer for one of twenty requests"_s.arg(
             look.rule.ofFirstToken ? u"First tokens"_s : u"Answers"_s, minutes(look.rule.window),
             QString::number(qint64(ms)))}};
}

Readings providerDown(const Looking &look)
{
    std::vector<AlertReading> readings;
    const QByteArrayList down = look.sources.downTargets ? look.sources.downTargets() : QByteArrayList();
    for (const QByteArray &target : down) {
        readings.push_back(
            {.scope = target,
             .value = 1,
             .isOver = true,
             .text = u"%1 failed too often and is not asked for now"_s.arg(alertText(QString::fromUtf8(target)))});
    }
    return readings;
}

Readings rateLimited(const Looking &look)
{
    const Result<std::vector<double>> row = numbers(
        look, u"SELECT COUNT(*) FROM requests WHERE time_ms >= ? AND attempts LIKE '%\"error\":\"rate_limit\"%'"_s, 1);
    if (!row)
        return row.error();
    return std::vector<AlertReading>{{.value = row->front(),
                                      .isOver = row->front() >= look.rule.minimum,
                                      .text = u"Providers refused %1 requests of the last %2 for their limits"_s.arg(
                                          QString::number(qint64(row->front())), minutes(look.rule.window))}};
}

Readings noTraffic(const Looking &look)
{
    const Result<std::vector<double>> row =
        numbers(look, u"SELECT COUNT(*), (SELECT COUNT(*) FROM requests) FROM requests WHERE time_ms >= ?"_s, 2);
    if (!row)
        return row.error();
    return std::vector<AlertReading>{{.value = row->front(),
                                      .isOver = row->front() == 0 && row->back() > 0,
                                      .text = u"No request came in the last %1"_s.arg(minutes(look.rule.window))}};
}

Readings keyExpiring(const Looking &look)
{
    constexpr qint64 day = 24LL * 3600 * 1000;
    const Result<std::vector<GatewayKey>> keys = keysOf(look);
    if (!keys)
        return keys.error();
    std::vector<AlertReading> readings;
    for (const GatewayKey &key : *keys) {
        if (!key.expiresMs || key.revokedMs || !concerns(look.rule, key) || *key.expiresMs <= look.nowMs)
            continue;
        const QString end = QDateTime::fromMSecsSinceEpoch(*key.expiresMs).toString(u"yyyy-MM-dd HH:mm"_s);
        readings.push_back({key.name.toUtf8(),
                            end.toLatin1(),
                            {},
                            double(*key.expiresMs - look.nowMs) / double(day),
                            *key.expiresMs - look.nowMs <= look.rule.days * day,
                            u"The key %1 ends at %2"_s.arg(alertText(key.name), end)});
    }
    return readings;
}

Readings exportLost(const Looking &look)
{
    const Result<std::map<QByteArray, ExportCursor>> cursors = readExportCursors(look.store);
    if (!cursors)
        return cursors.error();
    std::vector<AlertReading> readings;
    for (const auto &[name, cursor] : *cursors) {
        readings.push_back({.scope = name,
                            .value = double(cursor.lost),
                            .isOver = cursor.lost > 0 && cursor.lostMs >= look.sinceMs(),
                            .text = u"The export %1 lost requests that its receiver refused: %2 so far"_s.arg(
                                alertText(QString::fromUtf8(name)), QString::number(cursor.lost))});
    }
    return readings;
}

Readings secretStale(const Looking &look)
{
    std::vector<AlertReading> readings;
    const std::map<QByteArray, QString> stale =
        look.sources.staleSecrets ? look.sources.staleSecrets() : std::map<QByteArray, QString>();
    readings.reserve(stale.size());
    for (const auto &[reference, why] : stale)
        readings.push_back(
            {.scope = reference,
             .value = 1,
             .isOver = true,
             .text = u"%1 cannot be read: %2"_s.arg(alertText(QString::fromUtf8(reference)), alertText(why))});
    return readings;
}

/// Also what they let through unseen: a guard that cannot look is none.
Readings guardRefusals(const Looking &look)
{
    const Result<std::vector<double>> row =
        numbers(look,
                u"SELECT COALESCE(SUM(CASE WHEN guard = 'error_open' THEN 0 ELSE 1 END), 0), "
                "COALESCE(SUM(CASE WHEN guard = 'error_open' THEN 1 ELSE 0 END), 0) "
                "FROM requests WHERE time_ms >= ? AND guard IN ('blocked', 'error_closed', 'error_open')"_s,
                2);
    if (!row)
        return row.error();
    const auto [refused, unseen] = std::pair(row->front(), row->back());
    const QString words =
        unseen > 0 ? u"Guards refused %1 requests or answers of the last %2, and could not look at %3 that went on"_s
                   : u"Guards refused %1 requests or answers of the last %2"_s;
    QString text = words.arg(QString::number(qint64(refused)), minutes(look.rule.window));
    if (unseen > 0)
        text = text.arg(qint64(unseen));
    return std::vector<AlertReading>{
        {.value = refused + unseen, .isOver = refused + unseen >= look.rule.minimum, .text = text}};
}

/// One row a kind, in the order of the enumeration.
constexpr Readings (*readers[])(const Looking &) = {budget,    failures,    latency,    providerDown, rateLimited,
                                                    noTraffic, keyExpiring, exportLost, secretStale,  guardRefusals};

} // namespace

Readings readAlert(const Store &store, const AlertRule &rule, const AlertSources &sources, qint64 nowMs)
{
    return readers[std::size_t(rule.kind)]({store, rule, sources, nowMs});
}

} // namespace sluice
