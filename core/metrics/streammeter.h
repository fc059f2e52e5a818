// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"
#include "metrics/measures.h"
#include "metrics/tokenestimator.h"
#include "pricing/pricesheet.h"

#include <array>

namespace sluice {

/// Measures one answer from its events. Pure: the caller brings every time, in monotonic ns that never go back.
///
/// Only deltas that are not empty count: neither a first chunk with a role nor a last one with usage is a token.
class StreamMeter
{
public:
    struct Options {
        /// Unset: no cost.
        std::optional<Price> price = {};
        /// Real tokens per estimated token of this model, as `calibration()` told after an earlier answer.
        double calibration = 1;
        /// Estimated tokens of the prompt, used until the provider told the count.
        std::optional<qint64> inputEstimate = {};
    };

    StreamMeter();
    explicit StreamMeter(Options options);

    /// Takes over start, connected, sent and head; the rest is found here.
    void setMarks(const Marks &marks);
    /// One event of the answer, that arrived at `ns`.
    void add(const StreamEvent &event, qint64 ns);
    /// Token counts or timings told outside the stream (headers); what is unset changes nothing.
    void addUsage(const Usage &usage);
    /// The answer ended, was stopped or broke; the numbers become final. Later calls change nothing.
    void finish(qint64 ns);

    [[nodiscard]] const Marks &marks() const { return m_marks; }
    /// While it runs, the state at `nowNs`; afterwards the final numbers.
    [[nodiscard]] Counters counters(qint64 nowNs) const;
    [[nodiscard]] Phases phases(qint64 nowNs) const;
    [[nodiscard]] const Usage &usage() const { return m_usage; }
    /// Real tokens per estimated token; unset unless the provider told the count of a text worth judging (100 tokens).
    [[nodiscard]] std::optional<double> calibration() const;

private:
    void addDelta(qint64 ns, qint64 &firstMark);
    void addToSecond(qint64 ns, double tokens);
    [[nodiscard]] double seenTokens() const { return m_estimator.tokens() * m_options.calibration; }
    [[nodiscard]] double outputTokens() const;
    [[nodiscard]] bool outputIsEstimated() const;
    [[nodiscard]] std::optional<double> wholeSpeed() const;
    [[nodiscard]] std::optional<double> lastSecondSpeed(qint64 nowNs) const;
    void fillTokens(Counters &counters) const;
    void fillServerTimes(Counters &counters) const;

    /// The last second in slices of 20 ms, so that memory does not grow with the answer.
    struct Slice {
        qint64 number = -1;
        double tokens = 0;
    };

    Options m_options;
    Marks m_marks;
    Usage m_usage;
    TokenEstimator m_estimator;
    double m_seenAtUsage = 0;
    std::array<Slice, 50> m_second = {};
};

} // namespace sluice
