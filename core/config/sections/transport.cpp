// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "transport/maketransport.h"

#include <QFile>
#include <QFileInfo>

namespace sluice::config {

using namespace Qt::StringLiterals;

namespace {

/// More than all authorities of the world take.
constexpr qint64 maxFileBytes = 16 * 1024 * 1024;

QByteArray fromDisk(const QString &path)
{
    QFile file(path);
    // A pipe or a device might never end, or never begin.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(maxFileBytes);
}

void readTransport(StrictObject &file, Reading &reading)
{
    file.object("transport", StrictObject::Need::Optional, [&](StrictObject &transport) {
        const QByteArray name = transport.string("playground", StrictObject::Need::Optional, "qt");
        if (const std::optional<TransportKind> kind = transportKind(name))
            reading.config.playgroundTransport = *kind;
        else
            transport.refuse("playground", u"must be qt or socket"_s);
        const QString path = QString::fromUtf8(transport.string("ca_file", StrictObject::Need::Optional));
        if (path.isEmpty())
            return;
        const QByteArray text = reading.inputs.readFile ? reading.inputs.readFile(path) : fromDisk(path);
        reading.config.authorities = QSslCertificate::fromData(text);
        if (!QFileInfo(path).isAbsolute())
            transport.refuse("ca_file", u"must be a path from the root on"_s);
        else if (reading.config.authorities.isEmpty())
            transport.refuse("ca_file", u"must name a file that can be read and holds certificates in PEM form"_s);
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
