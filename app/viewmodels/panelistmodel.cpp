// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelistmodel.h"

#include <QQmlEngine>

namespace sluice {

PaneListModel::~PaneListModel() = default;

int PaneListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaneListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::unique_ptr<PaneModel> &pane = m_panes[static_cast<size_t>(index.row())];
    if (role == PaneRole)
        return QVariant::fromValue(pane.get());
    return role == Qt::DisplayRole ? QVariant(pane->modelName()) : QVariant();
}

QHash<int, QByteArray> PaneListModel::roleNames() const
{
    return {{PaneRole, "pane"}};
}

PaneModel *PaneListModel::paneAt(int row) const
{
    return row >= 0 && row < count() ? m_panes[static_cast<size_t>(row)].get() : nullptr;
}

PaneModel *PaneListModel::add(const QString &modelName)
{
    if (isFull())
        return nullptr;
    auto pane = std::make_unique<PaneModel>();
    QQmlEngine::setObjectOwnership(pane.get(), QQmlEngine::CppOwnership);
    pane->setNumber(count());
    pane->setModelName(modelName);
    beginInsertRows({}, count(), count());
    m_panes.push_back(std::move(pane));
    endInsertRows();
    Q_EMIT countChanged();
    return m_panes.back().get();
}

void PaneListModel::remove(int row)
{
    if (row < 1 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    std::unique_ptr<PaneModel> pane = std::move(m_panes[static_cast<size_t>(row)]);
    m_panes.erase(m_panes.begin() + row);
    endRemoveRows();
    pane->stop();
    pane.release()->deleteLater(); // a handler of its own may still be running
    for (int i = row; i < count(); ++i)
        m_panes[static_cast<size_t>(i)]->setNumber(i);
    Q_EMIT countChanged();
}

} // namespace sluice
