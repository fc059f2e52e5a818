// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertstates.h"

#include "store/nullable.h"
#include "store/transaction_p.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

const auto keepingStates = u"keeping the state of alerts"_s;

/// Runs statements until one fails.
class Run
{
public:
    explicit Run(const Store &store)
        : m_database(store.database())
    {
    }
    /// How many rows were changed; 0 after a failure.
    int rows(const QString &statement, const QVariantList &values)
    {
        if (!m_done.ok())
            return 0;
        QSqlQuery query(m_database);
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec()) {
            m_done = storeError(keepingStates, query.lastError().text());
            return 0;
        }
        return query.numRowsAffected();
    }
    [[nodiscard]] const Result<void> &done() const { return m_done; }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    QSqlDatabase m_database;
    Result<void> m_done;
};

bool isSilenced(Run &run, const QByteArray &rule, qint64 nowMs)
{
    QSqlQuery query(run.database());
    query.prepare(u"SELECT 1 FROM alert_silences WHERE rule IN (?, '*') AND until_ms > ?"_s);
    query.addBindValue(columnText(rule));
    query.addBindValue(nowMs);
    return query.exec() && query.next();
}

QVariantList keyOf(const AlertRule &rule, const AlertReading &reading)
{
    return {columnText(rule.name), columnText(reading.scope), columnText(reading.period), columnText(reading.step)};
}

const auto sameRow = u" WHERE rule = ? AND scope = ? AND period = ? AND step = ?"_s;

QByteArray idOf(const AlertRule &rule, const AlertReading &reading, qint64 sinceMs)
{
    QByteArray text;
    for (const QByteArray &part : {rule.name, reading.scope, reading.period, reading.step, QByteArray::number(sinceMs)})
        text += QByteArray::number(part.size()) + ':' + part;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(12).toHex();
}

qint64 sinceOf(Run &run, const QVariantList &key)
{
    QSqlQuery query(run.database());
    query.prepare(u"SELECT since_ms FROM alert_states"_s + sameRow);
    for (const QVariant &value : key)
        query.addBindValue(value);
    return query.exec() && query.next() ? query.value(0).toLongLong() : 0;
}

class Taking
{
public:
    Taking(Run &run, const AlertConfig &config, const AlertRule &rule, qint64 nowMs)
        : m_run(run)
        , m_config(config)
        , m_rule(rule)
        , m_nowMs(nowMs)
        , m_isSilenced(isSilenced(run, rule.name, nowMs))
    {
    }

    void apply(const AlertReading &reading, bool isTold)
    {
        if (reading.isOver)
            rise(reading, isTold);
        else
            fall(reading);
    }

    /// Scopes that are not seen any more are as they should be.
    void endOthers(const std::vector<AlertReading> &readings)
    {
        std::set<QByteArray> seen;
        for (const AlertReading &reading : readings)
            seen.insert(reading.scope);
        QSqlQuery query(m_run.database());
        query.prepare(u"SELECT scope, step FROM alert_states WHERE rule = ? AND period = '' AND state <> 'resolved'"_s);
        query.addBindValue(columnText(m_rule.name));
        std::vector<AlertReading> gone;
        while ((query.isActive() || query.exec()) && query.next()) {
            AlertReading reading{.scope = query.value(0).toString().toUtf8(),
                                 .step = query.value(1).toString().toUtf8()};
            if (!seen.contains(reading.scope))
                gone.push_back(std::move(reading));
        }
        for (const AlertReading &reading : gone)
            fall(reading);
    }

private:
    void rise(const AlertReading &reading, bool isTold)
    {
        const QVariantList key = keyOf(m_rule, reading);
        const bool waits = m_rule.holds.count() > 0;
        const QString first = waits ? u"pending"_s : u"firing"_s;
        int began = m_run.rows(u"INSERT INTO alert_states (rule, scope, period, step, state, since_ms, value, sent_ms) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (rule, scope, period, step) DO NOTHING"_s,
                               key + QVariantList{first, m_nowMs, reading.value, m_nowMs});
        // One without a period may begin again.
        if (began == 0 && reading.period.isEmpty())
            began = m_run.rows(u"UPDATE alert_states SET state = ?, since_ms = ?, value = ?, sent_ms = ?"_s + sameRow
                                   + u" AND state = 'resolved'"_s,
                               QVariantList{first, m_nowMs, reading.value, m_nowMs} + key);
        if (waits) {
            const qint64 since = m_nowMs - std::chrono::milliseconds(m_rule.holds).count();
            began = m_run.rows(u"UPDATE alert_states SET state = 'firing', value = ?, sent_ms = ?"_s + sameRow
                                   + u" AND state = 'pending' AND since_ms <= ?"_s,
                               QVariantList{reading.value, m_nowMs} + key + QVariantList{since});
        }
        if (began > 0 && isTold)
            tell(reading, false, 0);
        else if (m_rule.repeat.count() > 0 && isTold)
            repeat(reading, key);
    }

    void repeat(const AlertReading &reading, const QVariantList &key)
    {
        const qint64 before = m_nowMs - std::chrono::milliseconds(m_rule.repeat).count();
        if (m_run.rows(u"UPDATE alert_states SET value = ?, sent_ms = ?"_s + sameRow
                           + u" AND state = 'firing' AND sent_ms <= ?"_s,
                       QVariantList{reading.value, m_nowMs} + key + QVariantList{before})
            > 0)
            tell(reading, false, m_nowMs);
    }

    void fall(const AlertReading &reading)
    {
        if (!reading.period.isEmpty())
            return; // it stays crossed for its period
        const QVariantList key = keyOf(m_rule, reading);
        (void)m_run.rows(u"DELETE FROM alert_states"_s + sameRow + u" AND state = 'pending'"_s, key);
        if (m_run.rows(u"UPDATE alert_states SET state = 'resolved'"_s + sameRow + u" AND state = 'firing'"_s, key) > 0)
            tell(reading, true, 0);
    }

    void tell(const AlertReading &reading, bool isResolved, qint64 round)
    {
        if (m_isSilenced)
            return;
        const QByteArray id = idOf(m_rule, reading, sinceOf(m_run, keyOf(m_rule, reading)));
        const QString over = u"%1 is over"_s.arg(
            alertText(QString::fromUtf8(reading.scope.isEmpty() ? m_rule.name : m_rule.name + " of " + reading.scope)));
        const AlertMessage message{
            id, m_rule.name, reading.scope, m_rule.severity, isResolved, isResolved ? over : reading.text, m_nowMs};
        for (const AlertChannel &channel : m_config.channels) {
            if (!m_rule.channels.isEmpty() && !m_rule.channels.contains(channel.name))
                continue;
            const QByteArray row =
                id + (isResolved ? "-resolved-" : "-") + QByteArray::number(round) + '-' + channel.name;
            (void)m_run.rows(
                u"INSERT INTO alert_outbox (id, channel, body, made_ms, due_ms, tries, state, said) "
                "VALUES (?, ?, ?, ?, ?, 0, 'waiting', '') ON CONFLICT (id) DO NOTHING"_s,
                {columnText(row), columnText(channel.name), columnText(encodeMessage(message)), m_nowMs, m_nowMs});
        }
    }

    Run &m_run;
    const AlertConfig &m_config;
    const AlertRule &m_rule;
    const qint64 m_nowMs;
    const bool m_isSilenced;
};

/// Of several steps that are crossed at once the highest is told.
bool isHighest(const AlertReading &reading, const std::vector<AlertReading> &readings)
{
    return std::none_of(readings.begin(), readings.end(), [&](const AlertReading &other) {
        return other.isOver && other.scope == reading.scope && other.period == reading.period
               && other.step.toInt() > reading.step.toInt();
    });
}

} // namespace

Result<void> applyReadings(const Store &store, const AlertConfig &config, const AlertRule &rule,
                           const std::vector<AlertReading> &readings, qint64 nowMs)
{
    QSqlDatabase database = store.database();
    return inTransaction(database, keepingStates, [&]() -> Result<void> {
        Run run(store);
        Taking taking(run, config, rule, nowMs);
        for (const AlertReading &reading : readings)
            taking.apply(reading, isHighest(reading, readings));
        taking.endOthers(readings);
        return run.done();
    });
}

Result<std::vector<AlertState>> readAlertStates(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"SELECT rule, scope, period, step, state, since_ms, value FROM alert_states "
                    "ORDER BY since_ms DESC, rule, scope LIMIT 1000"_s))
        return storeError(u"reading alerts"_s, query.lastError().text());
    std::vector<AlertState> states;
    while (query.next()) {
        states.push_back({query.value(0).toString().toUtf8(), query.value(1).toString().toUtf8(),
                          query.value(2).toString().toUtf8(), query.value(3).toString().toUtf8(),
                          query.value(4).toString().toUtf8(), query.value(5).toLongLong(), query.value(6).toDouble()});
    }
    return states;
}

Result<std::map<QByteArray, qint64>> readSilences(const Store &store, qint64 nowMs)
{
    QSqlQuery query(store.database());
    query.prepare(u"SELECT rule, until_ms FROM alert_silences WHERE until_ms > ?"_s);
    query.addBindValue(nowMs);
    if (!query.exec())
        return storeError(u"reading alerts"_s, query.lastError().text());
    std::map<QByteArray, qint64> silences;
    while (query.next())
        silences[query.value(0).toString().toUtf8()] = query.value(1).toLongLong();
    return silences;
}

Result<std::vector<AlertSilence>> listSilences(const Store &store, qint64 nowMs)
{
    QSqlQuery query(store.database());
    query.prepare(u"SELECT s.rule, s.until_ms, a.actor, a.via, a.at FROM alert_silences s LEFT JOIN audit a ON a.seq = "
                  "(SELECT MAX(seq) FROM audit WHERE action = 'alert.silence' AND object_kind = 'alert_rule' AND "
                  "object = s.rule) WHERE s.until_ms > ? ORDER BY s.until_ms, s.rule"_s);
    query.addBindValue(nowMs);
    if (!query.exec())
        return storeError(u"reading alerts"_s, query.lastError().text());
    std::vector<AlertSilence> silences;
    while (query.next())
        silences.push_back({query.value(0).toString().toUtf8(), query.value(1).toLongLong(),
                            query.value(2).toString().toUtf8(), query.value(3).toString().toUtf8(),
                            query.value(4).toLongLong()});
    return silences;
}

Result<void> silenceAlerts(const Changes &changes, const QByteArray &rule, qint64 untilMs)
{
    const auto silence = [&](const OpenChange &open) -> Result<Difference> {
        Run run(open.store());
        QSqlQuery query(run.database());
        query.prepare(u"SELECT until_ms FROM alert_silences WHERE rule = ?"_s);
        query.addBindValue(columnText(rule));
        if (!query.exec())
            return storeError(keepingStates, query.lastError().text());
        const qint64 before = query.next() ? query.value(0).toLongLong() : 0;
        query.finish();
        (void)run.rows(u"INSERT INTO alert_silences (rule, until_ms) VALUES (?, ?) "
                       "ON CONFLICT (rule) DO UPDATE SET until_ms = excluded.until_ms"_s,
                       {columnText(rule), untilMs});
        if (!run.done().ok())
            return run.done().error();
        const auto untilJson = [](qint64 ms) {
            return ms > 0 ? "{\"until_ms\":" + QByteArray::number(ms) + '}' : QByteArray();
        };
        return Difference{untilJson(before), untilJson(untilMs), before == untilMs};
    };
    return changes.apply({untilMs > 0 ? "alert.silence" : "alert.unsilence", "alert_rule", rule}, silence);
}

Result<std::vector<OutboxItem>> dueMessages(const Store &store, qint64 nowMs)
{
    QSqlQuery query(store.database());
    query.prepare(u"SELECT id, channel, body, made_ms, tries FROM alert_outbox WHERE state = 'waiting' AND due_ms <= ? "
                  "ORDER BY made_ms, id LIMIT 100"_s);
    query.addBindValue(nowMs);
    if (!query.exec())
        return storeError(u"reading alerts"_s, query.lastError().text());
    std::vector<OutboxItem> items;
    while (query.next()) {
        items.push_back({query.value(0).toString().toUtf8(), query.value(1).toString().toUtf8(),
                         query.value(2).toString().toUtf8(), query.value(3).toLongLong(), query.value(4).toInt()});
    }
    return items;
}

Result<void> setMessage(const Store &store, const OutboxItem &item, const QByteArray &state, qint64 dueMs,
                        const QString &said)
{
    Run run(store);
    (void)run.rows(u"UPDATE alert_outbox SET state = ?, due_ms = ?, tries = ?, said = ? WHERE id = ?"_s,
                   {columnText(state), dueMs, item.tries, columnText(said), columnText(item.id)});
    return run.done();
}

Result<void> tidyAlerts(const Store &store, qint64 nowMs)
{
    // Longer than the longest period, a month.
    constexpr qint64 kept = 40LL * 24 * 3600 * 1000;
    Run run(store);
    (void)run.rows(u"DELETE FROM alert_outbox WHERE made_ms < ?"_s, {nowMs - kept});
    (void)run.rows(u"DELETE FROM alert_states WHERE since_ms < ? AND (state = 'resolved' OR period <> '')"_s,
                   {nowMs - kept});
    (void)run.rows(u"DELETE FROM alert_silences WHERE until_ms < ?"_s, {nowMs});
    return run.done();
}

} // namespace sluice
