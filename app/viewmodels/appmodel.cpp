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

namespace {

/// Whose files may hold keys.
std::vector<connectors::Tool> toolsAt(const ToolsPlace &place)
{
    Result<std::vector<connectors::Tool>> tools =
        place.folder.isEmpty() ? Result<std::vector<connectors::Tool>>(Error()) : connectors::builtInTools();
    return tools ? std::move(*tools) : std::vector<connectors::Tool>();
}

} // namespace

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
    , m_gateway(parts.gateway, parts.gatewayKeys, parts.keys, parts.settings, this, parts.config)
    , m_inspector(parts.source, m_playground, m_paneSettings, m_gateway, this)
    , m_providers(parts.source, parts.keys, this)
    , m_gatewayPage({m_gateway, m_picker, parts.gateway, parts.gatewayKeys, parts.source, parts.config}, this)
    , m_requestsPage(parts.live, parts.config, this)
    , m_toolsPage(parts.tools, m_gateway, parts.source, this)
    , m_guardsPage(parts.config, this)
    , m_alertsPage(parts.config, this)
    , m_settingsPage({m_providers, parts.source, parts.settings, parts.keys, parts.localServers, parts.config,
                      toolsAt(parts.tools)},
                     this)
    , m_sessions(m_playground, parts.sessions ? *parts.sessions : m_noSessions, m_settings, this)
{
    connect(&m_paneSettings, &PaneSettings::answered, &m_picker, [this](const PaneModel *pane) {
        if (pane->lastFeed() && !pane->lastFeed()->isReplay())
            m_picker.noteMeasured(pane->answeredBy(), pane->counters());
    });
    m_playground.setFaults([this](const PaneModel &pane) { return m_parameters.fault(pane); });
    connect(activity(), &ActivityModel::measured, &m_providers, &ProviderListModel::noteTtft);
    connect(activity(), &ActivityModel::forgotten, &m_providers, &ProviderListModel::forgetTtft);
    if (parts.languages) {
        connect(parts.languages, &Languages::changed, this, [this] {
            m_gatewayPage.retranslate();
            m_requestsPage.charts()->retranslate();
            readAnew(*this);
            Q_EMIT languageChanged();
        });
    }
    connect(m_settingsPage.data(), &DataModel::deleted, m_requestsPage.list(), &RequestsModel::forget);
    connect(m_requestsPage.detail(), &RequestDetail::replayed, &m_sessions, &SessionsModel::begin);
    m_requestsPage.detail()->setOtherModels([this] { return modelsOfPanes(); });
    connect(&m_keys, &KeyRing::loaded, this, &AppModel::needsKeyChanged);
    connect(&m_source, &PlaygroundSource::providersChanged, this, &AppModel::demoChanged);
    connect(&m_source, &PlaygroundSource::providersChanged, this, &AppModel::needsKeyChanged);
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::InspectorOpen || setting == Setting::InspectorWidth)
            Q_EMIT inspectorChanged();
        if (setting == Setting::Scheme)
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

bool AppModel::isMirrored() const
{
    return QGuiApplication::isRightToLeft();
}

int AppModel::runningAnswers() const
{
    return m_playground.runningAnswers() + m_sessions.runningAnswers();
}

QString AppModel::fixedFamily() const
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

QByteArrayList AppModel::modelsOfPanes()
{
    QByteArrayList models;
    for (const auto &pane : m_playground.panes()->panes())
        models << pane->modelName().toUtf8();
    return models;
}

bool AppModel::needsKey() const
{
    const ProviderSet &set = m_source.providers();
    return m_keys.isLoaded() && !set.demo
           && std::all_of(set.providers.begin(), set.providers.end(),
                          [](const ProviderAccess &access) { return !access.isUsable(); });
}

} // namespace sluice
