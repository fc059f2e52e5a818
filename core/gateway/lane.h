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
#include <unordered_set>

namespace sluice {

/// What a configuration says of requests. Immutable: a request keeps the one it began with.
struct GatewaySetup {
    AccessPolicy policy;
    ProviderSetPtr providers;
    std::unique_ptr<const Router> router;
    PriceSheet prices;
    Redactor redactor;
    std::map<QByteArray, QByteArrayList> fallbacks;
    bool textAsChat = false;
    TransportLimits timeouts;
    RetryLimits retries;
};

using GatewaySetupPtr = std::shared_ptr<const GatewaySetup>;

/// The setup of now. Thread-safe; `generation` costs one load, so that lanes need to ask for the rest only if it moved.
class CurrentSetup
{
public:
    void replace(GatewaySetupPtr setup);
    [[nodiscard]] GatewaySetupPtr get() const;
    [[nodiscard]] quint64 generation() const { return m_generation.load(std::memory_order_acquire); }

private:
    mutable std::mutex m_mutex;
    GatewaySetupPtr m_setup;
    std::atomic<quint64> m_generation{0};
};

/// What all lanes share: immutable values, and what is thread-safe by itself.
struct GatewayShared {
    CurrentSetup setup;
    std::shared_ptr<GatewayKeyRing> keys;
    /// What the program knows of models without asking.
    ModelTable table;
    ModelCatalog catalog;
    TargetHealth health;
    Admission admission;
    GatewayMetrics metrics;
    std::shared_ptr<Recorder> recorder;
    std::shared_ptr<LiveRequests> live;
    std::atomic<CaptureLevel> capture{CaptureLevel::Off};
    /// Once true, requests are refused.
    std::atomic<bool> stopping{false};
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
