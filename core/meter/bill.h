// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/money.h"
#include "meter/usagejudgement.h"
#include "models/pricesheet.h"
#include "json/value.h"

namespace sluice {

/// How a try of a request ended. Those before the last were free, or abandoned: what is charged is never sent again to
/// where it was sent.
struct AttemptEnd {
    bool isSent = false;
    bool gaveOutput = false;
    /// It was sent, and nobody waited for its answer any longer.
    bool isAbandoned = false;
    /// As the provider answered; 0 when it did not.
    int status = 0;
    /// Why it failed; unset when it did not, as when the client left.
    std::optional<Error> error = {};
};

/// Whether the provider charges for it: it gave output, its answer began and broke off (`Error::unreadable`, the mark
/// by which maySendAgain() goes too), or it was at work when the client left or patience ended. What it refused or
/// called failed is free, unless its usage tells output.
[[nodiscard]] bool isCharged(const AttemptEnd &attempt);

/// What is known of a request at its end, however it ended.
struct Consumption {
    /// As the provider counted, if it did.
    Usage told = {};
    SeenOutput seen = SeenOutput{};
    ModelLimits limits = {};
    SentInput sent = {};
    /// Tokens that were written, probably, and never seen: of an answer in one piece that nobody waited for.
    double unseen = 0;
    /// The answer goes on at its provider: what is told of its output so far is no count of it, and `unseen` stands for
    /// all of it.
    bool isPending = false;
    /// Vectors have no output; a count of it is the provider's word for nothing.
    bool isWithoutOutput = false;
};

/// What a request used and what that costs.
struct Bill {
    Usage usage = {};
    /// How far what was told is believed.
    JudgedUsage judged = {};
    bool isEstimated = false;
    QByteArray judgement = {};
    std::optional<Money> cost = {};
    bool isUnpriced = false;
};

/// The one place that says what a request cost: whole, cut or left. What was not told is estimated from what was sent
/// and seen; a cost that lacks a price has the parts that are known.
[[nodiscard]] Bill billOf(const Consumption &consumption, const std::optional<Price> &price);
/// The same of counts that are judged already: those `told`, and `unseen` as above.
[[nodiscard]] Bill billOf(const JudgedUsage &judged, const Usage &told, double unseen,
                          const std::optional<Price> &price);

/// Adds the texts of an answer that came in one piece: those of its choices or output items.
void addAnswerText(SeenOutput &seen, const json::Value &body);

/// No request costs more: what is beyond is a mistake in a price, and must not shut a key for ever.
inline constexpr Money mostCost = Money::ofNano(1'000'000'000'000'000);

} // namespace sluice
