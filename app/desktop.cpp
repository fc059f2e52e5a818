// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"

#include "platform/gatewayledger.h"
#include "platform/userprofiles.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// Every provider's key and the gateway's own.
QList<KeyRing::Slot> keySlots(const ProviderSet &set)
{
    QList<KeyRing::Slot> found{{GatewayModel::keyName(), u"SLUICE_GATEWAY_KEY"_s}};
    for (const ProviderAccess &access : set.providers)
        found.append({QString::fromUtf8(access.profile.id), QString::fromUtf8(access.profile.keyVariable)});
    return found;
}

std::unique_ptr<StoredConfig> openConfig(const ProviderSet &providers)
{
    Result<std::unique_ptr<StoredConfig>> config = StoredConfig::open(Store::defaultPath(), configInputs(providers));
    return config ? std::move(*config) : nullptr;
}

} // namespace

Desktop::Desktop(const ApplicationOptions &options, ProviderSource providers, std::unique_ptr<QSettings> settings,
                 QObject *parent)
    : QObject(parent)
    , m_demo(options.demo)
    , m_minimized(options.minimized)
    , m_settings(std::move(settings))
    , m_keys(m_keychain, QProcessEnvironment::systemEnvironment(), keySlots(*providers.providers))
    , m_providers(std::move(providers))
    , m_playground(m_providers.providers)
    , m_gateway(m_providers.providers)
    , m_localServers(localCandidates(), userProfilesFolder())
    , m_config(openConfig(*m_providers.providers))
    , m_app({m_playground, m_gateway, m_gatewayKeys, m_keys, m_settings, &m_localServers, m_config.get()})
    , m_window(m_app, m_settings)
{
    if (TrayIcon::isAvailable())
        m_tray = std::make_unique<TrayIcon>(*m_app.gateway());
    m_app.setTrayShown(m_tray != nullptr);
    m_app.setSystemDark(m_scheme.isDark());
    connectParts();
}

Desktop::~Desktop() = default;

void Desktop::connectParts()
{
    connect(&m_scheme, &SystemScheme::changed, &m_app, &AppModel::setSystemDark);
    connect(&m_keys, &KeyRing::loaded, this, &Desktop::takeKeys);
    connect(&m_app, &AppModel::simulatorRequested, this, &Desktop::startSimulator);
    for (const auto signal : {&LocalServers::used, &LocalServers::removed}) {
        connect(&m_localServers, signal, this, [this] {
            if (!m_demo)
                useProviders({});
        });
    }
    connect(&m_window, &MainWindow::closed, this, &Desktop::windowClosed);
    m_window.setCloseGuard([this] { return mayClose(); });
    if (!m_tray)
        return;
    connect(m_tray.get(), &TrayIcon::openRequested, this, &Desktop::raise);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Desktop::askToQuit);
}

bool Desktop::start()
{
    if (m_tray)
        m_tray->show();
    m_keys.load();
    if (m_minimized && m_tray)
        return true;
    if (!m_minimized)
        return m_window.show();
    m_window.showMinimized();
    return m_window.isOpen();
}

void Desktop::raise()
{
    m_window.show();
}

/// The keychain has answered: providers with their keys, lists, and the gateway as it was left.
void Desktop::takeKeys()
{
    connect(&m_keys, &KeyRing::changed, this, [this](const QString &name) {
        if (name != GatewayModel::keyName() && !m_demo)
            useProviders({});
    });
    if (m_demo)
        m_app.providers()->refresh();
    else
        useProviders({});
    m_app.gateway()->restore();
}

/// Takes new providers into use; an empty `source` stands for the profiles with the keys of now.
void Desktop::useProviders(ProviderSource source)
{
    if (!source.providers) {
        std::map<QByteArray, Secret> keys;
        for (const ProviderAccess &access : m_providers.providers->providers)
            keys.emplace(access.profile.id, m_keys.key(QString::fromUtf8(access.profile.id)));
        Result<ProviderSource> opened = openProviders(false, keys);
        if (!opened)
            return;
        source = std::move(*opened);
    }
    m_keys.include(keySlots(*source.providers));
    m_app.playground()->stopAll();
    const bool taken = m_gateway.setProviders(source.providers);
    m_playground.setProviders(source.providers);
    if (m_config)
        m_config->setInputs(configInputs(*source.providers));
    if (!taken)
        m_app.gateway()->restart();
    m_providers = std::move(source); // the old simulator, if any, ends only now
    m_app.providers()->refresh();
}

void Desktop::startSimulator()
{
    Result<ProviderSource> opened = openProviders(true);
    if (!opened) {
        auto *box = new QMessageBox(QMessageBox::Warning, u"Sluice"_s, opened.error().message, QMessageBox::Ok);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    m_demo = true;
    useProviders(std::move(*opened));
}

/// With a tray the window may always go. Without one it never hides: closing it is quitting.
bool Desktop::mayClose()
{
    if (m_tray || m_quitting || m_app.gateway()->active() == 0)
        return true;
    askToQuit();
    return false;
}

void Desktop::windowClosed()
{
    if (!m_tray || m_quitting)
        QCoreApplication::quit();
}

void Desktop::askToQuit()
{
    const int active = m_app.gateway()->active();
    if (active == 0) {
        m_quitting = true;
        QCoreApplication::quit();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, u"Sluice"_s,
        tr("%n request(s) are running through the gateway. Quitting breaks them off.", nullptr, active));
    QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, quit](QAbstractButton *clicked) {
        m_quitting = clicked == quit;
        if (m_quitting)
            QCoreApplication::quit();
    });
    box->open();
}

} // namespace sluice
