// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panemodel.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace sluice {

/// The panes side by side, 1 to 6.
class PaneListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PlaygroundModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool full READ isFull NOTIFY countChanged FINAL)
public:
    static constexpr int most = 6;
    enum Role { PaneRole = Qt::UserRole + 1 };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    ~PaneListModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_panes.size()); }
    [[nodiscard]] bool isFull() const { return count() >= most; }
    [[nodiscard]] Q_INVOKABLE sluice::PaneModel *paneAt(int row) const;
    /// A new pane at the end, or null when there are enough.
    PaneModel *add(const QString &modelName);
    /// As many panes as that, those that are there first; what goes cannot be brought back.
    void resize(int count);
    /// Puts others in the place of all panes; those that were there.
    [[nodiscard]] std::vector<std::unique_ptr<PaneModel>> exchange(std::vector<std::unique_ptr<PaneModel>> panes);
    /// A pane that has that model and letter and nothing else, for `exchange`.
    [[nodiscard]] static std::unique_ptr<PaneModel> make(const QString &modelName, int number);
    /// Takes a pane away, whose answer stops; the first pane stays. It can be brought back until another one is closed.
    bool close(int row);
    /// Brings the closed pane back to its place, with its text and, where that is free, its letter.
    bool reopen();
    /// The closed pane goes for good.
    void forgetClosed();
    /// The closed pane and its place, which `giveClosed` makes the closed one again.
    [[nodiscard]] std::pair<std::unique_ptr<PaneModel>, int> takeClosed();
    void giveClosed(std::unique_ptr<PaneModel> pane, int row);
    /// Null when none can be brought back.
    [[nodiscard]] PaneModel *closed() const { return m_closed.get(); }
    [[nodiscard]] const std::vector<std::unique_ptr<PaneModel>> &panes() const { return m_panes; }

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] int freeNumber() const;
    void insert(int row, std::unique_ptr<PaneModel> pane);

    std::vector<std::unique_ptr<PaneModel>> m_panes;
    std::unique_ptr<PaneModel> m_closed;
    int m_closedRow = 0;
};

} // namespace sluice
