// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/storedconfig.h"
#include "gatewaycontrol.h"
#include "routedraft.h"

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class PlaygroundSource;

/// The stored routes, each with its targets and how they do at the running gateway.
class RoutesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(sluice::RouteDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(QStringList strategies READ strategies NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        StrategyRole,
        TargetsRole, ///< list of maps: model, note, health, healthText, hint
        ProblemRole, ///< why the gateway leaves the route out; empty when it does not
    };
    Q_ENUM(Role)
    /// How a target does.
    enum Health { Unknown, Ok, Waiting, Failing };
    Q_ENUM(Health)

    RoutesModel(StoredConfig &config, GatewayControl &gateway, PlaygroundSource &source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] RouteDraft *draft() { return &m_draft; }
    [[nodiscard]] QStringList strategies() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// Why the last change was not made.
    [[nodiscard]] QString notice() const { return m_notice; }

    /// Looks how the targets do; cheap.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void startNew();
    Q_INVOKABLE void startEdit(const QString &name);
    /// Saves the draft; false when something is wrong with it, which it then tells.
    Q_INVOKABLE bool save();
    Q_INVOKABLE void remove(const QString &name);
    /// Whether the order of its targets says where a route goes.
    [[nodiscard]] Q_INVOKABLE bool canPrefer(const QString &name) const;
    /// The target that a route by order asks first; -1 for others.
    [[nodiscard]] Q_INVOKABLE int preferred(const QString &name) const;
    /// Puts a target before all others of such a route.
    Q_INVOKABLE void prefer(const QString &name, int target);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        Route route;
        QString problem;
        QVariantList targets;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] std::vector<Row> read() const;
    [[nodiscard]] const Route *byOrder(const QString &name) const;

    StoredConfig &m_config;
    GatewayControl &m_gateway;
    PlaygroundSource &m_source;
    std::vector<Row> m_rows;
    RouteDraft m_draft;
    QString m_notice;
};

} // namespace sluice
