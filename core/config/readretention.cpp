// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/configparts_p.h"

namespace sluice::config {

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

} // namespace sluice::config
