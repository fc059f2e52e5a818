// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/routes/ordering.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sluice {

namespace {

// One request in so many tries a target that has no figures, or old ones, so that a better one is found.
constexpr double exploreShare = 0.05;
constexpr double worst = std::numeric_limits<double>::infinity();

/// Uniform in (0, 1] from a hash, the same for the same key and target in every process.
double hashUnit(const QByteArray &key, const QByteArray &id)
{
    const QByteArray hash = QCryptographicHash::hash(key + '\0' + id, QCryptographicHash::Sha256);
    const auto bits = qFromBigEndian<quint64>(hash.constData()) >> 11;
    return (static_cast<double>(bits) + 1) / 9007199254740992.0;
}

/// Draws from an exponential distribution of rate `weight`: the least draw wins with a chance in proportion to its
/// weight.
double drawn(double unit, double weight)
{
    return -std::log(unit) / std::max(weight, 1e-9);
}

/// The figure a strategy sorts by, least first.
double figure(const Candidate &candidate, Strategy strategy, double unit)
{
    switch (strategy) {
    case Strategy::Weighted: return drawn(unit, candidate.weight);
    case Strategy::Random: return unit;
    // What was not measured yet goes first: that is how it gets measured.
    case Strategy::LeastLatency: return candidate.ttftMs.value_or(-unit);
    case Strategy::Fastest: return candidate.tokensPerSecond ? -*candidate.tokensPerSecond : -worst;
    case Strategy::Cheapest: return candidate.price.value_or(worst);
    default: return 0;
    }
}

bool measures(Strategy strategy)
{
    return strategy == Strategy::LeastLatency || strategy == Strategy::Fastest;
}

using Indexes = std::vector<std::size_t>;

void orderTier(Indexes &tier, const std::vector<Candidate> &candidates, Strategy strategy, const OrderInputs &inputs)
{
    if (strategy == Strategy::RoundRobin) {
        std::rotate(tier.begin(), tier.begin() + static_cast<std::ptrdiff_t>(inputs.turn % tier.size()), tier.end());
        return;
    }
    std::vector<double> figures(candidates.size());
    for (const std::size_t i : tier)
        figures[i] = figure(candidates[i], strategy, 1 - inputs.random());
    std::stable_sort(tier.begin(), tier.end(), [&](std::size_t a, std::size_t b) { return figures[a] < figures[b]; });
    if (measures(strategy) && tier.size() > 1 && inputs.random() < exploreShare) {
        const auto pick = 1 + static_cast<std::size_t>(inputs.random() * static_cast<double>(tier.size() - 1));
        std::rotate(tier.begin(), tier.begin() + static_cast<std::ptrdiff_t>(pick),
                    tier.begin() + static_cast<std::ptrdiff_t>(pick) + 1);
    }
}

/// Brings the target that the affinity key belongs to to the front.
void stick(Indexes &tier, const std::vector<Candidate> &candidates, Strategy strategy, const QByteArray &key)
{
    const auto rank = [&](std::size_t i) {
        const double weight = strategy == Strategy::Weighted ? candidates[i].weight : 1;
        return drawn(hashUnit(key, candidates[i].id), weight);
    };
    const auto best =
        std::min_element(tier.begin(), tier.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    std::rotate(tier.begin(), best, best + 1);
}

} // namespace

std::vector<std::size_t> orderTargets(const std::vector<Candidate> &candidates, Strategy strategy,
                                      const OrderInputs &inputs)
{
    std::map<std::pair<bool, int>, Indexes> tiers;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        tiers[{!candidates[i].available, candidates[i].priority}].push_back(i);
    Indexes order;
    for (auto &[rank, tier] : tiers) {
        orderTier(tier, candidates, strategy, inputs);
        const bool first = order.empty() && !rank.first;
        if (first && !inputs.affinityKey.isEmpty() && strategy != Strategy::Priority)
            stick(tier, candidates, strategy, inputs.affinityKey);
        order.insert(order.end(), tier.begin(), tier.end());
    }
    return order;
}

} // namespace sluice
