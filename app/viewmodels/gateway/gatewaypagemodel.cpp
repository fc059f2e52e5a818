// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatewaypagemodel.h"

#include "playground/playgroundsource.h"

#include <utility>

namespace sluice {

GatewayPageModel::GatewayPageModel(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_gateway(parts.gateway)
    , m_picks(parts.picks)
    , m_source(parts.source)
    , m_clientKeys(parts.keys, this)
    , m_secrets(parts.control, this)
{
    if (parts.config) {
        m_routes = std::make_unique<RoutesModel>(*parts.config, parts.control, parts.source);
        m_prices = std::make_unique<PricesModel>(*parts.config);
    }
    connect(&m_source, &PlaygroundSource::providersChanged, this, &GatewayPageModel::demoChanged);
}

bool GatewayPageModel::isDemo() const
{
    return m_source.providers().demo;
}

void GatewayPageModel::setTrayShown(bool shown)
{
    if (std::exchange(m_trayShown, shown) != shown)
        Q_EMIT trayShownChanged();
}

void GatewayPageModel::retranslate()
{
    if (m_routes)
        m_routes->refresh();
    m_secrets.showStates();
}

} // namespace sluice
