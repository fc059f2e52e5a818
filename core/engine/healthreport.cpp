// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/healthreport.h"

#include "base/clock.h"
#include "dialects/openaichat.h"
#include "providers/ratelimit.h"

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
    m_firstNs = monotonicNs();
    learnLimits(headers);
    if (times.requestSent > 0)
        m_health.learnSpeed(m_id, static_cast<double>(m_firstNs - times.requestSent) / 1e6, std::nullopt);
}

void HealthReport::read(const std::vector<StreamEvent> &events)
{
    for (const StreamEvent &event : events) {
        if (const auto *update = std::get_if<UsageUpdate>(&event); update && update->usage.output)
            m_outputTokens = update->usage.output;
    }
}

void HealthReport::succeeded()
{
    m_said = true;
    const qint64 now = monotonicNs();
    m_health.succeeded(m_id, now);
    const double seconds = static_cast<double>(now - m_firstNs) / 1e9;
    // Under 40 tokens or 200 ms a rate says nothing.
    if (m_outputTokens && *m_outputTokens >= 40 && seconds >= 0.2)
        m_health.learnSpeed(m_id, std::nullopt, static_cast<double>(*m_outputTokens - 1) / seconds);
}

void HealthReport::failed(const Error &error, const HeaderList &headers)
{
    m_said = true;
    learnLimits(headers);
    const bool limited = error.kind == ErrorKind::RateLimit || error.httpStatus == 503;
    m_health.failed(m_id, countsAgainst(error), limited ? error.retryAfter : std::nullopt, monotonicNs());
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
    if (const auto told = openaichat::retryAfter(headers, now))
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

Error notNow(const Target &target, const TargetHealth &health, std::chrono::milliseconds delay)
{
    const bool failing = health.snapshot(target.id(), 0, monotonicNs()).breaker != Breaker::State::Closed;
    Error error{failing ? ErrorKind::Upstream : ErrorKind::RateLimit, ErrorSource::Internal};
    error.retryable = true;
    error.retryAfter = delay;
    error.httpStatus = failing ? 503 : 429;
    error.type = failing ? "server_error" : "rate_limit_error";
    error.code = failing ? "target_failing" : "rate_limit_exceeded";
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(delay).count();
    const QString name = QString::fromUtf8(target.qualifiedName());
    error.message =
        failing ? QCoreApplication::translate("Engine", "%1 has failed several times; it is tried again in %2 s.")
                      .arg(name)
                      .arg(seconds)
                : QCoreApplication::translate("Engine", "The limit of %1 is reached. Please try again in %2s.")
                      .arg(name)
                      .arg(seconds);
    return error;
}

} // namespace sluice
