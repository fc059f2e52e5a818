// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace sluice {

class KeyRing;
class PlaygroundSource;

/// The providers: whether they answer, and their keys (never the keys themselves).
class ProviderListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(bool anyKey READ hasAnyKey NOTIFY keysChanged FINAL)
    Q_PROPERTY(QString keychainProblem READ keychainProblem NOTIFY keysChanged FINAL)
    /// Nobody knows whether the keychain has keys: it was not asked.
    Q_PROPERTY(bool mayAskKeychain READ mayAskKeychain NOTIFY keysChanged FINAL)
    Q_PROPERTY(QString problems READ problems NOTIFY keysChanged FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        HealthRole,
        HealthTextRole, ///< "41 ms", "no key"
        HealthTipRole,
        HasKeyRole,
        KeyTextRole, ///< "key ending …4f2a, from GROQ_API_KEY"
        FixedRole,   ///< the key comes from the environment and cannot be changed here
        VariableRole,
        PrefixRole, ///< what its keys begin with
    };
    Q_ENUM(Role)
    enum Health { NoKey, Asking, Ok, Failing };
    Q_ENUM(Health)

    ProviderListModel(PlaygroundSource &source, KeyRing &keys, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool hasAnyKey() const;
    [[nodiscard]] QString keychainProblem() const;
    [[nodiscard]] bool mayAskKeychain() const;
    /// What is wrong with the user's own profiles.
    [[nodiscard]] QString problems() const;

    /// Keeps a key that was pasted; white space around it goes.
    Q_INVOKABLE void saveKey(const QString &provider, const QString &key);
    Q_INVOKABLE void forgetKey(const QString &provider);
    /// Looks in the keychain for keys that are not there, which may ask the user.
    Q_INVOKABLE void askKeychain();
    /// Asks all providers for their model lists.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void keysChanged();
    /// What the keychain did not do.
    void notice(const QString &text);

private:
    struct Row {
        QString id;
        Health health = NoKey;
        double latencyMs = 0;
        QString problem = {};
    };
    void reset();
    void tellKeys();
    void touch(size_t row);
    void answered(const QByteArray &provider, const std::optional<Error> &error);
    [[nodiscard]] bool canAsk(const QString &id) const;
    [[nodiscard]] QString healthText(const Row &row) const;
    [[nodiscard]] QString keyText(const QString &id) const;

    PlaygroundSource &m_source;
    KeyRing &m_keys;
    bool m_looking = false;
    std::vector<Row> m_rows;
    QElapsedTimer m_sinceAsked;
};

} // namespace sluice
