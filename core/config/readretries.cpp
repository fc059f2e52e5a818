// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/configparts_p.h"

namespace sluice::config {

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

} // namespace sluice::config
