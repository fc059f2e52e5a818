// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "transport/maketransport.h"

namespace sluice::config {

using namespace Qt::StringLiterals;

namespace {

void readTransport(StrictObject &file, Reading &reading)
{
    file.object("transport", StrictObject::Need::Optional, [&](StrictObject &transport) {
        const QByteArray name = transport.string("playground", StrictObject::Need::Optional, "qt");
        if (const std::optional<TransportKind> kind = transportKind(name))
            reading.config.playgroundTransport = *kind;
        else
            transport.refuse("playground", u"must be qt or socket"_s);
        reading.config.authorities += readAuthorities(transport, "ca_file", reading);
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
    "ca_file": {
      "type": "string",
      "minLength": 1,
      "description": "Path of a PEM file with authorities that providers' certificates may be signed by, beside the system's."
    }
  }
}})schema"};
}

} // namespace sluice::config
