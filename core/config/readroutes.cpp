// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/configparts_p.h"

#include "providers/modelname.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::config {

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

/// Why a name is no model of a known provider; empty when it is one.
QString modelFault(const QByteArray &name, const ConfigInputs &inputs)
{
    if (!splitModelName(name, inputs.providers).provider.isEmpty())
        return {};
    return u"must be provider/model, with one of the providers "_s + QString::fromUtf8(inputs.providers.join(", "));
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

} // namespace

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

void readFallbacks(StrictObject &file, Reading &reading)
{
    reading.config.fallbacks = file.stringsMap("fallbacks");
}

void checkNames(Reading &reading)
{
    for (const auto &[name, route] : reading.config.routes) {
        for (std::size_t i = 0; i < route.targets.size(); ++i) {
            const QByteArray path = "routes." + name + ".targets[" + QByteArray::number(qsizetype(i)) + ']';
            checkTarget(route.targets[i], path, reading);
        }
    }
    for (const auto &[name, fallbacks] : reading.config.fallbacks) {
        for (const QByteArray &fallback : fallbacks) {
            const QString wrong = modelFault(fallback, reading.inputs);
            if (!wrong.isEmpty() && !reading.config.routes.contains(fallback))
                reading.fault.report("fallbacks." + name, wrong + u", or the name of a route"_s);
        }
    }
}

} // namespace sluice::config
