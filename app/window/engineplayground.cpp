// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/engineplayground.h"

#include "host/gatewayledger.h"

namespace sluice {

EnginePlayground::EnginePlayground(ProviderSetPtr providers, PlaygroundTransport transport, QObject *parent)
    : PlaygroundSource(parent)
    , m_transport(std::move(transport))
{
    make(std::move(providers));
}

void EnginePlayground::make(ProviderSetPtr providers)
{
    m_engine = std::make_unique<Playground>(std::move(providers), m_transport);
    m_engine->setPrices(m_prices);
    m_engine->teach(storedTaught(m_engine->providers()));
    connect(m_engine.get(), &Playground::modelsChanged, this, &PlaygroundSource::modelsChanged);
    connect(m_engine.get(), &Playground::modelsFailed, this, &PlaygroundSource::modelsFailed);
}

void EnginePlayground::setProviders(ProviderSetPtr providers)
{
    make(std::move(providers));
    Q_EMIT providersChanged();
}

void EnginePlayground::setPrices(std::vector<OwnPrice> prices)
{
    m_prices = std::move(prices);
    m_engine->setPrices(m_prices);
}

std::vector<std::shared_ptr<PaneFeed>> EnginePlayground::run(std::vector<PaneSpec> specs)
{
    return m_engine->run(std::move(specs));
}

} // namespace sluice
