// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/answerowners.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

Result<std::vector<AnswerOwner>> answerOwners(const Store &store, qint64 requests)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT answer_id, client, target, COALESCE(input_tokens, 0) + COALESCE(output_tokens, 0) FROM "
                  "(SELECT answer_id, client, target, input_tokens, output_tokens, door, time_ms FROM requests "
                  "ORDER BY time_ms DESC LIMIT ?) AS newest "
                  "WHERE door = 'responses' AND answer_id <> '' ORDER BY time_ms"_s);
    query.addBindValue(requests);
    if (!query.exec())
        return storeError(u"reading whose answers are kept by providers"_s, query.lastError().text());
    std::vector<AnswerOwner> owners;
    while (query.next())
        owners.push_back({query.value(0).toString().toUtf8(), query.value(1).toString(),
                          query.value(2).toString().toUtf8(), query.value(3).toLongLong()});
    return owners;
}

} // namespace sluice
