// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/requestlist.h"

#include "ledger/recordrow_p.h"
#include "ledger/recordtable.h"

#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// The names come from so many requests.
constexpr int lookedAtForNames = 5000;
constexpr qsizetype mostNames = 200;
constexpr qsizetype mostWords = 8;

QStringList searchWordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
}

/// The columns that words are looked for in, and the same of a record.
constexpr std::array searched{"id",         "client",     "model",         "target",
                              "error_kind", "error_code", "error_message", "guard_rules"};

std::array<QString, searched.size()> searchedTexts(const RequestRecord &record)
{
    return {QString::fromUtf8(record.id),
            record.client,
            QString::fromUtf8(record.model),
            QString::fromUtf8(record.target),
            QString::fromUtf8(record.errorKind),
            QString::fromUtf8(record.errorCode),
            record.errorMessage,
            QString::fromUtf8(record.guardRules.join(','))};
}

bool hasOutcome(const RequestRecord &record, RequestFilter::Outcome outcome)
{
    switch (outcome) {
    case RequestFilter::Outcome::Any: return true;
    case RequestFilter::Outcome::Answered: return !isFailed(record) && !isStopped(record);
    case RequestFilter::Outcome::Failed: return isFailed(record);
    case RequestFilter::Outcome::Stopped: return isStopped(record);
    case RequestFilter::Outcome::Guarded: return !record.guard.isEmpty() && record.guard != "passed";
    }
    return true;
}

QString escapedForLike(const QString &word)
{
    QString escaped;
    for (const QChar c : word) {
        if (c == u'%' || c == u'_' || c == u'\\')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

/// Conditions with the values they need, in their order.
struct Conditions {
    QStringList texts = {};
    QVariantList values = {};

    void add(const QString &text, const QVariantList &of = {})
    {
        texts << text;
        values << of;
    }
};

Conditions conditionsOf(const RequestFilter &filter)
{
    Conditions found;
    if (filter.outcome == RequestFilter::Outcome::Failed)
        found.add(failedColumn());
    if (filter.outcome == RequestFilter::Outcome::Stopped)
        found.add(stoppedColumn());
    if (filter.outcome == RequestFilter::Outcome::Answered)
        found.add(u"status < 400 AND error_kind = ''"_s);
    if (filter.outcome == RequestFilter::Outcome::Guarded)
        found.add(u"guard NOT IN ('', 'passed')"_s);
    if (filter.client)
        found.add(u"client = ?"_s, {filter.client->isNull() ? u""_s : *filter.client});
    if (!filter.provider.isEmpty())
        found.add(u"target LIKE ? ESCAPE '\\'"_s, {escapedForLike(QString::fromUtf8(filter.provider)) + u"/%"_s});
    if (!filter.model.isEmpty()) {
        const QString model = QString::fromUtf8(filter.model);
        found.add(u"(model = ? OR target = ?)"_s, {model, model});
    }
    if (filter.sinceMs)
        found.add(u"time_ms >= ?"_s, {*filter.sinceMs});
    if (filter.untilMs)
        found.add(u"time_ms < ?"_s, {*filter.untilMs});
    const QStringList words = searchWordsOf(filter.words);
    for (const QString &word : words) {
        QStringList places;
        QVariantList values;
        for (const char *column : searched) {
            places << QLatin1StringView(column) + u" LIKE ? ESCAPE '\\'"_s;
            values << u'%' + escapedForLike(word) + u'%';
        }
        found.add(u'(' + places.join(u" OR "_s) + u')', values);
    }
    return found;
}

} // namespace

bool matches(const RequestFilter &filter, const RequestRecord &record)
{
    if (!hasOutcome(record, filter.outcome))
        return false;
    if (filter.client && *filter.client != record.client)
        return false;
    if (!filter.provider.isEmpty() && !record.target.startsWith(filter.provider + '/'))
        return false;
    if (!filter.model.isEmpty() && filter.model != record.model && filter.model != record.target)
        return false;
    if (filter.sinceMs && record.timeMs < *filter.sinceMs)
        return false;
    if (filter.untilMs && record.timeMs >= *filter.untilMs)
        return false;
    if (filter.words.isEmpty())
        return true;
    const auto texts = searchedTexts(record);
    const QStringList words = searchWordsOf(filter.words);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

Result<std::vector<RequestRecordPtr>> readRequests(const Store &store, const RequestFilter &filter,
                                                   const RequestRange &range)
{
    Conditions conditions = conditionsOf(filter);
    if (range.before)
        conditions.add(u"(time_ms, id) < (?, ?)"_s, {range.before->timeMs, QString::fromUtf8(range.before->id)});
    if (range.after)
        conditions.add(u"(time_ms, id) > (?, ?)"_s, {range.after->timeMs, QString::fromUtf8(range.after->id)});
    const QString where = conditions.texts.isEmpty() ? QString() : u" WHERE "_s + conditions.texts.join(u" AND "_s);
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM requests%2 ORDER BY time_ms DESC, id DESC LIMIT %3"_s.arg(recordColumns(), where)
                      .arg(range.limit));
    for (const QVariant &value : std::as_const(conditions.values))
        query.addBindValue(value);
    if (!query.exec())
        return storeError(u"reading requests"_s, query.lastError().text());
    std::vector<RequestRecordPtr> records;
    while (query.next())
        records.push_back(std::make_shared<RequestRecord>(recordOf(query)));
    return records;
}

Result<RequestNames> readRequestNames(const Store &store)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT DISTINCT client, model, target FROM (SELECT client, model, target FROM requests "
                    "ORDER BY time_ms DESC LIMIT %1) AS newest"_s.arg(lookedAtForNames)))
        return storeError(u"reading requests"_s, query.lastError().text());
    QSet<QString> clients;
    QSet<QString> models;
    QSet<QString> providers;
    while (query.next()) {
        clients.insert(query.value(0).toString());
        models.insert(query.value(1).toString());
        const QString target = query.value(2).toString();
        models.insert(target);
        providers.insert(target.section(u'/', 0, 0));
    }
    const auto sorted = [](const QSet<QString> &names) {
        QStringList list(names.begin(), names.end());
        list.removeAll(QString());
        list.sort(Qt::CaseInsensitive);
        return list.mid(0, mostNames);
    };
    return RequestNames{sorted(clients), sorted(models), sorted(providers)};
}

} // namespace sluice
