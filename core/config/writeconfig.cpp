// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/writeconfig.h"

#include "json/writer.h"

namespace sluice {

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

QByteArray toConfigJson(const QByteArrayList &names)
{
    json::Writer writer;
    writer.beginArray();
    for (const QByteArray &name : names)
        writer.string(name);
    return writer.endArray().take();
}

QByteArray toConfigJson(const Price &price)
{
    json::Writer writer;
    writer.beginObject();
    const auto member = [&](const char *name, const std::optional<double> &value) {
        if (value)
            writer.key(name).number(*value);
    };
    member("input", price.input);
    member("cached", price.cachedInput);
    member("output", price.output);
    return writer.endObject().take();
}

} // namespace sluice
