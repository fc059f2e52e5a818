// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/gatewayconfig.h"
#include "transport/awssignature.h"
#include "json/strictobject.h"

#include <vector>

namespace sluice::config {

/// What is passed along while a file is read.
struct Reading {
    const ConfigInputs &inputs;
    ReadFault &fault;
    GatewayConfig config = {};
};

/// One part of a configuration: where it stands, how it is read, and what editors are told of it.
struct Section {
    /// Its member of the document.
    const char *name;
    /// How many names lead to an entry of it: 1 when it is one itself, 2 when its members are, 3 when theirs are.
    int depth;
    void (*read)(StrictObject &file, Reading &reading);
    /// {"name": its schema}; core/config/sections/CMakeLists.txt puts all of them together.
    const char *schema;
    /// Refuses what leads to what there is not, once all was read.
    void (*check)(Reading &reading) = nullptr;
};

/// All of them, in the order they are read in.
[[nodiscard]] const std::vector<Section> &sections();

[[nodiscard]] Section listenSection();
[[nodiscard]] Section accessSection();
[[nodiscard]] Section transportSection();
[[nodiscard]] Section providersSection(); // behind the time-outs of all providers
[[nodiscard]] Section routesSection();
[[nodiscard]] Section fallbacksSection();
[[nodiscard]] Section gatewayKeysSection();
[[nodiscard]] Section guardServicesSection();
[[nodiscard]] Section guardsSection(); // behind the services, which it names
[[nodiscard]] Section pricesSection();
[[nodiscard]] Section retriesSection();
[[nodiscard]] Section retentionSection();
[[nodiscard]] Section exportsSection();
[[nodiscard]] Section secretsSection(); // in front of what refers to its stores
[[nodiscard]] Section egressSection();  // behind the proxy, which may be asked
[[nodiscard]] Section alertsSection();
[[nodiscard]] Section auditSection();
/// The values of the top level.
[[nodiscard]] std::vector<Section> valueSections();

// --- what several of them need

/// What a secret is for.
enum class SecretUse {
    Sent,     ///< as it is, in a header: it may hold no control character
    Signs,    ///< any bytes do
    Optional, ///< sent; a variable that is not set is no fault
    NotNow,   ///< nobody asks for it, as in a demo
};

/// The secret that a reference leads to; a fault, and empty, when the text is none, the variable is not set, or its
/// value cannot be used. Empty without a fault: its value is not there yet, and is waited for.
[[nodiscard]] Secret readSecret(const QByteArray &text, const QByteArray &path, Reading &reading,
                                SecretUse use = SecretUse::Sent);
/// One that any connection needs: a proxy's, a client certificate.
[[nodiscard]] Secret readConnectionSecret(const QByteArray &text, const QByteArray &path, Reading &reading,
                                          SecretUse use = SecretUse::Sent);
/// For providers' keys and the like, which the simulator does not ask for.
[[nodiscard]] inline SecretUse sentUnlessDemo(const Reading &reading)
{
    return reading.inputs.demo ? SecretUse::NotNow : SecretUse::Sent;
}
/// Reads `access_key_id`, `secret_access_key` and, where it is, `session_token`; whether all of them are there already.
[[nodiscard]] bool readAwsCredentials(StrictObject &object, AwsCredentials &credentials, Reading &reading,
                                      SecretUse use);
/// Whether a text is the name of an AWS region, as a host's name can have it.
[[nodiscard]] bool isAwsRegion(const QByteArray &text);
/// Authorities, PEM or DER, of the file that a member names; a fault when there are none.
[[nodiscard]] QList<QSslCertificate> readAuthorities(StrictObject &object, const char *key, const Reading &reading);
/// Why a name is no model of a known provider; empty when it is one.
[[nodiscard]] QString modelFault(const QByteArray &name, const ConfigInputs &inputs);

/// Calls `read` for every item of a list of objects.
void eachItem(StrictObject &parent, const char *key, StrictObject::Need need, ReadFault &fault,
              const std::function<void(StrictObject &)> &read);
/// Calls `read` for every member of an object of objects, with its name.
void eachMember(StrictObject &parent, const char *key, ReadFault &fault,
                const std::function<void(const QByteArray &, StrictObject &)> &read);

/// Reads the members of `timeouts` into `limits`, which keeps what none is said of.
void readTimeouts(StrictObject &timeouts, TransportLimits &limits);

/// A number from `minimum` to `maximum`; unset when the key is absent.
[[nodiscard]] std::optional<double> numberWithin(StrictObject &object, const char *key, double minimum, double maximum);
[[nodiscard]] std::optional<qint64> integerWithin(StrictObject &object, const char *key, qint64 minimum,
                                                  qint64 maximum);

} // namespace sluice::config
