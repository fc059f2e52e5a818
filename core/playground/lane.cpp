// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/lane.h"

#include "base/clock.h"
#include "engine/lists/modelfacts.h"
#include "engine/lists/modelprice.h"
#include "engine/providers/providersetup.h"
#include "models/builtin.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sluice {

namespace {

bool hasImages(const ChatRequest &request)
{
    const auto isImage = [](const ContentPart &part) { return std::holds_alternative<ImagePart>(part); };
    return std::any_of(request.messages.begin(), request.messages.end(), [&](const Message &message) {
        return std::any_of(message.content.begin(), message.content.end(), isImage);
    });
}

} // namespace

ModelFacts PaneServices::factsOf(const Target &target) const
{
    return sluice::factsOf(target, catalog, table);
}

PlaygroundLane::PlaygroundLane(const ProviderSetPtr &providers, TransportMaker makeTransport, PlaygroundRecords records,
                               const PlaygroundRules &rules)
    : m_makeTransport(std::move(makeTransport))
    , m_providers(providers)
    , m_services{.table = builtInOrNone<ModelTable>(),
                 .ids = RequestIds(QRandomGenerator::global()->generate64()),
                 .records = std::move(records)}
{
    if (!m_services.records.calibration)
        m_services.records.calibration = std::make_shared<TokenCalibration>();
    setRules(rules);
}

PlaygroundLane::~PlaygroundLane()
{
    // Runs use the transport, so they go first.
    for (const auto &[store, run] : std::exchange(m_runs, {}))
        delete run;
}

void PlaygroundLane::open()
{
    m_services.transport = m_makeTransport();
    m_lister = std::make_unique<ModelLister>(*m_services.transport, m_services.setup->providers, m_services.catalog);
    applyTransport();
    connect(m_lister.get(), &ModelLister::listed, this, &PlaygroundLane::listed);
    connect(m_lister.get(), &ModelLister::failed, this, &PlaygroundLane::listFailed);
}

/// What runs goes on as it began.
void PlaygroundLane::applyTransport()
{
    if (m_options)
        m_services.transport->setOptions(*m_options);
    m_lister->setProviders(m_services.setup->providers);
    m_lister->setTimeouts(m_services.setup->timeouts);
}

void PlaygroundLane::setRules(const PlaygroundRules &rules)
{
    const ProviderSetPtr &providers = rules.providers ? rules.providers : m_providers;
    const PriceSheet prices = priceSheet(rules.prices, *providers);
    m_services.setup = std::make_shared<const PaneSetup>(PaneSetup{
        providers, redactorFor(*providers), Router(providers, rules.routes, prices, builtInOrNone<ClaudeFamilies>()),
        prices, rules.capture, rules.timeouts});
    m_options = rules.transport;
    if (m_lister)
        applyTransport();
}

Result<std::vector<Target>> PlaygroundLane::targetsOf(const QByteArray &model) const
{
    RouteRequest route{{model}};
    route.isDryRun = true;
    return m_services.setup->router.targets(route, m_services.catalog, m_services.health, monotonicNs());
}

bool PlaygroundLane::needsLists(const ChatRequest &request) const
{
    if (m_services.setup->router.needsModelLists({request.model}))
        return true;
    if (!hasImages(request))
        return false;
    const Result<std::vector<Target>> targets = targetsOf(request.model);
    return targets && std::any_of(targets->begin(), targets->end(), [this](const Target &target) {
               return needsListForImages(target, m_services.factsOf(target));
           });
}

void PlaygroundLane::run(const std::vector<Job> &jobs)
{
    if (std::none_of(jobs.begin(), jobs.end(), [this](const Job &job) { return needsLists(job.request); })) {
        runResolved(jobs);
        return;
    }
    ++m_waiting;
    m_lister->whenFresh(this, [this, jobs] {
        --m_waiting;
        runResolved(jobs);
        restIfIdle(); // none of them may have come to run
    });
}

void PlaygroundLane::retire()
{
    m_isRetired = true;
    restIfIdle();
}

void PlaygroundLane::restIfIdle()
{
    if (m_isRetired && m_runs.empty() && m_waiting == 0)
        Q_EMIT rested();
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
    auto *run = new PaneRun(m_services, job.store, this);
    m_runs[job.store.get()] = run;
    connect(run, &PaneRun::over, this, [this, run, key = job.store.get()] {
        m_runs.erase(key);
        run->deleteLater();
        restIfIdle();
    });
    return run->prepare(job.request) ? run : nullptr;
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
        const Result<std::vector<Target>> targets = targetsOf(model);
        if (targets && targets->front().provider->isUsable())
            ++wanted[targets->front().provider->baseUrl];
    }
    for (const auto &[url, connections] : wanted)
        m_services.transport->warm(url, connections);
}

void PlaygroundLane::refreshModelsOf(const QByteArray &provider)
{
    m_lister->refresh(provider);
}

void PlaygroundLane::refreshModels()
{
    m_lister->refresh();
}

} // namespace sluice
