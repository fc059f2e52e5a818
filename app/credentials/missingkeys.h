// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"
#include "engine/providers/providerset.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <map>

namespace sluice {

/// Asks the keychain for the keys of providers that cannot be used without one. Whoever waits need not wait for ever: a
/// service that is slow, or asks the user first, is given up after a while, and heard when it answers all the same.
class MissingKeys : public QObject
{
    Q_OBJECT
public:
    /// `store` outlives this. With `only` no other providers are asked for.
    MissingKeys(CredentialStore &store, const ProviderSet &providers, const QByteArrayList &only = {},
                std::chrono::milliseconds patience = std::chrono::seconds(1), QObject *parent = nullptr);

    /// Asks for something else too, of that name in the keychain and instead of that variable.
    void alsoAsk(const QByteArray &name, const QByteArray &variable) { m_missing.push_back({name, variable}); }
    /// Asks for the further keys too, of `kept` in the keychain, that these providers have ("groq#work").
    void alsoAskFurther(const QStringList &kept);
    [[nodiscard]] bool isEmpty() const { return m_missing.empty(); }
    /// `settled` follows, perhaps before this returns. Asks once.
    void ask();
    /// What came so far, by provider id or name.
    [[nodiscard]] const std::map<QByteArray, Secret> &keys() const { return m_keys; }
    /// Why keys may be missing and what to do; empty when the keychain has answered.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    /// The keychain has answered for all of them, or is not waited for any longer. Comes once.
    void settled();
    /// Keys came after that.
    void cameLate();

private:
    struct Missing {
        QByteArray id;
        QByteArray variable;
    };
    void apply(const QByteArray &id, const Result<Secret> &read);
    void settle(const QString &reason);
    [[nodiscard]] QString variables() const;

    CredentialStore &m_store;
    std::vector<Missing> m_missing;
    std::map<QByteArray, Secret> m_keys;
    QTimer m_patience;
    QString m_failure;
    QString m_problem;
    std::size_t m_pending = 0;
    bool m_settled = false;
};

/// The same providers with these keys for those that have none; several of a provider in the order of `kept`.
[[nodiscard]] ProviderSetPtr withKeys(const ProviderSet &providers, const std::map<QByteArray, Secret> &keys,
                                      const QStringList &kept = {});

} // namespace sluice
