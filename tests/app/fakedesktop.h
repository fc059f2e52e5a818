// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatewaycontrol.h"
#include "platform/credentialstore.h"
#include "settings/settings.h"

#include <QHash>
#include <QTemporaryDir>

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

    QHash<QString, QByteArray> kept;
    bool broken = false;

private:
    static Error failure()
    {
        return {ErrorKind::Internal,          ErrorSource::Internal, false, 0, {}, {}, {}, {}, {},
                QStringLiteral("no keychain")};
    }
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
        usedPort = port;
        usedHashes = hashes;
        return {};
    }
    void stop() override { running = false; }
    [[nodiscard]] bool isRunning() const override { return running; }
    [[nodiscard]] QByteArray baseUrl() const override
    {
        return "http://127.0.0.1:" + QByteArray::number(usedPort) + "/v1";
    }
    [[nodiscard]] Counts counts() const override { return now; }

    bool running = false;
    quint16 usedPort = 0;
    QList<QByteArray> usedHashes;
    std::optional<Error> failure;
    Counts now;
};

/// Check sums in memory.
class FakeKeyStore : public GatewayKeyStore
{
public:
    Result<QList<QByteArray>> hashes() override { return kept; }
    Result<void> replace(const QByteArray &hash) override
    {
        kept = {hash};
        return {};
    }
    QList<QByteArray> kept;
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

} // namespace sluice::test
