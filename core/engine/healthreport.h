// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"
#include "engine/target.h"
#include "engine/targethealth.h"
#include "transport/transport.h"

namespace sluice {

/// Tells a target's health how one attempt went. Whoever lets it go without a word (the client left) gives the turn
/// back.
class HealthReport
{
public:
    HealthReport(TargetHealth &health, const Target &target);
    ~HealthReport();
    HealthReport(const HealthReport &) = delete;
    HealthReport &operator=(const HealthReport &) = delete;

    /// The answer began.
    void answered(const TransportTimes &times, const HeaderList &headers);
    /// Events of the answer, for their token counts.
    void read(const std::vector<StreamEvent> &events);
    void succeeded();
    void failed(const Error &error, const HeaderList &headers);

private:
    void learnLimits(const HeaderList &headers);

    TargetHealth &m_health;
    const ProviderProfile &m_profile;
    QByteArray m_id;
    qint64 m_firstNs = 0;
    std::optional<qint64> m_outputTokens;
    bool m_said = false;
};

/// When a provider that refused for its limits, or for load, has room again by its headers: `retry-after` as a date
/// without the provider's clock beside it, or the resets of its limits. Unset when they do not tell.
[[nodiscard]] std::optional<std::chrono::milliseconds> hintOfHeaders(const Error &error, const HeaderList &headers,
                                                                     const ProviderProfile &profile);

/// The error for a target that may not be asked now: a limit without room, or a breaker that is open.
[[nodiscard]] Error notNow(const Target &target, const TargetHealth &health, std::chrono::milliseconds delay);

} // namespace sluice
