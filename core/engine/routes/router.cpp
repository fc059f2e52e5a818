// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/routes/router.h"

#include "engine/lists/modelprice.h"
#include "engine/routes/ordering.h"
#include "engine/routes/routing.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <set>

namespace sluice {

namespace {

/// One target for each key of the provider that the route wants; none when there is no key of that name.
std::vector<Target> withKeys(const Target &target, const QByteArray &keyName)
{
    std::vector<Target> targets;
    if (keyName.isEmpty() || keyName == target.provider->keyName)
        targets.push_back(target);
    for (const NamedKey &key : target.provider->moreKeys) {
        if (!keyName.isEmpty() && key.name != keyName)
            continue;
        Target other = target;
        other.key = key.key;
        other.keyName = key.name;
        targets.push_back(std::move(other));
    }
    return targets;
}

/// Who asked for a route did not write what it leads to.
Error ofRoute(Error error, const QByteArray &route)
{
    error.param.clear();
    error.message += QLatin1Char(' ')
                     + QCoreApplication::translate("Routing", "The route `%1` of the configuration leads there.")
                           .arg(QString::fromUtf8(route));
    return error;
}

} // namespace

Router::Router(ProviderSetPtr providers, RouteTable routes, PriceSheet prices, ClaudeFamilies families)
    : m_providers(std::move(providers))
    , m_routes(std::move(routes))
    , m_prices(std::move(prices))
    , m_families(std::move(families))
{
    for (const auto &[name, route] : m_routes)
        m_turns[name] = 0;
}

bool Router::needsModelLists(const QByteArrayList &names) const
{
    for (const QByteArray &name : names) {
        if (m_routes.find(name) == m_routes.end() && sluice::needsModelLists(name, *m_providers))
            return true;
    }
    return false;
}

Result<std::vector<Target>> Router::targets(const RouteRequest &request, const ModelCatalog &catalog,
                                            const TargetHealth &health, qint64 nowNs) const
{
    // However long a list of fallbacks or a route is: so many are tried at most, each of them once.
    constexpr std::size_t most = 8;
    std::vector<Target> all;
    std::set<QByteArray> ids;
    for (const QByteArray &name : request.names) {
        if (all.size() >= most)
            break;
        Result<std::vector<Target>> targets = targetsOf(name, request, catalog, health, nowNs);
        if (!targets) {
            Error error = targets.error();
            if (!error.param.isEmpty()
                && &name != &request.names.front()) // those behind the first are what to try then
                error.param = "fallbacks";
            return error;
        }
        for (Target &target : *targets) {
            if (all.size() < most && ids.insert(target.id()).second)
                all.push_back(std::move(target));
        }
    }
    return all;
}

Result<std::vector<Target>> Router::targetsOf(const QByteArray &name, const RouteRequest &request,
                                              const ModelCatalog &catalog, const TargetHealth &health,
                                              qint64 nowNs) const
{
    const auto route = m_routes.find(name);
    if (route != m_routes.end()) {
        Result<std::vector<Target>> targets = targetsOf(route->second, request, catalog, health, nowNs);
        return targets.ok() ? std::move(targets) : ofRoute(targets.error(), name);
    }
    const Result<Target> target = resolveModel(name, *m_providers, catalog, request.mayName);
    if (!target) {
        const Route others = standIns(name);
        if (others.targets.empty())
            return target.error();
        return targetsOf(others, request, catalog, health, nowNs);
    }
    Route direct;
    direct.name = name;
    direct.targets = {{target->qualifiedName()}};
    return targetsOf(direct, request, catalog, health, nowNs);
}

Result<std::vector<Target>> Router::targetsOf(const Route &route, const RouteRequest &request,
                                              const ModelCatalog &catalog, const TargetHealth &health,
                                              qint64 nowNs) const
{
    std::vector<Target> targets;
    std::vector<Candidate> candidates;
    for (const RouteTarget &entry : route.targets) {
        const Result<Target> resolved = resolveModel(entry.model, *m_providers, catalog, request.mayName);
        if (!resolved)
            return resolved.error();
        for (Target &target : withKeys(*resolved, entry.key)) {
            const TargetHealth::Snapshot known = health.snapshot(target.id(), request.tokens, nowNs);
            candidates.push_back({target.id(), entry.priority, entry.weight, known.delay.count() == 0, known.ttftMs,
                                  known.tokensPerSecond, priceOf(target, catalog)});
            targets.push_back(std::move(target));
        }
    }
    OrderInputs inputs;
    inputs.affinityKey = request.affinityKey;
    inputs.random = [] { return QRandomGenerator::global()->generateDouble(); };
    if (const auto turn = m_turns.find(route.name); turn != m_turns.end())
        inputs.turn = request.isDryRun ? turn->second.load() : turn->second++;
    std::vector<Target> ordered;
    for (const std::size_t index : orderTargets(candidates, route.strategy, inputs))
        ordered.push_back(targets[index]);
    return ordered;
}

/// Those of a Claude name's models, in their order, whose provider there is a key for.
Route Router::standIns(const QByteArray &name) const
{
    Route route{name, Strategy::Priority, {}};
    for (const QByteArray &model : m_families.modelsFor(name)) {
        const ProviderAccess *access = m_providers->find(model.left(model.indexOf('/')));
        if (access && access->isUsable())
            route.targets.push_back({model, 1, int(route.targets.size())});
    }
    return route;
}

std::optional<double> Router::priceOf(const Target &target, const ModelCatalog &catalog) const
{
    const std::optional<Price> price = sluice::priceOf(target, catalog, m_prices);
    if (!price || !price->input || !price->output)
        return std::nullopt;
    return *price->input + *price->output;
}

} // namespace sluice
