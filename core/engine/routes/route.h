// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace sluice {

/// How a route picks among the targets of one tier (core/engine/README.md#routes).
enum class Strategy { Priority, Weighted, RoundRobin, Random, LeastLatency, Fastest, Cheapest };
inline constexpr std::array allStrategies{Strategy::Priority, Strategy::Weighted,     Strategy::RoundRobin,
                                          Strategy::Random,   Strategy::LeastLatency, Strategy::Fastest,
                                          Strategy::Cheapest};

/// The strategy of that name ("priority", "weighted", "round-robin", "random", "least-latency", "fastest", "cheapest").
[[nodiscard]] std::optional<Strategy> parseStrategy(QByteArrayView name);
[[nodiscard]] QByteArray strategyName(Strategy strategy);
[[nodiscard]] QByteArrayList strategyNames();

/// One place a route can send a request.
struct RouteTarget {
    static constexpr double leastWeight = 0.001;
    static constexpr double mostWeight = 1e6;
    static constexpr int lastTier = 1000;

    QByteArray model;    ///< "provider/model"
    double weight = 1;   ///< for Weighted
    int priority = 0;    ///< tier; lower first
    QByteArray key = {}; ///< name of the provider key to use; empty: all of the provider's, in their order
    friend bool operator==(const RouteTarget &, const RouteTarget &) = default;
};

/// A public name for targets.
struct Route {
    QByteArray name;
    Strategy strategy = Strategy::Priority;
    std::vector<RouteTarget> targets;
    friend bool operator==(const Route &, const Route &) = default;
};

using RouteTable = std::map<QByteArray, Route>;

} // namespace sluice
