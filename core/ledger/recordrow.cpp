// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recordrow_p.h"

#include "ledger/recordtable.h"
#include "json/value.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

std::vector<RecordedAttempt> decodeAttempts(const QByteArray &utf8)
{
    std::vector<RecordedAttempt> attempts;
    const Result<json::Document> document = json::Document::parse(utf8);
    if (!document)
        return attempts;
    for (const json::Value &item : document->root().items()) {
        attempts.push_back({item["target"].text(), int(item["status"].toInt().value_or(0)), item["error"].text(),
                            item["code"].text(), item["begin_ms"].toDouble(), item["end_ms"].toDouble()});
    }
    return attempts;
}

/// Reads one row column by column, in the order of `columns`.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    QString string() { return next().toString(); }
    QByteArray bytes() { return string().toUtf8(); }
    qint64 integer() { return next().toLongLong(); }
    std::optional<qint64> maybeInteger()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }
    std::optional<double> maybeMs()
    {
        const auto us = maybeInteger();
        return us ? std::optional(double(*us) / 1000) : std::nullopt;
    }

    std::optional<double> maybeNumber()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toDouble());
    }

private:
    QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery &m_query;
    int m_column = 0;
};

} // namespace

QString ttftColumn()
{
    return u"(first_token_us - COALESCE(queue_us, 0) - COALESCE(connect_us, 0))"_s;
}

QString failedColumn()
{
    return u"(error_kind <> 'cancelled' AND (status >= 400 OR error_kind <> ''))"_s;
}

QString serverFailedColumn()
{
    return u"(%1 AND (status >= 500 OR status < 400 OR status = %2))"_s.arg(failedColumn()).arg(boughtStatus);
}

QString stoppedColumn()
{
    return u"(error_kind = 'cancelled')"_s;
}

QString recordColumns()
{
    return u"id, time_ms, client, door, model, target, attempts, stream, status, error_kind, error_code, "
           "error_message, queue_us, connect_us, first_token_us, total_us, input_tokens, cached_tokens, "
           "output_tokens, reasoning_tokens, cost, estimated, unpriced, usage_judgement, dropped, tokens_per_second, "
           "guard, guard_rules, trace_parent, max_tokens, temperature, answer_id, answer_model, finish_reasons"_s;
}

QString pendingColumn()
{
    return u"(usage_judgement LIKE '%output=pending%')"_s; // as judgementText() says it
}

QString hasAnswerId()
{
    return u"answer_id IN (?, ?) AND answer_id <> '' AND door = 'responses' ORDER BY time_ms LIMIT 1"_s;
}

RequestRecord recordOf(const QSqlQuery &query)
{
    Row row(query);
    RequestRecord record;
    record.id = row.bytes();
    record.timeMs = row.integer();
    record.client = row.string();
    record.door = row.bytes();
    record.model = row.bytes();
    record.target = row.bytes();
    record.attempts = decodeAttempts(row.bytes());
    record.stream = row.integer() != 0;
    record.status = int(row.integer());
    record.errorKind = row.bytes();
    record.errorCode = row.bytes();
    record.errorMessage = row.string();
    record.times.queue = row.maybeMs();
    record.times.connect = row.maybeMs();
    record.times.firstToken = row.maybeMs();
    record.times.total = row.maybeMs().value_or(0);
    record.usage.input = row.maybeInteger();
    record.usage.cachedInput = row.maybeInteger();
    record.usage.output = row.maybeInteger();
    record.usage.reasoning = row.maybeInteger();
    if (const std::optional<double> dollars = row.maybeNumber())
        record.cost = Money::ofDollars(*dollars);
    record.isEstimated = row.integer() != 0;
    record.isUnpriced = row.integer() != 0;
    record.usageJudgement = row.bytes();
    const QByteArray dropped = row.bytes();
    if (!dropped.isEmpty())
        record.dropped = dropped.split(',');
    record.tokensPerSecond = row.maybeNumber();
    record.guard = row.bytes();
    if (const QByteArray rules = row.bytes(); !rules.isEmpty())
        record.guardRules = rules.split(',');
    record.traceParent = row.bytes();
    record.maxTokens = row.maybeInteger();
    record.temperature = row.maybeNumber();
    record.answer.id = row.bytes();
    record.answer.model = row.bytes();
    if (const QByteArray reasons = row.bytes(); !reasons.isEmpty())
        record.answer.finishReasons = reasons.split(',');
    return record;
}

} // namespace sluice
