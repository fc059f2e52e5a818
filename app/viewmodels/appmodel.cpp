// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appmodel.h"

#include "credentials/keyring.h"
#include "platform/languages.h"
#include "readanew.h"
#include "settings/settings.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace sluice {

using namespace Qt::StringLiterals;

AppModel::AppModel(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_source(parts.source)
    , m_keys(parts.keys)
    , m_settings(parts.settings)
    , m_playground(parts.source, parts.settings, this)
    , m_paneSettings(parts.source, m_playground, this)
    , m_parameters(m_paneSettings, this)
    , m_written(m_paneSettings, this)
    , m_estimate(parts.source, m_playground, m_paneSettings, this)
    , m_presets(parts.presets ? *parts.presets : m_noPresets, m_paneSettings, this)
    , m_picker(parts.source, parts.settings, this)
    , m_gateway(parts.gateway, parts.gatewayKeys, parts.keys, parts.settings, this)
    , m_inspector(parts.source, m_playground, m_paneSettings, m_gateway, this)
    , m_clientKeys(parts.gatewayKeys, this)
    , m_providers(parts.source, parts.keys, this)
    , m_sessions(m_playground, parts.sessions ? *parts.sessions : m_noSessions, m_settings, this)
{
    if (parts.localServers)
        m_localServers = std::make_unique<LocalServersModel>(*parts.localServers, m_source);
    if (parts.config)
        m_routes = std::make_unique<RoutesModel>(*parts.config, parts.gateway, m_source);
    connect(&m_paneSettings, &PaneSettings::answered, &m_picker, [this](const PaneModel *pane) {
        if (pane->lastFeed() && !pane->lastFeed()->isReplay())
            m_picker.noteMeasured(pane->answeredBy(), pane->counters());
    });
    if (parts.languages) {
        connect(parts.languages, &Languages::changed, this, [this] {
            if (m_routes)
                m_routes->look(); // its rows hold texts
            readAnew(*this);
            Q_EMIT languageChanged();
        });
    }
    connect(&m_keys, &KeyRing::loaded, this, &AppModel::needsKeyChanged);
    connect(&m_source, &PlaygroundSource::providersChanged, this, &AppModel::demoChanged);
    connect(&m_source, &PlaygroundSource::providersChanged, this, &AppModel::needsKeyChanged);
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::InspectorOpen || setting == Setting::InspectorWidth)
            Q_EMIT inspectorChanged();
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

bool AppModel::isInspectorOpen() const
{
    return m_settings.value(Setting::InspectorOpen).toBool();
}

void AppModel::setInspectorOpen(bool open)
{
    m_settings.setValue(Setting::InspectorOpen, open);
}

int AppModel::inspectorWidth() const
{
    return std::clamp(m_settings.value(Setting::InspectorWidth).toInt(), 260, 640);
}

void AppModel::setInspectorWidth(int width)
{
    m_settings.setValue(Setting::InspectorWidth, std::clamp(width, 260, 640));
}

void AppModel::setSystemDark(bool dark)
{
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    Q_EMIT darkChanged();
}

QStringList AppModel::languages() const
{
    QStringList names{tr("As the system")};
    for (const Language &language : Languages::all())
        names.append(language.name);
    return names;
}

int AppModel::language() const
{
    const QString code = m_settings.value(Setting::Language).toString();
    const QList<Language> &all = Languages::all();
    const auto chosen = std::find_if(all.begin(), all.end(), [&](const Language &one) { return one.code == code; });
    return chosen == all.end() ? 0 : static_cast<int>(chosen - all.begin()) + 1;
}

void AppModel::setLanguage(int row)
{
    const QList<Language> &all = Languages::all();
    m_settings.setValue(Setting::Language, row > 0 && row <= all.size() ? all[row - 1].code : QString());
}

bool AppModel::isMirrored() const
{
    return QGuiApplication::isRightToLeft();
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

} // namespace sluice
