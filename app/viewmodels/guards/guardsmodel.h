// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/storedconfig.h"
#include "guarddraft.h"
#include "guardtester.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// The stored guards: what each looks for, where, and what it does about it. All that the page of guards is given.
class GuardsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(sluice::GuardDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(sluice::GuardTester *tester READ tester CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Why the last change was not made; why there can be none.
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stages READ stages NOTIFY changed FINAL)
    Q_PROPERTY(QStringList actions READ actions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList states READ states NOTIFY changed FINAL)
    /// Names of the services that a classifier can ask.
    Q_PROPERTY(QStringList services READ services NOTIFY changed FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        KindRole,
        StageRole,
        ActionRole,
        StateRole,   ///< a place in `states`
        ProblemRole, ///< why the gateway leaves it out; empty when it does not
    };
    Q_ENUM(Role)

    /// `config` is null where the store cannot be opened; else it outlives the model.
    explicit GuardsModel(StoredConfig *config, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] GuardDraft *draft() { return &m_draft; }
    [[nodiscard]] GuardTester *tester() { return &m_tester; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const QString &notice() const { return m_notice; }
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] QStringList stages() const;
    [[nodiscard]] QStringList actions() const;
    [[nodiscard]] QStringList states() const;
    [[nodiscard]] QStringList services() const;

    Q_INVOKABLE void startNew();
    Q_INVOKABLE void startEdit(const QString &name);
    /// Saves the draft; false when something is wrong with it, which it then tells.
    Q_INVOKABLE bool save();
    Q_INVOKABLE void setState(const QString &name, int state);
    Q_INVOKABLE void remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString name;
        QJsonObject guard;
        QString problem;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void refresh();
    [[nodiscard]] const Row *rowOf(const QString &name) const;
    [[nodiscard]] QString put(const QString &name, const QJsonObject &guard);
    void finish(const QString &notice);

    StoredConfig *m_config;
    std::vector<Row> m_rows;
    GuardDraft m_draft;
    GuardTester m_tester;
    QString m_notice;
};

} // namespace sluice
