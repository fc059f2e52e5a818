// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/catalog.h"
#include "simulator/faults/ratelimits.h"
#include "simulator/plan/script.h"
#include "simulator/responses/responsestore.h"
#include "simulator/simlog.h"
#include "simulator/simulator.h"

#include <atomic>

namespace sluice::sim {

/// Counts the requests of each key that were to fail before it gets well. Used from all lanes.
class FlapCounter
{
public:
    /// Whether this request is one of the first `count` of `name`.
    [[nodiscard]] bool fails(const QByteArray &name, int count);

private:
    QMutex m_mutex;
    std::unordered_map<std::string, int> m_seen;
};

/// What the lanes of one simulator have in common.
struct Shared {
    explicit Shared(SimulatorOptions given)
        : options(std::move(given))
        , log(options.log)
    {
    }

    const SimulatorOptions options;
    const Catalog catalog = Catalog::builtIn();
    Script script; ///< set before the lanes start
    SimLog log;
    RateLimits limits;
    FlapCounter flaps;
    ResponseStore responses;
    std::atomic<quint64> requests{0};
};

} // namespace sluice::sim
