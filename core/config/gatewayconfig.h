// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertconfig.h"
#include "audit/auditcut.h"
#include "base/secret.h"
#include "engine/providers/providerset.h"
#include "engine/routes/route.h"
#include "gateway/gateway.h"
#include "secrets/secretkeeper.h"
#include "telemetry/exportdestination.h"

#include <QSslCertificate>
#include <QUrl>

#include <functional>

namespace sluice {

// See core/config/README.md for the file.

/// What a configuration says of one provider; unset stays as it is without one.
struct ProviderConfig {
    QUrl baseUrl = {};
    /// The first is the provider's main key; names may be empty.
    std::vector<NamedKey> keys = {};
    std::optional<TransportLimits> limits = {};
};

/// What one configuration file says: the rules of requests, and what else there is; unset stays as it is without one.
struct GatewayConfig : GatewayRules {
    QList<QHostAddress> addresses = {};
    std::optional<quint16> port = {};
    std::map<QByteArray, ProviderConfig> providers = {};
    std::vector<GatewayKey> keys = {};
    /// There are more, whose values are not there yet.
    bool waitsForKeys = false;
    /// Whom guards ask, by their ids.
    std::map<QByteArray, std::shared_ptr<const GuardService>> guardServices = {};
    CaptureLevel capture = CaptureLevel::Off;
    Retention retention = {};
    /// Authorities that servers' certificates may be signed by, beside the system's.
    QList<QSslCertificate> authorities = {};
    ProxySettings proxy = {};
    /// Of providers without limits of their own.
    TransportLimits timeouts = {};
    /// Whose client the playground uses; the gateway has our own.
    TransportKind playgroundTransport = TransportKind::Qt;
    /// How long answers may go on when the gateway ends; unset: as who ends it thinks right.
    std::optional<std::chrono::milliseconds> stopGrace = {};
    std::chrono::milliseconds drainDelay{0};
    /// Where records are sent on to.
    std::vector<ExportDestination> exports = {};
    AlertConfig alerts = {};
    AuditRules audit = {};
    /// Stores of secrets, and all that is referred to but variables.
    SecretWants secrets = {};
    /// Who may know another value of a key that is refused; of no configuration's own.
    std::shared_ptr<KeyRenewal> renewal = {};
    /// Whom anything here may connect to.
    EgressRule egress = {};
    /// What it is shown, where it asks for it.
    ClientIdentity identity = {};
    /// Where connections come from; null: what the system chooses.
    QHostAddress source = {};
    /// Those of `secrets.references` that any connection needs.
    std::set<SecretReference> egressReferences = {};
};

/// What a configuration can refer to.
struct ConfigInputs {
    /// Ids of the providers there are.
    QByteArrayList providers;
    /// Reads one environment variable; empty when it is not set.
    std::function<QByteArray(const QByteArray &name)> environment;
    /// The simulator stands in for the providers: their keys need not be set.
    bool demo = false;
    /// Reads a file that the configuration names; empty when it cannot be read. Null: from the disk.
    std::function<QByteArray(const QString &path)> readFile = {};
    /// What a reference leads to that is no variable; unset while nobody knows. Null: nobody does.
    std::function<std::optional<Secret>(const SecretReference &)> secret = {};
};

/// Reads a configuration. An unknown key, a wrong type, a secret written out, or a name that stands for nothing is an
/// error that names `name`, the path in the file and what to do; it never repeats a secret.
[[nodiscard]] Result<GatewayConfig> readGatewayConfig(const QByteArray &name, const QByteArray &jsonText,
                                                      const ConfigInputs &inputs);

/// What "localhost" (both loopback addresses) or an IP address stands for; empty for anything else.
[[nodiscard]] QList<QHostAddress> addressesOf(const QString &host);

/// How the configuration says that the world is reached.
[[nodiscard]] TransportOptions transportOptions(const GatewayConfig &config);
/// What is needed of secrets to ask these providers (none named: all): their keys, and what any connection needs.
[[nodiscard]] SecretWants wantsOfProviders(const GatewayConfig &config, const QByteArrayList &only = {});
/// The options a gateway has by default, with what the configuration says of it but addresses and port.
[[nodiscard]] GatewayOptions withConfig(GatewayOptions options, const GatewayConfig &config);
/// The same providers with the addresses, keys and timers of the configuration; of a demo only the names of the keys
/// count.
[[nodiscard]] ProviderSetPtr withConfig(const ProviderSet &providers, const GatewayConfig &config);

} // namespace sluice
