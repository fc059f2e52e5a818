// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/shared.h"

namespace sluice {

QByteArray GatewayShared::makeRequestId()
{
    return "req_" + QByteArray::number(idPrefix, 36) + QByteArray::number(nextId++, 36).rightJustified(6, '0');
}

ModelFacts GatewayShared::factsOf(const Target &target) const
{
    const QByteArray &provider = target.provider->profile.id;
    const std::optional<ModelInfo> info = catalog.find(provider, target.model);
    if (!info)
        return table.find(provider, target.model);
    return {info->contextWindow, info->maxOutputTokens, info->tools, info->json,
            info->vision,        info->reasoning,       info->chat,  info->efforts};
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
