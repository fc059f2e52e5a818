// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localserversmodel.h"

#include "playground/playgroundsource.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

LocalServersModel::LocalServersModel(LocalServers &servers, PlaygroundSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_servers(servers)
    , m_source(source)
{
    connect(&m_servers, &LocalServers::finished, this, &LocalServersModel::applyFound);
    connect(&m_servers, &LocalServers::used, this, [this](const QByteArray &id) { setState(id, InUse); });
    connect(&m_servers, &LocalServers::removed, this, [this](const QByteArray &id) { setState(id, Removed); });
    connect(&m_source, &PlaygroundSource::providersChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), {TextRole});
    });
    fill();
}

/// In the order of the candidates, which is that of their ranks.
void LocalServersModel::fill()
{
    const std::vector<LocalServers::Found> &answered = m_servers.found();
    for (const ProviderProfile &candidate : m_servers.candidates()) {
        Row row{candidate.id, QString::fromUtf8(candidate.name), QUrl(QString::fromUtf8(candidate.baseUrl))};
        const auto found = std::find_if(answered.begin(), answered.end(),
                                        [&](const LocalServers::Found &one) { return one.id == candidate.id; });
        if (found != answered.end())
            row.found = *found;
        row.state = m_servers.isUsed(row.id) ? InUse : Offered;
        if (row.found || row.state == InUse)
            m_rows.push_back(std::move(row));
    }
}

void LocalServersModel::setState(const QByteArray &id, State state)
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].id != id)
            continue;
        m_rows[at].state = state;
        Q_EMIT dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)), {StateRole, TextRole});
    }
}

int LocalServersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LocalServersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case IdRole: return QString::fromUtf8(row.id);
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case TextRole: return textOf(row);
    case StateRole: return row.state;
    default: return {};
    }
}

QString LocalServersModel::textOf(const Row &row) const
{
    const ProviderAccess *inUse = m_source.provider(row.id);
    const QString place = (inUse ? QUrl(QString::fromUtf8(inUse->profile.baseUrl)) : row.url).authority();
    if (row.state == Removed)
        return tr("%1 · removed").arg(place);
    if (!row.found)
        return m_looked ? tr("%1 · does not answer").arg(place) : place;
    return row.found->needsKey ? tr("%1 · wants a key").arg(place)
                               : tr("%1 · %n model(s)", nullptr, row.found->models).arg(place);
}

QHash<int, QByteArray> LocalServersModel::roleNames() const
{
    return {{IdRole, "serverId"}, {NameRole, "name"}, {TextRole, "text"}, {StateRole, "serverState"}};
}

QString LocalServersModel::places() const
{
    QStringList places;
    for (const ProviderProfile &candidate : m_servers.candidates()) {
        const QUrl url(QString::fromUtf8(candidate.baseUrl));
        places.append(u"%1 (%2)"_s.arg(QString::fromUtf8(candidate.name), url.authority()));
    }
    return places.join(u", "_s);
}

QString LocalServersModel::folder() const
{
    return QDir::toNativeSeparators(m_servers.folder());
}

void LocalServersModel::search()
{
    m_servers.search();
    Q_EMIT changed();
}

void LocalServersModel::applyFound()
{
    beginResetModel();
    m_rows.clear();
    m_looked = true;
    fill();
    endResetModel();
    Q_EMIT changed();
}

void LocalServersModel::use(const QString &serverId)
{
    if (const Result<void> done = m_servers.use(serverId.toUtf8()); !done.ok())
        Q_EMIT notice(done.error().message);
}

void LocalServersModel::remove(const QString &serverId)
{
    if (const Result<void> done = m_servers.remove(serverId.toUtf8()); !done.ok())
        Q_EMIT notice(done.error().message);
}

} // namespace sluice
