// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestsmodel.h"

#include "requesttext.h"
#include "store/storereader.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lookInterval{250};
/// Requests of other processes are looked for every so many looks.
constexpr int looksForNews = 8;

} // namespace

RequestsModel::RequestsModel(StoreReader &reader, const LiveRequests *live, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
    , m_live(live)
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &RequestsModel::refresh);
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestRecord &record = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TimeRole: return requesttext::time(record);
    case Qt::DisplayRole:
    case ClientRole: return requesttext::client(record);
    case AskedRole: return requesttext::name(record.model);
    case TargetRole: return record.target == record.model ? QString() : requesttext::name(record.target);
    case StatusRole: return requesttext::status(record);
    case FailedRole: return isFailed(record);
    case StoppedRole: return isStopped(record);
    case TtftRole: return requesttext::ttft(record);
    case RateRole: return requesttext::rate(record);
    case TokensRole: return requesttext::tokens(record);
    case CostRole: return requesttext::cost(record);
    case RetriesRole: return record.attempts.size() > 1 ? QString::number(record.attempts.size() - 1) : QString();
    default: return {};
    }
}

QHash<int, QByteArray> RequestsModel::roleNames() const
{
    return {{TimeRole, "time"},     {ClientRole, "client"}, {AskedRole, "asked"},     {TargetRole, "target"},
            {StatusRole, "status"}, {FailedRole, "failed"}, {StoppedRole, "stopped"}, {TtftRole, "ttft"},
            {RateRole, "rate"},     {TokensRole, "tokens"}, {CostRole, "cost"},       {RetriesRole, "retries"}};
}

RequestRecordPtr RequestsModel::recordAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)] : nullptr;
}

QString RequestsModel::keyAt(int row) const
{
    const RequestRecordPtr record = recordAt(row);
    return record ? QString::fromUtf8(record->id) : QString();
}

int RequestsModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key.toUtf8(), [](const RequestRecordPtr &row) { return row->id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void RequestsModel::setActive(bool active)
{
    if (active == isActive())
        return;
    if (!active) {
        m_timer.stop();
    } else {
        m_timer.start();
        reload();
    }
    Q_EMIT stateChanged();
}

void RequestsModel::setFollowing(bool following)
{
    if (std::exchange(m_following, following) == following)
        return;
    if (following && m_hasNews)
        reload();
    Q_EMIT stateChanged();
}

void RequestsModel::forget()
{
    beginResetModel();
    m_rows.clear();
    m_ids.clear();
    endResetModel();
    m_names = {};
    m_forgotten = m_live ? m_live->since(0, 0).next : 0;
    Q_EMIT namesChanged();
    Q_EMIT countChanged();
    if (isActive())
        reload();
}

void RequestsModel::reload()
{
    ++m_question;
    m_reading = true;
    m_readingMore = m_readingNews = false;
    m_hasNews = false;
    m_passedBy = 0;
    m_position = m_live ? m_live->since(0, 0).next : 0;
    // What ended a moment ago is not in the store yet.
    m_catchesUp = m_live && m_position > m_forgotten;
    if (m_catchesUp)
        m_position = std::max(m_forgotten, m_position - std::min<quint64>(m_position, mostAtOnce));
    m_filter.sinceMs = spanStart();
    read({{}, {}, page}, true);
    readNames();
    Q_EMIT stateChanged();
}

void RequestsModel::read(const RequestRange &range, bool isFirst)
{
    m_reader.ask<std::vector<RequestRecordPtr>>(
        [filter = m_filter, range](const Store &store) { return readRequests(store, filter, range); }, this,
        [this, question = m_question, isFirst](const Result<std::vector<RequestRecordPtr>> &found) {
            if (question == m_question)
                applyPage(found, isFirst);
        });
}

void RequestsModel::applyPage(const Result<std::vector<RequestRecordPtr>> &found, bool isFirst)
{
    (isFirst ? m_reading : m_readingMore) = false;
    setProblem(found ? QString() : found.error().message);
    m_isEnd = !found || found->size() < static_cast<std::size_t>(page);
    if (isFirst) {
        beginResetModel();
        m_rows.clear();
        m_ids.clear();
    }
    std::vector<RequestRecordPtr> fresh;
    if (found) {
        std::copy_if(found->begin(), found->end(), std::back_inserter(fresh),
                     [this](const RequestRecordPtr &record) { return !m_ids.contains(record->id); });
    }
    const int first = count();
    if (!isFirst && !fresh.empty())
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    for (const RequestRecordPtr &record : fresh) {
        m_ids.insert(record->id);
        m_rows.push_back(record);
    }
    if (isFirst)
        endResetModel();
    else if (!fresh.empty())
        endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT stateChanged();
}

bool RequestsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isEnd && !m_reading && !m_readingMore && !m_rows.empty() && count() < mostRows;
}

void RequestsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_readingMore = true;
    const RequestRecord &last = *m_rows.back();
    read({RequestPlace{last.timeMs, last.id}, {}, page}, false);
}

void RequestsModel::readNames()
{
    m_reader.ask<RequestNames>([](const Store &store) { return readRequestNames(store); }, this,
                               [this](const Result<RequestNames> &names) {
                                   if (!names || *names == m_names)
                                       return;
                                   m_names = *names;
                                   Q_EMIT namesChanged();
                               });
}

void RequestsModel::refresh()
{
    if (m_reading)
        return;
    const bool wantsNews = ++m_looks % looksForNews == 0;
    if (!m_following) {
        if (!m_hasNews && m_live && m_live->since(m_position, 0).next != m_position) {
            m_hasNews = true;
            Q_EMIT stateChanged();
        }
        return;
    }
    if (m_live) {
        const LiveRequests::News news = m_live->since(m_position, mostAtOnce);
        const quint64 came = news.next - m_position;
        m_position = news.next;
        if (came > news.records.size()) {
            m_passedBy += static_cast<int>(came - news.records.size());
            Q_EMIT stateChanged();
        }
        std::vector<RequestRecordPtr> fitting;
        for (auto record = news.records.rbegin(); record != news.records.rend(); ++record) {
            if (matches(m_filter, **record) && !(m_catchesUp && isBelow(**record)))
                fitting.push_back(*record);
        }
        m_catchesUp = false;
        addOnTop(std::move(fitting));
    }
    if (wantsNews)
        readNews();
}

void RequestsModel::readNews()
{
    if (std::exchange(m_readingNews, true))
        return;
    m_reader.ask<std::vector<RequestRecordPtr>>(
        [filter = m_filter](const Store &store) {
            return readRequests(store, filter, {{}, {}, mostAtOnce});
        },
        this,
        [this, question = m_question](const Result<std::vector<RequestRecordPtr>> &found) {
            if (question != m_question)
                return;
            m_readingNews = false;
            setProblem(found ? QString() : found.error().message);
            if (found && m_following) {
                std::vector<RequestRecordPtr> newer;
                std::copy_if(found->begin(), found->end(), std::back_inserter(newer),
                             [this](const RequestRecordPtr &record) { return !isBelow(*record); });
                addOnTop(std::move(newer));
            }
        });
}

/// Older than all that is listed: it would stand in the wrong place on top.
bool RequestsModel::isBelow(const RequestRecord &record) const
{
    return !m_rows.empty() && record.timeMs < m_rows.back()->timeMs;
}

void RequestsModel::addOnTop(std::vector<RequestRecordPtr> records)
{
    std::erase_if(records, [this](const RequestRecordPtr &record) { return m_ids.contains(record->id); });
    if (records.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(records.size()) - 1);
    for (const RequestRecordPtr &record : records)
        m_ids.insert(record->id);
    m_rows.insert(m_rows.begin(), records.begin(), records.end());
    endInsertRows();
    if (count() > mostLive) {
        beginRemoveRows({}, mostLive, count() - 1);
        for (auto row = m_rows.begin() + mostLive; row != m_rows.end(); ++row)
            m_ids.remove((*row)->id);
        m_rows.erase(m_rows.begin() + mostLive, m_rows.end());
        m_isEnd = false;
        endRemoveRows();
    }
    Q_EMIT countChanged();
}

void RequestsModel::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT stateChanged();
}

std::optional<qint64> RequestsModel::spanStart() const
{
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 hours[] = {0, 1, 24, 24 * 7};
    if (m_span == Always)
        return std::nullopt;
    return QDateTime::currentMSecsSinceEpoch() - hours[m_span] * hour;
}

void RequestsModel::change(const RequestFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    if (isActive())
        reload();
}

void RequestsModel::setOutcome(int outcome)
{
    RequestFilter filter = m_filter;
    filter.outcome = static_cast<RequestFilter::Outcome>(std::clamp(outcome, 0, int(RequestFilter::Outcome::Guarded)));
    change(filter);
}

void RequestsModel::setTimeSpan(Span span)
{
    m_span = span;
    RequestFilter filter = m_filter;
    filter.sinceMs = spanStart();
    change(filter);
}

void RequestsModel::setClient(const QString &client)
{
    RequestFilter filter = m_filter;
    filter.client = client.isEmpty() ? std::nullopt : std::optional(client);
    change(filter);
}

void RequestsModel::setProvider(const QString &provider)
{
    RequestFilter filter = m_filter;
    filter.provider = provider.toUtf8();
    change(filter);
}

void RequestsModel::setModel(const QString &model)
{
    RequestFilter filter = m_filter;
    filter.model = model.toUtf8();
    change(filter);
}

void RequestsModel::setWords(const QString &words)
{
    RequestFilter filter = m_filter;
    filter.words = words.simplified();
    change(filter);
}

void RequestsModel::clearFilter()
{
    m_span = Always;
    change({});
}

} // namespace sluice
