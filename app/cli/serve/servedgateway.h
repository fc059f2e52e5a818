// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/serve/servesettings.h"
#include "credentials/missingkeys.h"
#include "host/gatewayhost.h"

namespace sluice::cli {

/// The gateway of `serve`, from its start over reloads to its end. Tells on stderr what a person should know.
class ServedGateway : public QObject
{
    Q_OBJECT
public:
    ServedGateway(ServeArguments arguments, ProviderSetPtr providers);

    /// Without an error it runs then, or secrets are waited for and `started` follows.
    [[nodiscard]] Result<void> start();
    [[nodiscard]] bool isStarted() const { return m_host.isStarted(); }
    [[nodiscard]] QByteArray origin() const { return m_host.gateway().origin(); }
    /// Tells the addresses it listens on beside `origin`.
    void tellFurtherAddresses() const;
    /// Tells which providers have no key, if any.
    void tellMissingKeys() const;
    /// Asks for the keys of providers that have none; they are taken into use when they come. `store` outlives this.
    void askKeychain(CredentialStore &store);
    /// Reads the configuration file again. A bad one changes nothing.
    void reload();
    /// Lets what runs finish, then ends the event loop; the second time at once.
    void stop();

Q_SIGNALS:
    void started(const sluice::Result<void> &result);

private:
    void tell(const HostNotice &notice) const;
    void addKeychain(HostPlan &plan) const;
    void applyKeys();

    ServeArguments m_arguments;
    /// As they are without a configuration.
    ProviderSetPtr m_providers;
    ProcessLedger m_ledger;
    GatewayHost m_host;
    std::unique_ptr<MissingKeys> m_missing;
    QStringList m_kept;
    bool m_stopping = false;
};

} // namespace sluice::cli
