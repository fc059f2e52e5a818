// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"

namespace sluice::config {

namespace {

void readRetries(StrictObject &file, Reading &reading)
{
    RetryLimits &limits = reading.config.retries;
    file.object("retries", StrictObject::Need::Optional, [&](StrictObject &retries) {
        if (const auto attempts = integerWithin(retries, "attempts_per_target", 1, 10))
            limits.attemptsPerTarget = int(*attempts);
        const auto seconds = [&](const char *key, double longest, std::chrono::milliseconds &value) {
            if (const auto given = numberWithin(retries, key, 0, longest))
                value = std::chrono::milliseconds(qint64(*given * 1000));
        };
        seconds("wait_seconds", 600, limits.waitBudget);
        seconds("first_backoff_seconds", 60, limits.firstBackoff);
        seconds("longest_backoff_seconds", 600, limits.longestBackoff);
    });
}

} // namespace

Section retriesSection()
{
    return {"retries", 2, readRetries, R"schema({"retries": {
  "type": "object",
  "description": "How hard a request is tried before its client is told of a failure. A target that was not tried comes first, without a wait.",
  "additionalProperties": false,
  "properties": {
    "attempts_per_target": { "type": "integer", "minimum": 1, "maximum": 10, "description": "Default: 3." },
    "wait_seconds": {
      "type": "number",
      "minimum": 0,
      "maximum": 600,
      "description": "All waits of a request together; a provider's longer hint is passed on to the client. Default: 20."
    },
    "first_backoff_seconds": {
      "type": "number",
      "minimum": 0,
      "maximum": 60,
      "description": "The longest first wait where the provider gives no hint; it doubles with each attempt. Default: 0.5."
    },
    "longest_backoff_seconds": { "type": "number", "minimum": 0, "maximum": 600, "description": "Default: 8." }
  }
}})schema"};
}

} // namespace sluice::config
