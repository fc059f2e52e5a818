// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatewaycontrol.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// The secrets that the running gateway reads where they are kept: where, and how it went; never a value. Empty while
/// it does not run, or refers to none.
class SecretsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< "vault://main/llm/groq#key"
        TextRole,                    ///< how it is, in words
        TroubledRole,                ///< whether it could not be read
    };
    Q_ENUM(Role)

    /// `control` outlives the model.
    explicit SecretsModel(GatewayControl &control, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// Reads all of them again.
    Q_INVOKABLE void refresh();
    void showStates();

Q_SIGNALS:
    void changed();

private:
    GatewayControl &m_control;
    std::vector<SecretState> m_rows;
};

} // namespace sluice
