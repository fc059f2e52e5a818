// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"

#include <QObject>

namespace sluice {

/// The desktop's own keychain (Secret Service or KWallet, Credential Manager, macOS Keychain).
class Keychain : public CredentialStore
{
public:
    /// Whether there can be one to ask: without a session bus there is none, and looking for one takes time.
    [[nodiscard]] static bool mayAnswer();

    void read(const QString &name, ReadDone done) override;
    void write(const QString &name, const Secret &secret, Done done) override;
    void remove(const QString &name, Done done) override;
    void identify(const NameDone &done) override;
    [[nodiscard]] QString textOf(const Error &error) const override;

private:
    /// Reads from a keychain that has nothing left to ask its user.
    void readOpen(const QString &name, ReadDone done);

    /// Owns the running jobs: they end with the keychain.
    QObject m_jobs;
};

} // namespace sluice
