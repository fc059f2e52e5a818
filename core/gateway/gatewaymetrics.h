// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/health/breaker.h"
#include "meter/prometheustext.h"
#include "record/recordsink.h"

#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <tuple>

namespace sluice {

/// Counts of times below each bound, in seconds.
struct TimeHistogram {
    static constexpr std::array<double, 14> bounds = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5,
                                                      1,     2.5,  5,     10,   30,  60,   120};
    std::array<qint64, bounds.size() + 1> counts = {};
    double sum = 0;

    void add(double seconds);
};

/// The numbers behind `GET /metrics`: sums over all requests since the start. Thread-safe; shared by the lanes.
class GatewayMetrics final : public RecordSink
{
public:
    void add(const MaskedRecord &record) override;
    /// A refusal that leaves no record; `reason` is an error's code.
    void addRefusal(const QByteArray &reason);
    void streamBegan() { ++m_streams; }
    void streamEnded() { --m_streams; }

    /// What others count.
    struct Gauges {
        qint64 activeRequests = 0;
        std::map<QByteArray, Breaker::State> breakers = {};
        qint64 recordsLost = 0;
    };
    /// The text of all metrics.
    [[nodiscard]] QByteArray text(const Gauges &gauges) const;

private:
    /// Door, target, status.
    using RequestKey = std::tuple<QByteArray, QByteArray, int>;
    struct TargetSums {
        TimeHistogram duration;
        TimeHistogram firstToken;
        /// Of the streams long enough to be measured.
        double speeds = 0;
        qint64 measured = 0;
        qint64 input = 0;
        qint64 cachedInput = 0;
        qint64 output = 0;
        qint64 reasoning = 0;
        Money cost = {};
        qint64 unpriced = 0;
        qint64 estimated = 0;
    };
    [[nodiscard]] const QByteArray &knownTarget(const QByteArray &target);
    void addUse(const RequestRecord &record, TargetSums &sums);
    void writeRequests(PrometheusText &text) const;
    void addGuards(const RequestRecord &record);
    void writeGuards(PrometheusText &text) const;
    void writeTargets(PrometheusText &text) const;
    void writeTimes(PrometheusText &text, TimeHistogram TargetSums::*times) const;

    mutable std::mutex m_mutex;
    std::map<RequestKey, qint64> m_requests;
    std::map<QByteArray, qint64> m_errors;
    std::map<QByteArray, qint64> m_refusals;
    std::map<QByteArray, TargetSums> m_targets;
    std::map<QByteArray, qint64> m_guarded;
    std::map<QByteArray, qint64> m_guardHits;
    qint64 m_retries = 0;
    std::atomic<qint64> m_streams{0};
};

} // namespace sluice
