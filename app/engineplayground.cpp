// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineplayground.h"

namespace sluice {

EnginePlayground::EnginePlayground(ProviderSetPtr providers, QObject *parent)
    : PlaygroundSource(parent)
{
    make(std::move(providers));
}

void EnginePlayground::make(ProviderSetPtr providers)
{
    m_engine = std::make_unique<Playground>(std::move(providers));
    connect(m_engine.get(), &Playground::modelsChanged, this, &PlaygroundSource::modelsChanged);
    connect(m_engine.get(), &Playground::modelsFailed, this, &PlaygroundSource::modelsFailed);
}

void EnginePlayground::setProviders(ProviderSetPtr providers)
{
    make(std::move(providers));
    Q_EMIT providersChanged();
}

std::vector<std::shared_ptr<PaneFeed>> EnginePlayground::run(std::vector<PaneSpec> specs)
{
    return m_engine->run(std::move(specs));
}

} // namespace sluice
