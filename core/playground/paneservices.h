// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/lists/modelcatalog.h"
#include "engine/routes/router.h"
#include "meter/tokencalibration.h"
#include "models/modeltable.h"
#include "playground/playground.h"
#include "record/redaction.h"
#include "record/requestids.h"

namespace sluice {

/// What a configuration says of answers. Immutable: an answer keeps the one it began with.
struct PaneSetup {
    ProviderSetPtr providers;
    Redactor redactor; ///< of their keys
    Router router;
    PriceSheet prices;
    CaptureLevel capture;
    TransportLimits timeouts;
};

/// What the answers of one lane share; outlives them. On the lane's thread, but for what is thread-safe by itself.
struct PaneServices {
    const ModelTable table;
    ModelCatalog catalog = {};
    TargetHealth health = {};
    RequestIds ids;
    PlaygroundRecords records;
    std::unique_ptr<Transport> transport = {};
    /// For the next answer.
    std::shared_ptr<const PaneSetup> setup = {};

    [[nodiscard]] ModelFacts factsOf(const Target &target) const;
};

} // namespace sluice
