// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/routes/route.h"

#include <algorithm>

namespace sluice {

std::optional<Strategy> parseStrategy(QByteArrayView name)
{
    const auto *const found = std::find_if(allStrategies.begin(), allStrategies.end(),
                                           [&](Strategy strategy) { return strategyName(strategy) == name; });
    return found == allStrategies.end() ? std::nullopt : std::optional(*found);
}

QByteArray strategyName(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Priority: return "priority";
    case Strategy::Weighted: return "weighted";
    case Strategy::RoundRobin: return "round-robin";
    case Strategy::Random: return "random";
    case Strategy::LeastLatency: return "least-latency";
    case Strategy::Fastest: return "fastest";
    case Strategy::Cheapest: return "cheapest";
    }
    return {};
}

QByteArrayList strategyNames()
{
    QByteArrayList names;
    for (const Strategy strategy : allStrategies)
        names.append(strategyName(strategy));
    return names;
}

} // namespace sluice
