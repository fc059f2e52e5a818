// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/seenoutput.h"

#include <functional>

namespace sluice {

/// How far a foreign count can be believed. Beyond Plausible, what is used in its place is an estimate.
enum class CountVerdict {
    Absent,        ///< not told
    Plausible,     ///< used as told
    Partial,       ///< told before the last text came: the rest is estimated
    Doubted,       ///< no answer of this text and no model of these limits can have it
    Contradictory, ///< another count of the same answer excludes it
    Pending,       ///< the answer goes on where nobody sees it, and is counted at its end
};

/// What bounds the counts of one answer: its model, what was asked for, and time. Unset is unknown.
struct ModelLimits {
    std::optional<qint64> contextWindow = {};
    std::optional<qint64> maxOutput = {};
    /// Whether it can think unseen; false makes text the measure of its output.
    std::optional<bool> reasoning = {};
    /// The most output tokens that the request as sent allows, all its answers together.
    std::optional<qint64> askedOutput = {};
    /// Answers asked for at once; only the first is seen.
    int choices = 1;
    /// From sending the request to the end of the answer.
    std::optional<double> seconds = {};
};

/// The request as it was sent, for judging and replacing the count of its tokens.
struct SentInput {
    /// Of the body, without images and files; 0 when it did not reach the provider: nothing is estimated then.
    qint64 bytes = 0;
    /// Estimated tokens of the same; asked only when the count told is missing or odd. May be empty: not known.
    std::function<double()> estimate = {};
};

/// An answer's counts after they were looked at.
struct JudgedUsage {
    /// What to show, charge and keep. Unset only where nothing was told and nothing can be estimated.
    Usage usage = {};
    CountVerdict input = CountVerdict::Absent;
    CountVerdict cachedInput = CountVerdict::Absent;
    CountVerdict output = CountVerdict::Absent;
    CountVerdict reasoning = CountVerdict::Absent;

    /// Whether that side is, or rests on, an estimate: it is shown with "≈", and so is a cost made of it.
    [[nodiscard]] bool inputIsEstimated() const;
    [[nodiscard]] bool outputIsEstimated() const;
    [[nodiscard]] bool isEstimated() const { return inputIsEstimated() || outputIsEstimated(); }
    /// Whether something told was not believed.
    [[nodiscard]] bool isDoubted() const;
};

/// Holds `told` against what was sent and seen. Every count of the result is within 0 and `mostTokens`, cached is no
/// more than input and reasoning no more than output. Timings are not looked at: see judgeTimings().
[[nodiscard]] JudgedUsage judgeUsage(const Usage &told, const SeenOutput &seen, const ModelLimits &limits,
                                     const SentInput &sent = {});

/// No count of one request is larger, whatever is told: an hour of the fastest model, ten times the longest window.
constexpr qint64 mostTokens = 100'000'000;

/// "plausible", "doubted", …
[[nodiscard]] QByteArray verdictName(CountVerdict verdict);
/// The judgement in one word per odd side, for records: "input=absent output=doubted(99999999999)"; empty when all of
/// it was told and plausible.
[[nodiscard]] QByteArray judgementText(const JudgedUsage &judged, const Usage &told);

/// Which counts are, or rest on, an estimate.
struct EstimatedSides {
    bool input = false;
    bool output = false;
    friend bool operator==(const EstimatedSides &, const EstimatedSides &) = default;
};
/// Of an answer that has an estimated count, by what `judgementText` said of it; both where it did not say.
[[nodiscard]] EstimatedSides estimatedSides(QByteArrayView judgement);

} // namespace sluice
