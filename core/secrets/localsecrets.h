// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretreference.h"
#include "secrets/secretstore.h"

#include <QObject>

namespace sluice {

/// Reads what this machine keeps: variables, files, entries of the keychain. Answers on its thread, once each, and
/// never after it is gone. A file is read off the thread, and only if it is one: a pipe might never end.
class LocalSecrets : public QObject
{
public:
    struct Sources {
        /// One variable; empty when it is not set.
        std::function<QByteArray(const QByteArray &name)> environment = {};
        /// Asks the keychain; an empty secret: there is no such entry. Null where there is none to ask.
        std::function<void(const QString &name, std::function<void(Result<Secret>)>)> keychain = {};
    };

    explicit LocalSecrets(Sources sources);

    void read(const SecretReference &reference, const SecretStore::Done &done);
    /// The same for a credential of a store: its value alone.
    void readValue(const SecretReference &reference, std::function<void(Result<Secret>)> done);

private:
    void readFile(const QString &path, const SecretStore::Done &done);
    void readKeychain(const QString &name, const SecretStore::Done &done);

    const Sources m_sources;
};

} // namespace sluice
