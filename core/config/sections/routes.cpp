// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "config/writeconfig.h"

#include "models/modelname.h"
#include "json/writer.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace config {

using Need = StrictObject::Need;

namespace {

Strategy readStrategy(StrictObject &route)
{
    const std::optional<Strategy> strategy = parseStrategy(route.string("strategy", Need::Optional, "priority"));
    if (!strategy)
        route.refuse("strategy", u"must be one of "_s + QString::fromUtf8(strategyNames().join(", ")));
    return strategy.value_or(Strategy::Priority);
}

RouteTarget readTarget(StrictObject &entry)
{
    RouteTarget target;
    target.model = entry.string("model", Need::Required);
    target.weight = numberWithin(entry, "weight", RouteTarget::leastWeight, RouteTarget::mostWeight).value_or(1);
    target.priority = int(integerWithin(entry, "priority", 0, RouteTarget::lastTier).value_or(0));
    target.key = entry.string("key", Need::Optional);
    return target;
}

bool hasKey(const GatewayConfig &config, const QByteArray &provider, const QByteArray &name)
{
    const auto found = config.providers.find(provider);
    return found != config.providers.end()
           && std::any_of(found->second.keys.begin(), found->second.keys.end(),
                          [&](const NamedKey &key) { return key.name == name; });
}

void checkTarget(const RouteTarget &target, const QByteArray &path, Reading &reading)
{
    if (const QString wrong = modelFault(target.model, reading.inputs); !wrong.isEmpty()) {
        reading.fault.report(path + ".model", wrong);
        return;
    }
    const QByteArray provider = splitModelName(target.model, reading.inputs.providers).provider;
    if (!target.key.isEmpty() && !hasKey(reading.config, provider, target.key))
        reading.fault.report(path + ".key", u"is no key of providers.%1.keys"_s.arg(QString::fromUtf8(provider)));
}

void readRoutes(StrictObject &file, Reading &reading)
{
    eachMember(file, "routes", reading.fault, [&](const QByteArray &name, StrictObject &object) {
        Route route{name, readStrategy(object), {}};
        eachItem(object, "targets", Need::Required, reading.fault,
                 [&](StrictObject &entry) { route.targets.push_back(readTarget(entry)); });
        if (route.targets.empty())
            object.refuse("targets", u"must name at least one target"_s);
        if (name.trimmed().isEmpty())
            reading.fault.report("routes", u"has a route without a name"_s);
        reading.config.routes[name] = std::move(route);
    });
}

/// Refuses routes that lead to what there is not.
void checkRoutes(Reading &reading)
{
    for (const auto &[name, route] : reading.config.routes) {
        for (std::size_t i = 0; i < route.targets.size(); ++i) {
            const QByteArray path = "routes." + name + ".targets[" + QByteArray::number(qsizetype(i)) + ']';
            checkTarget(route.targets[i], path, reading);
        }
    }
}

} // namespace

Section routesSection()
{
    return {"routes", 2, readRoutes, R"schema({"routes": {
  "type": "object",
  "description": "Public model names and where they lead.",
  "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "required": ["targets"],
    "properties": {
      "strategy": {
        "enum": ["priority", "weighted", "round-robin", "random", "least-latency", "fastest", "cheapest"],
        "description": "How to choose among targets of one priority. Default: priority, in the order written."
      },
      "targets": {
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": ["model"],
          "properties": {
            "model": { "type": "string", "pattern": "^[^/]+/.+$", "description": "provider/model" },
            "weight": { "type": "number", "minimum": 0.001, "maximum": 1000000, "description": "For weighted. Default: 1." },
            "priority": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000,
              "description": "Lower first; a higher one is used only when all below are out. Default: 0."
            },
            "key": { "type": "string", "description": "Name of the provider key to use. Default: all of them, in their order." }
          }
        }
      }
    }
  }
}})schema",
            checkRoutes};
}

} // namespace config

namespace {

void write(json::Writer &writer, const RouteTarget &target)
{
    const RouteTarget plain;
    writer.beginObject().key("model").string(target.model);
    if (target.weight != plain.weight)
        writer.key("weight").number(target.weight);
    if (target.priority != plain.priority)
        writer.key("priority").integer(target.priority);
    if (!target.key.isEmpty())
        writer.key("key").string(target.key);
    writer.endObject();
}

} // namespace

QByteArray toConfigJson(const Route &route)
{
    json::Writer writer;
    writer.beginObject();
    if (route.strategy != Strategy::Priority)
        writer.key("strategy").string(strategyName(route.strategy));
    writer.key("targets").beginArray();
    for (const RouteTarget &target : route.targets)
        write(writer, target);
    return writer.endArray().endObject().take();
}

} // namespace sluice
