// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"

#include "gateway/access/accesspolicy.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

QByteArray readHash(StrictObject &entry)
{
    QByteArray hex = entry.string("hash", Need::Required);
    if (hex.startsWith("sha256:"))
        hex.remove(0, 7);
    const QByteArray hash = QByteArray::fromHex(hex);
    if (hex.size() != 64 || hash.toHex() != hex.toLower())
        entry.refuse("hash", u"must be the SHA-256 of the key in 64 hexadecimal digits"_s);
    return hash;
}

/// Empty: the key itself is waited for.
QByteArray readKeyHash(StrictObject &entry, Reading &reading)
{
    if (entry.has("hash") == entry.has("key"))
        entry.refuse(entry.has("key") ? "key" : "hash", u"must be there, or else the other of hash and key"_s);
    if (entry.has("hash"))
        return readHash(entry);
    const Secret key = readSecret(entry.string("key", Need::Required), entry.path("key"), reading);
    return key.isEmpty() ? QByteArray() : hashGatewayKey(key.reveal());
}

std::optional<qint64> readExpiry(StrictObject &entry)
{
    const QByteArray text = entry.string("expires", Need::Optional);
    if (text.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        entry.refuse("expires", u"must be a time with its zone, such as 2027-01-31T18:00:00Z"_s);
    return time.toMSecsSinceEpoch();
}

GatewayKey readGatewayKey(StrictObject &entry, Reading &reading)
{
    GatewayKey key;
    key.name = QString::fromUtf8(entry.string("name", Need::Required));
    key.hash = readKeyHash(entry, reading);
    key.expiresMs = readExpiry(entry);
    key.models = entry.strings("models");
    key.requestsPerMinute = integerWithin(entry, "requests_per_minute", 1, mostPerMinute);
    key.tokensPerMinute = integerWithin(entry, "tokens_per_minute", 1, mostPerMinute);
    key.budgetDay = numberWithin(entry, "budget_day", 0, mostBudget);
    key.budgetMonth = numberWithin(entry, "budget_month", 0, mostBudget);
    return key;
}

void readKeys(StrictObject &file, Reading &reading)
{
    std::vector<GatewayKey> &keys = reading.config.keys;
    eachItem(file, "gateway_keys", Need::Optional, reading.fault, [&](StrictObject &entry) {
        GatewayKey key = readGatewayKey(entry, reading);
        for (const GatewayKey &other : keys) {
            if ((other.hash == key.hash && !key.hash.isEmpty()) || other.name == key.name)
                entry.refuse(other.name == key.name ? "name"
                             : entry.has("hash")    ? "hash"
                                                    : "key",
                             u"is that of another key of this file"_s);
        }
        keys.push_back(std::move(key));
    });
    // Nobody is let in by a key that nobody knows yet.
    reading.config.waitsForKeys = std::erase_if(keys, [](const GatewayKey &key) { return key.hash.isEmpty(); }) > 0;
}

} // namespace

Section gatewayKeysSection()
{
    return {"gateway_keys", 1, readKeys, R"schema({"gateway_keys": {
  "type": "array",
  "description": "Keys that clients show, beside those of the store. A key taken out here is refused after a reload.",
  "items": {
    "type": "object",
    "additionalProperties": false,
    "required": ["name"],
    "oneOf": [{ "required": ["hash"] }, { "required": ["key"] }],
    "properties": {
      "name": { "type": "string", "minLength": 1, "description": "In records and metrics." },
      "hash": {
        "type": "string",
        "pattern": "^(sha256:)?[0-9A-Fa-f]{64}$",
        "description": "SHA-256 of the key: printf %s \"$KEY\" | sha256sum"
      },
      "key": { "$ref": "#/$defs/secret" },
      "expires": { "type": "string", "format": "date-time", "description": "With its zone, such as 2027-01-31T18:00:00Z." },
      "models": {
        "type": "array",
        "items": { "type": "string" },
        "description": "Names it may ask for; * stands for any text. Default: all."
      },
      "requests_per_minute": { "$ref": "#/$defs/perMinute" },
      "tokens_per_minute": { "$ref": "#/$defs/perMinute" },
      "budget_day": { "$ref": "#/$defs/dollars" },
      "budget_month": { "$ref": "#/$defs/dollars" }
    }
  }
}})schema"};
}

} // namespace sluice::config
