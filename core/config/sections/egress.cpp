// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "transport/proxyaddress.h"

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

/// Whether there is a proxy and its address is not there yet.
bool readProxy(StrictObject &egress, Reading &reading)
{
    const QByteArray text = egress.string("proxy", Need::Optional);
    if (text.isEmpty())
        return false;
    const Result<SecretReference> reference = parseSecretReference(text);
    const bool isReference = reference.ok();
    if (isReference && reference->kind == SecretReference::Kind::Vault)
        egress.refuse("proxy", u"cannot stand in a store, for stores are reached by this very proxy"_s);
    const Secret whole = isReference ? readConnectionSecret(text, egress.path("proxy"), reading) : Secret(text);
    if (whole.isEmpty())
        return true;
    const ProxyAddress address = readProxyAddress(QString::fromUtf8(whole.reveal()));
    if (address.fault != ProxyAddress::Fault::None || !whole.reveal().contains("://"))
        egress.refuse("proxy",
                      u"must be http://HOST:PORT or socks5://HOST:PORT, or env.NAME or file:/PATH of what has it"_s);
    else if (!isReference && (!address.user.isEmpty() || !address.password.isEmpty()))
        egress.refuse("proxy",
                      u"has a name or password in it, which does not belong in files: put the whole address into "
                      "a variable or a file and refer to it as env.NAME or file:/PATH"_s);
    ProxySettings proxy{ProxySettings::Mode::Manual, address.url};
    proxy.url.setUserName(address.user, QUrl::DecodedMode);
    reading.config.proxy = withPassword(std::move(proxy), address.password);
    return false;
}

void readIdentity(StrictObject &egress, Reading &reading)
{
    egress.object("client_certificate", Need::Optional, [&](StrictObject &object) {
        const QByteArray certificate = object.string("certificate", Need::Required);
        const QByteArray key = object.string("key", Need::Optional, certificate);
        if (certificate.isEmpty())
            return;
        const SecretUse use = reading.inputs.demo ? SecretUse::NotNow : SecretUse::Signs;
        ClientIdentity identity{readConnectionSecret(certificate, object.path("certificate"), reading, use).reveal(),
                                readConnectionSecret(key, object.path("key"), reading, use)};
        if (identity.isEmpty() || identity.key.isEmpty())
            return; // not there yet
        if (const std::optional<IdentityFault> fault = identityFault(identity))
            object.refuse(fault->isOfKey ? "key" : "certificate", fault->why);
        reading.config.identity = std::move(identity);
    });
}

void readSource(StrictObject &egress, Reading &reading)
{
    const QByteArray text = egress.string("bind_address", Need::Optional);
    if (text.isEmpty())
        return;
    const QHostAddress address(QString::fromUtf8(text));
    if (address.isNull() || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6
        || address.isMulticast() || address.isBroadcast())
        egress.refuse("bind_address", u"must be one IP address of this machine"_s);
    reading.config.source = address;
}

void readEgress(StrictObject &file, Reading &reading)
{
    file.object("egress", Need::Optional, [&](StrictObject &egress) {
        const bool isWaiting = readProxy(egress, reading);
        reading.config.authorities += readAuthorities(egress, "ca_file", reading);
        readIdentity(egress, reading);
        readSource(egress, reading);
        const QByteArrayList allowed = egress.strings("allow");
        if (!egress.has("allow") && !isWaiting)
            return;
        // Without its proxy nothing goes anywhere.
        Result<EgressRule> rule = EgressRule::only(isWaiting ? QByteArrayList() : allowed);
        if (!rule) {
            egress.refuse("allow", rule.error().message);
            return;
        }
        if (reading.config.proxy.mode == ProxySettings::Mode::Manual)
            rule->add(reading.config.proxy.url.host());
        if (reading.inputs.demo)
            rule->add(u"127.0.0.1"_s); // the simulator, which stands in for all providers
        reading.config.egress = std::move(*rule);
    });
}

} // namespace

Section egressSection()
{
    return {"egress", 2, readEgress, R"schema({"egress": {
  "type": "object",
  "description": "Whom anything here may connect to, and by what way.",
  "additionalProperties": false,
  "properties": {
    "allow": {
      "type": "array",
      "items": { "type": "string", "minLength": 1 },
      "description": "Names, *.names, addresses and ranges; everything else is refused. A name leads to addresses of inner networks only if they are listed too. Default: everybody."
    },
    "proxy": {
      "type": "string",
      "minLength": 1,
      "description": "http://HOST:PORT or socks5://HOST:PORT, or env.NAME, file:/PATH or keychain:NAME of what has it; beats transport.proxy."
    },
    "ca_file": {
      "type": "string",
      "minLength": 1,
      "description": "As transport.ca_file, beside it."
    },
    "client_certificate": {
      "type": "object",
      "description": "Shown to servers that ask for one in TLS.",
      "required": ["certificate"],
      "additionalProperties": false,
      "properties": {
        "certificate": { "$ref": "#/$defs/secret", "description": "It and those that lead to its authority, in PEM form." },
        "key": { "$ref": "#/$defs/secret", "description": "Its private key, in PEM form without a passphrase. Default: in the same place." }
      }
    },
    "bind_address": {
      "type": "string",
      "minLength": 2,
      "description": "The IP address of this machine that all connections to others come from. Loopback is left by it only if it is a loopback address itself."
    }
  }
}})schema"};
}

} // namespace sluice::config
