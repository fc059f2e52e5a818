// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/route.h"

#include <array>
#include <utility>

namespace sluice {

namespace {

constexpr std::array<std::pair<Strategy, const char *>, 7> names{{
    {Strategy::Priority, "priority"},
    {Strategy::Weighted, "weighted"},
    {Strategy::RoundRobin, "round-robin"},
    {Strategy::Random, "random"},
    {Strategy::LeastLatency, "least-latency"},
    {Strategy::Fastest, "fastest"},
    {Strategy::Cheapest, "cheapest"},
}};

} // namespace

std::optional<Strategy> parseStrategy(QByteArrayView name)
{
    for (const auto &[strategy, text] : names) {
        if (name == QByteArrayView(text))
            return strategy;
    }
    return std::nullopt;
}

QByteArray strategyName(Strategy strategy)
{
    for (const auto &[candidate, text] : names) {
        if (candidate == strategy)
            return text;
    }
    return {};
}

} // namespace sluice
