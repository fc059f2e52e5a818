// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/health/targethealth.h"

#include <algorithm>
#include <vector>

namespace sluice {

using std::chrono::milliseconds;

namespace {

// A new figure weighs a fifth, so that five answers or so decide.
constexpr double newShare = 0.2;
// Clients may ask for any number of models that do not exist; the least used half goes at once, so that it is rarely
// done.
constexpr std::size_t maxEntries = 512;
constexpr qint64 inUseNs = 15LL * 60 * 1'000'000'000;

void fold(std::optional<double> &mean, std::optional<double> value)
{
    if (value)
        mean = mean ? *mean * (1 - newShare) + *value * newShare : *value;
}

milliseconds untilNs(qint64 ns, qint64 nowNs)
{
    return milliseconds(std::max<qint64>(1, (ns - nowNs + 999'999) / 1'000'000));
}

} // namespace

TargetHealth::Entry &TargetHealth::use(const QByteArray &id, qint64 nowNs)
{
    if (m_entries.size() >= maxEntries && !m_entries.contains(id))
        dropUnused();
    Entry &entry = m_entries[id];
    entry.usedNs = nowNs;
    return entry;
}

void TargetHealth::dropUnused()
{
    std::vector<qint64> times;
    times.reserve(m_entries.size());
    for (const auto &[id, entry] : m_entries)
        times.push_back(entry.usedNs);
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    std::erase_if(m_entries, [oldest = *middle](const auto &item) { return item.second.usedNs <= oldest; });
}

milliseconds TargetHealth::acquire(const QByteArray &id, qint64 tokens, qint64 nowNs)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = use(id, nowNs);
    const milliseconds delay = entry.gate.delay(tokens, nowNs);
    if (delay.count() > 0)
        return delay;
    if (!entry.breaker.tryAcquire(nowNs))
        return untilNs(std::max(entry.breaker.retryAtNs(), nowNs), nowNs);
    entry.gate.spend(tokens);
    return milliseconds(0);
}

void TargetHealth::succeeded(const QByteArray &id, qint64 nowNs)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[id];
    entry.breaker.succeeded(nowNs);
    entry.last = Outcome::Answered;
}

void TargetHealth::failed(const QByteArray &id, bool countsAgainst, std::optional<milliseconds> retryAfter,
                          qint64 nowNs)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[id];
    entry.last = Outcome::Failed;
    if (countsAgainst)
        entry.breaker.failed(nowNs);
    else
        entry.breaker.abandoned();
    if (retryAfter)
        entry.gate.refused(*retryAfter, nowNs);
}

void TargetHealth::abandoned(const QByteArray &id)
{
    const std::lock_guard lock(m_mutex);
    m_entries[id].breaker.abandoned();
}

void TargetHealth::forget(const QByteArray &provider)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [prefix = provider + '/'](const auto &item) { return item.first.startsWith(prefix); });
}

void TargetHealth::learnLimits(const QByteArray &id, const RateLimits &limits, qint64 nowNs)
{
    const std::lock_guard lock(m_mutex);
    m_entries[id].gate.learn(limits, nowNs);
}

void TargetHealth::learnSpeed(const QByteArray &id, std::optional<double> ttftMs, std::optional<double> tokensPerSecond)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[id];
    fold(entry.ttftMs, ttftMs);
    fold(entry.tokensPerSecond, tokensPerSecond);
}

TargetHealth::Snapshot TargetHealth::snapshotOf(const Entry &entry, qint64 tokens, qint64 nowNs)
{
    milliseconds delay = entry.gate.delay(tokens, nowNs);
    if (!entry.breaker.wouldAllow(nowNs))
        delay = std::max(delay, untilNs(std::max(entry.breaker.retryAtNs(), nowNs), nowNs));
    return {entry.breaker.state(nowNs), delay,      entry.ttftMs,
            entry.tokensPerSecond,      entry.last, entry.gate.told(tokens, nowNs)};
}

TargetHealth::Snapshot TargetHealth::snapshot(const QByteArray &id, qint64 tokens, qint64 nowNs) const
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? Snapshot{} : snapshotOf(entry->second, tokens, nowNs);
}

std::map<QByteArray, TargetHealth::Snapshot> TargetHealth::all(qint64 nowNs) const
{
    const std::lock_guard lock(m_mutex);
    std::map<QByteArray, Snapshot> snapshots;
    for (const auto &[id, entry] : m_entries) {
        const Snapshot snapshot = snapshotOf(entry, 0, nowNs);
        const bool isHeld = snapshot.breaker != Breaker::State::Closed || snapshot.delay.count() > 0;
        if (isHeld || nowNs - entry.usedNs < inUseNs)
            snapshots[id] = snapshot;
    }
    return snapshots;
}

} // namespace sluice
