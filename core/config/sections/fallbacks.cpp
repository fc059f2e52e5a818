// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "config/writeconfig.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace sluice {

namespace config {

namespace {

void readFallbacks(StrictObject &file, Reading &reading)
{
    reading.config.fallbacks = file.stringsMap("fallbacks");
}

/// Refuses fallbacks to what there is not.
void checkFallbacks(Reading &reading)
{
    for (const auto &[name, fallbacks] : reading.config.fallbacks) {
        for (const QByteArray &fallback : fallbacks) {
            const QString wrong = modelFault(fallback, reading.inputs);
            if (!wrong.isEmpty() && !reading.config.routes.contains(fallback))
                reading.fault.report("fallbacks." + name, wrong + u", or the name of a route"_s);
        }
    }
}

} // namespace

Section fallbacksSection()
{
    return {"fallbacks", 2, readFallbacks, R"schema({"fallbacks": {
  "type": "object",
  "description": "By model asked for: what to try next, for requests that name no fallbacks themselves. provider/model or routes.",
  "additionalProperties": { "type": "array", "items": { "type": "string", "minLength": 1 } }
}})schema",
            checkFallbacks};
}

} // namespace config

QByteArray toConfigJson(const QByteArrayList &names)
{
    json::Writer writer;
    writer.beginArray();
    for (const QByteArray &name : names)
        writer.string(name);
    return writer.endArray().take();
}

} // namespace sluice
