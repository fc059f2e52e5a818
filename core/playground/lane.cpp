// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/lane.h"

#include "base/clock.h"
#include "engine/routing.h"
#include "transport/maketransport.h"

#include <algorithm>

namespace sluice {

PlaygroundLane::PlaygroundLane(ProviderSetPtr providers, PlaygroundTransport transport)
    : m_providers(std::move(providers))
    , m_reach(std::move(transport))
{
}

PlaygroundLane::~PlaygroundLane()
{
    // Runs use the transport, so they go first.
    for (const auto &[store, run] : std::exchange(m_runs, {}))
        delete run;
}

void PlaygroundLane::open()
{
    m_transport = makeTransport(m_reach.kind, m_reach.options);
    m_lister = std::make_unique<ModelLister>(*m_transport, m_providers, m_catalog);
    connect(m_lister.get(), &ModelLister::listed, this, &PlaygroundLane::listed);
    connect(m_lister.get(), &ModelLister::failed, this, &PlaygroundLane::listFailed);
}

void PlaygroundLane::run(const std::vector<Job> &jobs)
{
    const bool needsLists = std::any_of(
        jobs.begin(), jobs.end(), [this](const Job &job) { return needsModelLists(job.request.model, *m_providers); });
    if (needsLists)
        m_lister->whenFresh(this, [this, jobs] { runResolved(jobs); });
    else
        runResolved(jobs);
}

void PlaygroundLane::runResolved(const std::vector<Job> &jobs)
{
    std::vector<PaneRun *> ready;
    for (const Job &job : jobs) {
        if (PaneRun *run = prepare(job))
            ready.push_back(run);
    }
    for (PaneRun *run : ready)
        run->start();
}

PaneRun *PlaygroundLane::prepare(const Job &job)
{
    if (job.store->isOver())
        return nullptr;
    auto *run = new PaneRun(*m_transport, job.store, m_calibration, this);
    m_runs[job.store.get()] = run;
    connect(run, &PaneRun::over, this, [this, run, key = job.store.get()] {
        m_runs.erase(key);
        run->deleteLater();
    });
    const Result<Target> target = resolveModel(job.request.model, *m_providers, m_catalog);
    if (!target) {
        run->fail(target.error());
        return nullptr;
    }
    return run->prepare(*target, job.request, m_catalog, m_prices) ? run : nullptr;
}

void PlaygroundLane::stop(const PaneStore *store)
{
    const auto run = m_runs.find(store);
    if (run != m_runs.end())
        run->second->stop();
}

void PlaygroundLane::updateMarks(const PaneStore *store)
{
    const auto run = m_runs.find(store);
    if (run != m_runs.end())
        run->second->updateMarks();
}

void PlaygroundLane::warm(const std::vector<QByteArray> &models)
{
    std::map<QUrl, int> wanted;
    for (const QByteArray &model : models) {
        const Result<Target> target = resolveModel(model, *m_providers, m_catalog);
        if (target && target->provider->isUsable())
            ++wanted[target->provider->baseUrl];
    }
    for (const auto &[url, connections] : wanted)
        m_transport->warm(url, connections);
}

void PlaygroundLane::refreshModels()
{
    m_lister->refresh();
}

} // namespace sluice
