// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"

namespace sluice::config {

namespace {

void readRetention(StrictObject &file, Reading &reading)
{
    constexpr qint64 bytesPerMegabyte = 1024 * 1024;
    Retention &kept = reading.config.retention;
    file.object("retention", StrictObject::Need::Optional, [&](StrictObject &retention) {
        if (const auto days = integerWithin(retention, "days", 0, 36'500))
            kept.days = int(*days);
        if (const auto requests = integerWithin(retention, "max_requests", 0, 1'000'000'000))
            kept.maxRows = *requests;
        if (const auto megabytes = integerWithin(retention, "max_text_mb", 0, 1'000'000))
            kept.maxBodyBytes = *megabytes * bytesPerMegabyte;
    });
}

} // namespace

Section retentionSection()
{
    return {"retention", 2, readRetention, R"schema({"retention": {
  "type": "object",
  "description": "How much of the record of requests is kept; what is older or more is deleted, oldest first. 0 is no limit.",
  "additionalProperties": false,
  "properties": {
    "days": { "type": "integer", "minimum": 0, "maximum": 36500, "description": "Default: 30." },
    "max_requests": { "type": "integer", "minimum": 0, "maximum": 1000000000, "description": "Default: 100000." },
    "max_text_mb": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000,
      "description": "Of captured texts, in MiB; their requests stay without them. Default: 512."
    }
  }
}})schema"};
}

} // namespace sluice::config
