// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recordtable.h"

#include "ledger/keyusage.h"
#include "ledger/recordrow_p.h"
#include "record/redaction.h"
#include "store/nullable.h"
#include "store/transaction_p.h"
#include "json/writer.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// The place of a row in the order of writing: whoever reads on from one misses nothing. It only grows, also when all
/// rows are gone and the clock is set back.
const auto nextPosition = u"MAX(CAST(? AS BIGINT), (SELECT COALESCE(MAX(position), 0) + 1 FROM requests), "
                          "(SELECT COALESCE(MAX(position), 0) + 1 FROM export_cursors))"_s;

/// A null string would be bound as NULL.
QVariant text(const QString &string)
{
    return string.isNull() ? u""_s : string;
}

QVariant text(const QByteArray &utf8)
{
    return text(QString::fromUtf8(utf8));
}

QVariant microseconds(std::optional<double> ms)
{
    return ms ? QVariant(qint64(*ms * 1000)) : QVariant();
}

QVariantList valuesOf(const RequestRecord &record)
{
    return {text(record.id),
            record.timeMs,
            text(record.client),
            text(record.door),
            text(record.model),
            text(record.target),
            text(encodeAttempts(record.attempts)),
            record.stream ? 1 : 0,
            record.status,
            text(record.errorKind),
            text(record.errorCode),
            text(record.errorMessage),
            microseconds(record.times.queue),
            microseconds(record.times.connect),
            microseconds(record.times.firstToken),
            qint64(record.times.total * 1000),
            orNull(record.usage.input),
            orNull(record.usage.cachedInput),
            orNull(record.usage.output),
            orNull(record.usage.reasoning),
            record.cost ? QVariant(record.cost->dollars()) : QVariant(),
            record.isEstimated ? 1 : 0,
            record.isUnpriced ? 1 : 0,
            text(record.usageJudgement),
            text(record.dropped.join(',')),
            orNull(record.tokensPerSecond),
            text(record.guard),
            text(record.guardRules.join(',')),
            text(record.traceParent),
            orNull(record.maxTokens),
            orNull(record.temperature),
            text(record.answer.id),
            text(record.answer.model),
            text(record.answer.finishReasons.join(','))};
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// Writes the rows of one batch.
class BatchWriter
{
public:
    BatchWriter(const QSqlDatabase &database, KeyUsageSum use)
        : m_database(database)
        , m_request(database)
        , m_bodies(database)
        , m_usage(std::move(use))
    {
    }

    Result<void> write(const std::deque<MaskedRecord> &items)
    {
        const QString columns = recordColumns();
        const bool prepared =
            m_request.prepare(u"INSERT INTO requests (%1, position) VALUES (%2, %3) ON CONFLICT (id) DO NOTHING"_s.arg(
                columns, placeholders(columns.count(QLatin1Char(',')) + 1), nextPosition))
            && m_bodies.prepare(u"INSERT INTO request_bodies (request_id, time_ms, size, request, answer) "
                                "VALUES (?, ?, ?, ?, ?) ON CONFLICT (request_id) DO NOTHING"_s);
        if (!prepared)
            return failed();
        for (const MaskedRecord &item : items) {
            QVariantList values = valuesOf(*item);
            values.append(QDateTime::currentMSecsSinceEpoch() * 1000);
            if (!execute(m_request, values))
                return failed();
            if (m_request.numRowsAffected() > 0)
                m_usage.add(*item);
            if (item.bodyBytes() > 0 && !execute(m_bodies, bodyValues(item)))
                return failed();
        }
        return m_usage.write(m_database);
    }
    [[nodiscard]] const KeyUsageSum &use() const { return m_usage; }

private:
    static QVariantList bodyValues(const MaskedRecord &item)
    {
        const CapturedBodies bodies = item.bodies();
        return {text(item->id), item->timeMs, bodies.size(), text(bodies.request), text(bodies.answer)};
    }

    static bool execute(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        return query.exec();
    }

    Error failed() const
    {
        const QSqlQuery &query = m_request.lastError().isValid() ? m_request : m_bodies;
        return storeError(u"writing requests"_s, query.lastError().text());
    }

    const QSqlDatabase &m_database;
    QSqlQuery m_request;
    QSqlQuery m_bodies;
    KeyUsageSum m_usage;
};

} // namespace

Result<KeyUsageSum> writeRecords(const Store &store, const std::deque<MaskedRecord> &items, const KeyUsageSum &more)
{
    QSqlDatabase database = store.database();
    KeyUsageSum use;
    const Result<void> written = inTransaction(database, u"writing requests"_s, [&] {
        BatchWriter writer(database, more);
        Result<void> done = writer.write(items);
        use = writer.use();
        return done;
    });
    return written.ok() ? Result<KeyUsageSum>(std::move(use)) : written.error();
}

namespace {

/// The first of that answer, if it was booked while it went on.
Result<std::optional<RequestRecord>> pendingRecord(const QSqlDatabase &database, const QByteArray &answerId)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1, %2 FROM requests WHERE %3"_s.arg(recordColumns(), pendingColumn(), hasAnswerId()));
    query.addBindValue(text(answerId));
    query.addBindValue(text(maskedId(answerId)));
    if (!query.exec())
        return storeError(u"settling requests"_s, query.lastError().text());
    const int pending = int(recordColumns().count(QLatin1Char(','))) + 1;
    if (!query.next() || query.value(pending).toInt() == 0)
        return std::optional<RequestRecord>();
    return std::optional(recordOf(query));
}

Result<void> writeSettled(const QSqlDatabase &database, const RequestRecord &record)
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE requests SET input_tokens = ?, cached_tokens = ?, output_tokens = ?, reasoning_tokens = ?, "
                  "cost = ?, estimated = ?, unpriced = ?, usage_judgement = ?, finish_reasons = ? WHERE id = ?"_s);
    for (const QVariant &value :
         {orNull(record.usage.input), orNull(record.usage.cachedInput), orNull(record.usage.output),
          orNull(record.usage.reasoning), record.cost ? QVariant(record.cost->dollars()) : QVariant(),
          QVariant(record.isEstimated ? 1 : 0), QVariant(record.isUnpriced ? 1 : 0), text(record.usageJudgement),
          text(record.answer.finishReasons.join(',')), text(record.id)})
        query.addBindValue(value);
    return query.exec() ? Result<void>() : storeError(u"settling requests"_s, query.lastError().text());
}

qint64 tokensOf(const RequestRecord &record)
{
    return saturatingAdd(record.usage.input.value_or(0), record.usage.output.value_or(0));
}

/// What a key spent more, or less, on the day of the request.
struct Settled {
    QDate day;
    Money more;
};

Result<std::optional<Settled>> settle(const QSqlDatabase &database, const LateBill &late)
{
    const Result<std::optional<RequestRecord>> booked = pendingRecord(database, late.answerId);
    if (!booked.ok())
        return booked.error();
    if (!*booked)
        return std::optional<Settled>();
    RequestRecord record = **booked;
    late.bill(record);
    if (const Result<void> written = writeSettled(database, record); !written.ok())
        return written.error();
    const Settled settled{LocalDay().at(record.timeMs),
                          record.cost.value_or(Money()) - (*booked)->cost.value_or(Money())};
    const KeyUsage more{0, tokensOf(record) - tokensOf(**booked), settled.more};
    const Result<void> corrected = correctKeyUsage(database, late.keyHash, settled.day, more);
    return corrected.ok() ? Result<std::optional<Settled>>(settled) : corrected.error();
}

} // namespace

Result<std::map<QByteArray, Money>> settleRecords(const Store &store, const std::vector<LateBill> &bills)
{
    QSqlDatabase database = store.database();
    std::vector<std::pair<const LateBill *, Settled>> all;
    const Result<void> done = inTransaction(database, u"settling requests"_s, [&]() -> Result<void> {
        for (const LateBill &late : bills) {
            const Result<std::optional<Settled>> settled = settle(database, late);
            if (!settled.ok())
                return settled.error();
            if (*settled)
                all.emplace_back(&late, **settled);
        }
        return {};
    });
    if (!done.ok())
        return done.error();
    std::map<QByteArray, Money> more;
    for (const auto &[late, settled] : all) {
        if (!late->keyHash.isEmpty())
            more[late->keyHash] += settled.more;
        if (late->settled)
            late->settled(settled.day.toJulianDay(), settled.more);
    }
    return more;
}

Result<void> readRecords(const Store &store, const RecordFilter &filter,
                         const std::function<void(const RequestRecord &)> &take)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    QString source = u"requests"_s;
    if (filter.limit > 0)
        source = u"(SELECT * FROM requests ORDER BY time_ms DESC LIMIT %1) AS newest"_s.arg(filter.limit);
    query.prepare(u"SELECT %1 FROM %2 WHERE time_ms >= ? ORDER BY time_ms, id"_s.arg(recordColumns(), source));
    query.addBindValue(filter.sinceMs);
    if (!query.exec())
        return storeError(u"reading requests"_s, query.lastError().text());
    while (query.next())
        take(recordOf(query));
    return {};
}

Result<qint64> lastPosition(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"SELECT MAX((SELECT COALESCE(MAX(position), 0) FROM requests), "
                    "(SELECT COALESCE(MAX(position), 0) FROM export_cursors))"_s)
        || !query.next())
        return storeError(u"reading requests"_s, query.lastError().text());
    return query.value(0).toLongLong();
}

Result<qint64> readRecordsAfter(const Store &store, qint64 position, int limit,
                                const std::function<bool(const RequestRecord &)> &take)
{
    const QString columns = recordColumns();
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT %1, position FROM requests WHERE position > ? ORDER BY position LIMIT %2"_s.arg(columns).arg(limit));
    query.addBindValue(position);
    if (!query.exec())
        return storeError(u"reading requests"_s, query.lastError().text());
    const int last = int(columns.count(QLatin1Char(','))) + 1;
    bool goesOn = true;
    while (goesOn && query.next()) {
        goesOn = take(recordOf(query));
        position = query.value(last).toLongLong();
    }
    return position;
}

Result<CapturedBodies> readBodies(const Store &store, const QByteArray &id)
{
    QSqlQuery query(store.database());
    query.prepare(u"SELECT request, answer FROM request_bodies WHERE request_id = ?"_s);
    query.addBindValue(text(id));
    if (!query.exec())
        return storeError(u"reading a request's bodies"_s, query.lastError().text());
    if (!query.next())
        return CapturedBodies{};
    return CapturedBodies{query.value(0).toString().toUtf8(), query.value(1).toString().toUtf8()};
}

QByteArray encodeAttempts(const std::vector<RecordedAttempt> &attempts)
{
    json::Writer writer;
    writer.beginArray();
    for (const RecordedAttempt &attempt : attempts) {
        writer.beginObject().key("target").string(attempt.target).key("status").integer(attempt.status);
        if (!attempt.errorKind.isEmpty())
            writer.key("error").string(attempt.errorKind);
        if (!attempt.errorCode.isEmpty())
            writer.key("code").string(attempt.errorCode);
        if (attempt.begin)
            writer.key("begin_ms").number(std::round(*attempt.begin * 1000) / 1000);
        if (attempt.end)
            writer.key("end_ms").number(std::round(*attempt.end * 1000) / 1000);
        writer.endObject();
    }
    return writer.endArray().take();
}

} // namespace sluice
