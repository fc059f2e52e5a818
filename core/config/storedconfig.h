// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/author.h"
#include "config/layeredconfig.h"
#include "store/database.h"

#include <QObject>

namespace sluice {

/// The configuration in the data store: what `--config` can say but gateway keys, which have a table of their own.
///
/// Lives on the thread that made it, also the window's: reading comes from memory, and changing writes a few rows.
/// Every running gateway of the same store takes a change up at once. A change is checked before it is made: what would
/// be refused in a file, or would break another entry, is an error that says where and why, and nothing is changed.
/// Variables of the environment need not be set for that. The audit log has a row of each change, by this author.
class StoredConfig : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static Result<std::unique_ptr<StoredConfig>>
    open(std::shared_ptr<StoreWatch> watch, ConfigInputs inputs, Author author = Author::program());
    [[nodiscard]] static Result<std::unique_ptr<StoredConfig>> open(const Database &database, ConfigInputs inputs,
                                                                    Author author = Author::program());

    /// When there are other providers.
    void setInputs(ConfigInputs inputs);

    /// What is stored, also what cannot be used now.
    [[nodiscard]] RouteTable routes() const;
    [[nodiscard]] std::map<QByteArray, QByteArrayList> fallbacks() const;
    [[nodiscard]] std::vector<OwnPrice> prices() const;

    /// Adds a route or replaces the one of its name, and the one named `before`, which is then called so: one change.
    [[nodiscard]] Result<void> putRoute(const Route &route, const QByteArray &before = {});
    [[nodiscard]] Result<void> removeRoute(const QByteArray &name);
    [[nodiscard]] Result<void> putFallbacks(const QByteArray &model, const QByteArrayList &fallbacks);
    [[nodiscard]] Result<void> removeFallbacks(const QByteArray &model);
    [[nodiscard]] Result<void> putPrice(const OwnPrice &price);
    [[nodiscard]] Result<void> removePrice(const QByteArray &provider, const QByteArray &model);

    /// Puts JSON text at a path, in place of all that is at and below it.
    [[nodiscard]] Result<void> set(const ConfigPath &path, const QByteArray &jsonText);
    /// Takes out all that is at a path and below it; that there is nothing is an error.
    [[nodiscard]] Result<void> unset(const ConfigPath &path);

    [[nodiscard]] const ConfigEntries &entries() const { return m_entries; }
    /// With a file laid over it, see `readLayeredConfig`.
    [[nodiscard]] Result<LayeredConfig> under(const std::optional<ConfigFile> &file) const;

Q_SIGNALS:
    /// The stored configuration is another one than before, by this or another process.
    void changed();

private:
    StoredConfig(std::shared_ptr<StoreWatch> watch, ConfigInputs inputs, Author author);
    void refresh();
    [[nodiscard]] Result<void> setNamed(const ConfigPath &path, const QByteArray &jsonText);
    [[nodiscard]] Result<void> unsetNamed(const ConfigPath &path);
    [[nodiscard]] Result<void> change(const ChangeOf &what, const ConfigPath &path, const ConfigEntries &removed,
                                      const ConfigEntries &put);
    [[nodiscard]] GatewayConfig readAsStored() const;

    std::shared_ptr<StoreWatch> m_watch;
    ConfigInputs m_inputs;
    Author m_author;
    ConfigEntries m_entries;
};

} // namespace sluice
