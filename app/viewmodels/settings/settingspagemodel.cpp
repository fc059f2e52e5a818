// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingspagemodel.h"

namespace sluice {

SettingsPageModel::SettingsPageModel(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_providers(parts.providers)
    , m_keyOffers(parts.source, parts.keys, parts.tools, this)
    , m_network(parts.config, parts.keys, this)
    , m_look(parts.settings, this)
    , m_data(parts.config, this)
{
    if (parts.localServers)
        m_localServers = std::make_unique<LocalServersModel>(*parts.localServers, parts.source);
}

} // namespace sluice
