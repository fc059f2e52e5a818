// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelistmodel.h"

#include <QQmlEngine>

#include <algorithm>

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

/// The first letter that is free: a pane keeps its letter and its colour, whoever leaves.
int PaneListModel::freeNumber() const
{
    int number = 0;
    while (std::any_of(m_panes.begin(), m_panes.end(), [&](const auto &pane) { return pane->number() == number; }))
        ++number;
    return number;
}

void PaneListModel::insert(int row, std::unique_ptr<PaneModel> pane)
{
    beginInsertRows({}, row, row);
    m_panes.insert(m_panes.begin() + row, std::move(pane));
    endInsertRows();
    Q_EMIT countChanged();
}

PaneModel *PaneListModel::add(const QString &modelName)
{
    if (isFull())
        return nullptr;
    insert(count(), make(modelName, freeNumber()));
    return m_panes.back().get();
}

std::unique_ptr<PaneModel> PaneListModel::make(const QString &modelName, int number)
{
    auto pane = std::make_unique<PaneModel>();
    QQmlEngine::setObjectOwnership(pane.get(), QQmlEngine::CppOwnership);
    pane->setNumber(number);
    pane->setModelName(modelName);
    return pane;
}

std::vector<std::unique_ptr<PaneModel>> PaneListModel::exchange(std::vector<std::unique_ptr<PaneModel>> panes)
{
    forgetClosed();
    beginResetModel();
    std::swap(m_panes, panes);
    endResetModel();
    Q_EMIT countChanged();
    return panes;
}

void PaneListModel::resize(int wanted)
{
    forgetClosed();
    while (count() < std::clamp(wanted, 1, most))
        add({});
    while (count() > std::clamp(wanted, 1, most)) {
        close(count() - 1);
        forgetClosed();
    }
}

bool PaneListModel::close(int row)
{
    if (row < 1 || row >= count())
        return false;
    forgetClosed();
    beginRemoveRows({}, row, row);
    m_closed = std::move(m_panes[static_cast<size_t>(row)]);
    m_closedRow = row;
    m_panes.erase(m_panes.begin() + row);
    endRemoveRows();
    m_closed->stop();
    Q_EMIT countChanged();
    return true;
}

bool PaneListModel::reopen()
{
    if (!m_closed || isFull())
        return false;
    if (std::any_of(m_panes.begin(), m_panes.end(),
                    [this](const auto &pane) { return pane->number() == m_closed->number(); }))
        m_closed->setNumber(freeNumber());
    insert(std::min(m_closedRow, count()), std::move(m_closed));
    return true;
}

std::pair<std::unique_ptr<PaneModel>, int> PaneListModel::takeClosed()
{
    return {std::move(m_closed), m_closedRow};
}

void PaneListModel::giveClosed(std::unique_ptr<PaneModel> pane, int row)
{
    forgetClosed();
    m_closed = std::move(pane);
    m_closedRow = row;
}

void PaneListModel::forgetClosed()
{
    if (m_closed)
        m_closed.release()->deleteLater(); // a handler of its own may still be running
}

} // namespace sluice
