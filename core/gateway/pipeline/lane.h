// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/lists/modellister.h"
#include "gateway/shared.h"

#include <unordered_set>

namespace sluice {

class Session;

/// What the requests of one lane use. Lives on the lane's thread.
struct GatewayLane {
    std::shared_ptr<GatewayShared> shared;
    /// For the next request.
    GatewaySetupPtr setup;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<ModelLister> lister;
    /// The requests that run.
    std::unordered_set<Session *> sessions;
};

} // namespace sluice
