// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "config/writeconfig.h"
#include "json/writer.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sluice {

namespace config {

namespace {

void readPrices(StrictObject &file, Reading &reading)
{
    constexpr double most = 1e6;
    eachMember(file, "prices", reading.fault, [&](const QByteArray &provider, StrictObject &models) {
        if (!reading.inputs.providers.contains(provider))
            reading.fault.report("prices." + provider, u"is no known provider; there are "_s
                                                           + QString::fromUtf8(reading.inputs.providers.join(", ")));
        models.each([&](const QByteArray &model, const QJsonValue &value) {
            if (!value.isObject())
                models.refuse(model, u"must be an object"_s);
            StrictObject entry(value.toObject(), models.path(model), reading.fault);
            Price price;
            price.input = numberWithin(entry, "input", 0, most);
            price.cachedInput = numberWithin(entry, "cached", 0, most);
            price.output = numberWithin(entry, "output", 0, most);
            for (const char *needed : {"input", "output"}) {
                if (!entry.has(needed))
                    entry.refuse(needed, u"is missing"_s);
            }
            price.source = "configuration";
            price.isOwn = true;
            reading.config.prices.push_back({provider, model, price});
            entry.finish();
        });
    });
}

} // namespace

Section pricesSection()
{
    return {"prices", 3, readPrices, R"schema({"prices": {
  "type": "object",
  "description": "By provider, then by the provider's own model id its bare name, or the name that clients ask for: US dollars per million tokens, in place of those known.",
  "additionalProperties": {
    "type": "object",
    "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "required": ["input", "output"],
      "properties": {
        "input": { "$ref": "#/$defs/price" },
        "cached": { "$ref": "#/$defs/price", "description": "Of input that came from the cache. Default: as other input." },
        "output": { "$ref": "#/$defs/price" }
      }
    }
  }
}})schema"};
}

} // namespace config

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
