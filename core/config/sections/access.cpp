// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "gateway/access/accesspolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

/// With a pattern, or with anything else that is no name, web pages whose names lead here would be let in, or nobody.
void readAllowedHost(StrictObject &access, const QByteArray &host, QByteArrayList &hosts)
{
    const bool isName = !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
               || c == '_' || c == ':' || uchar(c) >= 0x80;
    });
    if (!isName) {
        access.refuse("allowed_hosts",
                      u"must be exact names such as gateway.home, without * and port: whoever may choose "
                      "the name could have web pages call this gateway (DNS rebinding)"_s);
    }
    hosts.append(host.toLower());
}

void readAccess(StrictObject &file, Reading &reading)
{
    file.object("access", Need::Optional, [&](StrictObject &access) {
        for (const QByteArray &host : access.strings("allowed_hosts"))
            readAllowedHost(access, host, reading.config.allowedHosts);
        reading.config.allowedOrigins = access.strings("allowed_origins");
        for (const QByteArray &origin : reading.config.allowedOrigins) {
            if (!origin.contains("://") || origin.endsWith('/'))
                access.refuse("allowed_origins", u"must be as browsers send them, such as https://tool.example"_s);
        }
        reading.config.trustedProxies = access.strings("trusted_proxies");
        for (const QByteArray &proxy : reading.config.trustedProxies) {
            if (!networkOf(proxy))
                access.refuse("trusted_proxies", u"must be addresses or ranges, such as 127.0.0.1 or 10.0.0.0/8"_s);
        }
        reading.config.requireKey = !access.boolean("no_auth").value_or(false);
    });
}

void checkAccess(Reading &reading)
{
    const bool loopbackOnly = std::ranges::all_of(reading.config.addresses, &QHostAddress::isLoopback);
    if (!reading.config.requireKey && !loopbackOnly)
        reading.fault.report("access.no_auth", u"is possible only where listen.hosts are loopback addresses"_s);
}

} // namespace

Section accessSection()
{
    return {"access", 2, readAccess, R"schema({"access": {
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "allowed_hosts": {
      "type": "array",
      "items": { "type": "string", "pattern": "^[^*/ ]+$" },
      "description": "Exact names that a Host header may have beside localhost and the addresses listened on."
    },
    "allowed_origins": {
      "type": "array",
      "items": { "type": "string", "pattern": "^.*://.*[^/]$" },
      "description": "Web pages that may call the gateway, such as https://tool.example."
    },
    "trusted_proxies": {
      "type": "array",
      "items": { "type": "string", "pattern": "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$" },
      "description": "Addresses and ranges of proxies whose X-Forwarded-For tells who calls. Default: none."
    },
    "no_auth": { "type": "boolean", "description": "Take requests without a key; on loopback only. Default: false." }
  }
}})schema",
            checkAccess};
}

} // namespace sluice::config
