// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "streammodel.h"

#include "foreigntext.h"
#include "numbertext.h"
#include "wire/sse.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace sluice {

namespace {

constexpr int shownOfDelta = 200;
constexpr int shownOfData = 4000;

QString offsetText(qint64 ns)
{
    return numberText(double(ns) / 1e6, 1);
}

} // namespace

StreamModel::StreamModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int StreamModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StreamModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CapturedEvent &event = at(index.row());
    switch (role) {
    case OffsetRole: return offsetText(event.offsetNs);
    case BytesRole: return numberText(qint64(event.data.size()));
    case KindRole: return QString::fromLatin1(event.kind);
    case DeltaRole: return visibleText(QString::fromUtf8(event.delta.left(4 * shownOfDelta)), shownOfDelta);
    case Qt::DisplayRole:
    case DataRole: return visibleText(QString::fromUtf8(event.data.left(4 * shownOfData)), shownOfData);
    default: return {};
    }
}

QHash<int, QByteArray> StreamModel::roleNames() const
{
    return {{OffsetRole, "offset"}, {BytesRole, "bytes"}, {KindRole, "kind"}, {DeltaRole, "delta"}, {DataRole, "data"}};
}

bool StreamModel::matches(const CapturedEvent &event) const
{
    return m_filter.isEmpty() || QString::fromUtf8(event.data).contains(m_filter, Qt::CaseInsensitive)
           || QString::fromUtf8(event.delta).contains(m_filter, Qt::CaseInsensitive);
}

void StreamModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < m_events.size(); ++i) {
        if (matches(m_events[i]))
            m_rows.push_back(i);
    }
    endResetModel();
    Q_EMIT filterChanged();
    Q_EMIT countChanged();
}

void StreamModel::setFeed(std::shared_ptr<PaneFeed> feed)
{
    if (m_feed == feed)
        return;
    beginResetModel();
    m_feed = std::move(feed);
    m_events.clear();
    m_rows.clear();
    m_bytes = 0;
    endResetModel();
    refresh();
    Q_EMIT countChanged();
}

void StreamModel::refresh()
{
    if (!m_feed)
        return;
    std::vector<CapturedEvent> news = m_feed->events(m_events.size());
    if (news.empty())
        return;
    std::vector<size_t> rows;
    for (CapturedEvent &event : news) {
        m_bytes += event.data.size();
        if (matches(event))
            rows.push_back(m_events.size());
        m_events.push_back(std::move(event));
    }
    if (!rows.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    Q_EMIT countChanged();
}

QString StreamModel::summary() const
{
    if (m_events.empty())
        return {};
    QString text = tr("%1 events").arg(m_events.size());
    text += QStringLiteral(", ") + QLocale().formattedDataSize(m_bytes);
    if (!m_filter.isEmpty())
        text += QStringLiteral(", ") + tr("%1 found").arg(rowCount());
    if (const qint64 lost = m_feed ? m_feed->eventsNotKept() : 0; lost > 0)
        text += QStringLiteral(". ") + tr("%1 more were not kept: the stream is too long.").arg(lost);
    return text;
}

QByteArray StreamModel::asFile() const
{
    QByteArray file;
    for (const CapturedEvent &event : m_events)
        file += ": " + offsetText(event.offsetNs).toLatin1() + " ms\n" + formatSseEvent(event.data, event.event);
    return file;
}

void StreamModel::copyAll() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(asFile()));
}

void StreamModel::copyRow(int row) const
{
    if (row >= 0 && row < rowCount())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(at(row).data));
}

} // namespace sluice
