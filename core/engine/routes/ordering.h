// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/routes/route.h"

#include <functional>

namespace sluice {

/// What is known of one target when an order is made.
struct Candidate {
    QByteArray id; ///< stable name of the target, for affinity
    int priority = 0;
    double weight = 1;
    /// False while its breaker is open or it has no room left.
    bool available = true;
    std::optional<double> ttftMs = {};
    std::optional<double> tokensPerSecond = {};
    /// Dollars per million tokens, input and output added; unset is unknown.
    std::optional<double> price = {};
};

/// What chance and history bring to an order.
struct OrderInputs {
    /// Requests of one conversation name the same key here; empty for none.
    QByteArray affinityKey = {};
    /// Count of requests the route had so far, for round-robin.
    quint64 turn = 0;
    /// Uniform in [0, 1).
    std::function<double()> random = {};
};

/// The order in which to ask the candidates, as indexes: tiers by priority, inside a tier by the strategy, and whatever
/// is not available behind all that is. With an affinity key the same available target of the best tier comes first
/// each time.
[[nodiscard]] std::vector<std::size_t> orderTargets(const std::vector<Candidate> &candidates, Strategy strategy,
                                                    const OrderInputs &inputs);

} // namespace sluice
