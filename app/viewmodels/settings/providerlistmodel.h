// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QTime>
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
    /// What becomes of a key that is saved, as far as that is known.
    Q_PROPERTY(QString keychainNote READ keychainNote NOTIFY keysChanged FINAL)
    /// There is no keychain to keep keys in.
    Q_PROPERTY(bool keychainMissing READ isKeychainMissing NOTIFY keysChanged FINAL)
    /// Nobody knows whether the keychain has keys: it was not asked.
    Q_PROPERTY(bool mayAskKeychain READ mayAskKeychain NOTIFY keysChanged FINAL)
    Q_PROPERTY(QString problems READ problems NOTIFY keysChanged FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        HealthRole,
        HealthTextRole, ///< the TTFT of its last answer, "41 ms", or why there is none, "no key"
        HealthTipRole,
        HasKeyRole,
        KeyTextRole, ///< "key ending …4f2a, from GROQ_API_KEY"
        FixedRole,   ///< the key comes from the environment and cannot be changed here
        VariableRole,
        PrefixRole,  ///< what its keys begin with
        KeyPageRole, ///< where one gets a key; may be empty
        KeysRole,    ///< all of them, as `keyRows` has them
        TestableRole,
        TestingRole,
        TestTextRole, ///< what came of the last test; empty before
        TestFailedRole,
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
    [[nodiscard]] QString keychainNote() const;
    [[nodiscard]] bool isKeychainMissing() const;
    [[nodiscard]] bool mayAskKeychain() const;
    /// What is wrong with the user's own profiles.
    [[nodiscard]] QString problems() const;

    /// Keeps a key that was pasted, in place of the provider's own; quotes and white space around it go. What is no key
    /// is told by `notice` and not kept.
    Q_INVOKABLE void saveKey(const QString &provider, const QString &key);
    /// Keeps one more, under a name or, without one, a number; false, with a notice, when it is none, there already, or
    /// another has the name.
    Q_INVOKABLE bool addKey(const QString &provider, const QString &name, const QString &key);
    Q_INVOKABLE void forgetKey(const QString &provider);
    /// One of KeysRole by its name there.
    Q_INVOKABLE void removeKey(const QString &key) { forgetKey(key); }
    /// Has it tried before the one above it.
    Q_INVOKABLE void moveKeyUp(const QString &provider, const QString &key);
    /// Asks that provider for its model list, once, and nobody else.
    Q_INVOKABLE void test(const QString &provider);
    /// Looks in the keychain for keys that are not there, which may ask the user.
    Q_INVOKABLE void askKeychain();
    /// An answer of that provider began after so many milliseconds.
    void noteTtft(const QByteArray &provider, double ms);
    void forgetTtft();
    /// Finds out which keychain there is, without asking it for anything.
    Q_INVOKABLE void identifyKeychain();
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
        double latencyMs = 0; ///< of its model list
        std::optional<double> ttft = {};
        QTime measuredAt = {};
        QString problem = {};
        QElapsedTimer asked = {};
        bool testing = false;
        bool testFailed = false;
        QString testText = {};
    };
    void reset();
    void tellKeys();
    void touch(size_t row);
    void answered(const QByteArray &provider, const std::optional<Error> &error);
    [[nodiscard]] bool canAsk(const QString &id) const;
    [[nodiscard]] QString healthText(const Row &row) const;
    [[nodiscard]] QString healthTip(const Row &row) const;
    [[nodiscard]] QString keyText(const QString &id) const;
    [[nodiscard]] QString testText(const Row &row, const std::optional<Error> &error) const;
    [[nodiscard]] QString otherKeyText(const QString &id) const;
    Row *rowOf(const QString &id);

    PlaygroundSource &m_source;
    KeyRing &m_keys;
    bool m_looking = false;
    std::vector<Row> m_rows;
};

} // namespace sluice
