// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"

#include "providers/baseurl.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

QUrl readAddress(StrictObject &provider)
{
    const QByteArray text = provider.string("base_url", Need::Optional);
    if (text.isEmpty())
        return {};
    const BaseUrl read = readBaseUrl(text);
    if (!read.fault.isEmpty())
        provider.refuse("base_url", read.fault);
    return read.url;
}

/// One item of `keys`: a reference, or an object that gives it a name as well.
NamedKey readKey(const QJsonValue &item, const QByteArray &path, Reading &reading)
{
    const SecretUse use = sentUnlessDemo(reading);
    if (item.isString()) {
        const QByteArray text = item.toString().toUtf8();
        return {{}, readSecret(text, path, reading, use), text};
    }
    if (!item.isObject())
        reading.fault.report(path, u"must be a reference such as env.MY_KEY, or an object with name and key"_s);
    StrictObject object(item.toObject(), path, reading.fault);
    NamedKey key;
    key.name = object.string("name", Need::Required);
    key.reference = object.string("key", Need::Required);
    key.key = readSecret(key.reference, object.path("key"), reading, use);
    object.finish();
    return key;
}

std::vector<NamedKey> readProviderKeys(StrictObject &provider, Reading &reading)
{
    std::vector<NamedKey> keys;
    for (const QJsonValue item : provider.array("keys", Need::Optional)) {
        const QByteArray number = QByteArray::number(qsizetype(keys.size()));
        NamedKey key = readKey(item, provider.path("keys") + '[' + number + ']', reading);
        // Health and limits are kept by the name of a further key.
        if (key.name.isEmpty() && !keys.empty())
            key.name = QByteArray::number(qsizetype(keys.size()) + 1);
        for (const NamedKey &other : keys) {
            if (other.name == key.name)
                provider.refuse("keys[" + number + ']', u"has the name of another key"_s);
        }
        keys.push_back(std::move(key));
    }
    return keys;
}

void readProviders(StrictObject &file, Reading &reading)
{
    eachMember(file, "providers", reading.fault, [&](const QByteArray &id, StrictObject &provider) {
        if (!reading.inputs.providers.contains(id)) {
            const QString known = QString::fromUtf8(reading.inputs.providers.join(", "));
            reading.fault.report("providers." + id, u"is no known provider; there are "_s + known);
        }
        ProviderConfig &config = reading.config.providers[id];
        config.baseUrl = readAddress(provider);
        config.keys = readProviderKeys(provider, reading);
        provider.object("timeouts", Need::Optional, [&](StrictObject &timeouts) {
            readTimeouts(timeouts, config.limits.emplace(reading.config.timeouts));
        });
    });
}

} // namespace

Section providersSection()
{
    return {"providers", 3, readProviders, R"schema({"providers": {
  "type": "object",
  "description": "By provider id. What is not said here comes from the environment, as without a configuration.",
  "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "base_url": {
        "type": "string",
        "pattern": "^https?://[^@?#]+$",
        "description": "Another address for the provider."
      },
      "keys": {
        "type": "array",
        "description": "The first is the main key; each of the others makes a target of its own. Without a name a further key is called by its number.",
        "items": {
          "anyOf": [
            { "$ref": "#/$defs/secret" },
            {
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "key"],
              "properties": {
                "name": { "type": "string", "minLength": 1, "description": "By which routes ask for it." },
                "key": { "$ref": "#/$defs/secret" }
              }
            }
          ]
        }
      },
      "timeouts": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "connect_seconds": { "$ref": "#/$defs/seconds", "description": "Until the request is on its way. Default: 30." },
          "first_byte_seconds": { "$ref": "#/$defs/seconds", "description": "Until the answer begins; one that is not streamed begins when it is whole. Default: 600." },
          "idle_seconds": { "$ref": "#/$defs/seconds", "description": "Between two pieces of it. Default: 120." },
          "total_seconds": { "$ref": "#/$defs/seconds", "description": "Until its end. Default: no limit." }
        }
      }
    }
  }
}})schema"};
}

} // namespace sluice::config
