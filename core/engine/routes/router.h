// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/health/targethealth.h"
#include "engine/lists/modelcatalog.h"
#include "engine/providers/target.h"
#include "engine/routes/route.h"
#include "engine/routes/routing.h"
#include "models/claudefamilies.h"
#include "models/pricesheet.h"

#include <atomic>

namespace sluice {

/// What a router needs to know of one request.
struct RouteRequest {
    /// The model asked for and then its fallbacks: "provider/model", the name of a route, or an id in the lists.
    QByteArrayList names;
    /// Requests with the same key keep their target while it is healthy; empty for none.
    QByteArray affinityKey = {};
    /// Estimated tokens, for the limits.
    qint64 tokens = 0;
    /// Nothing is sent, so that it is nobody's turn.
    bool isDryRun = false;
    NameFilter mayName = {};
};

/// Finds the targets of a request, best first (core/engine/README.md#routes). Immutable but for its counters;
/// thread-safe.
class Router
{
public:
    /// `families` says what a name of Anthropic's stands for that nothing else explains.
    Router(ProviderSetPtr providers, RouteTable routes, PriceSheet prices, ClaudeFamilies families = {});

    /// Whether the providers' lists are needed to find these names.
    [[nodiscard]] bool needsModelLists(const QByteArrayList &names) const;
    /// At least one target, or the error of the first name that stands for none.
    [[nodiscard]] Result<std::vector<Target>> targets(const RouteRequest &request, const ModelCatalog &catalog,
                                                      const TargetHealth &health, qint64 nowNs) const;
    [[nodiscard]] const RouteTable &routes() const { return m_routes; }

private:
    [[nodiscard]] Result<std::vector<Target>> targetsOf(const QByteArray &name, const RouteRequest &request,
                                                        const ModelCatalog &catalog, const TargetHealth &health,
                                                        qint64 nowNs) const;
    [[nodiscard]] Result<std::vector<Target>> targetsOf(const Route &route, const RouteRequest &request,
                                                        const ModelCatalog &catalog, const TargetHealth &health,
                                                        qint64 nowNs) const;
    [[nodiscard]] Route standIns(const QByteArray &name) const;
    [[nodiscard]] std::optional<double> priceOf(const Target &target, const ModelCatalog &catalog) const;

    ProviderSetPtr m_providers;
    RouteTable m_routes;
    PriceSheet m_prices;
    ClaudeFamilies m_families;
    mutable std::map<QByteArray, std::atomic<quint64>> m_turns;
};

} // namespace sluice
