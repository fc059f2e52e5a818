// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/modelcatalog.h"
#include "engine/modellister.h"
#include "engine/router.h"
#include "gateway/accesspolicy.h"
#include "gateway/admission.h"
#include "gateway/gateway.h"
#include "gateway/gatewaymetrics.h"
#include "pricing/modeltable.h"
#include "pricing/pricesheet.h"

#include <atomic>

namespace sluice {

/// What all lanes share: immutable values, and what is thread-safe by itself.
struct GatewayShared {
    AccessPolicy policy;
    std::shared_ptr<GatewayKeyRing> keys;
    ProviderSetPtr providers;
    /// What the program knows of models without asking.
    ModelTable table;
    bool textAsChat = false;
    TransportLimits timeouts;
    RetryLimits retries;
    ModelCatalog catalog;
    TargetHealth health;
    /// Set before the lanes start.
    std::unique_ptr<const Router> router;
    PriceSheet prices;
    Admission admission;
    GatewayMetrics metrics;
    std::shared_ptr<Recorder> recorder;
    std::shared_ptr<LiveRequests> live;
    Redactor redactor;
    std::atomic<CaptureLevel> capture{CaptureLevel::Off};
    std::atomic<qint64> requests{0};
    std::atomic<qint64> active{0};
    std::atomic<qint64> failed{0};
    std::atomic<quint64> nextId{0};
    quint64 idPrefix = 0;

    /// "req_…", unique in this process and unlikely to meet another's.
    [[nodiscard]] QByteArray makeRequestId();
    /// What the provider's list says of a target's model, or else our own table.
    [[nodiscard]] ModelFacts factsOf(const Target &target) const;
};

/// What the requests of one lane use. Lives on the lane's thread.
struct GatewayLane {
    std::shared_ptr<GatewayShared> shared;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<ModelLister> lister;
};

} // namespace sluice
