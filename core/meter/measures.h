// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/response.h"

#include <QtGlobal>

#include <optional>

namespace sluice {

/// The marks of one answer in monotonic ns (see README.md); 0 means it has not happened.
struct Marks {
    qint64 asked = 0;          ///< the user asked for it
    qint64 start = 0;          ///< the call was made
    qint64 connected = 0;      ///< tc
    qint64 sent = 0;           ///< t0
    qint64 head = 0;           ///< th
    qint64 firstReasoning = 0; ///< tr
    qint64 firstAnswer = 0;    ///< ta
    qint64 lastDelta = 0;      ///< tl
    qint64 end = 0;            ///< te
};

/// Phases of one answer in milliseconds, in their order; they add up to the time from start to now while it runs, then
/// to the last delta, or to the end where none came.
struct Phases {
    double connect = 0;
    double queue = 0;
    double prefill = 0;
    double thinking = 0;
    double answer = 0;
    friend bool operator==(const Phases &, const Phases &) = default;
};

/// When the first delta came, of thinking or answer; 0 when none has.
[[nodiscard]] qint64 firstDelta(const Marks &marks);
/// When the request was sent, or the nearest known time before.
[[nodiscard]] qint64 sentOrStart(const Marks &marks);

/// Splits the time from start to `nowNs` while the answer runs, and to the last delta once it ended. The provider's
/// queue time is kept within the waiting; when it told none, all waiting is prefill (network included).
[[nodiscard]] Phases phasesOf(const Marks &marks, const ProviderTimings &timings, qint64 nowNs);

/// The numbers shown for one answer; unset is shown as "–". Times in ms, speeds in tokens/s, cost in US dollars.
struct Counters {
    std::optional<double> connect = {};
    std::optional<double> ttft = {};
    std::optional<double> ttfat = {};
    std::optional<double> thinking = {};
    std::optional<double> endToEnd = {};
    /// While streaming the last second's, at the end the whole answer's; unset under 200 ms or 40 tokens.
    std::optional<double> tokensPerSecond = {};
    bool tokensPerSecondEstimated = false;
    /// The same of what came after the thinking; set at the end, and only where there was both.
    std::optional<double> answerTokensPerSecond = {};
    std::optional<qint64> inputTokens = {};
    std::optional<qint64> cachedInputTokens = {};
    std::optional<qint64> outputTokens = {};
    std::optional<qint64> reasoningTokens = {};
    bool inputEstimated = false;
    bool outputEstimated = false;
    /// Either of them.
    bool tokensEstimated = false;
    /// The provider told counts that cannot be; what stands here is estimated in their place. In words, for people and
    /// records: see judgementText().
    QByteArray doubts = {};
    /// From asking to now, or to the end.
    double elapsed = 0;
    std::optional<double> cost = {};
    bool costEstimated = false;
    /// The provider's own figures, in ms.
    std::optional<double> serverQueue = {};
    std::optional<double> serverTtft = {};
    /// Some of its times do not fit this clock and were left out.
    bool serverTimesContradict = false;
    friend bool operator==(const Counters &, const Counters &) = default;
};

} // namespace sluice
