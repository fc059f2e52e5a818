// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/lists/modelcatalog.h"
#include "engine/routes/router.h"
#include "gateway/access/accesspolicy.h"
#include "gateway/access/guessguard.h"
#include "gateway/doors/answerstore.h"
#include "gateway/gateway.h"
#include "gateway/gatewaymetrics.h"
#include "gateway/limits/admission.h"
#include "gateway/verdictcache.h"
#include "meter/tokencalibration.h"
#include "models/modeltable.h"
#include "models/pricesheet.h"
#include "record/redaction.h"
#include "record/requestids.h"
#include "transport/transportoptions.h"

#include <QRandomGenerator>

#include <atomic>
#include <functional>

namespace sluice {

/// What a configuration says of requests. Immutable: a request keeps the one it began with.
struct GatewaySetup {
    GatewayRules rules;
    AccessPolicy policy;
    ProviderSetPtr providers;
    std::unique_ptr<const Router> router;
    PriceSheet prices;
    Redactor redactor;
    TransportLimits timeouts;
    TransportOptions transport;
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
    /// Also of the services that guards ask, as targets of a provider by this name.
    TargetHealth health;
    static inline const QByteArray guardServices = "guard_services";
    VerdictCache verdicts;
    /// Its own owner, for the shares of budgets outlive the lanes a little.
    const std::shared_ptr<Admission> limits = std::make_shared<Admission>();
    Admission &admission = *limits;
    GatewayMetrics metrics;
    GuessGuard guesses;
    /// What a person where the gateway runs should know; called on any thread. May be empty.
    std::function<void(const QString &)> tell;
    AnswerStore answers;
    /// Whose the answers are that other gateways and earlier runs were given; null: nobody knows.
    std::shared_ptr<const AnswerOwners> owners;
    std::shared_ptr<Recorder> recorder;
    std::shared_ptr<BudgetShares> shares;
    /// Never null.
    std::shared_ptr<TokenCalibration> calibration;
    /// Told of every request that ended: the metrics, those of the options, the recorder.
    std::vector<std::shared_ptr<RecordSink>> sinks;
    std::atomic<CaptureLevel> capture{CaptureLevel::Off};
    /// It is to stop soon: balancers are to ask another.
    std::atomic<bool> leaving{false};
    /// Once true, requests are refused.
    std::atomic<bool> stopping{false};
    std::atomic<qint64> requests{0};
    std::atomic<qint64> active{0};
    std::atomic<qint64> failed{0};
    RequestIds ids{QRandomGenerator::global()->generate64()};

    /// The records know that answer, and whose it is.
    void claim(const QByteArray &answerId, const AnswerOwner &owner);
    /// What the provider's list says of a target's model, or else our own table.
    [[nodiscard]] ModelFacts factsOf(const Target &target) const;
};

} // namespace sluice
