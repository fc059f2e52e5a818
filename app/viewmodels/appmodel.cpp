// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appmodel.h"

#include "platform/keyring.h"
#include "settings/settings.h"

#include <QDesktopServices>
#include <QFontDatabase>

namespace sluice {

using namespace Qt::StringLiterals;

AppModel::AppModel(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_source(parts.source)
    , m_keys(parts.keys)
    , m_settings(parts.settings)
    , m_playground(parts.source, parts.settings, this)
    , m_picker(parts.source, parts.settings, this)
    , m_gateway(parts.gateway, parts.gatewayKeys, parts.keys, parts.settings, this)
    , m_clientKeys(parts.gatewayKeys, this)
    , m_providers(parts.source, parts.keys, this)
{
    if (parts.localServers)
        m_localServers = std::make_unique<LocalServersModel>(*parts.localServers, m_source);
    if (parts.config)
        m_routes = std::make_unique<RoutesModel>(*parts.config, parts.gateway, m_source);
    connect(&m_keys, &KeyRing::loaded, this, &AppModel::needsKeyChanged);
    connect(&m_source, &PlaygroundSource::providersChanged, this, &AppModel::demoChanged);
    connect(&m_source, &PlaygroundSource::providersChanged, this, &AppModel::needsKeyChanged);
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting != Setting::Scheme)
            return;
        Q_EMIT schemeChanged();
        Q_EMIT darkChanged();
    });
}

bool AppModel::isDemo() const
{
    return m_source.providers().demo;
}

bool AppModel::isDark() const
{
    return m_settings.scheme() == Scheme::Dark || (m_settings.scheme() == Scheme::System && m_systemDark);
}

AppModel::SchemeChoice AppModel::scheme() const
{
    return static_cast<SchemeChoice>(m_settings.scheme());
}

void AppModel::setScheme(SchemeChoice choice)
{
    m_settings.setScheme(static_cast<Scheme>(choice));
}

void AppModel::setSystemDark(bool dark)
{
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    Q_EMIT darkChanged();
}

QString AppModel::fixedFamily() const
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

bool AppModel::needsKey() const
{
    const ProviderSet &set = m_source.providers();
    return m_keys.isLoaded() && !set.demo
           && std::all_of(set.providers.begin(), set.providers.end(),
                          [](const ProviderAccess &access) { return !access.isUsable(); });
}

void AppModel::setTrayShown(bool shown)
{
    if (m_trayShown == shown)
        return;
    m_trayShown = shown;
    Q_EMIT trayShownChanged();
}

bool AppModel::canOpen(const QString &address) const
{
    const QString scheme = QUrl(address, QUrl::StrictMode).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
}

void AppModel::openLink(const QString &address) const
{
    if (canOpen(address))
        QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
}

} // namespace sluice
