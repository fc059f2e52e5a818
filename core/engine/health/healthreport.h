// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/health/targethealth.h"
#include "engine/providers/target.h"
#include "transport/transport.h"

namespace sluice {

/// Tells a target's health how one attempt went; its speed is told by whoever meters the answer. Whoever lets it go
/// without a word (the client left) gives the turn back.
class HealthReport
{
public:
    HealthReport(TargetHealth &health, const Target &target);
    ~HealthReport();
    HealthReport(const HealthReport &) = delete;
    HealthReport &operator=(const HealthReport &) = delete;

    /// The answer began.
    void answered(const TransportTimes &times, const HeaderList &headers);
    void succeeded();
    /// Whether it speaks against the target; only if it `mayCount`.
    bool failed(const Error &error, const HeaderList &headers, bool mayCount = true);

private:
    void learnLimits(const HeaderList &headers);

    TargetHealth &m_health;
    const ProviderProfile &m_profile;
    QByteArray m_id;
    bool m_said = false;
};

/// When a provider that refused for its limits, or for load, has room again by its headers: `retry-after` as a date
/// without the provider's clock beside it, or the resets of its limits. Unset when they do not tell.
[[nodiscard]] std::optional<std::chrono::milliseconds> hintOfHeaders(const Error &error, const HeaderList &headers,
                                                                     const ProviderProfile &profile);

/// The error for a target that may not be asked now with about `tokens`: a limit without room, or a breaker that is
/// open. It says when to come back as the provider does, which may be later than `held`.
[[nodiscard]] Error notNow(const Target &target, const TargetHealth &health, qint64 tokens,
                           std::chrono::milliseconds held);

} // namespace sluice
