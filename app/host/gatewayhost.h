// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alerter.h"
#include "audit/auditkeeper.h"
#include "config/storedconfig.h"
#include "connectors/gatewayhold.h"
#include "gateway/access/storedkeys.h"
#include "gateway/gateway.h"
#include "host/processledger.h"
#include "host/secretrefresh.h"
#include "host/storeopener.h"
#include "telemetry/exporter.h"

namespace sluice {

/// How a gateway runs under a configuration and what its owner says beside it: a command line, a window.
struct HostPlan {
    GatewayOptions options = {};
    ProviderSetPtr providers = {};
    /// Keys that the store need not know.
    std::vector<GatewayKey> ownKeys = {};
    /// For what runs when it is to stop.
    std::chrono::milliseconds stopGrace{10'000};
    /// Before that it serves on, and says that it is not ready.
    std::chrono::milliseconds drainDelay{0};
    /// Where records are sent on to, as the configuration says.
    std::vector<ExportDestination> exports = {};
    AlertConfig alerts = {};
    AuditRules audit = {};
    /// What the configuration refers to, and where it is.
    SecretWants secrets = {};
    /// Where the configuration says to listen, which the owner may beat.
    struct Listen {
        QList<QHostAddress> addresses = {};
        std::optional<quint16> port = {};
        /// Whether a gateway with these options listens elsewhere.
        [[nodiscard]] bool isBeatenBy(const GatewayOptions &built) const
        {
            return (!addresses.isEmpty() && addresses != built.addresses) || (port && *port != built.port);
        }
        friend bool operator==(const Listen &, const Listen &) = default;
    } configuredListen = {};
};

/// What a person should know.
struct HostNotice {
    enum class Kind {
        StoreUnusable, ///< keys are held back until it can be used; it is tried again
        StoreUsable,
        LeftOut,      ///< a stored entry that cannot be used now
        ConfigTaken,  ///< a changed configuration is in force
        ConfigKept,   ///< a changed configuration is not, and why
        LaterListens, ///< an address takes effect at the next start
        NeverListens, ///< an address of the configuration is beaten by the owner's own
        Keys,         ///< trouble with reading them
        Alert,        ///< for a desktop channel
        Secrets,      ///< what became of one, never its value
    };
    Kind kind;
    QString text = {};
};

/// One gateway from start to end, on the user's store: configuration and keys as the store has them and as they change,
/// held back while it cannot be read; records, budgets, providers. The window and `serve` differ in what they say
/// beside it. Lives on the thread that made it.
class GatewayHost : public QObject
{
    Q_OBJECT
public:
    struct Owner {
        /// The plan for these providers under this configuration.
        std::function<HostPlan(const ProviderSetPtr &, const GatewayConfig &)> plan;
        /// A look at the first plan; an error keeps the gateway from starting. May be empty.
        std::function<Result<void>(const HostPlan &)> check = {};
        /// What must be in the store before its keys are let in, such as a first key. May be empty.
        std::function<Result<void>(const HostPlan &)> prepareStore = {};
        /// Asks the keychain for `keychain:NAME`; null where there is none to ask.
        decltype(LocalSecrets::Sources::keychain) keychain = {};
        /// Whether the first start waits for secrets, for a while: `started` follows then.
        bool waitsForSecrets = false;
        /// Whether commands find it by the time it is started, for which its thread waits.
        bool isFoundAtOnce = false;
    };

    /// `providers` are those without a configuration; `ledger` outlives it.
    GatewayHost(ProviderSetPtr providers, ProcessLedger &ledger, Owner owner);
    ~GatewayHost() override;

    /// `file` is laid over the stored configuration. Without an error the gateway runs then, or `started` follows.
    [[nodiscard]] Result<void> start(std::optional<ConfigFile> file = {});
    [[nodiscard]] bool isStarted() const { return m_gateway != nullptr; }
    /// Reads all secrets again, at once.
    void refreshSecrets() { m_secrets.refresh(); }
    [[nodiscard]] std::vector<SecretState> secrets() const { return m_secrets.states(); }
    /// Another file, of which the audit log has a row. An error leaves all as it was, as where the log cannot be
    /// written. What it says holds at once, or as soon as secrets that it names for the first time were read, or could
    /// not be.
    [[nodiscard]] Result<void> setFile(std::optional<ConfigFile> file);
    /// For requests from now on; those that run end with the providers they began with.
    [[nodiscard]] Result<void> setProviders(ProviderSetPtr providers);
    /// Holds at once; what runs with one that is gone ends with an error.
    void setOwnKeys(std::vector<GatewayKey> keys);
    /// After the plan's delay lets what runs finish, within the plan's time; `drained` follows.
    void drain();

    [[nodiscard]] const Gateway &gateway() const { return *m_gateway; }
    [[nodiscard]] const HostPlan &plan() const { return m_plan; }
    /// Why the store cannot be used; empty when it can.
    [[nodiscard]] const QString &storeProblem() const { return m_opener.problem(); }
    /// Whether there is no store yet, so that nothing can be in it.
    [[nodiscard]] bool isStoreMissing() const { return m_opener.isMissing(); }
    [[nodiscard]] RecorderCounts records() const;

Q_SIGNALS:
    void noticed(const sluice::HostNotice &notice);
    /// What became of a start that waited for secrets.
    void started(const sluice::Result<void> &result);
    /// `secrets` are others than before.
    void secretsChanged();
    /// Nothing runs any more.
    void drained();

private:
    void openStore();
    void useStore(const std::shared_ptr<StoreWatch> &watch);
    void onStoreOpened(const std::shared_ptr<StoreWatch> &watch);
    void giveStoreUp(const Error &why);
    void openKeys();
    void makeGateway();
    void startAlerts();
    void onConfigChanged();
    [[nodiscard]] ConfigInputs inputs() const;
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] bool waitsForSecrets();
    void onSecretsCame();
    [[nodiscard]] Result<HostPlan> planWith(const std::optional<ConfigFile> &file, bool tellsLeftOut = true);
    [[nodiscard]] Result<void> prepareStore();
    /// Brings what it is given into force, or not.
    using Gate = std::function<Result<void>(const std::function<Result<void>()> &)>;
    [[nodiscard]] Result<void> apply(const std::optional<ConfigFile> &file, const Gate &gate = {},
                                     bool tellsLeftOut = true);
    [[nodiscard]] Result<void> applyFile(bool tellsLeftOut = true);
    void noteFile();
    void notice(HostNotice::Kind kind, const QString &text = {}) { Q_EMIT noticed({kind, text}); }

    ProviderSetPtr m_providers;
    ProcessLedger &m_ledger;
    Owner m_owner;
    HostPlan m_plan;
    /// As it was given last; what is stored can change beside it.
    std::optional<ConfigFile> m_file;
    std::optional<ConfigFile> m_fileInForce; ///< another one while secrets are waited for
    SecretKeeper m_secrets;                  ///< outlives all that asks it
    std::unique_ptr<SecretRefresh> m_refresh;
    QTimer m_patience; ///< for secrets that were not read yet
    bool m_starting = false;
    bool m_isPatient = true;
    StoreOpener m_opener;
    std::shared_ptr<StoreWatch> m_watch; ///< null while the store cannot be used
    std::unique_ptr<StoredConfig> m_config;
    std::shared_ptr<GatewayKeyRing> m_ring;
    std::unique_ptr<StoredKeys> m_keys; ///< null while the store cannot be used
    std::shared_ptr<Exporter> m_exporter;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<Alerter> m_alerter; ///< asks the gateway
    std::unique_ptr<AuditKeeper> m_audit;
    std::unique_ptr<connectors::GatewayHold> m_hold; ///< leads connected tools here while it runs
};

} // namespace sluice
