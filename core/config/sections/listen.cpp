// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

void readListen(StrictObject &file, Reading &reading)
{
    file.object("listen", Need::Optional, [&](StrictObject &listen) {
        for (const QByteArray &host : listen.strings("hosts")) {
            const QList<QHostAddress> addresses = addressesOf(QString::fromUtf8(host));
            if (addresses.isEmpty())
                listen.refuse("hosts", u"must be IP addresses or localhost"_s);
            reading.config.addresses += addresses;
        }
        if (const auto port = integerWithin(listen, "port", 0, 65535))
            reading.config.port = quint16(*port);
    });
}

} // namespace

Section listenSection()
{
    return {"listen", 2, readListen, R"schema({"listen": {
  "type": "object",
  "description": "Where to listen; --host and --port on the command line beat it. Takes effect at the next start.",
  "additionalProperties": false,
  "properties": {
    "hosts": {
      "type": "array",
      "items": { "type": "string", "minLength": 1 },
      "description": "IP addresses; localhost means 127.0.0.1 and ::1. Default: localhost."
    },
    "port": { "type": "integer", "minimum": 0, "maximum": 65535, "description": "0 picks a free one. Default: 7117." }
  }
}})schema"};
}

} // namespace sluice::config
