// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/shared.h"

#include "engine/lists/modelfacts.h"

namespace sluice {

ModelFacts GatewayShared::factsOf(const Target &target) const
{
    return sluice::factsOf(target, catalog, table);
}

void CurrentSetup::replace(GatewaySetupPtr setup)
{
    const std::lock_guard lock(m_mutex);
    m_setup.swap(setup);
    m_generation.fetch_add(1, std::memory_order_release);
}

GatewaySetupPtr CurrentSetup::get() const
{
    const std::lock_guard lock(m_mutex);
    return m_setup;
}

} // namespace sluice
