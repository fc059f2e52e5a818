// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "transport/authorities.h"
#include "transport/maketransport.h"
#include "transport/proxyaddress.h"

namespace sluice::config {

using namespace Qt::StringLiterals;

using Need = StrictObject::Need;

namespace {

/// Gives a proxy's user a password where the configuration names none.
constexpr const char *passwordVariable = "SLUICE_PROXY_PASSWORD";

void readAddress(StrictObject &in, ProxySettings &proxy)
{
    const QByteArray text = in.string("url", Need::Optional);
    if (text.isEmpty()) {
        if (proxy.mode == ProxySettings::Mode::Manual)
            in.refuse("url", u"is missing"_s);
        return;
    }
    const ProxyAddress address = readProxyAddress(QString::fromUtf8(text));
    if (!address.user.isEmpty() || !address.password.isEmpty())
        in.refuse("url", u"must have no user name and no password; they are user and password beside it"_s);
    else if (address.fault != ProxyAddress::Fault::None || !text.contains("://"))
        in.refuse("url", u"must be as http://host:port or socks5://host:port"_s);
    proxy.url = address.url;
}

void readProxy(StrictObject &in, Reading &reading)
{
    ProxySettings &proxy = reading.config.proxy;
    const QByteArray mode = in.string("mode", Need::Required);
    if (mode == "manual")
        proxy.mode = ProxySettings::Mode::Manual;
    else if (mode == "none")
        proxy.mode = ProxySettings::Mode::None;
    else if (mode != "system" && !mode.isEmpty())
        in.refuse("mode", u"must be system, none or manual"_s);
    readAddress(in, proxy);
    proxy.url.setUserName(QString::fromUtf8(in.string("user", Need::Optional)), QUrl::DecodedMode);
    const QByteArray password = in.string("password", Need::Optional);
    // Without it the proxy refuses; left out as a fault, the entry would let all go by without a proxy.
    proxy = withPassword(std::move(proxy), password.isEmpty() ? Secret(reading.inputs.environment(passwordVariable))
                                                              : readConnectionSecret(password, in.path("password"),
                                                                                     reading, SecretUse::Optional));
}

void readTransport(StrictObject &file, Reading &reading)
{
    file.object("transport", Need::Optional, [&](StrictObject &transport) {
        const QByteArray name = transport.string("playground", Need::Optional, "qt");
        if (const std::optional<TransportKind> kind = transportKind(name))
            reading.config.playgroundTransport = *kind;
        else
            transport.refuse("playground", u"must be qt or socket"_s);
        transport.object("proxy", Need::Optional, [&](StrictObject &proxy) { readProxy(proxy, reading); });
        reading.config.authorities += readAuthorities(transport, "ca_file", reading);
        transport.object("timeouts", Need::Optional,
                         [&](StrictObject &timeouts) { readTimeouts(timeouts, reading.config.timeouts); });
    });
}

} // namespace

Section transportSection()
{
    return {"transport", 2, readTransport, R"schema({"transport": {
  "type": "object",
  "description": "How providers are reached.",
  "additionalProperties": false,
  "properties": {
    "playground": {
      "enum": ["qt", "socket"],
      "description": "Whose HTTP client the playground and compare use: Qt's, or the gateway's own. Default: qt."
    },
    "proxy": {
      "type": "object",
      "description": "By which proxy. Loopback addresses never go by one.",
      "additionalProperties": false,
      "required": ["mode"],
      "properties": {
        "mode": {
          "enum": ["system", "none", "manual"],
          "description": "What the desktop or the environment says, which is the default; none; or the one of url."
        },
        "url": {
          "type": "string",
          "pattern": "^(http|socks|socks5|socks5h)://[^@/?#]+/?$",
          "description": "http://host:port or socks5://host:port."
        },
        "user": { "type": "string", "minLength": 1 },
        "password": {
          "$ref": "#/$defs/secret",
          "description": "Without it SLUICE_PROXY_PASSWORD, else the one that the window has put into the keychain."
        }
      }
    },
    "ca_file": {
      "type": "string",
      "minLength": 1,
      "description": "Path of a file, PEM or DER, with authorities that providers' certificates may be signed by, beside the system's."
    },
    "timeouts": {
      "type": "object",
      "description": "Of all providers; providers.ID.timeouts beats them.",
      "additionalProperties": false,
      "properties": {
        "connect_seconds": { "$ref": "#/$defs/seconds", "description": "Until the request is on its way. Default: 30." },
        "first_byte_seconds": { "$ref": "#/$defs/seconds", "description": "Until the answer begins; one that is not streamed begins when it is whole. Default: 600." },
        "idle_seconds": { "$ref": "#/$defs/seconds", "description": "Between two pieces of it. Default: 120." },
        "total_seconds": { "$ref": "#/$defs/seconds", "description": "Until its end. Default: no limit." }
      }
    }
  }
}})schema"};
}

} // namespace sluice::config
