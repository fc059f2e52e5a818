// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

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
    /// Names that the keychain is known to keep, from runs before, in their order.
    void remember(const QStringList &kept);
    /// Those, as they are now.
    [[nodiscard]] QStringList kept() const;
    /// What is there or kept, in the order it came, or was moved to.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Puts one before another; `orderChanged` follows.
    void moveBefore(const QString &name, const QString &other);
    [[nodiscard]] bool isKept(const QString &name) const { return m_kept.contains(name); }
    /// Asks the keychain for those of the names that it is known to keep and that are not there yet: one after the
    /// other, and for no more once it did not give one, for a locked keychain asks its user each time. `loaded`
    /// follows, at once where nothing is to be asked.
    void loadKept(const QStringList &names);
    /// Asks it for keys that are not there, known to be kept or not: only when somebody wants it to look.
    void lookFor(const QStringList &names) { ask(names); }
    /// As lookFor, for all of them.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] Secret key(const QString &name) const { return m_entries.value(name).secret; }
    [[nodiscard]] KeySource source(const QString &name) const { return m_entries.value(name).source; }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] QString variable(const QString &name) const { return m_entries.value(name).variable; }
    /// What the keychain did not do when it was asked last, and why; empty while it does what it is asked.
    [[nodiscard]] QString problem() const;

    /// Finds out which service keeps keys here, without asking it for one; `serviceChanged` follows when that is news.
    void identify();
    /// Empty: there is none. Unset while nobody has told.
    [[nodiscard]] const std::optional<QString> &service() const { return m_service; }

    /// Asked before a key is kept or taken out: an error of it leaves all as it was, and `storeFailed` follows.
    using Gate = std::function<Result<void>(const QString &name, bool isRemoved)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }

    /// Takes effect at once; `storeFailed` follows when it can only be kept for this run.
    void setKey(const QString &name, const Secret &secret);
    /// From the keychain too. The environment's stays in use; what the keychain has beside it goes.
    void removeKey(const QString &name);
    /// Puts the environment's key into the keychain, for runs without the variable: only when somebody wants that.
    void keepGiven(const QString &name);

Q_SIGNALS:
    void loaded();
    void changed(const QString &name);
    /// The key itself is another one, not only where it is kept.
    void secretChanged(const QString &name);
    void keptChanged();
    void orderChanged();
    void problemChanged();
    void serviceChanged();
    void storeFailed(const QString &name, const QString &message);

private:
    struct Entry {
        QString variable = {};
        Secret secret = {};
        KeySource source = KeySource::None;
    };
    void ask(const QStringList &names);
    void askNext();
    void applyRead(const QString &name, const Result<Secret> &read);
    void setKept(const QString &name, bool kept);
    void dropName(const QString &name);
    void setProblem(const std::optional<Error> &problem);
    void put(const QString &name, const Secret &secret, KeySource source);

    [[nodiscard]] bool passesGate(const QString &name, bool isRemoved);

    CredentialStore &m_store;
    Gate m_gate;
    QProcessEnvironment m_environment;
    QHash<QString, Entry> m_entries;
    QStringList m_names;
    QStringList m_kept;
    QStringList m_toAsk;
    std::optional<Error> m_problem;
    std::optional<QString> m_service;
    bool m_asking = false;
    bool m_loaded = false;
};

} // namespace sluice
