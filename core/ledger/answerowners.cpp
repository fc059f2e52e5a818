// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/answerowners.h"

#include "ledger/recordrow_p.h"
#include "record/redaction.h"

#include <QPromise>
#include <QSqlError>
#include <QSqlQuery>
#include <QThreadPool>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

Result<std::optional<AnswerOwner>> answerOwner(const Store &store, const QByteArray &id)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT client, target, COALESCE(input_tokens, 0) + COALESCE(output_tokens, 0), %1 FROM requests WHERE %2"_s
            .arg(pendingColumn(), hasAnswerId()));
    query.addBindValue(QString::fromUtf8(id));
    query.addBindValue(QString::fromUtf8(maskedId(id)));
    if (!query.exec())
        return storeError(u"reading whose answers are kept by providers"_s, query.lastError().text());
    if (!query.next())
        return std::optional<AnswerOwner>();
    return std::optional(AnswerOwner{query.value(0).toString(), query.value(1).toString().toUtf8(),
                                     query.value(2).toLongLong(), query.value(3).toInt() != 0});
}

QFuture<Result<std::optional<AnswerOwner>>> AnswerOwners::find(const QByteArray &id) const
{
    using Found = Result<std::optional<AnswerOwner>>;
    const auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    QThreadPool::globalInstance()->start([records = m_records, id, promise] {
        const Result<std::unique_ptr<Store>> store = records.connectionForReading();
        promise->addResult(store ? answerOwner(**store, id) : Found(store.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace sluice
