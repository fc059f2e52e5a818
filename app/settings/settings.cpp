// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Setting setting;
    const char *key;
    QVariant fallback;
    bool apartInDemo = false;
};

const Row &rowOf(Setting setting)
{
    static const Row rows[] = {
        {Setting::Scheme, "appearance/scheme", u"system"_s},
        {Setting::TextSize, "appearance/size", 100},
        {Setting::ReducedMotion, "appearance/reducedMotion", false},
        {Setting::WindowSize, "window/size", QSize(1280, 800)},
        {Setting::PaneModels, "playground/models", QStringList()},
        {Setting::InspectorOpen, "playground/inspector", false},
        {Setting::InspectorWidth, "playground/inspectorWidth", 320},
        {Setting::LastSession, "playground/session", QString(), true},
        {Setting::SessionsShown, "playground/sessionsShown", true},
        {Setting::SessionsWidth, "playground/sessionsWidth", 240},
        {Setting::StarredModels, "models/starred", QStringList()},
        {Setting::RecentModels, "models/recent", QStringList()},
        {Setting::MeasuredModels, "models/measured", QVariantMap(), true},
        {Setting::Runs, "playground/runs", 1},
        {Setting::FairRuns, "playground/fairRuns", false},
        {Setting::Shortcuts, "keyboard/shortcuts", QVariantMap()},
        {Setting::GatewayEnabled, "gateway/enabled", false, true},
        {Setting::GatewayPort, "gateway/port", 7117},
        {Setting::NotifyBudget, "notifications/budget", true},
        {Setting::NotifyBreaker, "notifications/breaker", true},
        {Setting::NotifyFailures, "notifications/failures", true},
        {Setting::KeptKeys, "keys/kept", QStringList()},
        {Setting::Language, "appearance/language", QString()},
    };
    return *std::find_if(std::begin(rows), std::end(rows), [&](const Row &row) { return row.setting == setting; });
}

constexpr const char *schemeNames[] = {"system", "light", "dark"};

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
}

Settings::~Settings() = default;

std::unique_ptr<QSettings> Settings::usersStore()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                                       QCoreApplication::applicationName());
}

QString Settings::keyOf(Setting setting) const
{
    const Row &row = rowOf(setting);
    return (m_demo && row.apartInDemo ? u"demo/"_s : QString()) + QLatin1StringView(row.key);
}

QVariant Settings::value(Setting setting) const
{
    return m_store->value(keyOf(setting), rowOf(setting).fallback);
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    if (this->value(setting) == value)
        return;
    m_store->setValue(keyOf(setting), value);
    Q_EMIT changed(setting);
}

Scheme Settings::scheme() const
{
    const QString name = value(Setting::Scheme).toString();
    const auto *found = std::find(std::begin(schemeNames), std::end(schemeNames), name.toLatin1());
    return found == std::end(schemeNames) ? Scheme::System : static_cast<Scheme>(found - std::begin(schemeNames));
}

void Settings::setScheme(Scheme scheme)
{
    setValue(Setting::Scheme, QString::fromLatin1(schemeNames[static_cast<size_t>(scheme)]));
}

QSize Settings::windowSize() const
{
    return value(Setting::WindowSize).toSize().expandedTo(QSize(760, 520));
}

quint16 Settings::gatewayPort() const
{
    bool ok = false;
    const int port = value(Setting::GatewayPort).toInt(&ok);
    return ok && port > 0 && port < 65536 ? static_cast<quint16>(port) : 7117;
}

} // namespace sluice
