// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/health/healthreport.h"

#include "base/clock.h"
#include "base/refusal.h"
#include "providers/ratelimit.h"
#include "wire/retryafter.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace sluice {

namespace {

/// Whether an error speaks against the target rather than against the request or its key.
bool countsAgainst(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Upstream:
    case ErrorKind::Protocol: return true;
    default: return false;
    }
}

/// Whether it is the request that could not be answered, so that nothing is known of the target but that it refuses.
bool isOfRequestAlone(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidRequest:
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported:
    case ErrorKind::Cancelled: return true;
    default: return false;
    }
}

} // namespace

HealthReport::HealthReport(TargetHealth &health, const Target &target)
    : m_health(health)
    , m_profile(target.provider->profile)
    , m_id(target.id())
{
}

HealthReport::~HealthReport()
{
    if (!m_said)
        m_health.abandoned(m_id);
}

void HealthReport::answered(const TransportTimes &times, const HeaderList &headers)
{
    learnLimits(headers);
    if (times.requestSent > 0)
        m_health.learnSpeed(m_id, static_cast<double>(monotonicNs() - times.requestSent) / 1e6, std::nullopt);
}

void HealthReport::succeeded()
{
    m_said = true;
    m_health.succeeded(m_id, monotonicNs());
}

bool HealthReport::failed(const Error &error, const HeaderList &headers, bool mayCount)
{
    m_said = true;
    learnLimits(headers);
    if (isOfRequestAlone(error) && error.httpStatus != 503) {
        m_health.abandoned(m_id);
        return false;
    }
    const bool limited = error.kind == ErrorKind::RateLimit || error.httpStatus == 503;
    const bool counts = mayCount && countsAgainst(error);
    m_health.failed(m_id, counts, limited ? error.retryAfter : std::nullopt, monotonicNs());
    return counts;
}

void HealthReport::learnLimits(const HeaderList &headers)
{
    m_health.learnLimits(m_id, readRateLimits(headers, m_profile, QDateTime::currentMSecsSinceEpoch()), monotonicNs());
}

std::optional<std::chrono::milliseconds> hintOfHeaders(const Error &error, const HeaderList &headers,
                                                       const ProviderProfile &profile)
{
    const bool limited = error.kind == ErrorKind::RateLimit;
    if (!limited && error.httpStatus != 503)
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (const auto told = retryAfter(headers, now))
        return told;
    if (!limited)
        return {};
    const RateLimits limits = readRateLimits(headers, profile, now);
    std::optional<std::chrono::milliseconds> spent;
    std::optional<std::chrono::milliseconds> soonest;
    for (const RateLimit &limit : {limits.requests, limits.tokens}) {
        if (!limit.reset)
            continue;
        soonest = std::min(soonest.value_or(*limit.reset), *limit.reset);
        if (limit.remaining.value_or(0) == 0)
            spent = std::max(spent.value_or(*limit.reset), *limit.reset);
    }
    return spent ? spent : soonest;
}

Error notNow(const Target &target, const TargetHealth &health, qint64 tokens, std::chrono::milliseconds held)
{
    const TargetHealth::Snapshot known = health.snapshot(target.id(), tokens, monotonicNs());
    const bool failing = known.breaker != Breaker::State::Closed;
    const std::chrono::milliseconds delay = std::max(held, known.told);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(delay).count();
    const QString name = QString::fromUtf8(target.qualifiedName());
    const QString message =
        failing ? QCoreApplication::translate("Engine", "%1 has failed several times; it is tried again in %2 s.")
                      .arg(name)
                      .arg(seconds)
                : QCoreApplication::translate("Engine", "The limit of %1 is reached. Please try again in %2s.")
                      .arg(name)
                      .arg(seconds);
    Error error = refusal(failing ? Refusal::TargetFailing : Refusal::TargetLimit, message);
    error.retryAfter = delay;
    return error;
}

} // namespace sluice
