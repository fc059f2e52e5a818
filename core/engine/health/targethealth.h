// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/health/breaker.h"
#include "engine/health/ratelimitgate.h"

#include <QByteArray>

#include <map>
#include <mutex>

namespace sluice {

/// What was learnt of every target, by its id. Thread-safe; shared by all lanes. Every call takes well under a
/// microsecond.
class TargetHealth
{
public:
    enum class Outcome { Unknown, Answered, Failed };

    struct Snapshot {
        Breaker::State breaker = Breaker::State::Closed;
        /// Zero when a request could go now.
        std::chrono::milliseconds delay{0};
        std::optional<double> ttftMs = {};
        std::optional<double> tokensPerSecond = {};
        /// How the request that ended last went; unknown before one did, or where it told nothing of the target.
        Outcome last = Outcome::Unknown;
        /// What the provider asks to wait, which may be longer than anybody is held back.
        std::chrono::milliseconds told{0};
    };

    /// Asks to send a request of about `tokens` now. Zero: go, and report back with one of the three below. Otherwise
    /// how long to wait at least.
    [[nodiscard]] std::chrono::milliseconds acquire(const QByteArray &id, qint64 tokens, qint64 nowNs);
    void succeeded(const QByteArray &id, qint64 nowNs);
    /// `countsAgainst`: whether the failure is the target's own (5xx, network, timeouts), not the request's.
    void failed(const QByteArray &id, bool countsAgainst, std::optional<std::chrono::milliseconds> retryAfter,
                qint64 nowNs);
    void abandoned(const QByteArray &id);
    /// Drops what is known of a provider's targets.
    void forget(const QByteArray &provider);

    void learnLimits(const QByteArray &id, const RateLimits &limits, qint64 nowNs);
    /// Folds one answer's figures into the decayed means; the speed is the record's (core/meter/README.md#times).
    void learnSpeed(const QByteArray &id, std::optional<double> ttftMs, std::optional<double> tokensPerSecond);

    [[nodiscard]] Snapshot snapshot(const QByteArray &id, qint64 tokens, qint64 nowNs) const;
    /// Of the targets in use: asked not long ago, or kept from being asked.
    [[nodiscard]] std::map<QByteArray, Snapshot> all(qint64 nowNs) const;

private:
    struct Entry {
        Breaker breaker;
        RateLimitGate gate;
        std::optional<double> ttftMs;
        std::optional<double> tokensPerSecond;
        Outcome last = Outcome::Unknown;
        qint64 usedNs = 0;
    };
    /// The entry, made if there is none; with m_mutex held.
    [[nodiscard]] Entry &use(const QByteArray &id, qint64 nowNs);
    void dropUnused();
    static Snapshot snapshotOf(const Entry &entry, qint64 tokens, qint64 nowNs);

    mutable std::mutex m_mutex;
    std::map<QByteArray, Entry> m_entries;
};

} // namespace sluice
