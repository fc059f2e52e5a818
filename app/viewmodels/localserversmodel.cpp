// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localserversmodel.h"

#include "playgroundsource.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sluice {

LocalServersModel::LocalServersModel(LocalServers &servers, PlaygroundSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_servers(servers)
    , m_source(source)
{
    connect(&m_servers, &LocalServers::finished, this, &LocalServersModel::takeFound);
    connect(&m_source, &PlaygroundSource::providersChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), {InUseRole});
    });
}

int LocalServersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LocalServersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LocalServers::Found &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case IdRole: return QString::fromUtf8(row.id);
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case TextRole:
        return row.needsKey ? tr("%1 · wants a key").arg(row.baseUrl.authority())
                            : tr("%1 · %n model(s)", nullptr, row.models).arg(row.baseUrl.authority());
    case InUseRole: return m_source.provider(row.id) != nullptr;
    default: return {};
    }
}

QHash<int, QByteArray> LocalServersModel::roleNames() const
{
    return {{IdRole, "serverId"}, {NameRole, "name"}, {TextRole, "text"}, {InUseRole, "inUse"}};
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

void LocalServersModel::look()
{
    m_servers.look();
    Q_EMIT changed();
}

void LocalServersModel::takeFound()
{
    beginResetModel();
    m_rows = m_servers.found();
    m_looked = true;
    endResetModel();
    Q_EMIT changed();
}

void LocalServersModel::use(const QString &serverId)
{
    if (const Result<void> done = m_servers.use(serverId.toUtf8()); !done.ok())
        Q_EMIT notice(done.error().message);
}

} // namespace sluice
