// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/measures.h"
#include "meter/providertimes.h"
#include "meter/usagejudgement.h"
#include "models/pricesheet.h"

#include <array>

namespace sluice {

/// Measures one answer from its events. Pure: the caller brings every time, in monotonic ns that never go back.
///
/// Only output counts: neither a first chunk with a role nor a last one with usage is a token. Definitions: README.md.
class StreamMeter
{
public:
    struct Options {
        /// Unset: no cost.
        std::optional<Price> price = {};
        /// Real tokens per estimated token of this model's output, as TokenCalibration tells.
        double calibration = 1;
        /// Estimated tokens of the prompt, calibrated; held against the provider's count, and used until it came.
        std::optional<qint64> inputEstimate = {};
        /// What else bounds its counts.
        ModelLimits limits = {};
    };

    StreamMeter();
    explicit StreamMeter(Options options);

    /// Takes over asked, start, connected, sent and head; the rest is found here.
    void setMarks(const Marks &marks);
    /// One event of the answer, that arrived at `ns`.
    void add(const StreamEvent &event, qint64 ns);
    /// Token counts or timings told outside the stream (headers); what is unset changes nothing.
    void addUsage(const Usage &usage);
    /// An answer that came in one piece. It has no speed.
    void addWhole(const SeenOutput &seen) { m_seen = seen; }
    /// The answer ended, was stopped or broke; the numbers become final. Later calls change nothing.
    void finish(qint64 ns);
    /// Whether it is charged, as is known at the end (`isCharged`): what was at work on the prompt costs something even
    /// if nothing came of it. Until then what comes says it.
    void setCharged(bool isCharged) { m_charged = isCharged; }

    [[nodiscard]] const Marks &marks() const { return m_marks; }
    /// While it runs, the state at `nowNs`; afterwards the final numbers.
    [[nodiscard]] Counters counters(qint64 nowNs) const;
    [[nodiscard]] Phases phases(qint64 nowNs) const;
    /// As the provider told it.
    [[nodiscard]] const Usage &usage() const { return m_usage; }
    /// What is shown of it.
    [[nodiscard]] JudgedUsage judged() const;
    [[nodiscard]] const SeenOutput &seen() const { return m_seen; }
    /// Output tokens a second of an answer with these counts, from its first output to its last.
    [[nodiscard]] std::optional<double> wholeSpeed(const Usage &usage) const;

private:
    /// The first instant at which output of a kind came: until then nothing could be measured.
    struct First {
        double tokens = 0;
        qint64 deltas = 0;
    };

    void addDelta(const StreamEvent &event, qint64 ns, double tokens);
    void addToSecond(qint64 ns, double tokens);
    [[nodiscard]] OwnTimes ownTimes() const;
    [[nodiscard]] double tokensBeyond(double all, double seen, qint64 deltas, const First &first) const;
    [[nodiscard]] std::optional<double> answerSpeed(const JudgedUsage &judged) const;
    [[nodiscard]] std::optional<double> lastSecondSpeed(qint64 nowNs) const;
    void fillTokens(Counters &counters, const JudgedUsage &judged) const;
    void fillServerTimes(Counters &counters) const;

    /// The last second in slices of 20 ms, so that memory does not grow with the answer.
    struct Slice {
        qint64 number = -1;
        double tokens = 0;
    };

    Options m_options;
    Marks m_marks;
    Usage m_usage;
    SeenOutput m_seen;
    First m_first;
    First m_firstAnswer;
    qint64 m_answerDeltas = 0;
    std::optional<bool> m_charged;
    std::array<Slice, 50> m_second = {};
};

} // namespace sluice
