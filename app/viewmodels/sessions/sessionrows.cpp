// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which sessions SessionsModel lists, in which order, and what it says of them.
#include "foreigntext.h"
#include "sessiondays.h"
#include "sessionsmodel.h"

#include "sessions/sessionsearch.h"
#include "settings/settings.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

/// What forks of forks have behind the words they share; the name was given in the language of that time.
QString forkTail(const QString &title, const QString &pattern)
{
    qsizetype length = 0;
    for (const QString &mark : {QString(pattern).remove(u"%1"_s), u" (fork)"_s}) {
        QString rest = title;
        while (!mark.isEmpty() && rest.endsWith(mark))
            rest.chop(mark.size());
        length = std::max(length, title.size() - rest.size());
    }
    return title.last(length < title.size() ? length : 0);
}

QString shownSnippet(QString snippet)
{
    snippet.remove(QChar(foundFrom)).remove(QChar(foundTo));
    return visibleText(snippet, 200);
}

} // namespace

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> SessionsModel::roleNames() const
{
    return {{TitleRole, "title"},   {TailRole, "tail"},       {SectionRole, "section"},
            {PinnedRole, "pinned"}, {CurrentRole, "current"}, {SnippetRole, "snippet"},
            {DraftRole, "draft"},   {WhenRole, "when"},       {RunningRole, "running"}};
}

const SessionSummary *SessionsModel::summaryAt(int row) const
{
    if (row < 0 || row >= count())
        return nullptr;
    const auto found = m_all.constFind(m_rows[static_cast<size_t>(row)].id);
    return found == m_all.constEnd() ? nullptr : &*found;
}

QString SessionsModel::section(const SessionSummary &summary) const
{
    if (m_bin)
        return tr("Bin");
    if (!m_filter.isEmpty())
        return tr("Found");
    return summary.pinned ? tr("Pinned") : dayHeading(timeOf(summary.changedMs).date(), QDate::currentDate());
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionSummary *summary = summaryAt(index.row());
    if (!summary)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return summary->title.isEmpty() ? tr("Untitled") : visibleText(summary->title, 200);
    case TailRole: return forkTail(index.data(TitleRole).toString(), forkTitle());
    case SectionRole: return section(*summary);
    case PinnedRole: return summary->pinned;
    case RunningRole:
        return m_running.holds(summary->id) || (summary->id == m_recorder.current().id && m_playground.isRunning());
    case CurrentRole: return summary->id == m_recorder.current().id;
    case SnippetRole: return shownSnippet(m_rows[static_cast<size_t>(index.row())].snippet);
    case DraftRole: return summary->waiting || !summary->draft.trimmed().isEmpty();
    case WhenRole: return QLocale().toString(timeOf(summary->changedMs), QLocale::ShortFormat);
    default: return {};
    }
}

int SessionsModel::binCount() const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(),
                                          [](const SessionSummary &summary) { return bool(summary.binnedMs); }));
}

int SessionsModel::currentRow() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == m_recorder.current().id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString SessionsModel::currentTitle() const
{
    return visibleText(m_recorder.current().title, 200);
}

std::vector<SessionsModel::Row> SessionsModel::wantedRows() const
{
    std::vector<Row> rows;
    if (!m_filter.isEmpty()) {
        for (const SessionHit &hit : m_hits) {
            const auto found = m_all.constFind(hit.session);
            if (found != m_all.constEnd() && bool(found->binnedMs) == m_bin)
                rows.push_back({hit.session, hit.snippet});
        }
        return rows;
    }
    std::vector<const SessionSummary *> listed;
    for (const SessionSummary &summary : m_all) {
        if (bool(summary.binnedMs) == m_bin)
            listed.push_back(&summary);
    }
    const auto newestFirst = [this](const SessionSummary *a, const SessionSummary *b) {
        const auto order = [this](const SessionSummary *summary) {
            return std::tuple(!m_bin && summary->pinned ? 0 : 1, m_bin ? -*summary->binnedMs : -summary->changedMs);
        };
        return std::pair(order(a), a->id) < std::pair(order(b), b->id);
    };
    std::sort(listed.begin(), listed.end(), newestFirst);
    for (const SessionSummary *summary : listed)
        rows.push_back({summary->id});
    return rows;
}

QVariantList SessionsModel::titled(const QString &words, int most) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<const SessionSummary *> found;
    for (const SessionSummary &summary : m_all) {
        const bool holdsAll = std::ranges::all_of(
            wanted, [&](const QString &word) { return summary.title.contains(word, Qt::CaseInsensitive); });
        if (holdsAll && !summary.binnedMs)
            found.push_back(&summary);
    }
    const auto end = found.begin() + std::min<std::ptrdiff_t>(std::max(most, 0), std::ssize(found));
    std::partial_sort(found.begin(), end, found.end(), [](const SessionSummary *a, const SessionSummary *b) {
        return std::pair(-a->changedMs, a->id) < std::pair(-b->changedMs, b->id);
    });
    QVariantList titles;
    for (auto at = found.begin(); at != end; ++at)
        titles << QVariantMap{
            {QStringLiteral("id"), (*at)->id},
            {QStringLiteral("title"), (*at)->title.isEmpty() ? tr("Untitled") : visibleText((*at)->title, 200)}};
    return titles;
}

void SessionsModel::list()
{
    apply(wantedRows());
}

/// Takes other rows. One that came, went or moved is told as that, so that a view stays where it is.
void SessionsModel::apply(std::vector<Row> rows)
{
    const auto ends = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    const auto first = static_cast<int>(ends.first - m_rows.begin());
    const auto tail = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(ends.first), rows.rbegin(),
                                    std::make_reverse_iterator(ends.second));
    const auto oldEnd = static_cast<int>(tail.first.base() - m_rows.begin());
    const auto newEnd = static_cast<int>(tail.second.base() - rows.begin());
    const auto same = [&](int from, int to) {
        return std::equal(m_rows.begin() + from, m_rows.begin() + to, rows.begin() + first);
    };
    const bool isMove = oldEnd == newEnd && oldEnd - first >= 2;
    if (first == oldEnd && first == newEnd) {
        return;
    }
    if (first == oldEnd) {
        beginInsertRows({}, first, newEnd - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else if (first == newEnd) {
        beginRemoveRows({}, first, oldEnd - 1);
        m_rows = std::move(rows);
        endRemoveRows();
    } else if (isMove && m_rows[static_cast<size_t>(oldEnd - 1)] == rows[static_cast<size_t>(first)]
               && std::equal(m_rows.begin() + first, m_rows.begin() + oldEnd - 1, rows.begin() + first + 1)) {
        beginMoveRows({}, oldEnd - 1, oldEnd - 1, {}, first);
        m_rows = std::move(rows);
        endMoveRows();
    } else if (isMove && same(first + 1, oldEnd)
               && m_rows[static_cast<size_t>(first)] == rows[static_cast<size_t>(newEnd - 1)]) {
        beginMoveRows({}, first, first, {}, oldEnd);
        m_rows = std::move(rows);
        endMoveRows();
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

void SessionsModel::put(const SessionSummary &summary)
{
    const QString id = summary.id;
    m_all.insert(id, summary);
    m_recorder.setSummary(summary);
    m_running.setSummary(summary);
    list();
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.id == id; });
    if (row != m_rows.end()) {
        const QModelIndex at = index(static_cast<int>(row - m_rows.begin()));
        Q_EMIT dataChanged(at, at);
    }
    Q_EMIT countChanged();
    Q_EMIT undoChanged();
}

void SessionsModel::forget(const QStringList &ids)
{
    for (const QString &id : ids) {
        m_all.remove(id);
        std::erase_if(m_undone, [&](const Undone &kept) { return kept.session == id; });
    }
    list();
    Q_EMIT countChanged();
    Q_EMIT undoChanged();
}

void SessionsModel::onStored(const SessionSummary &summary)
{
    put(summary);
    m_settings.setValue(Setting::LastSession, summary.id);
}

void SessionsModel::setFilter(const QString &words)
{
    if (m_filter == words)
        return;
    m_filter = words;
    m_hits.clear();
    Q_EMIT filterChanged();
    Q_EMIT problemChanged();
    if (words.trimmed().isEmpty()) {
        m_filter = words.trimmed();
        list();
    } else {
        m_recorder.flush();
        m_store.search(words);
    }
}

void SessionsModel::onFound(const QString &words, const std::vector<SessionHit> &hits, const QString &problem)
{
    if (words != m_filter)
        return; // one typed on meanwhile
    m_hits = hits;
    setProblem(m_searchProblem, problem);
    list();
}

void SessionsModel::setBin(bool bin)
{
    if (m_bin == bin)
        return;
    m_bin = bin;
    // Their heads are others, too.
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
    Q_EMIT binChanged();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

} // namespace sluice
