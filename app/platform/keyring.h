// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/credentialstore.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>

namespace sluice {

/// Where a key comes from. An environment key beats the keychain and is never written anywhere.
enum class KeySource { None, Environment, Keychain, ThisRun };

/// The keys of this process by name: environment first, then the keychain, then what was typed when there was no
/// keychain.
class KeyRing : public QObject
{
    Q_OBJECT
public:
    /// A key's name in the keychain and the environment variable that beats it.
    struct Slot {
        QString name;
        QString variable;
    };

    KeyRing(CredentialStore &store, const QProcessEnvironment &environment, const QList<Slot> &slotList,
            QObject *parent = nullptr);

    /// Adds names that are not there yet, with the environment's keys; the keychain is not asked.
    void include(const QList<Slot> &slotList);
    /// Asks the keychain for all keys that the environment does not give; `loaded` follows.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_pending == 0; }

    [[nodiscard]] Secret key(const QString &name) const { return m_entries.value(name).secret; }
    [[nodiscard]] KeySource source(const QString &name) const { return m_entries.value(name).source; }
    [[nodiscard]] QString variable(const QString &name) const { return m_entries.value(name).variable; }
    /// False once the keychain service has failed to answer.
    [[nodiscard]] bool keychainWorks() const { return m_keychainWorks; }

    /// Takes effect at once; `storeFailed` follows when it can only be kept for this run.
    void setKey(const QString &name, const Secret &secret);
    void removeKey(const QString &name);

Q_SIGNALS:
    void loaded();
    void changed(const QString &name);
    void storeFailed(const QString &name, const QString &message);

private:
    struct Entry {
        QString variable = {};
        Secret secret = {};
        KeySource source = KeySource::None;
    };
    void takeRead(const QString &name, const Result<Secret> &read);
    void put(const QString &name, const Secret &secret, KeySource source);

    CredentialStore &m_store;
    QProcessEnvironment m_environment;
    QHash<QString, Entry> m_entries;
    int m_pending = 1;
    bool m_keychainWorks = true;
};

} // namespace sluice
