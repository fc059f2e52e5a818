// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/routes/route.h"

#include <QAbstractListModel>
#include <QByteArrayList>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// A route while its form is filled in; the rows are its targets, in their order.
class RouteDraft : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RoutesModel")
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    Q_PROPERTY(int strategy READ strategy WRITE setStrategy NOTIFY changed FINAL)
    Q_PROPERTY(QString strategyHint READ strategyHint NOTIFY changed FINAL)
    Q_PROPERTY(bool weighted READ isWeighted NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)
public:
    enum Role { ModelRole = Qt::UserRole + 1, WeightRole, TierRole, ProblemRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// A route without a name is new.
    void load(const Route &route);
    [[nodiscard]] bool isNew() const { return m_loadedName.isEmpty(); }
    /// The name it had when it was loaded.
    [[nodiscard]] const QByteArray &loadedName() const { return m_loadedName; }
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QString nameProblem() const { return m_nameProblem; }
    [[nodiscard]] int strategy() const { return static_cast<int>(m_strategy); }
    void setStrategy(int strategy);
    /// What the strategy does.
    [[nodiscard]] QString strategyHint() const;
    [[nodiscard]] bool isWeighted() const { return m_strategy == Strategy::Weighted; }
    [[nodiscard]] QString failure() const { return m_failure; }
    void setFailure(const QString &text);

    Q_INVOKABLE void setValue(int row, Role role, const QString &text);
    Q_INVOKABLE void addTarget();
    Q_INVOKABLE void removeTarget(int row);
    /// One place up (-1) or down (1).
    Q_INVOKABLE void moveTarget(int row, int by);

    /// The route as the form has it; unset when something is wrong, which is then told beside it. `taken` are the
    /// names of other routes, `providers` the ids a target may begin with.
    [[nodiscard]] std::optional<Route> read(const QByteArrayList &taken, const QByteArrayList &providers);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString model;
        QString weight;
        QString tier;
        QByteArray key = {}; ///< not changed here
        QString problem = {};
    };
    [[nodiscard]] static RouteTarget readTarget(Row &row, const QByteArrayList &providers);

    QByteArray m_loadedName;
    QString m_name;
    QString m_nameProblem;
    QString m_failure;
    Strategy m_strategy = Strategy::Priority;
    std::vector<Row> m_rows;
};

/// A strategy as people read it.
[[nodiscard]] QString strategyText(Strategy strategy);

} // namespace sluice
