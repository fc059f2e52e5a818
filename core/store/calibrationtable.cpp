// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/calibrationtable.h"

#include "store/transaction_p.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

Result<void> upsert(const QSqlDatabase &database, const std::vector<Taught> &taught, qint64 nowMs)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO model_calibration (model, output, output_estimate, input, input_estimate, learnt_ms) "
                  "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (model) DO UPDATE SET output = excluded.output, "
                  "output_estimate = excluded.output_estimate, input = excluded.input, "
                  "input_estimate = excluded.input_estimate, learnt_ms = excluded.learnt_ms"_s);
    for (const Taught &one : taught) {
        query.bindValue(0, QString::fromUtf8(one.model));
        query.bindValue(1, one.output);
        query.bindValue(2, one.outputEstimate);
        query.bindValue(3, one.input);
        query.bindValue(4, one.inputEstimate);
        query.bindValue(5, nowMs);
        if (!query.exec())
            return storeError(u"keeping how models count"_s, query.lastError().text());
    }
    return {};
}

/// Clients name the models, so their number has an end.
Result<void> forgetOldest(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM model_calibration WHERE model NOT IN "
                  "(SELECT model FROM model_calibration ORDER BY learnt_ms DESC, model LIMIT ?)"_s);
    query.addBindValue(TokenCalibration::mostModels);
    if (!query.exec())
        return storeError(u"forgetting how old models count"_s, query.lastError().text());
    return {};
}

} // namespace

Result<std::vector<Taught>> readTaught(const Store &store)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    // The oldest first: what is learnt last is forgotten last.
    if (!query.exec(u"SELECT model, output, output_estimate, input, input_estimate FROM model_calibration "
                    "ORDER BY learnt_ms, model"_s))
        return storeError(u"reading how models count"_s, query.lastError().text());
    std::vector<Taught> taught;
    while (query.next()) {
        taught.push_back({query.value(0).toString().toUtf8(), query.value(1).toDouble(), query.value(2).toDouble(),
                          query.value(3).toDouble(), query.value(4).toDouble()});
    }
    return taught;
}

Result<void> writeTaught(const Store &store, const std::vector<Taught> &taught, qint64 nowMs)
{
    QSqlDatabase database = store.database();
    return inTransaction(database, u"keeping how models count"_s, [&]() -> Result<void> {
        const Result<void> kept = upsert(database, taught, nowMs);
        return kept.ok() ? forgetOldest(database) : kept;
    });
}

} // namespace sluice
