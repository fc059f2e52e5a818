// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/playground.h"

#include "base/clock.h"
#include "engine/modelprice.h"
#include "playground/lane.h"

#include <QThread>

#include <algorithm>
#include <mutex>

namespace sluice {

namespace {

/// The way from a feed, on any thread, to the lane while there is one.
struct LaneLink {
    std::mutex mutex;
    PlaygroundLane *lane = nullptr;
};

/// What a feed asks of the lane, from any thread.
PaneStore::Wish wish(std::shared_ptr<LaneLink> link, void (*what)(PlaygroundLane &, const PaneStore *))
{
    return [link = std::move(link), what](const PaneStore *self) {
        const std::lock_guard lock(link->mutex);
        if (link->lane)
            QMetaObject::invokeMethod(link->lane, [lane = link->lane, self, what] { what(*lane, self); });
    };
}

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
    std::shared_ptr<LaneLink> link = std::make_shared<LaneLink>();
    ProviderSetPtr providers;
    PriceSheet prices = PriceSheet::with({});
    std::vector<ModelInfo> models;
    QThread thread;
    PlaygroundLane *lane = nullptr;
};

Playground::Playground(ProviderSetPtr providers, const PlaygroundTransport &transport, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<Error>("sluice::Error");
    d->providers = std::move(providers);
    d->lane = new PlaygroundLane(d->providers, transport);
    d->link->lane = d->lane;
    d->lane->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->lane, &QObject::deleteLater);
    connect(d->lane, &PlaygroundLane::listed, this, [this](const QByteArray &provider) {
        takeModels();
        Q_EMIT modelsChanged(provider);
    });
    connect(d->lane, &PlaygroundLane::listFailed, this, &Playground::modelsFailed);
    d->thread.setObjectName(QStringLiteral("playground"));
    d->thread.start();
    QMetaObject::invokeMethod(d->lane, &PlaygroundLane::open);
}

Playground::~Playground()
{
    {
        const std::lock_guard lock(d->link->mutex);
        d->link->lane = nullptr;
    }
    d->thread.quit();
    d->thread.wait();
}

void Playground::takeModels()
{
    d->models = inProviderOrder(d->lane->catalog().models(), *d->providers);
    for (ModelInfo &model : d->models)
        model = withPrice(std::move(model), d->prices);
}

void Playground::setPrices(const std::vector<OwnPrice> &own)
{
    d->prices = PriceSheet::with(own);
    QMetaObject::invokeMethod(d->lane, [lane = d->lane, prices = d->prices] { lane->setPrices(prices); });
    if (d->models.empty())
        return;
    takeModels();
    for (const ProviderAccess &access : d->providers->providers)
        Q_EMIT modelsChanged(access.profile.id);
}

void Playground::teach(const std::vector<Taught> &taught)
{
    QMetaObject::invokeMethod(d->lane, [lane = d->lane, taught] { lane->teach(taught); });
}

std::vector<std::shared_ptr<PaneFeed>> Playground::run(std::vector<PaneSpec> specs)
{
    std::vector<std::shared_ptr<PaneFeed>> feeds;
    std::vector<PlaygroundLane::Job> jobs;
    for (PaneSpec &spec : specs) {
        auto store = std::make_shared<PaneStore>(
            wish(d->link, [](PlaygroundLane &lane, const PaneStore *self) { lane.stop(self); }),
            wish(d->link, [](PlaygroundLane &lane, const PaneStore *self) { lane.updateMarks(self); }));
        feeds.push_back(store);
        jobs.push_back({std::move(store), std::move(spec.request)});
    }
    QMetaObject::invokeMethod(d->lane, [lane = d->lane, jobs = std::move(jobs)] { lane->run(jobs); });
    return feeds;
}

void Playground::warm(std::vector<QByteArray> models)
{
    QMetaObject::invokeMethod(d->lane, [lane = d->lane, models = std::move(models)] { lane->warm(models); });
}

void Playground::refreshModels()
{
    QMetaObject::invokeMethod(d->lane, &PlaygroundLane::refreshModels);
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
