// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/servesettings.h"
#include "config/storedconfig.h"
#include "gateway/storedkeys.h"
#include "platform/missingkeys.h"

namespace sluice::cli {

/// The gateway of `serve`, from its start over reloads to its end. Tells on stderr what a person should know.
class ServedGateway : public QObject
{
    Q_OBJECT
public:
    ServedGateway(ServeArguments arguments, ProviderSetPtr providers);

    [[nodiscard]] Result<void> start();
    [[nodiscard]] QByteArray origin() const { return m_gateway->origin(); }
    /// Asks for the keys of providers that have none; they are taken into use when they come. `store` outlives this.
    void askKeychain(CredentialStore &store);
    /// Reads the configuration file again. A bad one changes nothing.
    void reload();
    /// Lets what runs finish, then ends the event loop; the second time at once.
    void stop();

private:
    void openStore();
    [[nodiscard]] Result<void> makeKeyIfNone();
    [[nodiscard]] Result<ServeSettings> settingsWith(const std::optional<ConfigFile> &file) const;
    void makeGateway();
    [[nodiscard]] Result<void> take(const std::optional<ConfigFile> &file);
    void takeStored();
    void takeKeys();

    ServeArguments m_arguments;
    /// As they are without a configuration.
    ProviderSetPtr m_providers;
    ServeSettings m_settings;
    /// As it was read last; what is stored can change beside it.
    std::optional<ConfigFile> m_file;
    std::shared_ptr<StoreWatch> m_watch;
    std::unique_ptr<StoredConfig> m_stored;
    std::unique_ptr<StoredKeys> m_keys;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<MissingKeys> m_missing;
    bool m_stopping = false;
};

/// Writes a line to stderr.
void logLine(const QByteArray &line);

} // namespace sluice::cli
