// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QKeySequence>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class Settings;

/// What the keyboard does in the window, and the keys the user chose for it. Rows that only tell what keys do are in
/// the list, too; they stay as they are.
class ShortcutsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    /// By name of what is done, the keys as QML's Shortcut takes them.
    Q_PROPERTY(QVariantMap sequences READ sequences NOTIFY changed FINAL)
    /// The same as people read them.
    Q_PROPERTY(QVariantMap labels READ labels NOTIFY changed FINAL)
    /// Why the last keys were not taken; empty when they were.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(bool anyChanged READ isAnyChanged NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< what is done; empty where the keys are fixed
        TextRole,
        KeysRole, ///< as people read them
        ChangedRole,
    };
    Q_ENUM(Role)

    /// `settings` outlives it.
    explicit ShortcutsModel(Settings &settings, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QVariantMap sequences() const;
    [[nodiscard]] QVariantMap labels() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isAnyChanged() const;
    /// As people read them.
    [[nodiscard]] Q_INVOKABLE QString keys(const QString &name) const;
    /// Takes the keys of a key event for a row; false, and `problem` says why, when they are another row's or none that
    /// could be pressed beside writing.
    Q_INVOKABLE bool set(int row, int key, int modifiers);
    Q_INVOKABLE void reset(int row);
    Q_INVOKABLE void resetAll();
    Q_INVOKABLE void forgetProblem() { setProblem({}); }

Q_SIGNALS:
    void changed();
    void problemChanged();

private:
    [[nodiscard]] QVariantMap allAs(QKeySequence::SequenceFormat format) const;
    [[nodiscard]] QKeySequence sequenceOf(int row) const;
    [[nodiscard]] QString faultOf(const QKeySequence &keys, int row) const;
    void keep(const QVariantMap &chosen);
    void setProblem(const QString &problem);

    Settings &m_settings;
    QString m_problem;
};

} // namespace sluice
