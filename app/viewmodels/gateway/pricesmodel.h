// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/storedconfig.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// What the user says models cost, in place of what the list says. In the stored configuration.
class PricesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// What `undoRemove` brings back, by its model's name; empty where there is nothing.
    Q_PROPERTY(QString removed READ removed NOTIFY changed FINAL)
    /// Why the last change was not made, where it is no field's fault.
    Q_PROPERTY(QString problem READ problem NOTIFY problemsChanged FINAL)
    /// What is wrong with the fields of the form, in their order: model, input, cached input, output.
    Q_PROPERTY(QStringList fieldProblems READ fieldProblems NOTIFY problemsChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< "groq/llama"
        InputRole,                   ///< as numbers for a field; US dollars per million tokens
        CachedRole,
        OutputRole,
        TextRole, ///< all three as they are shown
    };
    Q_ENUM(Role)

    explicit PricesModel(StoredConfig &config, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const QStringList &fieldProblems() const { return m_fieldProblems; }
    /// What the list has for a model, as input, cached input and output for the fields; empty where it has none.
    [[nodiscard]] Q_INVOKABLE QStringList known(const QString &name) const;
    Q_INVOKABLE void clearProblems();
    /// Adds a price or replaces the model's; false when something is wrong, which it then tells.
    Q_INVOKABLE bool put(const QString &name, const QString &input, const QString &cached, const QString &output);
    /// The price goes until `undoRemove`.
    Q_INVOKABLE void remove(const QString &name);
    Q_INVOKABLE void undoRemove();
    [[nodiscard]] QString removed() const;

Q_SIGNALS:
    void changed();
    void problemsChanged();

private:
    void refresh();
    [[nodiscard]] std::optional<double> read(const QString &text, int field);

    StoredConfig &m_config;
    std::vector<OwnPrice> m_rows;
    std::optional<OwnPrice> m_removed;
    QString m_problem;
    QStringList m_fieldProblems;
};

} // namespace sluice
