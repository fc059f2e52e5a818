// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storedclock.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

/// The newest time before that one at which anything was written; unset where nothing was.
Result<std::optional<qint64>> newestBefore(const Store &store, qint64 timeMs)
{
    std::optional<qint64> newest;
    for (const QString &statement :
         {u"SELECT MAX(time_ms) FROM requests WHERE time_ms < ?"_s, u"SELECT MAX(at) FROM audit WHERE at < ?"_s}) {
        QSqlQuery query(store.database());
        query.prepare(statement);
        query.addBindValue(timeMs);
        if (!query.exec())
            return storeError(u"looking for its newest rows"_s, query.lastError().text());
        if (query.next() && !query.value(0).isNull())
            newest = std::max(newest.value_or(0), query.value(0).toLongLong());
    }
    return newest;
}

} // namespace

Result<qint64> StoredClock::timeToDeleteBy(const Store &store, qint64 nowMs, qint64 steadyMs)
{
    const qint64 ahead = nowMs - steadyMs;
    if (!m_ahead || std::abs(ahead - *m_ahead) > hourMs) {
        m_ahead = ahead;
        m_sinceMs = steadyMs;
    }
    if (steadyMs - m_sinceMs >= dayMs)
        return nowMs;
    const Result<std::optional<qint64>> newest = newestBefore(store, nowMs - dayMs);
    if (!newest)
        return newest.error();
    return newest->has_value() ? std::min(nowMs, **newest + 2 * dayMs) : nowMs;
}

} // namespace sluice
