// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/storedconfig.h"
#include "credentials/credentialstore.h"
#include "gatewaycontrol.h"
#include "settings/settings.h"

#include <QHash>
#include <QTemporaryDir>

#include <algorithm>

namespace sluice::test {

/// A keychain in memory; it answers at once, or fails when told to.
class FakeKeychain : public CredentialStore
{
public:
    void read(const QString &name, ReadDone done) override
    {
        broken ? done(failure()) : done(Secret(kept.value(name)));
    }
    void write(const QString &name, const Secret &secret, Done done) override
    {
        if (!broken)
            kept.insert(name, secret.reveal());
        done(broken ? Result<void>(failure()) : Result<void>());
    }
    void remove(const QString &name, Done done) override
    {
        kept.remove(name);
        done(broken ? Result<void>(failure()) : Result<void>());
    }

    void identify(const NameDone &done) override
    {
        if (service)
            done(*service);
    }

    QHash<QString, QByteArray> kept;
    std::optional<QString> service;
    bool broken = false;

private:
    static Error failure()
    {
        Error error{ErrorKind::Internal};
        error.message = QStringLiteral("no keychain");
        return error;
    }
};

/// A keychain that asks its user first: it answers when told to.
class SlowKeychain : public FakeKeychain
{
public:
    void read(const QString &name, ReadDone done) override { m_reads.emplace_back(name, std::move(done)); }
    /// Answers what was asked so far.
    void answer()
    {
        for (const auto &[name, done] : std::exchange(m_reads, {}))
            FakeKeychain::read(name, done);
    }
    [[nodiscard]] QStringList asked() const
    {
        QStringList names;
        for (const auto &[name, done] : m_reads)
            names.append(name);
        return names;
    }

private:
    std::vector<std::pair<QString, ReadDone>> m_reads;
};

/// A gateway that only remembers.
class FakeGateway : public GatewayControl
{
public:
    Result<void> start(quint16 port, const QList<QByteArray> &hashes) override
    {
        if (failure)
            return *failure;
        running = true;
        ++starts;
        usedPort = port;
        usedHashes = hashes;
        return {};
    }
    void stop() override { running = false; }
    void drain(std::function<void()> done) override { busy ? void(drained = std::move(done)) : done(); }
    void setKeys(const QList<QByteArray> &hashes) override { usedHashes = hashes; }
    [[nodiscard]] bool isRunning() const override { return running; }
    [[nodiscard]] QByteArray baseUrl() const override
    {
        return "http://127.0.0.1:" + QByteArray::number(usedPort) + "/v1";
    }
    [[nodiscard]] Counts counts() const override { return now; }
    [[nodiscard]] std::map<QByteArray, TargetHealth::Snapshot> health() const override { return targets; }

    bool running = false;
    bool busy = false;             ///< something runs when it is to stop
    std::function<void()> drained; ///< to be called when nothing does any more
    int starts = 0;
    quint16 usedPort = 0;
    QList<QByteArray> usedHashes;
    std::optional<Error> failure;
    Counts now;
    std::map<QByteArray, TargetHealth::Snapshot> targets;
};

/// Keys in memory; `failure` fails everything.
class FakeKeyStore : public GatewayKeyStore
{
public:
    Result<QList<QByteArray>> hashes() override
    {
        QList<QByteArray> valid;
        for (const Entry &entry : kept) {
            if (!entry.key.revokedMs)
                valid << entry.key.hash;
        }
        return valid;
    }
    Result<void> replace(const QByteArray &hash) override
    {
        std::erase_if(kept, [](const Entry &entry) { return isOwnKeyName(entry.key.name); });
        return add({hash, windowKeyName});
    }
    Result<std::vector<Entry>> entries() override
    {
        return failure ? Result<std::vector<Entry>>(*failure) : Result<std::vector<Entry>>(kept);
    }
    Result<void> add(const GatewayKey &key) override
    {
        if (!failure)
            kept.push_back({key});
        return done(true);
    }
    Result<void> change(const QByteArray &hash, const KeyChange &change) override
    {
        Entry *entry = find(hash);
        if (entry)
            change.applyTo(entry->key);
        return done(entry);
    }
    Result<void> revoke(const QByteArray &hash) override
    {
        Entry *entry = find(hash);
        if (entry)
            entry->key.revokedMs = 1;
        return done(entry);
    }
    Result<void> remove(const QByteArray &hash) override
    {
        return done(std::erase_if(kept, [&](const Entry &entry) { return entry.key.hash == hash; }) > 0);
    }
    [[nodiscard]] Entry *find(const QByteArray &hash)
    {
        const auto found =
            std::find_if(kept.begin(), kept.end(), [&](const Entry &entry) { return entry.key.hash == hash; });
        return found == kept.end() || failure ? nullptr : &*found;
    }

    std::vector<Entry> kept;
    std::optional<Error> failure;

private:
    [[nodiscard]] Result<void> done(bool found) const
    {
        if (failure)
            return *failure;
        return found ? Result<void>() : Result<void>(Error{ErrorKind::Internal});
    }
};

/// Settings in a folder of their own.
class TemporarySettings
{
public:
    TemporarySettings()
        : settings(std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat))
    {
    }
    QTemporaryDir folder;
    Settings settings;
};

/// The stored configuration of a folder, for providers of those names.
[[nodiscard]] inline std::unique_ptr<StoredConfig> openConfig(const QTemporaryDir &folder)
{
    ConfigInputs inputs;
    inputs.providers = {"groq", "fireworks"};
    inputs.environment = [](const QByteArray &) { return QByteArray(); };
    Result<std::unique_ptr<StoredConfig>> config =
        StoredConfig::open(folder.filePath(QStringLiteral("sluice.db")), inputs);
    return std::move(*config);
}

} // namespace sluice::test
