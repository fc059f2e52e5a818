// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/playground.h"

#include "engine/lists/modelprice.h"
#include "playground/lanethread.h"

#include <algorithm>

namespace sluice {

namespace {

/// The models of the provider that comes first in the set come first; inside one they keep their order.
std::vector<ModelInfo> inProviderOrder(std::vector<ModelInfo> models, const ProviderSet &set)
{
    const auto place = [&](const ModelInfo &model) {
        return std::find_if(set.providers.begin(), set.providers.end(),
                            [&](const ProviderAccess &access) { return access.profile.id == model.provider; });
    };
    std::stable_sort(models.begin(), models.end(),
                     [&](const ModelInfo &a, const ModelInfo &b) { return place(a) < place(b); });
    return models;
}

} // namespace

class Playground::Private
{
public:
    TransportMaker makeTransport;
    ProviderSetPtr providers;
    PlaygroundRules rules;
    PriceSheet prices = PriceSheet::with({});
    std::vector<ModelInfo> models;
    std::shared_ptr<TokenCalibration> calibration;
    std::unique_ptr<LaneThread> thread;
    /// Those whose answers go on; each ends with its last.
    std::vector<std::unique_ptr<LaneThread>> retired;
};

Playground::Playground(ProviderSetPtr providers, TransportMaker makeTransport, PlaygroundRecords records,
                       QObject *parent)
    : PlaygroundSource(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<Error>("sluice::Error");
    d->makeTransport = std::move(makeTransport);
    d->providers = std::move(providers);
    makeLane(std::move(records));
}

Playground::~Playground() = default;

void Playground::makeLane(PlaygroundRecords records)
{
    d->models.clear();
    if (!records.calibration)
        records.calibration = std::make_shared<TokenCalibration>();
    d->calibration = records.calibration;
    d->thread = std::make_unique<LaneThread>(
        std::make_unique<PlaygroundLane>(d->providers, d->makeTransport, std::move(records), d->rules));
    connect(&d->thread->lane(), &PlaygroundLane::listed, this, [this](const QByteArray &provider) {
        refillModels();
        Q_EMIT modelsChanged(provider);
    });
    connect(&d->thread->lane(), &PlaygroundLane::listFailed, this, &Playground::modelsFailed);
}

void Playground::retireLane()
{
    const PlaygroundLane *lane = &d->thread->lane();
    disconnect(lane, nullptr, this, nullptr); // its lists are those of before
    connect(lane, &PlaygroundLane::rested, this, [this, lane] {
        std::erase_if(d->retired, [lane](const auto &thread) { return &thread->lane() == lane; });
    });
    d->retired.push_back(std::move(d->thread));
    d->retired.back()->ask([](PlaygroundLane &retired) { retired.retire(); });
}

double Playground::inputRatio(const QByteArray &model) const
{
    return d->calibration->input(model);
}

void Playground::setProviders(ProviderSetPtr providers, PlaygroundRecords records)
{
    if (providers->demo == d->providers->demo) {
        retireLane();
    } else {
        d->retired.clear();
        d->thread.reset(); // its answers end before others begin
    }
    d->providers = std::move(providers);
    d->rules.providers.reset(); // they were made of those before
    makeLane(std::move(records));
    Q_EMIT providersChanged();
}

void Playground::refillModels()
{
    d->models = inProviderOrder(d->thread->lane().catalog().models(), *d->providers);
    for (ModelInfo &model : d->models)
        model = withPrice(std::move(model), d->prices);
}

void Playground::setRules(PlaygroundRules rules)
{
    const bool isSame = rules.prices == d->rules.prices;
    d->rules = std::move(rules);
    d->thread->ask([rules = d->rules](PlaygroundLane &lane) { lane.setRules(rules); });
    if (d->rules.providers && std::exchange(d->providers, d->rules.providers) != d->rules.providers)
        Q_EMIT providersChanged();
    if (isSame) // no list is another one then, and nobody answered
        return;
    d->prices = priceSheet(d->rules.prices, *d->providers);
    if (d->models.empty())
        return;
    refillModels();
    for (const ProviderAccess &access : d->providers->providers)
        Q_EMIT modelsChanged(access.profile.id);
}

std::vector<std::shared_ptr<PaneFeed>> Playground::run(std::vector<ChatRequest> requests)
{
    std::vector<std::shared_ptr<PaneFeed>> feeds;
    std::vector<PlaygroundLane::Job> jobs;
    for (ChatRequest &request : requests) {
        auto store = d->thread->makeStore();
        feeds.push_back(store);
        jobs.push_back({std::move(store), std::move(request)});
    }
    d->thread->ask([jobs = std::move(jobs)](PlaygroundLane &lane) { lane.run(jobs); });
    return feeds;
}

void Playground::warm(std::vector<QByteArray> models)
{
    d->thread->ask([models = std::move(models)](PlaygroundLane &lane) { lane.warm(models); });
}

void Playground::refreshModels()
{
    d->thread->ask([](PlaygroundLane &lane) { lane.refreshModels(); });
}

void Playground::refreshModelsOf(const QByteArray &provider)
{
    d->thread->ask([provider](PlaygroundLane &lane) { lane.refreshModelsOf(provider); });
}

const std::vector<ModelInfo> &Playground::models() const
{
    return d->models;
}

const ProviderSet &Playground::providers() const
{
    return *d->providers;
}

} // namespace sluice
