// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "engine/health/targethealth.h"
#include "ledger/gatewaykeys.h"
#include "ledger/keyusage.h"
#include "secrets/secretkeeper.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace sluice {

/// What the gateway page and the tray need of the gateway; stands between so that tests can script it.
class GatewayControl
{
public:
    struct Counts {
        qint64 requests = 0;
        qint64 active = 0;
        qint64 failed = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    virtual ~GatewayControl() = default;

    /// `keyHashes` are the SHA-256 of the keys that are valid.
    [[nodiscard]] virtual Result<void> start(quint16 port, const QList<QByteArray> &keyHashes) = 0;
    virtual void stop() = 0;
    /// Takes no new requests; those that run may finish within the configuration's grace time, and end with an error
    /// after it. `done` follows, unless it is stopped before.
    virtual void drain(std::function<void()> done) = 0;
    /// Puts these in place of the keys it was started with, at once; what runs with one that is gone ends with an
    /// error.
    virtual void setKeys(const QList<QByteArray> &keyHashes) = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;
    /// "http://127.0.0.1:7117/v1".
    [[nodiscard]] virtual QByteArray baseUrl() const = 0;
    [[nodiscard]] virtual Counts counts() const = 0;
    /// What hinders a gateway that runs, such as a data store that cannot be used now; empty when nothing does.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// What was learnt of every target that was asked, by its id; empty when it does not run.
    [[nodiscard]] virtual std::map<QByteArray, TargetHealth::Snapshot> health() const = 0;
    /// Of the secrets that its configuration refers to; empty when it does not run.
    [[nodiscard]] virtual std::vector<SecretState> secrets() const { return {}; }
    /// Reads all of them again.
    virtual void refreshSecrets() {}
    /// Who is told, on the window's thread, that `secrets` are others.
    virtual void setSecretsChanged(const std::function<void()> & /*changed*/) {}
};

/// Where the check sums of the gateway keys are kept; shared with `sluice serve`. A running gateway follows it.
class GatewayKeyStore
{
public:
    /// A key and what it has spent by today.
    struct Entry {
        GatewayKey key;
        KeySpending spent = {};
    };

    virtual ~GatewayKeyStore() = default;
    /// The check sums of the keys that are valid now.
    [[nodiscard]] virtual Result<QList<QByteArray>> hashes() = 0;
    /// Puts this in place of the keys that Sluice made by itself. Those that people made stay.
    [[nodiscard]] virtual Result<void> replace(const QByteArray &hash) = 0;

    /// All keys, oldest first.
    [[nodiscard]] virtual Result<std::vector<Entry>> entries() = 0;
    [[nodiscard]] virtual Result<void> add(const GatewayKey &key) = 0;
    /// Writes what the change names and nothing else.
    [[nodiscard]] virtual Result<void> change(const QByteArray &hash, const KeyChange &change) = 0;
    [[nodiscard]] virtual Result<void> revoke(const QByteArray &hash) = 0;
    [[nodiscard]] virtual Result<void> remove(const QByteArray &hash) = 0;

    /// The key itself is about to be handed out; an error keeps it in.
    [[nodiscard]] virtual Result<void> noteReveal() { return {}; }
};

} // namespace sluice
